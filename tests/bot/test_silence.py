"""Silence after a serious question: safe advice and a human, once, and the question stays open."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from bot.inbox import Inbox
from bot.message import Channel, Choice, Inbound, Reply
from bot.settings import Settings
from bot.silence import Silence
from bot.store import talk
from bot.store.chat import Chat
from bot.store.desk import Desk
from bot.store.models import Message, now
from bot.store.store import Store
from bot.words import Words
from flows.protocol import load_protocols
from tests.bot.conftest import BOTH

DATABASES = BOTH

PROTOCOLS = load_protocols()
RED_FLAG = {"ask": "heart_signs", "protocol": "chest_pain"}
FACT = {"ask": "age", "protocol": "intake"}


class Night:
    """One patient who was asked something, some time ago."""

    def __init__(
        self, store: Store, inbox: Inbox, words: Words, settings: Settings, sms: Callable[..., Inbound]
    ) -> None:
        self.store, self._inbox, self._sms = store, inbox, sms
        self.silence = Silence(store, words, PROTOCOLS, settings)

    async def asked(self, made_of: dict[str, Any], minutes: int, sender: str = "token") -> None:
        """We asked this, so many minutes ago, and heard nothing since."""
        await self._inbox.accept(self._sms("good evening", channel=Channel.WEB, sender=sender))
        async with self.store.write() as tx:
            waiting = await talk.lease_next(tx)
            assert waiting
            conversation = await talk.finish_turn(tx, waiting)
            question = Reply("?", "question", (Choice("heart_signs.none", "None of these"),), made_of)
            await talk.add_replies(tx, conversation, [question], answers=waiting.message, first=talk.TURN)
        async with self.store.write() as tx:
            for row in (await tx.session.exec(select(Message))).all():
                row.created_at = now() - timedelta(minutes=minutes)

    async def said(self) -> list[str]:
        """Our words since, and the open escalations."""
        async with self.store.read() as tx:
            rows = (await tx.session.exec(select(Message).where(Message.kind == talk.REMINDER))).all()
            texts = [talk.text_of(tx, row) for row in rows]
        return texts + [row.reason for row in await Desk(self.store).queue()]


@pytest.fixture
def night(store: Store, inbox: Inbox, words: Words, settings: Settings, sms: Callable[..., Inbound]) -> Night:
    return Night(store, inbox, words, settings, sms)


async def test_a_red_flag_that_nobody_answers_brings_advice_and_a_human_once(night: Night, words: Words) -> None:
    await night.asked(RED_FLAG, minutes=11)
    assert await night.silence.look() == 1
    assert await night.silence.look() == 0
    assert await night.said() == [words.say("silence", "en", number="911"), "no_answer"]


async def test_the_question_stays_open(night: Night) -> None:
    await night.asked(RED_FLAG, minutes=11)
    await night.silence.look()
    chat = Chat(night.store, Channel.WEB, "+15005550006", "US")
    assert await chat.open_chat("token", "en", "US")
    async with night.store.read() as tx:
        rows = (await tx.session.exec(select(Message).order_by(Message.id.desc()))).all()  # type: ignore[union-attr]
        assert [choice.id for choice in talk.offered(tx, rows)] == ["heart_signs.none"]


@pytest.mark.parametrize(
    ("made_of", "minutes"), [(RED_FLAG, 9), (FACT, 600), ({"ask": "long", "protocol": "sore_throat"}, 600)]
)
async def test_what_may_wait_is_not_pressed(night: Night, made_of: dict[str, Any], minutes: int) -> None:
    await night.asked(made_of, minutes)
    assert await night.silence.look() == 0
    assert await night.said() == []


@pytest.mark.parametrize("made_of", [{"ask": "help_now"}, {"ask": "harm", "protocol": "phq9"}])
async def test_whoever_was_asked_about_help_or_self_harm_is_not_left_alone(
    night: Night, made_of: dict[str, Any]
) -> None:
    await night.asked(made_of, minutes=11)
    assert await night.silence.look() == 1


async def test_with_a_person_at_work_the_bot_is_silent(night: Night) -> None:
    await night.asked(RED_FLAG, minutes=11)
    desk = Desk(night.store)
    await desk.add("lee", "nurse", "a long enough password")
    async with night.store.write() as tx:
        message = (await tx.session.exec(select(Message).where(Message.kind == "question"))).one()
        conversation = await tx.session.get_one(talk.Conversation, message.conversation)
        conversation.owner, conversation.staff = "staff", "lee"
    assert await night.silence.look() == 0


async def test_questions_that_were_given_up_long_ago_hide_nobody(night: Night) -> None:
    """However many old talks ended with a question, the one of tonight is seen."""
    for patient in range(60):
        await night.asked(FACT, minutes=20, sender=f"patient {patient}")
    await night.asked(RED_FLAG, minutes=20)
    assert await night.silence.look() == 1
