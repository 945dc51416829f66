"""Held-out texts through the trained model: complaints found, others not guessed at, answers not swallowed."""

from pathlib import Path

import pytest

from tests.flows.rasa import understanding
from tests.flows.rasa.understanding import Read

INTERRUPTIONS = frozenset(understanding.HELDOUT["interruptions"])


@pytest.fixture(scope="module")
def reads(models: Path) -> dict[str, list[Read]]:
    """Every held-out text once, by group."""
    groups = {"interruptions": understanding.interruptions(), "two": understanding.two()}
    for lang in ("en", "es"):
        groups[f"complaints {lang}"] = understanding.complaints(lang)
        groups[f"others {lang}"] = understanding.others(lang)
        groups[f"answers {lang}"] = understanding.answers(lang)
    everything = iter(
        understanding.parse(models / "lamplight.tar.gz", [text for texts in groups.values() for text in texts])
    )
    return {name: [next(everything) for _ in texts] for name, texts in groups.items()}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_complaints_are_found(reads: dict[str, list[Read]], lang: str) -> None:
    found = reads[f"complaints {lang}"]
    wrong = [read.text for read in found if read.protocol not in (None, read.wanted)]
    first = sum(read.protocol == read.wanted for read in found) / len(found)
    offered = sum(read.wanted in (read.protocol, *read.likely[:3]) for read in found) / len(found)
    assert not wrong
    assert first >= 0.95
    assert offered >= 0.98


@pytest.mark.parametrize("lang", ["en", "es"])
def test_other_complaints_begin_no_protocol(reads: dict[str, list[Read]], lang: str) -> None:
    begun = [read.text for read in reads[f"others {lang}"] if read.protocol]
    assert len(begun) <= 0.1 * len(reads[f"others {lang}"]), begun


@pytest.mark.parametrize("lang", ["en", "es"])
def test_an_answer_is_not_an_interruption(reads: dict[str, list[Read]], lang: str) -> None:
    # "hello yes" is small talk to Rasa; flows.actions then sees that it answers the question.
    swallowed = [read.text for read in reads[f"answers {lang}"] if read.intent in INTERRUPTIONS - {"greet", "thanks"}]
    assert swallowed == []


def test_an_interruption_is_always_one(reads: dict[str, list[Read]]) -> None:
    assert [read.text for read in reads["interruptions"] if read.intent != read.wanted] == []


def test_of_two_complaints_the_more_urgent_is_not_lost(reads: dict[str, list[Read]]) -> None:
    lost = [
        read.text for read in reads["two"] if read.wanted not in ([read.protocol] if read.protocol else read.likely[:3])
    ]
    assert lost == []


def test_held_out_texts_are_held_out() -> None:
    files = understanding.PROJECT.glob("data/nlu/*/*.yml")
    taught = {line.strip().removeprefix("- ").lower() for path in files for line in path.read_text().splitlines()}
    held = [understanding.complaints(lang) + understanding.others(lang) for lang in ("en", "es")]
    assert [text for texts in held for text, _ in texts if text.lower() in taught] == []
