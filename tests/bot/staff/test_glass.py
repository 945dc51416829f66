"""Restricted patients: the glass and who breaks it, its end, and the emergency in one step."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlmodel import col, select

from bot.staff import console
from bot.store import line
from bot.store.audit import detail_of
from bot.store.glass import Glass
from bot.store.models import Audit, Conversation, StaffSession, now
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import PASSWORD, REASON, Clinic

WORDS = "my elbow tingles oddly"


async def as_(clinic: Clinic, name: str, role: str) -> Browser:
    await clinic.people.add(name, role, PASSWORD)
    return await anext(signed_in(clinic, name))


@pytest.fixture
async def sue(clinic: Clinic) -> AsyncIterator[Browser]:
    browser = await as_(clinic, "sue", "supervisor")
    yield browser
    await browser.http.close()


async def hidden(clinic: Clinic, sue: Browser, reason: str = "asked_for_human") -> str:
    """A restricted patient, as a supervisor makes one."""
    case = await clinic.case(WORDS, reason, number=7)
    await sue.get(f"/staff/patients/{case}?lang=en")
    await sue.press("/restrict", why="colleague")
    assert sue.status == 200
    return case


async def audited(clinic: Clinic, *actions: str) -> list[tuple[str, str, str]]:
    async with clinic.store.read() as tx:
        rows = await tx.session.exec(select(Audit).where(col(Audit.action).in_(actions)).order_by(col(Audit.seq)))
        found = []
        for row in rows.all():
            await tx.session.get(Conversation, row.subject)
            found.append((row.actor, row.action, detail_of(tx.box, row).partition(" ")[0]))
        return found


async def test_from_the_lock_in_the_queue_to_the_supervisors_who_look(
    clinic: Clinic, ana: Browser, sue: Browser
) -> None:
    case = await hidden(clinic, sue)
    row = re.findall(r"<li id=.*?</li>", await ana.get("/staff?lang=en"), re.S)[0]
    assert "Restricted" in row
    assert "In turn" in row  # how urgent it is stays to be seen
    page = await ana.get(f"/staff/conversations/{case}")
    assert ana.status == 200
    assert "elbow" not in page
    assert "Break the glass" in page
    await ana.press("/glass", kind="cover", why="too short")
    assert ana.status == 422
    assert "elbow" not in await ana.get(f"/staff/conversations/{case}")
    page = await ana.press("/glass", kind="cover", why=REASON)
    assert (ana.status, "elbow" in page) == (200, True)
    assert "One broken glass to look at" in await sue.get("/staff?lang=en")
    page = await sue.get("/staff/glass")
    assert REASON in page
    assert "ana" in page
    await sue.press("/seen")
    assert "to look at" not in await sue.get("/staff?lang=en")
    assert await audited(clinic, "conversation.restricted", "glass.broken", "glass.seen") == [
        ("sue", "conversation.restricted", "colleague"),
        ("ana", "glass.broken", "cover"),
        ("sue", "glass.seen", "1"),
    ]
    assert (await ana.get("/staff/glass"), ana.status)[1] == 403


async def test_nobody_looks_at_their_own_and_lifting_needs_the_glass(clinic: Clinic, sue: Browser) -> None:
    case = await hidden(clinic, sue)
    assert "elbow" not in await sue.get(f"/staff/conversations/{case}")
    await sue.post(f"/staff/patients/{case}/open", csrf=_csrf(sue.page))
    assert sue.status == 403
    await sue.get(f"/staff/conversations/{case}/glass")
    await sue.press("/glass", kind="complaint", why=REASON)
    assert "to look at" not in await sue.get("/staff?lang=en")
    assert "I have looked at it" not in await sue.get("/staff/glass")
    await sue.post("/staff/glass/1/seen", csrf=_csrf(sue.page))
    assert sue.status == 409
    await sue.get(f"/staff/patients/{case}")
    await sue.press("/open")
    assert sue.status == 200
    assert (await audited(clinic, "conversation.unrestricted")) == [("sue", "conversation.unrestricted", "colleague")]


def _csrf(page: str) -> str:
    found = re.search(r'name="csrf" value="([^"]*)"', page)
    assert found
    return found[1]


async def test_the_glass_is_broken_only_with_a_fresh_proof(clinic: Clinic, ana: Browser, sue: Browser) -> None:
    case = await hidden(clinic, sue)
    await ana.get(f"/staff/conversations/{case}?lang=en")
    async with clinic.store.write() as tx:
        await tx.session.exec(update(StaffSession).values(proven_at=now() - timedelta(minutes=6)))
    await ana.press("/glass", kind="cover", why=REASON)
    assert ana.status == 401
    assert await audited(clinic, "glass.broken") == []
    page = await ana.press("/glass", proof=PASSWORD)
    assert (ana.status, "elbow" in page) == (200, True)


async def test_an_emergency_is_taken_in_one_step_without_a_reason_or_a_proof(
    clinic: Clinic, ana: Browser, ben: Browser, sue: Browser
) -> None:
    case = await hidden(clinic, sue, "alarm")
    await ben.get(f"/staff/conversations/{case}")
    page = await ana.get(f"/staff/conversations/{case}?lang=en")
    assert "elbow" not in page
    async with clinic.store.write() as tx:
        await tx.session.exec(update(StaffSession).values(proven_at=now() - timedelta(hours=1)))
    page = await ana.press("/take")
    assert (ana.status, "elbow" in page, 'id="composer"' in page) == (200, True, True)
    assert "elbow" not in await ben.press("/take")  # who was too late reads nothing
    assert await audited(clinic, "glass.broken") == [("ana", "glass.broken", "emergency")]
    assert "One broken glass to look at" in await sue.get("/staff?lang=en")
    async with clinic.store.write() as tx:  # whoever has it goes on reading when the hour is over
        await tx.session.exec(update(Glass).values(until=now()))
    assert "elbow" in await ana.get(f"/staff/conversations/{case}")


async def test_what_can_wait_is_not_taken_unread(clinic: Clinic, ana: Browser, sue: Browser) -> None:
    case = await hidden(clinic, sue, "decided_urgent")
    page = await ana.get(f"/staff/conversations/{case}")
    assert 'id="taker"' not in page
    await ana.post(f"/staff/conversations/{case}/take", csrf=_csrf(page), fence="0")
    assert ana.status == 403
    assert await audited(clinic, "glass.broken", "conversation.taken") == []


async def test_an_administrator_reads_nobody_without_a_reason(clinic: Clinic) -> None:
    case = await clinic.case(WORDS, "asked_for_human", number=7)
    ada = await as_(clinic, "ada", "admin")
    assert "elbow" not in await ada.get(f"/staff/conversations/{case}?lang=en")
    assert "elbow" in await ada.press("/glass", kind="technical", why=REASON)
    await ada.http.close()


async def test_a_viewer_is_told_whom_to_ask(clinic: Clinic, sue: Browser) -> None:
    case = await hidden(clinic, sue)
    vera = await anext(signed_in(clinic, "vera"))
    page = await vera.get(f"/staff/conversations/{case}?lang=en")
    assert "cannot break the glass" in page
    assert 'id="breaker"' not in page
    async with clinic.store.read() as tx:  # that somebody tried is known
        rows = (await tx.session.exec(select(Audit).where(Audit.action == "staff.refused"))).all()
    assert [(row.actor, row.subject) for row in rows] == [("vera", "glass")]
    await vera.http.close()


async def test_the_live_stream_ends_with_the_hour(
    clinic: Clinic, ana: Browser, sue: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(console, "STILL_HERE", 0.2)
    case = await hidden(clinic, sue)
    await ana.get(f"/staff/conversations/{case}")
    page = await ana.press("/glass", kind="cover", why=REASON)
    address = re.search(r'hx-sse:connect="([^"]*)"', page)
    assert address
    assert case in address[1]
    stream = await ana.http.get(clinic.url(address[1]))
    assert await asyncio.wait_for(stream.content.readuntil(console.CHANGED), 5)
    async with clinic.store.write() as tx:
        await tx.session.exec(update(Glass).values(until=now()))
    rest = await asyncio.wait_for(stream.content.read(), 5)
    assert rest.endswith(b"event: changed\ndata:\n\n")
    answer = await ana.http.get(
        clinic.url(f"/staff/conversations/{case}"), headers={"HX-Request": "true"}, allow_redirects=False
    )
    assert (answer.status, answer.headers["HX-Redirect"]) == (403, f"/staff/conversations/{case}/glass")


async def test_a_search_shows_no_name_of_the_restricted(clinic: Clinic, ana: Browser, sue: Browser) -> None:
    case = await hidden(clinic, sue)
    async with clinic.store.write() as tx:
        writer = await tx.session.get_one(Conversation, case)
        for label in ("Quixotica", "Quixote"):
            await line.add(tx, writer, label, "other")
        writer.restricted = None
    await ana.get("/staff?lang=en")
    page = await ana.press("/find", wanted="quixot")
    assert "Quixotica" in page
    async with clinic.store.write() as tx:
        await tx.session.exec(update(Conversation).values(restricted="other"))
    await ana.get("/staff?lang=en")
    page = await ana.press("/find", wanted="quixot")
    assert "Quixot" not in page
    assert page.count('class="lock"') == 2


async def test_sixty_searches_in_a_quarter_of_an_hour_are_enough(clinic: Clinic, ana: Browser) -> None:
    await ana.get("/staff?lang=en")
    form = {"csrf": _csrf(ana.page), "wanted": "Quixotica"}
    statuses = [(await ana.post("/staff/find", **form), ana.status)[1] for _ in range(61)]
    assert statuses == [404] * 60 + [429]
    assert "Too many searches" in ana.page
