"""The words of one language that answers are made of."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Final

from flows.document import Part, read_document
from flows.reading.numerals import numerals
from flows.reading.script import plain

__all__ = ["Reading", "abroad", "languages", "plain", "reading", "together"]

FOLDER: Final = Path(__file__).resolve().parent
TRAVELS: Final = 5  # letters; a shorter phrase of a language means something else in too many others
HAN: Final = re.compile(r"[\u3007\u3400-\u9fff]")
_ALTERNATIVES: Final = re.compile(r"\[([^\[\]]*)\]")
_WORD_LISTS: Final = (
    *("never_typos", "filler", "joiners", "age_words", "measure_words", "half", "point", "more", "less", "ranges"),
    *("option_words", "articles", "stop_words", "negators", "abroad"),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of one language, all in their plain spelling.

    ``phrases``: group ("" for answers, "about", "sex", "pregnant", "age", "options") to phrase to value. ``numbers``:
    phrase to number; ``units``: phrase to minutes .. years, times, degrees, celsius or fahrenheit; ``spans``: phrase
    to an amount with its unit; ``ordinals``: phrase to place from 1; ``rewrite``: what is read as something else.
    """

    phrases: dict[str, dict[str, str]]
    known_words: frozenset[str]  # every word of every phrase
    typo_letters: int  # words of this length or more may have one slip
    numbers: dict[str, float]
    units: dict[str, str]
    spans: dict[str, tuple[float, str]]
    ordinals: dict[str, int]
    rewrite: dict[str, str]
    never_typos: frozenset[str]
    filler: frozenset[str]
    joiners: frozenset[str]
    age_words: frozenset[str]
    measure_words: frozenset[str]  # may stand beside an amount without changing it
    half: frozenset[str]
    point: frozenset[str]  # spoken decimal points
    more: frozenset[str]
    less: frozenset[str]
    ranges: frozenset[str]  # between two figures: "to", "or"
    option_words: frozenset[str]  # "number", "option"
    articles: frozenset[str]
    stop_words: frozenset[str]  # carry no meaning in the text of an option
    negators: frozenset[str]
    abroad: frozenset[str]  # short phrases that are understood in a conversation in any language

    def meaning(self, text: str, group: str) -> str | None:
        """What the plain ``text`` means, with filler at its ends left out and at most one slip of the keyboard."""
        phrases = self.phrases.get(group, {})
        if text in phrases:
            return phrases[text]
        words = self.without_filler(text)
        found = phrases.get(" ".join(words))
        if found is None and group == "":
            found = self._composed(words, phrases)
        return found or self._misspelt(words, phrases)

    def _composed(self, words: list[str], phrases: dict[str, str]) -> str | None:
        """Two phrases that say the same: "no not at all"; a "no" only beside a single word, for two may cancel out."""
        if any(HAN.match(word) for word in words):
            return None  # without spaces nobody can say where one ends: "not that there is none"
        for cut in range(1, len(words)):
            parts = [self.without_filler(" ".join(part)) for part in (words[:cut], words[cut:])]
            value = together(phrases.get(" ".join(part)) for part in parts)
            if value is not None and (value != "no" or min(map(len, parts)) == 1):
                return value
        return None

    def without_filler(self, text: str) -> list[str]:
        """The words of the plain ``text`` without the polite ones at its ends."""
        words = text.split()
        while words and (size := self._filler(words, at_end=False)):
            words = words[size:]
        while words and (size := self._filler(words, at_end=True)):
            words = words[:-size]
        return words

    def _filler(self, words: list[str], at_end: bool) -> int:
        sizes = range(min(3, len(words)), 0, -1)
        return next((n for n in sizes if " ".join(words[-n:] if at_end else words[:n]) in self.filler), 0)

    def _misspelt(self, words: list[str], phrases: dict[str, str]) -> str | None:
        unknown = [word for word in words if word not in self.known_words]
        if len(unknown) != 1 or unknown[0] in self.never_typos or not self._long(unknown[0]):
            return None
        near = {word for word in self.known_words if self._long(word) and _one_slip(unknown[0], word)}
        candidates = (" ".join(word if known == unknown[0] else known for known in words) for word in near)
        meanings = {phrases[phrase] for phrase in candidates if phrase in phrases}
        return meanings.pop() if len(meanings) == 1 else None

    def _long(self, word: str) -> bool:
        return len(word) >= self.typo_letters and word.isascii()


