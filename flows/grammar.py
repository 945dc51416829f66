"""How a wish is built in a language: kinds of words, and the orders in which they stand.

In a list "_" is a space and "*" any ending. In a rule a name in capitals is a list, another word is itself, "|" is
either, "?" is at most once, ".." is up to four words of one clause, "..." up to eight of the message, and "^" and "$"
are its ends. Where words are written together a gap is of eight and of sixteen signs. Pure; the work grows with the
text alone.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 240  # characters that are read of each clause
_NEVER: Final = re.compile(r"(?!)")
_CLAUSES: Final = re.compile(r"[.,;:!?\n…،؛؟，。；：！？、।—]+")
_MARKS: Final = re.compile("[\u0300-\u036f\u064b-\u0652\u0640\u200b-\u200f\ufe0f]")
_APOSTROPHES: Final = re.compile("['’‘`´]")
_LETTERS: Final = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "đ": "d", "ئ": "ئ"})
_Found = Mapping[int, Mapping[int, set[int]]]  # by kind of words and the place where it begins: the places after it


@dataclass(frozen=True, slots=True)
class _Item:
    """One way to say a kind of words: its words, each with whether it may go on."""

    kind: int
    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class _Step:
    """One step of a rule: a sign, or any of some kinds of words."""

    sign: str
    kinds: frozenset[int] = frozenset()
    optional: bool = False
    or_end: bool = False


def bare(text: str) -> tuple[str, ...]:
    """``text`` without accents, vowel signs of Arabic and punctuation; "don't" as one word, and "m'envoyer" as two."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text).casefold())
    readings = {_APOSTROPHES.sub(between, plain) for between in ("", " ")}
    return tuple(_single(unicodedata.normalize("NFC", reading).translate(_LETTERS)) for reading in sorted(readings))


def clauses(text: str) -> list[str]:
    """The clauses of ``text``, by its punctuation."""
    return _CLAUSES.split(text)


def parted(text: str) -> tuple[str, ...]:
    """The readings of ``text`` with its clauses parted by " , ", as rules want them."""
    read = [readings for clause in clauses(text) if any(readings := bare(clause))]
    return tuple({" , ".join(found) for found in (map(min, read), map(max, read))})


def anywhere(found: Sequence[str], *, spaced: bool) -> re.Pattern[str]:
    """Any of the expressions ``found`` as whole words; nothing, where there are none."""
    if not found:
        return _NEVER
    return re.compile(rf"(?<![^ ]){_either(found)}(?![^ ])" if spaced else _either(found))


def words(listed: str, *, spaced: bool, accents: bool = False) -> list[str]:
    """The expressions of a list; where words are written together there are no endings to speak of."""
    found = []
    for word in listed.split():
        pieces = ((piece.removesuffix("*"), piece.endswith("*") and spaced) for piece in word.split("_"))
        plain = ((piece if accents else bare(piece)[0], open_ended) for piece, open_ended in pieces)
        found.append(" ".join(re.escape(piece) + (r"[^ ,]*" if open_ended else "") for piece, open_ended in plain))
    return sorted(found, key=len, reverse=True)


