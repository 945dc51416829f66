"""Going over the sheet: one question for each situation, explained again when the answer is wrong, then a nurse."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal
from zlib import crc32

from bot.care.situations import situations
from bot.message import Choice, choice_named
from bot.words import Words
from flows.answers import read_choice

REASON: Final = "teach_back"  # of the escalation
MOST_WRONG: Final = 2  # clinical reference 00 e: explained twice at most, then a human
Said = Literal["right", "wrong", "unclear"]


@dataclass(frozen=True, slots=True)
class TeachBack:
    """``at`` is the place in ``questions`` (names of situations); ``wrong`` and ``unclear`` count the answers to it."""

    questions: tuple[str, ...]
    at: int = 0
    wrong: int = 0
    unclear: int = 0

    @property
    def done(self) -> bool:
        """Whether every question was answered right."""
        return self.at >= len(self.questions)

    @property
    def needs_nurse(self) -> bool:
        """Whether a person must go on; nothing more is asked."""
        return MOST_WRONG in (self.wrong, self.unclear)

    def plain(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {"questions": list(self.questions), "at": self.at, "wrong": self.wrong, "unclear": self.unclear}

    @classmethod
    def of(cls, value: dict[str, Any]) -> "TeachBack":
        """What ``plain`` made."""
        return cls(tuple(value["questions"]), value["at"], value["wrong"], value["unclear"])


@dataclass(frozen=True, slots=True)
class Step:
    """``texts`` in order, a question last where there are ``choices``; ``escalate``: a nurse is called with them."""

    state: TeachBack
    texts: tuple[str, ...]
    choices: tuple[Choice, ...] = ()
    escalate: str | None = None


def begin(names: Sequence[str], words: Words, language: str, number: str) -> Step:
    """The first question about the situations ``names``; ``number`` is the country's emergency number."""
    return _ask(TeachBack(tuple(names)), words, language, number, words.say("discharge-teach-begin", language))


def answer(state: TeachBack, text: str, button: str | None, words: Words, language: str, number: str) -> Step:
    """What follows from ``text`` (or a tapped ``button``); ``ValueError`` when nothing was asked."""
    if state.done or state.needs_nurse:
        raise ValueError("nothing is being asked")
    name = state.questions[state.at]
    choices = offered(name, words, language, number)
    said = _read(name, choices, text, button)
    if said == "right":
        after = TeachBack(state.questions, state.at + 1)
        praise = words.say("discharge-teach-yes", language)
        return _ask(after, words, language, number, praise)
    if said == "unclear":
        after = replace(state, unclear=state.unclear + 1)
        return _again(after, words, language, number, words.say("choose-again", language))
    after = replace(state, wrong=state.wrong + 1, unclear=0)
    wording = "explain" if after.wrong == 1 else "again"
    explained = words.say(f"discharge-teach-{name}.{wording}", language, number=number)
    return _again(after, words, language, number, words.say("discharge-teach-no", language), explained)


def offered(name: str, words: Words, language: str, number: str) -> tuple[Choice, ...]:
    """The choices in an order that is the same each time, but in which the right one has no fixed place."""
    situation = situations()[name]
    ids = sorted((situation.right, *situation.beside), key=lambda choice: crc32(f"{name}/{choice}".encode()))
    return tuple(Choice(i, words.say(f"discharge-teach-choice.{i}", language, number=number)) for i in ids)


def _read(name: str, choices: tuple[Choice, ...], text: str, button: str | None) -> Said:
    found = choice_named(choices, text, button)
    chosen = found.id if found else read_choice(text, [choice.id for choice in choices])
    if chosen is None:
        return "unclear"
    return "right" if chosen == situations()[name].right else "wrong"


def _again(state: TeachBack, words: Words, language: str, number: str, *before: str) -> Step:
    if not state.needs_nurse:
        return _ask(state, words, language, number, *before)
    nurse = words.say("discharge-teach-nurse", language, number=number)
    return Step(state, (*before, nurse) if state.wrong == MOST_WRONG else (nurse,), escalate=REASON)


def _ask(state: TeachBack, words: Words, language: str, number: str, *before: str) -> Step:
    if state.done:
        return Step(state, (*before, words.say("discharge-teach-done", language)))
    name = state.questions[state.at]
    question = words.say(f"discharge-teach-{name}", language, number=number)
    return Step(state, (*before, question), offered(name, words, language, number))
