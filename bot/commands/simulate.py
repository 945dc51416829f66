"""``lamplight simulate``: a synthetic patient for each path of each protocol, interviewed on the real path.

Each patient opens with words that people use for the complaint, in a language and a register, and answers every
question as the path says: with words, numbers, letters or the options as they were shown. They go through the inbox,
the screen, Rasa, the turn and the store of an installation of its own, in this process, as ``lamplight interview``
does; no provider and no wording model takes part. A patient must be sent where the path leads, or somewhere more
urgent; then it is said why. Less urgent: status 1, and the whole talk is printed.
"""

import argparse
import asyncio
import json
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress as Bar
from rich.table import Table

from bot import log
from bot.commands.evaluation.patients import REGISTERS, Synthetic, drawn, examples
from bot.commands.evaluation.simulation import Result, figures, simulated
from bot.commands.local import local
from bot.prepare import NotPrepared
from bot.settings import Settings
from flows.protocol import load_protocols

COLUMNS = (
    *("n", "equal", "more_urgent", "less_urgent", "human", "not_found_at_once"),
    *("not_found", "other_language", "unread", "answers", "asked"),
)


def run(rest: Sequence[str]) -> int:
    """0 when nobody was sent somewhere less urgent than their path leads, else 1."""
    settings = Settings()
    chosen = _parsed(rest, settings.languages)
    log.configure(logging.ERROR)
    protocols = load_protocols(settings.protocols)
    for lang in chosen.langs:
        if missing := [name for name in protocols if not examples(lang, name)]:
            print(f"! {lang}: no words to open with for {len(missing)} protocols; others take their turn")
    count = None if chosen.paths == "all" else int(chosen.paths)
    patients = list(drawn(protocols, chosen.langs, chosen.registers, count, chosen.seed))
    try:
        results = asyncio.run(_simulated(patients))
    except NotPrepared as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1
    found = report(results)
    if chosen.json:
        chosen.json.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    _print(found)
    return 1 if found["all"]["less_urgent"] or not results else 0


def _parsed(rest: Sequence[str], languages: tuple[str, ...]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="lamplight simulate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--paths", type=_count, default="2", help="of each protocol, or all (default: 2)")
    parser.add_argument("--langs", type=_some_of(languages), default=languages, help="en,es,… (default: all)")
    parser.add_argument("--registers", type=_some_of(REGISTERS), default=REGISTERS, help=",".join(REGISTERS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write everything as JSON")
    return parser.parse_args(rest)


def _count(text: str) -> str:
    if text != "all" and not (text.isdecimal() and int(text)):
        raise argparse.ArgumentTypeError("a number from 1, or all")
    return text


def _some_of(allowed: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    def parsed(text: str) -> tuple[str, ...]:
        named = tuple(dict.fromkeys(text.split(",")))
        if unknown := [name for name in named if name not in allowed]:
            raise argparse.ArgumentTypeError(f"{unknown[0]!r} is not one of {', '.join(allowed)}")
        return named

    return parsed


async def _simulated(patients: list[Synthetic]) -> list[Result]:
    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Patients", total=len(patients))
        async with local(quiet=True, model_enabled=False) as lamplight:
            return await simulated(lamplight, patients, lambda: bar.advance(task))


def report(results: Sequence[Result]) -> dict[str, Any]:
    """Figures in all, per language and per register, and every patient as plain data, the less urgent ones first."""
    ordered = sorted(results, key=lambda result: -result.step)
    return {
        "all": figures(results),
        "languages": _by(results, lambda result: result.lang),
        "registers": _by(results, lambda result: result.register),
        "patients": [asdict(result) for result in ordered],
    }


def _by(results: Sequence[Result], key: Callable[[Result], str]) -> dict[str, Any]:
    names = dict.fromkeys(map(key, results))
    return {name: figures([result for result in results if key(result) == name]) for name in names}


def _print(found: dict[str, Any]) -> None:
    console, table = Console(highlight=False, width=140), Table("", *(name.replace("_", " ") for name in COLUMNS))
    for name, one in {"all": found["all"], **found["languages"], **found["registers"]}.items():
        table.add_row(name, *(str(one[column]) for column in COLUMNS))
    console.print(table)
    for patient in found["patients"]:
        where = f"{patient['id']}: {patient['expected']} became {patient['got']} ({patient['why']})"
        if patient["step"] < 0:
            console.print(f"more urgent: {where}", markup=False)
        elif patient["step"] > 0:
            console.print("\n".join((f"LESS URGENT: {where}", *patient["talk"])), markup=False)
