"""``lamplight evaluate FILE``: interviews every vignette on the real path and says how well it went.

FILE has JSON lines, or one JSON array, of ``{"id", "text", "lang", "answers", "gold"}`` with ``protocol`` and ``group``
beside them if known. ``answers``: an object of what is true of the patient (ids of questions or options, facts such as
``age``, ``sex``, ``pregnant``, ``health``, or plain phrases, each with yes, no, not_sure, a number or a text), or a
list of what the patient writes, in order. ``gold``: a disposition, or a common name of one (911, ED, GP, home).
"""

import argparse
import asyncio
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress as Bar
from rich.table import Table

from bot import log
from bot.commands.evaluation.counting import report
from bot.commands.evaluation.page import page
from bot.commands.evaluation.run import interviewed
from bot.commands.evaluation.vignette import Vignette, read_vignettes
from bot.commands.lines import BadLine
from bot.commands.local import local
from bot.prepare import NotPrepared
from bot.settings import Settings

FIGURES = ("exact", "safe", "under", "over", "emergencies_under", "protocol_found")


def run(rest: Sequence[str]) -> int:
    """0 when all lines were read and no emergency was under-triaged, else 1."""
    parser = argparse.ArgumentParser(prog="lamplight evaluate", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", type=Path, help="write everything as JSON")
    parser.add_argument("--html", type=Path, help="write a page with figures")
    parser.add_argument("--unmentioned", choices=("no", "not_sure"), default="no", help="the answer to all else")
    chosen = parser.parse_args(rest)
    log.configure(logging.ERROR)
    try:
        read = list(read_vignettes(chosen.file, Settings().languages))
    except (OSError, ValueError) as error:
        print(f"✗ {chosen.file}: {error}", file=sys.stderr)
        return 1
    bad = [line for line in read if isinstance(line, BadLine)]
    for line in bad:
        print(f"✗ {line}", file=sys.stderr)
    vignettes = [one for one in read if isinstance(one, Vignette)]
    try:
        found = asyncio.run(_evaluated(vignettes, chosen.unmentioned))
    except NotPrepared as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1
    _write(chosen, found)
    _print(found)
    return 1 if bad or found["all"]["emergencies_under"]["hits"] else 0


async def _evaluated(vignettes: list[Vignette], unmentioned: str) -> dict[str, Any]:
    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Interviews", total=len(vignettes))
        async with local(quiet=True, model_enabled=False) as lamplight:
            return report(await interviewed(lamplight, vignettes, unmentioned, lambda: bar.advance(task)))


def _write(chosen: argparse.Namespace, found: dict[str, Any]) -> None:
    if chosen.json:
        chosen.json.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if chosen.html:
        chosen.html.write_text(page(found, chosen.file.name), encoding="utf-8")


def _print(found: dict[str, Any]) -> None:
    console, table = Console(highlight=False, width=140), Table("", "n", *FIGURES, "asked")
    for name, figures in {"all": found["all"], **found["languages"], **found["levels"]}.items():
        cells = (_percent(figures[figure]) for figure in FIGURES)
        table.add_row(name, str(figures["n"]), *cells, f"{figures['median_asked']} ≤{figures['most_asked']}")
    console.print(table)
    for miss in found["under_triaged"]:
        where = f"{miss['protocol']} {miss['because']}"
        console.print(f"under: {miss['id']} ({miss['lang']}) {miss['gold']} got {miss['got']}: {where}", markup=False)


def _percent(share: dict[str, Any]) -> str:
    return "–" if share["share"] is None else f"{share['share']:.1%} [{share['low']:.0%}-{share['high']:.0%}]"
