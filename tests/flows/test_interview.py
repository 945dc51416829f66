"""Several problems, other patients, corrections and what else happens between the questions."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from flows.protocol import Protocol
from tests.flows.triage_form import Form


def said(orders: list[dict[str, Any]]) -> list[str]:
    """The kinds of the orders; of what is said its key, of what is asked its question."""
    names = {"say": "key", "ask": "question", "decide": "disposition", "call": "reason", "explain": "question"}
    return [f"{kind} {fields[names[kind]]}" for order in orders for kind, fields in order.items()]


@pytest.fixture
def form(protocols: Mapping[str, Protocol]) -> Form:
    """A conversation of a man of forty, so that only clinical questions are asked."""
    form = Form(protocols)
    form.metadata = {"lang": "en", "facts": {"about": "self", "age_months": 480, "sex": "male"}, "floor": None}
    return form


def all_no(form: Form, orders: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Answer no until there is nothing more to ask; every order from the last question on."""
    for _ in range(30):
        if "ask" not in orders[-1]:
            return orders
        orders = form.tell("no")
    raise AssertionError("asked for ever")


def test_the_most_dangerous_problem_comes_first_and_the_other_after_it(form: Form) -> None:
    orders = form.tell("my throat and my chest hurt", "complaint", "sore_throat", "chest_pain")
    assert said(orders) == ["say flow-many", "ask heart_signs"]
    last = all_no(form, orders)
    decide = next(order["decide"] for order in last if "decide" in order)
    assert (decide["protocol"], decide["disposition"]) == ("chest_pain", "same_day")
    assert [also["protocol"] for also in decide["also"]] == ["sore_throat"]
    assert decide["asked"] <= 12


def test_an_emergency_ends_the_talk_at_once(form: Form) -> None:
    form.tell("my throat and my chest hurt", "complaint", "sore_throat", "chest_pain")
    decide = form.tell("1")[0]["decide"]
    assert (decide["protocol"], decide["disposition"], decide["also"]) == ("chest_pain", "emergency", [])


def test_what_is_not_asked_any_more_is_for_a_human(form: Form) -> None:
    orders = form.tell("everything hurts", "complaint", "sore_throat", "chest_pain", "back_pain")
    last = all_no(form, orders)
    assert said(last)[-1] == "call nurse"
    assert last[0]["decide"]["asked"] <= 12
    assert last[0]["decide"]["disposition"] in ("same_day", "urgent")


def test_another_problem_in_the_middle_is_asked_about_afterwards(form: Form) -> None:
    form.tell("sore throat", "complaint", "sore_throat")
    assert said(form.tell("and my ear hurts", "complaint", "earache")) == ["say flow-remembered", "ask airway"]
    assert form.slots["triage"]["waiting"] == ["earache"]


def test_the_protocol_for_another_age_takes_over(protocols: Mapping[str, Protocol]) -> None:
    form = Form(protocols)
    form.tell("fever", "complaint", "fever_adult")
    form.tell("no")
    form.tell("my child")
    orders = form.tell("3 years")
    assert orders[-1]["ask"]["protocol"] == "fever_child_u5"
    assert form.slots["triage"]["facts"] == {"about": "child", "age_months": 36}


def test_an_earlier_no_that_was_wrong_becomes_a_yes(form: Form) -> None:
    form.tell("chest pain", "complaint", "chest_pain")
    form.tell("none")
    orders = form.tell("no wait, it does go to my jaw", "change")
    assert said(orders) == ["say flow-corrected", "decide emergency"]
    assert orders[1]["decide"]["because"] == "heart_signs"


def test_a_correction_that_names_nothing_asks_the_last_question_again(form: Form) -> None:
    form.tell("chest pain", "complaint", "chest_pain")
    form.tell("none")
    assert said(form.tell("that was wrong", "change")) == ["say flow-change-back", "ask heart_signs"]


def test_back_to_a_question_by_its_number(form: Form) -> None:
    form.tell("chest pain", "complaint", "chest_pain")
    form.tell("none")
    form.tell("none")
    assert said(form.tell("back to question 1", "go_back")) == ["ask heart_signs"]


def test_no_question_has_that_number(form: Form) -> None:
    form.tell("chest pain", "complaint", "chest_pain")
    form.tell("none")
    second = form.tell("none")
    assert said(form.tell("back to question 44", "go_back")) != said(second)
    assert len(form.slots["triage"]["given"]) == 1


def test_a_number_in_a_correction_is_no_place(form: Form) -> None:
    form.tell("chest pain", "complaint", "chest_pain")
    form.tell("none")
    form.tell("none")
    assert said(form.tell("no wait, 39 degrees", "change"))[0] == "say flow-change-back"
    assert len(form.slots["triage"]["given"]) == 1


