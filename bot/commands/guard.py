"""``lamplight guard``: JSON lines ``{"draft", "facts", "lang", "channel"?}`` in, verdicts out, in order.

A verdict is ``{"verdict": "pass" | "refuse", "reasons", "instead"}``; ``instead`` says what a patient gets when the
draft is refused. ``channel`` is ``web`` where none is given; ``human_committed`` says that staff have been called, and
``numbers`` lists telephone numbers and addresses that may stand outside of the facts.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot.commands import lines
from bot.commands.lines import BadLine
from safety.escalation import after_refusal
from safety.guard import Guard, Verdict, can_guard
from safety.wording import LONGEST

LANGUAGES = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")


def run(_rest: Sequence[str]) -> int:
    """Answer every line; a bad line gets ``{"error"}`` and the exit status 1 at the end."""
    return lines.serve(answers(sys.stdin))


def answers(given: Iterable[str]) -> Iterator[dict[str, object]]:
    """One answer for each line that is not empty; one guard serves them all."""
    guard = Guard(tuple(filter(can_guard, LANGUAGES)))

    def answer(line: str) -> dict[str, object]:
        verdict = _verdict(guard, lines.read_object(line, draft=str, facts=list, lang=str))
        return {
            "verdict": "pass" if verdict.passed else "refuse",
            "reasons": list(verdict.failures),
            "instead": None if verdict.passed else after_refusal(verdict.failures),
        }

    return lines.answers(given, answer)


def _verdict(guard: Guard, asked: dict[str, Any]) -> Verdict:
    return guard.check(
        asked["draft"],
        language=_one_of(asked, "lang", LANGUAGES),
        facts=_texts(asked, "facts"),
        channel=_one_of(asked, "channel", LONGEST, "web"),
        human_committed=_flag(asked, "human_committed"),
        allowed_numbers=_texts(asked, "numbers"),
    )


def _one_of(asked: dict[str, Any], name: str, known: Iterable[str], otherwise: str | None = None) -> str:
    value = asked.get(name, otherwise)
    if value not in tuple(known):
        raise BadLine(f"{name!r} must be one of {', '.join(known)}")
    return str(value)


def _texts(asked: dict[str, Any], name: str) -> list[str]:
    value = asked.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise BadLine(f"{name!r} must be a list of texts")
    return value


def _flag(asked: dict[str, Any], name: str) -> bool:
    value = asked.get(name, False)
    if not isinstance(value, bool):
        raise BadLine(f"{name!r} must be true or false")
    return value
