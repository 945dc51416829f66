"""Coping exercises: named or chosen, and never in the way of an answer or of another problem."""

from collections.abc import Mapping

import pytest

from flows.coping import exercises
from flows.protocol import Protocol
from tests.flows.mood_form import ADULT, MoodForm, said


@pytest.fixture
def form(protocols: Mapping[str, Protocol]) -> MoodForm:
    form = MoodForm(protocols)
    form.metadata = {"lang": "en", "facts": ADULT, "floor": None}
    return form


@pytest.mark.parametrize(
    ("text", "exercise"),
    [
        *(("help me with a breathing exercise", "breathe"), ("ejercicio de respiración", "breathe")),
        *(("我睡不着，怎么办", "sleep"), ("मुझे नींद नहीं आती", "sleep"), ("je me sens seul", "reach_out")),
        *(("bài tập hít thở", "breathe"), ("تمرين التنفس", "breathe"), ("relaxar os músculos", "muscles")),
    ],
)
def test_the_exercise_that_is_named(form: MoodForm, text: str, exercise: str) -> None:
    assert said(form.ask_for(text, "coping")) == [f"say coping-{exercise}"]
    assert not form.active


@pytest.mark.parametrize(
    ("text", "exercise"), [("2", "ground"), ("sleep", "sleep"), ("purple", "breathe"), ("worry_time", "worry_time")]
)
def test_else_the_patient_chooses_an_exercise(form: MoodForm, text: str, exercise: str) -> None:
    orders = form.ask_for("help me calm down", "coping")
    assert orders[-1]["ask"]["choices"] == list(exercises().exercises)
    assert said(form.tell(text)) == [f"say coping-{exercise}"]
    assert (form.active, form.slots["triage"]) == (False, None)


def test_what_may_come_while_an_exercise_is_chosen(form: MoodForm) -> None:
    form.ask_for("help me calm down", "coping")
    assert said(form.tell("why", "ask_why")) == ["ask which"]
    assert said(form.tell("the third one", "go_back")) == ["say coping-muscles"]
    form.ask_for("help me calm down", "coping")
    assert said(form.tell("whatever", "skip")) == ["say coping-breathe"]
    form.ask_for("help me calm down", "coping")
    assert said(form.tell("my throat is sore", "complaint", "sore_throat")) == ["ask airway"]


def test_an_exercise_in_the_middle_of_questions_changes_nothing(form: MoodForm) -> None:
    form.ask_for("I feel down")
    form.tell("3")
    before = form.slots["triage"]
    assert said(form.cope("I need to calm down")) == ["say coping-breathe", "ask down"]
    assert form.slots["triage"] == before


def test_an_answer_that_sounds_like_a_wish_for_an_exercise_is_an_answer(form: MoodForm) -> None:
    form.ask_for("I feel down")
    assert said(form.cope("nearly every day")) == ["ask down"]
    form.active, form.slots["triage"] = False, None
    form.tell("sore throat", "complaint", "sore_throat")
    first = form.slots["triage"]["given"]
    assert "say coping-breathe" not in said(form.cope("none"))
    assert len(form.slots["triage"]["given"]) == len(first) + 1
    assert said(form.cope("I need to calm down"))[0] == "say coping-breathe"
