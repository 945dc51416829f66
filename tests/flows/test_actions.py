"""The actions, driven as Rasa drives them, with the state saved as JSON between messages."""

from collections.abc import Mapping
from typing import Any

import pytest

from flows.actions import ACTIONS, run
from flows.facts import FactError
from flows.orders import from_wire
from flows.protocol import Protocol
from tests.flows.triage_form import Form


def kinds(orders: list[dict[str, Any]]) -> list[str]:
    """The kind of each order, e.g. ``["say", "ask"]``; each must be one that the other side understands."""
    for order in orders:
        from_wire(order)
    return [next(iter(order)) for order in orders]


def question(orders: list[dict[str, Any]]) -> str:
    """The question that the last order puts."""
    return str(orders[-1]["ask"]["question"])


@pytest.fixture
def form(protocols: Mapping[str, Protocol]) -> Form:
    return Form(protocols)


def begin(form: Form, name: str = "chest_pain") -> list[dict[str, Any]]:
    """The patient names a complaint."""
    return form.tell("something hurts", "complaint", name)


def test_a_red_flag_decides_at_once(form: Form) -> None:
    assert begin(form) == [
        {
            "ask": {
                "protocol": "chest_pain",
                "version": 1,
                "question": "heart_signs",
                "number": 1,
                "again": False,
                "choices": ["pressure", "spreads", "sweat", "breath", "none", "not_sure"],
            }
        },
    ]
    orders = form.tell("1 and 3")
    assert kinds(orders) == ["decide"]
    decide = orders[0]["decide"]
    assert (decide["disposition"], decide["because"], decide["asked"]) == ("emergency", "heart_signs", 1)
    assert decide["answers"] == {"heart_signs": ["pressure", "sweat"]}
    assert (decide["advice"], decide["watch_for"], decide["check_again"]) == ([], [], None)
    assert not form.active
    assert form.slots["triage"] is None


def test_a_whole_triage_to_the_end(form: Form) -> None:
    begin(form, "sore_throat")
    asked = []
    for answer in ("no", "me", "30 years", "no", "no", "no", "no", "none", "no", "none"):
        orders = form.tell(answer)
        assert kinds(orders) == ["ask"]
        asked.append(question(orders))
    assert asked == [
        "about",
        "age",
        "swallow",
        "sepsis",
        "abscess",
        "medicines",
        "fever_immune",
        "strep",
        "throat_score",
        "long",
    ]
    decide = form.tell("no")[0]["decide"]
    assert (decide["disposition"], decide["because"], decide["asked"]) == ("self_care", "otherwise", 11)
    assert decide["facts"] == {"about": "self", "age_months": 360}
    assert decide["check_again"] == "check-again-48-h"
    assert "advice-rest" in decide["advice"]
    assert "watch-drool" in decide["watch_for"]


def test_known_facts_are_not_asked_and_the_floor_holds(form: Form) -> None:
    form.metadata = {"lang": "es", "facts": {"about": "self", "age_months": 360}, "floor": "urgent"}
    begin(form, "sore_throat")
    orders: list[dict[str, Any]] = []
    while form.active:
        orders = form.tell("no")
    decide = orders[0]["decide"]
    assert (decide["disposition"], decide["because"], decide["asked"]) == ("urgent", "otherwise", 5)
    assert decide["advice"] == []
    assert decide["check_again"] == "check-again-4-h"


def test_a_floor_once_known_is_never_forgotten(form: Form) -> None:
    form.metadata = {"lang": "en", "facts": {"about": "self", "age_months": 360}, "floor": "urgent"}
    begin(form, "sore_throat")
    form.metadata = {"lang": "en", "floor": "routine"}
    orders: list[dict[str, Any]] = []
    while form.active:
        orders = form.tell("no")
    assert orders[0]["decide"]["disposition"] == "urgent"


def test_out_of_scope(form: Form) -> None:
    begin(form)
    form.tell("none")
    form.tell("me")
    decide = form.tell("11 years")[0]["decide"]
    assert (decide["disposition"], decide["because"]) == ("nurse", "out_of_scope")


