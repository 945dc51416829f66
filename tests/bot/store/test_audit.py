"""The audit is a chain that is only added to; whoever changes it is found out, by a program that has none of us."""

import asyncio
import json
import os
import random
import runpy
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from bot.commands.audit import write_lines
from bot.message import Channel
from bot.settings import ROOT, Settings
from bot.store import audit, talk, witness
from bot.store.models import Audit, now
from bot.store.store import Store
from bot.store.witness import Witness
from tests.bot.conftest import BOTH
from tests.checklist import Tried

DATABASES = BOTH
VERIFIER = ROOT / "deploy" / "audit_verify.py"
PROGRAM: Any = runpy.run_path(str(VERIFIER))
KEY = bytes(range(32))


@dataclass
class Chain:
    """A chain as the verifier reads it, and its signed heads."""

    rows: list[Any]
    heads: list[Any]
    key: str

    def problems(self, rows: list[Any]) -> list[str]:
        return list(PROGRAM["verify"](rows, self.heads, self.key))


async def noted(store: Store, count: int, subject: str = "") -> None:
    """``count`` entries, some in one transaction."""
    while count > 0:
        async with store.write() as tx:
            for _ in range(min(count, 7)):
                await tx.audit("ana", "conversation.read", subject, "sms")
                count -= 1


async def chain_of(store: Store, folder: Path, count: int = 60) -> Chain:
    signer = Witness(store, KEY, folder / "heads.jsonl")
    for _ in range(3):
        await noted(store, count // 3, "abc")
        assert await signer.sign()
    await write_lines(store, folder / "audit.jsonl")
    rows = list(PROGRAM["from_lines"](folder / "audit.jsonl"))
    return Chain(rows, list(PROGRAM["read_heads"](folder / "heads.jsonl")), signer.public)


def rehashed(rows: list[Any], start: int = 0) -> list[Any]:
    """The chain written anew from ``start``, so that it is whole in itself: what somebody does who knows its form."""
    made = list(rows[:start])
    for row in rows[start:]:
        prev = made[-1].h if made else bytes(32)
        link = audit.linked(len(made) + 1, _time(row.at), row.actor, row.action, row.subject, row.payload, prev)
        made.append(row._replace(seq=link.seq, payload_hash=link.payload_hash, prev=prev, h=link.h))
    return made


def _time(at: str) -> Any:
    return witness.now().fromisoformat(at.replace("Z", "+00:00"))


def edit(rows: list[Any], dice: random.Random) -> list[Any]:
    at = dice.randrange(len(rows))
    field = dice.choice(("actor", "action", "subject", "at", "payload", "payload_hash", "h", "prev"))
    old = getattr(rows[at], field)
    rows[at] = rows[at]._replace(**{field: old + (b"x" if isinstance(old, bytes) else "x")})
    return rows


def delete(rows: list[Any], dice: random.Random) -> list[Any]:
    del rows[dice.randrange(len(rows))]
    return rows


def insert(rows: list[Any], dice: random.Random) -> list[Any]:
    at = dice.randrange(len(rows))
    rows.insert(at, rows[at]._replace(actor="mallory"))
    return rows


def reorder(rows: list[Any], dice: random.Random) -> list[Any]:
    one, two = dice.sample(range(len(rows)), 2)
    rows[one], rows[two] = rows[two], rows[one]
    return rows


def cut(rows: list[Any], dice: random.Random) -> list[Any]:
    return rows[: -dice.randint(1, len(rows) - 1)]


def write_anew(rows: list[Any], dice: random.Random) -> list[Any]:
    at = dice.randrange(len(rows))
    rows[at] = rows[at]._replace(actor="mallory")
    return rehashed(rows, at)


async def test_the_chain_as_it_was_written_is_whole(store: Store, tmp_path: Path) -> None:
    chain = await chain_of(store, tmp_path)
    assert chain.problems(chain.rows) == []
    assert len(chain.rows) >= 60
    assert rehashed(chain.rows) == chain.rows


async def test_six_kinds_of_change_a_hundred_times_each_are_found(store: Store, tmp_path: Path, tried: Tried) -> None:
    chain = await chain_of(store, tmp_path)
    dice = random.Random(5)
    for change in (edit, delete, insert, reorder, cut, write_anew):
        for _ in range(100):
            changed = change(list(chain.rows), dice)
            assert chain.problems(changed), change.__name__
            tried()


async def test_a_head_that_somebody_else_signed_counts_for_nothing(store: Store, tmp_path: Path) -> None:
    chain = await chain_of(store, tmp_path)
    last = chain.rows[-1]
    other = Ed25519PrivateKey.generate()
    at = "2026-01-01T00:00:00.000000Z"
    signature = other.sign(f"lamplight audit head|{last.seq}|{last.h.hex()}|{at}".encode()).hex()
    public = other.public_key().public_bytes_raw().hex()
    chain.heads = [PROGRAM["Head"](last.seq, last.h.hex(), at, public, signature)]
    assert "the signature is not ours" in chain.problems(chain.rows)[0]


async def test_the_database_itself_refuses_to_change_or_remove_a_row(store: Store) -> None:
    await noted(store, 3)
    for words in ("UPDATE audit SET actor = 'x'", "DELETE FROM audit", "DELETE FROM audit WHERE seq = 1"):
        with pytest.raises(DBAPIError, match="only added to"):
            async with store.write() as tx:
                await tx.session.exec(text(words))  # type: ignore[call-overload]


async def test_two_writers_at_once_make_one_chain(settings: Settings, store: Store, tmp_path: Path) -> None:
    other = Store(settings.database, store.box)
    await asyncio.gather(*(noted(one, 21) for one in (store, other, store, other)))
    await write_lines(store, tmp_path / "audit.jsonl")
    rows = list(PROGRAM["from_lines"](tmp_path / "audit.jsonl"))
    assert list(PROGRAM["verify"](rows, [], None)) == []
    assert len(rows) == 84
    await other.close()


async def test_what_was_not_committed_is_not_in_the_chain(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        async with store.write() as tx:
            await tx.audit("ana", "conversation.read", "abc")
            raise ZeroDivisionError
    async with store.read() as tx:
        assert (await tx.session.exec(select(Audit))).all() == []


async def test_what_speaks_of_a_patient_is_sealed_and_who_read_it_is_one_query(store: Store) -> None:
    async with store.write() as tx:
        patient = await talk.conversation_of(tx, Channel.SMS, "+1", "+12025550123", "en", "US")
    async with store.write() as tx:
        await tx.audit("flows", "decided", patient.id, "chest_pain emergency")
        await tx.audit("ana", "conversation.read", patient.id)
        await tx.audit("ben", "discharge.read", patient.id, "d1")
        await tx.audit("ben", "conversation.read", "somebody else")
        await tx.audit("admin", "staff.saved", "ana", "nurse")
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Audit))).all()
        assert not [row for row in rows if b"chest_pain" in row.payload]
        details = {row.action: audit.detail_of(tx.box, row) for row in rows}
        assert (details["decided"], details["staff.saved"]) == ("chest_pain emergency", "nurse")
        seen = await audit.readers(tx.session, patient.id)
        assert [(row.actor, row.action) for row in seen] == [("ana", "conversation.read"), ("ben", "discharge.read")]


