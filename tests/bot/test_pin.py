"""The PIN before history: set, asked for, wrong, waited for, changed, removed, forgotten; and never kept as words."""

from datetime import timedelta
from pathlib import Path

import pytest
import yaml
from sqlmodel import select

from bot.inbox import Inbox
from bot.settings import Settings
from bot.store import known, pins, talk
from bot.store.desk import Desk, Staff
from bot.store.models import Conversation, Escalation, Message, now
from bot.store.store import Store
from bot.words import Words
from flows.pins import MASK, asked, digits_of, masked, weak
from tests.bot.family import COMPLAINT, Family, family

ALL = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
SAID = yaml.safe_load((Path(__file__).parent / "pins.yaml").read_text())
WISHES = [(kind, text) for row in SAID["wishes"] for kind, texts in row.items() for text in texts]


@pytest.fixture(scope="module")
def every_word() -> Words:
    return Words(ALL)


@pytest.fixture
async def home(store: Store, inbox: Inbox, settings: Settings, every_word: Words) -> Family:
    return family(store, inbox, settings, every_word)


@pytest.mark.parametrize(("kind", "text"), WISHES)
def test_a_wish_is_heard_in_every_language(kind: str, text: str) -> None:
    assert asked(text) == kind


@pytest.mark.parametrize("text", SAID["others"])
def test_what_is_no_wish_is_not_taken_for_one(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(("text", "pin"), SAID["typed"].items())
def test_a_pin_is_read_and_masked_in_every_script(text: str, pin: str | None) -> None:
    assert digits_of(text) == pin
    assert pin is None or not any(c.isdigit() for c in masked(text))


def test_what_anybody_tries_first_is_weak() -> None:
    assert all(weak(pin) for pin in ("0000", "1234", "4321", "1212", "1984", "2011", "7890", "111111"))
    assert not any(weak(pin) for pin in ("4711", "83526", "20394857"))


@pytest.mark.parametrize("language", ALL)
async def test_set_ask_and_show_in_every_language(home: Family, every_word: Words, language: str) -> None:
    """The words that a patient is told to write are heard, and history comes after the PIN alone."""
    home.language = language
    wishes = {kind: SAID["wishes"][ALL.index(language)][kind][0] for kind in ("set", "remove", "forgot", "change")}
    told = (
        every_word.say("pin-set", language) + every_word.say("pin-ask", language) + every_word.say("pin-none", language)
    )
    assert all(words.casefold() in told.casefold() for words in wishes.values())
    await home.says(wishes["set"])
    await home.says("4711")
    assert home.texts == [every_word.say("pin-again", language)]
    await home.says("4711")
    assert home.texts == [every_word.say("pin-set", language)]
    forget = {"en": "FORGET ME", "es": "OLVÍDAME", "fr": "OUBLIEZ-MOI", "pt": "ME ESQUEÇA", "ar": "انسني",
              "zh": "忘记我", "hi": "मुझे भूल जाओ", "vi": "QUÊN TÔI ĐI"}[language]  # fmt: skip
    await home.says(forget)
    assert home.texts == [every_word.say("pin-ask", language)]
    assert not home.choices
    await home.says("4711")
    assert [choice.id for choice in home.choices] == ["privacy.forget", "privacy.keep"]
    assert await _clear(home, "4711") == []


async def _set(home: Family, pin: str = "4711") -> None:
    for text in ("SET PIN", pin, pin):
        await home.says(text)
    assert "The PIN is set" in home.texts[-1]


async def _clear(home: Family, pin: str) -> list[str]:
    """Where ``pin`` stands in what is kept or was told to the dialogue."""
    async with home.store.read() as tx:
        rows = (await tx.session.exec(select(Message))).all()
        talks = (await tx.session.exec(select(Conversation))).all()
        kept = [talk.text_of(tx, row) + str(talk.made_of(tx, row)) for row in rows]
        kept += [str(known.side_of(tx, one)) for one in talks]
    return [text for text in [*kept, *(told for _, told, _ in home.rasa.told)] if pin in text]


async def test_five_wrong_tries_then_a_wait_that_outlives_the_process(home: Family) -> None:
    await _set(home)
    await home.says("what do you know about me?")
    left = [(await home.says(f"480{n}"))[-1] for n in range(5)]
    assert ["4 more" in left[0], "1 more" in left[3], "15 minutes" in left[4]] == [True] * 3
    await home.says("what do you know about me?")
    assert "minutes" in (await home.says("4711"))[-1], "not even the right one, before the time is over"
    async with home.store.write() as tx:
        row = (await tx.session.exec(select(pins.Pin))).one()
        assert row.until is not None
        assert timedelta(minutes=14) < row.until - now() <= pins.WAIT
        row.until = now() - timedelta(seconds=1)
    await home.says("what do you know about me?")
    assert "what you wrote" in (await home.says("4711"))[-1]
    async with home.store.read() as tx:
        assert (await tx.session.exec(select(pins.Pin.tries))).one() == 0


async def test_an_emergency_in_place_of_a_pin_is_an_emergency(home: Family) -> None:
    await _set(home)
    await home.says("download my data")
    await home.says("I cannot breathe 4711")
    assert home.shown[0].kind == "emergency"
    async with home.store.read() as tx:
        assert (await tx.session.exec(select(Escalation.reason))).all() == ["alarm"]
    assert await _clear(home, "4711") == []


async def test_another_answer_is_heard_as_what_it_is(home: Family) -> None:
    await _set(home)
    await home.says("download my data")
    await home.says(f"my {COMPLAINT} hurts")
    assert home.choices[0].id == "airway.breath"


async def test_the_open_question_is_put_again_after_it(home: Family) -> None:
    await _set(home)
    await home.says(f"my {COMPLAINT} hurts")
    await home.says("what do you know about me?")
    await home.says("4711")
    assert home.choices[0].id == "airway.breath"


async def test_it_is_changed_and_removed_with_the_pin_alone(home: Family) -> None:
    await _set(home)
    await home.says("CHANGE PIN")
    assert "try again" in (await home.says("8264"))[-1]
    for text in ("4711", "5922", "5922"):
        await home.says(text)
    assert "The PIN is set" in home.texts[-1]
    await home.says("REMOVE PIN")
    assert "more times" in (await home.says("4711"))[-1]
    assert await home.says("5922") == ["The PIN is removed."]
    assert "what you wrote" in (await home.says("what do you know about me?"))[-1]


async def test_a_weak_one_and_two_that_differ_are_not_set(home: Family) -> None:
    await home.says("SET PIN")
    assert "too easy" in (await home.says("1234"))[-1]
    await home.says("4711")
    assert "not the same" in (await home.says("4712"))[-1]
    async with home.store.read() as tx:
        assert (await tx.session.exec(select(pins.Pin))).all() == []


async def test_who_forgot_it_gets_a_person_who_removes_it(home: Family) -> None:
    await _set(home)
    await home.says("FORGOT PIN")
    async with home.store.read() as tx:
        assert (await tx.session.exec(select(Escalation.reason))).all() == ["asked_for_human"]
    me = (await home.people())[""].id
    desk = Desk(home.store)
    lee = Staff(1, "lee", "nurse")
    assert not await desk.remove_pin(me, lee), "only who speaks to the patient"
    assert (await desk.take_over(me, lee, 0)).ok
    assert await desk.remove_pin(me, lee)
    assert not await desk.remove_pin(me, lee)
    assert await desk.give_back(me, lee, "continue")
    assert "what you wrote" in (await home.says("what do you know about me?"))[-1]


async def test_a_shared_number_must_have_one_before_history(home: Family) -> None:
    await home.add("Ana")
    await home.says("what do you know about me?")
    assert home.choices[0].id == "who.1", "of whom is asked first"
    await home.says("2")
    assert "choose a PIN" in home.texts[-2]
    await home.says("4711")
    await home.says("4711")
    assert "what you wrote" in home.texts[-1]
    assert await _clear(home, "4711") == []


async def test_the_hash_alone_is_kept_and_sealed(home: Family) -> None:
    await _set(home)
    async with home.store.read() as tx:
        row = (await tx.session.exec(select(pins.Pin))).one()
        assert b"argon2" not in row.hash_sealed
        assert tx.box.open(f"pin|hash|{row.conversation}", row.hash_sealed).startswith("$argon2id$")
        written = (await tx.session.exec(select(Message).where(Message.author == "patient"))).all()
        assert [talk.text_of(tx, one) for one in written] == ["SET PIN", MASK, MASK]
