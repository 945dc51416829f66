"""A small language of our own, so that each rule of the screen is tried apart from what real phrases say."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from safety import screen as screening
from safety.phrasebook import parse
from safety.screen import Alarm, screen

Hear = Callable[..., Alarm | None]


def concept(name: str, kind: str, *phrases: str, **more: str) -> dict[str, Any]:
    return {"concept": name, "kind": kind, "why": "A rule to try.", "phrases": list(phrases), **more}


def context(role: str, *phrases: str, **more: str) -> dict[str, Any]:
    return {"role": role, "why": "A rule to try.", "phrases": list(phrases), **more}


def book(language: str = "xx", **changes: Any) -> dict[str, Any]:
    """A phrases file with nothing in it but ``changes``."""
    return {
        "language": language, "pairs": {}, "shorthand": {}, "fillers": "the", "breaks": "but", "ordinary": "",
        "groups": {},
        "negation": {"words": "no not", "through": "any", "listing": "or", "halts": "with", "after": "none"},
        "context": [], "concepts": [concept("heart", "emergency", "stroke", "chest hurts")], **changes,
    }  # fmt: skip


@pytest.fixture
def listen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Hear]]:
    """``listen(book, …)`` gives the screen for these books and no others."""

    def with_books(*books: Mapping[str, Any]) -> Hear:
        parsed = {str(data["language"]): parse(data) for data in books}
        monkeypatch.setattr(screening, "load", parsed.__getitem__)
        screening._screen_for.cache_clear()
        return lambda text, before="": screen(text, tuple(parsed), before)

    yield with_books
    screening._screen_for.cache_clear()
