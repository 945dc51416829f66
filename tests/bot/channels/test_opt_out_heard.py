"""An opt-out on the whole way in, where the second reader reads along: what is plainly said is kept all the same."""

from pathlib import Path

import pytest
import yaml

from bot.reader.reader import second_reader
from bot.store import reach
from safety.screen import Alarm
from tests.bot.test_second_reader import Hearing
from tests.clinic import PATIENT, Clinic

TEXTS = yaml.safe_load(Path(__file__).with_name("opt_out_7.yaml").read_text("utf-8"))
PLAIN = "please don't text me anymore"
CRISIS, LIKELY = (0.0, 0.9), (0.57, 0.0)  # chances of an alarm, of a crisis


async def _out(clinic: Clinic) -> int:
    """How many of all who wrote get no more messages, or no reminders where only those were meant."""
    async with clinic.store.read() as tx:
        return sum([bool(await reach.unwanted(tx, one.id)) for one in await clinic.conversations()])


async def test_who_may_be_in_a_crisis_gets_its_words_staff_and_no_more_messages(full: Clinic) -> None:
    full.inbox._reader = Hearing(*CRISIS)
    await full.twilio.whatsapp(PATIENT, PLAIN)
    await full.settled()
    assert await _out(full) == 1
    assert "crisis" in await full.reasons()
    assert [text for text in full.sent() if "988" in text]
    assert len([text for text in full.sent() if text.startswith("You will get no more messages")]) == 1


async def test_what_is_only_likely_asks_nothing_of_who_wants_no_messages(full: Clinic) -> None:
    full.inbox._reader = Hearing(*LIKELY)
    await full.twilio.whatsapp(PATIENT, PLAIN)
    await full.settled()
    assert await _out(full) == 1
    assert [text.partition(" from")[0] for text in full.sent()] == ["You will get no more messages"]
    assert await full.reasons() == []


async def test_what_a_rule_asks_is_asked_whatever_the_second_reader_makes_of_it(
    full: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question of the screen, which a guess of the reader took the place of, is not dropped with that guess."""
    question = Alarm("tired", "ask", "en", "")
    monkeypatch.setattr("bot.inbox.screen", lambda _text, before: question)
    full.inbox._reader = Hearing(0.62, 0.0)
    await full.twilio.whatsapp(PATIENT, PLAIN)
    await full.settled()
    assert await _out(full) == 0
    assert await full.reasons() != []


async def test_hardly_anybody_who_says_so_plainly_is_taken_for_a_patient_in_a_crisis(full: Clinic) -> None:
    full.inbox._reader = second_reader()
    texts = [text for block in TEXTS["stop"].values() for text in block.splitlines()]
    assert len(texts) > 200
    for number, text in enumerate(texts):
        await full.twilio.whatsapp(f"+1202555{number:04}", text)
    assert await _out(full) >= len(texts) * 57 // 60
    assert len(await full.reasons()) <= len(texts) // 10
