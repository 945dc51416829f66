"""A patient's words beside what they mean to the nurse: approved words, chosen answers, a machine's guess."""

import asyncio
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path
from re import findall

import pytest
from sqlmodel import select

from bot.commands.local import free_port
from bot.message import Channel, Choice, Inbound, Reply
from bot.store import talk
from bot.store.audit import detail_of
from bot.store.models import Audit
from bot.words import Words
from flows.protocol import load_protocols
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic
from tests.bot.staff.translating import Server

WORDS, PROTOCOLS = Words(("en", "es")), load_protocols()


@pytest.fixture
async def translated(tmp_path: Path) -> AsyncIterator[tuple[Clinic, Server]]:
    server = Server(lambda _, text: f"EN {text}")
    async with server as url:
        made = await open_clinic(tmp_path, free_port(), translate_url=url, translate_model="house")
        yield made, server
        await close_clinic(made)


def beside(page: str, kind: str) -> list[str]:
    found = findall(
        rf'<span class="gloss {kind}">(.*?)</span>\s*(?=<span class="gloss|</li|<span class="offered|<details|<a)',
        page.replace("\n", " "),
    )
    return [unescape(" ".join(" ".join(findall(r">([^<]*)<", f">{one}<")).split())) for one in found]


async def spanish(clinic: Clinic) -> str:
    """A conversation in Spanish: a question of the triage, an answer by its number, and free words."""
    protocol = PROTOCOLS["chest_pain"]
    text, options = WORDS.question(protocol, "heart_signs", protocol.questions[0].choices, "es")
    asked = {"ask": "heart_signs", "protocol": "chest_pain", "version": protocol.version}
    choices = tuple(Choice(f"heart_signs.{one.id}", one.text) for one in options)
    question = Reply(f"{WORDS.say('opening-worried-question-2', 'es')} {text}", "question", choices, asked)
    case = await clinic.case("Me duele mucho <b>aquí</b>", "alarm", question, channel=Channel.WEB, language="es")
    await clinic.patient(case, "1")
    return case


async def test_our_words_and_answers_are_shown_from_their_own_keys(clinic: Clinic, ana: Browser) -> None:
    case = await spanish(clinic)
    await clinic.answer(
        case, Reply(WORDS.say("decision-worse", "es", number="911"), made_of={"say": ["decision-worse"]})
    )
    page = await ana.get(f"/staff/conversations/{case}?lang=en")
    ours = beside(page, "approved")
    assert ours[0].startswith("Approved words in English I see why you ask about this. With the chest pain")
    assert ours[1] == "Approved words in English If it gets worse, or if you are worried, call 911."
    assert beside(page, "chosen") == [f"The chosen answer {PROTOCOLS['chest_pain'].questions[0].any_of['pressure']}"]
    assert "No translation of free words is set up; ask an interpreter." in page
    assert 'class="gloss machine"' not in page
    assert page.index("Me duele mucho") < page.index("I see why you ask")  # the original stays, and first
    assert 'class="gloss' not in await ana.get(f"/staff/conversations/{case}?lang=es")


async def test_free_words_that_were_understood_say_as_what(clinic: Clinic, ana: Browser) -> None:
    case = await spanish(clinic)
    question = Reply("¿Otra vez?", "question", (), {"ask": "age", "protocol": "intake", "version": 1})
    await clinic.answer(case, question)
    await clinic.patient(case, "tengo 54 años")
    page = await ana.get(f"/staff/conversations/{case}?lang=en")
    assert beside(page, "understood") == ["Understood as 54 years and 0 months"]


async def test_a_machine_translates_on_request_beside_the_original(translated: tuple[Clinic, Server]) -> None:
    clinic, server = translated
    case = await spanish(clinic)
    async for ana in signed_in(clinic, "ana"):
        page = await ana.get(f"/staff/conversations/{case}?lang=en")
        assert server.asked == []  # not before somebody asks
        assert "Translate by machine (1)" in page  # what we said and what was chosen need no machine
        page = await ana.press("/translations")
        (made,) = beside(page, "machine")
        assert made.startswith(
            "Machine translation, may be wrong: ask again before you rely on it EN Me duele mucho <b>"
        )
        assert "<b>aquí" not in page
        assert page.index("Me duele mucho") < page.index("EN Me duele")
        await ana.press("/translations")
        assert len(server.asked) == 1  # remembered
        sent = await clinic.chat.replies_after(case, 0)
        assert not any("EN " in one.text for one in sent)
    async with clinic.store.read() as tx:
        noted = (await tx.session.exec(select(Audit).where(Audit.action == "conversation.translated"))).all()
        assert detail_of(tx.box, noted[0]) == "house; 1 messages"
    assert {(row.actor, row.subject) for row in noted} == {("ana", case)}


async def test_a_changed_number_is_said_and_not_shown(tmp_path: Path) -> None:
    async with Server(lambda *_: "I took 20 pills") as url:
        clinic = await open_clinic(tmp_path, free_port(), translate_url=url)
        case = await clinic.case("tomé 2 pastillas", "alarm", channel=Channel.WEB, language="es")
        async for ana in signed_in(clinic, "ana"):
            await ana.get(f"/staff/conversations/{case}?lang=en")
            page = await ana.press("/translations")
            assert "Not shown: its numbers are not those of the original." in page
            assert "20 pills" not in page
        await close_clinic(clinic)


async def test_a_viewer_does_not_set_a_machine_to_work(translated: tuple[Clinic, Server]) -> None:
    clinic, server = translated
    case = await spanish(clinic)
    async for vera in signed_in(clinic, "vera"):
        assert "Translate by machine" not in await vera.get(f"/staff/conversations/{case}?lang=en")
        await vera.post(f"/staff/conversations/{case}/translations", csrf="0" * 64)
        assert vera.status == 403
    assert server.asked == []


async def test_a_message_is_kept_while_a_translation_hangs(tmp_path: Path) -> None:
    async def never(_order: str, _text: str) -> str:
        await asyncio.sleep(60)
        return ""

    async with Server(never) as url:
        clinic = await open_clinic(tmp_path, free_port(), translate_url=url, translate_deadline=2.0)
        case = await spanish(clinic)
        async for ana in signed_in(clinic, "ana"):
            await ana.get(f"/staff/conversations/{case}?lang=en")
            pressing = asyncio.create_task(ana.press("/translations"))
            await asyncio.sleep(0.3)
            async with asyncio.timeout(1):
                again = Inbound(
                    Channel.WEB, "+12025550000", "+12025550000", "SMx", "sigo aquí", talk.now(), language="es"
                )
                await clinic.accept(again)
            assert not pressing.done()
            assert "it took too long" in await pressing
        await close_clinic(clinic)
