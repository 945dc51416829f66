"""The mood check: a questionnaire put in the triage form, and where it goes on when its answers are serious."""

from dataclasses import asdict, replace
from typing import Final

from flows import interview
from flows.answers import read
from flows.dispositions import Disposition
from flows.facts import INTAKE, INTAKE_VERSION, Facts
from flows.filled import AGE, WHICH, Filled
from flows.named import is_named
from flows.often import read_often
from flows.orders import Ask, Call, Decide
from flows.questionnaire import ALL, NOT_SURE, SKIPPED, Item, Outcome, Questionnaire
from flows.questionnaires import questionnaires
from flows.tracker import ANSWER, STATE, Turn

MOOD_CHECK: Final = "mood_check"  # the protocol name under which the choice of a questionnaire is asked
VERSION: Final = 1
NOT_FOR_THEM: Final = "out_of_scope"
CHECK_AGAIN: Final = {**interview.CHECK_AGAIN, Disposition.SELF_CARE: "1 week"}


def begin(turn: Turn) -> None:
    """Begin the questionnaire that the patient's words name, or ask which; a human where none may be used."""
    offered, named = _usable(turn), _named(turn.text, list(questionnaires().values()))
    chosen = named[0] if len(named) == 1 else None
    if not offered or (chosen and chosen not in offered):
        turn.orders.append(Call("unsigned_protocol"))
        turn.set(STATE, None)
        return
    known = Facts.of(turn.metadata.get("facts") or {})
    facts = known if known.about == "self" else Facts(about="self")  # what is known may be of a child
    turn.say("questionnaire-intro")
    keep(turn, Filled(chosen, facts))
    turn.set(ANSWER, None)
    turn.events.append({"event": "followup", "timestamp": None, "name": interview.FORM})


def ask(turn: Turn) -> None:
    """Put the pending item, the choice of a questionnaire, or the question for the age."""
    filled = filled_in(turn)
    number, again = len(filled.given) + 1, filled.unread > 0
    own, pending = filled.questionnaire, filled.pending
    if pending == AGE:
        turn.orders.append(Ask(INTAKE, INTAKE_VERSION, AGE, [], number, again))
    elif isinstance(pending, Item) and own:
        turn.orders.append(Ask(own.questionnaire, own.version, pending.id, list(pending.ids), number, again))
    elif pending == WHICH:
        choices = [one.questionnaire for one in _usable(turn)]
        turn.orders.append(Ask(MOOD_CHECK, VERSION, WHICH, choices, number, again))
    else:
        raise ValueError("the mood check is decided: there is nothing to ask")


def validate(turn: Turn) -> None:
    """Read the answer, if one came; then tell the form whether to go on."""
    filled, text = filled_in(turn), turn.slots.get(ANSWER)
    if filled.questionnaire and turn.state["digest"] != filled.questionnaire.validation.digest:
        turn.say("flow-begin-again")
        keep(turn, filled)
        turn.set(ANSWER, None)
    elif text is not None:
        take(turn, str(text))
        turn.set(ANSWER, None)
    pending = turn.progress.pending if turn.progress else filled_in(turn).pending
    turn.set("requested_slot", None if pending is None else ANSWER)


def take(turn: Turn, text: str) -> None:
    """Go on from what ``text`` answers; a person is called when twice in a row it is nothing."""
    filled = filled_in(turn)
    answer = reads(turn, filled, text)
    if answer is not None:
        answered(turn, filled, answer)
    elif not _something_else(turn, filled):
        if (filled.unread + 1) % interview.UNREAD_IN_A_ROW == 0:
            turn.orders.append(Call("not_understood"))
        keep(turn, replace(filled, unread=filled.unread + 1))


def done(turn: Turn) -> None:
    """Give the decision, call a nurse where the sum is high, and forget the answers."""
    decided, outcome = decided_by(filled_in(turn), turn.floor)
    turn.orders.append(decided)
    if outcome.nurse:
        turn.orders.append(Call("nurse"))
    turn.set(STATE, None)
    turn.set(ANSWER, None)


