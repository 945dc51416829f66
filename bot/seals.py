"""What two people sign: protocols, their translations and the other texts, in files; signing and withdrawing them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol as Shape

from flows.problem import Problem
from flows.protocol import Protocol, load_protocol, load_protocols
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
from flows.validation import Validation

SOON_DAYS = 30
Prove = Callable[[Mapping[str, Protocol], Path], Sequence[Problem]]


class Text(Shape):
    """Content beside the protocols, in a file: ``bot.contents`` has them."""

    @property
    def path(self) -> Path: ...
    def validation(self, path: Path) -> Validation: ...
    def problems(self, locales: Path) -> list[Problem]: ...


class Seals:
    """The protocols in ``folder``, the ``texts`` and all their words in ``locales``, as they are ``today``."""

    def __init__(self, folder: Path, locales: Path, today: date, texts: Mapping[str, Text], prove: Prove) -> None:
        """``prove`` finds the problems for which nobody may sign a protocol."""
        self.folder, self.locales, self.today, self.texts, self._prove = folder, locales, today, texts, prove
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

    def sign(self, name: str, by: Sequence[str], on: date, again_by: date, digest: str = "") -> None:
        """Approve what ``name`` means; ``SealError`` says why not. ``digest``: what was read, if that is a protocol."""
        if (text := self._text(name)) is not None:
            self._sign_text(name, *text, signatures(by, on, again_by, self.today), on, again_by)
            return
        protocol, language, path = self.target(name)
        names = signatures(by, on, again_by, self.today)
        found = [one for one in self._prove(self.protocols, self.locales) if one.protocol in ("", protocol.protocol)]
        _refuse_problems(name, found, language)
        if language == SOURCE_LANGUAGE:
            sign(path, names, on, again_by, digest=digest)
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

    def _text(self, name: str) -> tuple[Text, str] | None:
        """The text and the language that ``name`` means, if it is no protocol."""
        language, _, text = name.rpartition("/")
        return (self.texts[text], language or SOURCE_LANGUAGE) if text in self.texts else None

    def _sign_text(self, name: str, text: Text, language: str, names: Sequence[str], on: date, again_by: date) -> None:
        """The English words are signed with the content itself: they say what it means."""
        if text.validation(text.path).seal(language, self.locales) is None:
            raise SealError(f"{name.rpartition('/')[2]} is not translated into {language!r}")
        _refuse_problems(name, text.problems(self.locales), language)
        if language == SOURCE_LANGUAGE:
            sign(text.path, names, on, again_by, text.validation)
        sign_wording(text.path, text.validation, language, names, on, again_by, self.locales)

    def _text_status(self, text: Text, language: str) -> str:
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
