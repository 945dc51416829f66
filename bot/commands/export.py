"""``lamplight export PATIENT FOLDER``: all that is kept of a patient, as a page to read and as a FHIR bundle."""

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from bot.care.record import bundle, page
from bot.settings import Settings
from bot.store import exports, find
from bot.store.master import box_of
from bot.store.store import Store
from bot.words import Words


def run(rest: Sequence[str]) -> int:
    """0 with the two files of each conversation in FOLDER; 1 if there is no such patient."""
    parser = argparse.ArgumentParser(prog="lamplight export", description=__doc__)
    parser.add_argument("patient", help="the conversation's id, or a telephone number")
    parser.add_argument("folder", type=Path)
    chosen = parser.parse_args(rest)
    console = Console(highlight=False, soft_wrap=True)
    made = asyncio.run(_export(Settings(), chosen.patient, chosen.folder))
    for path in made:
        console.print(str(path), markup=False)
    if not made:
        console.print("✗ there is no such patient", markup=False)
    return 0 if made else 1


async def _export(settings: Settings, patient: str, folder: Path) -> list[Path]:
    store, words = Store(settings.database, box_of(settings)), Words(settings.languages)
    made = []
    try:
        for subject in await find.subjects(store, patient, settings.default_country):
            async with store.write() as tx:
                record = await exports.gather(tx, subject, "command line")
            if record is not None:
                content = bundle(record).model_dump_json(exclude_none=True, indent=1)
                made += [
                    _write(folder / f"{subject}.html", page(record, words)),
                    _write(folder / f"{subject}.json", content),
                ]
    finally:
        await store.close()
    return made


def _write(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8") as file:  # another export stays as it was
        file.write(content)
    return path
