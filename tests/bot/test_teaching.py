"""Going over the discharge sheet: right, wrong twice, unclear, and whatever else a patient may say meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import select

from bot import teaching
from bot.care.situations import catalogue, situations
from bot.inbox import Inbox
from bot.message import Inbound
from bot.rasa import RasaUnavailable
from bot.said import save
from bot.settings import Settings
from bot.store import known, talk
from bot.store.models import Conversation, Message
from bot.store.store import Store
from bot.turn import Turns
from bot.words import Words
from bot.writer import Writer
from flows.orders import Ask, Call, Order, Say
from flows.protocol import load_protocols
from safety.guard import Guard
from tests.flows.signed import signed

RIGHT = situations()["pneumonia"].right
WRONG = situations()["pneumonia"].beside[0]


class Dialogue:
    """A Rasa that answers every text with the same orders, or not at all."""

    def __init__(self, *orders: Order) -> None:
        self.orders, self.heard = list(orders), list[str]()

    async def tell(self, sender: str, message: str, text: str, metadata: dict[str, Any]) -> list[Order]:
        self.heard.append(text)
        if not self.orders:
            raise RasaUnavailable("down")
        return self.orders


class Afternoon:
    """A patient with a sheet for pneumonia, who has just been asked about it."""

    def __init__(self, store: Store, inbox: Inbox, words: Words, settings: Settings, sms: Callable[..., Inbound]):
        self.store, self._inbox, self._words, self._settings, self._sms = store, inbox, words, settings, sms
        self.dialogue = Dialogue(Say("flow-what-is-wrong"))

    async def asked(self) -> None:
        """The nurse has sent the sheet; the first question stands."""
        await self._inbox.accept(self._sms("hello"))
        async with self.store.write() as tx:
            waiting = await talk.lease_next(tx)
            assert waiting
            conversation = await talk.finish_turn(tx, waiting)
            question, state = teaching.begun(("pneumonia",), self._words, "en", "US")
            await talk.add_replies(tx, conversation, [question], answers=None)
            known.set_teaching(tx, conversation, state)

    async def says(self, text: str) -> tuple[list[str], list[str]]:
        """The kinds of our replies, and why a human is brought."""
        await self._inbox.accept(self._sms(text))
        async with self.store.write() as tx:
            waiting = await talk.lease_next(tx)
        assert waiting
        writer = Writer(None, Guard(("en",)), self._words, self._settings)
        rasa: Any = self.dialogue
        turns = Turns(self.store, self._words, rasa, writer, load_protocols(), self._settings)
        said = await turns.take_turn(waiting)
        async with self.store.write() as tx:
            await save(tx, waiting, said, self._words, self._settings)
        return [reply.kind for reply in said.replies], said.reasons

    async def goes_on(self) -> bool:
        """Whether the sheet is still being asked about."""
        async with self.store.read() as tx:
            return (await tx.session.exec(select(Conversation))).one().teaching_sealed is not None


@pytest.fixture
async def afternoon(
    store: Store, inbox: Inbox, words: Words, settings: Settings, sms: Callable[..., Inbound]
) -> Afternoon:
    made = Afternoon(store, inbox, words, settings, sms)
    await made.asked()
    return made


def words_of(words: Words, choice: str) -> str:
    return words.say(f"discharge-teach-choice.{choice}", "en", number="911")


async def test_the_right_answer_ends_it(afternoon: Afternoon, words: Words) -> None:
    assert await afternoon.says(words_of(words, RIGHT)) == (["notice"], [])
    assert not await afternoon.goes_on()
    assert afternoon.dialogue.heard == []


async def test_a_wrong_answer_is_explained_and_asked_again_then_a_nurse_comes(
    afternoon: Afternoon, words: Words
) -> None:
    assert await afternoon.says(words_of(words, WRONG)) == (["question"], [])
    assert await afternoon.goes_on()
    assert await afternoon.says(words_of(words, WRONG)) == (["notice"], ["teach_back"])
    assert not await afternoon.goes_on()


async def test_what_is_no_answer_is_asked_again_once(afternoon: Afternoon) -> None:
    assert await afternoon.says("what a day") == (["question"], [])
    assert await afternoon.says("lovely weather") == (["notice"], ["teach_back"])


@pytest.mark.parametrize(
    ("orders", "reason"),
    [
        ((Call("asked_for_human"),), ["asked_for_human"]),
        ((Ask("chest_pain", 1, "heart_signs", ["pressure"], 1),), []),
        ((), ["bot_unavailable"]),
    ],
)
async def test_a_nurse_another_problem_or_a_fault_ends_it(
    afternoon: Afternoon, orders: tuple[Order, ...], reason: list[str]
) -> None:
    afternoon.dialogue = Dialogue(*orders)
    assert (await afternoon.says("please get me a nurse"))[1] == reason
    assert not await afternoon.goes_on()


async def test_an_emergency_ends_it_at_once(afternoon: Afternoon, sms: Callable[..., Inbound]) -> None:
    await afternoon._inbox.accept(sms("I can't breathe"))
    assert not await afternoon.goes_on()
    async with afternoon.store.read() as tx:
        kinds = [row.kind for row in (await tx.session.exec(select(Message))).all()]
    assert "emergency" in kinds


async def test_the_truth_about_us_is_told_while_the_sheet_is_asked_about(afternoon: Afternoon) -> None:
    await afternoon.asked()
    for _ in range(3):
        assert await afternoon.says("are you a real person or a machine") == (["reply"], [])
    assert await afternoon.goes_on()
    assert afternoon.dialogue.heard == []


async def test_in_production_the_sheet_is_gone_over_only_in_words_that_are_signed(
    afternoon: Afternoon, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    await afternoon.asked()
    draft = catalogue()
    monkeypatch.setattr(afternoon._settings, "mode", "production")
    monkeypatch.setattr(teaching, "catalogue", lambda: replace(draft, validation=signed(draft.validation, "en")))
    assert await afternoon.says(words_of(words, WRONG)) == (["question"], [])
    monkeypatch.setattr(teaching, "catalogue", lambda: replace(draft, validation=signed(draft.validation, "es")))
    assert await afternoon.says(words_of(words, RIGHT)) == (["notice"], ["unsigned_protocol"])
    assert not await afternoon.goes_on()
