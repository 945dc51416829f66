"""Number words of one language, put together from the few that its file names."""

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Final

HUNDRED: Final = 100


def numerals(
    named: Mapping[str, float], alone: Container[str], patterns: Iterable[str], teens_after: Iterable[str]
) -> dict[str, float]:
    """``named`` and what ``patterns`` make of those that do not only stand ``alone``; what is named wins.

    In ``"T y U"`` T is a word for 20, 30 .. 90 and U one for 1 .. 9 (1 .. 19 after the tens of ``teens_after``, as in
    the French *soixante-dix*); ``"half U"`` adds a half to U, as in Hindi.
    """
    result = dict(named)
    parts = {word: value for word, value in named.items() if word not in alone}
    teens = {int(ten) for ten in teens_after}
    for pattern in patterns:
        for phrase, value in _made(pattern, parts, teens):
            result.setdefault(phrase, value)
    return result


def _made(pattern: str, named: Mapping[str, float], teens: set[int]) -> Iterator[tuple[str, float]]:
    if fixed := pattern.replace("T", "").replace("U", "").strip():  # never two scripts in one number
        named = {word: value for word, value in named.items() if word.isascii() == fixed.isascii()}
    whole = [(word, value) for word, value in named.items() if value == int(value) and 0 < value < HUNDRED]
    if "T" not in pattern:
        yield from ((pattern.replace("U", word), value + 0.5) for word, value in whole)
        return
    for ten, tens in whole:
        if tens < 20 or tens % 10:
            continue
        for unit, units in whole:
            if ten.isascii() == unit.isascii() and units < (20 if tens in teens else 10):
                yield pattern.replace("T", "\0").replace("U", unit).replace("\0", ten), tens + units
