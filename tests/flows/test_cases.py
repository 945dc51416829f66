"""The cases that clinicians write in tests/protocols: a patient, the answers, where it must lead and why."""

from pathlib import Path
from typing import Any

import pytest

from flows.ages import read_age
from flows.answers import Answer
from flows.document import read_document
from flows.facts import Facts
from flows.protocol import Protocol
from flows.reading import reading
from flows.triage import AskFact, AskQuestion, Decision, next_step

FOLDER = Path(__file__).resolve().parents[1] / "protocols"
CASES = [
    pytest.param(content["protocol"], case, id=f"{content['protocol']}: {case['case']}")
    for content in map(read_document, sorted(FOLDER.glob("*.yaml")))
    for case in content["cases"]
]


def facts_of(patient: dict[str, Any]) -> Facts:
    """The patient as a clinician writes it, age in words."""
    age = read_age(patient["age"], reading("en"), None)
    assert age is not None, patient["age"]
    return Facts.of({"about": "self", **{k: v for k, v in patient.items() if k != "age"}, "age_months": age})


@pytest.mark.parametrize(("name", "case"), CASES)
def test_case(name: str, case: dict[str, Any], protocols: dict[str, Protocol]) -> None:
    protocol, facts, given = protocols[name], facts_of(case["patient"]), case.get("answers", {})
    assert set(given) <= {question.id for question in protocol.questions if question.ask}
    answers: dict[str, Answer] = {}
    while not isinstance(step := next_step(protocol, answers, facts), Decision):
        assert not isinstance(step, AskFact), f"the case does not say {step}"
        assert isinstance(step, AskQuestion)
        value = given.get(step.question.id, "no")
        if value not in ("yes", "no", "not_sure"):
            assert value in step.question.any_of, value
            value = "yes"
        answers[step.question.id] = Answer(value)
    assert (step.disposition.value, step.because) == (case["then"], case["because"])
    assert set(given) <= set(answers), "an answer was never asked for"


def test_every_question_and_every_end_has_a_case(protocols: dict[str, Protocol]) -> None:
    covered = {(param.values[0], param.values[1]["because"]) for param in CASES}
    for name, protocol in protocols.items():
        ends = {question.id for question in protocol.questions} | {"otherwise"}
        assert ends <= {because for protocol_name, because in covered if protocol_name == name}, name
