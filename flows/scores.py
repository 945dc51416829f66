"""Sums of questionnaires and vital signs, each from answers or measures to a total and a band; all pure.

Thresholds: clinical reference 00, sections c and d, and 06 (FeverPAIN). A score only ever escalates: none of them is
used to predict risk or to refuse care (NICE NG225).
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

Risk = Literal["none", "low", "moderate", "high"]
PHQ9_BANDS: Final = ((5, 10, 15, 20), ("minimal", "mild", "moderate", "moderately severe", "severe"))
GAD7_BANDS: Final = ((5, 10, 15), ("minimal", "mild", "moderate", "severe"))
PHQ2_BANDS: Final = ((2, 3), ("negative", "possible", "positive"))
FEVER_PAIN_BANDS: Final = ((2, 4), ("low", "medium", "high"))
MOST_POINTS: Final = 3  # of one item: "nearly every day", or the worst band of a vital sign

# Each vital sign: where the next band begins, and the points of the bands from the lowest values up.
_BREATHS: Final = ((9, 12, 21, 25), (3, 1, 0, 2, 3))
_OXYGEN: Final = ((92, 94, 96), (3, 2, 1, 0))
_SYSTOLIC: Final = ((91, 101, 111, 220), (3, 2, 1, 0, 3))
_PULSE: Final = ((41, 51, 91, 111, 131), (3, 1, 0, 1, 2, 3))
_TEMPERATURE: Final = ((35.1, 36.1, 38.1, 39.1), (3, 1, 0, 1, 2))


@dataclass(frozen=True, slots=True)
class Score:
    """``total`` points and the name of the band that they fall in."""

    total: int
    band: str


@dataclass(frozen=True, slots=True)
class Phq9(Score):
    """``pattern``: the pattern of a major depressive syndrome; ``suicide``: item 9 is above 0, whatever the total."""

    pattern: bool
    suicide: bool


def phq9(items: Sequence[int]) -> Phq9:
    """PHQ-9 of nine ``items``, each 0 (not at all) to 3 (nearly every day), in order; total 0 to 27.

    The pattern is five items at 2 or more (item 9 at 1 or more), item 1 or 2 among them. Raises ``ValueError`` for
    another number of items or another value. Source: reference 00 d; Kroenke 2001.
    """
    total = _sum(items, 9)
    present = [value >= 2 for value in items[:8]] + [items[8] >= 1]
    pattern = sum(present) >= 5 and (present[0] or present[1])
    return Phq9(total, _band(total, PHQ9_BANDS), pattern, items[8] > 0)


def phq2(items: Sequence[int]) -> Score:
    """The first two items of PHQ-9, total 0 to 6: "positive" from 3, "possible" from 2 (more sensitive).

    Raises ``ValueError`` as ``phq9`` does. Source: reference 00 d; Arroll 2010.
    """
    total = _sum(items, 2)
    return Score(total, _band(total, PHQ2_BANDS))


def gad7(items: Sequence[int]) -> Score:
    """GAD-7 of seven ``items``, each 0 to 3; total 0 to 21. Raises ``ValueError`` as ``phq9`` does.

    Source: reference 00 d; Spitzer 2006.
    """
    total = _sum(items, 7)
    return Score(total, _band(total, GAD7_BANDS))


def cssrs(wish: bool, thoughts: bool, method: bool, intent: bool, plan: bool, behaviour: str) -> Risk:
    """The C-SSRS screener: questions 1 to 5 of the past month, and 6 as "never", "past" (over 3 months) or "recent".

    The worst answer counts by itself: a "no" before it never hides it. Raises ``ValueError`` for another behaviour.
    Source: reference 00 d; Columbia Lighthouse Project.
    """
    if behaviour not in ("never", "past", "recent"):
        raise ValueError(f"behaviour is {behaviour!r}, not never, past or recent")
    if intent or plan or behaviour == "recent":
        return "high"
    if method or behaviour == "past":
        return "moderate"
    return "low" if wish or thoughts else "none"


def fever_pain(fever: bool, pus: bool, within_3_days: bool, very_inflamed: bool, no_cough_or_cold: bool) -> Score:
    """FeverPAIN for a sore throat, one point each, 0 to 5: "low" 0-1, "medium" 2-3, "high" 4-5.

    ``fever`` is of the last 24 hours, ``within_3_days`` says that the patient came soon. Source: NICE NG84.
    """
    total = sum(map(bool, (fever, pus, within_3_days, very_inflamed, no_cough_or_cold)))
    return Score(total, _band(total, FEVER_PAIN_BANDS))


def news2(
    breaths: int, oxygen: int, on_oxygen: bool, systolic: int, pulse: int, alert: bool, temperature: float
) -> Score:
    """NEWS2 from 16 years on, not in pregnancy: breaths and pulse a minute, SpO2 in % (scale 1), mmHg, °C.

    Bands: "emergency" from 7, "urgent" from 5 or any single 3, "low" from 1, "none". Raises ``ValueError`` for what
    no living patient has. Source: reference 00 c; Royal College of Physicians 2017.
    """
    possible = ((0 <= breaths <= 100 and 0 <= oxygen <= 100) and (20 <= systolic <= 350)) and (
        0 <= pulse <= 350 and 20 <= temperature <= 46
    )
    if not possible:
        raise ValueError("a vital sign is outside of what is possible")
    tenths = round(temperature, 1)
    signs = ((breaths, _BREATHS), (oxygen, _OXYGEN), (systolic, _SYSTOLIC), (pulse, _PULSE), (tenths, _TEMPERATURE))
    points = [_points(value, table) for value, table in signs]
    points += [2 if on_oxygen else 0, 0 if alert else MOST_POINTS]
    total = sum(points)
    if total >= 7:
        return Score(total, "emergency")
    return Score(total, "urgent" if total >= 5 or MOST_POINTS in points else "low" if total else "none")


def dehydration(mind: str, sunken_eyes: bool, drinks: str, pinch: str) -> Literal["none", "some", "severe"]:
    """The WHO signs: any two make the level.

    ``mind``: "normal", "restless" or "lethargic" (or unconscious); ``drinks``: "normal", "eagerly" or "poorly" (or
    not); ``pinch`` of the skin: "normal", "slow" or "very slow" (over 2 s). A severe sign counts among the others too.
    Raises ``ValueError`` for another word. Source: reference 00 c; WHO diarrhoea treatment 2005.
    """
    scales = (("normal", "restless", "lethargic"), ("normal", "eagerly", "poorly"), ("normal", "slow", "very slow"))
    found = list(zip(scales, (mind, drinks, pinch), strict=True))
    if unknown := [word for scale, word in found if word not in scale]:
        raise ValueError(f"{unknown[0]!r} is not a word for this sign")
    grades = [scale.index(word) for scale, word in found]
    if sum(grade == 2 for grade in grades) + sunken_eyes >= 2:
        return "severe"
    return "some" if sum(grade >= 1 for grade in grades) + sunken_eyes >= 2 else "none"


def _sum(items: Sequence[int], count: int) -> int:
    if len(items) != count:
        raise ValueError(f"{count} items are needed, not {len(items)}")
    if any(type(value) is not int or not 0 <= value <= MOST_POINTS for value in items):
        raise ValueError("an item is not a whole number from 0 to 3")
    return sum(items)


def _band(total: int, bands: tuple[tuple[int, ...], tuple[str, ...]]) -> str:
    return bands[1][bisect_right(bands[0], total)]


def _points(value: float, table: tuple[tuple[float, ...], tuple[int, ...]]) -> int:
    if value != value:  # NaN would fall into the highest band
        raise ValueError("a vital sign is not a number")
    return table[1][bisect_right(table[0], value)]