class Rules:
    """Some rules of one language. A text of n words is gone through once, and each rule stands on its words alone."""

    def __init__(self, given: Sequence[str], parts: Mapping[str, str], *, spaced: bool) -> None:
        """``parts``: the named lists; ``KeyError`` for one that is not there. ``spaced``: whether words stand apart."""
        self._parts, self._spaced = parts, spaced
        self._near, self._far = (4, 8) if spaced else (8, 16)  # words, or signs where they are written together
        self._kinds: dict[str, int] = {}
        self._whole: dict[str, list[_Item]] = defaultdict(list)  # by the first word
        self._open: dict[str, list[_Item]] = defaultdict(list)  # by how the first word begins
        steps = [tuple(map(self._step, rule.split())) for rule in given]
        # What cannot be left out; most rules need not be tried, since the text has no word for one of their steps.
        needs = [[step.kinds for step in rule if not (step.sign or step.optional or step.or_end)] for rule in steps]
        self._rules = list(zip(steps, needs, strict=True))
        self._lengths = sorted({len(begin) for begin in self._open})

    def search(self, text: str) -> bool:
        """Whether any rule finds something in ``text``, which is as ``parted`` gives it."""
        said = text.split(" ") if self._spaced else list(text)
        found = self._found(said)
        may = (rule for rule, needs in self._rules if not any(map(found.keys().isdisjoint, needs)))
        return any(self._holds(rule, said, found) for rule in may)

    def _step(self, step: str) -> _Step:
        if step in ("^", "$", "..", "..."):
            return _Step(step)
        either = step.removesuffix("?").split("|")
        kinds = frozenset(self._kind(word) for word in either if word != "$")
        return _Step("", kinds, optional=step.endswith("?"), or_end="$" in either)

    def _kind(self, word: str) -> int:
        """The number of a named list, or of a list of one word."""
        if word not in self._kinds:
            self._kinds[word] = len(self._kinds)
            for one in self._parts[word].split() if word.isascii() and word.isupper() else [word]:
                self._learn(self._kinds[word], one)
        return self._kinds[word]

    def _learn(self, kind: int, word: str) -> None:
        if not self._spaced:
            item = _Item(kind, tuple((sign, False) for sign in " ".join(bare(one)[0] for one in word.split("_"))))
        else:
            pieces = [(bare(one.removesuffix("*"))[0].split(), one.endswith("*")) for one in word.split("_")]
            item = _Item(
                kind,
                tuple((one, ends and last) for found, ends in pieces for one, last in _with_last(found)),
            )
        if item.pieces:
            first, ends = item.pieces[0]
            (self._open if ends else self._whole)[first].append(item)

    def _found(self, said: Sequence[str]) -> _Found:
        found: dict[int, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for at, word in enumerate(said):
            items = [*self._whole.get(word, ())]
            for length in self._lengths:
                if length > len(word):
                    break
                items += self._open.get(word[:length], ())
            for item in items:
                after = at + len(item.pieces)
                if after <= len(said) and all(
                    said[at + n].startswith(piece) if ends else said[at + n] == piece
                    for n, (piece, ends) in enumerate(item.pieces)
                ):
                    found[item.kind][at].add(after)
        return found

    def _holds(self, rule: Sequence[_Step], said: Sequence[str], found: _Found) -> bool:
        places = set(range(len(said) + 1))
        for step in rule:
            if step.sign == "^":
                places = {0}
            elif step.sign == "$":
                places = {place for place in places if _is_end(said, place)}
            elif step.sign:
                places = self._after_gap(places, said, step.sign)
            else:
                places = _after(step, places, said, found)
            if not places:
                return False
        return True

    def _after_gap(self, places: set[int], said: Sequence[str], gap: str) -> set[int]:
        most, reached = (self._near if gap == ".." else self._far), set(places)
        for place in places:
            for after in range(place + 1, min(place + most, len(said)) + 1):
                if gap == ".." and said[after - 1] == ",":
                    break
                reached.add(after)
        return reached


def _after(step: _Step, places: set[int], said: Sequence[str], found: _Found) -> set[int]:
    reached = set(places) if step.optional else set[int]()
    for kind in step.kinds:
        for place, ends in found.get(kind, {}).items():
            if place in places:
                reached |= ends
    if step.or_end:
        reached |= {len(said) for place in places if _is_end(said, place)}
    return reached


def _is_end(said: Sequence[str], place: int) -> bool:
    return all(one in (",", " ") for one in said[place:])


def _with_last(found: Sequence[str]) -> Iterator[tuple[str, bool]]:
    for number, one in enumerate(found, 1):
        yield one, number == len(found)


def _either(found: Sequence[str]) -> str:
    return f"(?:{'|'.join(found)})"


def _single(text: str) -> str:
    kept = (char if unicodedata.category(char)[0] in "LNM" else " " for char in text)
    return " ".join("".join(kept).split())[:LONGEST]
