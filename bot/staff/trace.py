"""Why a disposition was reached, as staff read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows.answers import Answer
from flows.protocol import Protocol, Question
from flows.questionnaire import Item, Questionnaire
from flows.questionnaires import questionnaires

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
    findings: dict[str, tuple[str, ...]]  # "yes", "no", "not_sure": the report lines of the questions so answered
    raised: bool
    check_again: str | None  # the key of the sentence
    words: str  # the patient's own, that the triage began with
    also: tuple["Trace", ...]  # the other problems of the same talk

    @classmethod
    def of(cls, saved: Mapping[str, Any], protocols: Mapping[str, Protocol], words: str = "") -> "Trace":
        """The saved decision in the words of its protocol where that version is at hand, else with its ids.

        It is read as SBAR: situation (``title``, ``words``), background (``facts``), assessment (``findings``),
        recommendation (``disposition``, ``check_again``). No model has a part in it.
        """
        also = tuple(cls.of({**other, "at": saved["at"]}, protocols) for other in saved.get("also", ()))
        if filled := questionnaires().get(saved["protocol"]):
            return _of_questionnaire(saved, filled, words, also)
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
            findings=_findings(saved["answers"], questions),
            raised=bool(saved.get("raised")),
            check_again=saved.get("check_again"),
            words=words,
            also=also,
        )


def _of_questionnaire(saved: Mapping[str, Any], known: Questionnaire, words: str, also: tuple[Trace, ...]) -> Trace:
    """The sum and its band as the report; each item with its answer, those above the lowest and left out apart."""
    given = {name: answer for name, answer in saved["answers"].items() if name != "score"}
    items = {item.id: item for item in (*known.items, known.offer, known.hard)}
    skipped = len(known.skipped(given))
    left_out = f", {skipped} left out" if skipped else ""
    report = f"{known.title}: {saved['answers']['score']} of {known.most}{left_out}, {_plain(saved['because'])}"
    return Trace(
        title=known.title,
        version=saved["version"],
        disposition=str(saved["disposition"]),
        crisis=bool(saved["crisis"]),
        because=saved["because"],
        report=report,
        at=saved["at"],
        facts=tuple(_fact(key, value) for key, value in saved["facts"].items() if value is not None),
        answers=tuple(_filled(items[name], answer) for name, answer in given.items() if name in items),
        findings=_levels(known, given),
        raised=bool(saved.get("raised")),
        check_again=saved.get("check_again"),
        words=words,
        also=also,
    )


def _filled(item: Item, answer: str) -> Line:
    choice = item.of(answer)
    return Line(item.ask, choice.text if choice else "not_sure")


def _levels(known: Questionnaire, given: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {"yes": [], "not_sure": [], "no": []}
    for item in known.items:
        if item.id in given:
            choice = item.of(given[item.id])
            value = "not_sure" if choice is None else "yes" if choice.points else "no"
            found[value].append(f"{item.report}: {choice.text}" if choice else item.report)
    return {value: tuple(lines) for value, lines in found.items()}


def _fact(key: str, value: object) -> Line:
    if key == "age_months" and isinstance(value, int):
        return Line("age", str(value // 12) if value >= 24 else f"{value}/12")
    if isinstance(value, Mapping):
        return Line(key, "yes" if "yes" in value.values() else "no", tuple(n for n, v in value.items() if v != "no"))
    return Line(key, str(value))


def _answer(key: str, value: object, question: Question | None) -> Line:
    answer = Answer.of(value)  # type: ignore[arg-type]  # what flows.answers made plain
    texts = question.any_of if question else {}
    options = tuple(texts.get(option, _plain(option)) for option in answer.options)
    asked = question.ask or question.report if question else _plain(key)  # what was known was never asked
    return Line(asked, str(answer.value), options)


def _findings(answers: Mapping[str, Any], questions: Mapping[str, Question]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {"yes": [], "not_sure": [], "no": []}
    for name, value in answers.items():
        answer, question = Answer.of(value), questions.get(name)
        line = question.report if question else _plain(name)
        named = [question.any_of[option] for option in answer.options if question and option in question.any_of]
        found.setdefault(str(answer.value), []).append(f"{line}: {'; '.join(named)}" if named else line)
    return {value: tuple(lines) for value, lines in found.items()}


def _plain(code: str) -> str:
    return code.replace("_", " ")
