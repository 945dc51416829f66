"""``lamplight seal``: two named people approve a protocol, a text or a translation, withdraw it, or see what is."""

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from bot.contents import Content, contents
from bot.words import LOCALES
from flows.check import check
from flows.document import ProtocolError
from flows.problem import Problem
from flows.protocol import FOLDER, Protocol, load_protocol, load_protocols
from flows.seal import (
    SealError,
    sign,
    sign_translation,
    sign_wording,
    signatures,
    withdraw,
    withdraw_translation,
    withdraw_wording,
)
from flows.texts import LANGUAGES
from flows.translation import SOURCE_LANGUAGE, read_translation, translation_path

SOON_DAYS = 30
TARGET = "a protocol (chest_pain), a text (knowledge) or a translation (es/chest_pain)"


class Seals:
    """The protocols in ``folder``, the ``texts`` and all their words in ``locales``, as they are ``today``."""

    def __init__(self, folder: Path, locales: Path, today: date, texts: Mapping[str, Content]) -> None:
        self.folder, self.locales, self.today, self.texts = folder, locales, today, texts
        self.protocols = load_protocols(folder)

    def target(self, name: str) -> tuple[Protocol, str, Path]:
        """The protocol, the language and the file that ``name`` means: ``chest_pain``, or ``es/chest_pain``."""
        language, _, protocol = name.rpartition("/")
        language = language or SOURCE_LANGUAGE
        if protocol not in self.protocols:
            raise SealError(f"no protocol {protocol!r}; there are {', '.join([*self.protocols, *self.texts])}")
        found = self.protocols[protocol]
        source = language == SOURCE_LANGUAGE
        path = self.folder / f"{protocol}.yaml" if source else translation_path(found, language, self.locales)
        if language not in LANGUAGES or not path.exists():
            raise SealError(f"{protocol} is not translated into {language!r}")
        return found, language, path

    def sign(self, name: str, by: Sequence[str], on: date, again_by: date) -> None:
        """Approve what ``name`` means; ``SealError`` says why not."""
        if (text := self._text(name)) is not None:
            self._sign_text(name, *text, signatures(by, on, again_by, self.today), on, again_by)
            return
        protocol, language, path = self.target(name)
        names = signatures(by, on, again_by, self.today)
        found = [one for one in check(self.protocols, self.locales) if one.protocol in ("", protocol.protocol)]
        _refuse_problems(name, found, language)
        if language == SOURCE_LANGUAGE:
            sign(path, names, on, again_by)
        else:
            sign_translation(path, protocol, names, on, again_by)

    def withdraw(self, name: str, by: str) -> None:
        """Make what ``name`` means a draft again."""
        text = self._text(name)
        _, language, path = (None, text[1], text[0].path) if text else self.target(name)
        if language == SOURCE_LANGUAGE:
            withdraw(path, by, self.today, text[0].validation if text else load_protocol)
        elif text:
            withdraw_wording(path, text[0].validation, language)
        else:
            withdraw_translation(path)

    def status(self, name: str, language: str) -> str:
        """ "draft", "until" a day, "ends in" some days, "expired", or, of words, "missing" or "outdated"."""
        if name in self.texts:
            return self._text_status(self.texts[name], language)
        protocol = self.protocols[name]
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

    def _text(self, name: str) -> tuple[Content, str] | None:
        """The text and the language that ``name`` means, if it is no protocol."""
        language, _, text = name.rpartition("/")
        return (self.texts[text], language or SOURCE_LANGUAGE) if text in self.texts else None

    def _sign_text(
        self, name: str, text: Content, language: str, names: Sequence[str], on: date, again_by: date
    ) -> None:
        """The English words are signed with the content itself: they say what it means."""
        if text.validation(text.path).seal(language, self.locales) is None:
            raise SealError(f"{name.rpartition('/')[2]} is not translated into {language!r}")
        _refuse_problems(name, text.problems(self.locales), language)
        if language == SOURCE_LANGUAGE:
            sign(text.path, names, on, again_by, text.validation)
        sign_wording(text.path, text.validation, language, names, on, again_by, self.locales)

    def _text_status(self, text: Content, language: str) -> str:
        own = text.validation(text.path)
        seal, signed = own.seal(language, self.locales), own.wording.get(language)
        if seal is None:
            return "missing"
        if signed is not None and signed.seal != seal:
            return "outdated"
        return self._until(own.until(language, self.locales))

    def _until(self, day: date | None) -> str:
        if day is None:
            return "draft"
        left = (day - self.today).days
        if left < 0:
            return "expired"
        return f"ends in {left} days" if left <= SOON_DAYS else f"until {day}"


def _refuse_problems(name: str, found: Sequence[Problem], language: str) -> None:
    own = [problem for problem in found if problem.language in ("", SOURCE_LANGUAGE, language)]
    if own:
        lines = "\n".join(f"  {problem.place}: {problem.what}" for problem in own)
        raise SealError(f"{name} has problems, so nobody can sign it:\n{lines}")


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
        seals = Seals(folder, locales, today or date.today(), contents() if texts is None else texts)
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
