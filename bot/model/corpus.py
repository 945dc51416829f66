"""The text that the bundled model is trained on: briefs as one line, and the approved words that suit each."""

import random
from collections.abc import Iterator
from itertools import product

from bot.framing import CLOSING_OPTIONAL, MOODS, STAGES, Brief, Fact, Frames, choose_prompt, frames, gaps
from bot.words import Words

LANGUAGES = ("en", "es")
FACTS = range(1, 13)
SEEDS = range(16)  # the turn, modulo this
HELD_OUT = 0.05


def suiting(chosen: Frames, stage: str, facts: int, seed: int) -> str:
    """The reply that the model should learn: varied by ``seed``, with no connector and no important word said twice."""
    opening = seed % len(chosen.openings)
    said = _stems(chosen.openings[opening])
    closings = range(len(chosen.closings))
    start = seed * 3 % len(closings)
    order = sorted(closings, key=lambda n: (len(said & _stems(chosen.closings[n])), (n - start) % len(closings)))
    closing = 0 if stage in CLOSING_OPTIONAL and seed % 3 else order[0]
    spoken = len(chosen.connectors) - 1
    between = [1 + (seed + gap) % spoken if (gap + seed) % 3 == 1 else 0 for gap in range(facts - 1)]
    picks = [opening, *between, closing]
    texts = [options[pick] for options, pick in zip(gaps(chosen, facts), picks, strict=True)]
    return "".join(f"{text}<F{n}>" for n, text in enumerate(texts[:-1], 1)) + texts[-1]


def _stems(text: str) -> set[str]:
    """The beginnings of the longer words: enough to see that "thank" or "preocupa" is said twice."""
    return {word.strip(".,:").casefold()[:5] for word in text.split() if len(word.strip(".,:")) > 3}


def repeats(one: str, other: str) -> bool:
    """Whether two texts share a longer word."""
    return bool(_stems(one) & _stems(other))


def pairs() -> Iterator[tuple[str, str]]:
    """Every brief there can be as (prompt, reply)."""
    words = Words(LANGUAGES)
    for language, mood, stage in product(LANGUAGES, MOODS, STAGES):
        chosen = frames(words, language, mood, stage)
        for facts, seed in product(FACTS, SEEDS):
            brief = Brief(language, stage, mood, "web", (Fact("f", "-"),) * facts, seed)
            yield choose_prompt(brief), suiting(chosen, stage, facts, seed)


def halves(seed: int = 7) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The pairs for training and the held-out ones, the same for the same ``seed``."""
    every = list(pairs())
    random.Random(seed).shuffle(every)  # noqa: S311 - a repeatable order is wanted
    cut = int(len(every) * HELD_OUT)
    return every[cut:], every[:cut]
