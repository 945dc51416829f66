"""The interview: begins the protocols one after the other, asks, takes answers, and gives the decision."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, Final

from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import INTAKE, INTAKE_VERSION, Facts
from flows.orders import Ask, Call, Decide
from flows.progress import MOST_ASKED, Progress
from flows.protocol import Protocol
from flows.question import Question
from flows.said import options_said
from flows.tracker import ANSWER, STATE, Turn
from flows.triage import Decision

FORM: Final = "triage_form"
SURE_OF_ANOTHER: Final = 0.6  # how likely it must be that a text in the middle brings another problem
UNREAD_IN_A_ROW: Final = 2  # then a human is called; clinical reference 00, engine rule 10
SURELY: Final = 0.75  # the share of an option's words that must have been written before it is not asked any more
CHECK_AGAIN: Final = {
    Disposition.URGENT: "4 h",
    Disposition.NURSE: "4 h",
    Disposition.SAME_DAY: "24 h",
    Disposition.ROUTINE: "48 h",
    Disposition.SELF_CARE: "24 h",
}


def begin(turn: Turn, names: tuple[str, ...]) -> None:
    """Begin the triage of ``names``, the most dangerous first; a human for what cannot be asked about."""
    usable = [name for name in names if name in turn.protocols and turn.usable(turn.protocols[name])]
    if len(usable) < max(1, len(names)):
        known = any(name in turn.protocols for name in names)
        turn.orders.append(Call("unsigned_protocol" if known else "nurse"))
    if not usable:
        turn.set(STATE, None)
        return
    if len(usable) > 1:
        turn.say("flow-many")
    enter(turn, usable, Facts.of(turn.metadata.get("facts") or {}), turn.floor)
    turn.set(ANSWER, None)
    turn.events.append({"event": "followup", "timestamp": None, "name": FORM})


def enter(
    turn: Turn,
    names: Sequence[str],
    facts: Facts,
    floor: Disposition | None,
    decided: tuple[Mapping[str, Any], ...] = (),
) -> None:
    """Put the first of ``names`` in the slot, with the rest waiting; all are known and usable.

    ``decided``: what was decided before in the same talk, as orders on the wire.
    """
    protocol = turn.protocols[names[0]]
    known = turn.facts_for(protocol, facts)
    progress = Progress(protocol, known, floor=floor, waiting=tuple(names[1:]), decided=decided)
    turn.save(_onward(turn, _with_said(turn, progress)))


def ask(turn: Turn) -> None:
    """Put the pending question."""
    progress, pending = turn.triage, turn.triage.pending
    if pending is None:
        raise ValueError("the triage is decided: there is nothing to ask")
    number, again = progress.asked + 1, progress.unread > 0
    if isinstance(pending, Question):
        source = progress.protocol
        order = Ask(source.protocol, source.version, pending.id, list(progress.choices), number, again)
    else:
        order = Ask(INTAKE, INTAKE_VERSION, pending, list(progress.choices), number, again)
    turn.orders.append(order)


def validate(turn: Turn) -> None:
    """Read the answer, if one came; then tell the form whether to go on. Any other slot would hide an interruption."""
    progress = turn.triage
    if turn.withdrawn:  # any message ends the form, an interruption too: what is left is for a human
        turn.save(_emergency(turn) or progress)
        turn.set(ANSWER, None)
        turn.set("requested_slot", None)
        return
    if turn.began_again:
        turn.say("flow-begin-again")
        turn.save(progress)
        turn.set(ANSWER, None)
    elif turn.slots.get(ANSWER) is not None and turn.resumed:
        turn.say("flow-resumed")
        turn.save(progress.restarted())
        turn.set(ANSWER, None)
    elif turn.slots.get(ANSWER) is not None:
        take(turn, str(turn.slots[ANSWER]))
        turn.set(ANSWER, None)
    turn.set("requested_slot", None if turn.triage.pending is None else ANSWER)


def _emergency(turn: Turn) -> Progress | None:
    """Where the answer to what was asked while it was still good makes an emergency: it is one, whatever came after."""
    answer = None if turn.resumed else turn.reads(str(turn.slots.get(ANSWER) or ""))
    answered = turn.triage.answered(answer) if answer else None
    if answered is None or answered.pending is not None:
        return None
    return answered if answered.decision.disposition is Disposition.EMERGENCY else None


def take(turn: Turn, text: str) -> None:
    """Go on from what ``text`` answers: the pending question, an earlier one, or nothing."""
    answer = turn.reads(text)
    if answer is not None:
        turn.save(_onward(turn, _answered(turn, answer)))
    elif not (corrected(turn, text, SURELY) or _remembered(turn)):
        progress = turn.triage
        if (progress.unread + 1) % UNREAD_IN_A_ROW == 0:
            turn.orders.append(Call("not_understood"))
        turn.save(replace(progress, unread=progress.unread + 1))


def corrected(turn: Turn, text: str, least: float) -> bool:
    """Whether ``text`` says an option of a question that was answered "no": it is a yes from now on."""
    progress = turn.triage
    denied = {name for name, answer in progress.answers if not answer.is_yes}
    questions = [question for question in progress.protocol.questions if question.id in denied]
    found = _said(turn, progress.protocol, questions, text, least)
    if not found:
        return False
    name, options = next(iter(found.items()))
    turn.say("flow-corrected")
    turn.save(_onward(turn, progress.corrected(name, Answer("yes", options))))
    return True


def done(turn: Turn) -> None:
    """Give the most urgent decision and forget the triage; a human where its protocol was withdrawn meanwhile."""
    progress = turn.triage
    decided = [_order(order) for order in progress.decided]
    if turn.withdrawn:
        if decided:  # of other problems, by protocols that were good then
            _give(turn, [at_least_today(order) for order in decided])
        turn.orders.append(Call("unsigned_protocol"))
    else:
        decided.append(decided_by(progress, progress.decision))
        worst = _give(turn, [at_least_today(order) for order in decided] if progress.waiting else decided)
        unfinished = progress.waiting or worst.because == "unfinished"
        if unfinished and worst.disposition is not Disposition.EMERGENCY:
            turn.orders.append(Call("nurse"))  # so much was asked that what is left is for a human
    turn.set(STATE, None)
    turn.set(ANSWER, None)


def _give(turn: Turn, decided: Sequence[Decide]) -> Decide:
    """The most urgent of ``decided``, with the others beside it."""
    worst = min(decided, key=lambda order: (order.disposition.rank, not order.crisis))
    others = [order for order in decided if order is not worst]
    watch = dict.fromkeys(key for order in (worst, *others) for key in order.watch_for)
    turn.orders.append(
        replace(
            worst,
            crisis=any(order.crisis for order in decided),
            asked=turn.triage.asked,
            watch_for=[] if worst.disposition is Disposition.EMERGENCY else list(watch),
            also=[asdict(order) for order in others],
        )
    )
    return worst


def _answered(turn: Turn, answer: Answer) -> Progress:
    progress = turn.triage
    if progress.pending == "about" and answer.value != "self":
        turn.say("flow-answer-for-them")
    return progress.answered(answer)


def _remembered(turn: Turn) -> bool:
    """Another problem, named in the middle: it is asked about afterwards."""
    progress = turn.triage
    if turn.confidence < SURE_OF_ANOTHER:  # more often it is an answer that we did not read
        return False
    decided = {order["protocol"] for order in progress.decided}
    known = {progress.protocol.protocol, *progress.waiting, *decided}
    new = tuple(name for name in turn.complaints if name not in known)
    if new:
        turn.say("flow-remembered")
        turn.save(replace(progress, waiting=(*progress.waiting, *new)))
    return bool(new)


def _onward(turn: Turn, progress: Progress) -> Progress:
    """``progress``, or the protocol that takes over: for another kind of patient, or for the next problem."""
    while progress.pending is None:
        decision = progress.decision
        successor = _successor(turn, progress) if decision.because == "out_of_scope" else None
        if successor:
            floor = None if decision.disposition is Disposition.NURSE else decision.disposition
            progress = _after(turn, progress, successor, progress.waiting, floor)
        elif (following := _next(turn, progress)) and decision.disposition is not Disposition.EMERGENCY:
            turn.say("flow-next-complaint")
            kept = (*progress.decided, asdict(decided_by(progress, decision)))
            after = _after(turn, progress, following, progress.waiting, decision.disposition)
            progress = replace(after, decided=kept)
        else:
            break
    return progress


def _next(turn: Turn, progress: Progress) -> Protocol | None:
    """The first waiting protocol that may be used; what may not stays waiting, which brings a nurse at the end."""
    if progress.asked >= MOST_ASKED:
        return None
    named = (turn.protocols[name] for name in progress.waiting if name in turn.protocols)
    return next((protocol for protocol in named if turn.usable(protocol)), None)


def _successor(turn: Turn, progress: Progress) -> Protocol | None:
    """The first protocol of ``else_see`` that is for this patient."""
    named = (turn.protocols[name] for name in progress.protocol.else_see if name in turn.protocols)
    usable = (protocol for protocol in named if turn.usable(protocol))
    return next((protocol for protocol in usable if protocol.may_be_for(progress.facts)), None)


def _after(
    turn: Turn, progress: Progress, protocol: Protocol, waiting: tuple[str, ...], floor: Disposition | None
) -> Progress:
    floor = progress.floor if floor is None else floor.at_least(progress.floor)
    rest = tuple(name for name in waiting if name != protocol.protocol)
    facts = turn.facts_for(protocol, progress.facts)
    following = Progress(protocol, facts, (), (), 0, floor, progress.asked, rest, progress.decided)
    return _with_said(turn, following)


def _with_said(turn: Turn, progress: Progress) -> Progress:
    """With a yes where the patient has already said so; never with a no."""
    found = _said(turn, progress.protocol, progress.protocol.questions, turn.text, SURELY)
    answers = tuple((name, Answer("yes", options)) for name, options in found.items())
    return replace(progress, answers=answers)


def _said(
    turn: Turn, protocol: Protocol, questions: tuple[Question, ...] | list[Question], text: str, least: float
) -> dict[str, tuple[str, ...]]:
    labels = {
        (question.id, option): words
        for question in questions
        if question.any_of and question.count_from == 1
        for option, words in turn.labels(protocol, question).items()
    }
    keys = {f"{name} {option}": words for (name, option), words in labels.items()}
    found: dict[str, tuple[str, ...]] = {}
    for key in options_said(text, turn.lang, keys, (protocol.title, protocol.use_when), least):
        name, _, option = key.partition(" ")
        found[name] = (*found.get(name, ()), option)
    return {question.id: found[question.id] for question in questions if question.id in found}


def decided_by(progress: Progress, decision: Decision) -> Decide:
    """The order of ``decision``, with all that it takes to decide again."""
    otherwise = progress.protocol.otherwise
    at_home = decision.because == "otherwise" and decision.disposition is otherwise.then
    again = otherwise.check_again if at_home else CHECK_AGAIN.get(decision.disposition)
    return Decide(
        protocol=progress.protocol.protocol,
        version=progress.protocol.version,
        disposition=decision.disposition,
        because=decision.because,
        crisis=decision.crisis,
        asked=len(progress.given),
        advice=list(otherwise.advice) if at_home else [],
        watch_for=list(otherwise.watch_for),
        check_again=again and f"check-again-{again.replace(' ', '-')}",
        facts=progress.facts.known(),
        answers={name: answer.plain() for name, answer in progress.answers},
        raised=decision.raised,
        floor=None if progress.floor is None else str(progress.floor),
        digest=progress.protocol.digest,
    )


def at_least_today(order: Decide) -> Decide:
    """A problem that nobody asked about may be worse than those that were asked about."""
    return replace(order, disposition=order.disposition.at_least(Disposition.SAME_DAY), unasked=True)


def _order(fields: Mapping[str, object]) -> Decide:
    """What ``asdict`` made, through the tracker's JSON."""
    return Decide(**{**fields, "disposition": Disposition(str(fields["disposition"]))})  # type: ignore[arg-type]
