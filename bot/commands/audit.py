"""``lamplight audit verify|who|export|key``: whether the audit is whole, and who read which patient."""

import argparse
import asyncio
import json
import runpy
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from rich.console import Console
from sqlmodel import col, select

from bot.secrets import load_or_make
from bot.settings import ROOT, Settings
from bot.store import audit, find
from bot.store.master import box_of
from bot.store.models import Audit
from bot.store.store import Store
from bot.store.witness import Witness, heads_of

VERIFIER = ROOT / "deploy" / "audit_verify.py"  # knows nothing of us, so that somebody else can run it
AT_ONCE = 5000  # rows


def run(rest: Sequence[str]) -> int:
    """0 if the chain is whole, or the question was answered; else 1."""
    parser = argparse.ArgumentParser(prog="lamplight audit", description=__doc__)
    commands = parser.add_subparsers(dest="what", required=True)
    verify = commands.add_parser("verify", help="check the whole chain against the signed heads")
    verify.add_argument("--key", help="the public key that you wrote down; without it our own is taken")
    who = commands.add_parser("who", help="who read which patient")
    who.add_argument("patient", help="the conversation's id, or a telephone number")
    export = commands.add_parser("export", help="the chain as JSON lines, for the verifier on another machine")
    export.add_argument("file", type=Path)
    commands.add_parser("key", help="the public key of the signed heads: write it down elsewhere")
    chosen = parser.parse_args(rest)
    return asyncio.run(_answer(chosen, Settings(), Console(highlight=False, soft_wrap=True)))


async def _answer(chosen: argparse.Namespace, settings: Settings, console: Console) -> int:
    key = load_or_make(settings.data_dir / "secrets.json").raw("audit_key")
    async with _opened(settings) as store:
        public = Witness(store, key, heads_of(settings)).public
        if chosen.what == "key":
            console.print(public, markup=False)
        elif chosen.what == "export":
            console.print(f"{await write_lines(store, chosen.file)} rows", markup=False)
        elif chosen.what == "who":
            return await _who(store, settings, chosen.patient, console)
        else:
            return await verify(store, settings, chosen.key or public)
    return 0


async def verify(store: Store, settings: Settings, key: str) -> int:
    """0 if the chain is whole, reaches each signed head and was signed with ``key``; what is wrong is printed."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "audit.jsonl"
        await write_lines(store, lines)
        signed = heads_of(settings)
        report = runpy.run_path(str(VERIFIER))["report"]
        return int(report(lines, signed if signed.exists() else None, key))


async def _who(store: Store, settings: Settings, patient: str, console: Console) -> int:
    subjects = await find.subjects(store, patient, settings.default_country)
    async with store.read() as tx:
        for subject in subjects:
            for row in await audit.readers(tx.session, subject):
                shown = [row.at.isoformat(timespec="seconds"), row.actor, row.action, audit.detail_of(tx.box, row)]
                console.print("  ".join(filter(None, [subject, *shown])), markup=False)
    if not subjects:
        console.print("✗ there is no such patient", markup=False)
    return 0 if subjects else 1


async def write_lines(store: Store, path: Path) -> int:
    """The whole chain as JSON lines; how many."""
    counted, last = 0, 0
    with path.open("w", encoding="utf-8") as file:
        while rows := await _some(store, last):
            for row in rows:
                file.write(json.dumps(_plain(row), ensure_ascii=False) + "\n")
            counted, last = counted + len(rows), rows[-1].seq
    return counted


async def _some(store: Store, after: int) -> Sequence[Audit]:
    columns = (Audit.seq, Audit.at, Audit.actor, Audit.action, Audit.subject)
    query = select(*columns, Audit.payload, Audit.payload_hash, Audit.prev, Audit.h)  # type: ignore[call-overload]
    async with store.read() as tx:
        found = await tx.session.exec(query.where(Audit.seq > after).order_by(col(Audit.seq)).limit(AT_ONCE))
        rows: Sequence[Audit] = found.all()
        return rows


def _plain(row: Audit) -> dict[str, object]:
    hexed = {name: getattr(row, name).hex() for name in ("payload", "payload_hash", "prev", "h")}
    at = row.at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return {"seq": row.seq, "at": at, "actor": row.actor, "action": row.action, "subject": row.subject, **hexed}


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Store]:
    store = Store(settings.database, box_of(settings))
    try:
        yield store
    finally:
        await store.close()
