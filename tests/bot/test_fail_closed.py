"""Whatever breaks in the screen or in the guard: the patient gets approved words, and staff are told."""

import re
from collections.abc import Callable

import pytest
from sqlmodel import select

from bot.inbox import Inbox
from bot.message import Inbound
from bot.settings import Settings
from bot.store import talk
from bot.store.models import Escalation, Message
from bot.store.store import Store
from bot.words import Words
from bot.writer import Writer
from flows.dispositions import Disposition
from flows.orders import Decide
from flows.protocol import load_protocols
from safety import guard as guard_module
from safety.draft import Draft
from safety.guard import RULES, Guard, Rule
from tests.bot.chatting import Chat, begun
from tests.bot.test_writer import Canned
from tests.checklist import Tried

ERRORS = (ValueError, KeyError, RuntimeError, RecursionError, UnicodeError, MemoryError, TimeoutError, AssertionError)
PLACES = ("bot.inbox.screen", "safety.screen._heard", "safety.screen._screen_for", "safety.screen.normal")
TEXTS = (
    "my chest hurts",
    "hello there",
    "is it open on Sunday?",
    "no",
    "me duele el pecho",
    "34",
    "\u200fabc",
    "1" * 500,
)
CASES = 100
SELF_CARE = Decide("sore_throat", 1, Disposition.SELF_CARE, "otherwise", False, 3, [], [], None, {}, {})


def breaking(error: type[BaseException]) -> Callable[..., object]:
    """A function that fails, and whose error quotes what it was given."""

    def broken(*given: object, **named: object) -> object:
        raise error(f"{given} {named}")

    return broken


async def _told(store: Store, conversation: str) -> tuple[list[str], list[str]]:
    """The words for the patient, and why staff were called."""
    async with store.read() as tx:
        said = (await tx.session.exec(select(Message).where(Message.conversation == conversation))).all()
        asked = (await tx.session.exec(select(Escalation).where(Escalation.conversation == conversation))).all()
        return [talk.text_of(tx, row) for row in said if row.author != "patient"], [row.reason for row in asked]


async def test_a_screen_that_breaks_asks_and_calls_staff(
    store: Store,
    words: Words,
    settings: Settings,
    sms: Callable[..., Inbound],
    monkeypatch: pytest.MonkeyPatch,
    tried: Tried,
) -> None:
    inbox = Inbox(store, words, settings)
    for number in range(CASES):
        place, error = PLACES[number % len(PLACES)], ERRORS[number // len(PLACES) % len(ERRORS)]
        with monkeypatch.context() as broken:
            broken.setattr(place, breaking(error))
            async with store.write() as tx:
                await inbox._receive(tx, sms(TEXTS[number % len(TEXTS)], sender=f"+1500555{number:04}"))
        async with store.read() as tx:
            found = await talk.find_conversation(tx, sms("").channel, "+15005550006", f"+1500555{number:04}")
        assert found
        said, reasons = await _told(store, found.id)
        safe = words.say("ask-now", found.language, number="911")
        assert any(safe in text for text in said), (place, error)
        assert reasons == ["bot_unavailable"], (place, error)
        tried()


class Framing(Canned):
    """A model that puts kind words around whatever it must say."""

    async def generate(self, prompt: str, grammar: str, max_tokens: int) -> str:
        return f"Thank you. {' Also, '.join(dict.fromkeys(re.findall('<F[0-9]+>', grammar)))} Take care."


class Broken:
    """Which rule of the guard fails now, and how."""

    def __init__(self) -> None:
        self.rule = ""
        self.error: type[Exception] = ValueError

    def around(self, name: str, rule: Rule) -> Rule:
        def checked(draft: Draft) -> bool:
            if name == self.rule:
                raise self.error(f"cannot read {draft}")
            return rule(draft)

        return checked


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Broken:
    """Nothing is broken yet."""
    made = Broken()
    for name, rule in RULES.items():
        monkeypatch.setitem(guard_module.RULES, name, made.around(name, rule))
    return made


@pytest.fixture
def chat(store: Store, inbox: Inbox, settings: Settings, words: Words, broken: Broken) -> Chat:
    """A patient whose dialogue decides what a model may frame, with a model and the real guard."""
    made = begun(store, inbox, settings, words)
    made.turns._protocols.update(load_protocols())
    made.turns._writer = Writer(Framing("", mode="free"), Guard(("en",)), words, settings)
    return made


async def test_the_model_words_it_while_the_guard_is_whole(chat: Chat) -> None:
    chat.rasa.orders = [SELF_CARE]
    [row] = [row for row in await chat.says("hello") if row.kind == "decision"]
    async with chat.store.read() as tx:
        assert talk.made_of(tx, row)["by"] == "model"
        assert (await tx.session.exec(select(Escalation))).all() == []


async def test_a_guard_that_breaks_sends_approved_words_and_calls_staff(
    chat: Chat, broken: Broken, monkeypatch: pytest.MonkeyPatch, tried: Tried
) -> None:
    chat.rasa.orders = [SELF_CARE]
    for number in range(CASES):
        broken.rule, broken.error = list(RULES)[number % len(RULES)], ERRORS[number % len(ERRORS)]
        with monkeypatch.context() as whole:
            if number % 10 == 0:  # not a rule: the guard as such
                whole.setattr(Guard, "check", breaking(broken.error))
            rows = await chat.says(f"hello {number}")
        [row] = [row for row in rows if row.kind == "decision"]
        async with chat.store.read() as tx:
            made_of = talk.made_of(tx, row)
            reasons = await tx.session.exec(select(Escalation.reason).where(Escalation.message == row.answers))
            assert (made_of["by"], made_of["verdict"]) == ("approved", ["guard_error"]), broken.rule
            assert list(reasons) == ["bot_unavailable"]
        tried()
