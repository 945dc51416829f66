"""What a nurse does with a conversation: it is assigned, put off, given back."""

import re

import pytest
from sqlmodel import select

from bot.ladder import Ladder
from bot.message import Reply
from bot.store.models import Audit, Conversation, Escalation, StaffMember, now
from bot.words import Words
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import Clinic
from tests.clock import Clock


async def rung(clinic: Clinic) -> Escalation:
    async with clinic.store.read() as tx:
        return (await tx.session.exec(select(Escalation))).one()


async def test_who_is_assigned_has_it_and_the_request_still_climbs(clinic: Clinic, ana: Browser, ben: Browser) -> None:
    case = await clinic.case("help", "alarm", Reply("unsent", "reply"))
    await ana.get(f"/staff/conversations/{case}?lang=en")
    stale = ana.page
    await ana.press("/take")
    await ana.press("/assign", to="ben")
    assert "In the hands of" in ana.page
    assert "→ @ben" in ana.page
    row = await rung(clinic)
    assert (row.rung, row.taken_by) == ("raised", None)  # to be named is not to have come
    assert case in await ben.get("/staff?whose=mine")
    await ben.get(f"/staff/conversations/{case}?lang=en")
    assert "You have this conversation" in ben.page
    await ben.press("/reply", text="I am here")
    assert (await rung(clinic)).taken_by == "ben"
    ana.page = stale
    await ana.press("/assign", to="ben")
    assert ana.status == 409
    assert "Already taken by ben" in ana.page


@pytest.mark.parametrize("to", ["vera", "nobody-here", "ana' OR 1"])
async def test_nobody_is_assigned_who_may_not_act(clinic: Clinic, ana: Browser, to: str) -> None:
    case = await clinic.case("help", "alarm")
    await ana.get(f"/staff/conversations/{case}")
    await ana.press("/assign", to=to)
    assert ana.status == 409
    assert (await clinic.desk.queue())[0].owner is None


async def test_nobody_is_assigned_who_cannot_sign_in_any_more(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("help", "alarm")
    await ana.get(f"/staff/conversations/{case}")
    async with clinic.store.write() as tx:
        (await tx.session.exec(select(StaffMember).where(StaffMember.name == "ben"))).one().disabled_at = now()
    await ana.press("/assign", to="ben")
    assert ana.status == 409
    assert "<option>ben</option>" not in ana.page


async def test_what_is_put_off_stays_in_sight_and_rings_when_its_time_is_over(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("help", "asked_for_human")
    await ana.get(f"/staff/conversations/{case}?lang=en")
    await ana.press("/snooze", minutes="30", why="call_back")
    assert "Put off until" in ana.page
    page = await ana.get("/staff?lang=en")
    assert "The patient is to be called back" in page
    assert "<title>Waiting for a person" in page  # it does not wait now
    clock = Clock()
    ladder = Ladder(clinic.store, Words(("en", "es")), clinic.settings, clock)
    await ladder.look()
    assert (await rung(clinic)).rung == "raised"
    clock.move(30 * 60 + 1)
    await ladder.look()
    row = await rung(clinic)
    assert (row.rung, row.alerts, row.snoozed_by, row.snoozed_for) == ("desk", 1, None, None)


async def test_a_word_of_the_patient_ends_it(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("help", "asked_for_human")
    await ana.get(f"/staff/conversations/{case}")
    await ana.press("/take")
    await ana.press("/snooze", minutes="60", why="awaiting_result")
    ladder = Ladder(clinic.store, Words(("en", "es")), clinic.settings)
    await ladder.look()
    assert (await rung(clinic)).rung == "raised"
    await clinic.patient(case, "it is worse")
    await ladder.look()
    assert (await rung(clinic)).rung == "desk"


@pytest.mark.parametrize(("reason", "minutes"), [("alarm", "15"), ("crisis", "15"), ("decided_urgent", "240")])
async def test_an_emergency_is_never_put_off_nor_what_is_urgent_for_long(
    clinic: Clinic, ana: Browser, reason: str, minutes: str
) -> None:
    case = await clinic.case("help", reason)
    page = await ana.get(f"/staff/conversations/{case}")
    assert ("/snooze" in page) == (reason == "decided_urgent")
    row = await rung(clinic)
    token = re.search(r'name="csrf" value="(\w+)"', page)
    assert token
    form = {"csrf": token[1], "minutes": minutes, "why": "call_back"}
    await ana.post(f"/staff/conversations/{case}/escalations/{row.id}/snooze", **form)
    assert ana.status == 409
    assert (await rung(clinic)).due_at == row.due_at


async def test_a_colleagues_request_is_not_put_off(clinic: Clinic, ana: Browser, ben: Browser) -> None:
    case = await clinic.case("help", "asked_for_human")
    other = await clinic.case("help", "asked_for_human", number=1)
    await ana.get(f"/staff/conversations/{case}")
    before = ana.page
    await ben.get(f"/staff/conversations/{case}")
    await ben.press("/take")
    ana.page = before
    await ana.press("/snooze", minutes="15", why="call_back")
    assert ana.status == 409
    ana.page = before.replace(case, other)  # the request of another conversation
    await ana.press("/snooze", minutes="15", why="call_back")
    assert ana.status == 409
    for bad in ({"minutes": "1", "why": "call_back"}, {"minutes": "15", "why": "later"}):
        ana.page = before
        await ana.press("/snooze", **bad)
        assert ana.status == 400


@pytest.mark.parametrize(("resume", "words", "new"), [
    ("continue", None, False),
    ("again", "from the beginning", True),
    ("menu", "Write what you need", True),
    ("close", "ended this conversation", True),
])  # fmt: skip
async def test_giving_back_says_where_it_goes_on(
    clinic: Clinic, ana: Browser, resume: str, words: str | None, new: bool
) -> None:
    case = await clinic.case("help", "asked_for_human")
    await ana.get(f"/staff/conversations/{case}?lang=en")
    await ana.press("/take")
    if resume == "close":
        await ana.press("/give-back", resume=resume)
        assert ana.status == 409  # somebody may still need help
        assert "You have this conversation" in ana.page
        await ana.press("/close", outcome="advised")
    await ana.press("/give-back", resume=resume)
    assert "The assistant answers." in ana.page
    last = await clinic.said(case, "bot")
    assert (words in last[-1]) if words else last == []
    async with clinic.store.read() as tx:
        talk = await tx.session.get_one(Conversation, case)
        audited = (await tx.session.exec(select(Audit).where(Audit.action == "conversation.given_back"))).all()
    assert (talk.owner, talk.episode) == ("bot", 2 if new else 1)
    assert len(audited) == 1
