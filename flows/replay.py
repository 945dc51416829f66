"""Decides again what was decided, from the saved trace alone, and says whether these versions say the same."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from flows import mood_check
from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import FactError, Facts
from flows.filled import Filled
from flows.interview import at_least_today, decided_by
from flows.orders import Decide
from flows.progress import MOST_ASKED, Progress
from flows.protocol import Protocol
from flows.questionnaires import questionnaires
from flows.triage import Decision

SCORE: Final = "score"  # stands among a questionnaire's answers, and is computed


@dataclass(frozen=True, slots=True)
class Replayed:
    """What is decided now; ``None`` and ``why`` where these versions cannot decide it."""

    decided: dict[str, Any] | None
    why: str = ""


def replay(saved: Mapping[str, Any], protocols: Mapping[str, Protocol]) -> Replayed:
    """``saved`` is a decision as it is on the wire; the same bytes come back where nothing would be decided otherwise.

    ``why`` names each protocol whose text has another digest than the one that decided.
    """
    own = [saved, *saved.get("also", ())]
    try:
        orders = [_again(one, protocols) for one in own]
    except (KeyError, ValueError, TypeError, FactError) as error:
        return Replayed(None, f"cannot be decided: {type(error).__name__} {str(error)[:80]}")
    others = [_kept(order, one) for order, one in zip(orders[1:], own[1:], strict=True)]
    changed = [
        _changed(one, order) for one, order in zip(own, orders, strict=True) if one.get("digest") != order.digest
    ]
    return Replayed(asdict(_merged(_kept(orders[0], saved), others, saved)), "; ".join(changed))


def _again(saved: Mapping[str, Any], protocols: Mapping[str, Protocol]) -> Decide:
    floor = None if saved.get("floor") is None else Disposition(saved["floor"])
    facts, name = Facts.of(saved["facts"]), saved["protocol"]
    if name in questionnaires():
        answers = tuple((item, str(answer)) for item, answer in saved["answers"].items() if item != SCORE)
        order, _ = mood_check.decided_by(Filled(questionnaires()[name], facts, answers), floor)
    else:
        progress = Progress(
            protocol=protocols[name],
            facts=facts,
            answers=tuple((question, Answer.of(answer)) for question, answer in saved["answers"].items()),
            floor=floor,
            before=MOST_ASKED if saved["because"] == "unfinished" else 0,
        )
        step = progress.step
        if not isinstance(step, Decision):
            raise ValueError(f"{name} asks more than was answered")
        order = decided_by(progress, step)
    return at_least_today(order) if saved.get("unasked") else order


def _kept(order: Decide, saved: Mapping[str, Any]) -> Decide:
    """How much was asked is counted, not decided."""
    return replace(order, asked=saved["asked"])


def _merged(worst: Decide, others: list[Decide], saved: Mapping[str, Any]) -> Decide:
    """As ``flows.interview.done`` merges the decisions of one talk, a questionnaire's being alone."""
    if worst.protocol in questionnaires():
        return worst
    watch = dict.fromkeys(key for order in (worst, *others) for key in order.watch_for)
    return replace(
        worst,
        crisis=any(order.crisis for order in (worst, *others)),
        asked=saved["asked"],
        watch_for=[] if worst.disposition is Disposition.EMERGENCY else list(watch),
        also=[asdict(order) for order in others],
    )


def _changed(saved: Mapping[str, Any], order: Decide) -> str:
    before = f"version {saved['version']} ({saved.get('digest', '')[:12] or 'no digest'})"
    return f"{saved['protocol']}: decided by {before}, at hand is version {order.version} ({order.digest[:12]})"
