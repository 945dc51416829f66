"""What a mood check and an exercise say to the patient in eight languages, and what staff read of it."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.framing import Brief
from bot.replies import Draft, of_order
from bot.staff.trace import Trace
from bot.store.models import Conversation
from bot.store.talk import Waiting
from bot.words import Words
from flows.coping import exercises
from flows.orders import from_wire
from flows.protocol import Protocol, load_protocols
from flows.questionnaires import questionnaires
from flows.texts import LANGUAGES
from safety import escalation
from tests.flows.mood_form import ADULT, MoodForm, decided

LABELS = re.compile(
    r"\b(?:depress|anxiety disorder|depresi|dépressi|depressã|اكتئاب|抑郁症|焦虑症|अवसाद|trầm cảm)", re.I
)


@pytest.fixture(scope="module")
def spoken() -> Words:
    return Words(LANGUAGES)


@pytest.fixture(scope="module")
def protocols() -> dict[str, Protocol]:
    return load_protocols()


def waiting(language: str, country: str) -> Waiting:
    talk = Conversation(
        id="c1", channel="sms", ours="+1", address_index=b"", address_sealed=b"", language=language, country=country
    )
    return Waiting(
        conversation=talk,
        message=1,
        text="text",
        before="",
        tapped=None,
        offered=(),
        since=None,
        facts={},
        teaching=None,
        lease="lease",
        tries=1,
        fence=0,
        episode=1,
    )


def drafts(
    spoken: Words, protocols: Mapping[str, Protocol], orders: list[dict[str, Any]], language: str, country: str = "US"
) -> list[Draft]:
    asked = waiting(language, country)
    return [of_order(spoken, asked, dict(protocols), from_wire(order)) for order in orders]


def form(protocols: Mapping[str, Protocol], language: str) -> MoodForm:
    made = MoodForm(protocols)
    made.metadata = {"lang": language, "facts": ADULT, "floor": None}
    return made


def facts_of(draft: Draft) -> list[str]:
    assert isinstance(draft.brief, Brief)
    return [fact.id for fact in draft.brief.facts]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["phq9", "gad7"])
def test_every_item_and_every_reason_has_words(
    spoken: Words, protocols: dict[str, Protocol], lang: str, name: str
) -> None:
    own = questionnaires()[name]
    talk = form(protocols, lang)
    orders = talk.ask_for({"phq9": "sad", "gad7": "worry"}[name])
    asked = []
    for answer in ("1", "2", "yes", *["2"] * len(own.items)):
        for draft in drafts(spoken, protocols, [*orders, _why(orders)], lang):
            assert draft.reply.text
            asked.append(draft.reply.text)
        shown = drafts(spoken, protocols, orders, lang)[-1].reply.choices
        assert all(choice.text and choice.id.count(".") == 1 for choice in shown)
        orders = talk.tell("1" if "harm" in str(orders[-1]) else answer)
        if not talk.active:
            break
    assert len(set(asked)) >= len(own.items)
    for because in [band.id for band in own.bands] + ["first", "skipped"]:
        words = spoken.say(f"decision-why-{name}-{because}", lang)
        assert not LABELS.search(words)
        assert not re.search(r"\d\d", words)  # no sum reaches the patient


def _why(orders: list[dict[str, Any]]) -> dict[str, Any]:
    asked = next(order["ask"] for order in orders if "ask" in order)
    return {"explain": {key: asked[key] for key in ("protocol", "version", "question")}}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("answers", [("1", "1", "no"), ("4",) * 8 + ("1", "4")], ids=["few", "many"])
def test_a_decision_always_shows_the_crisis_line_and_the_way_to_a_human(
    spoken: Words, protocols: dict[str, Protocol], lang: str, answers: tuple[str, ...]
) -> None:
    talk = form(protocols, lang)
    talk.ask_for("sad")
    orders = talk.answer(*answers)
    assert not talk.active
    draft = drafts(spoken, protocols, orders, lang)[0]
    assert {"disposition", "why", "decision-crisis", "decision-worse", "decision-not-clinician"} <= set(facts_of(draft))
    assert "988" in draft.reply.text
    assert draft.brief is not None
    assert draft.brief.mood == "low_mood"
    order = from_wire({"decide": decided(orders)})
    assert escalation.on_decision(order.disposition, order.crisis) is None  # type: ignore[union-attr]
    without = drafts(spoken, protocols, orders, lang, "VN")[0]
    assert "decision-crisis" not in facts_of(without)
    assert "decision-not-clinician" in facts_of(without)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("country", "number"), [("US", "988"), ("VN", "115")])
def test_the_ninth_item_gets_the_fixed_crisis_words_and_a_human_first(
    spoken: Words, protocols: dict[str, Protocol], lang: str, country: str, number: str
) -> None:
    talk = form(protocols, lang)
    talk.ask_for("sad")
    orders = talk.answer("1", "1", "yes", *["1"] * 6, "2")
    told, question = drafts(spoken, protocols, orders, lang, country)
    assert (told.brief, told.reply.kind) == (None, "emergency")
    assert number in told.reply.text
    assert spoken.say("staff-told", lang) in told.reply.text
    assert question.reply.kind == "question"
    assert escalation.PRIORITY[orders[0]["call"]["reason"]] == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_exercise_shows_the_crisis_line_and_the_way_to_a_human(
    spoken: Words, protocols: dict[str, Protocol], lang: str
) -> None:
    talk = form(protocols, lang)
    (question,) = drafts(spoken, protocols, talk.ask_for("help", "coping"), lang)
    assert len({choice.text for choice in question.reply.choices}) == len(exercises().exercises)
    for choice in question.reply.choices:
        talk.ask_for("help", "coping")
        (told,) = drafts(spoken, protocols, talk.tell(choice.id.rpartition(".")[2]), lang)
        assert facts_of(told) == [f"coping-{choice.id.partition('.')[2]}", "decision-crisis", "decision-not-clinician"]
        assert told.reply.text.startswith(spoken.say(facts_of(told)[0], lang))
        (abroad,) = drafts(spoken, protocols, [{"say": {"key": facts_of(told)[0], "facts": {}}}], lang, "VN")
        assert facts_of(abroad) == [facts_of(told)[0], "decision-not-clinician"]


def test_staff_read_the_sum_each_item_and_what_was_left_out(protocols: dict[str, Protocol]) -> None:
    talk = form(protocols, "en")
    talk.ask_for("I am sad")
    talk.answer("4", "3", "1")
    talk.tell("skip", "skip")
    orders = talk.answer("2", "1", "1", "1", "1", "3")
    saved = {**decided(orders), "at": datetime(2026, 6, 1, tzinfo=UTC)}
    trace = Trace.of(saved, protocols)
    assert trace.title == "Low mood (PHQ-9)"
    assert trace.report == "Low mood (PHQ-9): 6 of 27, 1 left out, mild"
    assert trace.findings["yes"][0] == "PHQ 1, little interest or pleasure: Nearly every day"
    assert trace.findings["not_sure"] == ("PHQ 4, tired",)
    assert "PHQ 9, better off dead or hurting self: Not at all" in trace.findings["no"]
    assert (trace.answers[-1].asked, trace.answers[-1].answer) == (questionnaires()["phq9"].hard.ask, "Very hard")


def test_staff_read_the_mood_check_beside_the_questions_on_danger(protocols: dict[str, Protocol]) -> None:
    talk = form(protocols, "en")
    talk.ask_for("I am sad")
    orders = talk.answer("1", "1", "yes", *["1"] * 6, "4", "1")
    trace = Trace.of({**decided(orders), "at": datetime(2026, 6, 1, tzinfo=UTC)}, protocols)
    assert (trace.disposition, trace.crisis) == ("emergency", True)
    assert trace.also[0].report == "Low mood (PHQ-9): 3 of 27, harm"


def test_an_item_of_a_questionnaire_that_is_gone_does_not_break_the_page(protocols: dict[str, Protocol]) -> None:
    talk = form(protocols, "en")
    talk.ask_for("I am sad")
    saved = {**decided(talk.answer("1", "1", "no")), "protocol": "phq7", "at": datetime(2026, 6, 1, tzinfo=UTC)}
    assert Trace.of(saved, protocols).title == "phq7"
