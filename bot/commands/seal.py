"""``lamplight seal``: two named people approve a protocol or a translation, withdraw it, or see what is approved."""

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from bot.words import LOCALES
from flows.check import check
from flows.document import ProtocolError
from flows.protocol import FOLDER, Protocol, load_protocols
from flows.seal import (
    SealError,
    sign_protocol,
    sign_translation,
    signatures,
    withdraw_protocol,
    withdraw_translation,
)
from flows.texts import LANGUAGES
from flows.translation import SOURCE_LANGUAGE, read_translation, translation_path

SOON_DAYS = 30


class Seals:
    """The protocols in ``folder`` and their translations in ``locales``, as they are ``today``."""

    def __init__(self, folder: Path, locales: Path, today: date) -> None:
        self.folder, self.locales, self.today = folder, locales, today
        self.protocols = load_protocols(folder)

    def target(self, name: str) -> tuple[Protocol, str, Path]:
        """The protocol, the language and the file that ``name`` means: ``chest_pain``, or ``es/chest_pain``."""
        language, _, protocol = name.rpartition("/")
        language = language or SOURCE_LANGUAGE
        if protocol not in self.protocols:
            raise SealError(f"no protocol {protocol!r}; there are {', '.join(self.protocols)}")
        found = self.protocols[protocol]
        source = language == SOURCE_LANGUAGE
        path = self.folder / f"{protocol}.yaml" if source else translation_path(found, language, self.locales)
        if language not in LANGUAGES or not path.exists():
            raise SealError(f"{protocol} is not translated into {language!r}")
        return found, language, path

    def sign(self, name: str, by: Sequence[str], on: date, again_by: date) -> None:
        """Approve what ``name`` means; ``SealError`` says why not."""
        protocol, language, path = self.target(name)
        names = signatures(by, on, again_by, self.today)
        languages = {"", SOURCE_LANGUAGE, language}
        found = [
            problem
            for problem in check(self.protocols, self.locales)
            if problem.protocol in ("", protocol.protocol) and problem.language in languages
        ]
        if found:
            lines = "\n".join(f"  {problem.place}: {problem.what}" for problem in found)
            raise SealError(f"{name} has problems, so nobody can sign it:\n{lines}")
        if language == SOURCE_LANGUAGE:
            sign_protocol(path, names, on, again_by)
        else:
            sign_translation(path, protocol, names, on, again_by)

    def withdraw(self, name: str, by: str) -> None:
        """Make what ``name`` means a draft again."""
        _, language, path = self.target(name)
        if language == SOURCE_LANGUAGE:
            withdraw_protocol(path, by, self.today)
        else:
            withdraw_translation(path)

    def status(self, protocol: Protocol, language: str) -> str:
        """ "draft", "until" a day, "ends in" some days, "expired", or, of a translation, "missing" or "outdated"."""
        if language == SOURCE_LANGUAGE:
            return self._until(protocol.reviewed.again_by if protocol.status == "approved" else None)
        path = translation_path(protocol, language, self.locales)
        if not path.exists():
            return "missing"
        translation = read_translation(path)
        if translation.seal != protocol.digest:
            return "outdated"
        own = translation.approval
        if own is not None and own.seal != translation.digest:
            return "outdated"
        return self._until(own.again_by if own else None)

    def _until(self, day: date | None) -> str:
        if day is None:
            return "draft"
        left = (day - self.today).days
        if left < 0:
            return "expired"
        return f"ends in {left} days" if left <= SOON_DAYS else f"until {day}"


def run(rest: Sequence[str], folder: Path = FOLDER, locales: Path = LOCALES, today: date | None = None) -> int:
    """0 when it is done; 1 with a line that says why not."""
    chosen = _parser().parse_args(rest)
    console = Console(highlight=False, width=120)
    try:
        seals = Seals(folder, locales, today or date.today())
        if chosen.list:
            _list(console, seals)
        elif chosen.target is None:
            raise SealError("name a protocol (chest_pain), a translation (es/chest_pain), or --list")
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
    parser.add_argument("target", nargs="?", help="a protocol (chest_pain) or a translation (es/chest_pain)")
    parser.add_argument("--by", action="append", default=[], metavar="'NAME, ROLE'", help="who signs; give it twice")
    parser.add_argument("--on", type=date.fromisoformat, metavar="DATE")
    parser.add_argument("--again-by", type=date.fromisoformat, metavar="DATE", help="the day of the next review")
    parser.add_argument("--withdraw", action="store_true", help="make it a draft again")
    parser.add_argument("--list", action="store_true", help="what is approved, and until when")
    return parser


def _list(console: Console, seals: Seals) -> None:
    table = Table("protocol", *LANGUAGES, box=SIMPLE, padding=(0, 0))
    states: dict[str, Mapping[str, str]] = {}
    for name, protocol in seals.protocols.items():
        states[name] = {language: seals.status(protocol, language) for language in LANGUAGES}
        table.add_row(name, *map(_coloured, states[name].values()))
    console.print(table)
    for name, own in states.items():
        for language, state in own.items():
            if state.startswith(("ends", "expired")):
                console.print(f"⚠ {name} in {language}: {state}", style="yellow", markup=False)


def _coloured(state: str) -> str:
    colour = {"until": "green", "ends": "yellow", "expired": "red"}.get(state.partition(" ")[0], "dim")
    return f"[{colour}]{state}[/]"
