"""While an alarm stands the truth about us and a way to a person are said beside it, in any language, Rasa or not."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from sqlmodel import select

from bot.inbox import SPLIT_WITHIN, Inbox
from bot.message import Channel, Inbound, Reply
from bot.rasa import RasaUnavailable
from bot.said import save
from bot.settings import Settings
from bot.store.models import Conversation, Escalation
from bot.store.store import Store
from bot.turn import Turns
from bot.words import Words
from bot.writer import Writer
from flows.orders import Order
from flows.texts import LANGUAGES
from safety.guard import Guard
from safety.screen import screen
from tests.flows.test_asked import wordings

EMERGENCY = {"asked_now": "help me", "alarmed": "I can't breathe, my lips are blue"}
_ids = count(1)


class Away:
    """A dialogue that cannot be reached."""

    async def tell(self, *_: object) -> list[Order]:
        raise RasaUnavailable("away")


class Evening:
    """A patient whose emergency stands."""

    def __init__(self, store: Store, settings: Settings, language: str) -> None:
        self.store, self.words, self.language = store, Words(LANGUAGES), language
        self.settings = settings
        rasa: Any = Away()
        writer = Writer(None, Guard(("en",)), self.words, settings, "canary")
        self.turns = Turns(store, self.words, rasa, writer, {}, settings)
        self.inbox = Inbox(store, self.words, settings, self.turns.begin)

    async def says(self, text: str, channel: Channel = Channel.WEB) -> list[Reply]:
        """Our replies to ``text``, which are saved; none where the inbox has answered by itself."""
        at = datetime.now(UTC) - SPLIT_WITHIN  # each is a message of its own, no half of an emergency
        inbound = Inbound(channel, "patient", "site", f"m{next(_ids)}", text, at, language=self.language, country="US")
        async with self.store.write() as tx:
            waiting = await self.inbox._receive(tx, inbound)
        if waiting is None:
            return []
        waiting.conversation.language = self.language
        said = await self.turns.take_turn(waiting)
        async with self.store.write() as tx:
            await save(tx, waiting, said, self.words, self.settings)
        return said.replies

    async def conversation(self) -> Conversation:
        async with self.store.read() as tx:
            return (await tx.session.exec(select(Conversation))).one()

    async def reasons(self) -> list[str]:
        async with self.store.read() as tx:
            return [row.reason for row in (await tx.session.exec(select(Escalation))).all()]

    def say(self, key: str) -> str:
        return self.words.say(key, self.language, number="911", crisis="988")


@pytest.fixture
def evening(store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Evening]:
    monkeypatch.setattr("bot.rasa.RETRIES", ())
    return lambda language: Evening(store, settings, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("phase", "standing"), [("alarmed", "alarm-standing"), ("asked_now", "ask-now")])
async def test_the_truth_and_the_way_to_a_person_stand_beside_the_emergency(
    evening: Callable[[str], Evening], language: str, phase: str, standing: str
) -> None:
    patient = evening(language)
    await patient.says(EMERGENCY[phase])
    assert (await patient.conversation()).phase == phase
    asked = [(text, wanted) for text, wanted in wordings(language) if screen(text) is None]
    for text, wanted in asked:
        beside = "flow-honest" if wanted == "honest" else "call-staff-human"
        (reply,) = await patient.says(text)
        assert reply.text == f"{patient.say(standing)} {patient.say(beside)}", text
        assert reply.kind == ("emergency" if phase == "alarmed" else "question")
        assert [choice.id for choice in reply.choices] == (["help_now.yes", "help_now.no"] if reply.choices else [])
        assert (await patient.conversation()).phase == phase
    assert len(asked) >= 14
    assert {wanted for _, wanted in asked} == {"honest", "human"}
    assert "asked_for_human" in await patient.reasons()  # what was promised is in the database


@pytest.mark.parametrize("phase", ["alarmed", "asked_now"])
async def test_what_is_asked_of_us_never_ends_or_weakens_an_alarm(
    evening: Callable[[str], Evening], phase: str
) -> None:
    patient = evening("en")
    await patient.says(EMERGENCY[phase])
    await patient.says("are you a robot")
    (alarm,) = await patient.says("it hurts so much") if phase == "alarmed" else [None]
    assert alarm is None or alarm.kind == "emergency"
    assert await patient.says("I can't breathe") == []  # the inbox answered: an emergency waits for nothing
    assert (await patient.conversation()).phase == "alarmed"
    replies = await patient.says("no")
    assert replies[0].text == patient.say("alarm-past")
    assert (await patient.conversation()).floor == "same_day"


async def test_a_yes_to_the_question_raises_the_alarm_after_the_truth_too(evening: Callable[[str], Evening]) -> None:
    patient = evening("en")
    await patient.says(EMERGENCY["asked_now"])
    await patient.says("is this a real person")
    (reply,) = await patient.says("1")
    assert (reply.kind, (await patient.conversation()).phase) == ("emergency", "alarmed")
    assert "alarm" in await patient.reasons()


@pytest.mark.parametrize(
    ("language", "word"), [("zh", "不是"), ("zh", "是"), ("en", "no"), ("ar", "لا"), ("hi", "नहीं")]
)
async def test_a_bare_answer_is_an_answer(evening: Callable[[str], Evening], language: str, word: str) -> None:
    patient = evening(language)
    await patient.says(EMERGENCY["asked_now"])
    assert patient.say("flow-honest") not in " ".join(reply.text for reply in await patient.says(word))
    assert (await patient.conversation()).phase != "asked_now"


async def test_a_person_who_took_over_is_not_talked_over(evening: Callable[[str], Evening], store: Store) -> None:
    patient = evening("en")
    await patient.says(EMERGENCY["alarmed"])
    async with store.write() as tx:
        conversation = (await tx.session.exec(select(Conversation))).one()
        conversation.owner, conversation.staff = "staff", "ana"
    assert await patient.says("are you a robot") == []


async def test_without_the_dialogue_the_truth_is_told_all_the_same(evening: Callable[[str], Evening]) -> None:
    patient = evening("en")
    first, second = await patient.says("are you a real person or a machine")
    assert (first.text, second.text) == (patient.say("flow-honest"), patient.say("fallback"))
    assert await patient.reasons() == ["bot_unavailable"]