def test_someone_else_is_told_to_answer_for_the_patient(form: Form) -> None:
    begin(form)
    form.tell("none")
    orders = form.tell("my mother")
    assert orders[0] == {"say": {"key": "flow-answer-for-them", "facts": {}}}
    assert question(orders) == "age"


def test_the_second_unread_answer_calls_a_human_and_the_question_stays(form: Form) -> None:
    begin(form)
    first, second, third = form.tell("well it is odd"), form.tell("it comes and goes"), form.tell("hm?")
    assert [kinds(orders) for orders in (first, second, third)] == [["ask"], ["call", "ask"], ["ask"]]
    assert second[0] == {"call": {"reason": "not_understood"}}
    assert all(orders[-1]["ask"]["again"] for orders in (first, second, third))
    assert kinds(form.tell("still odd")) == ["call", "ask"]
    again = form.tell("none")
    assert question(again) == "about"
    assert not again[0]["ask"]["again"]


def test_why_repeat_human(form: Form) -> None:
    begin(form)
    orders = form.tell("why", "ask_why")
    assert orders[0] == {"explain": {"protocol": "chest_pain", "version": 1, "question": "heart_signs"}}
    assert question(orders) == "heart_signs"
    assert kinds(form.tell("what?", "repeat")) == ["ask"]
    assert form.tell("a nurse please", "human")[0] == {"call": {"reason": "asked_for_human"}}
    form.tell("none")
    assert form.tell("why", "ask_why")[0] == {"explain": {"protocol": "intake", "version": 1, "question": "about"}}


def test_back_takes_answers_and_facts_in_turn(form: Form) -> None:
    begin(form)
    first = form.tell("back", "go_back")
    assert first[0] == {"say": {"key": "flow-first-question", "facts": {}}}
    for answer in ("none", "me", "40", "male", "none"):
        form.tell(answer)
    assert [question(form.tell("back", "go_back")) for _ in range(5)] == [
        "collapse_signs",
        "sex",
        "age",
        "about",
        "heart_signs",
    ]
    assert form.tell("2")[0]["decide"]["disposition"] == "emergency"


def test_start_over_keeps_what_was_known_before(form: Form) -> None:
    form.metadata = {"lang": "en", "facts": {"age_months": 480}, "floor": None}
    begin(form)
    form.tell("none")
    form.tell("me")
    orders = form.tell("start over", "start_over")
    assert orders[0] == {"say": {"key": "flow-begin-again", "facts": {}}}
    assert question(orders) == "heart_signs"
    assert form.slots["triage"]["facts"] == {"age_months": 480}


def test_one_complaint_at_a_time(form: Form) -> None:
    begin(form)
    for orders, key in (
        (form.tell("something else", "something_new"), "flow-one-at-a-time"),
        (form.tell("my head hurts", "complaint", "headache"), "flow-remembered"),
    ):
        assert orders[0] == {"say": {"key": key, "facts": {}}}
        assert question(orders) == "heart_signs"
        assert not orders[1]["ask"]["again"]
    assert form.slots["triage"]["waiting"] == ["headache"]
    again = form.tell("my chest really hurts", "complaint", "chest_pain")
    assert kinds(again) == ["ask"]
    assert again[0]["ask"]["again"]


@pytest.mark.parametrize("intent", ["thanks", "goodbye", "greet", "ask_why", "go_back", "something_new", "start_over"])
def test_an_exact_answer_wins_over_an_interruption(form: Form, intent: str) -> None:
    begin(form)
    orders = form.tell("no thank you", intent)
    assert kinds(orders) == ["ask"]
    assert question(orders) == "about"


def test_an_answer_in_an_interruption_may_decide(form: Form) -> None:
    begin(form)
    assert form.tell("yes thank you", "thanks")[0]["decide"]["disposition"] == "emergency"


@pytest.mark.parametrize("intent", ["greet", "thanks", "goodbye"])
def test_small_talk(form: Form, intent: str) -> None:
    assert form.tell("hi", intent) == [{"say": {"key": f"flow-{intent}", "facts": {}}}]
    begin(form)
    assert kinds(form.tell("hi", intent)) == ["say", "ask"]


