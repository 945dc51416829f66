"""Synthetic patients: one for each path of a protocol, with an opening in a language and register and true answers."""

import random
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final

from bot.commands.evaluation.respondent import AGES
from flows import examples as training
from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import ADULT_MONTHS, Facts
from flows.paths import NO, Path, paths, told
from flows.protocol import Protocol
from flows.question import MINUTES, Measure
from flows.reading import Reading, reading
from flows.triage import AskFact, Decision, next_step
from safety.screen import screen

REGISTERS: Final = ("plain", "terse", "typos", "romanised", "third_party", "played_down")
OWN_SCRIPTS: Final = ("ar", "zh", "hi")  # languages that are also written in Latin letters
UNSAID: Final = Facts(about="self", age_months=40 * 12, sex="female", pregnant="no")  # where the path does not care
LONGEST_SAID: Final = 4  # words of the longest answer that is drawn from the reading tables
SLIP_LETTERS: Final = 6  # a word this long has a slip of the keyboard now and then
_SPACED: Final = re.compile(r"\S+")

# That somebody writes for somebody else: an adult, a child.
FOR_ANOTHER: Final[dict[str, tuple[str, str]]] = {
    "en": ("I am writing for someone in my family.", "I am writing for my child."),
    "es": ("Escribo por alguien de mi familia.", "Escribo por mi hijo."),
    "fr": ("J'écris pour quelqu'un de ma famille.", "J'écris pour mon enfant."),
    "pt": ("Escrevo por alguém da minha família.", "Escrevo pelo meu filho."),
    "ar": ("أكتب عن شخص من عائلتي.", "أكتب عن طفلي."),
    "zh": ("我替家人问一下。", "我替孩子问一下。"),
    "hi": ("मैं अपने परिवार के किसी के लिए लिख रही हूँ।", "मैं अपने बच्चे के लिए लिख रही हूँ।"),
    "vi": ("Tôi hỏi cho người nhà.", "Tôi hỏi cho con tôi."),
}
PLAYED_DOWN: Final = {
    "en": "My sister says it is nothing.",
    "es": "Mi hermana dice que no es nada.",
    "fr": "Ma sœur dit que ce n'est rien.",
    "pt": "A minha irmã diz que não é nada.",
    "ar": "أختي تقول إنه لا شيء.",
    "zh": "我姐姐说没什么事。",
    "hi": "मेरी बहन कहती है कि कुछ नहीं है।",
    "vi": "Chị tôi nói không có gì đâu.",
}


@dataclass(frozen=True, slots=True)
class Synthetic:
    """``facts`` are complete; ``yes`` has, for each question that is a yes, the options that are true.

    ``expected`` is where triage alone sends this patient, handed over to another protocol where ``path`` says so.
    """

    id: str
    protocol: Protocol
    lang: str
    register: str
    openings: tuple[str, ...]  # the second is said when the first led to nothing
    facts: Facts
    answers: Mapping[str, Answer]
    yes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    expected: Decision = field(default_factory=lambda: Decision(Disposition.NURSE, "unset"))


@cache
def examples(lang: str, protocol: str) -> tuple[str, ...]:
    """What people write of this complaint, from what Rasa learns; none where the language has no such file."""
    path = training.EXAMPLES / lang / "complaints" / f"{protocol}.yml"
    if not path.exists():
        return ()
    return tuple(text for _, text in training.examples(path))


def drawn(
    protocols: Mapping[str, Protocol], langs: Sequence[str], registers: Sequence[str], count: int | None, seed: int
) -> Iterator[Synthetic]:
    """``count`` patients of each protocol (``None``: of every path), languages and registers in turn.

    Paths of the third contact within 48 hours are left out: nobody can answer that. Where a language has no examples
    of the complaint, or none in the register, the next one takes its place.
    """
    combinations = [(lang, register) for register in registers for lang in langs]
    turn = 0
    for protocol in protocols.values():
        chance = random.Random(f"{seed}/{protocol.protocol}")  # noqa: S311 - a repeatable order is wanted
        for number, path in enumerate(_chosen(protocol, count, chance)):
            possible = (combinations[(turn + ahead) % len(combinations)] for ahead in range(len(combinations)))
            for lang, register in possible:
                ident = f"{seed}/{protocol.protocol}/{number}/{lang}/{register}"
                if patient := synthetic(ident, protocol, path, lang, register, protocols):
                    yield patient
                    break
            turn += 1


def _chosen(protocol: Protocol, count: int | None, chance: random.Random) -> list[Path]:
    """``count`` paths, as many dispositions among them as there are."""
    every = [path for path in paths(protocol) if path.facts.returned is None]
    chance.shuffle(every)
    seen: dict[Disposition, int] = {}
    places = [seen.setdefault(path.decision.disposition, 0) for path in every]
    for place, path in enumerate(every):
        places[place] = seen[path.decision.disposition]
        seen[path.decision.disposition] += 1
    order = sorted(range(len(every)), key=places.__getitem__)
    return [every[place] for place in order[:count]]


def synthetic(
    ident: str, protocol: Protocol, path: Path, lang: str, register: str, protocols: Mapping[str, Protocol]
) -> Synthetic | None:
    """The patient of ``path``; ``None`` where the language has no opening in this register."""
    chance = random.Random(ident)  # noqa: S311 - a repeatable order is wanted
    facts = _complete(protocol, path, register in ("third_party", "played_down"))
    openings = _openings(protocol.protocol, lang, register, facts.about == "child", chance)
    if not openings:
        return None
    answers = dict(path.answers)
    yes = {
        question.id: tuple(chance.sample(list(question.any_of), question.count_from))
        for question in protocol.questions
        if question.any_of and answers.get(question.id, NO).value == "yes"
    }
    expected = decided(protocol, facts, answers, protocols)
    return Synthetic(ident, protocol, lang, register, openings, facts, answers, yes, expected)


