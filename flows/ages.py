"""An age as a patient writes it, in whole months."""

import re
from typing import Final

from flows.facts import OLDEST_MONTHS
from flows.reading import Reading, plain

DAYS: Final = {"days": 1.0, "weeks": 7.0, "months": 30.4375, "years": 365.25}
SELF_YEARS: Final = 5  # who writes about themselves is at least this old, so a bare number is years
OTHER_YEARS: Final = 25  # for someone else a bare number below this may mean months


def read_age(text: str, words: Reading, about: str | None) -> int | None:
    """Completed months, or ``None`` when the unit is not sure; a bare number counts as years only where it must be."""
    if meaning := words.meaning(plain(text)):
        return int(meaning[4:]) if meaning.startswith("age.") else None
    if re.search(r"(?:^|\s)[-−]\s*\d", text):
        return None  # a minus is a slip: 5 and 15 are as likely as -5
    tokens = _tokens(text, words)
    parts = _parts(tokens, words) if tokens else None
    if parts is None:
        return None
    if len(parts) == 1 and parts[0][1] == "":
        years = parts[0][0]
        surely = (about == "self" and years >= SELF_YEARS) or (about in ("other", None) and years >= OTHER_YEARS)
        parts = [(years, "years")] if surely else []
    if not parts or any(unit == "" for _, unit in parts):
        return None
    years_and_months = sum(n * {"years": 12, "months": 1}.get(unit, 0) for n, unit in parts)
    days = sum(n * DAYS[unit] for n, unit in parts if unit in ("days", "weeks"))
    months = int(years_and_months) + int(days / DAYS["months"])
    return months if months <= OLDEST_MONTHS else None


def _tokens(text: str, words: Reading) -> list[str]:
    text = re.sub(r"(\d)[.,](\d)", r"\1POINT\2", text)
    text = re.sub(r"(\d)(?!\d|POINT)(?=[^\W\d_])", r"\1 ", plain(text).replace("point", "."))
    return [token for token in text.split() if token not in words.age_words or token in words.units]


def _parts(tokens: list[str], words: Reading) -> list[tuple[float, str]] | None:
    """``[(2, "years"), (3, "months")]``, units falling; ``None`` when a word is not part of an age."""
    parts: list[tuple[float, str]] = []
    number: float | None = None
    for token in tokens:
        value = _number(token, words)
        if value is not None and number is not None and number >= 20 and number % 10 == 0 and 0 < value < 10:
            number += value  # thirty five
        elif value is not None and number is None:
            number = value
        elif token in words.units and number is not None:
            parts, number = [*parts, (number, words.units[token])], None
        elif token in words.half and parts and parts[-1][1] and number in (None, 1):
            parts, number = [*parts[:-1], (parts[-1][0] + 0.5, parts[-1][1])], None
        elif token not in words.joiners:
            return None
    if number is not None:
        parts.append((number, ""))
    spans = [DAYS.get(unit, 0.0) for _, unit in parts]
    return parts if spans == sorted(set(spans), reverse=True) else None


def _number(token: str, words: Reading) -> float | None:
    if re.fullmatch(r"\d{1,3}(\.\d)?", token):
        return float(token)
    return float(words.numbers[token]) if token in words.numbers else None
