"""Which patients change outcome between two versions of the protocols, in clinical words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from math import prod

from flows.answers import Answer
from flows.crowd import Cell, Crowd
from flows.dispositions import Disposition
from flows.facts import Facts
from flows.protocol import Protocol
from flows.question import Measure, Question
from flows.reworded import reworded
from flows.triage import AskFact, AskQuestion, Decision, next_step

NO = Answer("no")
OTHERWISE = ""  # in place of a question: every answer was no


@dataclass(frozen=True, slots=True)
class Change:
    """Patients whose decision differs. ``answer_sets`` counts 3^n for each kind of them; ``way`` is -1 for less urgent,
    1 for more, 0 for another place of the same urgency. ``before`` and ``after`` are dispositions, most urgent first.
    """

    patients: tuple[str, ...]
    answers: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    way: int
    answer_sets: int


@dataclass(frozen=True, slots=True)
class Difference:
    """One protocol in two versions: ``what`` is "added", "removed" or "changed"; ``texts`` are changes of words only.

    ``answer_sets`` is how many sets of answers were compared.
    """

    protocol: str
    what: str
    changes: tuple[Change, ...] = ()
    texts: tuple[str, ...] = ()
    answer_sets: int = 0

    @property
    def lowered(self) -> bool:
        """Whether anybody is treated as less urgent; without a protocol, everybody may be."""
        return self.what == "removed" or any(change.way < 0 for change in self.changes)


def compare(old: Mapping[str, Protocol], new: Mapping[str, Protocol]) -> list[Difference]:
    """What differs, protocol by protocol; what is less urgent first."""
    found = [Difference(name, "removed") for name in old if name not in new]
    found += [Difference(name, "added") for name in new if name not in old]
    both = [(old[name], new[name]) for name in old if name in new and old[name].digest != new[name].digest]
    found += [difference(before, after) for before, after in both]
    return sorted(found, key=lambda one: (not one.lowered, one.protocol))


def difference(old: Protocol, new: Protocol) -> Difference:
    """Compare every set of answers of every kind of patient, each decision made by the engine itself."""
    new = _aligned(old, new)
    crowd = Crowd.of(old, new)
    classes: dict[tuple[object, ...], tuple[Facts, list[Cell]]] = {}
    for cell, facts in crowd.cells():
        classes.setdefault((*_kind(old, facts), *_kind(new, facts)), (facts, []))[1].append(cell)
    groups: dict[tuple[int, str, Disposition], list[tuple[_Outcome, list[Cell]]]] = defaultdict(list)
    compared = 0
    for facts, cells in classes.values():
        pair = _Pair(old, new, facts)
        compared += pair.answer_sets
        for outcome in pair.outcomes():
            groups[(outcome.way, outcome.answers, outcome.worse)].append((outcome, cells))
    changes = [_change(crowd, way, answers, found) for (way, answers, _), found in groups.items()]
    changes.sort(key=lambda change: (change.way, -change.answer_sets))
    return Difference(old.protocol, "changed", tuple(changes), tuple(reworded(old, new)), compared)


def _change(crowd: Crowd, way: int, answers: str, found: "list[tuple[_Outcome, list[Cell]]]") -> Change:
    cells = dict.fromkeys(cell for _, own in found for cell in own)
    return Change(
        patients=tuple(crowd.words(cells)),
        answers=answers,
        before=_levels(outcome.before for outcome, _ in found),
        after=_levels(outcome.after for outcome, _ in found),
        way=way,
        answer_sets=sum(outcome.answer_sets for outcome, _ in found),
    )


def _levels(decisions: Iterator[Decision]) -> tuple[str, ...]:
    found = {(each.disposition.rank, each.disposition, each.crisis) for each in decisions}
    return tuple(f"{level} with crisis line" if crisis else str(level) for _, level, crisis in sorted(found))


def _aligned(old: Protocol, new: Protocol) -> Protocol:
    """``new`` with the ids of ``old`` where a question only got another id."""
    ids, fresh = {q.id for q in old.questions}, {q.id for q in new.questions}
    gone = {(q.ask, tuple(q.any_of)): q.id for q in old.questions if q.ask and q.id not in fresh}
    questions = tuple(
        replace(q, id=gone.get((q.ask, tuple(q.any_of)), q.id)) if q.id not in ids else q for q in new.questions
    )
    return replace(new, questions=questions)


def _kind(protocol: Protocol, facts: Facts) -> tuple[object, ...]:
    """What tells this patient's decisions from another's."""
    asked, decision = _asked(protocol, facts)
    return asked, decision, protocol.step_up.raises(facts)


def _asked(protocol: Protocol, facts: Facts) -> tuple[tuple[str, ...], Decision]:
    """The questions that this patient is asked, in the order in which they decide, and where every no leads."""
    answers: dict[str, Answer] = {}
    while isinstance(step := next_step(protocol, answers, facts), AskQuestion):
        answers[step.question.id] = NO
    return tuple(question.id for question in protocol.questions if question.id in answers), _decided(step)


def _decided(step: AskQuestion | AskFact | Decision) -> Decision:
    if not isinstance(step, Decision):
        raise ValueError("something is still to be asked, though everything was said")
    return step


@dataclass(frozen=True, slots=True)
class _Outcome:
    before: Decision
    after: Decision
    answers: str
    answer_sets: int

    @property
    def way(self) -> int:
        one, two = _urgency(self.before), _urgency(self.after)
        return (one > two) - (one < two)

    @property
    def worse(self) -> Disposition:
        """The more urgent of the two."""
        return self.before.disposition.at_least(self.after.disposition)


def _urgency(decision: Decision) -> tuple[int, bool]:
    return decision.disposition.rank, not decision.crisis


class _Pair:
    """One kind of patient under both protocols.

    A protocol decides by the first yes, so its decision is that of one question, or of none; each pair of such first
    yeses is replayed once, and counted as often as there are sets of answers that lead to it.
    """

    def __init__(self, old: Protocol, new: Protocol, facts: Facts) -> None:
        self.old, self.new, self.facts = old, new, facts
        self.before, self.after = _asked(old, facts)[0], _asked(new, facts)[0]
        self.questions = {q.id: q for q in new.questions} | {q.id: q for q in old.questions}
        fresh = {q.id: q for q in new.questions}
        every = dict.fromkeys((*self.before, *self.after))
        self.parts = {name: _parts(self.questions[name], fresh.get(name, self.questions[name])) for name in every}
        self.fresh = fresh

    @property
    def answer_sets(self) -> int:
        return prod(3 ** len(parts) for parts in self.parts.values())

    def outcomes(self) -> Iterator[_Outcome]:
        """Each pair of first yeses whose decisions differ."""
        for first, second in product((*self.before, OTHERWISE), (*self.after, OTHERWISE)):
            states = {name: (_state(name, first, self.before), _state(name, second, self.after)) for name in self.parts}
            count = prod(_count(self.parts[name], *states[name]) for name in self.parts)
            if not count:
                continue
            one = self._replay(self.old, first, self.before)
            two = self._replay(self.new, second, self.after)
            if (one.disposition, one.crisis) != (two.disposition, two.crisis):
                told, decision = (first, one) if _urgency(one) < _urgency(two) else (second, two)
                yield _Outcome(one, two, self._words(told, decision, states), count)

    def _replay(self, protocol: Protocol, first: str, asked: tuple[str, ...]) -> Decision:
        answers = {name: Answer("yes") if name == first else NO for name in asked}
        return _decided(next_step(protocol, answers, self.facts))

    def _words(self, name: str, decision: Decision, states: Mapping[str, tuple[bool | None, bool | None]]) -> str:
        """What is answered, told by the question that makes the difference, in the words of staff."""
        if name == OTHERWISE:
            known = {question.id: question.report for question in (*self.old.questions, *self.new.questions)}
            report = known.get(decision.because)
            return f"answers no to all that comes before “{report}”" if report else "answers no to everything"
        question, fresh = self.questions[name], self.fresh.get(name, self.questions[name])
        one, two = states[name]
        if len(self.parts[name]) > 1 and one and two is False:
            return f"has only {_apart(question, fresh)} at “{question.report}”"
        if len(self.parts[name]) > 1 and two and one is False:
            return f"has only {_apart(fresh, question)} at “{fresh.report}”"
        return f"answers yes to “{fresh.report if two else question.report}”"


def _state(name: str, first: str, asked: tuple[str, ...]) -> bool | None:
    """What must be answered to ``name`` so that ``first`` is the first yes; ``None`` when it does not matter."""
    if name not in asked:
        return None
    if name == first:
        return True
    return False if first == OTHERWISE or asked.index(name) < asked.index(first) else None


def _parts(old: Question, new: Question) -> tuple[tuple[bool, bool], ...]:
    """The signs that a question asks about, as far as the versions differ: whether each is a yes in old and in new."""
    both, gone, come = (True, True), (True, False), (False, True)
    if bool(old.any_of) != bool(new.any_of) or (old.any_of.keys() == new.any_of.keys() and _limit(old) == _limit(new)):
        return (both,)
    parts = [both] if old.measure or old.any_of.keys() & new.any_of.keys() else []
    parts += [gone] if old.any_of.keys() - new.any_of.keys() or _stricter(new, old) else []
    parts += [come] if new.any_of.keys() - old.any_of.keys() or _stricter(old, new) else []
    return tuple(parts)


def _limit(question: Question) -> tuple[int, Measure | None]:
    return question.count_from, question.measure


def _stricter(one: Question, other: Question) -> bool:
    """Whether some yes to ``other`` is a no to ``one`` because of a count or a number."""
    mine, theirs = one.measure, other.measure
    if mine is None or theirs is None:
        return one.count_from > other.count_from or (mine is not None) != (theirs is not None)
    if (mine.kind, mine.least is None) != (theirs.kind, theirs.least is None):
        return True
    return (mine.least or 0) > (theirs.least or 0) or (mine.below or 0) < (theirs.below or 0)


def _count(parts: tuple[tuple[bool, bool], ...], one: bool | None, two: bool | None) -> int:
    """How many answers (yes, no, not sure) to ``parts`` make the old question ``one`` and the new one ``two``."""
    count = 0
    for answers in product((True, True, False), repeat=len(parts)):  # yes, not sure, no
        old, new = (any(said and part[at] for said, part in zip(answers, parts, strict=True)) for at in (0, 1))
        count += one in (None, old) and two in (None, new)
    return count


def _apart(question: Question, other: Question) -> str:
    """The options of ``question`` that ``other`` does not have, or the numbers that only it takes for a yes."""
    own = [f"“{words}”" for option, words in question.any_of.items() if option not in other.any_of]
    if own:
        return " or ".join(own)
    return "a number that only one version takes for a yes" if question.measure else f"{question.count_from} of these"
