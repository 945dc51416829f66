"""What a patient was told and agreed to is recorded with the version of the words; a country may want it again."""

import pytest
from sqlmodel import select

from bot.inbox import Inbox
from bot.settings import Settings
from bot.store import consent
from bot.store.models import Consent
from bot.store.store import Store
from bot.words import Words
from flows.orders import Prefer
from tests.bot.chatting import Chat, begun


@pytest.fixture(scope="module")
def every_word() -> Words:
    return Words(("en", "es"))


@pytest.fixture
async def chat(store: Store, inbox: Inbox, settings: Settings, every_word: Words) -> Chat:
    return begun(store, inbox, settings, every_word)


async def test_what_was_told_and_agreed_is_recorded_with_its_version(chat: Chat, every_word: Words) -> None:
    await chat.says("hello")
    chat.rasa.orders = [Prefer("approved")]
    await chat.says("no artificial words please")
    async with chat.store.read() as tx:
        rows = (await tx.session.exec(select(Consent).order_by(Consent.id))).all()
    assert [(row.purpose, row.given, row.how) for row in rows] == [
        ("disclosure", True, "web"),
        ("model_words", False, "web"),
    ]
    assert rows[1].text_version == consent.version_of(every_word.say("words-approved", "en"))


async def test_an_alarm_that_comes_first_tells_it_too(chat: Chat) -> None:
    await chat.says("my chest feels crushed and I can't breathe")
    async with chat.store.read() as tx:
        rows = (await tx.session.exec(select(Consent))).all()
    assert [row.purpose for row in rows] == ["disclosure"]


@pytest.mark.parametrize(("again", "told"), [("once", 1), ("daily", 1), ("always", 3)])
async def test_a_country_may_want_it_said_again_that_a_machine_writes(chat: Chat, again: str, told: int) -> None:
    chat.turns._settings = chat.turns._settings.model_copy(update={"disclose_again": {"US": again}})
    for words in ("hello", "good morning", "good evening"):
        await chat.says(words)
    async with chat.store.read() as tx:
        assert len((await tx.session.exec(select(Consent))).all()) == told
    async with chat.store.write() as tx:
        for row in (await tx.session.exec(select(Consent))).all():
            row.at = row.at - consent.DAY
    await chat.says("and again")
    async with chat.store.read() as tx:
        assert len((await tx.session.exec(select(Consent))).all()) == told + (again != "once")


async def test_a_purpose_that_nobody_knows_is_refused(store: Store) -> None:
    async with store.write() as tx:
        with pytest.raises(ValueError, match="purpose"):
            await consent.record(tx, "x", "marketing", True, "words", "web")
