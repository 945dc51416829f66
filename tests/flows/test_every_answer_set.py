"""Every set of answers of every kind of patient, against the rule of the protocol file in its shortest form."""

from collections.abc import Iterator
from itertools import product

from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import Facts
from flows.paths import paths
from flows.protocol import Protocol, load_protocols
from flows.triage import Decision, next_step

ANSWERS = [Answer(value) for value in ("yes", "no", "not_sure")]


def kinds_of_patient(protocol: Protocol) -> dict[tuple[bool, ...], Facts]:
    """One patient for each way in which the facts choose among the questions."""
    kinds: dict[tuple[bool, ...], Facts] = {}
    for path in paths(protocol):
        facts, last = path.facts, path.asked[-1]
        if last != protocol.first.id:  # all facts are known
            fits = [question.ask_if is None or question.ask_if.holds(facts) for question in protocol.questions]
            kinds[(protocol.applies.holds(facts), *fits)] = facts
    return kinds


def lines(protocol: Protocol, facts: Facts) -> list[tuple[str, Disposition, bool]]:
    """The checklist for this patient: id, where a yes leads, and whether it is asked."""
    if not protocol.applies.holds(facts):
        return [(protocol.first.id, protocol.first.if_yes, True), ("out_of_scope", Disposition.NURSE, False)]
    found = []
    for question in protocol.questions:
        if question.ask_if is None or question.ask_if.holds(facts):
            found.append((question.id, question.if_yes, bool(question.ask)))
            if not question.ask:
                return found
    return [*found, ("otherwise", protocol.otherwise.then, False)]


def answer_sets(checklist: list[tuple[str, Disposition, bool]]) -> Iterator[dict[str, Answer]]:
    """All answers to the questions that are asked."""
    asked = [name for name, _, is_asked in checklist if is_asked]
    for answers in product(ANSWERS, repeat=len(asked)):
        yield dict(zip(asked, answers, strict=True))


def test_the_first_yes_decides_in_every_set_of_answers() -> None:
    tried = 0
    for protocol in load_protocols().values():
        for facts in kinds_of_patient(protocol).values():
            checklist = lines(protocol, facts)
            for answers in answer_sets(checklist):
                name, then, _ = next(
                    line for line in checklist if not line[2] or answers[line[0]].value in ("yes", "not_sure")
                )
                assert next_step(protocol, answers, facts) == Decision(then, name)
                tried += 1
    assert tried > 100_000
