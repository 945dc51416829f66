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
    """Ask for this fact about the patient; ``choices`` are the illnesses when it is ``health``."""

    fact: FactName
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """``because`` is a question id, ``otherwise``, or ``out_of_scope`` when the protocol is not for this patient.

    ``raised`` says that age, pregnancy, another illness or a third contact made it one step more urgent.
    """

    disposition: Disposition
    because: str
    crisis: bool = False
    raised: bool = False


Step = AskQuestion | AskFact | Decision


def next_step(
    protocol: Protocol, answers: Mapping[str, Answer], facts: Facts, floor: Disposition | None = None
) -> Step:
    """The first red flag, the facts that are needed, the emergencies, other illnesses, then the rest; the first "yes"
    decides. What could not be more urgent than ``floor`` is not asked.

    "Not sure" counts as yes. A decision short of an emergency is one step more urgent when ``protocol.step_up`` says
    so, and none is less urgent than ``protocol.never_below`` or ``floor``. A fact that is known is not asked; a
    question without words is a yes as soon as the facts fit it.
    """
    ask = _Asking(protocol, answers, facts, floor)
    emergencies = tuple(question for question in protocol.questions if question.if_yes is Disposition.EMERGENCY)
    return (
        ask.first()
        or ask.scope()
        or ask.through(emergencies)
        or ask.health()
        or ask.through(protocol.questions)
        or ask.decide(protocol.otherwise.then, "otherwise", protocol.otherwise.crisis)
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
    conditions += protocol.step_up.conditions
    missing = {condition.missing(facts) for condition in conditions}
    return next((fact for fact in ORDER if fact in missing), None)


@dataclass(frozen=True, slots=True)
class _Asking:
    """One replay; each step is ``None`` when it has nothing to ask and decides nothing."""

    protocol: Protocol
    answers: Mapping[str, Answer]
    facts: Facts
    floor: Disposition | None

    def first(self) -> Step | None:
        """The first red flag; a yes decides here only when nothing about the patient could make it more urgent."""
        question = self.protocol.first
        if question.id in self.answers and question.if_yes is not Disposition.EMERGENCY:
            return None
        return self.through((question,))

    def scope(self) -> Step | None:
        """The facts; whoever the protocol is not for is decided for here."""
        if fact := missing_fact(self.protocol, self.facts):
            return AskFact(fact)
        if self.protocol.applies.holds(self.facts):
            return None
        first = self.protocol.first
        said = first.if_yes if self.answers[first.id].is_yes else None
        return self.decide(Disposition.NURSE.at_least(said), "out_of_scope")

    def health(self) -> Step | None:
        """The illnesses that would make the decision more urgent."""
        unasked = self.protocol.step_up.unasked(self.facts)
        return AskFact("health", unasked) if unasked else None

    def through(self, questions: tuple[Question, ...]) -> Step | None:
        """``questions`` in order, as far as they are for this patient."""
        for question in questions:
            if question.ask_if is not None and not question.ask_if.holds(self.facts):
                continue
            if question.ask and question.id not in self.answers:
                if self._is_idle(question):
                    continue
                return AskQuestion(question)
            if not question.ask or self.answers[question.id].is_yes:
                return self.decide(question.if_yes, question.id, question.crisis)
        return None

    def _is_idle(self, question: Question) -> bool:
        """Whether even a yes, one step up, would not be more urgent than ``floor``."""
        if self.floor is None or question.crisis or question is self.protocol.first:
            return False
        return question.if_yes.one_up().rank >= self.floor.rank

    def decide(self, disposition: Disposition, because: str, crisis: bool = False) -> Decision:
        """The decision, as urgent as all that is known makes it."""
        higher = disposition.one_up() if self.protocol.step_up.raises(self.facts) else disposition
        level = higher.at_least(self.protocol.never_below).at_least(self.floor)
        return Decision(level, because, crisis, raised=level is higher is not disposition)