def decided(
    protocol: Protocol, facts: Facts, answers: Mapping[str, Answer], protocols: Mapping[str, Protocol]
) -> Decision:
    """Where pure triage sends a patient; whoever the protocol is not for is asked by the next, and says no there."""
    decision = walked(protocol, facts, answers)
    following = (protocols[name] for name in protocol.else_see if name in protocols)
    successor = next((one for one in following if one.may_be_for(facts)), None)
    if decision.because != "out_of_scope" or successor is None:
        return decision
    later = walked(successor, facts, {})
    level = later.disposition if decision.disposition is Disposition.NURSE else decision.disposition
    return replace(later, disposition=later.disposition.at_least(level))


def walked(protocol: Protocol, facts: Facts, answers: Mapping[str, Answer]) -> Decision:
    """The decision on one protocol; what ``answers`` lacks is a no."""
    known, given = Facts(), dict[str, Answer]()
    while not isinstance(step := next_step(protocol, given, known), Decision):
        if isinstance(step, AskFact):
            known = told(known, facts, step) if step.fact != "health" else _healthy(known, facts, step)
        else:
            given[step.question.id] = answers.get(step.question.id, NO)
    return step


def _healthy(known: Facts, patient: Facts, step: AskFact) -> Facts:
    said = dict(patient.health)
    unsure = any(value == "not_sure" for value in said.values())
    present = [illness for illness in step.choices if said.get(illness) == "yes"]
    return known.with_health(step.choices, present, "not_sure" if unsure and not present else "no")


def _complete(protocol: Protocol, path: Path, for_another: bool) -> Facts:
    """The facts of ``path``, what is open from ``UNSAID``, and an age as people say it where that is the same."""
    known = path.facts.known()
    facts = Facts.of({**UNSAID.known(), **known})
    years = replace(facts, age_months=(facts.age_months or 0) // 12 * 12)
    if walked(protocol, years, dict(path.answers)) == path.decision:
        facts = years
    child = (facts.age_months or 0) < ADULT_MONTHS or (for_another and (facts.age_months or 0) < 18 * 12)
    return replace(facts, about="child" if child else "other" if for_another else "self")


def _openings(protocol: str, lang: str, register: str, child: bool, chance: random.Random) -> tuple[str, ...]:
    """Two openings; what would raise an alarm by itself is left out where it can be, for it would end the talk."""
    known = [one for one in examples(lang, protocol) if _latin(one) == (lang not in OWN_SCRIPTS or _roman(register))]
    if _roman(register) and lang not in OWN_SCRIPTS:
        return ()
    quiet = [one for one in known if not _alarming(one)] or known
    if register == "terse":
        quiet = sorted(quiet, key=len)[: max(4, len(quiet) // 4)]
    shaped = [said for one in quiet if (said := _in_register(one, lang, register, child, chance))]
    return tuple(chance.sample(shaped, min(2, len(shaped))))


@cache
def _alarming(text: str) -> bool:
    return screen(text) is not None


def _roman(register: str) -> bool:
    return register == "romanised"


def _in_register(text: str, lang: str, register: str, child: bool, chance: random.Random) -> str | None:
    if register == "typos":
        return slipped(text, chance)
    if register == "third_party":
        return f"{FOR_ANOTHER[lang][child]} {text}"
    return f"{text}. {PLAYED_DOWN[lang]}" if register == "played_down" else text


def slipped(text: str, chance: random.Random) -> str | None:
    """``text`` with two neighbours swapped, or a letter lost, inside one long word; ``None`` where there is none."""
    words = [match for match in _SPACED.finditer(text) if len(match[0]) >= SLIP_LETTERS and match[0].isalpha()]
    if not words:
        return None
    word = chance.choice(words)
    at = word.start() + chance.randrange(1, len(word[0]) - 2)
    middle = text[at + 1] + text[at] if chance.random() < 0.5 and text[at] != text[at + 1] else text[at + 1]
    return text[:at] + middle + text[at + 2 :]


def _latin(text: str) -> bool:
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in text if letter.isalpha())


def expressions(lang: str, group: str, value: str, romanised: bool = False) -> list[str]:
    """How people say ``value`` in ``lang``, in its own script or in Latin letters; empty where only an id will do."""
    words = reading(lang)
    known = {**words.phrases.get("" if group == "pregnant" else group, {}), **words.phrases.get(group, {})}
    said = [phrase for phrase, meant in known.items() if meant == value and len(phrase.split()) <= LONGEST_SAID]
    return [phrase for phrase in said if phrase.isascii() == romanised] if lang in OWN_SCRIPTS else said


def age(months: int, lang: str) -> str:
    """An age with its units: years, and months where there are any."""
    words, small = AGES[lang]
    years, rest = divmod(months, 12)
    if years and rest:
        return f"{years} {words} {rest} {small}"
    return f"{years} {words}" if years else f"{rest} {small}"


def measured(measure: Measure, yes: bool, words: Reading) -> str:
    """A value on the yes or the no side of ``measure``, with a unit of the language."""
    least, below = measure.least, measure.below
    value = (least if yes else least - 1) if least is not None else ((below or 0) - 1 if yes else below or 0)
    if measure.kind == "temperature":
        return f"{value:g} °C"
    unit = "times"
    if measure.kind == "duration":
        unit = next(name for name in ("days", "hours", "minutes") if value % MINUTES[name] == 0)
        value = value / MINUTES[unit]
    return f"{value:g} {next(word for word, meant in words.units.items() if meant == unit and len(word) > 2)}"
