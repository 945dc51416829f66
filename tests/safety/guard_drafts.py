"""The sets of drafts beside this file, read: what the guard must pass, and what it must refuse."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import yaml

HERE = Path(__file__).parent / "guard_sets"
LANGUAGES = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
ROUNDS = (5, 6, 7, 8, 9, 10, 11)  # the README says what each showed at first look
CHANNELS = ("web", "whatsapp", "sms")


@dataclass(frozen=True)
class Case:
    """A draft with its facts; ``reason`` is why it must be refused, ``None`` when it must pass."""

    language: str
    draft: str
    facts: tuple[str, ...]
    channel: str
    reason: str | None


def load(language: str, *, fresh: bool) -> list[Case]:
    """The set of ``language``, the facts taken in turn; ``fresh`` for the drafts that the phrases never saw."""
    data = yaml.safe_load((HERE / f"{language}.yaml").read_text("utf-8"))
    start = "fresh_" if fresh else ""
    lines = [(None, line) for line in _lines(data[f"{start}good"])]
    lines += [(reason, line) for reason, block in data[f"{start}unsafe"].items() for line in _lines(block)]
    facts = cycle(data["facts"])
    return [_case(language, n, line, facts, reason) for n, (reason, line) in enumerate(lines)]


def load_round(number: int, language: str) -> list[Case]:
    """The drafts of a later round: "reason: draft", or "reason: fact => draft" for one that lost its fact."""
    data = yaml.safe_load((HERE / "rounds" / f"{number}.yaml").read_text("utf-8"))[language]
    facts = cycle(yaml.safe_load((HERE / f"{language}.yaml").read_text("utf-8"))["facts"])
    lines: list[tuple[str | None, str]] = [(None, line) for line in _lines(data["good"])]
    for line in _lines(data.get("unsafe", "")):
        reason, draft = line.split(": ", 1)
        lines.append((reason, draft))
    return [_told(language, n, line, facts, reason) for n, (reason, line) in enumerate(lines)]


def _told(language: str, number: int, line: str, facts: Iterator[str], reason: str | None) -> Case:
    fact, lost, draft = line.partition(" => ")
    if not lost:
        return _case(language, number, line, facts, reason)
    return Case(language, draft, (fact,), CHANNELS[number % len(CHANNELS)], reason)


def _case(language: str, number: int, line: str, facts: Iterator[str], reason: str | None) -> Case:
    chosen = tuple(islice(facts, line.count("{}")))
    channel = CHANNELS[number % len(CHANNELS)]
    return Case(language, line.format(*chosen), chosen, channel, reason)


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]
