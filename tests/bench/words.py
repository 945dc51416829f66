"""How the model words replies: `python -m tests.bench.words [n]`; prints a table and, last, one JSON line.

Facts are the real sentences of the protocols and of ``locales/``; the guard is the real one.
"""

import asyncio
import json
import random
import sys
from collections import Counter
from dataclasses import dataclass, field
from statistics import quantiles
from time import perf_counter

from bot.framing import MOODS, STAGES, Brief, Fact, gaps, suited
from bot.llm import LocalLlm, configured
from bot.model.corpus import repeats
from bot.settings import Settings
from bot.words import Words
from bot.writer import Writer
from flows.protocol import Protocol, Question, load_protocols
from safety.guard import Guard

LANGUAGES = ("en", "es")


@dataclass
class Figures:
    """What one run showed; seconds are per reply."""

    replies: int = 0
    facts: int = 0
    facts_intact: int = 0
    model_worded: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    unfit: int = 0
    opening_and_closing_repeat: int = 0
    openings_as_before: int = 0
    distinct_framings: int = 0
    seconds_p50: float = 0
    seconds_p99: float = 0
    tokens_per_second: float = 0


def sentences(words: Words, protocols: list[Protocol], language: str) -> tuple[list[Fact], dict[str, list[Fact]]]:
    """The questions, and per decision stage the sentences that go with it."""
    asked = [
        Fact(f"{protocol.protocol}-{question.id}", _ask(words, protocol, question, language))
        for protocol in protocols
        for question in protocol.questions
        if question.ask
    ]
    told = {}
    for stage in STAGES[2:]:
        disposition = stage.removeprefix("decision_")
        keys = [
            f"decision-{disposition}",
            *_advice(words, protocols, language),
            "decision-worse",
            "decision-not-clinician",
        ]
        told[stage] = [Fact(key, words.say(key, language, number="112")) for key in keys]
    return asked, told


def _ask(words: Words, protocol: Protocol, question: Question, language: str) -> str:
    return question.ask if language == "en" else words.say(f"{protocol.protocol}-{question.id}", language)


def _advice(words: Words, protocols: list[Protocol], language: str) -> list[str]:
    keys = {key for protocol in protocols for key in protocol.otherwise.advice}
    return sorted(key for key in keys if words.has(key, language))[:8]


def briefs(words: Words, count: int, seed: int = 5) -> list[Brief]:
    """``count`` briefs, the languages in turn, the rest by ``seed``."""
    dice, protocols = random.Random(seed), list(load_protocols().values())
    known = {language: sentences(words, protocols, language) for language in LANGUAGES}
    made = []
    for turn in range(count):
        language, stage, mood = LANGUAGES[turn % 2], dice.choice(STAGES), dice.choice(MOODS)
        asked, told = known[language]
        if stage in STAGES[:2]:
            facts = [dice.choice(asked)]
        else:
            first, *middle, worse, bot = told[stage]
            facts = [first, *dice.sample(middle, dice.randint(0, min(4, len(middle)))), worse, bot]
        made.append(Brief(language, stage, mood, dice.choice(("web", "whatsapp", "sms")), tuple(facts), turn))
    return made


async def measure(writer: Writer, words: Words, asked: list[Brief], llm: LocalLlm | None) -> Figures:
    """Word every brief once."""
    found, took, framings, before = Figures(), [], set(), {"en": "", "es": ""}
    tokens, started = llm.tokens if llm else 0, perf_counter()
    for brief in asked:
        done = await writer.word(brief, human_committed=brief.stage in ("decision_urgent", "nurse"))
        took.append(done.seconds)
        found.replies += 1
        found.facts += len(brief.facts)
        rest, texts = done.text, []
        for fact in brief.facts:
            text, hit, rest = rest.partition(fact.text)
            texts.append(text)
            found.facts_intact += bool(hit) and fact.text not in rest
        texts.append(rest)
        framings.add(tuple(texts))
        found.openings_as_before += texts[0] == before[brief.language]
        before[brief.language] = texts[0]
        found.model_worded += done.by == "model"
        found.refused.update(done.verdict)
        if done.by == "model":
            allowed = gaps(suited(words, brief), len(brief.facts))
            found.unfit += any(text not in options for text, options in zip(texts, allowed, strict=True))
            found.opening_and_closing_repeat += repeats(texts[0], texts[-1])
    cuts = quantiles(took, n=100)
    found.seconds_p50, found.seconds_p99 = round(cuts[49], 4), round(cuts[98], 4)
    found.distinct_framings = len(framings)
    found.tokens_per_second = round((llm.tokens - tokens) / (perf_counter() - started)) if llm else 0
    return found


def by_chance(words: Words, asked: list[Brief]) -> int:
    """How often opening and closing would say the same word twice if they were drawn blindly from the same frames."""
    dice, repeated = random.Random(3), 0
    for brief in asked:
        allowed = gaps(suited(words, brief), len(brief.facts))
        repeated += repeats(dice.choice(allowed[0]), dice.choice(allowed[-1]))
    return repeated


def _plain(value: object) -> str:
    return str(dict(value) if isinstance(value, Counter) else value)


async def main(count: int) -> None:
    """Measure with the configured model and without one."""
    settings, words, guard = Settings(), Words(LANGUAGES), Guard(LANGUAGES)
    asked, llm = briefs(words, count), configured(settings)
    assert isinstance(llm, LocalLlm)
    await llm.start()
    on = await measure(Writer(llm, guard, words, settings), words, asked, llm)
    await llm.close()
    off = await measure(Writer(None, guard, words, settings), words, asked, None)
    chance = by_chance(words, asked)
    for name, value in vars(on).items():
        print(f"{name:28} {_plain(value):40} {_plain(vars(off)[name])}")
    print(f"{'repeats if drawn blindly':28} {chance}")
    print(json.dumps({"model": llm.describe(), "on": vars(on), "off": vars(off), "repeats_by_chance": chance}))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 240))
