"""The queue: order, clocks, filters, search, and that it shows no word and no number of a patient."""

import random
import re
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import select

from bot import hours
from bot.message import Channel
from bot.settings import Settings
from bot.staff.queue import Filter, clock_of
from bot.store.models import Audit, Escalation
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import Clinic

WORDS = "my elbow tingles oddly"
LINES = ("mon-fri 08:00-12:30", "mon-fri 13:30-18:00", "fri 17:00-20:00", "sat 22:00-02:00", "sun 20:00-24:00")
HOLIDAYS = (date(2026, 11, 25), date(2026, 12, 25))


@pytest.mark.parametrize("seed", range(40))
def test_open_time_is_the_sum_of_open_minutes(seed: int) -> None:
    chance = random.Random(seed)
    since = datetime(2026, 11, 14, tzinfo=UTC) + timedelta(minutes=chance.randrange(20 * 1440))
    minutes = chance.randrange(3 * 1440)
    lines = chance.choice([LINES, (), ("mon-sun 00:00-24:00",), ("mon-thu 20:00-06:00",)])
    zone = chance.choice(["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"])
    counted = sum(hours.is_open(since + timedelta(minutes=n), lines, zone, HOLIDAYS) for n in range(minutes))
    found = hours.open_time(since, since + timedelta(minutes=minutes), lines, zone, HOLIDAYS)
    assert found == timedelta(minutes=counted)


def test_open_time_over_the_change_of_the_clock() -> None:
    night = ("sat-sun 22:00-06:00",)
    zone, sunday = "America/New_York", datetime(2026, 11, 1, 2, tzinfo=UTC)  # 22:00 on Saturday, local
    assert hours.open_time(sunday, sunday + timedelta(hours=12), night, zone) == timedelta(hours=9)


def test_an_emergency_waits_by_the_wall_clock_and_others_in_the_hours_of_the_desk() -> None:
    settings = Settings(_env_file=None, desk_hours=("mon-fri 08:00-16:00",))  # type: ignore[call-arg]
    friday, sunday = datetime(2026, 11, 20, 15, tzinfo=UTC), datetime(2026, 11, 22, 15, tzinfo=UTC)
    alarm, other = (clock_of(priority, friday, sunday, settings) for priority in (0, 1))
    assert (alarm.seconds, alarm.runs) == (48 * 3600, True)
    assert (other.seconds, other.runs) == (3600, False)
    assert clock_of(1, friday, friday + timedelta(seconds=90), settings).runs


async def test_the_list_hides_words_numbers_and_names(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case(WORDS, "alarm", number=7)
    await clinic.case(WORDS, "asked_for_human", number=8, channel=Channel.WHATSAPP)
    page = await ana.get("/staff?lang=en")
    (first, second) = re.findall(r"<li id=.*?</li>", page, re.S)
    texts = [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in (first, second)]
    clock = r"Waiting 0:0\d$"
    assert re.fullmatch("Emergency Wrote words of an emergency SMS · en · US Nobody has it yet " + clock, texts[0])
    assert re.fullmatch("In turn Asked for a person WhatsApp · en · US Nobody has it yet " + clock, texts[1])
    assert not any(word in page for word in (*WORDS.split()[1:], "5550007", "5550008"))
    async with clinic.store.read() as tx:
        seen = select(Audit).where(Audit.action == "conversation.read")
        assert (await tx.session.exec(seen)).all() == []
    await ana.get(f"/staff/conversations/{case}")
    async with clinic.store.read() as tx:
        assert [row.subject for row in (await tx.session.exec(seen)).all()] == [case]


async def test_filters_by_whose_priority_language_and_channel(clinic: Clinic, ana: Browser, ben: Browser) -> None:
    alarm = await clinic.case("a", "alarm", number=1)
    urgent = await clinic.case("b", "decided_urgent", number=2, channel=Channel.WHATSAPP)
    turn = await clinic.case("c", "asked_for_human", number=3)
    await ben.get(f"/staff/conversations/{urgent}")
    await ben.press("/take")

    async def shown(who: Browser, query: str) -> list[str]:
        return re.findall(r"<li id=.*?/staff/conversations/([0-9a-f]+)", await who.get(f"/staff{query}"), re.S)

    assert await shown(ana, "") == [alarm, urgent, turn]
    assert await shown(ana, "?whose=unassigned") == [alarm, turn]
    assert await shown(ben, "?whose=mine") == [urgent]
    assert await shown(ana, "?priority=0") == [alarm]
    assert await shown(ana, "?channel=whatsapp&language=en") == [urgent]
    assert await shown(ana, "?language=es") == []
    assert 'hx-get="/staff?language=es"' in ana.page  # the live look keeps the filter
    assert "<title>(1 emergency · 1 urgent · 1 in turn)" in await ana.get("/staff?priority=2&lang=en")
    for bad in ("?whose=others", "?priority=9", "?language=xx", "?channel=fax"):
        await ana.get(f"/staff{bad}")
        assert ana.status == 400


def test_a_filter_has_one_address() -> None:
    chosen = Filter("mine", "0", "es", "sms")
    assert chosen.address == "/staff?whose=mine&priority=0&language=es&channel=sms"
    assert chosen.of_whose("all") == "/staff?priority=0&language=es&channel=sms"
    assert Filter().address == "/staff"


@pytest.mark.parametrize("wanted", ["+1 (202) 555-0042", "2025550042", "tel:+12025550042"])
async def test_a_number_finds_every_channel_of_it(clinic: Clinic, ana: Browser, wanted: str) -> None:
    one = await clinic.case(WORDS, "alarm", number=42)
    two = await clinic.case(WORDS, "alarm", number=42, channel=Channel.WHATSAPP)
    await clinic.case(WORDS, "alarm", number=43)
    await ana.get("/staff")
    page = await ana.press("/staff/find", wanted=wanted)
    assert re.findall(r"/staff/conversations/([0-9a-f]+)", page) == [one, two]
    assert not any(word in page for word in ("5550042", "555-0042", "tingles"))
    async with clinic.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).where(Audit.action == "conversation.found"))).all()
    assert [(row.actor, row.subject) for row in rows] == [("ana", one), ("ana", two)]


async def test_an_id_leads_straight_there_and_nothing_leads_nowhere(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case(WORDS, "alarm", number=42)
    await ana.get("/staff")
    queue = ana.page
    assert WORDS in await ana.press("/staff/find", wanted=case)
    ana.page = queue
    await ana.press("/staff/find", wanted="+12025559999")
    assert ana.status == 404
    for bad in ("", "9" * 81):
        ana.page = queue
        await ana.press("/staff/find", wanted=bad)
        assert ana.status == 400


async def test_who_waits_longest_stands_first_within_a_priority(clinic: Clinic, ana: Browser) -> None:
    cases = [await clinic.case("x", "asked_for_human", number=number) for number in range(3)]
    async with clinic.store.write() as tx:
        for row in (await tx.session.exec(select(Escalation))).all():
            row.opened_at -= timedelta(minutes=cases.index(row.conversation))
    page = await ana.get("/staff")
    assert re.findall(r"<li id=.*?/staff/conversations/([0-9a-f]+)", page, re.S) == cases[::-1]