async def test_a_head_is_signed_after_a_thousand_rows_or_five_minutes_and_at_the_end(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(witness, "LOOKS", 0.02)
    monkeypatch.setattr(witness, "ROWS", 10)
    heads = tmp_path / "heads.jsonl"

    def signed() -> list[int]:
        return [json.loads(line)["seq"] for line in heads.read_text().splitlines()] if heads.exists() else []

    async def until(count: int) -> None:
        async with asyncio.timeout(10):
            while len(signed()) < count:
                await asyncio.sleep(0.02)

    await noted(store, 9)
    running = asyncio.create_task(Witness(store, KEY, heads).run())
    await asyncio.sleep(0.2)
    assert signed() == []
    await noted(store, 1)
    await until(1)
    await noted(store, 1)
    monkeypatch.setattr(witness, "SECONDS", 0.0)
    await until(2)
    monkeypatch.setattr(witness, "SECONDS", 300.0)
    await noted(store, 1)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert signed() == [10, 11, 12]


async def test_a_head_that_a_crash_cut_short_is_mended(store: Store, tmp_path: Path) -> None:
    heads = tmp_path / "heads.jsonl"
    await noted(store, 2)
    assert await Witness(store, KEY, heads).sign()
    with heads.open("a") as file:
        file.write('{"seq": 3, "h"')
    await noted(store, 1)
    assert await Witness(store, KEY, heads).sign()
    assert [head.seq for head in PROGRAM["read_heads"](heads)] == [2, 3]
    assert not await Witness(store, KEY, heads).sign()


def test_a_hundred_thousand_rows_are_verified_within_five_seconds(tmp_path: Path) -> None:
    rows, prev, at = [], bytes(32), now()
    for seq in range(1, 100_001):
        row = audit.linked(seq, at, "ana", "conversation.read", f"{seq:032x}", os.urandom(40), prev)
        rows.append(row)
        prev = row.h
    file = tmp_path / "audit.jsonl"
    with file.open("w") as lines:
        for row in rows:
            hexed = {name: getattr(row, name).hex() for name in ("payload", "payload_hash", "prev", "h")}
            told = {"at": row.at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), "actor": row.actor, "action": row.action}
            lines.write(json.dumps({"seq": row.seq, "subject": row.subject, **told, **hexed}) + "\n")
    begun = time.perf_counter()
    done = subprocess.run([sys.executable, VERIFIER, file], capture_output=True, text=True)
    took = time.perf_counter() - begun
    assert done.returncode == 0, done.stdout
    assert "100000 rows" in done.stdout
    assert took < 5, took
    print(f"100,000 rows verified in {took:.2f} s")


async def test_the_verifier_runs_without_any_module_of_ours(settings: Settings, store: Store, tmp_path: Path) -> None:
    chain = await chain_of(store, tmp_path)
    source = VERIFIER.read_text()
    assert not [
        name
        for name in ("bot", "flows", "safety", "sqlalchemy")
        if f"import {name}" in source or f"from {name}" in source
    ]
    files = (
        [tmp_path / "audit.jsonl"] if store.shared else [tmp_path / "audit.jsonl", settings.data_dir / "lamplight.db"]
    )
    for file in files:
        argv = [sys.executable, "-I", VERIFIER, file, "--heads", tmp_path / "heads.jsonl", "--key", chain.key]
        done = await asyncio.to_thread(subprocess.run, argv, capture_output=True, text=True, cwd="/")
        assert (done.returncode, done.stdout) == (0, f"✓ {len(chain.rows)} rows, 3 signed heads\n")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"seq": 1}', "SQLite format 3\x00"])
def test_what_cannot_be_read_is_never_called_whole(tmp_path: Path, content: str) -> None:
    file, heads = tmp_path / "audit", tmp_path / "heads"
    file.write_text(content)
    heads.write_text(json.dumps({"seq": 1, "h": "00", "at": "", "key": "00", "signature": "00"}) + "\n")
    done = subprocess.run([sys.executable, VERIFIER, file, "--heads", heads], capture_output=True, text=True)
    assert done.returncode == 1
    assert "✗" in done.stdout
