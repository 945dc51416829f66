"""Who must be told: the closed list, and that nothing urgent is left out of it."""

import pytest

from safety.escalation import PRIORITY, REASONS, REFUSALS, after_refusal, on_alarm, on_decision, refusal_priority
from safety.guard import REASONS as GUARD_REASONS
from safety.screen import Alarm
from safety.wording import PHRASE_RULES


def test_every_reason_has_a_priority_and_no_other_does() -> None:
    assert set(PRIORITY) == set(REASONS)
    assert len(REASONS) == len(set(REASONS)) == 15


def test_what_may_kill_comes_first() -> None:
    first = {reason for reason, priority in PRIORITY.items() if priority == 0}
    assert first == {"alarm", "crisis", "decided_emergency", "opt_out_in_emergency"}
    assert PRIORITY["bot_unavailable"] < PRIORITY["asked_for_human"]


@pytest.mark.parametrize(
    ("kind", "reason"), [("emergency", "alarm"), ("crisis", "crisis"), ("urgent", "alarm"), ("ask", None)]
)
def test_an_alarm_brings_a_human(kind: str, reason: str | None) -> None:
    assert on_alarm(Alarm("any", kind, "en", "words")) == reason  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("disposition", "crisis", "reason"),
    [
        ("emergency", False, "decided_emergency"),
        ("emergency", True, "decided_emergency"),
        ("urgent", False, "decided_urgent"),
        ("urgent", True, "crisis"),
        ("same_day", False, None),
        ("same_day", True, "crisis"),
        ("routine", False, None),
        ("self_care", True, "crisis"),
        ("self_care", False, None),
        ("nurse", False, "nurse"),
        ("nurse", True, "crisis"),
    ],
)
def test_a_decision_brings_a_human_when_it_is_urgent_or_a_crisis(
    disposition: str, crisis: bool, reason: str | None
) -> None:
    assert on_decision(disposition, crisis) == reason


def test_an_unknown_disposition_is_an_error() -> None:
    with pytest.raises(KeyError):
        on_decision("fine", False)


def test_staff_see_refusals_of_clinical_content_and_of_the_guard_itself() -> None:
    assert after_refusal(("length",)) == "approved_words"
    assert after_refusal(()) == "approved_words"
    for name in ("facts_changed", "guard_error", *PHRASE_RULES):
        assert after_refusal(("length", name)) == "approved_words_and_staff"


def test_the_worst_reason_says_how_urgent_a_refusal_is() -> None:
    assert refusal_priority(("length", "blame")) == 2
    assert refusal_priority(("blame", "self_harm_method", "dose")) == 0
    assert refusal_priority(("length", "deadline")) is None


def test_every_reason_of_the_guard_has_a_row_and_no_other_does() -> None:
    assert set(REFUSALS) == set(GUARD_REASONS)
