"""Briefs to try a model on: the real sentences of the protocols and of ``locales/``, in every language."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.framing import DECISIONS, MOODS, STAGES, Brief, Fact
from bot.words import MissingWords, Words
from flows.protocol import Protocol, load_protocols

CHANNELS: Final = ("web", "whatsapp", "sms")
NUMBERS: Final = {"number": "112", "crisis": "116 123"}
ASKING: Final = ("first_question", "question", "check_in")
MOST_ADVICE: Final = 5


@dataclass(frozen=True, slots=True)
class Sentences:
    """What can be told in one language: questions, advice, and what belongs to every decision."""

    asked: tuple[Fact, ...]
    advised: tuple[Fact, ...]
    decided: dict[str, Fact]
    ending: tuple[Fact, ...]


def briefs(words: Words, languages: Sequence[str], count: int, seed: int) -> list[Brief]:
    """``count`` briefs, the languages in turn, the rest by ``seed``; the facts are no part of any training."""
    dice, protocols = random.Random(seed), list(load_protocols().values())  # noqa: S311 - a repeatable choice
    known = {language: _sentences(words, protocols, language) for language in languages}
    made = []
    for turn in range(count):
        language, stage = languages[turn % len(languages)], dice.choice(STAGES)
        facts = tuple(_facts(known[language], stage, dice))
        made.append(Brief(language, stage, dice.choice(MOODS), dice.choice(CHANNELS), facts, turn // len(languages)))
    return made


def _facts(known: Sentences, stage: str, dice: random.Random) -> list[Fact]:
    if stage in ASKING:
        return [dice.choice(known.asked)]
    advice = dice.sample(known.advised, dice.randint(1, MOST_ADVICE))
    return [known.decided[stage], *advice, *known.ending] if stage in DECISIONS else advice


def _sentences(words: Words, protocols: Sequence[Protocol], language: str) -> Sentences:
    keys = sorted({key for one in protocols for key in (*one.otherwise.advice, *one.otherwise.watch_for)})
    decided = {stage: f"decision-{stage.removeprefix('decision_')}" for stage in DECISIONS}
    return Sentences(
        tuple(_questions(words, protocols, language)),
        tuple(_fact(words, key, language) for key in keys if words.has(key, language)),
        {stage: _fact(words, key, language) for stage, key in decided.items()},
        tuple(_fact(words, key, language) for key in ("decision-worse", "decision-not-clinician")),
    )


def _questions(words: Words, protocols: Sequence[Protocol], language: str) -> list[Fact]:
    """The questions that are translated; a brief is never in two languages."""
    found = []
    for protocol in protocols:
        for question in protocol.questions:
            key = f"{protocol.protocol}-{question.id}"
            try:
                text = question.ask if language == "en" else words.say(key, language)
            except MissingWords:
                continue
            found += [Fact(key, text)] if text else []
    return found


def _fact(words: Words, key: str, language: str) -> Fact:
    return Fact(key, words.say(key, language, **NUMBERS))
