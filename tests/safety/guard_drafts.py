"""The sets of drafts beside this file, read: what the guard must pass, and what it must refuse."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import yaml

HERE = Path(__file__).parent / "guard_sets"
LANGUAGES = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
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


def _case(language: str, number: int, line: str, facts: Iterator[str], reason: str | None) -> Case:
    chosen = tuple(islice(facts, line.count("{}")))
    channel = CHANNELS[number % len(CHANNELS)]
    return Case(language, line.format(*chosen), chosen, channel, reason)


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]
