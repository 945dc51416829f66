"""Every path through a protocol, for every kind of patient that it tells apart."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from flows.answers import Answer
from flows.document import ProtocolError
from flows.facts import OLDEST_MONTHS, VALUES, Facts
from flows.protocol import Protocol
from flows.triage import AskFact, AskQuestion, Decision, next_step

ANSWERS: Final = (Answer("yes"), Answer("not_sure"), Answer("no"))
NO: Final = Answer("no")


@dataclass(frozen=True, slots=True)
class Kind:
    """Patients who are asked the same and decided alike; ``facts`` is one of them, ``patients`` how many were tried.

    ``asked`` is what is asked when every answer is no; ``questions`` counts those of them that are no facts.
    """

    facts: Facts
    asked: tuple[str, ...]
    questions: int
    patients: int

    @property
    def answer_sets(self) -> int:
        """How many sets of answers one such patient can give."""
        return int(3**self.questions)


@dataclass(frozen=True, slots=True)
class Path:
    """What was asked, in order, the answer to each question, and where it led; ``facts`` are those that were asked."""

    facts: Facts
    asked: tuple[str, ...]
    answers: tuple[tuple[str, Answer], ...]
    decision: Decision


def kinds(protocol: Protocol) -> list[Kind]:
    """All kinds of patients, found by asking one patient for each age edge, sex, pregnancy, illness and third contact.

    ``ProtocolError`` when the questions have no end.
    """
    found: dict[tuple[object, ...], tuple[Facts, tuple[str, ...], int]] = {}
    tried: Counter[tuple[object, ...]] = Counter()
    for facts, asked, questions, decision in patients(protocol):
        key = (asked, decision.because, protocol.step_up.raises(facts))
        found.setdefault(key, (facts, asked, questions))
        tried[key] += 1
    return [Kind(*kind, patients=tried[key]) for key, kind in found.items()]


def patients(protocol: Protocol) -> Iterator[tuple[Facts, tuple[str, ...], int, Decision]]:
    """Each patient that is tried: who it is, what is asked, how many of that are questions, and where every no leads.

    ``about`` is tried with one value only: it never takes part in a decision.
    """
    for known in (Facts(), Facts(returned="yes")):
        yield from _patients(protocol, known, (), {})


def paths(protocol: Protocol) -> Iterator[Path]:
    """All paths of all kinds, each replayed by the engine itself, and each once.

    Once decided nothing more is read, so the 2n + 1 paths of a kind that is asked n questions stand for all its 3^n
    sets of answers. ``ProtocolError`` when the questions have no end.
    """
    seen: set[Path] = set()
    for kind in kinds(protocol):
        for path in _paths(protocol, kind.facts, Facts(returned=kind.facts.returned), (), ()):
            if path not in seen:
                seen.add(path)
                yield path


def _paths(
    protocol: Protocol, patient: Facts, known: Facts, asked: tuple[str, ...], answers: tuple[tuple[str, Answer], ...]
) -> Iterator[Path]:
    step = next_step(protocol, dict(answers), known)
    if isinstance(step, AskFact):
        yield from _paths(protocol, patient, told(known, patient, step), _once(protocol, asked, step.fact), answers)
    elif isinstance(step, AskQuestion):
        name = step.question.id
        for answer in ANSWERS:
            yield from _paths(protocol, patient, known, _once(protocol, asked, name), (*answers, (name, answer)))
    else:
        yield Path(known, asked, answers, step)


def _patients(
    protocol: Protocol, known: Facts, asked: tuple[str, ...], answers: Mapping[str, Answer]
) -> Iterator[tuple[Facts, tuple[str, ...], int, Decision]]:
    step = next_step(protocol, answers, known)
    if isinstance(step, AskFact):
        for facts in _values(protocol, known, step):
            yield from _patients(protocol, facts, _once(protocol, asked, step.fact), answers)
    elif isinstance(step, AskQuestion):
        name = step.question.id
        yield from _patients(protocol, known, _once(protocol, asked, name), {**answers, name: NO})
    else:
        yield known, asked, len(answers), step


def _once(protocol: Protocol, asked: tuple[str, ...], name: str) -> tuple[str, ...]:
    """Whoever is asked the same again is asked it for ever, since nothing but the answers is remembered."""
    if name in asked:
        raise ProtocolError(f"{protocol.protocol}: asks {name} without end")
    return (*asked, name)


def told(known: Facts, patient: Facts, step: AskFact) -> Facts:
    """``known`` with what ``patient`` says to ``step``."""
    if step.fact == "health":
        return replace(known, health=patient.health)
    return known.with_fact(step.fact, patient.age_months if step.fact == "age" else getattr(patient, step.fact))


def _values(protocol: Protocol, known: Facts, step: AskFact) -> Iterator[Facts]:
    """``known`` with each answer to what ``step`` asks: of the illnesses none, each alone, all, and not sure."""
    if step.fact == "health":
        for illnesses in dict.fromkeys(((), *((one,) for one in step.choices), step.choices)):
            yield known.with_health(step.choices, illnesses)
        yield known.with_health(step.choices, (), "not_sure")
    elif step.fact == "about":
        yield known.with_fact("about", "self")
    else:
        for value in ages(protocol) if step.fact == "age" else VALUES[step.fact]:
            yield known.with_fact(step.fact, value)


def ages(protocol: Protocol) -> tuple[int, ...]:
    """Both sides of every age, in months, at which the protocol changes."""
    conditions = [protocol.applies, *protocol.step_up.conditions]
    conditions += [question.ask_if for question in protocol.questions if question.ask_if]
    edges = {0, OLDEST_MONTHS}
    for condition in conditions:
        if condition.youngest is not None:
            edges |= {condition.youngest - 1, condition.youngest}
        if condition.oldest is not None:
            edges |= {condition.oldest, condition.oldest + 1}
    return tuple(sorted(edge for edge in edges if 0 <= edge <= OLDEST_MONTHS))


def worse_answers(path: Path) -> Iterator[dict[str, Answer]]:
    """The answers of ``path`` with one "no" made a "yes" or a "not sure"."""
    given = dict(path.answers)
    for name, answer in path.answers:
        if answer.value == "no":
            yield {**given, name: Answer("yes")}
            yield {**given, name: Answer("not_sure")}


def worse_patients(facts: Facts) -> Iterator[tuple[str, Facts]]:
    """``facts`` with one thing more that makes any illness more dangerous or less certain, and its name."""
    if facts.returned is None:
        yield "a third contact", replace(facts, returned="yes")
    if facts.pregnant == "no":
        yield "pregnancy", replace(facts, pregnant="yes")
        yield "pregnancy not known", replace(facts, pregnant="not_sure")
    if facts.sex in ("female", "male"):
        yield "sex not known", replace(facts, sex="not_sure", pregnant=facts.pregnant or "no")
    for illness, answer in facts.health:
        if answer == "no":
            yield illness, facts.with_health((illness,), (illness,))
            yield f"{illness} not known", facts.with_health((illness,), (), "not_sure")
