"""A model's text taken apart: the facts that it must hold, and the words around them."""

import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from safety.manner import manner

_UNSPACED: Final = "CJK"  # a script without spaces, where letters beside a fact are no longer word made of it
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """A model's text and what it must hold.

    ``around`` is ``None`` when the facts are not all there, whole, once. ``words`` are those outside of the facts, a
    line for each piece, or else the whole text; ``broken`` names the rules of phrases that they break, ``strange`` are
    those of them that nobody approved for the frame of a reply.
    """

    text: str
    language: str
    facts: tuple[str, ...]
    channel: str
    human_committed: bool
    allowed: tuple[str, ...]
    around: tuple[str, ...] | None
    words: str
    broken: frozenset[str]
    strange: tuple[str, ...]


def draft(
    text: str,
    language: str,
    facts: Sequence[str],
    channel: str,
    human_committed: bool,
    allowed: Collection[str],
) -> Draft:
    """``text`` taken apart; one letter may be written with one character or two, so both are brought to one form."""
    text = unicodedata.normalize("NFC", text)
    facts = [unicodedata.normalize("NFC", fact) for fact in facts]
    around = _around(text, facts)
    words = text if around is None else "\n".join(around)
    broken, strange = manner(language).judged(words)
    given = tuple(facts), channel, human_committed, tuple(sorted(allowed))
    return Draft(text, language, *given, around, words, broken, strange)


def _around(text: str, facts: Sequence[str]) -> tuple[str, ...] | None:
    spans: list[Span] = []
    for fact, times in sorted(Counter(facts).items(), key=lambda pair: -len(pair[0])):
        if not fact.strip():
            return None
        places = _places(text, fact)
        apart = [place for place in places if not any(place[0] < end and start < place[1] for start, end in spans)]
        inside = [place for place in places if any(start <= place[0] and place[1] <= end for start, end in spans)]
        if len(apart) > times or (len(apart) < times and not inside) or any(_glued(text, *place) for place in apart):
            return None
        spans += apart
    starts = [0, *(end for _, end in sorted(spans))]
    ends = [*(start for start, _ in sorted(spans)), len(text)]
    return tuple(text[start:end] for start, end in zip(starts, ends, strict=True))


def _places(text: str, fact: str) -> list[Span]:
    places: list[Span] = []
    at = text.find(fact)
    while at >= 0:
        places.append((at, at + len(fact)))
        at = text.find(fact, at + len(fact))
    return places


def _glued(text: str, start: int, end: int) -> bool:
    """Whether a letter or digit stands right beside the fact and makes another word or number of it ("9112")."""
    return any(
        _part_of_word(left) and _part_of_word(right) and left.isdigit() == right.isdigit()
        for left, right in (
            (text[start - 1 : start], text[start : start + 1]),
            (text[end - 1 : end], text[end : end + 1]),
        )
    )


def _part_of_word(char: str) -> bool:
    return char.isalnum() and not unicodedata.name(char, "").startswith(_UNSPACED)
