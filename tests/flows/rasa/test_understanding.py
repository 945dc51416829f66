"""Held-out texts through the trained model: complaints found, others not guessed at, answers not swallowed."""

from pathlib import Path

import pytest

from tests.flows.rasa import understanding
from tests.flows.rasa.understanding import LANGUAGES, Read

INTERRUPTIONS = frozenset(understanding.HELDOUT["interruptions"])
# Somebody else wrote the texts, two for each protocol and language. What was found of them may not get much worse.
FIRST = {"en": 0.95, "es": 0.93, "fr": 0.93, "pt": 0.9, "ar": 0.88, "zh": 0.92, "hi": 0.88, "vi": 0.92}
OFFERED = 0.95
# The throat drowns the chest in this one; the screen hears chest pain in it by itself. It must fail until it is mended.
KNOWN_LOST = ["me duele la garganta y el pecho"]


@pytest.fixture(scope="module")
def reads(models: Path) -> dict[str, list[Read]]:
    """Every held-out text once, by group."""
    groups = {"interruptions": understanding.interruptions(), "two": understanding.two()}
    for lang in LANGUAGES:
        groups[f"complaints {lang}"] = understanding.complaints(lang)
        groups[f"others {lang}"] = understanding.others(lang)
    for lang in ("en", "es"):
        groups[f"known {lang}"] = understanding.well_known(lang)
        groups[f"answers {lang}"] = understanding.answers(lang)
    everything = iter(
        understanding.parse(models / "lamplight.tar.gz", [text for texts in groups.values() for text in texts])
    )
    return {name: [next(everything) for _ in texts] for name, texts in groups.items()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_complaints_are_found(reads: dict[str, list[Read]], lang: str) -> None:
    found = reads[f"complaints {lang}"]
    assert sum(read.is_first for read in found) / len(found) >= FIRST[lang]
    assert sum(read.is_offered for read in found) / len(found) >= OFFERED


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_five_first_complaints_are_surely_found(reads: dict[str, list[Read]], lang: str) -> None:
    found = reads[f"known {lang}"]
    assert sum(read.is_first for read in found) / len(found) >= 0.9
    assert sum(read.is_offered for read in found) / len(found) >= 0.97


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_has_no_protocol_begins_none(reads: dict[str, list[Read]], lang: str) -> None:
    begun = [read.text for read in reads[f"others {lang}"] if read.protocols]
    assert len(begun) <= 2, begun


@pytest.mark.parametrize("lang", ["en", "es"])
def test_an_answer_is_not_an_interruption(reads: dict[str, list[Read]], lang: str) -> None:
    # "hello yes" is small talk to Rasa; flows.actions then sees that it answers the question.
    swallowed = [read.text for read in reads[f"answers {lang}"] if read.intent in INTERRUPTIONS - {"greet", "thanks"}]
    assert swallowed == []


def test_an_interruption_is_always_one(reads: dict[str, list[Read]]) -> None:
    assert [read.text for read in reads["interruptions"] if read.intent != read.wanted] == []


def test_of_two_complaints_none_is_lost(reads: dict[str, list[Read]]) -> None:
    assert [read.text for read in reads["two"] if not read.is_offered] == KNOWN_LOST


def test_held_out_texts_are_held_out() -> None:
    files = understanding.PROJECT.glob("data/nlu/**/*.yml")
    taught = {line.strip().removeprefix("- ").lower() for path in files for line in path.read_text().splitlines()}
    held = [understanding.complaints(lang) + understanding.others(lang) for lang in LANGUAGES]
    held += [understanding.well_known(lang) for lang in ("en", "es")]
    assert [text for texts in held for text, _ in texts if text.lower() in taught] == []
