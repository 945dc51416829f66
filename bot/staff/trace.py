"""Why a disposition was reached, as staff read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows.protocol import Protocol, Question

VALUES = frozenset({"yes", "no", "not_sure", "none", "self", "child", "other", "female", "male"})  # have own words


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was asked: what (a fact's key or the question's words), the answer, and the options named."""

    asked: str
    answer: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """One decision; ``report`` is the deciding question's line for staff, empty if none decided."""

    title: str
    version: int
    disposition: str
    crisis: bool
    because: str
    report: str
    at: datetime
    facts: tuple[Line, ...]
    answers: tuple[Line, ...]

    @classmethod
    def of(cls, saved: Mapping[str, Any], protocols: Mapping[str, Protocol]) -> "Trace":
        """The saved decision in the words of its protocol where that version is at hand, else with its ids."""
        known = protocols.get(saved["protocol"])
        questions = {q.id: q for q in known.questions} if known and known.version == saved["version"] else {}
        decider = questions.get(saved["because"])
        return cls(
            title=known.title if known else _plain(saved["protocol"]),
            version=saved["version"],
            disposition=str(saved["disposition"]),
            crisis=bool(saved["crisis"]),
            because=saved["because"],
            report=decider.report if decider else "",
            at=saved["at"],
            facts=tuple(_fact(key, value) for key, value in saved["facts"].items() if value is not None),
            answers=tuple(_answer(key, value, questions.get(key)) for key, value in saved["answers"].items()),
        )


def _fact(key: str, value: object) -> Line:
    if key == "age_months" and isinstance(value, int):
        return Line("age", str(value // 12) if value >= 24 else f"{value}/12")
    return Line(key, str(value))


def _answer(key: str, value: object, question: Question | None) -> Line:
    said: Mapping[str, Any] = value if isinstance(value, Mapping) else {"value": value}
    texts = question.any_of if question else {}
    options = tuple(texts.get(option, _plain(option)) for option in said.get("options") or ())
    asked = question.ask or question.report if question else _plain(key)  # what was known was never asked
    return Line(asked, str(said.get("value")), options)


def _plain(code: str) -> str:
    return code.replace("_", " ")
