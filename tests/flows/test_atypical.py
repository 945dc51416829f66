"""Who does not look like the textbook is sent the same way: one sign that is not the classic one is enough."""

import pytest

from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import Facts
from flows.protocol import load_protocols
from flows.triage import Decision, next_step

PROTOCOLS = load_protocols()
# Source: AHA 2021 (women, older people and people with diabetes have the accompanying signs more often) and NICE NG51.
SIGNS = [
    ("chest_pain", "heart_signs", "sweat"),  # cold sweat, sick or faint, without any pressure
    ("chest_pain", "heart_signs", "breath"),
    ("chest_pain", "heart_signs", "spreads"),  # jaw, back or belly
    ("breathlessness", "chest_sudden", "sudden"),
    ("sepsis", "danger", "mixed_up"),  # without any fever
    ("sepsis", "numbers", "cold"),  # too cold instead of hot
    ("sepsis", "numbers", "pee"),
    ("confusion", "sudden", "fast"),
    ("abdominal_pain_adult", "severe_signs", "faint"),
    ("abdominal_pain_adult", "blocked", "artery"),
]


@pytest.mark.parametrize(("name", "question", "sign"), SIGNS)
@pytest.mark.parametrize("sex", ["female", "male"])
@pytest.mark.parametrize("years", [30, 55, 85])
def test_one_such_sign_is_an_emergency(name: str, question: str, sign: str, sex: str, years: int) -> None:
    protocol = PROTOCOLS[name]
    before = protocol.questions[: [one.id for one in protocol.questions].index(question)]
    answers = {one.id: Answer("no") for one in before} | {question: Answer("yes", (sign,))}
    illnesses = dict.fromkeys(protocol.step_up.health, "no")
    facts = Facts.of({"about": "self", "age_months": years * 12, "sex": sex, "pregnant": "no", "health": illnesses})
    step = next_step(protocol, answers, facts)
    assert isinstance(step, Decision)
    assert (step.disposition, step.because) == (Disposition.EMERGENCY, question)
