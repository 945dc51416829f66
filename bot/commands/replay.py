"""``lamplight replay CONVERSATION``: decide again what was decided, from the log alone, and compare byte by byte."""

import argparse
import asyncio
import json
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from sqlmodel import col, select

from bot.settings import Settings
from bot.store.keys import place
from bot.store.master import box_of
from bot.store.models import Conversation, Decision
from bot.store.store import Store
from flows.protocol import load_protocols
from flows.replay import replay


def run(rest: Sequence[str]) -> int:
    """0 if every decision comes out the same; 1 if one does not, or there is none."""
    parser = argparse.ArgumentParser(prog="lamplight replay", description=__doc__)
    parser.add_argument("conversation")
    parser.add_argument("--print", action="store_true", help="print each decision as it is decided now")
    chosen = parser.parse_args(rest)
    settings, console = Settings(), Console(highlight=False, soft_wrap=True)
    saved = asyncio.run(_saved(settings, chosen.conversation))
    if not saved:
        console.print("✗ nothing was decided there", markup=False)
        return 1
    protocols = load_protocols(settings.protocols)
    same = 0
    for number, trace in saved:
        again = replay(trace, protocols)
        right = again.decided is not None and as_bytes(again.decided) == as_bytes(trace)
        same += right
        told = f"{trace['protocol']} v{trace['version']} {trace['disposition']} because {trace['because']}"
        console.print(f"{'✓' if right else '✗'} decision {number}: {told}", markup=False)
        for line in _otherwise(trace, again.decided) if not right else ():
            console.print(f"    {line}", markup=False)
        if again.why:
            console.print(f"    {again.why}", markup=False)
        if chosen.print and again.decided is not None:
            console.print(as_bytes(again.decided).decode(), markup=False)
    console.print(f"{same} of {len(saved)} the same", markup=False)
    return 0 if same == len(saved) else 1


def as_bytes(decided: dict[str, Any]) -> bytes:
    """A decision as it is compared: one JSON object, in the order in which it was saved."""
    return json.dumps(decided, ensure_ascii=False).encode()


def _otherwise(saved: dict[str, Any], decided: dict[str, Any] | None) -> list[str]:
    """Which fields come out otherwise."""
    if decided is None:
        return []
    return [
        f"{name}: was {saved.get(name)!r}, now {value!r}"
        for name, value in decided.items()
        if saved.get(name) != value and name != "digest"
    ]


async def _saved(settings: Settings, conversation: str) -> list[tuple[int, dict[str, Any]]]:
    store = Store(settings.database, box_of(settings))
    try:
        async with store.write() as tx:
            if await tx.session.get(Conversation, conversation) is None:
                return []
            await tx.audit("command line", "conversation.replayed", conversation)
            query = select(Decision).where(Decision.conversation == conversation).order_by(col(Decision.id))
            rows = (await tx.session.exec(query)).all()
            return [(row.id or 0, json.loads(tx.box.open(place(row, "trace"), row.trace_sealed))) for row in rows]
    finally:
        await store.close()
