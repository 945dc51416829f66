"""``python -m tests.bench.erasure``: 100 of 1,000 patients are forgotten; what is left of them in files and backups.

Each patient has words of their own. Afterwards they are searched in clear in every file of the database and of three
backups, each backup is restored with the newest file of keys, and the audit is verified by its own program.
"""

import argparse
import asyncio
import random
import runpy
import sys
import time
from pathlib import Path

from sqlmodel import select

from bot.commands.audit import VERIFIER, write_lines
from bot.message import Channel, Reply
from bot.store import erasure, find, known, talk
from bot.store.backup import back_up, restore
from bot.store.crypto import Box, Unreadable
from bot.store.models import Conversation, Message
from bot.store.store import Store
from tests.bench.clinics import DATABASES, Place, empty
from tests.bench.figures import at, line
from tests.bot.conftest import KEYS
from tests.postgres import Cluster, cluster

WITHIN = 60.0  # seconds for one patient
BACKUPS = 3


async def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--patients", type=int, default=1000)
    parser.add_argument("--erased", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    async with empty(chosen.database) as there:
        people = await _people(there.store, chosen.patients)
        copies = [there.settings.data_dir / f"copy{number}" for number in range(BACKUPS)]
        for copy in copies[:-1]:
            await asyncio.to_thread(back_up, there.store.url, copy)
        gone = set(random.Random(chosen.seed).sample(sorted(people), chosen.erased))
        took = [await _forgotten(there.store, patient) for patient in sorted(gone)]
        await asyncio.to_thread(back_up, there.store.url, copies[-1])
        wrong = await _left(Store(there.store.url, Box(*KEYS)), people, gone)
        wrong += await _restored(chosen.database, there, copies, people, gone)
        wrong += _in_clear(there, people)
        chain = await _chain(there)
    failures = len(wrong) + len(chain) + sum(one > WITHIN for one in took)
    print("\n".join(sorted({*wrong, *chain})[:20]), file=sys.stderr)
    return line(
        "E6", chosen.erased, failures, chosen.seed,
        database=chosen.database, patients=chosen.patients, backups=BACKUPS, chain_valid=not chain,
        p50_ms=at(took, 0.5), most_ms=at(took, 1),
    )  # fmt: skip


def words_of(number: int) -> str:
    """What stands nowhere else."""
    return f"plimbor{number:05}wost"


async def _people(store: Store, count: int) -> dict[str, int]:
    """The number of each patient, by conversation."""
    made = {}
    for number in range(count):
        async with store.write() as tx:
            row = await talk.conversation_of(tx, Channel.WEB, "+1", f"+1310555{number:04}", "en", "US")
            reply = Reply(words_of(number), made_of={"say": [words_of(number)]})
            await talk.add_replies(tx, row, [reply], answers=None)
            await known.set_facts(tx, row.id, {"name": words_of(number)})
            made[row.id] = number
    return made


async def _forgotten(store: Store, patient: str) -> float:
    begun = time.perf_counter()
    async with store.write() as tx:
        assert await erasure.erase(tx, patient, "bench", "asked for it")
    return time.perf_counter() - begun


async def _left(store: Store, people: dict[str, int], gone: set[str]) -> list[str]:
    """Of those who are gone what still opens, of all others what does not."""
    wrong = []
    async with store.read() as tx:
        for row in (await tx.session.exec(select(Conversation))).all():
            facts = _opened(lambda row=row: str(known.facts_of(tx, row)))
            wrong += [] if (words_of(people[row.id]) in facts) != (row.id in gone) else [f"facts of {people[row.id]}"]
        for message in (await tx.session.exec(select(Message))).all():
            told = _opened(lambda row=message: talk.text_of(tx, row))
            number = people[message.conversation]
            wrong += [] if (told == words_of(number)) != (message.conversation in gone) else [f"words of {number}"]
        for patient, number in people.items():
            found = await find.by_number(tx, f"+1310555{number:04}", "US")
            wrong += [] if found == ([] if patient in gone else [patient]) else [f"number of {number}"]
    await store.close()
    return wrong


def _opened(act: object) -> str:
    try:
        return str(act())  # type: ignore[operator]
    except Unreadable:
        return ""


async def _restored(
    database: str, there: Place, copies: list[Path], people: dict[str, int], gone: set[str]
) -> list[str]:
    """The same of each backup, restored with the keys of the newest."""
    wrong: list[str] = []
    newest = copies[-1].with_name(copies[-1].name + ".keys")
    server: Cluster | None = None
    for number, copy in enumerate(copies):
        if database == "postgresql":
            with cluster() as server:
                url = server.url(server.make())
                wrong += await _of_one(url, copy, newest, people, gone)
        else:
            url = f"sqlite+aiosqlite:///{there.settings.data_dir / f'back{number}' / 'lamplight.db'}"
            wrong += await _of_one(url, copy, newest, people, gone)
    return wrong


async def _of_one(url: str, copy: Path, keys: Path, people: dict[str, int], gone: set[str]) -> list[str]:
    await asyncio.to_thread(restore, url, copy, keys)
    store = Store(url, Box(*KEYS))
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Message))).all()
        sealed = [row for row in rows if row.conversation in gone]
        told = [row.conversation for row in sealed if _opened(lambda row=row: talk.text_of(tx, row))]
        wrong = [f"{copy.name}: {people[patient]}" for patient in told]
    async with store.write() as tx:
        await erasure.again(tx)
    return wrong + await _left(store, people, gone)


def _in_clear(there: Place, people: dict[str, int]) -> list[str]:
    """Which files of the database, its log and its backups hold anybody's words or number in clear."""
    words = [form for number in people.values() for form in (words_of(number), f"+1310555{number:04}")]
    found = []
    files = {path for folder in (there.files, there.settings.data_dir) for path in folder.rglob("*")}
    for file in filter(Path.is_file, files):
        held = file.read_bytes()
        if b"plimbor" in held or b"+1310555" in held:
            found += [f"{file.name} holds {word}" for word in words if word.encode() in held]
    return found


async def _chain(there: Place) -> list[str]:
    """Why the audit is not whole, as the program says that anybody may run."""
    lines = there.settings.data_dir / "audit.jsonl"
    await write_lines(there.store, lines)
    program = runpy.run_path(str(VERIFIER))
    return list(program["verify"](program["from_lines"](lines), [], None))


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
