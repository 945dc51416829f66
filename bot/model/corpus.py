"""The text that the bundled model is trained on: briefs as one line, and the approved words that suit each."""

import random
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product

from bot.framing import CLOSING_OPTIONAL, MOODS, STAGES, TURNS, Brief, Fact, Frames, choose_prompt, frames, gaps
from bot.settings import ROOT
from bot.words import Words

LANGUAGES = tuple(sorted(folder.name for folder in (ROOT / "locales").iterdir() if (folder / "framing.ftl").exists()))
FACTS = range(1, 13)
SEEDS = range(TURNS)
HELD_OUT = 0.05
_CHINESE = re.compile(r"[\u3400-\u9fff]+")
_EMPTY_CHINESE = re.compile("[您我的了这们可以会就好请很也都在是有什么如果再来]")  # says too little to be heard twice


def suiting(chosen: Frames, stage: str, facts: int, seed: int) -> str:
    """The reply that the model should learn: varied by ``seed``, with no connector and no important word said twice."""
    opening = chosen.openings[seed % len(chosen.openings)]
    said = _stems(opening)
    closings = [text for text in chosen.closings if text]
    start = seed * 3 % len(closings)
    order = sorted(closings, key=lambda one: (len(said & _stems(one)), (closings.index(one) - start) % len(closings)))
    closing = "" if stage in CLOSING_OPTIONAL and seed % 3 else order[0]
    before, *between, after = gaps(chosen, facts, seed)
    texts = [next(one for one in before if one.startswith(opening))]
    texts += [options[-1] if (gap + seed) % 3 == 1 else options[0] for gap, options in enumerate(between)]
    texts.append(next(one for one in after if one.strip() == closing))
    return "".join(f"{text}<F{n}>" for n, text in enumerate(texts[:-1], 1)) + texts[-1]


@cache
def _stems(text: str) -> frozenset[str]:
    """The beginnings of the longer words: enough to see that "thank" or "preocupa" is said twice.

    Chinese has no spaces: there it is the pairs of characters that stand together and say something.
    """
    pairs = {
        one + two for part in _CHINESE.findall(text) for run in _EMPTY_CHINESE.split(part) for one, two in pairwise(run)
    }
    words = (word.strip(".,:!?।،").casefold() for word in _CHINESE.sub(" ", text).split())
    return frozenset(pairs | {word[:5] for word in words if len(word) > 3})


def repeats(one: str, other: str) -> bool:
    """Whether two texts share a longer word."""
    return bool(_stems(one) & _stems(other))


def pairs() -> Iterator[tuple[str, str]]:
    """Every brief there can be as (prompt, reply); a question stands alone or with one remark."""
    words = Words(LANGUAGES)
    for language, mood, stage in product(LANGUAGES, MOODS, STAGES):
        chosen = frames(words, language, mood, stage)
        for facts, seed in product(FACTS[:2] if stage in CLOSING_OPTIONAL else FACTS, SEEDS):
            brief = Brief(language, stage, mood, "web", (Fact("f", "-"),) * facts, seed)
            yield choose_prompt(brief), suiting(chosen, stage, facts, seed)


def halves(seed: int = 7) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The pairs for training and the held-out ones, the same for the same ``seed``."""
    every = list(pairs())
    random.Random(seed).shuffle(every)  # noqa: S311 - a repeatable order is wanted
    cut = int(len(every) * HELD_OUT)
    return every[cut:], every[:cut]
