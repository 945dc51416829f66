"""``lamplight retain``: remove what was kept for as long as the settings say; with ``--dry-run`` only count it."""

import argparse
import asyncio
from collections.abc import Sequence

from rich.console import Console

from bot.overlay import Overlay
from bot.settings import Settings
from bot.store.master import box_of
from bot.store.retention import Due, Retention
from bot.store.store import Store


def run(rest: Sequence[str]) -> int:
    """Print one line for each class of data."""
    parser = argparse.ArgumentParser(prog="lamplight retain", description=__doc__)
    parser.add_argument("--dry-run", action="store_true", help="remove nothing")
    dry = parser.parse_args(rest).dry_run
    console = Console(highlight=False, soft_wrap=True)
    for due in asyncio.run(_retain(Settings(), dry)):
        kept = f"{due.days} days" if due.days else "for ever"
        console.print(f"{due.data:15} kept {kept:10} {due.count} {'due' if dry else 'removed'}", markup=False)
    return 0


async def _retain(settings: Settings, dry: bool) -> list[Due]:
    store = Store(settings.database, box_of(settings))
    try:
        await Overlay(store, settings).look()  # the console may have settled other days
        return await Retention(store, settings).run(dry=dry)
    finally:
        await store.close()
