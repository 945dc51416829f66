"""Sixty patients, written from the clinical reference alone, interviewed on the real path.

``expect`` is what the reference asks for; ``through`` names the protocol that decides, where another than the file's
fits too; ``gets`` stands where the product is known to be more urgent than that, and ``known_failure`` says why a
patient is failed today: such a patient must fail until it is mended.
"""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.app import Lamplight
from bot.commands.interview import Interviews
from flows.dispositions import Disposition

HERE = Path(__file__).parent
PATIENTS = [
    (told["protocol"], patient)
    for told in (yaml.safe_load(path.read_text()) for path in sorted(HERE.glob("*.yaml")))
    for patient in told["patients"]
]
MOST_QUESTIONS = 20


def _marked(protocol: str, patient: dict[str, Any]) -> Any:
    why = patient.get("known_failure")
    marks = [pytest.mark.xfail(strict=True, reason=why, raises=AssertionError)] if why else []
    return pytest.param(protocol, patient, id=f"{protocol}/{patient['id']}", marks=marks)


@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize(("protocol", "patient"), [_marked(*one) for one in PATIENTS])
async def test_the_patient_is_sent_where_the_reference_says(
    protocol: str, patient: dict[str, Any], lamplight: Lamplight
) -> None:
    said = await _interviewed(Interviews(lamplight), protocol, patient)
    assert "decision" in said, f"stuck at {said}"
    decided = said["decision"]
    assert decided["protocol"] in (patient.get("through", protocol), "screen")
    assert Disposition(decided["disposition"]).rank <= Disposition(patient["expect"]).rank, "under-triaged"
    assert decided["disposition"] == patient.get("gets", patient["expect"])


def test_there_are_twelve_patients_of_each_protocol_half_in_spanish() -> None:
    counts: dict[tuple[str, str], int] = {}
    for protocol, patient in PATIENTS:
        counts[protocol, patient["lang"]] = counts.get((protocol, patient["lang"]), 0) + 1
    assert len(counts) == 10
    assert set(counts.values()) == {6}


async def _interviewed(interviews: Interviews, protocol: str, patient: dict[str, Any]) -> dict[str, Any]:
    ident = f"vignette/{protocol}/{patient['id']}"
    told = {"facts": _facts(patient)} if patient.get("facts", True) else {}
    said = await interviews.answer(json.dumps({"id": ident, "text": patient["text"], "lang": patient["lang"], **told}))
    for _ in range(MOST_QUESTIONS):
        answer = _answer(said["ask"], protocol, patient) if "ask" in said else None
        if answer is None:
            break
        said = await interviews.answer(json.dumps({"id": ident, "answer": answer}))
    return said


def _facts(patient: dict[str, Any]) -> dict[str, Any]:
    known = {name: patient[name] for name in ("age", "age_months", "sex", "pregnant") if name in patient}
    return {**known, "about": patient.get("about", "self")}


def _answer(ask: dict[str, Any], protocol: str, patient: dict[str, Any]) -> str | None:
    """What is true of the patient, by the option's id; ``None`` where nothing that is offered fits."""
    question, offered = ask["question"], [choice["id"] for choice in ask["choices"]]
    if question == "age":
        return _age(patient)
    facts = {"pregnant": "no", "complaint": protocol, **_facts(patient)}
    true = [facts[question]] if question in facts else patient.get("present", {}).get(question, [])
    fitting = [option for option in (*true, "none", "no") if option in offered]
    return fitting[0] if fitting else None


def _age(patient: dict[str, Any]) -> str:
    years, months = {"en": ("years", "months"), "es": ("años", "meses")}[patient["lang"]]
    return f"{patient['age']} {years}" if "age" in patient else f"{patient['age_months']} {months}"
