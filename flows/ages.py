"""An age as a patient writes it, in whole months."""

import re
from typing import Final

from flows.facts import OLDEST_MONTHS
from flows.reading import Reading, plain
from flows.reading.amounts import amounts, lexemes

DAYS: Final = {"days": 1.0, "weeks": 7.0, "months": 30.4375, "years": 365.25}
SELF_YEARS: Final = 5  # who writes about themselves is at least this old, so a bare number is years
OTHER_YEARS: Final = 25  # for someone else a bare number below this may mean months


def read_age(text: str, words: Reading, about: str | None) -> int | None:
    """Completed months, or ``None`` when the unit is not sure; a bare number counts as years only where it must be."""
    if meaning := words.meaning(plain(text), "age"):
        return int(meaning)
    if re.search(r"(?:^|\s)[-−]\s*\d", text):
        return None  # a minus is a slip: 5 and 15 are as likely as -5
    found = lexemes(text, words, words.age_words)
    parts = amounts(found) if found else None
    if not parts:
        return None
    if len(parts) == 1 and parts[0][1] == "":
        years = parts[0][0]
        surely = (about == "self" and years >= SELF_YEARS) or (about in ("other", None) and years >= OTHER_YEARS)
        parts = [(years, "years")] if surely else []
    spans = [DAYS.get(unit, 0.0) for _, unit in parts]
    if not parts or 0.0 in spans or spans != sorted(set(spans), reverse=True):
        return None  # a bare number, a unit that ages are not given in, or units that do not fall
    years_and_months = sum(n * {"years": 12, "months": 1}.get(unit, 0) for n, unit in parts)
    days = sum(n * DAYS[unit] for n, unit in parts if unit in ("days", "weeks"))
    months = int(years_and_months) + int(days / DAYS["months"])
    return months if months <= OLDEST_MONTHS else None
