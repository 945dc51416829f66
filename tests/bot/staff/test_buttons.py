"""The buttons of the console: a nurse takes a conversation, replies, gives it back and closes what was raised."""

import re

import pytest
from sqlmodel import select

from bot.message import Reply
from bot.store.models import Escalation
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import Clinic


async def test_a_nurse_takes_replies_gives_back_and_closes(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("my chest hurts", "decided_emergency", Reply("Call 911 now.", "emergency"))
    await ana.get(f"/staff/conversations/{case}?lang=en")
    assert "/reply" not in ana.page
    await ana.press("/take")
    assert "You have this conversation" in ana.page
    await ana.press("/reply", text="I am <b>Ana</b>, a nurse.")
    assert "I am &lt;b&gt;Ana&lt;/b&gt;, a nurse." in ana.page
    await ana.press("/close", outcome="reached")
    assert await clinic.desk.queue() == []
    await ana.press("/give-back", resume="continue")
    assert "The assistant answers." in ana.page


async def test_one_form_is_one_message_however_often_it_is_sent(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("hello", "asked_for_human")
    await ana.get(f"/staff/conversations/{case}")
    await ana.press("/take")
    form = ana.page
    for _ in range(2):
        ana.page = form
        await ana.press("/reply", text="only once")
    assert ana.page.count("only once") == 1


async def test_the_second_nurse_learns_who_was_faster(clinic: Clinic, ana: Browser, ben: Browser) -> None:
    case = await clinic.case("hello", "alarm")
    for browser in (ana, ben):
        await browser.get(f"/staff/conversations/{case}?lang=en")
    await ana.press("/take")
    await ben.press("/take")
    assert ben.status == 409
    assert "Already taken by ana." in ben.page
    await ben.post(f"/staff/conversations/{case}/reply", text="mine", once="1", csrf=_csrf(ben.page))
    assert ben.status == 409
    assert "You do not have this conversation." in ben.page
    assert "<bdi>mine</bdi>" in ben.page  # what was not sent is not lost
    thread = await clinic.desk.thread(case, await clinic.somebody())
    assert thread
    assert all(message.author != "staff" for message in thread.messages)


@pytest.mark.parametrize(
    "form", [{"outcome": "whatever"}, {"resume": "maybe"}, {"fence": "-1"}, {"fence": "9" * 5000}, {"text": " "}]
)
async def test_an_odd_form_is_refused(clinic: Clinic, ana: Browser, form: dict[str, str]) -> None:
    case = await clinic.case("hello", "alarm")
    await ana.get(f"/staff/conversations/{case}")
    act = {"outcome": "escalations/1/close", "resume": "give-back", "fence": "take", "text": "reply"}[next(iter(form))]
    await ana.post(f"/staff/conversations/{case}/{act}", csrf=_csrf(ana.page), once="1", **form)
    assert ana.status == 400


def _csrf(page: str) -> str:
    found = re.search(r'name="csrf" value="(\w+)"', page)
    assert found
    return found[1]


async def test_escalations_are_closed_with_a_name(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("hello", "alarm")
    await ana.get(f"/staff/conversations/{case}?lang=en")
    await ana.press("/close", outcome="not_needed")
    assert "Nothing was needed" in ana.page
    async with clinic.store.read() as tx:
        (row,) = (await tx.session.exec(select(Escalation))).all()
    assert (row.closed_by, row.outcome) == ("ana", "not_needed")
