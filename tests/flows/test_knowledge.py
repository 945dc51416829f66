"""General knowledge: whole in eight languages, found by the words of a question, shown to no real patient."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from flows.actions import run
from flows.document import ProtocolError
from flows.examples import EXAMPLES, examples
from flows.knowledge import INTENT, SURE, TERMS, index, library, load_library, search, wordings
from flows.orders import Inform, from_wire
from flows.protocol import Mode, load_protocols
from flows.readability import grade
from flows.texts import LANGUAGES, messages
from tests.flows.rasa.understanding import COMPLAINTS
from tests.flows.triage_form import Form

LOCALES = Path(__file__).resolve().parents[2] / "locales"
HELDOUT = yaml.safe_load((Path(__file__).parent / "knowledge_heldout.yaml").read_text())
ANSWERS = {language: messages(LOCALES / language / "knowledge.ftl") for language in LANGUAGES}
DOSE = re.compile(
    r"\b\d+(?:[.,]\d+)?\s*(?:mg|ml|mcg|µg|mL|g|drops|gotas|gouttes|tablets|pills|puffs|毫克|毫升)\b", re.I
)


def judged(language: str) -> list[tuple[str, str]]:
    """The wordings that chose nothing: the second of two, or the only one."""
    return [(name, texts[-1]) for name, texts in HELDOUT[language].items()]


def told(text: str, intent: str, mode: Mode = "demo", action: str = "action_inform", lang: str = "en") -> Any:
    message = {"text": text, "intent": {"name": intent, "confidence": 1.0}, "metadata": {"lang": lang}}
    payload = {"next_action": action, "tracker": {"slots": {}, "latest_message": message}}
    return [answer["custom"] for answer in run(payload, load_protocols(), mode)["responses"]]


def test_there_are_enough_entries_and_each_says_where_it_comes_from() -> None:
    assert len(library().entries) >= 60
    sourced = [entry for entry in library().entries.values() if entry.sources]
    assert len(sourced) >= 40  # the others are about this service itself
    assert all(source.url.startswith(("https://", "http://")) for entry in sourced for source in entry.sources)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_has_words_and_wordings_in_every_language(language: str) -> None:
    known = set(library().entries)
    assert {key.removeprefix("knowledge-") for key in ANSWERS[language]} == known | {
        "source", "source-service", "person"
    }  # fmt: skip
    asked = [intent.removeprefix(INTENT) for intent, _ in examples(EXAMPLES / language / "knowledge.yml")]
    assert set(asked) == set(HELDOUT[language]) == known == {name for name, _ in wordings()[language]}
    assert min(asked.count(name) for name in known) >= 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_are_short_and_name_no_dose(language: str) -> None:
    for key, texts in ANSWERS[language].items():
        assert not DOSE.search(texts[""]), key
        assert len(texts[""]) <= 330, key


def test_english_answers_are_easy_to_read() -> None:
    own = {f"knowledge-{name}" for name in library().entries}
    hard = {key: round(grade(ANSWERS["en"][key][""]), 1) for key in own if grade(ANSWERS["en"][key][""]) > 6}
    assert hard == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_held_out_wordings_are_held_out(language: str) -> None:
    taught = {text.casefold() for _, text in wordings()[language]}
    assert [text for texts in HELDOUT[language].values() for text in texts if text.casefold() in taught] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_finds_its_entry_or_a_human_but_seldom_another_entry(language: str) -> None:
    found = [(name, search(text, language)) for name, text in judged(language)]
    right = sum(entry is not None and entry.id == name for name, entry in found)
    wrong = sum(entry is not None and entry.id != name for name, entry in found)
    assert right / len(found) >= 0.7
    assert wrong / len(found) <= 0.05


def test_a_language_that_was_not_expected_is_found_too() -> None:
    found = [(name, search(text, "en")) for name, text in judged("es") + judged("zh")]
    assert sum(entry is not None and entry.id == name for name, entry in found) / len(found) >= 0.6


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_about_nothing_here_finds_nothing(language: str) -> None:
    for text in ("zxcv qwer", "", "🙂", "12345"):
        assert search(text, language) is None


def test_the_search_would_fail_without_its_words() -> None:
    assert index("en").likeliest("how do I care for my stitches")[0][1] > SURE
    assert index("zh").likeliest("how do I care for my stitches") == [] or search("怎么洗手", "zh") is not None


def test_an_answer_is_an_order_that_the_other_side_understands() -> None:
    orders = told("how should I wash my hands", "ask_info")
    assert orders == [{"inform": {"entry": "hand_washing"}}]
    assert from_wire(orders[0]) == Inform("hand_washing")


def test_what_no_entry_answers_goes_to_a_human() -> None:
    assert told("may I paint the waiting room purple", "ask_info") == [{"call": {"reason": "question"}}]


def test_production_shows_no_draft() -> None:
    assert told("how should I wash my hands", "ask_info", "production") == [{"call": {"reason": "question"}}]


DRAFT = "status: draft\nreviewed: {by: [], on: null, again_by: null, seal: null}\nwording: {}\n"
BEFORE_TIME = "reviewed: {by: ['A, nurse', 'B, nurse'], on: 2026-01-01, again_by: 2027-01-01, seal: x}"


@pytest.mark.parametrize(
    "bad",
    [
        DRAFT.replace("draft", "approved") + "entries: []",
        DRAFT.replace("draft", "approved").replace(DRAFT.splitlines()[1], BEFORE_TIME) + "entries: []",
        DRAFT + "entries: [{id: fever, sources: [{title: x}]}]",
        DRAFT + "entries: [{id: fever, status: approved, sources: []}]",
    ],
)
def test_what_nobody_can_have_signed_is_refused(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "knowledge.yaml"
    path.write_text(bad)
    with pytest.raises(ProtocolError):
        load_library(path)


def test_an_entry_stands_once(tmp_path: Path) -> None:
    path = tmp_path / "knowledge.yaml"
    path.write_text(DRAFT + "entries:\n" + "  - id: fever\n    sources: []\n" * 2)
    with pytest.raises(ProtocolError, match="twice"):
        load_library(path)


def test_the_truth_is_told_outside_and_inside_of_a_triage() -> None:
    assert told("are you a robot", "are_you_human", action="action_honest") == [
        {"say": {"key": "flow-honest", "facts": {}}}
    ]
    form = Form(load_protocols())
    form.tell("my throat hurts", "complaint", "sore_throat")
    before = form.slots["triage"]
    form._act("action_honest")
    assert form._orders[-1] == {"say": {"key": "flow-honest", "facts": {}}}
    assert form.slots["triage"] == before


def test_in_a_triage_an_answer_is_an_answer_and_a_question_is_answered() -> None:
    form = Form(load_protocols())
    form.tell("my throat hurts", "complaint", "sore_throat")
    form._orders, form._message = [], {**form._message, "text": "how should I wash my hands", "entities": []}
    form._act("action_inform")
    assert form._orders == [{"inform": {"entry": "hand_washing"}}]
    form._orders, form._message = [], {**form._message, "text": "no"}
    form._act("action_inform")
    assert form._orders == []
    assert form.slots["triage"]["given"]


@pytest.mark.parametrize(("intent", "words"), [("plain_words", "approved"), ("ai_words", "model")])
def test_whose_words_is_the_patients_choice(intent: str, words: str) -> None:
    assert told("x", intent, action="action_words") == [{"prefer": {"words": words}}]


def test_the_lists_name_no_complaint_that_is_held_out() -> None:
    terms = yaml.safe_load(TERMS.read_text())
    words = {word.casefold() for own in terms.values() for listed in own.values() for word in listed}
    complaints = {text.casefold() for own in COMPLAINTS.values() for texts in own.values() for text in texts}
    assert not words & complaints
