"""When somebody is at the desk: weekly hours with several intervals a day, holidays, one time zone."""

import re
from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LINE: Final = re.compile(r"([a-z]{3})(?:-([a-z]{3}))? (\d{2}:\d{2})-(\d{2}:\d{2})")
_MIDNIGHT: Final = "24:00"

Interval = tuple[int, time, time | None]  # day of the week from Monday 0, from, until; None: the end of the day


@lru_cache(maxsize=8)
def weekly(lines: tuple[str, ...]) -> tuple[Interval, ...]:
    """``lines`` such as ``mon-fri 08:00-12:30``; an interval past midnight goes on the next day.

    Raises ``ValueError`` for what is no such line.
    """
    return tuple(interval for line in lines for interval in _intervals(line))


def zone(name: str) -> ZoneInfo:
    """The time zone ``name``; raises ``ValueError`` for one that we do not know."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(f"no time zone {name!r}") from error


def is_open(at: datetime, lines: Sequence[str], zone_name: str, holidays: Collection[date] = ()) -> bool:
    """Whether the desk is open at ``at`` (aware); without ``lines`` it always is, but on ``holidays``.

    What goes on past midnight belongs to the day on which it began.
    """
    here = at.astimezone(zone(zone_name))
    if not lines:
        return here.date() not in holidays
    return any(_within(here, interval, holidays) for interval in weekly(tuple(lines)))


def open_time(
    since: datetime, until: datetime, lines: Sequence[str], zone_name: str, holidays: Collection[date] = ()
) -> timedelta:
    """For how long the desk was open between ``since`` and ``until`` (aware); as ``is_open`` has it, 0 if reversed."""
    place, total, counted = zone(zone_name), timedelta(0), since
    day, last = since.astimezone(place).date() - timedelta(days=1), until.astimezone(place).date()
    while day <= last:
        for begins, ends in _of_day(day, lines, place) if day not in holidays else ():
            first, end = max(begins, counted), min(ends, until)
            if first < end:  # intervals that overlap count once
                total, counted = total + (end - first), end
        day += timedelta(days=1)
    return total


def _of_day(day: date, lines: Sequence[str], place: ZoneInfo) -> list[tuple[datetime, datetime]]:
    """The intervals that begin on ``day``, in order, in UTC: two times of one zone Python takes apart by the clock."""
    found = []
    for weekday, begins, ends in weekly(tuple(lines)) if lines else [(day.weekday(), time.min, None)]:
        if weekday == day.weekday():
            night = ends is None or ends <= begins
            end = datetime.combine(day + timedelta(days=night), ends or time.min, place)
            found.append((datetime.combine(day, begins, place).astimezone(UTC), end.astimezone(UTC)))
    return sorted(found)


def _within(here: datetime, interval: Interval, holidays: Collection[date]) -> bool:
    day, begins, ends = interval
    clock, today, yesterday = here.time(), here.date(), here.date() - timedelta(days=1)
    over_night = ends is not None and ends <= begins
    if over_night and yesterday.weekday() == day and clock < (ends or time.max):
        return yesterday not in holidays
    if today.weekday() != day or clock < begins or today in holidays:
        return False
    return over_night or ends is None or clock < ends


def _intervals(line: str) -> list[Interval]:
    found = _LINE.fullmatch(line.strip().lower())
    if not found:
        raise ValueError(f"hours are written as 'mon-fri 08:00-12:30', not {line!r}")
    first, last, begins, ends = found.groups()
    if first not in _DAYS or (last or first) not in _DAYS:
        raise ValueError(f"a day is one of {', '.join(_DAYS)}, not in {line!r}")
    start, count = _DAYS.index(first), (_DAYS.index(last or first) - _DAYS.index(first)) % 7 + 1
    until = None if ends == _MIDNIGHT else time.fromisoformat(ends)
    return [((start + step) % 7, time.fromisoformat(begins), until) for step in range(count)]
