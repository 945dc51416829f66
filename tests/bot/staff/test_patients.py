"""The page of a patient, and what one member of staff has read: all that is known, each look audited, no words."""

import html
import random
import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import select

from bot.message import Attached, Channel
from bot.staff.patients import PAGE
from bot.store import attachments, consent, line, reach
from bot.store.models import Audit, Conversation, Message, now
from bot.store.patients import masked
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import CHEST_PAIN, PASSWORD, Clinic
from tests.bot.staff.test_discharge import entered, plan

WORDS = "my elbow tingles oddly"


@pytest.fixture
async def clara(clinic: Clinic) -> AsyncIterator[Browser]:
    await clinic.people.add("clara", "clinician", PASSWORD)
    async for browser in signed_in(clinic, "clara"):
        yield browser


def plain(page: str) -> str:
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", page.partition("<main")[2]).split()))


async def filled(clinic: Clinic) -> tuple[str, str]:
    """A patient with some of everything, and whom they write for."""
    case = await clinic.case(WORDS, "alarm", number=1234)
    await clinic.answer(case, decided=CHEST_PAIN)
    await clinic.case(WORDS, "asked_for_human", number=1234, channel=Channel.WHATSAPP)
    async with clinic.store.write() as tx:
        talk = await tx.session.get_one(Conversation, case)
        await consent.record(tx, case, "care", True, "May we write to you?", "sms")
        await consent.record(tx, case, "research", False, "For research?", "sms")
        await reach.subscribe(tx, case, out=True, how="word", purpose=reach.REMINDERS)
        said = (await tx.session.exec(select(Message).where(Message.conversation == case))).first()
        assert said
        await attachments.add(tx, said, (Attached("https://api.twilio.com/x", "image/png"),))
        son = await line.add(tx, talk, "my son Quixote", "child")
    (file,) = await attachments.Attachments(clinic.store).wanted()
    await attachments.Attachments(clinic.store).keep(file.id, "image/png", b"\x89PNG a knee")
    return case, son.id


async def test_all_that_is_known_stands_on_one_page_and_no_word_or_number(clinic: Clinic, ana: Browser) -> None:
    case, son = await filled(clinic)
    await entered(ana, case, plan())
    link = re.search(rf'href="(/staff/patients/{case})"', await ana.get(f"/staff/conversations/{case}?lang=en"))
    assert link
    page = await ana.get(link[1])
    text = plain(page)
    for wanted in (
        "SMS +1…34", "WhatsApp", "my son Quixote", f"Care by messages Yes {consent.version_of('May we write to you?')}",
        "Research No", "Reminders Not wanted any more", "Chest pain, from 12 years : Call emergency services now",
        "Draft,",
        "File from the patient (image/png)", "English", "US", "ana The conversation",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert f'href="/staff/patients/{son}"' in page
    assert re.search(rf'href="/staff/conversations/{case}#m\d+"', page)
    assert not any(word in page for word in ("elbow", "5551234", "1202555"))
    assert "my son Quixote" in plain(await ana.get(f"/staff/patients/{son}"))


async def test_each_look_is_audited_and_seen_by_the_next(clinic: Clinic, ana: Browser, ben: Browser) -> None:
    case = await clinic.case(WORDS, "alarm")
    await ana.get(f"/staff/patients/{case}?lang=en")
    async with clinic.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).where(Audit.action == "patient.read"))).all()
    assert [(row.actor, row.subject) for row in rows] == [("ana", case)]
    assert "ana The patient's page" in plain(await ben.get(f"/staff/patients/{case}?lang=en"))
    assert (await ben.get(f"/staff/patients/{'a' * 32}"), ben.status)[1] == 404


async def test_who_is_restricted_has_no_name_on_a_relatives_page(clinic: Clinic, ana: Browser) -> None:
    case, son = await filled(clinic)
    async with clinic.store.write() as tx:
        (await tx.session.get_one(Conversation, son)).restricted = "relative"
    for path in (f"/staff/patients/{case}", f"/staff/conversations/{case}"):
        page = await ana.get(path)
        assert ana.status == 200
        assert son in page
        assert "Quixote" not in page


async def test_what_a_colleague_read_page_by_page(clinic: Clinic, ana: Browser, clara: Browser) -> None:
    chance = random.Random(5)
    cases = [await clinic.case(WORDS, "asked_for_human", number=number) for number in range(3)]
    expected = []
    for _ in range(2 * PAGE + 7):
        case = chance.choice(cases)
        async with clinic.store.write() as tx:
            await tx.audit("ana", "conversation.read", case)
            await tx.audit("ben", "conversation.read", cases[0])
            await tx.audit("ana", "note.added", case)  # no reading
        expected.append(case[:8])
    address, shown, pages = "/staff/reads?who=ana&lang=en", [], 0
    while address:
        page = await clara.get(address)
        assert "elbow" not in page
        shown += re.findall(r'<span class="short">(\w+)</span>', page)
        more = re.search(r'href="(/staff/reads\?who=ana&(?:amp;)?before=\d+)"', page)
        address, pages = (more[1].replace("&amp;", "&") if more else ""), pages + 1
    assert shown == expected[::-1]
    assert pages == 3
    assert (await ana.get("/staff/reads?who=ben"), ana.status)[1] == 403


async def test_older_than_thirty_days_is_not_shown_and_nonsense_is_refused(
    clinic: Clinic, ana: Browser, clara: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = await clinic.case(WORDS, "alarm")
    await ana.get(f"/staff/conversations/{case}")
    assert case[:8] in await clara.get("/staff/reads?who=ana&lang=en")
    monkeypatch.setattr("bot.store.patients.now", lambda: now() + timedelta(days=30, minutes=1))
    assert case[:8] not in await clara.get("/staff/reads?who=ana")
    assert "Nothing in the last 30 days" in clara.page
    for query in ("who=nobody", "who=ana&before=x", f"who=ana&before={'9' * 19}", "who=ana&before=-1"):
        await clara.get(f"/staff/reads?{query}")
        assert clara.status == 400, query


@pytest.mark.parametrize("number", ["+12025551234", "+4915112345678", "9f86d081884c7d659a2feaa0c55ad015"])
def test_a_masked_address_is_known_again_and_cannot_be_written_to(number: str) -> None:
    assert masked(number).endswith(number[-2:])
    assert len(masked(number)) <= 5
