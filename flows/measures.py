"""A temperature, a duration or a count as a patient writes it."""

import math
import re
from typing import Final

from flows.question import MINUTES, Measure
from flows.reading import Reading, plain
from flows.reading.amounts import Amount, Lexeme, amounts, lexemes

Span = tuple[float, float]
BODY: Final = (30.0, 45.0)  # °C; outside of it nobody is alive, so it was no temperature
MOST: Final = 999.0
_FIGURE: Final = r"\d{1,3}(?:[.,'’´·٫]\d{1,2})?"
_DASH: Final = re.compile(rf"(?<!\d)({_FIGURE})\s*[-–—~～〜/、]\s*({_FIGURE})(?!\d)")
_BETWEEN: Final = re.compile(rf"(?<!\d)({_FIGURE})\s*([^\s\d]+)\s*({_FIGURE})(?!\d)")
_NEGATIVE: Final = re.compile(r"(?:^\s*|[^\s\d]\s+)[-−]\s*\d")
_SHORT: Final = frozenset("hdjcf")  # the only single letters that are units here: m is a minute or a month


def read_measure(text: str, kind: str, words: Reading) -> Span | None:
    """The least and the most that ``text`` can mean, in °C, minutes or as a count; ``None`` when it is not sure.

    Both are the same for a single value, "about 39" too; "38-39" is (38, 39), "more than 3 days" has no upper end.
    ``kind``: "temperature", "duration" or "number". Degrees without a scale are taken for the one that a body can have.
    """
    if _NEGATIVE.search(text):
        return None
    if (ends := _ends(text, words)) is None:
        return _single(text, kind, words)
    low, high = (_single(end, kind, words) for end in ends)
    return (low[0], high[1]) if low and high and low[0] < high[0] else None


def answer(text: str, measure: Measure, words: Reading) -> str | None:
    """ "yes" or "no" when all that ``text`` can mean is on one side of ``measure``, else ``None``."""
    span = read_measure(text, measure.kind, words)
    limits = [limit for limit in (measure.least, measure.below) if limit is not None]
    if span is None or any(span[0] < limit <= span[1] for limit in limits):
        return None
    return "yes" if measure.is_yes(span[0]) else "no"


def _ends(text: str, words: Reading) -> tuple[str, str] | None:
    """The text with only the first, and only the second, of the two figures of a range."""
    found = _DASH.search(text)
    if found is None:
        found = _BETWEEN.search(text)
        if found is None or plain(found[2]) not in words.ranges:
            return None
    before, after = text[: found.start()], text[found.end() :]
    return f"{before}{found[1]}{after}", f"{before}{found[found.lastindex or 0]}{after}"


def _single(text: str, kind: str, words: Reading) -> Span | None:
    found = lexemes(text, words, words.measure_words)
    if not found:
        return None
    bounds = {lexeme.kind for lexeme in found} & {"more", "less"}
    rest = [lexeme for lexeme in found if lexeme.kind not in bounds]
    value = {"temperature": _temperature, "duration": _duration, "number": _number}[kind](rest)
    if value is None or len(bounds) > 1:
        return None
    if "more" in bounds:
        return value, math.inf
    return (0.0, math.nextafter(value, 0)) if bounds else (value, value)


def _temperature(found: list[Lexeme]) -> float | None:
    scales = {lexeme.unit for lexeme in found if lexeme.unit in ("celsius", "fahrenheit")}
    parts = amounts([lexeme for lexeme in found if lexeme.unit not in scales])
    degrees = _with_tenths(parts or [])
    if degrees is None or len(scales) > 1:
        return None
    celsius = round((degrees - 32) * 5 / 9, 2)
    possible = {"celsius": degrees, "fahrenheit": celsius}
    fitting = [
        value for scale, value in possible.items() if scale in (scales or possible) and BODY[0] <= value <= BODY[1]
    ]
    return fitting[0] if len(fitting) == 1 else None


def _with_tenths(parts: list[Amount]) -> float | None:
    """Degrees; ``38 degrees 5`` is 38.5."""
    if not parts or any(unit not in ("", "degrees") for _, unit in parts):
        return None
    (degrees, unit), *tenths = parts
    if not tenths:
        return degrees
    whole = len(tenths) == 1 and unit == "degrees" and degrees == int(degrees) and tenths[0][0] in range(10)
    return degrees + tenths[0][0] / 10 if whole else None


def _duration(found: list[Lexeme]) -> float | None:
    parts = amounts(found)
    if not parts or any(len(lexeme.word) == 1 and lexeme.word.isascii() and _odd(lexeme) for lexeme in found):
        return None
    lengths = [float(MINUTES.get(unit, 0)) for _, unit in parts]
    if 0.0 in lengths or lengths != sorted(set(lengths), reverse=True):
        return None
    return sum(number * length for (number, _), length in zip(parts, lengths, strict=True))


def _odd(lexeme: Lexeme) -> bool:
    return lexeme.kind == "unit" and lexeme.word not in _SHORT


def _number(found: list[Lexeme]) -> float | None:
    parts = amounts(found)
    if not parts or len(parts) != 1 or parts[0][1] not in ("", "times") or parts[0][0] > MOST:
        return None
    return parts[0][0]


def is_counted(text: str, words: Reading) -> bool:
    """Whether a unit of counting ("times") stands in ``text``, so that its number cannot be the number of a choice."""
    return any(lexeme.unit == "times" for lexeme in lexemes(text, words, words.measure_words) or ())
