"""Every path through a protocol, for every kind of patient that it tells apart."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from flows.answers import Answer
from flows.facts import OLDEST_MONTHS, VALUES, FactName, Facts
from flows.protocol import Protocol
from flows.triage import AskFact, AskQuestion, Decision, next_step

ANSWERS: Final = (Answer("yes"), Answer("not_sure"), Answer("no"))


@dataclass(frozen=True, slots=True)
class Path:
    """What was asked, in order, the answer to each, and where it led."""

    facts: Facts
    asked: tuple[str, ...]
    answers: tuple[tuple[str, Answer], ...]
    decision: Decision


def paths(protocol: Protocol) -> Iterator[Path]:
    """All paths. Once decided nothing more is read, so they stand for all 3^n sets of answers to n questions."""
    yield from _from(protocol, Facts(), (), ())


def _from(
    protocol: Protocol, facts: Facts, asked: tuple[str, ...], answers: tuple[tuple[str, Answer], ...]
) -> Iterator[Path]:
    step = next_step(protocol, dict(answers), facts)
    if isinstance(step, AskFact):
        for value in _values(protocol, step.fact):
            yield from _from(protocol, facts.with_fact(step.fact, value), (*asked, step.fact), answers)
    elif isinstance(step, AskQuestion):
        name = step.question.id
        for answer in ANSWERS:
            yield from _from(protocol, facts, (*asked, name), (*answers, (name, answer)))
    else:
        yield Path(facts, asked, answers, step)


def _values(protocol: Protocol, fact: FactName) -> tuple[str | int, ...]:
    return VALUES[fact] if fact != "age" else ages(protocol)


def ages(protocol: Protocol) -> tuple[int, ...]:
    """Both sides of every age, in months, at which the protocol changes."""
    conditions = [protocol.applies, *(question.ask_if for question in protocol.questions if question.ask_if)]
    edges = {0, OLDEST_MONTHS}
    for condition in conditions:
        if condition.youngest is not None:
            edges |= {condition.youngest - 1, condition.youngest}
        if condition.oldest is not None:
            edges |= {condition.oldest, condition.oldest + 1}
    return tuple(sorted(edge for edge in edges if 0 <= edge <= OLDEST_MONTHS))


def worse(path: Path) -> Iterator[Path]:
    """``path`` with one "no" made a "yes", where it then ends."""
    for place, (name, answer) in enumerate(path.answers):
        if answer.value == "no":
            yield replace(path, answers=(*path.answers[:place], (name, Answer("yes")), *path.answers[place + 1 :]))