@pytest.mark.parametrize("intent", ["ask_why", "go_back", "repeat", "start_over", "something_new"])
def test_interruptions_outside_a_triage(form: Form, intent: str) -> None:
    assert form.tell("back", intent) == [{"say": {"key": "flow-what-is-wrong", "facts": {}}}]


def test_an_unclear_message_is_offered_the_likeliest_then_a_human(form: Form) -> None:
    orders = form.tell("it hurts")
    choices = orders[0]["ask"]["choices"]
    assert orders[0]["ask"]["protocol"] == "intake"
    assert len(choices) == 4
    assert choices[-1] == "something_else"
    assert form.tell("no idea")[0] == {"call": {"reason": "not_understood"}}
    form.tell("it hurts")
    assert form.tell("4")[0] == {"call": {"reason": "nurse"}}
    form.tell("it hurts")
    assert form.tell("2")[0]["ask"]["protocol"] == choices[1]


def test_nothing_likely_is_asked_for_in_words(protocols: Mapping[str, Protocol]) -> None:
    tracker = {"slots": {}, "latest_message": {"text": "?", "intent": {"name": "nlu_fallback"}, "intent_ranking": []}}
    result = run({"next_action": "action_unclear", "tracker": tracker}, protocols, "demo")
    assert result["responses"] == [{"custom": {"say": {"key": "flow-what-is-wrong", "facts": {}}}}]


def test_production_refuses_unsigned_protocols(protocols: Mapping[str, Protocol]) -> None:
    form = Form(protocols, "production")
    assert begin(form) == [{"call": {"reason": "unsigned_protocol"}}]
    assert not form.active


def test_an_unknown_complaint_goes_to_a_nurse(form: Form) -> None:
    assert begin(form, "knee") == [{"call": {"reason": "nurse"}}]
    assert form.tell("x", "complaint") == [{"call": {"reason": "nurse"}}]
    assert not form.active


def test_a_protocol_that_changed_meanwhile_begins_again(form: Form) -> None:
    begin(form)
    form.tell("none")
    form.tell("me")
    form.slots["triage"]["digest"] = "0" * 64
    orders = form.tell("40")
    assert orders[0] == {"say": {"key": "flow-begin-again", "facts": {}}}
    assert question(orders) == "heart_signs"
    assert form.slots["triage"]["answers"] == {}


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in ACTIONS
        if name in ("action_ask_triage_form_triage_answer", "validate_triage_form", "action_triage_done", "action_say")
    ],
)
def test_what_cannot_be_is_an_error(name: str, protocols: Mapping[str, Protocol]) -> None:
    with pytest.raises(ValueError, match=r"no triage|nothing to say"):
        run({"next_action": name, "tracker": {"slots": {"triage": None}, "latest_message": None}}, protocols, "demo")


def test_an_unknown_action_an_unknown_protocol_and_unknown_facts_are_errors(
    form: Form, protocols: Mapping[str, Protocol]
) -> None:
    with pytest.raises(ValueError, match="unknown action"):
        run({"next_action": "action_listen", "tracker": {}}, protocols, "demo")
    form.metadata = {"lang": "en", "facts": {"age_months": -1}}
    with pytest.raises(FactError):
        begin(form)
    form.metadata = {"lang": "en", "facts": {"name": "x"}}
    with pytest.raises(FactError):
        begin(form)
    state = {"protocol": "gone", "digest": "0"}
    with pytest.raises(ValueError, match="is gone"):
        run({"next_action": "action_why", "tracker": {"slots": {"triage": state}}}, protocols, "demo")


def test_asking_when_decided_and_deciding_when_open_are_errors(protocols: Mapping[str, Protocol]) -> None:
    form = Form(protocols)
    begin(form)
    state = form.slots["triage"]
    tracker = {"slots": {"triage": state}, "latest_message": {}}
    with pytest.raises(ValueError, match="not decided"):
        run({"next_action": "action_triage_done", "tracker": tracker}, protocols, "demo")
    tracker = {"slots": {"triage": {**state, "answers": {"heart_signs": "yes"}}}, "latest_message": {}}
    with pytest.raises(ValueError, match="nothing to ask"):
        run({"next_action": "action_ask_triage_form_triage_answer", "tracker": tracker}, protocols, "demo")
