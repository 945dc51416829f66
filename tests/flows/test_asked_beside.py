"""What patients ask of us is done from every state, also where the dialogue's model took it for something else."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from flows.asked import plainly
from flows.protocol import Protocol
from flows.texts import LANGUAGES
from tests.flows.triage_form import Form

HERE = Path(__file__).parent
SETS = [yaml.safe_load((HERE / f"asked_{number}.yaml").read_text("utf-8")) for number in (1, 2, 3, 4)]
EITHER = {"human?", "真人？"}  # are you one, or get me one: both answers help
KNOWN_FAILURE = "tem alguem q possa me atender por telefone"
HUMAN, HONEST = {"call": {"reason": "asked_for_human"}}, {"say": {"key": "flow-honest", "facts": {}}}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wanted", ["honest", "human", "neither"])
def test_each_is_heard_and_what_is_near_to_it_is_not(wanted: str, language: str) -> None:
    texts = [text for one in SETS for text in one[wanted][language] if text not in {*EITHER, KNOWN_FAILURE}]
    assert len(texts) >= 25
    assert [text for text in texts if (plainly(text) or "neither") != wanted] == []


@pytest.mark.xfail(
    strict=True, reason="a known failure: it gets the truth, which says how to reach a person, and no person"
)
def test_a_person_who_is_asked_after_by_telephone() -> None:
    assert plainly(KNOWN_FAILURE) == "human"


@pytest.mark.parametrize(
    "text",
    [
        *("someone else", "for someone else", "otra persona", "para otra persona", "quelqu'un d'autre"),
        *("outra pessoa", "pour quelqu'un d'autre", "para outra pessoa", "شخص آخر", "لشخص آخر", "其他人", "给别人问的"),
        *("किसी और के लिए", "kisi aur ke liye", "người khác", "cho nguoi khac", "it's for my mother", "nobody", "me"),
        *("my nurse said 140/90", "I am with someone", "with someone", "有人", "a human bite", "i live alone"),
        "yes the doctor called it pneumonia",
    ],
)
def test_no_answer_to_a_question_of_ours_asks_for_anything(text: str) -> None:
    assert plainly(text) is None


@pytest.fixture
def form(protocols: Mapping[str, Protocol]) -> Form:
    return Form(protocols)


def _does(order: dict[str, Any], orders: list[dict[str, Any]]) -> int:
    return orders.count(order)


@pytest.mark.parametrize(
    ("text", "order"), [("wanna talk 2 a doc", HUMAN), ("does a real person see what i send here", HONEST)]
)
@pytest.mark.parametrize("intent", ["nlu_fallback", "ask_info", "greet", "complaint", "not_sure"])
def test_outside_of_a_triage(form: Form, intent: str, text: str, order: dict[str, Any]) -> None:
    named = ["chest_pain"] if intent == "complaint" else []
    orders = form.tell(text, intent, *named)
    called = [one for one in orders if "call" in one]
    assert _does(order, orders) == 1 or (order == HUMAN and called)
    assert form.active is (intent == "complaint"), "a complaint is asked about whatever else is said"


@pytest.mark.parametrize(
    ("text", "order"), [("wanna talk 2 a doc", HUMAN), ("does a real person see what i send here", HONEST)]
)
@pytest.mark.parametrize("intent", ["nlu_fallback", "greet", "complaint", "repeat"])
def test_in_the_midst_of_questions_which_go_on(form: Form, intent: str, text: str, order: dict[str, Any]) -> None:
    form.tell("something hurts", "complaint", "chest_pain")
    orders = form.tell(text, intent, *(["chest_pain"] if intent == "complaint" else []))
    assert _does(order, orders) == 1
    assert "ask" in orders[-1]
    assert form.active


@pytest.mark.parametrize(("intent", "order"), [("human", HUMAN), ("are_you_human", HONEST)])
def test_what_the_model_has_heard_is_not_done_twice(form: Form, intent: str, order: dict[str, Any]) -> None:
    text = "can i talk to a nurse" if order == HUMAN else "are you a robot"
    assert _does(order, form.tell(text, intent)) == 1


def test_a_likeness_alone_takes_no_complaint_away(form: Form) -> None:
    """It looks like the question whether we are a machine; what may be meant is offered all the same."""
    orders = form.tell("bp machine me 160 dikha raha hai")
    assert "ask" in orders[-1]