def _one_slip(typed: str, word: str) -> bool:
    """One letter more, less, other or swapped, never the first."""
    if abs(len(typed) - len(word)) > 1 or typed[0] != word[0]:
        return False
    start = next((i for i, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), min(len(typed), len(word)))
    a, b = typed[start:], word[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and len(b) > 1 and a[2:] == b[2:])


def together(values: Iterable[str | None]) -> str | None:
    """What phrases beside each other mean: the same, or not sure with a yes; anything else is against itself."""
    found = set(values)
    if found == {"yes", "not_sure"}:
        return "not_sure"
    return found.pop() if len(found) == 1 and found <= {"yes", "no", "not_sure"} else None


@cache
def reading(lang: str) -> Reading:
    """The words of ``lang`` from ``<lang>.yaml``; a language without a file has none of its own."""
    if lang not in languages():
        return Reading({}, frozenset(), 0, {}, {}, {}, {}, {}, *(frozenset(),) * len(_WORD_LISTS))
    part = Part(read_document(FOLDER / f"{lang}.yaml"), f"{lang}.yaml")
    phrases = _phrases(part.part("meanings"))
    named = {plain(word): float(number) for word, number in part.take("numbers", dict).items()}
    named_units = part.part("units")
    units = {word: unit for unit in named_units.names() for word in _plain_set(named_units.words(unit))}
    result = Reading(
        phrases=phrases,
        known_words=frozenset(word for group in phrases.values() for phrase in group for word in phrase.split()),
        typo_letters=part.take("typo_letters", int),
        numbers=numerals(named, set(units), part.words("number_patterns"), part.words("teens_after", [])),
        units=units,
        spans={plain(word): _span(text) for word, text in part.take("spans", dict).items()},
        ordinals={plain(word): place for word, place in part.take("ordinals", dict).items()},
        rewrite={plain(old): plain(new) for old, new in part.take("rewrite", dict, {}).items()},
        **{name: _plain_set(part.words(name)) for name in _WORD_LISTS},
    )
    part.finish()
    return result


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a file here."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))


@cache
def abroad(lang: str) -> dict[str, dict[str, str]]:
    """What phrases of the other languages mean in a conversation in ``lang``: group to phrase to value.

    Only phrases that are long enough or named in ``abroad`` of their own language, that mean the same in every
    language that has them, and that mean nothing in ``lang``.
    """
    found: dict[str, dict[str, set[str]]] = {}
    for words in (reading(other) for other in languages() if other != lang):
        for group, phrases in words.phrases.items():
            for phrase, value in phrases.items():
                if _travels(phrase, words) and phrase not in reading(lang).phrases.get(group, {}):
                    found.setdefault(group, {}).setdefault(phrase, set()).add(value)
    return {
        group: {phrase: min(values) for phrase, values in phrases.items() if len(values) == 1}
        for group, phrases in found.items()
    }


def _travels(phrase: str, words: Reading) -> bool:
    return phrase in words.abroad or not phrase.isascii() or sum(map(str.isalpha, phrase)) >= TRAVELS


def _phrases(meanings: Part) -> dict[str, dict[str, str]]:
    """``about.self`` is the value ``self`` of the group ``about``; no phrase may have two values in one group."""
    result: dict[str, dict[str, str]] = {}
    for name in meanings.names():
        group, _, value = name.rpartition(".")
        for line in meanings.words(name):
            for phrase in _expanded(line):
                if result.setdefault(group, {}).setdefault(phrase, value) != value:
                    meanings.fail(f"{phrase!r} means {value} and {result[group][phrase]}", name)
    return result


def _expanded(line: str) -> Iterator[str]:
    """``yes [i|she] do`` is two phrases; an empty alternative leaves the place empty."""
    pieces = _ALTERNATIVES.split(line)
    choices = [piece.split("|") if place % 2 else [piece] for place, piece in enumerate(pieces)]
    for chosen in product(*choices):
        if phrase := plain(" ".join(chosen)):
            yield phrase


def _plain_set(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(plain, words))


def _span(text: str) -> tuple[float, str]:
    number, _, unit = text.partition(" ")
    return float(number), unit