def reads(turn: Turn, filled: Filled, text: str) -> str | int | None:
    """The answer to what is pending: a choice, "skipped", "not_sure" where that is a yes, or months of age."""
    pending = filled.pending
    if pending == AGE:
        found = read(text, "age", turn.lang, "self")
        return int(found.value) if found else None
    if not isinstance(pending, Item):
        return _which(turn, text)
    value = read_often(text, pending.ids, turn.lang)
    if value is None or value in pending.ids:
        return value
    if filled.is_crisis(pending):
        return NOT_SURE  # "yes" and "I do not know" are no "not at all"
    if pending.id == ALL:
        return "yes"
    return SKIPPED if value == NOT_SURE else None


def answered(turn: Turn, filled: Filled, answer: str | int) -> None:
    """Keep ``answer``; in a crisis say its words and bring a human before anything else is asked."""
    pending, after = filled.pending, filled.answered(answer)
    keep(turn, after)
    if isinstance(pending, Item) and filled.is_crisis(pending) and answer not in (pending.ids[0], SKIPPED):
        _crisis(turn, after)


def filled_in(turn: Turn) -> Filled:
    """The questionnaire that is under way."""
    return Filled.from_json(turn.state)


def keep(turn: Turn, filled: Filled) -> None:
    """Remember ``filled``."""
    turn.set(STATE, filled.to_json())


def _which(turn: Turn, text: str) -> str | None:
    offered = _usable(turn)
    named = _named(text, offered)
    return (
        named[0].questionnaire if len(named) == 1 else read_often(text, [q.questionnaire for q in offered], turn.lang)
    )


def _crisis(turn: Turn, filled: Filled) -> None:
    """A human at once; then the questions on how much danger there is, with what was decided beside them."""
    turn.orders.append(Call("crisis"))
    decided, _ = decided_by(filled, turn.floor)
    own = filled.questionnaire
    protocol = turn.protocols.get(own.crisis.protocol) if own and own.crisis else None
    if protocol is not None and turn.usable(protocol):
        kept = (asdict(decided),)
        interview.enter(turn, (protocol.protocol,), filled.facts, decided.disposition, kept)


def decided_by(filled: Filled, floor: Disposition | None) -> tuple[Decide, Outcome]:
    """The order of what ``filled`` leads to, with all that it takes to decide again."""
    own, answers = filled.questionnaire, dict(filled.answers)
    if own is None:
        raise ValueError("no questionnaire was chosen: there is nothing to decide")
    if filled.is_for_them:
        outcome = own.decide(answers, filled.facts, floor)
    else:
        outcome = Outcome(Disposition.NURSE.at_least(floor), NOT_FOR_THEM, own.score(answers))
    again = CHECK_AGAIN.get(outcome.disposition)
    order = Decide(
        protocol=own.questionnaire,
        version=own.version,
        disposition=outcome.disposition,
        because=outcome.because,
        crisis=outcome.crisis,
        asked=len(filled.given),
        advice=list(own.advice) if outcome.disposition is Disposition.SELF_CARE else [],
        watch_for=list(own.watch_for),
        check_again=again and f"check-again-{again.replace(' ', '-')}",
        facts=filled.facts.known(),
        answers={**answers, "score": outcome.score},
        raised=outcome.raised,
        floor=None if floor is None else str(floor),
        digest=own.validation.digest,
    )
    return order, outcome


def _something_else(turn: Turn, filled: Filled) -> bool:
    """Another problem, named in the middle, comes first; a nurse sees what was answered until then."""
    own = filled.questionnaire
    if turn.confidence < interview.SURE_OF_ANOTHER or own is None:
        return False
    names = [name for name in turn.complaints if name in turn.protocols and name not in own.complaints]
    usable = tuple(name for name in names if turn.usable(turn.protocols[name]))
    if not usable:
        return False
    turn.say("questionnaire-stopped")
    if own.score(dict(filled.answers)):
        turn.orders.append(Call("nurse"))
    interview.enter(turn, usable, Facts.of(turn.metadata.get("facts") or {}), turn.floor)
    return True


def _named(text: str, among: list[Questionnaire]) -> list[Questionnaire]:
    return [one for one in among if is_named(text, one.named_by)]


def _usable(turn: Turn) -> list[Questionnaire]:
    known = questionnaires().values()
    return [one for one in known if one.validation.usable(turn.mode, turn.today, turn.lang)]
