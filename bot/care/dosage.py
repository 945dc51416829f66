"""One FHIR dosage instruction: the codes in it that are exactly ours; its text is for the plan to take as written."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

ROUTES: Final = {  # SNOMED CT
    "26643006": "mouth", "37839007": "under_tongue", "447694001": "inhaled", "46713006": "nose", "54485002": "eye",
    "10547007": "ear", "6064005": "skin", "45890007": "patch", "34206005": "under_skin", "78421000": "muscle",
    "37161004": "rectal", "16857009": "vaginal",
}  # fmt: skip
OFTEN: Final = {  # HL7 GTSAbbreviation
    "QD": "once_daily", "BID": "twice_daily", "TID": "three_daily", "QID": "four_daily", "Q4H": "every_4_h",
    "Q6H": "every_6_h", "Q8H": "every_8_h", "QOD": "every_other_day", "WK": "weekly", "AM": "morning",
    "PM": "evening", "BED": "bedtime",
}  # fmt: skip
REPEATS: Final[dict[tuple[int, float, str | None], str]] = {  # frequency, period, unit
    (1, 1, "d"): "once_daily", (2, 1, "d"): "twice_daily", (3, 1, "d"): "three_daily", (4, 1, "d"): "four_daily",
    (1, 4, "h"): "every_4_h", (1, 6, "h"): "every_6_h", (1, 8, "h"): "every_8_h", (1, 12, "h"): "every_12_h",
    (1, 2, "d"): "every_other_day", (1, 1, "wk"): "weekly",
}  # fmt: skip


def coded(concept: Any, codes: Mapping[str, str]) -> str | None:
    """Our word for ``concept``, where exactly one of its codes has one."""
    found = {codes[coding.code] for coding in (concept.coding or [] if concept else []) if coding.code in codes}
    return found.pop() if len(found) == 1 else None


def often(dosage: Any) -> str | None:
    """Our code for how often, where it says exactly the same."""
    if dosage.asNeededBoolean or dosage.asNeededCodeableConcept:
        return "as_needed"
    if dosage.timing is None:
        return None
    repeat = dosage.timing.repeat
    if repeat is None:
        return coded(dosage.timing.code, OFTEN)
    if repeat.frequencyMax or repeat.periodMax or repeat.dayOfWeek or repeat.when or not repeat.period:
        return None  # more than one of our codes can say; the line as written does
    return REPEATS.get((repeat.frequency or 1, float(repeat.period), repeat.periodUnit))


def end(dosage: Any) -> str | None:
    """The last day, ISO 8601, where the dosage gives one."""
    repeat = dosage.timing.repeat if dosage.timing else None
    end = repeat.boundsPeriod.end if repeat and repeat.boundsPeriod else None
    if isinstance(end, datetime):
        return end.date().isoformat()
    return end.isoformat() if isinstance(end, date) else None
