"""A discharge sheet from the nurse's form to the patient's page: entered, read, approved, sent, withdrawn."""

import json
import random
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import select

from bot.care import sheet_page
from bot.care.situations import catalogue
from bot.message import Channel
from bot.staff import discharge as staff_discharge
from bot.store import known
from bot.store.discharges import OPEN_FOR
from bot.store.models import Audit, Conversation, Discharge, Message
from bot.store.talk import text_of
from tests.bot.care.plans import ORDERS, plan_fields
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import Clinic
from tests.flows.signed import signed


def plan(language: str = "es", **more: Any) -> str:
    fields = plan_fields(
        random.Random(3),
        **{"language": language, "country": "US", "orders_in": "en", "time_zone": "America/Chicago", **more},
        medicines=[dict(order) for order in ORDERS["en"]],
        situations=["pneumonia"],
    )
    return json.dumps(fields)


async def entered(browser: Browser, case: str, text: str) -> str:
    await browser.get(f"/staff/conversations/{case}/discharges")
    return await browser.press("/discharges", plan=text)


async def sent(clinic: Clinic, kind: str = "sheet") -> list[str]:
    async with clinic.store.read() as tx:
        rows = (await tx.session.exec(select(Message).where(Message.kind == kind))).all()
        return [text_of(tx, row) for row in rows]


async def teaching(clinic: Clinic, case: str) -> dict[str, object] | None:
    async with clinic.store.read() as tx:
        return known.teaching_of(tx, await tx.session.get_one(Conversation, case))


async def test_it_is_read_beside_its_original_approved_and_sent_once(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("hello", "nurse")
    review = await entered(ana, case, plan())
    assert (ana.status, "<iframe" in review) == (200, True)
    frame = re.search(r'<iframe[^>]*src="([^"]*)"', review)
    assert frame
    both = await ana.get(frame[1])
    assert ORDERS["en"][0]["as_written"] in both.replace("&lt;", "<").replace("&amp;", "&")
    assert 'lang="es"' in both
    assert 'lang="en"' in both
    ana.page = review
    await ana.press("/approve")
    assert ana.status == 200
    told = await sent(clinic)
    assert "/sheet/" in told[0]
    joined = "\n".join(told)
    assert all(order["as_written"] in joined for order in ORDERS["en"])
    (question,) = await sent(clinic, "question")
    assert "1. " in question
    assert await teaching(clinic, case) == {"questions": ["pneumonia"], "at": 0, "wrong": 0, "unclear": 0}
    ana.page = review
    await ana.press("/approve")
    assert (ana.status, len(await sent(clinic))) == (409, len(told))
    async with clinic.store.read() as tx:
        actions = [row.action for row in (await tx.session.exec(select(Audit))).all() if row.actor == "ana"]
    assert actions.count("discharge.sent") == 1
    assert {"discharge.entered", "discharge.read"} <= set(actions)


async def test_the_patients_link_opens_it_until_it_is_withdrawn(clinic: Clinic, ana: Browser, nobody: Browser) -> None:
    case = await clinic.case("hello", "nurse", channel=Channel.WEB)
    await entered(ana, case, plan("ar"))
    await ana.press("/approve")
    review = ana.page
    (told,) = await sent(clinic)
    link = re.search(r"/sheet/\S+", told)
    assert link
    answer = await nobody.http.get(clinic.url(link[0]))
    page = await answer.text()
    assert (answer.status, answer.headers["Cache-Control"]) == (200, "no-store")
    assert re.search(r"style-src 'sha256-", answer.headers["Content-Security-Policy"])
    assert 'dir="rtl"' in page
    assert "<script" not in page
    await nobody.get(link[0][:-1] + ("A" if link[0][-1] != "A" else "B"))
    assert nobody.status == 404
    ana.page = review
    await ana.press("/withdraw")
    await nobody.get(link[0])
    assert nobody.status == 404
    assert await teaching(clinic, case) is None


async def test_an_old_link_opens_nothing(clinic: Clinic, ana: Browser, nobody: Browser) -> None:
    case = await clinic.case("hello", "nurse")
    await entered(ana, case, plan())
    await ana.press("/approve")
    link = re.search(r"/sheet/\S+", (await sent(clinic))[0])
    assert link
    async with clinic.store.write() as tx:
        row = (await tx.session.exec(select(Discharge))).one()
        assert row.approved_at
        row.approved_at -= OPEN_FOR + timedelta(minutes=1)
    await nobody.get(link[0])
    assert nobody.status == 404


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("rubbish", "plan"),
        ("[]", "plan"),
        ('{"language": "xx"}', "language"),
        ('{"resourceType": "Bundle", "type": "nonsense"}', ""),
        (plan(country="usa"), "country"),
        ("[" * 50_000, "plan"),
    ],
)
async def test_what_is_no_plan_is_said_and_kept_in_the_form(
    clinic: Clinic, ana: Browser, text: str, named: str
) -> None:
    case = await clinic.case("hello", "nurse")
    page = await entered(ana, case, text)
    assert ana.status == 422
    assert f"<code>{named}" in page
    assert text[:20].replace('"', "&#34;") in page
    async with clinic.store.read() as tx:
        assert (await tx.session.exec(select(Discharge))).all() == []


