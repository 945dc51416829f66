"""What differs between two versions of a protocol in words alone, and must be read by a person."""

from collections.abc import Iterator

from flows.patients import condition, step_up
from flows.protocol import Protocol
from flows.question import Question


def reworded(old: Protocol, new: Protocol) -> Iterator[str]:
    """A line for each text, list or source that differs."""
    yield from _told("title", old.title, new.title)
    yield from _told("use when", old.use_when, new.use_when)
    yield from _told("for", condition(old.applies), condition(new.applies))
    yield from _told("one step up", ", ".join(step_up(old.step_up)), ", ".join(step_up(new.step_up)))
    yield from _told("others see", ", ".join(old.else_see), ", ".join(new.else_see))
    yield from _told("check again", old.otherwise.check_again, new.otherwise.check_again)
    yield from _listed("advice", old.otherwise.advice, new.otherwise.advice)
    yield from _listed("watch for", old.otherwise.watch_for, new.otherwise.watch_for)
    fresh = {question.id: question for question in new.questions}
    for question in old.questions:
        if question.id in fresh:
            yield from _question(question, fresh[question.id])
    yield from _listed("questions", tuple(q.id for q in old.questions), tuple(q.id for q in new.questions))
    if old.sources != new.sources:
        yield "the sources differ"


def _question(old: Question, new: Question) -> Iterator[str]:
    for what in ("ask", "report", "why"):
        yield from _told(f"{old.id}: {what}", getattr(old, what), getattr(new, what))
    for option in old.any_of.keys() & new.any_of.keys():
        yield from _told(f"{old.id}.{option}", old.any_of[option], new.any_of[option])
    yield from _listed(old.id, tuple(old.any_of), tuple(new.any_of))
    yield from _told(f"{old.id}: asked of", condition(old.ask_if), condition(new.ask_if))
    if (old.measure, old.count_from) != (new.measure, new.count_from):
        yield f"{old.id}: the number that is a yes differs"
    yield from _told(f"{old.id}: sources", ", ".join(old.source), ", ".join(new.source))


def _told(what: str, old: str, new: str) -> Iterator[str]:
    if old != new:
        yield f"{what}: “{old}” → “{new}”"


def _listed(what: str, old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[str]:
    come, gone = [one for one in new if one not in old], [one for one in old if one not in new]
    if come or gone:
        yield f"{what}: " + ", ".join([*(f"+{one}" for one in come), *(f"-{one}" for one in gone)])
    elif old != new:
        yield f"{what}: in another order"
