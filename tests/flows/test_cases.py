"""The cases that clinicians write in tests/protocols: a patient, the answers, where it must lead and why."""

from pathlib import Path
from typing import Any

import pytest

from flows.ages import read_age
from flows.answers import Answer
from flows.document import read_document
from flows.facts import HEALTH, Facts
from flows.protocol import Protocol
from flows.question import Question
from flows.reading import reading
from flows.triage import AskFact, AskQuestion, Decision, next_step

FOLDER = Path(__file__).resolve().parents[1] / "protocols"
CASES = [
    pytest.param(content["protocol"], case, id=f"{content['protocol']}: {case['case']}")
    for content in map(read_document, sorted(FOLDER.glob("*.yaml")))
    for case in content["cases"]
]


def facts_of(patient: dict[str, Any]) -> Facts:
    """The patient as a clinician writes it: age in words, ``health`` a list of illnesses; all others are absent."""
    age = read_age(patient["age"], reading("en"), None)
    assert age is not None, patient["age"]
    rest = {name: value for name, value in patient.items() if name not in ("age", "health")}
    return Facts.of({"about": "self", **rest, "age_months": age}).with_health(HEALTH, patient.get("health", []))


def answer_of(value: str | list[str], question: Question) -> Answer:
    """``yes``, ``no``, ``not_sure``, an option, or a list of options."""
    if value in ("yes", "no", "not_sure"):
        return Answer(str(value))
    options = [value] if isinstance(value, str) else value
    assert set(options) <= set(question.any_of), value
    return Answer("yes" if len(options) >= question.count_from else "no", tuple(options))


@pytest.mark.parametrize(("name", "case"), CASES)
def test_case(name: str, case: dict[str, Any], protocols: dict[str, Protocol]) -> None:
    protocol, facts, given = protocols[name], facts_of(case["patient"]), case.get("answers", {})
    assert set(given) <= {question.id for question in protocol.questions if question.ask}
    answers: dict[str, Answer] = {}
    while not isinstance(step := next_step(protocol, answers, facts), Decision):
        assert not isinstance(step, AskFact), f"the case does not say {step}"
        assert isinstance(step, AskQuestion)
        answers[step.question.id] = answer_of(given.get(step.question.id, "no"), step.question)
    assert (step.disposition.value, step.because) == (case["then"], case["because"])
    assert set(given) <= set(answers), "an answer was never asked for"


def test_every_question_and_every_end_has_a_case(protocols: dict[str, Protocol]) -> None:
    covered = {(param.values[0], param.values[1]["because"]) for param in CASES}
    for name, protocol in protocols.items():
        ends = {question.id for question in protocol.questions} | {"otherwise"}
        assert ends <= {because for protocol_name, because in covered if protocol_name == name}, name
