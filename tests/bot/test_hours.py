"""The hours of the desk: several intervals a day, nights, holidays, one time zone."""

from datetime import UTC, date, datetime

import pytest

from bot import hours
from bot.settings import Settings


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-20T08:00", True),
        ("2026-11-20T12:30", False),
        ("2026-11-20T13:30", True),
        ("2026-11-20T07:59", False),
        ("2026-11-21T09:00", False),  # Saturday
        ("2026-11-21T23:30", True),
        ("2026-11-22T01:59", True),  # the night that began on Saturday
        ("2026-11-22T02:00", False),
        ("2026-12-25T09:00", False),
    ],
)
def test_the_hours_of_the_desk(moment: str, is_open: bool) -> None:
    lines = ("mon-fri 08:00-12:30", "mon-fri 13:30-18:00", "sat 22:00-02:00")
    at = datetime.fromisoformat(moment).replace(tzinfo=hours.zone("Europe/Madrid"))
    assert hours.is_open(at.astimezone(UTC), lines, "Europe/Madrid", {date(2026, 12, 25)}) is is_open
    assert hours.is_open(at, (), "UTC")


@pytest.mark.parametrize("line", ["mon 8:00-12:00", "foo 08:00-12:00", "mon-fri 25:00-26:00", "always"])
def test_hours_that_nobody_can_read_are_refused(line: str) -> None:
    with pytest.raises(ValueError):
        Settings(desk_hours=(line,), _env_file=None)  # type: ignore[call-arg]
