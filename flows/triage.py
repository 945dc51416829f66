"""Triage: from the answers so far to the next question or the decision, by replay; nothing else is remembered."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import ORDER, FactName, Facts
from flows.protocol import Protocol
from flows.question import Question


@dataclass(frozen=True, slots=True)
class AskQuestion:
    """Ask this question of the protocol."""

    question: Question


@dataclass(frozen=True, slots=True)
class AskFact:
    """Ask for this fact about the patient."""

    fact: FactName


@dataclass(frozen=True, slots=True)
class Decision:
    """``because`` is a question id, ``otherwise``, or ``out_of_scope`` when the protocol is not for this patient."""

    disposition: Disposition
    because: str
    crisis: bool = False


Step = AskQuestion | AskFact | Decision


def next_step(
    protocol: Protocol, answers: Mapping[str, Answer], facts: Facts, floor: Disposition | None = None
) -> Step:
    """The first red flag, then the facts that are needed, then the other questions; the first "yes" decides.

    "Not sure" counts as yes. No decision is less urgent than ``protocol.never_below`` or ``floor``. A fact that is
    known is not asked; a question without words is a yes as soon as the facts fit it.
    """
    return (
        _ask(protocol, (protocol.first,), answers, facts, floor)
        or _scope(protocol, facts, floor)
        or _ask(protocol, protocol.questions, answers, facts, floor)
        or _decide(protocol, protocol.otherwise.then, "otherwise", floor)
    )


def missing_fact(protocol: Protocol, facts: Facts) -> FactName | None:
    """The first fact that the protocol, or one of its questions that may still be for this patient, needs."""
    if facts.about is None and not protocol.for_children:
        return "about"
    if fact := protocol.applies.missing(facts):
        return fact
    if not protocol.applies.holds(facts):
        return None
    conditions = [question.ask_if for question in protocol.questions if question.ask_if is not None]
    missing = {condition.missing(facts) for condition in conditions}
    return next((fact for fact in ORDER if fact in missing), None)


def _scope(protocol: Protocol, facts: Facts, floor: Disposition | None) -> Step | None:
    if fact := missing_fact(protocol, facts):
        return AskFact(fact)
    return None if protocol.applies.holds(facts) else _decide(protocol, Disposition.NURSE, "out_of_scope", floor)


def _ask(
    protocol: Protocol,
    questions: tuple[Question, ...],
    answers: Mapping[str, Answer],
    facts: Facts,
    floor: Disposition | None,
) -> Step | None:
    for question in questions:
        if question.ask_if is not None and not question.ask_if.holds(facts):
            continue
        if question.ask and question.id not in answers:
            return AskQuestion(question)
        if not question.ask or answers[question.id].is_yes:
            return _decide(protocol, question.if_yes, question.id, floor, question.crisis)
    return None


def _decide(
    protocol: Protocol, disposition: Disposition, because: str, floor: Disposition | None, crisis: bool = False
) -> Decision:
    return Decision(disposition.at_least(protocol.never_below).at_least(floor), because, crisis)
