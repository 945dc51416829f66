"""A protocol that is withdrawn in the midst of an interview is not used from the next message on: a human is called."""

from collections.abc import Mapping
from datetime import date

import pytest

from flows.protocol import Mode, Protocol
from tests.flows.test_interview import all_no, form, said
from tests.flows.triage_form import INTERRUPTIONS, Form

__all__ = ["form"]  # the fixture


def withdraw(form: Form, *names: str) -> None:
    gone = frozenset(names)

    def usable(protocol: Protocol, _language: str) -> bool:
        return protocol.protocol not in gone

    form.usable = usable


@pytest.mark.parametrize("text", ["no", "my head aches", "", "🙂"])
@pytest.mark.parametrize("answered", [0, 1, 3])
def test_a_human_is_called_and_nothing_decided(form: Form, text: str, answered: int) -> None:
    form.tell("my chest hurts", "complaint", "chest_pain")
    for _ in range(answered):
        form.tell("no")
    withdraw(form, "chest_pain")
    assert said(form.tell(text)) == ["call unsigned_protocol"]
    assert not form.active
    assert said(form.tell("my chest hurts", "complaint", "chest_pain")) == ["call unsigned_protocol"]


@pytest.mark.parametrize("text", ["yes", "1", "not sure"])
def test_a_red_flag_that_was_asked_before_is_an_emergency_all_the_same(form: Form, text: str) -> None:
    form.tell("my chest hurts", "complaint", "chest_pain")
    withdraw(form, "chest_pain")
    assert said(form.tell(text)) == ["decide emergency"]
    assert not form.active


@pytest.mark.parametrize("intent", sorted({*INTERRUPTIONS} - {"human"}))
def test_an_interruption_says_nothing_of_it(form: Form, intent: str) -> None:
    form.tell("my chest hurts", "complaint", "chest_pain")
    withdraw(form, "chest_pain")
    assert said(form.tell("why?", intent)) == ["call unsigned_protocol"]


def test_what_was_decided_of_another_problem_before_still_stands(form: Form) -> None:
    orders = form.tell("my throat and my chest hurt", "complaint", "sore_throat", "chest_pain")
    while "next-complaint" not in "".join(said(orders)):
        orders = form.tell("no")
    withdraw(form, "sore_throat")
    last = form.tell("no")
    assert said(last) == ["decide same_day", "call unsigned_protocol"]
    assert last[0]["decide"]["protocol"] == "chest_pain"
    assert last[0]["decide"]["also"] == []


def test_another_protocol_goes_on(form: Form) -> None:
    orders = form.tell("my throat hurts", "complaint", "sore_throat")
    withdraw(form, "chest_pain")
    assert any("decide" in order for order in all_no(form, orders))


@pytest.mark.parametrize("mode", ["demo", "production"])
def test_production_does_not_go_on_with_what_ran_out_meanwhile(
    protocols: Mapping[str, Protocol], form: Form, mode: Mode
) -> None:
    """The same way for a draft: what nobody has signed asks nothing more."""
    form.tell("my chest hurts", "complaint", "chest_pain")
    form.mode, form.today = mode, date(2026, 1, 2)
    expected = "call unsigned_protocol" if mode == "production" else "ask"
    assert said(form.tell("no"))[-1].startswith(expected)
    assert protocols["chest_pain"].status == "draft"
