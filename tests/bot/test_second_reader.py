"""The second reader adds an alarm or a question beside the screen, never takes one away, and may be missing."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from sqlmodel import select

from bot.inbox import Inbox
from bot.message import Inbound
from bot.rasa import Rasa, RasaUnavailable
from bot.reader.corpus import examined
from bot.reader.reader import CONCEPT, HERE, LONGEST, PLACES, RUN, Reader, ReaderRefused, places
from bot.settings import Settings
from bot.store.models import Conversation, Escalation, Message
from bot.store.store import Store
from bot.turn import Turns
from bot.words import Words
from bot.writer import Writer
from flows.orders import Order
from safety.guard import Guard
from safety.screen import Alarm


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


class Hearing(Reader):
    """A reader whose chances are given."""

    def __init__(self, alarm: float, crisis: float) -> None:
        super().__init__()
        self._given = (alarm, crisis)

    def chances(self, text: str) -> tuple[float, float]:
        return self._given


@pytest.mark.parametrize(
    ("chances", "kind"),
    [((1.0, 0.0), "urgent"), ((0.0, 1.0), "crisis"), ((1.0, 0.49), "crisis"), ((0.0, 0.49), None), ((0.0, 0.0), None)],
)
def test_it_alarms_where_it_is_nearly_certain(chances: tuple[float, float], kind: str | None) -> None:
    own = Hearing(*chances).read("something")
    assert (own.kind if own else None) == kind
    assert own is None or own.concept == CONCEPT


def test_between_the_thresholds_it_asks() -> None:
    limits = json.loads((HERE / "model.json").read_text())
    own = Hearing((limits["alarm"] + limits["ask"]) / 2, 0.0).read("something")
    assert own
    assert own.kind == "ask"


@pytest.mark.parametrize("kind", ["emergency", "crisis", "urgent"])
def test_the_screens_alarm_always_stands(kind: str) -> None:
    heard = Alarm("chest_pain", kind, "en", "")  # type: ignore[arg-type]
    for chances in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0)):
        assert Hearing(*chances).beside(heard, "something") is heard


def test_a_question_of_the_screen_stands_unless_it_hears_more() -> None:
    question = Alarm("tired", "ask", "en", "")
    assert Hearing(0.0, 0.0).beside(question, "something") is question
    more = Hearing(1.0, 0.0).beside(question, "something")
    assert more
    assert more.kind == "urgent"
    assert Hearing(0.0, 0.0).beside(None, "something") is None


def test_a_changed_or_missing_file_is_refused(tmp_path: Path) -> None:
    for name in ("reader.onnx", "tokenizer.json", "model.json"):
        shutil.copy(HERE / name, tmp_path)
    assert Reader(tmp_path).chances("hello") == Reader().chances("hello")
    content = bytearray((tmp_path / "reader.onnx").read_bytes())
    content[1000] ^= 1
    (tmp_path / "reader.onnx").write_bytes(content)
    with pytest.raises(ReaderRefused, match="SHA-256"):
        Reader(tmp_path)
    (tmp_path / "reader.onnx").unlink()
    with pytest.raises(ReaderRefused, match="not whole"):
        Reader(tmp_path)


@pytest.mark.parametrize("text", ["", " ", "\u200b", "🙂", "a" * 100_000, "ا" * 5_000, "\x00", "?" * 300])
def test_whatever_is_written_gives_chances(reader: Reader, text: str) -> None:
    assert all(0.0 <= chance <= 1.0 for chance in reader.chances(text))


@pytest.mark.parametrize("text", ["34", "me", "about me", "no", "none", "3 days", "喉咙痛", "brulure", "गला दर्द", "1"])
def test_a_text_of_a_few_pieces_says_too_little(reader: Reader, text: str) -> None:
    assert reader.read(text) is None


def test_a_text_has_places_for_its_runs_and_the_grams_of_its_words() -> None:
    assert places("", []) == [0]
    assert len(places("", ["a", "b"])) == 3  # a, b, a b
    assert len(places("abc", [])) == 6  # " ab", "abc", "bc ", " abc", "abc ", " abc "
    assert places("breathe", []) != places("breath", [])
    assert set(places("breathing", [])) & set(places("braething", []))  # a slip spoils only some
    many = [str(n) for n in range(1000)]
    assert all(0 <= place < PLACES for place in places(" ".join(many), many))
    assert len(places("", many)) <= LONGEST * RUN


async def test_what_it_hears_is_answered_and_brings_a_human(
    store: Store, words: Words, settings: Settings, sms: Callable[..., Inbound]
) -> None:
    inbox = Inbox(store, words, settings, reader=Hearing(1.0, 0.0))
    async with store.write() as tx:
        await inbox._receive(tx, sms("the lamp is humming"))
    async with store.read() as tx:
        kinds = [row.kind for row in (await tx.session.exec(select(Message))).all()]
        floor = (await tx.session.exec(select(Conversation))).one().floor
        (escalation,) = (await tx.session.exec(select(Escalation))).all()
    assert ("emergency" in kinds, floor) == (True, "urgent")  # told at once; the questions go on from there
    assert (escalation.reason, escalation.concept, escalation.priority) == ("alarm", CONCEPT, 0)


async def test_without_it_the_screens_word_stands(
    store: Store, words: Words, settings: Settings, sms: Callable[..., Inbound], monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Hearing(0.0, 0.0)
    monkeypatch.setattr(broken, "beside", lambda alarm, text: 1 / 0)
    inbox = Inbox(store, words, settings, reader=broken)
    async with store.write() as tx:
        await inbox._receive(tx, sms("I can't breathe"))
    async with store.read() as tx:
        assert "emergency" in [row.kind for row in (await tx.session.exec(select(Message))).all()]


def test_on_texts_that_it_never_saw_it_finds_most_and_seldom_errs(reader: Reader) -> None:
    """The half of the examination that nothing was learnt from; what it reaches now, and must not lose."""
    texts = list(examined(1))
    heard = [alarm is not None and alarm.kind != "ask" for alarm in (reader.read(one.text) for one in texts)]
    alarming = [one.emergency or one.crisis for one in texts]
    found = sum(one and other for one, other in zip(heard, alarming, strict=True)) / sum(alarming)
    false = sum(one and not other for one, other in zip(heard, alarming, strict=True)) / (len(texts) - sum(alarming))
    assert found >= 0.7
    assert false <= 0.04


class Away:
    """A dialogue that cannot be reached."""

    async def tell(self, *_: object) -> list[Order]:
        raise RasaUnavailable("away")


@pytest.mark.parametrize(("reader", "text", "phase", "floor"), [
    (Hearing(0.57, 0.0), "the lamp is humming", "asked_likely", None),
    (Hearing(0.0, 0.0), "help me", "asked_now", "same_day"),
])  # fmt: skip
async def test_a_guess_that_is_denied_leaves_no_floor_and_a_rule_does(
    store: Store,
    words: Words,
    settings: Settings,
    sms: Callable[..., Inbound],
    monkeypatch: pytest.MonkeyPatch,
    reader: Reader,
    text: str,
    phase: str,
    floor: str | None,
) -> None:
    monkeypatch.setattr("bot.rasa.RETRIES", ())
    writer = Writer(None, Guard(("en",)), words, settings, "canary")
    turns = Turns(store, words, cast(Rasa, Away()), writer, {}, settings)
    inbox = Inbox(store, words, settings, turns.begin, reader)
    async with store.write() as tx:
        waiting = await inbox._receive(tx, sms(text))
    assert waiting is None  # it was answered with the question whether it is happening now
    async with store.write() as tx:
        (conversation,) = (await tx.session.exec(select(Conversation))).all()
        assert conversation.phase == phase
        waiting = await inbox._receive(tx, sms("no"))
    assert waiting
    said = await turns.take_turn(waiting)
    assert (said.phase, said.floor) == ("talking", floor)


async def test_what_a_rule_asks_is_not_forgotten_for_an_earlier_guess(
    store: Store, words: Words, settings: Settings, sms: Callable[..., Inbound]
) -> None:
    """Nobody may deny a guess and by that take back what a rule has heard since."""
    guessing = Hearing(0.57, 0.0)
    inbox = Inbox(store, words, settings, reader=guessing)
    phases = []
    for text in ("the lamp is humming", "help me", "the lamp is humming"):
        async with store.write() as tx:
            await inbox._receive(tx, sms(text))
        async with store.read() as tx:
            phases.append((await tx.session.exec(select(Conversation))).one().phase)
    assert phases == ["asked_likely", "asked_now", "asked_now"]
