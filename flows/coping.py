"""Coping exercises: one that the patient named or chose, in approved words; never instead of a human."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from flows import interview
from flows.document import Part, read_document
from flows.facts import Facts
from flows.named import beginnings, is_named
from flows.often import read_often
from flows.orders import Ask, Call
from flows.protocol import Source, read_sources
from flows.tracker import ANSWER, STATE, Turn
from flows.validation import Validation, read_validation

FILE: Final = Path(__file__).resolve().with_suffix(".yaml")
COPING: Final = "coping"  # the protocol name under which the choice is asked, and the beginning of each exercise's key
VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Exercise:
    """``named_by``: beginnings of words, in their plain spelling, of who asks for this one."""

    id: str
    source: tuple[str, ...]
    named_by: tuple[str, ...]

    @property
    def key(self) -> str:
        """Of its words."""
        return f"{COPING}-{self.id}"


@dataclass(frozen=True, slots=True)
class Exercises:
    """All exercises by id; ``usual`` is the one for who chooses none."""

    validation: Validation
    usual: str
    exercises: dict[str, Exercise]
    sources: dict[str, Source]

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all their words."""
        return frozenset(exercise.key for exercise in self.exercises.values())


@cache
def exercises() -> Exercises:
    """The exercises of the product, read once."""
    return load_exercises(FILE)


def load_exercises(path: Path) -> Exercises:
    """The exercises in the file at ``path``; ``ProtocolError`` says what is wrong."""
    content = read_document(path)
    part = Part(content, path.name)
    validation = read_validation(part, content, COPING)
    sources = read_sources(part.part("sources")) or part.fail("must name a source", "sources")
    usual, found = part.name("usual"), {}
    for one in part.parts("exercises"):
        exercise = Exercise(one.name("id"), one.words("source"), beginnings(one.words("named_by")))
        if not exercise.source or not set(exercise.source) <= set(sources):
            one.fail("names no source, or one that is not in sources", "source")
        found[exercise.id] = exercise
        one.finish()
    part.finish()
    return Exercises(validation, usual, found, sources) if usual in found else part.fail("is no exercise", "usual")


def begin(turn: Turn) -> None:
    """Say the exercise that the patient's words name, else ask which; in the middle of questions say the usual one."""
    if turn.progress is not None and turn.read() is not None:
        interview.take(turn, turn.text)  # it was an answer after all
        return
    known = exercises()
    if not known.validation.usable(turn.mode, turn.today, turn.lang):
        turn.orders.append(Call("unsigned_protocol"))
        return
    named = _named(turn.text)
    busy = turn.progress is not None or "questionnaire" in turn.state
    if named or busy:
        turn.say(known.exercises[named or known.usual].key)
        return
    turn.set(STATE, {COPING: None})
    turn.set(ANSWER, None)
    turn.events.append({"event": "followup", "timestamp": None, "name": interview.FORM})


def ask(turn: Turn) -> None:
    """Which exercise."""
    turn.orders.append(Ask(COPING, VERSION, "which", list(exercises().exercises), 1))


def validate(turn: Turn) -> None:
    """Take the choice; a problem that is named instead is asked about, and anything else means the usual exercise."""
    text = turn.slots.get(ANSWER)
    if text is not None:
        named = tuple(name for name in turn.complaints if name in turn.protocols)
        usable = tuple(name for name in named if turn.usable(turn.protocols[name]))
        chosen = _chosen(turn, str(text))
        if chosen is None and usable and turn.confidence >= interview.SURE_OF_ANOTHER:
            interview.enter(turn, usable, Facts.of(turn.metadata.get("facts") or {}), turn.floor)
        else:
            turn.set(STATE, {COPING: chosen or exercises().usual})
        turn.set(ANSWER, None)
    is_open = turn.progress.pending is not None if turn.progress else turn.state[COPING] is None
    turn.set("requested_slot", ANSWER if is_open else None)


def done(turn: Turn) -> None:
    """Say the exercise that was chosen."""
    turn.say(exercises().exercises[turn.state[COPING]].key)
    turn.set(STATE, None)
    turn.set(ANSWER, None)


def skip(turn: Turn) -> None:
    """No choice: the usual exercise."""
    turn.set(STATE, {COPING: exercises().usual})


def choose(turn: Turn) -> None:
    """Whatever an action would do between questions: here only a choice counts, and the form asks again by itself."""
    if chosen := _chosen(turn, turn.text):
        turn.set(STATE, {COPING: chosen})


def _chosen(turn: Turn, text: str) -> str | None:
    ids = list(exercises().exercises)
    found = read_often(text, ids, turn.lang)
    return found if found in ids else _named(text)


def _named(text: str) -> str | None:
    named = [exercise.id for exercise in exercises().exercises.values() if is_named(text, exercise.named_by)]
    return named[0] if len(named) == 1 else None


_BETWEEN: Final = ("why", "slower", "back", "change", "repeat", "start_over", "someone_else", "something_new", "say")
# In place of those of flows.actions while the choice is open; what is not here is the same.
ACTIONS: Final[dict[str, Callable[[Turn], None]]] = {
    "action_ask_triage_form_triage_answer": ask,
    "validate_triage_form": validate,
    "action_triage_done": done,
    "action_skip": skip,
    "action_coping": choose,
    **{f"action_{name}": choose for name in _BETWEEN},
}
