"""Rasa's custom actions as one pure function: the tracker's JSON in, events and orders out."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from flows import complaints, coping, interruptions, interview, mood_check, mood_talk, requests
from flows.asked import plainly
from flows.facts import FactName
from flows.interruptions import between
from flows.orders import to_wire
from flows.protocol import Mode, Protocol
from flows.question import Question
from flows.tracker import ANSWER, Labels, Turn, Usable


def english(_protocol: Protocol, question: Question | FactName, _lang: str) -> Mapping[str, str]:
    """The options as the protocol file has them: what ``run`` reads by where nobody translates."""
    return question.any_of if isinstance(question, Question) else {}


def run(
    payload: Mapping[str, Any],
    protocols: Mapping[str, Protocol],
    mode: Mode,
    labels: Labels = english,
    usable: Usable | None = None,
    today: date | None = None,
) -> dict[str, Any]:
    """Run ``payload["next_action"]`` and return ``{"events": [...], "responses": [{"custom": order}...]}``.

    ``usable`` says whether a protocol may be used in a language; without it only the signature of the English counts.

    ``ValueError`` for an action, a state or metadata that is not ours: the turn must fail loudly, not half happen.
    """
    action = ACTIONS.get(str(payload.get("next_action")))
    if action is None:
        raise ValueError("unknown action")
    day = today or date.today()
    allowed = usable or (lambda protocol, _lang: protocol.usable(mode, day))
    turn = Turn(payload["tracker"], protocols, labels, allowed, mode, day)
    for state, own in MEANWHILE.items():
        if state in turn.state:
            action = own.get(str(payload["next_action"]), action)
    action(turn)
    if _led_to(turn, str(payload["next_action"])):
        requests.beside(turn, plainly(turn.text))
    return {"events": turn.events, "responses": [{"custom": to_wire(order)} for order in turn.orders]}


def _led_to(turn: Turn, action: str) -> bool:
    """Whether the patient's message led to ``action``, and no other action did, nor a word about whose words we use."""
    if action in ("action_ask_triage_form_triage_answer", "action_triage_done", "action_words"):
        return False
    return action != "validate_triage_form" or turn.slots.get(ANSWER) is not None


ACTIONS: Final[dict[str, Callable[[Turn], None]]] = {
    "action_start_triage": complaints.start_triage,
    "action_ask_triage_form_triage_answer": interview.ask,
    "validate_triage_form": interview.validate,
    "action_triage_done": interview.done,
    "action_why": between(interruptions.why),
    "action_back": between(interruptions.back),
    "action_change": between(interruptions.change),
    "action_repeat": between(interruptions.repeat),
    "action_slower": between(interruptions.slower),
    "action_skip": between(interruptions.skip),
    "action_start_over": between(interruptions.start_over),
    "action_someone_else": between(interruptions.someone_else),
    "action_something_new": complaints.something_new,
    "action_human": interruptions.human,
    "action_say": interruptions.small_talk,
    "action_unclear": complaints.unclear,
    "action_inform": requests.inform,
    "action_honest": requests.honest,
    "action_words": requests.words,
    "action_mood_check": mood_check.begin,
    "action_coping": coping.begin,
}
# What an action does instead while the slot's state has this key: the form then holds something else than a triage.
MEANWHILE: Final = {"questionnaire": mood_talk.ACTIONS, "coping": coping.ACTIONS}
