"""Synthetic patients interviewed on the real path: what each says to each question, and where they were sent."""

import asyncio
import json
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Any, Final, Protocol

from bot.app import Lamplight
from bot.commands.evaluation.patients import Synthetic, age, expressions, measured
from bot.commands.evaluation.respondent import Respondent
from bot.commands.evaluation.vignette import Vignette
from bot.commands.interview import Interviews
from bot.words import Words
from flows import protocol as protocols
from flows.complaints import SOMETHING_ELSE
from flows.dispositions import Disposition
from flows.question import Question
from flows.reading import reading

AT_ONCE: Final = 6
MOST_TURNS: Final = 40  # a talk that is longer is stuck, and a human would have it
LETTERS: Final = "ABCDEFGHIJ"

Choices = Sequence[Mapping[str, str]]


class Speaker(Protocol):
    """Who answers in a talk."""

    def answer(self, question: str, protocol: str | None, choices: list[dict[str, str]]) -> str:
        """What is written to ``question`` of ``protocol``, offered these ``{"id", "text"}``."""


@dataclass(frozen=True, slots=True)
class Talk:
    """``decided``: the interview's decision; ``begun``: the protocols that asked; ``lines``: the talk as it was."""

    decided: Mapping[str, Any]
    begun: frozenset[str]
    offered: bool
    unread: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """``found``: "at once", "offered", "alarm" or "no"; ``step`` over 0 is less urgent than the path says.

    ``abroad``: a question came in another language than the patient's own.
    """

    id: str
    protocol: str
    lang: str
    register: str
    expected: str
    got: str
    why: str
    step: int
    found: str
    abroad: bool
    unread: int
    asked: int
    talk: tuple[str, ...]


async def talked(interviews: Interviews, ident: str, text: str, lang: str, speaker: Speaker) -> Talk:
    """One interview from ``text`` to its decision; a talk that has no end counts as one that a nurse takes."""
    said = await interviews.answer(json.dumps({"id": ident, "text": text, "lang": lang}))
    lines, begun, offered, unread = [f"> {text}"], set[str](), False, 0
    before: tuple[str, str] | None = None
    for _ in range(MOST_TURNS):
        if "ask" not in said:
            break
        ask = said["ask"]
        here = (str(ask["protocol"]), str(ask["question"]))
        begun.add(here[0])
        offered, unread = offered or here[1] == "complaint", unread + (here == before)
        answer = speaker.answer(ask["question"], ask["protocol"], ask["choices"])
        options = " ".join(f"({n}) {choice['text']}" for n, choice in enumerate(ask["choices"], 1))
        lines += [f"< {'/'.join(here)}: {ask['text']} {options}", f"> {answer}"]
        before, said = here, await interviews.answer(json.dumps({"id": ident, "answer": answer}))
    stuck = {"disposition": "nurse", "because": "stuck", "protocol": None, "asked": MOST_TURNS, "crisis": False}
    decided = said.get("decision", stuck)
    lines.append(f"= {decided['disposition']} because {decided['because']} of {decided['protocol']}")
    return Talk(decided, frozenset(begun), offered, unread, tuple(lines))


async def simulated(lamplight: Lamplight, patients: Iterable[Synthetic], done: Callable[[], None]) -> list[Result]:
    """What came of each, in the order given; ``done`` is called after each."""
    interviews, gate = Interviews(lamplight), asyncio.Semaphore(AT_ONCE)

    async def one(patient: Synthetic) -> Result:
        async with gate:
            speaker = Answers(patient, lamplight.protocols, lamplight.words)
            talk = await talked(interviews, patient.id, patient.openings[0], patient.lang, speaker)
        done()
        return _result(patient, talk, speaker.abroad)

    return await asyncio.gather(*map(one, patients))


def figures(results: Sequence[Result]) -> dict[str, Any]:
    """Counts of some results: ``human`` are those that ended with a call for a human instead of a decision."""
    steps = [result.step for result in results]
    return {
        "n": len(results),
        "equal": sum(step == 0 for step in steps),
        "more_urgent": sum(step < 0 for step in steps),
        "less_urgent": sum(step > 0 for step in steps),
        "human": sum(result.why.startswith("human") for result in results),
        "not_found_at_once": sum(result.found in ("offered", "no") for result in results),
        "not_found": sum(result.found == "no" for result in results),
        "other_language": sum(result.abroad for result in results),
        "unread": sum(result.unread for result in results),
        "answers": sum(result.asked for result in results),
        "asked": round(mean(result.asked for result in results), 1) if results else None,
    }


def _result(patient: Synthetic, talk: Talk, abroad: bool) -> Result:
    decided, name = talk.decided, patient.protocol.protocol
    got = Disposition(decided["disposition"])
    return Result(
        id=patient.id,
        protocol=name,
        lang=patient.lang,
        register=patient.register,
        expected=str(patient.expected.disposition),
        got=str(got),
        why=_why(patient, talk),
        step=got.rank - patient.expected.disposition.rank,
        found=_found(name, talk),
        abroad=abroad,
        unread=talk.unread,
        asked=sum(line.startswith("< ") for line in talk.lines),
        talk=talk.lines,
    )


def _found(name: str, talk: Talk) -> str:
    if talk.decided["protocol"] == "screen" and name not in talk.begun:
        return "alarm"
    if name not in talk.begun and talk.decided["protocol"] != name:
        return "no"
    return "offered" if talk.offered else "at once"


