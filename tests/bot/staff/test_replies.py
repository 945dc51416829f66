"""What a nurse writes to a patient: how it travels, canned replies, why a message has its words."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from bot.channels.segments import size
from bot.commands.local import free_port
from bot.message import Channel, Reply
from bot.settings import Settings
from bot.staff.canned import canned, offered
from bot.staff.planned import planned
from bot.store.models import Conversation, Message
from bot.words import Words
from flows.texts import LANGUAGES
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic

TEXTS = ["short", "x" * 161, "é" * 200, "ñandú € " * 40, "我头痛。" * 30, "One. " * 500, "👩‍👩‍👧 " * 30, "🙏" * 800]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("channel", [Channel.SMS, Channel.WHATSAPP, Channel.WEB])
async def test_what_is_counted_while_typing_is_what_is_sent(
    clinic: Clinic, ana: Browser, channel: Channel, text: str
) -> None:
    case = await clinic.case("help", "asked_for_human", channel=channel)
    await ana.get(f"/staff/conversations/{case}?lang=en")
    await ana.press("/take")
    page = ana.page
    token = re.search(r'name="csrf" value="(\w+)"', page)
    assert token
    line = await ana.post(f"/staff/conversations/{case}/plan", csrf=token[1], text=text)
    ana.page = page
    await ana.press("/reply", text=text)
    sent = await clinic.said(case, "staff")
    assert f"messages: {len(sent)}" in line
    if channel == Channel.SMS:
        assert f"SMS segments: {sum(size(part).segments for part in sent)} " in line
    assert ("do not go to the telephone" in page) == (channel == Channel.WHATSAPP)
    assert all(len(part.encode("utf-16-le")) // 2 <= 1600 for part in sent if channel == Channel.SMS)


@pytest.mark.parametrize(("rule", "hint", "counted"), [
    ("full", None, "SMS segments: 26 "), ("link", "do not go to the telephone", "SMS segments: 1 "),
    ("refuse", "would not be sent", "SMS segments: 26 "),
])  # fmt: skip
async def test_the_nurse_is_told_before_that_her_words_go_by_link(
    tmp_path: Path, rule: str, hint: str | None, counted: str
) -> None:
    made = await open_clinic(tmp_path, free_port(), health_details={"sms": rule, "whatsapp": "full"})
    async for ana in signed_in(made, "ana"):
        case = await made.case("help", "asked_for_human")
        await ana.get(f"/staff/conversations/{case}?lang=en")
        await ana.press("/take")
        page, token = ana.page, re.search(r'name="csrf" value="(\w+)"', ana.page)
        assert token
        line = await ana.post(f"/staff/conversations/{case}/plan", csrf=token[1], text="One two three. " * 250)
        assert counted in line
        assert [one for one in ("do not go to the telephone", "would not be sent") if one in page + line] == (
            [hint] if hint else []
        )
    await close_clinic(made)


def test_parts_go_in_their_order() -> None:
    parts = planned("A sentence of words. " * 200, "sms").parts
    assert [part[:6] for part in parts] == [f"({n}/{len(parts)}) " for n in range(1, len(parts) + 1)]


async def test_the_reply_box_offers_canned_replies_in_the_patients_language(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("hola", "asked_for_human")
    async with clinic.store.write() as tx:
        (await tx.session.get_one(Conversation, case)).language = "es"
    await ana.get(f"/staff/conversations/{case}?lang=en")
    await ana.press("/take")
    assert ">If it gets worse</button>" in ana.page
    assert 'data-canned="Si empeora, o si está preocupado, llame al 911 de inmediato."' in ana.page
    assert await clinic.said(case, "staff") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_canned_replies_have_words_in_every_language(language: str, tmp_path: Path) -> None:
    words = Words(LANGUAGES)
    found = offered(words, _settings(tmp_path, "demo"), language, "US", "es")
    assert len(found) == len(canned().replies) >= 8
    assert len({one.text for one in found}) == len({one.title for one in found}) == len(found)
    for key in ("handed-again", "handed-menu", "handed-close"):
        assert words.say(key, language, number="911")


def _settings(folder: Path, mode: str) -> Settings:
    more = {"public_base_url": "https://clinic.example", "twilio_auth_tokens": ("t",)} if mode == "production" else {}
    return Settings(_env_file=None, data_dir=folder, mode=mode, **more)  # type: ignore[call-arg, arg-type]


def test_unsigned_replies_are_offered_only_in_demo(tmp_path: Path) -> None:
    assert canned().validation.status == "draft"
    assert offered(Words(("en", "es")), _settings(tmp_path, "production"), "en", "US", "en") == []


async def test_why_a_message_has_its_words(clinic: Clinic, ana: Browser) -> None:
    by_model = Reply("I see.", made_of={"by": "model", "model": "qwen", "verdict": [], "ask": "onset"})
    refused = Reply("Fixed.", made_of={"by": "approved", "verdict": ["new_number", "length"], "say": ["thanks"]})
    case = await clinic.case("hello", "alarm", by_model, refused)
    page = await ana.get(f"/staff/conversations/{case}?lang=en")
    one, two = re.findall(r'<details class="made".*?</details>', page, re.S)
    assert "Worded by the model <bdi" in one
    assert "qwen" in one
    assert "every sentence pass" in one
    assert "ask: onset" in one
    assert "Approved words" in two
    assert "new_number, length" in two


async def test_the_end_of_whatsapps_window_is_shown(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("hello", "alarm", channel=Channel.WHATSAPP)
    assert "WhatsApp lets us write until" in await ana.get(f"/staff/conversations/{case}?lang=en")
    async with clinic.store.write() as tx:
        for row in (await tx.session.exec(select(Message))).all():
            row.created_at -= timedelta(hours=25)
    assert "only when the patient has written again" in await ana.get(f"/staff/conversations/{case}")
    sms = await clinic.case("hello", "alarm")
    assert 'class="window' not in await ana.get(f"/staff/conversations/{sms}")