async def test_a_viewer_may_read_and_not_approve(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("hello", "nurse")
    await entered(ana, case, plan())
    async with clinic.store.read() as tx:
        number = (await tx.session.exec(select(Discharge))).one().id
    async for vera in signed_in(clinic, "vera"):
        page = await vera.get(f"/staff/discharges/{number}")
        assert (vera.status, "/approve" in page) == (200, False)
        csrf = re.search(r'name="csrf" value="(\w+)"', page)
        assert csrf
        await vera.post(f"/staff/discharges/{number}/approve", csrf=csrf[1])
        assert vera.status == 403
    assert await sent(clinic) == []


async def test_with_a_person_at_work_the_bot_asks_nothing_about_the_sheet(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("hello", "nurse")
    await ana.get(f"/staff/conversations/{case}")
    await ana.press("/take")
    await entered(ana, case, plan())
    await ana.press("/approve")
    assert await sent(clinic)
    assert (await sent(clinic, "question"), await teaching(clinic, case)) == ([], None)


async def test_unsigned_sentences_never_reach_a_real_patient(
    clinic: Clinic, ana: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = await clinic.case("hello", "nurse")
    review = await entered(ana, case, plan())
    monkeypatch.setattr(clinic.settings, "mode", "production")
    ana.page = review
    await ana.press("/approve")
    assert (ana.status, await sent(clinic)) == (409, [])


async def test_production_sends_what_is_signed_in_its_language_until_it_is_changed(
    clinic: Clinic, ana: Browser, nobody: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = await clinic.case("hello", "nurse")
    reviews = [await entered(ana, case, plan(language)) for language in ("es", "fr")]
    draft = catalogue()
    approved = replace(draft, validation=signed(draft.validation, "en", "es"))
    for module in (staff_discharge, sheet_page):
        monkeypatch.setattr(module, "catalogue", lambda: approved)
    monkeypatch.setattr(clinic.settings, "mode", "production")
    (ana.page,) = reviews[1:]
    await ana.press("/approve")
    assert (ana.status, await sent(clinic)) == (409, [])
    (ana.page,) = reviews[:1]
    await ana.press("/approve")
    told = await sent(clinic)
    assert ana.status == 200
    assert not any("DEMO" in text for text in told)
    link = re.search(r"/sheet/\S+", told[0])
    assert link
    assert 'class="demo"' not in await nobody.get(link[0])
    assert nobody.status == 200
    ended = replace(draft, validation=signed(draft.validation, "en", "es", again_by=date.today() - timedelta(days=1)))
    monkeypatch.setattr(sheet_page, "catalogue", lambda: ended)
    await nobody.get(link[0])
    assert nobody.status == 404  # it was approved after the signature had ended
    async with clinic.store.write() as tx:
        row = (await tx.session.exec(select(Discharge).where(Discharge.state == "sent"))).one()
        assert row.approved_at
        row.approved_at -= timedelta(days=2)
    await nobody.get(link[0])
    assert nobody.status == 200  # it was signed when it was approved, and says the same
    monkeypatch.setattr(sheet_page, "catalogue", lambda: draft)
    await nobody.get(link[0])
    assert nobody.status == 404
