"""The tables of who is told how soon, read a second time: a row changes only on purpose, here and there."""

import pytest

from safety.escalation import PRIORITY, REASONS, REFUSALS, after_refusal, on_decision, refusal_priority

SOON = {
    0: "alarm crisis decided_emergency opt_out_in_emergency",
    1: "decided_urgent no_answer bot_unavailable undeliverable wrote_after_opt_out",
    2: "nurse asked_for_human not_understood unsigned_protocol teach_back question",
}
TOLD = {
    0: "self_harm_method",
    1: "guard_error facts_changed fact_denied dose medicine_change diagnosis false_reassurance discouraging_care "
    "undermines eating_disorder promise_of_human other_person leak prompt_leak asks_secrets advice travel secrecy",
    2: "promise_of_time strange_name disguised encoded claims_to_be_human companionship watching blame cost "
    "off_topic link",
    None: "numbers unvouched aimless empty markup placeholder length script wrong_language repetition reading_level",
}


@pytest.mark.parametrize(("priority", "reasons"), SOON.items())
def test_each_reason_has_its_priority(priority: int, reasons: str) -> None:
    assert {reason for reason, at in PRIORITY.items() if at == priority} == set(reasons.split())


def test_there_are_no_other_reasons() -> None:
    assert set(REASONS) == set(" ".join(SOON.values()).split())


@pytest.mark.parametrize(("priority", "names"), TOLD.items())
def test_each_refusal_is_told_as_soon_as_it_is_grave(priority: int | None, names: str) -> None:
    for name in names.split():
        assert refusal_priority((name,)) == priority, name
        assert after_refusal((name,)) == ("approved_words" if priority is None else "approved_words_and_staff"), name
    assert {name for name, at in REFUSALS.items() if at == priority} == set(names.split())


def test_the_gravest_of_several_counts_in_whatever_order() -> None:
    assert refusal_priority(("cost", "dose", "length")) == refusal_priority(("dose", "length", "cost")) == 1
    assert refusal_priority(()) is None


@pytest.mark.parametrize("disposition", ["", "Emergency", "none", "crisis"])
def test_no_other_disposition_is_decided(disposition: str) -> None:
    with pytest.raises(KeyError):
        on_decision(disposition, True)
