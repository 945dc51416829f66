"""How far one triage has come: what was answered, in order. Everything else is replayed from it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flows.answers import Answer, read
from flows.dispositions import Disposition
from flows.facts import VALUES, FactName, Facts
from flows.protocol import Protocol
from flows.question import Question
from flows.triage import AskFact, AskQuestion, Decision, Step, next_step

MOST_ASKED = 12  # questions and facts in all the protocols of one talk together


@dataclass(frozen=True, slots=True)
class Progress:
    """``given``: what was asked and answered here, in order; ``unread``: how many texts in a row were no answer.

    ``before``: how much was asked in the protocols that came before this one in the same talk; ``waiting``: the
    protocols that come after it; ``decided``: the decisions of those before, as orders on the wire.
    """

    protocol: Protocol
    facts: Facts
    answers: tuple[tuple[str, Answer], ...] = ()
    given: tuple[str, ...] = ()
    unread: int = 0
    floor: Disposition | None = None
    before: int = 0
    waiting: tuple[str, ...] = ()
    decided: tuple[Mapping[str, Any], ...] = ()

    @property
    def step(self) -> Step:
        """The next question or the decision; a clinician today where several problems took too many questions."""
        step = next_step(self.protocol, dict(self.answers), self.facts, self.floor)
        if self.before and self.asked >= MOST_ASKED and not isinstance(step, Decision):
            return Decision(Disposition.SAME_DAY.at_least(self.floor), "unfinished")
        return step

    @property
    def decision(self) -> Decision:
        """The decision; ``ValueError`` while a question is open."""
        step = self.step
        if isinstance(step, Decision):
            return step
        raise ValueError("the triage is not decided")

    @property
    def pending(self) -> Question | FactName | None:
        """What has been asked and not answered; ``None`` once decided."""
        step = self.step
        if isinstance(step, Decision):
            return None
        return step.fact if isinstance(step, AskFact) else step.question

    @property
    def choices(self) -> tuple[str, ...]:
        """The ids that may be answered to what is pending, in the order shown; none where any age will do."""
        step = self.step
        if isinstance(step, AskQuestion):
            return step.question.choices
        if isinstance(step, Decision):
            return ()
        return (*step.choices, "none", "not_sure") if step.fact == "health" else VALUES.get(step.fact, ())

    @property
    def asked(self) -> int:
        """How much was asked and answered in this talk."""
        return self.before + len(self.given)

    def read(self, text: str, lang: str, labels: Mapping[str, str]) -> Answer | None:
        """What ``text`` answers to the pending question, if anything; ``labels`` are the options as shown."""
        about = "child" if self.protocol.for_children else self.facts.about
        return None if self.pending is None else read(text, self.pending, lang, about, self.choices, labels)

    def answered(self, answer: Answer) -> "Progress":
        """With ``answer`` to the pending question."""
        step = self.step
        if isinstance(step, AskFact):
            facts = _with(self.facts, step, answer)
            return replace(self, facts=facts, given=(*self.given, step.fact), unread=0)
        if isinstance(step, AskQuestion):
            name = step.question.id
            return replace(self, answers=(*self.answers, (name, answer)), given=(*self.given, name), unread=0)
        raise ValueError("the triage is decided: there is no question to answer")

    def back(self) -> "Progress":
        """Without the last answer; the same when there is none."""
        if not self.given:
            return self
        last, facts = self.given[-1], self.facts
        answers = tuple(pair for pair in self.answers if pair[0] != last)
        if len(answers) == len(self.answers):
            facts = facts.with_fact(last, None)  # type: ignore[arg-type]  # what is not a question is a fact
        return replace(self, facts=facts, answers=answers, given=self.given[:-1], unread=0)

    def corrected(self, name: str, answer: Answer) -> "Progress":
        """With ``answer`` to the question ``name`` instead of what was answered; nothing after it is forgotten."""
        answers = {**dict(self.answers), name: answer}
        return replace(self, answers=tuple(answers.items()), unread=0)

    def restarted(self) -> "Progress":
        """At the beginning, with the facts that were known before this triage asked anything."""
        progress = self
        while progress.given:
            progress = progress.back()
        return progress

    def for_another(self) -> "Progress":
        """At the beginning, for another person: nothing is known but that it is somebody else; the floor stays."""
        return replace(self.restarted(), facts=Facts(about="other"), answers=())

    def to_json(self) -> dict[str, Any]:
        """Plain data for the slot ``triage``."""
        return {
            "protocol": self.protocol.protocol,
            "version": self.protocol.version,
            "digest": self.protocol.digest,
            "facts": self.facts.known(),
            "answers": {name: answer.plain() for name, answer in self.answers},
            "given": list(self.given),
            "unread": self.unread,
            "floor": self.floor,
            "before": self.before,
            "waiting": list(self.waiting),
            "decided": [dict(order) for order in self.decided],
        }

    @classmethod
    def from_json(cls, state: Mapping[str, Any], protocol: Protocol) -> "Progress":
        """What ``to_json`` made. When the protocol's text changed meanwhile, only the facts and the floor are kept."""
        facts = Facts.of(state["facts"])
        floor = None if state["floor"] is None else Disposition(state["floor"])
        others = (state["before"], tuple(state["waiting"]), tuple(state["decided"]))
        if state["digest"] != protocol.digest:
            return cls(protocol, facts, (), (), 0, floor, *others)
        return cls(
            protocol=protocol,
            facts=facts,
            answers=tuple((name, Answer.of(value)) for name, value in state["answers"].items()),
            given=tuple(state["given"]),
            unread=state["unread"],
            floor=floor,
            before=others[0],
            waiting=others[1],
            decided=others[2],
        )


def _with(facts: Facts, step: AskFact, answer: Answer) -> Facts:
    if step.fact == "health":
        return facts.with_health(step.choices, answer.options, "not_sure" if answer.value == "not_sure" else "no")
    return facts.with_fact(step.fact, answer.value)
