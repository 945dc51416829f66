"""``lamplight why MESSAGE``: which brief, facts, model, prompt and verdict produced a message that we sent."""

import argparse
import asyncio
from collections.abc import Iterator, Mapping, Sequence

from rich.console import Console
from sqlmodel import col, select

from bot.settings import Settings
from bot.store import talk
from bot.store.master import box_of
from bot.store.models import Message
from bot.store.store import Store


def run(rest: Sequence[str]) -> int:
    """Print what is kept of the message, without its words; 1 where there is no such message of ours."""
    parser = argparse.ArgumentParser(prog="lamplight why", description=__doc__)
    parser.add_argument("message", type=int, help="the number of the message, as the console's address ends (#m…)")
    chosen = parser.parse_args(rest)
    settings, console = Settings(), Console(highlight=False, soft_wrap=True)
    if not settings.database_url and not (settings.data_dir / "lamplight.db").exists():
        console.print(f"✗ no database in {settings.data_dir}", markup=False)
        return 1
    found = asyncio.run(_kept(settings, chosen.message))
    if found is None:
        console.print(f"✗ no message {chosen.message} of ours", markup=False)
        return 1
    for name, value in _lines(found):
        console.print(f"{name:24} {value}", markup=False)
    return 0


async def _kept(settings: Settings, number: int) -> dict[str, object] | None:
    store = Store(settings.database, box_of(settings))
    try:
        async with store.write() as tx:
            query = select(Message).where(Message.id == number, col(Message.author) != "patient")
            row = (await tx.session.exec(query)).first()
            if row is None:
                return None
            await tx.audit("command line", "message.explained", row.conversation, str(number))
            head = {"message": row.id, "conversation": row.conversation, "at": row.created_at.isoformat()}
            return {**head, "kind": row.kind, "state": row.state, "staff": row.staff, **talk.made_of(tx, row)}
    finally:
        await store.close()


def _lines(kept: Mapping[str, object], within: str = "") -> Iterator[tuple[str, str]]:
    """Name and value of everything that is known, one level deep."""
    for name, value in kept.items():
        if isinstance(value, Mapping):
            yield from _lines(value, f"{name} ")
        elif isinstance(value, list):
            yield f"{within}{name}", ", ".join(map(str, value)) or "none"
        elif value is not None:
            yield f"{within}{name}", str(value)
