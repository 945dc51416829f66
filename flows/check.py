"""The proof of a set of protocols: every path tried, every text there; an empty list of problems is the proof."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path as FilePath
from statistics import median
from typing import Final

from flows.answers import Answer, read
from flows.dispositions import Disposition
from flows.elsewhere import elsewhere_problems
from flows.examples import EXAMPLES, example_problems
from flows.paths import NO, Path, paths, worse_answers, worse_patients
from flows.problem import Problem
from flows.protocol import Protocol, ProtocolError
from flows.texts import read_catalogues, text_problems
from flows.triage import Decision, next_step
from flows.wording import wording_problems

__all__ = ["Problem", "check", "protocol_problems"]

LONGEST: Final = 12  # questions and facts on any path
MEDIAN: Final = 8  # the median over all paths of all protocols is below
OUTSIDE: Final = "out_of_scope"


def check(protocols: Mapping[str, Protocol], locales: FilePath, examples: FilePath = EXAMPLES) -> list[Problem]:
    """All problems of the protocols, of their texts in ``locales`` and of the ``examples`` of each complaint."""
    found = [problem for protocol in protocols.values() for problem in protocol_problems(protocol)]
    found += [*elsewhere_problems(protocols), *_middle(protocols.values())]
    catalogues = read_catalogues(protocols, locales)
    found += [*text_problems(protocols, catalogues, locales), *wording_problems(protocols, catalogues)]
    return [*found, *example_problems(protocols, examples)]


def protocol_problems(protocol: Protocol) -> list[Problem]:
    """What is wrong with what ``protocol`` decides."""
    try:
        tried = list(paths(protocol))
    except ProtocolError as error:
        return [Problem(protocol.protocol, str(error), protocol.protocol)]
    places = [(place, what) for path in tried for place, what in _path_problems(protocol, path)]
    places += [*_reach_problems(protocol, tried), *_option_problems(protocol)]
    return [Problem(place, what, protocol.protocol) for place, what in places]


def _middle(protocols: Iterable[Protocol]) -> Iterator[Problem]:
    lengths = []
    for protocol in protocols:
        try:
            lengths += [len(path.asked) for path in paths(protocol)]
        except ProtocolError:
            return  # a problem of its own, and there is no length to speak of
    if lengths and median(lengths) >= MEDIAN:
        yield Problem("all protocols", f"the median path asks {median(lengths):g} times")


def _reach_problems(protocol: Protocol, tried: list[Path]) -> Iterator[tuple[str, str]]:
    """What nobody comes to, and what comes after something less urgent."""
    decides = {path.decision.because for path in tried}
    asked = {name for path in tried for name in path.asked}
    if [question.if_yes.rank for question in protocol.questions] != sorted(q.if_yes.rank for q in protocol.questions):
        yield protocol.protocol, "asks something urgent after something less urgent"
    for question in protocol.questions:
        place = f"{protocol.protocol}: {question.id}"
        if question.ask and question.id not in asked:
            yield place, "is asked of nobody"
        if question.id not in decides:
            yield place, "decides for nobody"
    if "otherwise" not in decides:
        yield protocol.protocol, "nobody comes to otherwise"
    steps = protocol.step_up.conditions or protocol.step_up.health
    if steps and not any(path.decision.raised for path in tried if path.facts.returned is None):
        yield protocol.protocol, "one_step_up makes it more urgent for nobody"


def _path_problems(protocol: Protocol, path: Path) -> Iterator[tuple[str, str]]:
    place = f"{protocol.protocol}: {' '.join(path.asked)}"
    if len(path.asked) > LONGEST:
        yield place, f"asks {len(path.asked)} times"
    if path.decision.disposition not in _levels(protocol, path.decision.because):
        yield place, f"leads to {path.decision.disposition}, which is not its level or one step more"
    level = path.decision.disposition.rank
    for answers in worse_answers(path):
        if _rank(protocol, answers, path) > level:
            yield place, "a worse answer lowers the urgency"
    if path.answers and path.answers[-1][1].value == "not_sure":
        yes = next_step(protocol, {**dict(path.answers), path.answers[-1][0]: Answer("yes")}, path.facts)
        if yes != path.decision:
            yield place, "not sure leads elsewhere than yes"
    yield from _patient_problems(protocol, path, place)


def _levels(protocol: Protocol, because: str) -> tuple[Disposition, ...]:
    """Where ``because`` may lead: its own level or one step up, and nothing below ``never_below``."""
    if because == OUTSIDE:
        levels: list[Disposition] = [Disposition.NURSE, *({protocol.first.if_yes} - {Disposition.EMERGENCY})]
    else:
        own = {question.id: question.if_yes for question in protocol.questions}
        levels = [{**own, "otherwise": protocol.otherwise.then}[because]]
    return tuple(step.at_least(protocol.never_below) for level in levels for step in (level, level.one_up()))


def _rank(protocol: Protocol, answers: Mapping[str, Answer], path: Path) -> int:
    """How urgent it is with ``answers``; 9 when they do not suffice for a decision."""
    step = next_step(protocol, answers, path.facts)
    return step.disposition.rank if isinstance(step, Decision) else 9


def _patient_problems(protocol: Protocol, path: Path, place: str) -> Iterator[tuple[str, str]]:
    """The same answers of the same patient with one thing more that is dangerous, and no to all that this adds."""
    if not protocol.applies.holds(path.facts) or path.decision.because == OUTSIDE:
        return
    answers = {question.id: NO for question in protocol.questions} | dict(path.answers)
    for name, facts in worse_patients(path.facts):
        if not protocol.applies.holds(facts):
            continue
        step = next_step(protocol, answers, facts)
        if not isinstance(step, Decision) or step.disposition.rank > path.decision.disposition.rank:
            yield place, f"{name} lowers the urgency"


def _option_problems(protocol: Protocol) -> Iterator[tuple[str, str]]:
    """Each option can be chosen, and one option more never turns a yes into a no."""
    for question in protocol.questions:
        place = f"{protocol.protocol}: {question.id}"
        for count, option in enumerate(question.any_of, start=1):
            alone = read(str(count), question, "en")
            if alone is None or alone.options != (option,):
                yield place, f"{option} cannot be chosen"
            together = read(_numbers(count), question, "en")
            if together is None or together.is_yes != (count >= question.count_from):
                yield place, f"{count} options are not what {question.count_from} make of them"


def _numbers(count: int) -> str:
    return ", ".join(map(str, range(1, count + 1)))
