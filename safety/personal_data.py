"""Finds what tells who a patient is, and masks it, before text reaches a prompt, a log or an export.

Eight languages, mixed as people mix them. Shapes and check digits find what has a form; a small tagger of our own finds
names, addresses, places and organisations in running text. Clinical numbers (temperatures, doses, readings, ages) stay.
"""

import re
from collections.abc import Callable, Iterable
from itertools import chain
from typing import Final

from safety.personal.folding import fold
from safety.personal.names import introduced, tagged
from safety.personal.numbers import numbers
from safety.personal.places import places
from safety.personal.shapes import shapes
from safety.personal.span import KINDS, Span
from safety.personal.tagger import TaggerUnusable

# Where finds overlap, the first kind names the whole stretch.
_RANK: Final = {kind: rank for rank, kind in enumerate(KINDS)}
_LABEL: Final = re.compile(rf"\[(?:{'|'.join(KINDS)})\]")
_ROUNDS: Final = 4  # masking one find can show another; each round masks more, and so many were never needed


def find(text: str, language: str | None = None) -> list[Span]:
    """Every stretch of personal data in ``text``, in order, none overlapping; places are characters of ``text``.

    ``language`` (two letters) only orders telephone plans: every language is always read. Where the tagger's
    weights are missing or not those that were measured, the whole text is one find of kind ``text``:
    nothing is let through unread.
    """
    found: list[Span] = []
    for reader in _READERS * _ROUNDS:
        so_far, places_of = _replaced(text, found)
        new = [_back(span, places_of) for span in _once(reader, so_far, language)]
        if not new and reader is _READERS[-1]:
            break
        found = _joined([*found, *new])
    return found


def mask(text: str, language: str | None = None) -> str:
    """``text`` with each find replaced by its kind in brackets, such as ``[phone]``. Masking twice changes nothing."""
    return masked(text, find(text, language))


def masked(text: str, found: Iterable[Span]) -> str:
    """``text`` with the stretches ``found`` in it replaced by their kinds."""
    return _replaced(text, found)[0]


def _replaced(text: str, found: Iterable[Span]) -> tuple[str, list[int]]:
    """The masked text, and for each of its characters, and its end, the place in ``text`` that it stands for."""
    parts: list[str] = []
    places_of: list[int] = []
    place = 0
    for span in found:
        label = f"[{span.kind}]"
        parts += [text[place : span.start], label]
        places_of += [*range(place, span.start), *[span.start] * len(label)]
        place = span.end
    return "".join([*parts, text[place:]]), [*places_of, *range(place, len(text) + 1)]


def _back(span: Span, places_of: list[int]) -> Span:
    return Span(places_of[span.start], places_of[span.end - 1] + 1, span.kind)


def _shaped(text: str, language: str | None) -> Iterable[Span]:
    """What shapes and check digits find, in a folded text."""
    return chain(shapes(text), numbers(text, language))


def _worded(text: str, _language: str | None) -> Iterable[Span]:
    """Names and addresses; everything, where the tagger cannot be trusted."""
    try:
        return [*tagged(text), *places(text), *introduced(text)]
    except TaggerUnusable:
        return [] if _LABEL.fullmatch(text) else [Span(0, len(text), "text")]


# Identifiers first, so that no part of a number is read as a word or a house number.
_READERS: Final = (_shaped, _worded)


def _once(reader: Callable[[str, str | None], Iterable[Span]], text: str, language: str | None) -> list[Span]:
    """What one reader finds in ``text``, masks that stand there already left alone."""
    folded = fold(text)
    found = (
        Span(folded.places[span.start], folded.places[span.end - 1] + 1, span.kind)
        for span in reader(folded.text, language)
    )
    masks = [label.span() for label in _LABEL.finditer(text)]
    return _joined(span for span in found if span.kind == "text" or not any(_touches(span, *at) for at in masks))


def _touches(span: Span, start: int, end: int) -> bool:
    return span.start < end and start < span.end


def _joined(found: Iterable[Span]) -> list[Span]:
    """The finds in order, those that overlap joined into one of the kind that ranks first."""
    joined: list[Span] = []
    for span in sorted(found):
        if joined and span.start < joined[-1].end:
            last = joined[-1]
            kind = min(last.kind, span.kind, key=_RANK.__getitem__)
            joined[-1] = Span(last.start, max(last.end, span.end), kind)
        else:
            joined.append(span)
    return joined
