"""Who must be told: the closed list of reasons to bring a human, and how urgent each is."""

from typing import Final, Literal, get_args

from safety.screen import Alarm

Reason = Literal[
    "alarm",  # the screen heard an emergency in the patient's own words
    "crisis",  # words of suicide or self-harm
    "decided_emergency",  # a protocol decided: emergency
    "decided_urgent",  # a protocol decided: urgent
    "nurse",  # no protocol applies to this patient
    "asked_for_human",
    "not_understood",  # twice in a row
    "no_answer",  # silence after a red-flag question or after "do you need help now?"
    "bot_unavailable",  # dialogue, model or store failed: nobody knows how urgent it is
    "unsigned_protocol",  # production refuses a draft or an expired protocol
    "undeliverable",  # the patient did not get our reply
    "teach_back",  # the patient has misunderstood the discharge sheet twice
    "question",  # no approved text answers what the patient asked
    "opt_out_in_emergency",  # the patient left while an emergency was open
    "wrote_after_opt_out",  # the bot may not answer who wanted no messages: nobody knows how urgent it is
]
REASONS: Final[tuple[Reason, ...]] = get_args(Reason)

# 0 now, 1 within minutes, 2 in turn. What may hide an emergency ranks above what is known not to be one.
PRIORITY: Final[dict[str, int]] = {
    "alarm": 0,
    "crisis": 0,
    "decided_emergency": 0,
    "opt_out_in_emergency": 0,
    "decided_urgent": 1,
    "no_answer": 1,
    "bot_unavailable": 1,
    "undeliverable": 1,
    "wrote_after_opt_out": 1,
    "nurse": 2,
    "asked_for_human": 2,
    "not_understood": 2,
    "unsigned_protocol": 2,
    "teach_back": 2,
    "question": 2,
}

_ON_ALARM: Final[dict[str, Reason | None]] = {
    "emergency": "alarm",
    "crisis": "crisis",
    "urgent": "alarm",
    "ask": None,  # one question first; silence or a "yes" brings a human as no_answer or alarm
}
_ON_DECISION: Final[dict[str, Reason | None]] = {
    "emergency": "decided_emergency",
    "urgent": "decided_urgent",
    "same_day": None,
    "routine": None,
    "self_care": None,
    "nurse": "nurse",
}

Instead = Literal["approved_words", "approved_words_and_staff"]

# For each of the guard's refusals, besides sending the approved words: the priority of what staff are told, or None.
# A model that harms or breaks its locks is told at once, one that invents clinical content or a promise within
# minutes, a slip of tone in turn. One about form (length, script, markup) costs the patient only the model's wording.
REFUSALS: Final[dict[str, int | None]] = {
    "guard_error": 1,
    "facts_changed": 1,
    "fact_denied": 1,
    "self_harm_method": 0,
    "dose": 1,
    "medicine_change": 1,
    "diagnosis": 1,
    "false_reassurance": 1,
    "discouraging_care": 1,
    "undermines": 1,
    "eating_disorder": 1,
    "promise_of_human": 1,
    "promise_of_time": 2,
    "other_person": 1,
    "strange_name": 2,
    "leak": 1,
    "prompt_leak": 1,
    "asks_secrets": 1,
    "advice": 1,
    "travel": 1,
    "secrecy": 1,
    "disguised": 2,
    "encoded": 2,
    "claims_to_be_human": 2,
    "companionship": 2,
    "watching": 2,
    "blame": 2,
    "cost": 2,
    "off_topic": 2,
    "link": 2,
    "numbers": None,
    "unvouched": None,
    "aimless": None,
    "empty": None,
    "markup": None,
    "placeholder": None,
    "length": None,
    "script": None,
    "wrong_language": None,
    "repetition": None,
    "reading_level": None,
}


def on_alarm(alarm: Alarm) -> Reason | None:
    """The reason to bring a human for ``alarm``; ``None`` for kind "ask", which is answered by a question first."""
    return _ON_ALARM[alarm.kind]


def on_decision(disposition: str, crisis: bool) -> Reason | None:
    """The reason to bring a human after a decision, if any; a crisis flag never replaces an emergency.

    Raises ``KeyError`` for a disposition outside of the closed list.
    """
    reason = _ON_DECISION[disposition]
    return "crisis" if crisis and reason != "decided_emergency" else reason


def refusal_priority(failures: tuple[str, ...]) -> int | None:
    """How urgently staff are told of a refusal: that of its worst reason, ``None`` when nobody needs to be.

    ``failures`` are the names in ``safety.guard.Verdict``; names of other parts ("deadline") are no refusals.
    """
    return min((one for one in map(REFUSALS.get, failures) if one is not None), default=None)


def after_refusal(failures: tuple[str, ...]) -> Instead:
    """What replaces words that the guard refused; ``failures`` are the names in ``safety.guard.Verdict``."""
    return "approved_words" if refusal_priority(failures) is None else "approved_words_and_staff"
