"""``python -m tests.bench.rotation``: fresh keys for 100,000 values while ten messages a second arrive, with kills.

Prints how long it took, what could not be read afterwards, and what still stands under an older key.
"""

import argparse
import asyncio
import os
import random
import signal
import sys
import time

from sqlmodel import select

from bot.message import Channel, Reply
from bot.settings import ROOT
from bot.store import rotation, talk
from bot.store.crypto import Box, Unreadable
from bot.store.keys import SEALED, place
from bot.store.store import Store
from tests.bench.clinics import DATABASES, empty
from tests.bench.figures import line
from tests.bot.conftest import KEYS
from tests.bot.store.test_rotation import ROTATE, clinic

WITHIN = 1800.0  # seconds
EVERY = 0.1  # seconds between two messages
VALUES = 10  # sealed of each patient: an address, facts, and text and origin of four messages
AT_ONCE = 2000  # rows read back in one transaction


async def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--patients", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    async with empty(chosen.database) as there:
        await clinic(there.store, chosen.patients, words=4)
        traffic = Traffic(there.store, chosen.patients)
        talking, begun = asyncio.create_task(traffic.run()), time.perf_counter()
        killed = await _rotated(there.store.url, chosen.kills, random.Random(chosen.seed))
        took = time.perf_counter() - begun
        traffic.stop.set()
        await talking
        async for _ in rotation.reseal(there.store, fresh=False):
            pass  # what a turn sealed under the key before, in the last moment
        fresh = Store(there.store.url, Box(*KEYS))
        values, unreadable = await read_back(fresh)
        left = await rotation.left(fresh)
        await fresh.close()
    expected = chosen.patients * VALUES + traffic.said
    failures = unreadable + left.rows + left.wrapped + abs(expected - values) + (took > WITHIN)
    found = {"unreadable": unreadable, "on_the_old_key": left.rows, "messages": traffic.said, "late": traffic.late}
    return line(
        "E3", values, failures, chosen.seed, database=chosen.database, kills=killed, seconds=round(took), **found
    )


class Traffic:
    """Patients who go on being written to; ``late`` counts what took longer than a second to save."""

    def __init__(self, store: Store, patients: int) -> None:
        self._store, self._patients = store, patients
        self.stop, self.said, self.late = asyncio.Event(), 0, 0

    async def run(self) -> None:
        """Until ``stop`` is set."""
        due = time.perf_counter()
        while not self.stop.is_set():
            begun = time.perf_counter()
            async with self._store.write() as tx:
                number = f"+1202555{self.said % self._patients:04}"
                row = await talk.conversation_of(tx, Channel.SMS, "+1", number, "en", "US")
                await talk.add_replies(tx, row, [Reply(f"word {self.said}")], answers=None)
            self.said += 1
            self.late += time.perf_counter() - begun > 1
            due = max(due + EVERY, time.perf_counter() - 1)
            await asyncio.sleep(max(0.0, due - time.perf_counter()))


async def _rotated(url: str, kills: int, dice: random.Random) -> int:
    """Rotate to the end, killed ``kills`` times on the way; how often it was killed in the midst."""
    killed, status = 0, 1
    while status != 0:
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", ROTATE, url, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert child.stdout is not None
        if killed < kills:
            await child.stdout.readline()  # it is at work
            await asyncio.sleep(dice.uniform(0.2, 6))
            if child.returncode is None:
                child.send_signal(signal.SIGKILL)
        await child.stdout.read()
        status = await child.wait()
        killed += status == -signal.SIGKILL
        if status not in (0, -signal.SIGKILL):
            raise RuntimeError(f"the rotation ended with {status}")
    return killed


async def read_back(store: Store) -> tuple[int, int]:
    """How many sealed values there are, and how many of them do not open."""
    values = unreadable = 0
    for table, (_, columns) in SEALED.items():
        offset = 0
        while True:
            async with store.read() as tx:
                query = select(table).order_by(*table.__table__.primary_key).offset(offset).limit(AT_ONCE)
                rows = (await tx.session.exec(query)).all()
                for row in rows:
                    for column in columns:
                        if sealed := getattr(row, f"{column}_sealed"):
                            values += 1
                            try:
                                tx.box.open(place(row, column), sealed)
                            except Unreadable:
                                unreadable += 1
            if not rows:
                break
            offset += len(rows)
    return values, unreadable


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
