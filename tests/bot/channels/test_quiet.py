"""Quiet hours: in every zone where a number may be, through both changes of the clocks, and for reminders alone."""

import asyncio
import random
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.channels import gate, quiet
from bot.channels.quiet import next_allowed, zones_of
from bot.message import Reply
from bot.store import consent, talk
from bot.store.models import Conversation
from tests.checklist import Tried
from tests.clinic import PATIENT, Clinic

ZONES = (
    "America/New_York", "America/Los_Angeles", "America/Phoenix", "Pacific/Honolulu", "Europe/Madrid", "Europe/London",
    "Asia/Kolkata", "Asia/Shanghai", "Asia/Ho_Chi_Minh", "America/Sao_Paulo", "Africa/Cairo", "Australia/Lord_Howe",
    "Asia/Kathmandu", "America/St_Johns", "Pacific/Chatham", "America/Havana",
)  # fmt: skip


def day(moment: datetime, zone: str) -> bool:
    """The rule itself, without arithmetic: what the clock on the wall shows."""
    shown = moment.astimezone(ZoneInfo(zone))
    return (shown.hour, shown.minute) >= (8, 0) and shown.hour < 21


def test_2000_moments_none_of_them_wrong(tried: Tried) -> None:
    chance = random.Random(40)
    changes = [datetime(2026, 3, 8, 7, tzinfo=UTC), datetime(2026, 11, 1, 6, tzinfo=UTC),
               datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)]  # fmt: skip
    for number in range(2000):
        zone = chance.choice(ZONES)
        base = chance.choice(changes) if number % 2 else datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number % 365)
        moment = base + timedelta(minutes=chance.randint(-3 * 1440, 3 * 1440), seconds=chance.randint(0, 59))
        found = next_allowed(moment, [zone])
        assert day(found, zone)
        assert (found == moment) == day(moment, zone)
        assert found - moment < timedelta(hours=12, minutes=30)
        waited = [
            moment + timedelta(minutes=m) for m in range(0, max(0, int((found - moment).total_seconds() // 60) - 15), 7)
        ]
        assert not any(day(one, zone) for one in waited), "it could have gone earlier"
        tried()


def test_a_number_that_may_be_in_several_zones_is_written_to_when_all_are_awake() -> None:
    zones = zones_of("+18005550100", "US")
    assert len(zones) > 1 or zones_of("+16505550100", "US") == ("America/Los_Angeles",)
    found = next_allowed(datetime(2026, 11, 21, 13, tzinfo=UTC), ["America/New_York", "America/Los_Angeles"])
    assert found == datetime(2026, 11, 21, 16, tzinfo=UTC)
    assert zones_of("not a number", "US") == ("UTC",)
    assert zones_of("+34600000001", "ES")[0].startswith(("Europe/", "Africa/", "Atlantic/"))


def test_zones_that_never_agree_and_a_day_without_hours() -> None:
    apart = ["Pacific/Auckland", "Europe/London"]
    found = next_allowed(datetime(2026, 6, 1, 12, tzinfo=UTC), apart, time(12), time(16))
    assert day(found, apart[0])
    with pytest.raises(ValueError):
        next_allowed(datetime(2026, 6, 1, tzinfo=UTC), ["UTC"], time(9), time(9))


async def test_a_reminder_waits_for_the_morning_and_nothing_else_does(
    full: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    washington = ZoneInfo("America/New_York")
    tomorrow = datetime.now(washington).date() + timedelta(days=1)  # to come, or the relay would try it at once again
    night, morning = (datetime.combine(tomorrow, time(hour), washington).astimezone(UTC) for hour in (4, 8))
    monkeypatch.setattr(gate, "now", lambda: night)
    assert quiet.zones_of(PATIENT, "US") == ("America/New_York",)
    await full.twilio.text(PATIENT, "hello there")
    await full.reply(Reply("an answer"), Reply("the silence advice", talk.REMINDER))
    async with full.store.write() as tx:
        conversation = await tx.session.get_one(Conversation, (await full.conversations())[0].id)
        await consent.record(tx, conversation.id, "reminders", True, "May we remind you?", "paper")
        await talk.add_replies(tx, conversation, [Reply("come tomorrow", talk.REMINDER)], answers=None)
        await talk.add_replies(tx, conversation, [Reply("Call 911 now.", "emergency")], answers=None)
    for _ in range(1500):  # half a minute, on a machine that does much else
        rows = await full.ours()
        if [row.state for row in rows].count("sent") == 3 and rows[2].not_before > night:
            break
        await asyncio.sleep(0.02)
    assert sorted(full.sent()) == ["Call 911 now.", "an answer", "the silence advice"]
    reminder = next(row for row in await full.ours() if row.answers is None and row.kind == talk.REMINDER)
    assert reminder.not_before == morning
    assert reminder.state == "pending"
