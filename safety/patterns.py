"""Phrases as data: how a line of a phrases file is read, and where it occurs in a message.

A line is a row of elements. ``word`` is itself; ``word*`` any that begins so; ``a/b`` either; ``<group>`` any word
of that group; ``[x]`` may be missing; ``~`` up to two and ``~~`` up to five other words between, ``&`` up to fifteen
and over the end of a sentence. Filler words ("really", "the") may stand anywhere and are not counted. ``a_b`` is one
element of two words side by side. A phrase of a script without spaces counts each character as a word.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import compress, product
from typing import Final

from safety.reading import normal

GAPS: Final = {"~": 2, "~~": 5, "&": 15}
_OVER_SENTENCES: Final = GAPS["&"]
_MOST_OPTIONAL: Final = 4


class PhraseError(ValueError):
    """A line of a phrases file cannot be read; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Elements (the terms that each may be) and the most counted words allowed before each."""

    elements: tuple[frozenset[str], ...]
    gaps: tuple[int, ...]


def compile_phrase(line: str, groups: Mapping[str, frozenset[str]], fold: Callable[[str], str] = str) -> list[Pattern]:
    """The patterns that ``line`` stands for, one for each choice of what is optional; its words after ``fold``."""
    parts = line.split()
    optional = [at for at, part in enumerate(parts) if part.startswith("[")]
    if len(optional) > _MOST_OPTIONAL:
        raise PhraseError(f"{line!r}: more than {_MOST_OPTIONAL} optional words")
    patterns = []
    for drop in product((False, True), repeat=len(optional)):
        dropped = set(compress(optional, drop))
        patterns.append(_pattern([part for at, part in enumerate(parts) if at not in dropped], line, groups, fold))
    return patterns


def _pattern(
    parts: Sequence[str], line: str, groups: Mapping[str, frozenset[str]], fold: Callable[[str], str]
) -> Pattern:
    elements: list[frozenset[str]] = []
    gaps: list[int] = []
    gap = 0
    for part in parts:
        if part in GAPS:
            gap = max(gap, GAPS[part])
            continue
        elements.append(_element(part.strip("[]"), line, groups, fold))
        gaps.append(gap)
        gap = 0
    if not elements or gap:
        raise PhraseError(f"{line!r}: a phrase begins and ends with a word")
    return Pattern(tuple(elements), tuple(gaps))


def _element(part: str, line: str, groups: Mapping[str, frozenset[str]], fold: Callable[[str], str]) -> frozenset[str]:
    terms: set[str] = set()
    for choice in part.split("/"):
        if choice.startswith("<"):
            if choice[1:-1] not in groups or not choice.endswith(">"):
                raise PhraseError(f"{line!r}: no group {choice}")
            terms |= groups[choice[1:-1]]
        else:
            terms.add(term(choice, line, fold))
    return frozenset(terms)


def term(word: str, line: str, fold: Callable[[str], str] = str) -> str:
    """``word`` of a phrases file as it is compared; raises ``PhraseError`` naming ``line`` when it is no such word."""
    stem = word.removesuffix("*")
    parts = stem.split("_")
    if stem != stem.lower() or (not stem.isascii() and normal(stem).isascii()) or not all(map(_is_word, parts)):
        raise PhraseError(f"{line!r}: {word!r} is not a lower-case word without accents")
    return "_".join(fold(normal(part)) for part in parts) + word[len(stem) :]


def _is_word(part: str) -> bool:
    return part != "" and not any(char.isspace() or char in "<>[]~&*/" for char in part)


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a message: which rule, and its first and last word (counted from 0, both included)."""

    rule: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where each term begins, and each word's passage; ``weight[i]`` counts the words before ``i`` but the fillers."""

    terms: dict[str, list[int]]
    weight: list[int]
    passages: list[int]


class Finder:
    """Finds many patterns at once, looking only at those whose rarest element is in the message."""

    def __init__(self, patterns: Sequence[tuple[int, Pattern]]) -> None:
        common = Counter(term for _, pattern in patterns for term in frozenset[str]().union(*pattern.elements))

        def rarity(element: frozenset[str]) -> int:
            return sum(common[term] for term in element)

        self._anchored: dict[str, list[tuple[int, tuple[frozenset[str], ...]]]] = {}
        self._patterns: list[tuple[int, Pattern]] = []
        shared: dict[frozenset[str], frozenset[str]] = {}  # equal elements as one object: each is looked up once
        for rule, loose in patterns:
            pattern = Pattern(tuple(shared.setdefault(one, one) for one in loose.elements), loose.gaps)
            rarest, *others = sorted(pattern.elements, key=rarity)
            for term in rarest:
                self._anchored.setdefault(term, []).append((len(self._patterns), tuple(others)))
            self._patterns.append((rule, pattern))

    def candidates(self, present: Set[str]) -> list[int]:
        """The patterns, by number, all of whose elements are among the terms ``present``: most end here."""
        whole: set[int] = set()
        for term in present & self._anchored.keys():
            for number, others in self._anchored[term]:
                for element in others:
                    if element.isdisjoint(present):
                        break
                else:
                    whole.add(number)
        return sorted(whole)

    def find(self, places: Places, candidates: Sequence[int] | None = None) -> Iterator[Found]:
        """Every rule that occurs, at the latest start for each end; a rule may be found more than once."""
        where: dict[int, list[tuple[int, int]]] = {}
        for number in self.candidates(places.terms.keys()) if candidates is None else candidates:
            rule, pattern = self._patterns[number]
            for end, start in _ends(pattern, places, where).items():
                yield Found(rule, start, end)


def _ends(pattern: Pattern, places: Places, where: dict[int, list[tuple[int, int]]]) -> dict[int, int]:
    """Last word → first word of each occurrence; linear in the message for each element."""
    reached: dict[int, int] = {}
    for element, gap in zip(pattern.elements, pattern.gaps, strict=True):
        positions = where.get(id(element))
        if positions is None:
            positions = where[id(element)] = sorted(
                {(at, at + term.count("_")) for term in element & places.terms.keys() for at in places.terms[term]}
            )
        reached = {end: at for at, end in positions} if not reached else _step(reached, positions, gap, places)
        if not reached:
            return {}
    return reached


def _step(reached: Mapping[int, int], positions: Sequence[tuple[int, int]], gap: int, places: Places) -> dict[int, int]:
    """Each element's end whose start follows an end already reached closely enough, with that occurrence's start."""
    ends = sorted(reached)
    follows: dict[int, int] = {}
    before = 0
    for at, to in positions:
        while before < len(ends) and ends[before] < at:
            before += 1
        if not before:
            continue
        end = ends[before - 1]
        between = places.weight[at] - places.weight[end + 1]
        one_passage = places.passages[at] == places.passages[end]
        if between <= gap and (one_passage or not between or gap == _OVER_SENTENCES):
            follows[to] = max(follows.get(to, 0), reached[end])
    return follows
