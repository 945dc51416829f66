"""What came of the vignettes, counted: accuracy, safety of the advice, under- and over-triage, with their intervals."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from math import sqrt
from statistics import median
from typing import Any, Final

from flows.dispositions import Disposition

LEVELS: Final = ("emergency", "urgent", "same_day", "routine", "self_care")
Z: Final = 1.959964  # 95 %


@dataclass(frozen=True, slots=True)
class Outcome:
    """One vignette and where it was sent; ``found``: whether its protocol was begun, ``None`` where none is named."""

    id: str
    lang: str
    group: str | None
    gold: str
    got: str
    because: str
    protocol: str | None
    asked: int
    found: bool | None

    @property
    def step(self) -> int:
        """0 is exact, above it less urgent than it should be, below it more urgent; a nurse counts as the same day."""
        return Disposition(self.got).rank - Disposition(self.gold).rank


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share. Source: Wilson 1927, JASA 22:209."""
    if total == 0:
        return (0.0, 1.0)
    share, square = hits / total, Z * Z
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = Z * sqrt(share * (1 - share) / total + square / (4 * total * total)) / (1 + square / total)
    return (max(0.0, middle - half), min(1.0, middle + half))


def report(outcomes: list[Outcome]) -> dict[str, Any]:
    """Everything as plain data: in all, per language, per group, per level, the confusion table, every miss."""
    return {
        "all": summary(outcomes),
        "languages": _by(outcomes, lambda outcome: outcome.lang),
        "groups": _by([outcome for outcome in outcomes if outcome.group], lambda outcome: str(outcome.group)),
        "levels": _by(outcomes, lambda outcome: outcome.gold),
        "confusion": _confusion(outcomes),
        "under_triaged": [asdict(outcome) for outcome in outcomes if outcome.step > 0],
        "outcomes": [asdict(outcome) for outcome in outcomes],
    }


def summary(outcomes: list[Outcome]) -> dict[str, Any]:
    """The figures of some outcomes."""
    named = [outcome for outcome in outcomes if outcome.found is not None]
    emergencies = [outcome for outcome in outcomes if outcome.gold == "emergency"]
    return {
        "n": len(outcomes),
        "exact": _share(outcomes, lambda outcome: outcome.step == 0),
        "safe": _share(outcomes, lambda outcome: outcome.step <= 0),
        "under": _share(outcomes, lambda outcome: outcome.step > 0),
        "over": _share(outcomes, lambda outcome: outcome.step < 0),
        "emergencies_under": _share(emergencies, lambda outcome: outcome.step > 0),
        "protocol_found": _share(named, lambda outcome: outcome.found is True),
        "median_asked": median(outcome.asked for outcome in outcomes) if outcomes else None,
        "most_asked": max((outcome.asked for outcome in outcomes), default=None),
    }


def _share(outcomes: list[Outcome], holds: Callable[[Outcome], bool]) -> dict[str, Any]:
    hits = sum(map(holds, outcomes))
    low, high = wilson(hits, len(outcomes))
    share = hits / len(outcomes) if outcomes else None
    return {"hits": hits, "of": len(outcomes), "share": share, "low": round(low, 4), "high": round(high, 4)}


def _by(outcomes: Iterable[Outcome], key: Callable[[Outcome], str]) -> dict[str, Any]:
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(key(outcome), []).append(outcome)
    return {name: summary(group) for name, group in sorted(groups.items())}


def _confusion(outcomes: list[Outcome]) -> dict[str, dict[str, int]]:
    counts = Counter((outcome.gold, outcome.got) for outcome in outcomes)
    columns = (*LEVELS, "nurse")
    return {
        gold: {got: counts[gold, got] for got in columns} for gold in columns if any(counts[gold, g] for g in columns)
    }