def test_what_waits_unsigned_is_never_begun(protocols: Mapping[str, Protocol]) -> None:
    """A nurse takes the problem that production may not ask about, named at first or in the middle."""
    chest = protocols["chest_pain"]
    reviewed = replace(chest.reviewed, again_by=date(2027, 1, 1))
    signed = {**protocols, "chest_pain": replace(chest, status="approved", reviewed=reviewed)}
    form = Form(signed, mode="production")
    form.metadata = {"lang": "en", "facts": {"about": "self", "age_months": 480, "sex": "male"}, "floor": None}
    form.tell("my chest hurts", "complaint", "chest_pain")
    assert said(form.tell("and my ear hurts", "complaint", "earache"))[0] == "say flow-remembered"
    last = all_no(form, form.tell("no"))
    assert said(last)[-1] == "call nurse"
    assert [order["decide"]["protocol"] for order in last if "decide" in order] == ["chest_pain"]


def test_what_was_said_at_first_is_a_yes(form: Form) -> None:
    orders = form.tell("my throat is sore and I take clozapine", "complaint", "sore_throat")
    decide = next(order["decide"] for order in all_no(form, orders) if "decide" in order)
    assert (decide["because"], decide["answers"]["medicines"]) == ("medicines", ["clozapine"])


def test_what_was_denied_at_first_is_still_asked(form: Form) -> None:
    form.tell("my throat is sore, I do not take clozapine", "complaint", "sore_throat")
    assert form.slots["triage"]["answers"] == {}


def test_skipping_is_never_a_no(form: Form) -> None:
    form.tell("chest pain", "complaint", "chest_pain")
    assert said(form.tell("skip", "skip")) == ["say flow-skipped", "decide emergency"]


def test_an_age_cannot_be_skipped(protocols: Mapping[str, Protocol]) -> None:
    form = Form(protocols)
    form.tell("chest pain", "complaint", "chest_pain")
    form.tell("no")
    form.tell("me")
    assert said(form.tell("skip", "skip")) == ["say flow-cannot-skip", "ask age"]


def test_slower_says_how_to_read_it_and_why(form: Form) -> None:
    form.tell("chest pain", "complaint", "chest_pain")
    orders = form.tell("slower please", "slower")
    assert said(orders) == ["say flow-slower", "explain heart_signs", "ask heart_signs"]


def test_someone_else_begins_again_with_nothing_known(form: Form) -> None:
    form.tell("chest pain", "complaint", "chest_pain")
    form.tell("none")
    assert said(form.tell("it is for another person", "someone_else")) == ["say flow-someone-else", "ask heart_signs"]
    assert form.slots["triage"]["facts"] == {"about": "other"}


def test_for_someone_else_too_nothing_is_less_urgent_than_before(form: Form) -> None:
    form.metadata = {**form.metadata, "floor": "urgent"}
    form.tell("chest pain", "complaint", "chest_pain")
    form.tell("it is for another person", "someone_else")
    assert form.slots["triage"]["floor"] == "urgent"


def test_after_hours_the_red_flags_are_asked_again(form: Form) -> None:
    form.tell("chest pain", "complaint", "chest_pain")
    form.tell("none")
    form.metadata = {**form.metadata, "resumed": True}
    assert said(form.tell("none")) == ["say flow-resumed", "ask heart_signs"]


def test_the_third_time_in_two_days_is_one_step_more_urgent(form: Form) -> None:
    first = all_no(form, form.tell("sore throat", "complaint", "sore_throat"))[0]["decide"]
    form.metadata = {**form.metadata, "lately": {"sore_throat": 2}}
    third = all_no(form, form.tell("sore throat", "complaint", "sore_throat"))[0]["decide"]
    assert (first["disposition"], first["raised"]) == ("self_care", False)
    assert (third["disposition"], third["raised"]) == ("routine", True)


def test_illness_is_asked_once_after_the_emergencies_and_raises(protocols: Mapping[str, Protocol]) -> None:
    form = Form(protocols)
    form.metadata = {"lang": "en", "facts": {"about": "self", "age_months": 480, "sex": "male"}, "floor": None}
    orders = form.tell("it burns when I pee", "complaint", "urinary")
    while orders[-1]["ask"]["question"] != "health":
        orders = form.tell("no")
    assert orders[-1]["ask"]["choices"] == ["immune", "thinner", "diabetes", "none", "not_sure"]
    decide = next(order["decide"] for order in all_no(form, form.tell("3")) if "decide" in order)
    assert decide["raised"]
    assert decide["facts"]["health"] == {"immune": "no", "thinner": "no", "diabetes": "yes"}
