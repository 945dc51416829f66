"""A patient asks what is kept, fetches it, and is forgotten after a second word; what was agreed to is recorded."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from fhir.resources.R4B.bundle import Bundle
from sqlmodel import select

from bot.care import record_page
from bot.care.record import bundle, page
from bot.inbox import Inbox
from bot.janitor import Janitor
from bot.settings import Settings
from bot.store import consent, erasure, exports, known
from bot.store.models import Audit, Escalation, now
from bot.store.store import Store
from bot.words import LOCALES, Words
from flows.orders import Ask
from flows.protocol import load_protocols
from flows.texts import LANGUAGES, read_texts
from tests.bot.chatting import Chat, begun

ALL = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")


@pytest.fixture(scope="module")
def every_word() -> Words:
    return Words(ALL)


@pytest.fixture
async def chat(store: Store, inbox: Inbox, settings: Settings, every_word: Words) -> Chat:
    return begun(store, inbox, settings, every_word)


async def test_what_is_kept_is_told_without_the_dialogue(chat: Chat) -> None:
    await chat.says("what do you know about me?")
    assert "what you wrote" in chat.texts[-1]
    assert chat.rasa.told == []


@pytest.mark.parametrize("words", ["yes", "1", "Yes, erase it", "tap"])
async def test_it_is_erased_only_after_a_second_word(chat: Chat, settings: Settings, words: str) -> None:
    await chat.says("forget me")
    assert [choice.id for choice in chat.choices] == ["privacy.forget", "privacy.keep"]
    assert (await chat.patient()).erase_asked_at is None
    await chat.says("" if words == "tap" else words, "privacy.forget" if words == "tap" else None)
    assert "I will erase it" in chat.texts[-1]
    patient = await chat.patient()
    assert patient.erase_asked_at
    assert await Janitor(chat.store, settings).forget_who_asked() == 1
    assert (await chat.patient()).erased_at


@pytest.mark.parametrize("words", ["no", "2", "No, keep it"])
async def test_who_says_no_is_kept(chat: Chat, words: str) -> None:
    await chat.says("delete all my data")
    await chat.says(words)
    assert chat.texts[-1] == "I keep it as it is."
    assert (await chat.patient()).erase_asked_at is None


async def test_another_answer_is_heard_as_what_it_is(chat: Chat) -> None:
    await chat.says("forget me")
    await chat.says("my throat hurts")
    assert chat.rasa.told == ["my throat hurts"]
    assert (await chat.patient()).erase_asked_at is None


async def test_a_question_that_was_open_is_put_again(chat: Chat) -> None:
    asked = Ask("sore_throat", 1, "airway", ["breath", "none"], 1)
    chat.rasa.orders = [asked]
    chat.turns._protocols = load_protocols()
    await chat.says("my throat hurts")
    assert [choice.id for choice in chat.choices] == ["airway.breath", "airway.none"]
    rows = await chat.says("what do you know about me?")
    assert [row.kind for row in rows] == ["reply", "question"]
    assert chat.rasa.told[-1] == "repeat"
    assert [choice.id for choice in chat.choices] == ["airway.breath", "airway.none"]
    rows = await chat.says("forget me")
    assert [row.kind for row in rows] == ["question"]
    assert [choice.id for choice in chat.choices] == ["privacy.forget", "privacy.keep"]


async def test_an_emergency_comes_before_any_request(chat: Chat, settings: Settings) -> None:
    await chat.says("forget me, I can't breathe")
    rows = await chat.says("forget me")
    assert {row.kind for row in rows} == {"emergency"}
    async with chat.store.read() as tx:
        assert [row.reason for row in (await tx.session.exec(select(Escalation))).all()] == ["alarm"]
    assert await Janitor(chat.store, settings).forget_who_asked() == 0


async def test_what_the_law_keeps_brings_a_human(chat: Chat) -> None:
    await chat.says("hello")
    async with chat.store.write() as tx:
        await erasure.hold(tx, (await chat.patient()).id, "admin", "litigation")
    await chat.says("forget me")
    await chat.says("yes")
    assert "by law" in chat.texts[-1]
    async with chat.store.read() as tx:
        assert [row.reason for row in (await tx.session.exec(select(Escalation))).all()] == ["asked_for_human"]


@pytest.mark.parametrize("language", ALL)
async def test_every_language_says_the_words_that_it_asks_for(chat: Chat, every_word: Words, language: str) -> None:
    """The words that a patient is told to write are heard."""
    chat.language = language
    told = every_word.say("privacy-know", language, since="2026-01-01")
    wanted = {
        "en": ("DOWNLOAD MY DATA", "FORGET ME"), "es": ("DESCARGAR MIS DATOS", "OLVÍDAME"),
        "fr": ("TÉLÉCHARGER MES DONNÉES", "OUBLIEZ-MOI"), "pt": ("BAIXAR MEUS DADOS", "ME ESQUEÇA"),
        "ar": ("تنزيل بياناتي", "انسني"), "zh": ("下载我的数据", "忘记我"),
        "hi": ("मेरा डेटा डाउनलोड करो", "मुझे भूल जाओ"), "vi": ("TẢI DỮ LIỆU CỦA TÔI", "QUÊN TÔI ĐI"),
    }[language]  # fmt: skip
    assert all(words in told for words in wanted)
    await chat.says(wanted[0])
    assert re.search(r"/mine/[\w-]{16,}", chat.texts[-1])
    await chat.says(wanted[1])
    assert [choice.id for choice in chat.choices] == ["privacy.forget", "privacy.keep"]
    await chat.says("", "privacy.forget")
    assert (await chat.patient()).erase_asked_at


def test_every_language_has_the_same_texts_with_the_same_variables() -> None:
    english = read_texts(LOCALES / "en" / "privacy.ftl")
    for language in LANGUAGES:
        own = read_texts(LOCALES / language / "privacy.ftl")
        assert {key: text[""].variables for key, text in own.items()} == {
            key: text[""].variables for key, text in english.items()
        }, language


@pytest.fixture
async def client(chat: Chat, every_word: Words) -> AsyncIterator[TestClient[Any, Any]]:
    app = web.Application()
    app.add_routes(record_page.routes(chat.store, every_word))
    async with TestClient(TestServer(app, host="127.0.0.1")) as opened:
        yield opened


@pytest.mark.parametrize("language", ALL)
async def test_the_copy_can_be_read_and_is_a_fhir_bundle(
    chat: Chat, client: TestClient[Any, Any], every_word: Words, language: str
) -> None:
    chat.language = language
    await chat.says("<b>hello</b> & 你好")
    async with chat.store.write() as tx:
        await known.set_facts(tx, (await chat.patient()).id, {"sex": "female", "age": 40})
    await chat.says("download my data")
    path = re.search(r"/mine/[\w-]{16,}", chat.texts[-1])
    assert path
    answer = await client.get(path[0])
    html = await answer.text()
    assert "&lt;b&gt;hello&lt;/b&gt; &amp; 你好" in html
    assert "no-store" in answer.headers["Cache-Control"]
    read = Bundle.model_validate_json(await (await client.get(path[0] + ".json")).text())
    kinds = [entry.resource.get_resource_type() for entry in read.entry]
    assert kinds.count("Patient") == 1
    assert kinds.count("Communication") == len((await chat.record()).messages)
    assert "Consent" in kinds
    patient = next(entry.resource for entry in read.entry if entry.resource.get_resource_type() == "Patient")
    assert (patient.gender, patient.telecom[0].value) == ("female", "token")
    async with chat.store.read() as tx:
        seen = (await tx.session.exec(select(Audit).where(Audit.action == "conversation.exported"))).all()
    assert {row.actor for row in seen} == {"patient", "test"}


async def test_a_link_ends_and_a_wrong_one_opens_nothing(
    chat: Chat, client: TestClient[Any, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    await chat.says("download my data")
    path = re.search(r"/mine/[\w-]{16,}", chat.texts[-1])
    assert path
    for wrong in ("/mine/" + "x" * 22, path[0][:-1] + "-", path[0] + "A"):
        assert (await client.get(wrong)).status == 404
    assert (await client.get(path[0])).status == 200
    monkeypatch.setattr(exports, "now", lambda: now() + exports.OPEN_FOR)
    assert (await client.get(path[0])).status == 404


async def test_a_forgotten_patients_link_opens_nothing(
    chat: Chat, client: TestClient[Any, Any], settings: Settings
) -> None:
    await chat.says("download my data")
    path = re.search(r"/mine/[\w-]{16,}", chat.texts[-1])
    assert path
    await chat.says("forget me")
    await chat.says("yes")
    await Janitor(chat.store, settings).forget_who_asked()
    assert (await client.get(path[0])).status == 404


async def test_the_command_writes_both_files_and_records_consent(
    chat: Chat, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bot.commands import consent as consent_command
    from bot.commands import export

    await chat.says("hello")
    subject = (await chat.patient()).id
    for module in (export, consent_command):
        monkeypatch.setattr(module, "box_of", lambda _: chat.store.box)
    assert len(await export._export(settings, subject, tmp_path / "out")) == 2
    assert await export._export(settings, "+12025550199", tmp_path / "out") == []
    told = json.loads((tmp_path / "out" / f"{subject}.json").read_text())
    assert told["resourceType"] == "Bundle"
    with pytest.raises(FileExistsError):
        await export._export(settings, subject, tmp_path / "out")
    (tmp_path / "words").write_text("May we?")
    parsed = consent_command.argparse.Namespace(patient=subject, give="reminders", refuse=None, text=tmp_path / "words")
    assert await consent_command._consent(parsed, settings) == 0
    assert f"{subject},reminders,True,{consent.version_of('May we?')},recorded by staff" in capsys.readouterr().out


async def test_the_page_of_a_whole_record_is_made_without_a_link(chat: Chat, every_word: Words) -> None:
    await chat.says("hello")
    record = await chat.record()
    assert "/mine/" not in page(record, every_word)
    assert bundle(record).entry
