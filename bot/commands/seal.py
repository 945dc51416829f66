"""``lamplight seal``: two named people approve a protocol, a text or a translation, withdraw it, or see what is."""

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from bot.contents import Content, contents
from bot.seals import Seals
from bot.words import LOCALES
from flows.check import check
from flows.document import ProtocolError
from flows.protocol import FOLDER
from flows.seal import SealError
from flows.texts import LANGUAGES

TARGET = "a protocol (chest_pain), a text (knowledge) or a translation (es/chest_pain)"


def run(
    rest: Sequence[str],
    folder: Path = FOLDER,
    locales: Path = LOCALES,
    today: date | None = None,
    texts: Mapping[str, Content] | None = None,
) -> int:
    """0 when it is done; 1 with a line that says why not."""
    chosen = _parser().parse_args(rest)
    console = Console(highlight=False, width=120)
    try:
        seals = Seals(folder, locales, today or date.today(), contents() if texts is None else texts, check)
        if chosen.list:
            _list(console, seals)
        elif chosen.target is None:
            raise SealError("name a protocol (chest_pain), a text (knowledge), a translation (es/knowledge), or --list")
        elif chosen.withdraw:
            if len(chosen.by) != 1:
                raise SealError("name the one who withdraws it: --by NAME")
            seals.withdraw(chosen.target, chosen.by[0])
            console.print(f"✓ {chosen.target} is a draft again", markup=False)
        else:
            if chosen.on is None or chosen.again_by is None:
                raise SealError("say when it is signed and when it is reviewed again: --on DATE --again-by DATE")
            seals.sign(chosen.target, chosen.by, chosen.on, chosen.again_by)
            console.print(f"✓ {chosen.target} is approved until {chosen.again_by}", markup=False)
    except (ProtocolError, SealError) as error:
        console.print(f"✗ {error}", markup=False)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lamplight seal", description=__doc__)
    parser.add_argument("target", nargs="?", help=TARGET)
    parser.add_argument("--by", action="append", default=[], metavar="'NAME, ROLE'", help="who signs; give it twice")
    parser.add_argument("--on", type=date.fromisoformat, metavar="DATE")
    parser.add_argument("--again-by", type=date.fromisoformat, metavar="DATE", help="the day of the next review")
    parser.add_argument("--withdraw", action="store_true", help="make it a draft again")
    parser.add_argument("--list", action="store_true", help="what is approved, and until when")
    return parser


def _list(console: Console, seals: Seals) -> None:
    table = Table("protocol or text", *LANGUAGES, box=SIMPLE, padding=(0, 0))
    states: dict[str, Mapping[str, str]] = {}
    for name in (*seals.protocols, *seals.texts):
        states[name] = {language: seals.status(name, language) for language in LANGUAGES}
        table.add_row(name, *map(_coloured, states[name].values()))
    console.print(table)
    for name, own in states.items():
        for language, state in own.items():
            if state.startswith(("ends", "expired")):
                console.print(f"⚠ {name} in {language}: {state}", style="yellow", markup=False)


def _coloured(state: str) -> str:
    colour = {"until": "green", "ends": "yellow", "expired": "red"}.get(state.partition(" ")[0], "dim")
    return f"[{colour}]{state}[/]"
