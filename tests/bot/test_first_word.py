"""What a patient is told first, on every channel, in every language; that we say the truth; and the way to a person."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from bot.inbox import Inbox
from bot.message import Channel
from bot.settings import Settings
from bot.store.store import Store
from bot.words import Words
from flows.texts import LANGUAGES
from safety.screen import screen
from tests.bot.reachable import STATES, Patient
from tests.checklist import Tried
from tests.flows.test_asked import _texts, wordings

EXAM = Path(__file__).resolve().parents[1] / "safety" / "exam"
QUOTED = re.compile(r"[\"“«]\s*([^\"”»]+?)\s*[\"”»]|اكتب: (\S+?)\.")
MACHINE = {
    "en": "automated", "es": "automático", "fr": "automatique", "pt": "automático", "ar": "آلي", "zh": "自动",
    "hi": "स्वचालित", "vi": "tự động",
}  # fmt: skip
FIRST = ("ordinary", "emergency", "wish", "picture", "number")
PERSON = {"asked_for_human", "bot_unavailable", "wrote_after_opt_out"}  # each brings one
HONEST = 8  # wordings of the examination in each language

Meet = Callable[[str, Channel], Patient]


@pytest.fixture(scope="module")
def every_word() -> Words:
    return Words(LANGUAGES)


@pytest.fixture
def meet(store: Store, inbox: Inbox, every_word: Words, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Meet:
    monkeypatch.setattr("bot.rasa.RETRIES", ())
    return lambda language, channel: Patient(store, inbox, every_word, settings, language, channel)


def the_word(words: Words, language: str) -> str:
    """That patients are told to write to reach a person."""
    found = QUOTED.search(words.say("disclosure", language, number="911"))
    assert found
    return next(filter(None, found.groups()))


def first_text(kind: str, language: str) -> str:
    """Something of this kind that somebody else wrote."""
    exam = yaml.safe_load((EXAM / f"{language}.yaml").read_text("utf-8"))
    if kind == "wish":
        return str(exam["wants_human"][0])
    if kind == "emergency":
        texts = _texts(yaml.safe_load((EXAM.parent / f"alarms_fresh.{language}.yaml").read_text("utf-8")))
        return next(str(text) for text in texts if (alarm := screen(text)) and alarm.kind == "emergency")
    return {"ordinary": str(exam["human_or_machine"][0]), "picture": "", "number": "1"}[kind]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_first_answer_says_machine_person_and_emergency(
    meet: Meet, every_word: Words, language: str, tried: Tried
) -> None:
    for channel in (Channel.SMS, Channel.WHATSAPP, Channel.WEB, Channel.TERMINAL):
        for kind in FIRST:
            patient = meet(language, channel)
            text = first_text(kind, language)
            await patient.writes(text, media=int(kind == "picture"))
            told = await patient.told()
            where = f"{channel} {kind} {text}: {told}"
            assert MACHINE[language] in told, where
            assert the_word(every_word, language) in told, where
            assert "911" in told, where
            tried()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_whoever_asks_is_told_that_nobody_is_there(
    meet: Meet, every_word: Words, language: str, tried: Tried
) -> None:
    """With the dialogue away; what the trained one hears is in tests/flows/rasa."""
    asked = [text for text, wanted in wordings(language) if wanted == "honest"][:HONEST]
    for text in asked:
        patient = meet(language, Channel.WEB)
        patient.rasa.down = True
        await patient.writes(text)
        told = await patient.told()
        truth = (every_word.say("flow-honest", spoken, number="911") for spoken in (language, "en"))
        assert any(words in told for words in truth), text  # half English may be answered in English
        tried()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
async def test_a_person_is_called_from_every_state_at_once(
    meet: Meet, every_word: Words, language: str, state: str, tried: Tried
) -> None:
    """The word that we tell patients, and one that somebody else wrote: each leads to a person in that very turn."""
    for wish in (the_word(every_word, language), first_text("wish", language)):
        patient = meet(language, Channel.SMS)
        await patient.comes_to(state)
        message = await patient.writes(wish)
        assert set(await patient.called(message)) & PERSON, f"{state}: {wish}"
        tried()
