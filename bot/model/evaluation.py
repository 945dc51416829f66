"""How a model words replies: facts kept, refusals and their reasons, repetition, language and time, per language."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import quantiles
from typing import Any, Final

from bot.framing import Brief, gaps, suited
from bot.llm import Llm, LocalLlm
from bot.model.corpus import repeats
from bot.words import Words
from bot.writer import Worded, Writer

COMMITTED: Final = ("decision_urgent", "nurse")  # where staff are told in the same breath
EVERY: Final = "all"


@dataclass
class Figures:
    """Counts of replies unless said otherwise; seconds are per reply."""

    replies: int = 0
    facts: int = 0
    facts_lost: int = 0  # facts that are not there exactly once, unchanged and in order
    model_worded: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    unfit: int = 0  # model-worded, though a gap holds no approved text
    other_language: int = 0  # model-worded, though the words around the facts read as another language
    repeats: int = 0  # opening and closing say the same word
    repeats_by_chance: int = 0  # the same if both were drawn blindly from the approved ones
    as_before: int = 0  # the opening of the reply before
    framings: int = 0  # different ones
    seconds_p50: float = 0
    seconds_p99: float = 0

    @property
    def share(self) -> float:
        """The share of replies that the model worded."""
        return self.model_worded / self.replies if self.replies else 0.0

    def plain(self) -> dict[str, Any]:
        """Everything, ready for JSON."""
        return {**vars(self), "refused": dict(self.refused.most_common()), "share": round(self.share, 4)}


@dataclass(frozen=True, slots=True)
class Outcome:
    """One brief, what was sent for it, and the words in its gaps (``None`` when a fact was lost)."""

    brief: Brief
    worded: Worded
    texts: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Report:
    """What one run showed: figures per language and for all together, and the model's speed."""

    model: str
    mode: str
    figures: dict[str, Figures]
    tokens: int

    @property
    def facts_lost(self) -> int:
        """Facts lost or changed in what would have been sent; anything but 0 is a fault of ours."""
        return self.figures[EVERY].facts_lost

    def plain(self) -> dict[str, Any]:
        """Everything, ready for JSON."""
        figures = {name: one.plain() for name, one in self.figures.items()}
        return {"model": self.model, "mode": self.mode, "tokens": self.tokens, "figures": figures}


async def evaluated(llm: Llm, writer: Writer, words: Words, asked: Sequence[Brief]) -> Report:
    """Word every brief once, as it would be sent."""
    await llm.start()
    before = llm.tokens if isinstance(llm, LocalLlm) else 0
    outcomes = [await _outcome(writer, brief) for brief in asked]
    tokens = llm.tokens - before if isinstance(llm, LocalLlm) else 0
    groups = {brief.language: [one for one in outcomes if one.brief.language == brief.language] for brief in asked}
    figures = {language: counted(words, group) for language, group in groups.items()}
    return Report(llm.describe(), llm.mode, {**figures, EVERY: counted(words, outcomes)}, tokens)


async def _outcome(writer: Writer, brief: Brief) -> Outcome:
    worded = await writer.word(brief, human_committed=brief.stage in COMMITTED)
    return Outcome(brief, worded, around(worded.text, brief))


def around(text: str, brief: Brief) -> tuple[str, ...] | None:
    """The texts in the gaps, or ``None`` unless each fact is there once, unchanged and in order."""
    texts, rest = [], text
    for fact in brief.facts:
        before, found, rest = rest.partition(fact.text)
        if not found:
            return None
        texts.append(before)
    texts.append(rest)
    return None if any(fact.text in one for fact in brief.facts for one in texts) else tuple(texts)


def counted(words: Words, outcomes: Sequence[Outcome]) -> Figures:
    """The figures of some outcomes."""
    found, before, framings, dice = Figures(), dict[str, str](), set(), random.Random(3)  # noqa: S311
    for one in outcomes:
        found.replies += 1
        found.facts += len(one.brief.facts)
        found.refused.update(one.worded.verdict)
        if one.texts is None:
            found.facts_lost += _lost(one)
            continue
        framings.add(one.texts)
        language = one.brief.language
        found.as_before += bool(one.texts[0].strip()) and one.texts[0] == before.get(language)
        before[language] = one.texts[0]
        _count_worded(words, one, one.texts, dice, found)
    found.framings = len(framings)
    if len(outcomes) > 1:
        cuts = quantiles([one.worded.seconds for one in outcomes], n=100, method="inclusive")
        found.seconds_p50, found.seconds_p99 = round(cuts[49], 4), round(cuts[98], 4)
    return found


def _lost(one: Outcome) -> int:
    """At least one: facts out of order or said twice are lost too."""
    return max(1, sum(fact.text not in one.worded.text for fact in one.brief.facts))


def _count_worded(words: Words, one: Outcome, texts: tuple[str, ...], dice: random.Random, found: Figures) -> None:
    if one.worded.by != "model":
        return
    found.model_worded += 1
    allowed = gaps(suited(words, one.brief), len(one.brief.facts), one.brief.turn)
    approved = [{option.strip() for option in options} for options in allowed]
    found.unfit += any(text.strip() not in options for text, options in zip(texts, approved, strict=True))
    said = " ".join(text.strip() for text in texts if text.strip())
    found.other_language += words.language_of(said, one.brief.language, first=False) != one.brief.language
    found.repeats += repeats(texts[0], texts[-1])
    found.repeats_by_chance += repeats(dice.choice(allowed[0]), dice.choice(allowed[-1]))