def _why(patient: Synthetic, talk: Talk) -> str:
    """What decided, and how that is not what the path says."""
    because, protocol = talk.decided["because"], talk.decided["protocol"]
    if protocol == "screen":
        return f"alarm: {because}"
    if protocol is None:
        return f"human: {because}"
    others = sorted(talk.begun - {patient.protocol.protocol, "intake", "None"})
    if protocol != patient.protocol.protocol or (because != patient.expected.because and others):
        return f"another protocol: {protocol}/{because}, begun {' '.join(others)}"
    if because != patient.expected.because:
        return f"already said: {because}"
    as_urgent = talk.decided["disposition"] == patient.expected.disposition
    return "as expected" if as_urgent else f"as expected, but no lower than what the screen heard: {because}"


class Answers:
    """What one patient says: the path's answers in the words of the language, and what the same truth is elsewhere."""

    def __init__(self, patient: Synthetic, known: Mapping[str, protocols.Protocol], words: Words) -> None:
        self._patient, self._words_of, self.abroad = patient, words, False
        self._chance = random.Random(patient.id)  # noqa: S311 - a repeatable order is wanted
        self._words, self._openings = reading(patient.lang), list(patient.openings[1:])
        self._elsewhere = Respondent(_as_vignette(patient), known, "no")
        self._asked: set[tuple[str | None, str]] = set()

    def answer(self, question: str, protocol: str | None, choices: list[dict[str, str]]) -> str:
        """What is written; what was not read the first time is said again by its number."""
        again = (protocol, question) in self._asked
        self._asked.add((protocol, question))
        ids = [choice["id"] for choice in choices]
        self.abroad = self.abroad or (protocol != "intake" and any(map(self._is_abroad, choices)))
        if question == "open":
            return self._openings.pop(0) if self._openings else self._patient.openings[0]
        if question == "complaint":
            name = self._patient.protocol.protocol
            return name if name in ids else SOMETHING_ELSE
        if question == "help_now":
            return "yes" if self._patient.expected.disposition is Disposition.EMERGENCY else "no"
        if protocol not in ("intake", self._patient.protocol.protocol):
            return self._elsewhere.answer(question, protocol, choices)
        return (self._about_me if protocol == "intake" else self._of_path)(question, choices, again)

    def _is_abroad(self, choice: Mapping[str, str]) -> bool:
        return choice["id"] == "not_sure" and choice["text"] != self._words_of.say(
            "choice-not_sure", self._patient.lang
        )

    def _about_me(self, fact: str, choices: Choices, again: bool) -> str:
        facts, ids = self._patient.facts, [choice["id"] for choice in choices]
        if fact == "age":
            return age(facts.age_months or 0, self._patient.lang)
        if fact == "health":
            known = {illness: value for illness, value in facts.health if illness in ids}
            named = [illness for illness in ids if known.get(illness) == "yes"]
            if named:
                return _by_number(named, ids) if again else self._options(named, choices)
            value, group = _worst(known.values()), ""
        else:
            value, group = str(getattr(facts, fact)), fact
        return _by_number([value], ids) if again else self._closed(value, group, choices)

    def _of_path(self, name: str, choices: Choices, again: bool) -> str:
        question = next(one for one in self._patient.protocol.questions if one.id == name)
        answer = self._patient.answers.get(name)
        value, named = str(answer.value) if answer else "no", self._patient.yes.get(name, ())
        ids = [choice["id"] for choice in choices]
        if again:
            return _by_number(named or [value], ids)
        if value == "yes" and named:
            return self._options(named, choices)
        if question.measure and value != "not_sure" and self._chance.random() < 0.5:
            return measured(question.measure, value == "yes", self._words)
        return self._closed(value, "", choices)

    def _options(self, named: Sequence[str], choices: Choices) -> str:
        """By number, by letter, or in the words that were shown."""
        ids = [choice["id"] for choice in choices]
        style = "number" if self._patient.register == "terse" else self._chance.choice(("number", "letter", "words"))
        if style == "words":
            return ", ".join(choice["text"] for choice in choices if choice["id"] in named)
        places = sorted(ids.index(option) for option in named)
        return " ".join(str(place + 1) if style == "number" else LETTERS[place] for place in places)

    def _closed(self, value: str, group: str, choices: Choices) -> str:
        """Yes, no, not sure, or the value of a fact: by number when terse, else in words that people use."""
        ids = [choice["id"] for choice in choices]
        offered = "none" if value == "no" and "none" in ids else value
        if self._patient.register == "terse" and offered in ids:
            return str(ids.index(offered) + 1)
        said = expressions(self._patient.lang, group, value, self._patient.register == "romanised")
        return self._chance.choice(said) if said else offered


def _by_number(named: Sequence[str], ids: Sequence[str]) -> str:
    """The numbers of the choices, as a telephone shows them; where "no" is not offered it is "none"."""
    return " ".join(str(ids.index("none" if one == "no" and "none" in ids else one) + 1) for one in named)


def _worst(values: Iterable[str]) -> str:
    return "not_sure" if "not_sure" in set(values) else "no"


def _as_vignette(patient: Synthetic) -> Vignette:
    """What is true of the patient in plain words, for the questions of protocols that the path does not know."""
    questions = {question.id: question for question in patient.protocol.questions}
    return Vignette(
        id=patient.id,
        text=patient.openings[0],
        lang=patient.lang,
        gold=patient.expected.disposition,
        answers={words: True for name, answer in patient.answers.items() for words in _true(patient, questions, name)},
        protocol=patient.protocol.protocol,
    )


def _true(patient: Synthetic, questions: Mapping[str, Question], name: str) -> Sequence[str]:
    if patient.answers[name].value != "yes":
        return ()
    question = questions[name]
    return [question.any_of[option] for option in patient.yes[name]] if name in patient.yes else [question.ask]
