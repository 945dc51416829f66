"""Whether this is a machine, and the wish for a person, are heard without the dialogue, and little else is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from flows.asked import asked
from flows.texts import LANGUAGES

TESTS = Path(__file__).resolve().parents[1]
KINDS = {"human_or_machine": "honest", "wants_human": "human"}
SHARE = 0.01  # of texts about other things that may be taken for one of the two
FRESH = {  # written after the thresholds were chosen
    "en": {
        "honest": [
            "are you even human lol",
            "hey so is this AI or a nurse?",
            "is there somebody real behind this chat",
        ],
        "human": ["pls someone real", "can i get a live person", "i want a real nurse not a computer"],
    },
    "es": {
        "honest": ["eres una IA?", "oye eres de verdad?"],
        "human": ["pásame con alguien", "a la enfermera ya"],
    },
    "fr": {"honest": ["t'es un robot ?", "c'est une IA qui répond ?"], "human": ["passez moi un humain svp"]},
    "pt": {
        "honest": ["você é um robô?", "é uma IA?"],
        "human": ["quero falar com uma pessoa", "passa pra enfermeira"],
    },
    "ar": {"honest": ["هل أتحدث مع إنسان؟", "انت ذكاء اصطناعي؟"], "human": ["أريد التحدث مع شخص", "ممرضة من فضلك"]},
    "zh": {"honest": ["你是真人吗", "是AI在回复吗"], "human": ["我要找真人", "转人工"]},
    "hi": {"honest": ["kya tum insaan ho", "क्या आप रोबोट हैं"], "human": ["मुझे इंसान से बात करनी है", "nurse se baat karao"]},
    "vi": {
        "honest": ["bạn là robot à", "đây là AI hả"],
        "human": ["cho tôi gặp người thật", "muốn nói chuyện với y tá"],
    },
}


def wordings(language: str) -> list[tuple[str, str]]:
    """Of the examination, which somebody else wrote."""
    own = yaml.safe_load((TESTS / "safety" / "exam" / f"{language}.yaml").read_text(encoding="utf-8"))
    return [(text, wanted) for key, wanted in KINDS.items() for text in own[key]]


def about_other_things(language: str) -> Iterator[str]:
    """Complaints, general questions and emergencies that no example has."""
    complaints = yaml.safe_load((TESTS / "flows" / "rasa" / "heldout_complaints.yml").read_text(encoding="utf-8"))
    questions = yaml.safe_load((TESTS / "flows" / "knowledge_heldout.yaml").read_text(encoding="utf-8"))
    for texts in (*complaints[language].values(), *questions[language].values()):
        yield from texts
    for path in TESTS.glob(f"safety/alarms*.{language}.yaml"):
        yield from (line for line in _texts(yaml.safe_load(path.read_text(encoding="utf-8"))) if len(line) > 3)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from value.split("\n")
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_are_heard_in_any_wording(language: str) -> None:
    fresh = [(text, wanted) for wanted, texts in FRESH[language].items() for text in texts]
    missed = [(text, wanted) for text, wanted in (*wordings(language), *fresh) if asked(text, language) != wanted]
    assert missed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_are_heard_in_another_language_than_the_conversations(language: str) -> None:
    other = "es" if language == "en" else "en"
    missed = [text for text, wanted in wordings(language) if asked(text, other) != wanted]
    assert missed == []


def test_little_else_is_taken_for_them() -> None:
    """Of every third text: all 9,529 take a minute."""
    texts = [(text, language) for language in LANGUAGES for text in about_other_things(language)][::3]
    wrong = [text for text, language in texts if asked(text, language)]
    assert len(texts) > 3_000
    assert len(wrong) <= SHARE * len(texts), wrong


@pytest.mark.parametrize("text", ["", " ", "🙂", "?", "\u200b", "1", "x" * 5_000, "no it's over", "it stopped", "help"])
def test_what_says_nothing_asks_nothing(text: str) -> None:
    assert asked(text, "en") is None
