"""The examination beside this file, written by someone who had not read the screen: read, halved and marked.

Texts at even places (0, 2, 4 …) may be used to mend the screen; those at odd places are held out and only counted.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from safety.screen import Alarm, screen

HERE: Final = Path(__file__).parent / "exam"
LANGUAGES: Final = tuple(sorted(path.stem for path in HERE.glob("*.yaml")))
HALVES: Final = {"all": slice(None), "even": slice(0, None, 2), "odd": slice(1, None, 2)}
PARTS: Final = ("core", "red_flags", "split", "lookalikes", "vague", "pairs", "crisis_not_opt_out", "wrapped")
_URGENCY: Final = {"emergency": 0, "crisis": 1, "urgent": 2, "ask": 3, None: 4}
_ALARMS: Final = frozenset({"emergency", "crisis", "urgent"})


@dataclass(frozen=True)
class Mark:
    """One part of the examination in one language: how many were asked, and which were answered wrongly."""

    asked: int
    wrong: tuple[str, ...]


def mark(language: str, half: str = "all") -> dict[str, Mark]:
    """Each of ``PARTS`` of ``language``, marked; ``half`` is one of ``HALVES``."""
    data = yaml.safe_load((HERE / f"{language}.yaml").read_text("utf-8"))
    taken = HALVES[half]
    pairs = data["self_harm_pairs"][taken]
    wrong = {
        "core": [text for text in data["core"][taken] if not _fires(screen(text))],
        "red_flags": [text for text in data["red_flags"][taken] if not _fires(screen(text))],
        "split": [" / ".join(two) for two in data["split"][taken] if not _fires_over(*two)],
        "lookalikes": [text for text in data["lookalikes"][taken] if _fires(screen(text))],
        "vague": [pair["vague"] for pair in pairs if not _is_crisis(screen(pair["vague"]))],
        "pairs": [f"{pair['vague']} / {pair['plan']}" for pair in pairs if _inverted(pair)],
        "crisis_not_opt_out": [text for text in data["crisis_not_opt_out"][taken] if not _is_crisis(screen(text))],
        "wrapped": [text for text in data["wrapped"][taken] if not _fires(screen(text))],
    }
    asked = {part: len(pairs) if part in ("vague", "pairs") else len(data[part][taken]) for part in PARTS}
    return {part: Mark(asked[part], tuple(wrong[part])) for part in PARTS}


def _fires(alarm: Alarm | None) -> bool:
    return alarm is not None and alarm.kind in _ALARMS


def _fires_over(first: str, second: str) -> bool:
    return _fires(screen(first)) or _fires(screen(second, before=first))


def _is_crisis(alarm: Alarm | None) -> bool:
    return alarm is not None and (alarm.kind == "crisis" or alarm.crisis)


def _inverted(pair: dict[str, Any]) -> bool:
    """Whether the words with a plan are no crisis or emergency, or heard as milder than those without."""
    plan, vague = (alarm.kind if (alarm := screen(pair[name])) else None for name in ("plan", "vague"))
    return plan not in ("crisis", "emergency") or _URGENCY[plan] > _URGENCY[vague]
