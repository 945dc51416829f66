"""Rasa's custom actions as one pure function: the tracker's JSON in, events and orders out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from flows.answers import read_choice
from flows.dispositions import Disposition
from flows.facts import INTAKE, INTAKE_VERSION, VALUES, Facts
from flows.orders import Ask, Call, Decide, Explain, to_wire
from flows.progress import Progress
from flows.protocol import Mode, Protocol
from flows.question import Question
from flows.tracker import ANSWER, STATE, Turn

FORM: Final = "triage_form"
COMPLAINT: Final = "complaint_"
MOST_COMPLAINTS: Final = 3
UNREAD_IN_A_ROW: Final = 2  # then a human is called; clinical reference 00, engine rule 10
SOMETHING_ELSE: Final = "something_else"
CHECK_AGAIN: Final = {
    Disposition.URGENT: "4 h",
    Disposition.NURSE: "4 h",
    Disposition.SAME_DAY: "24 h",
    Disposition.ROUTINE: "48 h",
    Disposition.SELF_CARE: "24 h",
}


def run(
    payload: Mapping[str, Any], protocols: Mapping[str, Protocol], mode: Mode, today: date | None = None
) -> dict[str, Any]:
    """Run ``payload["next_action"]`` and return ``{"events": [...], "responses": [{"custom": order}...]}``.

    ``ValueError`` for an action, a state or metadata that is not ours: the turn must fail loudly, not half happen.
    """
    action = ACTIONS.get(str(payload.get("next_action")))
    if action is None:
        raise ValueError("unknown action")
    turn = Turn(payload["tracker"], protocols, mode, today or date.today())
    action(turn)
    return {"events": turn.events, "responses": [{"custom": to_wire(order)} for order in turn.orders]}


def start_triage(turn: Turn) -> None:
    """The patient named a complaint; one that cannot be of a patient whom we know is asked about, not guessed."""
    named = turn.protocols.get(turn.complaint or "")
    if named and not named.may_be_for(Facts.of(turn.metadata.get("facts") or {})):
        _offer(turn)
    else:
        _begin(turn, turn.complaint)


def _begin(turn: Turn, name: str | None) -> None:
    protocol = turn.protocols.get(name or "")
    if protocol is None or not protocol.usable(turn.mode, turn.today):
        turn.orders.append(Call("nurse" if protocol is None else "unsigned_protocol"))
        turn.set(STATE, None)
        return
    turn.save(Progress(protocol, Facts.of(turn.metadata.get("facts") or {}), floor=turn.floor))
    turn.set(ANSWER, None)
    turn.events.append({"event": "followup", "timestamp": None, "name": FORM})


def ask(turn: Turn) -> None:
    """Put the pending question."""
    progress, pending = turn.triage, turn.triage.pending
    if pending is None:
        raise ValueError("the triage is decided: there is nothing to ask")
    number, again = len(progress.given) + 1, progress.unread > 0
    if isinstance(pending, Question):
        source = progress.protocol
        order = Ask(source.protocol, source.version, pending.id, list(pending.choices), number, again)
    else:
        order = Ask(INTAKE, INTAKE_VERSION, pending, list(VALUES.get(pending, ())), number, again)
    turn.orders.append(order)


def validate(turn: Turn) -> None:
    """Read the answer, if one came; then tell the form whether to go on. Any other slot would hide an interruption."""
    progress = turn.triage
    if turn.began_again:
        turn.say("flow-begin-again")
        turn.save(progress)
        turn.set(ANSWER, None)
    elif turn.slots.get(ANSWER) is not None:
        turn.save(_taken(turn, progress, str(turn.slots[ANSWER])))
        turn.set(ANSWER, None)
    turn.set("requested_slot", None if turn.triage.pending is None else ANSWER)


def _taken(turn: Turn, progress: Progress, text: str) -> Progress:
    pending, answer = progress.pending, progress.read(text, turn.lang)
    if answer is not None:
        if pending == "about" and answer.value != "self":
            turn.say("flow-answer-for-them")
        return progress.answered(answer)
    if turn.complaint not in (None, progress.protocol.protocol):
        turn.say("flow-one-at-a-time")
        return progress
    if (progress.unread + 1) % UNREAD_IN_A_ROW == 0:
        turn.orders.append(Call("not_understood"))
    return replace(progress, unread=progress.unread + 1)


def done(turn: Turn) -> None:
    """Give the decision and forget the triage."""
    progress = turn.triage
    decision = progress.decision
    otherwise = progress.protocol.otherwise
    at_home = decision.because == "otherwise" and decision.disposition is otherwise.then
    again = otherwise.check_again if at_home else CHECK_AGAIN.get(decision.disposition)
    emergency = decision.disposition is Disposition.EMERGENCY
    turn.orders.append(
        Decide(
            protocol=progress.protocol.protocol,
            version=progress.protocol.version,
            disposition=decision.disposition,
            because=decision.because,
            crisis=decision.crisis,
            asked=len(progress.given),
            advice=list(otherwise.advice) if at_home else [],
            watch_for=[] if emergency else list(otherwise.watch_for),
            check_again=again and f"check-again-{again.replace(' ', '-')}",
            facts=progress.facts.known(),
            answers={name: answer.plain() for name, answer in progress.answers},
        )
    )
    turn.set(STATE, None)
    turn.set(ANSWER, None)


def _interruption(then: Callable[[Turn, Progress], None], outside: str) -> Callable[[Turn], None]:
    """An action that first sees whether the text answers the question, and says ``outside`` when none is asked."""

    def act(turn: Turn) -> None:
        if turn.progress is None:
            turn.say(outside)
        elif turn.progress.read(turn.text, turn.lang) is not None:
            turn.save(_taken(turn, turn.progress, turn.text))
        else:
            then(turn, turn.progress)

    return act


def _why(turn: Turn, progress: Progress) -> None:
    pending, protocol = progress.pending, progress.protocol
    if isinstance(pending, Question):
        turn.orders.append(Explain(protocol.protocol, protocol.version, pending.id))
    elif pending is not None:
        turn.orders.append(Explain(INTAKE, INTAKE_VERSION, pending))


def _back(turn: Turn, progress: Progress) -> None:
    if not progress.given:
        turn.say("flow-first-question")
    turn.save(progress.back())


def _repeat(_turn: Turn, _progress: Progress) -> None:
    """Nothing of its own: the form asks again by itself."""


def _start_over(turn: Turn, progress: Progress) -> None:
    turn.say("flow-begin-again")
    turn.save(progress.restarted())


def something_new(turn: Turn) -> None:
    """Another problem: after an offer of complaints it is the choice "something else"."""
    if "choosing" in turn.state:
        unclear(turn)
    else:
        _interruption(lambda turn, _: turn.say("flow-one-at-a-time"), "flow-what-is-wrong")(turn)


def human(turn: Turn) -> None:
    """The patient asked for a person; the questions go on meanwhile."""
    turn.orders.append(Call("asked_for_human"))


def say(turn: Turn) -> None:
    """Small talk, unless it answers the question: "no, thank you"."""
    intent = (turn.message.get("intent") or {}).get("name")
    if intent not in ("greet", "thanks", "goodbye"):
        raise ValueError("nothing to say to this intent")
    _interruption(lambda turn, _: turn.say(f"flow-{intent}"), f"flow-{intent}")(turn)


def unclear(turn: Turn) -> None:
    """Outside a triage: first offer the likeliest complaints, then call a human. Never guess."""
    offered = turn.state.get("choosing")
    if offered is None:
        _offer(turn)
        return
    choice = read_choice(turn.text, offered)
    if choice in turn.protocols:
        _begin(turn, choice)
        return
    turn.orders.append(Call("nurse" if choice == SOMETHING_ELSE else "not_understood"))
    turn.set(STATE, None)


def _offer(turn: Turn) -> None:
    ranking = (str(guess.get("name", "")) for guess in turn.message.get("intent_ranking", ()))
    named = (name.removeprefix(COMPLAINT) for name in ranking if name.startswith(COMPLAINT))
    known = Facts.of(turn.metadata.get("facts") or {})
    likely = [name for name in named if name in turn.protocols and turn.protocols[name].may_be_for(known)]
    likely = likely[:MOST_COMPLAINTS]
    choices = [*likely, SOMETHING_ELSE]
    if likely:
        turn.orders.append(Ask(INTAKE, INTAKE_VERSION, "complaint", choices, 1))
    else:
        turn.say("flow-what-is-wrong")
    turn.set(STATE, {"choosing": choices})


ACTIONS: Final[dict[str, Callable[[Turn], None]]] = {
    "action_start_triage": start_triage,
    "action_ask_triage_form_triage_answer": ask,
    "validate_triage_form": validate,
    "action_triage_done": done,
    "action_why": _interruption(_why, "flow-what-is-wrong"),
    "action_back": _interruption(_back, "flow-what-is-wrong"),
    "action_repeat": _interruption(_repeat, "flow-what-is-wrong"),
    "action_start_over": _interruption(_start_over, "flow-what-is-wrong"),
    "action_something_new": something_new,
    "action_human": human,
    "action_say": say,
    "action_unclear": unclear,
}
