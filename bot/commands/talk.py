"""``lamplight talk``: be the patient in the terminal, on the same path as an SMS."""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from bot import log
from bot.commands.local import Patient, local
from bot.prepare import NotPrepared
from bot.store.desk import Shown


def run(rest: Sequence[str]) -> int:
    """Talk until the input ends."""
    parser = argparse.ArgumentParser(prog="lamplight talk", description=__doc__)
    parser.add_argument("--lang", help="the patient's language; else it is read from the first message")
    parser.add_argument("--country", help="ISO 3166-1 alpha-2, for the telephone numbers")
    parser.add_argument("--keep", type=Path, help="a folder that keeps the talk, for `audit`, `replay` and `why`")
    chosen = parser.parse_args(rest)
    log.configure(logging.ERROR)
    try:
        asyncio.run(_talk(chosen.lang, chosen.country, chosen.keep))
    except NotPrepared as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1
    return 0


async def _talk(language: str | None, country: str | None, keep: Path | None) -> None:
    async with local(quiet=False, keep=keep) as lamplight:
        print("Write as a patient would; Ctrl-D ends.", file=sys.stderr)
        patient = Patient(lamplight, "terminal", language, country)
        while line := await asyncio.to_thread(_read):
            for row in await patient.says(line.strip()):
                print(_shown(row))
        if keep:
            print(f"kept as conversation {await patient.conversation()} in LAMPLIGHT_DATA_DIR={keep}", file=sys.stderr)


def _read() -> str:
    print("> ", end="", flush=True)
    return sys.stdin.readline()


def _shown(row: Shown) -> str:
    choices = "".join(f"\n    {n}. {choice.text}" for n, choice in enumerate(row.choices, 1))
    return f"  {row.text}{choices}"
