"""What the second reader learns from: the project's own texts, each marked as an emergency, a crisis, or neither.

Sources: texts written for it, the lists that the screen is tested with, half of the examination texts (even places; the
odd ones stay unseen), and the examples that Rasa learns from, marked by the screen itself.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from bot.settings import ROOT
from safety.screen import LANGUAGES, screen

SETS: Final = ROOT / "tests" / "safety"
TEXTS: Final = Path(__file__).parent / "texts"
NLU: Final = ROOT / "flows" / "rasa" / "data" / "nlu"
CRISIS: Final = frozenset({"suicide", "self_harm", "harm_to_others", "violence", "abuse"})
SELDOM: Final = 0.1  # a complaint whose examples alarm more often than this has no examples that surely do not


@dataclass(frozen=True, slots=True)
class Text:
    """One message; ``emergency`` and ``crisis`` may both be true, and mostly neither is."""

    text: str
    language: str
    emergency: bool = False
    crisis: bool = False


def lists() -> Iterator[Text]:
    """The screen's own lists."""
    for path in sorted(SETS.glob("alarms*.yaml")):
        data = _load(path)
        language = data["language"]
        for concept, block in {**data["core"], **data["more"]}.items():
            for line in _lines(block):
                yield _alarming(line, language, concept)
        yield from (Text(line, language) for line in _lines(data["lookalikes"]))


def composed() -> Iterator[Text]:
    """What was written for the reader: ``texts/<language>.yaml``."""
    for path in sorted(TEXTS.glob("*.yaml")):
        for kind, texts in _load(path).items():
            language = path.name.partition(".")[0]
            yield from (Text(text, language, kind == "emergency", kind == "crisis") for text in texts)


def examined(first: int) -> Iterator[Text]:
    """Every second text of the examination, from ``first`` (0 for development, 1 for the half that stays unseen)."""
    for path in sorted((SETS / "exam").glob("*.yaml")):
        data, language = _load(path), path.stem
        for key in ("core", "red_flags", "wrapped"):
            yield from (_alarming(text, language) for text in data[key][first::2])
        yield from (Text(text, language) for text in data["lookalikes"][first::2])
        yield from (Text(text, language, crisis=True) for text in data["crisis_not_opt_out"][first::2])
        for pair in data["self_harm_pairs"][first::2]:
            yield from (Text(text, language, crisis=True) for text in pair.values())


def taught() -> Iterator[Text]:
    """What Rasa learns from, as the screen marks it; examples that may be emergencies it has missed are left out."""
    for language in LANGUAGES:
        for path in sorted((NLU / language).rglob("*.yml")):
            marked = [_marked(text, language) for text in _examples(path)]
            certain = [one for one in marked if one is not None]
            alarming = sum(one.emergency or one.crisis for one in certain)
            quiet = path.parent.name != "complaints" or alarming < SELDOM * len(marked)
            yield from (one for one in certain if quiet or one.emergency or one.crisis)


def varied(texts: list[Text], seed: int) -> Iterator[Text]:
    """``texts``, and each once more as hurried people write: a slip, no signs, or beside something that is harmless."""
    dice = random.Random(seed)  # noqa: S311 - a repeatable order is wanted
    harmless = {language: [one.text for one in texts if one.language == language and not (one.emergency or one.crisis)]
                for language in LANGUAGES}  # fmt: skip
    for one in texts:
        yield one
        yield replace(one, text=_hurried(one.text, dice))
        if dice.random() < 0.5 and harmless[one.language]:
            other = dice.choice(harmless[one.language])
            yield replace(one, text=" ".join(dice.sample([one.text, other], 2)))


def _hurried(text: str, dice: random.Random) -> str:
    if dice.random() < 0.5:
        text = re.sub(r"[^\w\s]", "", text)
    if len(text) > 6 and dice.random() < 0.7:
        at = dice.randrange(1, len(text) - 2)
        text = dice.choice(
            [
                text[:at] + text[at + 1 :],
                text[:at] + text[at] + text[at:],
                text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :],
            ]
        )
    return text


def _alarming(text: str, language: str, concept: str = "") -> Text:
    """A text that must alarm; which kind it is, its concept says, or else the screen."""
    alarm = screen(text)
    crisis = concept in CRISIS or bool(alarm and (alarm.kind == "crisis" or alarm.crisis))
    return Text(text, language, emergency=not crisis, crisis=crisis)


def _marked(text: str, language: str) -> Text | None:
    alarm = screen(text)
    if alarm is None:
        return Text(text, language)
    return None if alarm.kind == "ask" else _alarming(text, language)


def _examples(path: Path) -> list[str]:
    return [line.strip() for line in re.findall(r"^\s+- (?!intent:)(.+)$", path.read_text("utf-8"), re.MULTILINE)]


@cache
def _load(path: Path) -> dict[str, Any]:
    # BaseLoader keeps every value a string: "no" is a word here.
    return dict(yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader))  # noqa: S506


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]
