"""The words of one language that answers are made of, and how a text is brought to them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Final

from flows.document import Part, read_document

FOLDER: Final = Path(__file__).resolve().parent
TYPO_LETTERS: Final = 4  # words of this length or more may have one slip
_EMOJI: Final = {"👍": " yes ", "👌": " yes ", "✅": " yes ", "👎": " no ", "❌": " no ", "🤷": " not sure "}
_ALTERNATIVES: Final = re.compile(r"\[([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Reading:
    """``phrases``: plain text to meaning; ``units``: word to days, weeks, months or years; the rest are word lists."""

    phrases: dict[str, str]
    known_words: frozenset[str]  # every word of every phrase
    never_typos: frozenset[str]
    filler: frozenset[str]
    joiners: frozenset[str]
    numbers: dict[str, int]
    units: dict[str, str]
    age_words: frozenset[str]
    half: frozenset[str]

    def meaning(self, text: str) -> str | None:
        """What the plain ``text`` means, with filler at its ends left out and at most one slip of the keyboard."""
        words = text.split()
        while words and words[0] in self.filler:
            words.pop(0)
        while words and words[-1] in self.filler:
            words.pop()
        return self.phrases.get(text) or self.phrases.get(" ".join(words)) or self._misspelt(words)

    def _misspelt(self, words: list[str]) -> str | None:
        unknown = [word for word in words if word not in self.known_words]
        if len(unknown) != 1 or len(unknown[0]) < TYPO_LETTERS or unknown[0] in self.never_typos:
            return None
        near = {word for word in self.known_words if _one_slip(unknown[0], word)}
        candidates = (" ".join(word if known == unknown[0] else known for known in words) for word in near)
        meanings = {self.phrases[phrase] for phrase in candidates if phrase in self.phrases}
        return meanings.pop() if len(meanings) == 1 else None


def plain(text: str) -> str:
    """Small letters and digits with single spaces: no accents, marks, emoji or drawn-out letters."""
    for emoji, word in _EMOJI.items():
        text = text.replace(emoji, word)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    text = re.sub(r"['’`´]", "", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
    text = re.sub(r"[^\w]|_", " ", text)
    return " ".join(re.sub(r"([^\W\d])\1{2,}", r"\1", text).split())


def _one_slip(typed: str, word: str) -> bool:
    """One letter more, less, other or swapped, never the first."""
    if len(word) < TYPO_LETTERS or abs(len(typed) - len(word)) > 1 or typed[0] != word[0]:
        return False
    start = next((i for i, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), min(len(typed), len(word)))
    a, b = typed[start:], word[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and len(b) > 1 and a[2:] == b[2:])


@cache
def reading(lang: str) -> Reading:
    """The words of ``lang`` from ``<lang>.yaml``; a language without a file has none of its own."""
    path = FOLDER / f"{lang}.yaml"
    if lang not in languages():
        return Reading({}, *(frozenset(),) * 4, {}, {}, *(frozenset(),) * 2)
    part = Part(read_document(path), path.name)
    meanings = part.part("meanings")
    phrases = {phrase: name for name in meanings.names() for line in meanings.words(name) for phrase in _expanded(line)}
    result = Reading(
        phrases=phrases,
        known_words=frozenset(word for phrase in phrases for word in phrase.split()),
        never_typos=frozenset(part.words("never_typos")),
        filler=frozenset(part.words("filler")),
        joiners=frozenset(part.words("joiners")),
        numbers=part.take("numbers", dict),
        units={word: unit for units in [part.part("units")] for unit in units.names() for word in units.words(unit)},
        age_words=frozenset(part.words("age_words")),
        half=frozenset(part.words("half")),
    )
    part.finish()
    return result


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a file here."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))


def _expanded(line: str) -> Iterator[str]:
    """``yes [i|she] do`` is two phrases; an empty alternative leaves the place empty."""
    pieces = _ALTERNATIVES.split(line)
    choices = [piece.split("|") if place % 2 else [piece] for place, piece in enumerate(pieces)]
    for chosen in product(*choices):
        yield plain(" ".join(chosen))
