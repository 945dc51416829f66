"""Amounts with their units, as they stand in a text: ``[(2, "years"), (3, "months")]``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from flows.reading import Reading
from flows.reading.script import plain_numbers

LONGEST: Final = 5  # words in one phrase of numbers, units or words around them
_DIGITS: Final = re.compile(r"\d{1,3}(?:\.\d{1,2})?")
_GLUED: Final = re.compile(r"(?<=\d)(?=[^\W\d_])")
_SCALES: Final = ("celsius", "fahrenheit")
Amount = tuple[float, str]


@dataclass(frozen=True, slots=True)
class Lexeme:
    """``kind``: number, unit, span, half, point, joiner, more or less; ``unit`` is "" where there is none."""

    kind: str
    number: float = 0
    unit: str = ""
    word: str = ""


def lexemes(text: str, words: Reading, skipped: frozenset[str]) -> list[Lexeme] | None:
    """The parts of ``text``, without the ``skipped`` words; ``None`` when any other word stands in it."""
    said = f" {plain_numbers(text)} "
    for old, new in words.rewrite.items():
        said = said.replace(f" {old} ", f" {new} ")
    tokens = list(_tokens(said, words, skipped))
    found: list[Lexeme] = []
    while tokens:
        for size in range(min(LONGEST, len(tokens)), 0, -1):
            phrase = " ".join(tokens[:size])
            lexeme = _lexeme(phrase, words, bool(found) and found[-1].kind in ("number", "half"))
            if lexeme is not None:
                found.append(lexeme)
            if lexeme is not None or phrase in skipped:
                break
        else:
            return None
        tokens = tokens[size:]
    return found


def _tokens(said: str, words: Reading, skipped: frozenset[str]) -> Iterator[str]:
    """Words, a figure apart from its unit (``8m``); Latin spellings of Arabic with figures in them stay whole."""
    for token in said.split():
        whole = token in skipped or token in words.units or token in words.numbers or token in words.spans
        yield from [token] if whole else _GLUED.sub(" ", token).split()


def _lexeme(phrase: str, words: Reading, after_number: bool) -> Lexeme | None:
    """A word that is a number and a unit (Vietnamese *nam*: five, year) is a unit after a number."""
    if phrase in words.units and (after_number or (phrase not in words.numbers and phrase not in words.spans)):
        return Lexeme("unit", unit=words.units[phrase], word=phrase)
    if _DIGITS.fullmatch(phrase) or phrase in words.numbers:
        return Lexeme("number", words.numbers[phrase] if phrase in words.numbers else float(phrase), word=phrase)
    if phrase in words.spans:
        return Lexeme("span", *words.spans[phrase], word=phrase)
    lists = {"half": words.half, "more": words.more, "less": words.less, "point": words.point, "joiner": words.joiners}
    return next((Lexeme(kind) for kind, phrases in lists.items() if phrase in phrases), None)


def amounts(found: list[Lexeme]) -> list[Amount] | None:
    """The amounts in order, a bare number with the unit ""; ``None`` when the parts make no sense together."""
    heap = _Heap()
    return heap.done() if all(heap.take(lexeme) for lexeme in found) else None


@dataclass(slots=True)
class _Heap:
    """What has been read: whole amounts, then perhaps a number that still waits for its unit."""

    parts: list[Amount] = field(default_factory=list)
    number: float | None = None
    joined: bool = False
    waiting: str = ""  # "article" after "2 and a", "half" after "half", "point" after "38 point"

    def take(self, lexeme: Lexeme) -> bool:
        """Whether ``lexeme`` may stand here."""
        if lexeme.kind == "joiner":
            self.joined = True
            return True
        if lexeme.kind in ("number", "point", "half"):
            return {"number": self._number, "point": self._point, "half": self._half}[lexeme.kind](lexeme.number)
        if lexeme.kind == "span" and self.number is None:
            self.parts.append((lexeme.number, lexeme.unit))
            return True
        return lexeme.kind == "unit" and self._unit(lexeme.unit)

    def done(self) -> list[Amount] | None:
        """All of it, or ``None`` when something is missing at the end."""
        if self.waiting in ("article", "point"):
            return None
        return self.parts if self.number is None else [*self.parts, (self.number, "")]

    def _number(self, value: float) -> bool:
        if self.number is None:
            self.number = value
            return True
        if self.waiting == "point" and value < 100 and value == int(value):
            self.number, self.waiting = float(f"{int(self.number)}.{int(value)}"), ""
            return True
        if value != 1 or self.waiting not in ("", "half"):
            return False
        if self.waiting == "":  # "2 and a half", where "half" must follow
            self.waiting = "article"
        return True  # "half an hour"

    def _point(self, _: float) -> bool:
        fits = self.number is not None and not self.waiting and self.number == int(self.number)
        self.waiting = "point"
        return fits

    def _half(self, _: float) -> bool:
        if self.waiting in ("half", "point"):
            return False
        if self.number == 1 and not (self.parts or self.joined or self.waiting):
            self.number = None  # "a half hour"
        if self.parts and self.parts[-1][1] and self.number in (None, 1) and self.waiting == "":
            self.parts[-1], self.number = (self.parts[-1][0] + 0.5, self.parts[-1][1]), None
        else:
            self.number, self.waiting = (self.number or 0) + 0.5, "half"
        return True

    def _unit(self, unit: str) -> bool:
        if self.number is None:
            if not self.parts or self.parts[-1][1] != "degrees" or unit not in _SCALES:
                return False
            self.parts[-1] = (self.parts[-1][0], unit)
        elif self.waiting in ("article", "point"):
            return False
        else:
            self.parts.append((self.number, unit))
        self.number, self.waiting = None, ""
        return True
