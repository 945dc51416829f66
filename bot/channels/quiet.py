"""The hours in which nobody is written to unasked: in every zone where the patient's number may be."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers
from phonenumbers import timezone

OPENS: Final = time(8)  # Source: TCPA, 47 CFR 64.1200(c)(1): not before 8 and not after 21 where the patient is
CLOSES: Final = time(21)
_STEP: Final = timedelta(minutes=15)  # every zone in use is a multiple of it from UTC
_LONGEST: Final = timedelta(days=3)  # of zones so far apart that they never agree, the first one counts


@lru_cache(maxsize=4096)
def zones_of(address: str, country: str) -> tuple[str, ...]:
    """The zones in which the telephone ``address`` may be; those of ``country`` where it is no number."""
    try:
        found = timezone.time_zones_for_number(phonenumbers.parse(address, country))
    except phonenumbers.NumberParseException:
        found = ()
    known = tuple(name for name in found if _zone(name))
    return known or ("UTC",)


def next_allowed(when: datetime, zones: Sequence[str], opens: time = OPENS, closes: time = CLOSES) -> datetime:
    """The first moment from ``when`` (aware) on at which it is day in all ``zones``; in UTC.

    Clocks are read as they stand on that day, so that summer time counts; a later moment is a whole quarter of an hour.
    Zones that share no daytime are reduced to the first one. ``ValueError`` where the day would have no hours.
    """
    if opens >= closes:
        raise ValueError("the day must open before it closes")
    moment = when.astimezone(UTC)
    if _is_day(moment, zones, opens, closes):
        return moment
    whole = moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0)
    for step in range(1, _LONGEST // _STEP):
        if _is_day(tried := whole + step * _STEP, zones, opens, closes):
            return tried
    return next_allowed(when, zones[:1], opens, closes)


def _is_day(moment: datetime, zones: Sequence[str], opens: time, closes: time) -> bool:
    return all(opens <= moment.astimezone(ZoneInfo(name)).time() < closes for name in zones)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None
