"""``lamplight erase PATIENT``: forget a patient by destroying their key; or set or lift a legal hold against it."""

import argparse
import asyncio
from collections.abc import Sequence

from rich.console import Console

from bot.janitor import Janitor
from bot.settings import Settings
from bot.store import erasure, find
from bot.store.master import box_of
from bot.store.store import Store

WHY_NOT = {
    "hold": "there is a legal hold",
    "with_staff": "a person has the conversation, or a request for one is open: close it first",
    "under_way": "a message is under way: try again in a minute",
}


def run(rest: Sequence[str]) -> int:
    """0 if it was done; 1 with why not."""
    parser = argparse.ArgumentParser(prog="lamplight erase", description=__doc__)
    parser.add_argument("patient", help="the conversation's id, or a telephone number")
    parser.add_argument("--why", default="asked for it", help="a code for the audit")
    parser.add_argument("--hold", metavar="REASON", help="forbid to erase this patient")
    parser.add_argument("--lift", action="store_true", help="lift the hold")
    chosen = parser.parse_args(rest)
    return asyncio.run(_erase(chosen, Settings(), Console(highlight=False, soft_wrap=True)))


async def _erase(chosen: argparse.Namespace, settings: Settings, console: Console) -> int:
    store = Store(settings.database, box_of(settings))
    failed = 0
    try:
        subjects = await find.subjects(store, chosen.patient, settings.default_country)
        if not subjects:
            console.print("✗ there is no such patient", markup=False)
            return 1
        for subject in reversed(subjects):  # with whoever writes first all of theirs would be gone before their turn
            said, done = await _one(store, subject, chosen)
            console.print(f"{'✓' if done else '✗'} {subject}: {said}", markup=False)
            failed += not done
        await Janitor(store, settings).close_trackers()
    finally:
        await store.close()
    return 1 if failed else 0


async def _one(store: Store, subject: str, chosen: argparse.Namespace) -> tuple[str, bool]:
    try:
        async with store.write() as tx:
            if chosen.hold or chosen.lift:
                done = await erasure.hold(tx, subject, "command line", chosen.hold)
                return ("on hold" if chosen.hold else "hold lifted") if done else "erased before", done
            done = await erasure.erase(tx, subject, "command line", chosen.why)
            return "erased" if done else "erased before", done
    except erasure.Refused as refused:
        return WHY_NOT[refused.code], False
