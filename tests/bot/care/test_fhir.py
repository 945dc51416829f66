"""FHIR R4 in: texts as written, codes only where exactly ours, and a problem for all that is not said."""

import copy
from typing import Any

import pytest

from bot.care.fhir import read_bundle
from bot.care.plan import PlanError

SNOMED = "http://snomed.info/sct"


def bundle(*changed: dict[str, Any], language: str | None = "en", without: tuple[str, ...] = ()) -> dict[str, Any]:
    """A discharge of one patient; ``changed`` replaces resources of the same kind and id."""
    resources = {f"{r['resourceType']}/{r['id']}": r for r in [*copy.deepcopy(RESOURCES), *changed]}
    made = {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"resource": r} for r in resources.values() if r["resourceType"] not in without],
    }
    return made | ({"language": language} if language else {})


PATIENT = {
    "resourceType": "Patient",
    "id": "p1",
    "name": [{"given": ["Mona"], "family": "H."}],
    "address": [{"country": "US"}],
    "communication": [
        {"language": {"coding": [{"code": "en"}]}},
        {"language": {"coding": [{"code": "pt-BR"}]}, "preferred": True},
    ],
}
ORDER = {
    "resourceType": "MedicationRequest",
    "id": "m1",
    "status": "active",
    "intent": "order",
    "subject": {"reference": "Patient/p1"},
    "medicationCodeableConcept": {"text": "Amoxicillin 500 mg capsule"},
    "reasonCode": [{"text": "Lung infection"}],
    "dosageInstruction": [
        {
            "text": "1 capsule by mouth three times a day for 5 days ",
            "route": {"coding": [{"system": SNOMED, "code": "26643006"}]},
            "timing": {
                "repeat": {"frequency": 3, "period": 1, "periodUnit": "d", "boundsPeriod": {"end": "2026-12-06"}}
            },
        }
    ],
}
RESOURCES: list[dict[str, Any]] = [
    PATIENT,
    ORDER,
    {
        "resourceType": "Organization",
        "id": "o1",
        "name": "City Hospital",
        "telecom": [{"system": "email", "value": "a@b.example"}, {"system": "phone", "value": "+1 312 555 0142"}],
    },
    {
        "resourceType": "Encounter",
        "id": "e1",
        "status": "finished",
        "class": {"code": "IMP"},
        "subject": {"reference": "Patient/p1"},
        "serviceProvider": {"reference": "Organization/o1"},
    },
    {
        "resourceType": "Condition",
        "id": "c1",
        "subject": {"reference": "Patient/p1"},
        "code": {"coding": [{"system": SNOMED, "code": "233604007", "display": "Pneumonia"}]},
    },
    {
        "resourceType": "CarePlan",
        "id": "cp1",
        "status": "active",
        "intent": "plan",
        "subject": {"reference": "Patient/p1"},
        "activity": [
            {"detail": {"status": "scheduled", "description": "Walk each day."}},
            {"detail": {"status": "scheduled", "kind": "NutritionOrder", "description": "Low salt."}},
        ],
    },
    {
        "resourceType": "Appointment",
        "id": "a1",
        "status": "booked",
        "description": "Lung clinic",
        "start": "2026-12-10T09:30:00-06:00",
        "participant": [
            {"actor": {"reference": "Patient/p1"}, "status": "accepted"},
            {"actor": {"reference": "Location/l1"}, "status": "accepted"},
        ],
    },
    {"resourceType": "Location", "id": "l1", "name": "Building 2, room 4"},
    {
        "resourceType": "DiagnosticReport",
        "id": "r1",
        "status": "registered",
        "code": {"text": "Sputum culture"},
        "subject": {"reference": "Patient/p1"},
    },
]


def fields(*changed: dict[str, Any], **how: Any) -> dict[str, Any]:
    return read_bundle(bundle(*changed, **how)).fields


def reasons(*changed: dict[str, Any], **how: Any) -> dict[str, str]:
    return {problem.field: problem.reason for problem in read_bundle(bundle(*changed, **how)).problems}


def test_what_a_bundle_says_is_taken_as_written() -> None:
    found = fields()
    english = {"language": "en"}
    assert found["patient"] == "Mona H."
    assert found["language"] == "pt"
    assert found["country"] == "US"
    assert found["why_here"] == [{"text": "Pneumonia"} | english]
    assert found["activity"] == [{"text": "Walk each day."} | english]
    assert found["food"] == [{"text": "Low salt."} | english]
    assert found["pending_results"] == [{"text": "Sputum culture"} | english]
    assert found["contact"] == {"name": "City Hospital", "phone": "+1 312 555 0142"}
    assert found["medicines"] == [
        {
            "name": "Amoxicillin 500 mg capsule",
            "as_written": "1 capsule by mouth three times a day for 5 days",
            "route": "mouth",
            "how_often": "three_daily",
            "until": "2026-12-06",
            "for_what": {"text": "Lung infection"} | english,
        }
    ]
    (visit,) = found["follow_up"]
    assert visit["what"] == {"text": "Lung clinic"} | english
    assert visit["when"] == "2026-12-10T09:30:00-06:00"
    assert visit["where"] == "Building 2, room 4"


def test_what_it_does_not_say_is_asked_of_staff_and_then_it_is_a_plan() -> None:
    draft = read_bundle(bundle())
    with pytest.raises(PlanError) as error:
        draft.plan()
    asked = {problem.field for problem in error.value.problems}
    assert asked == {"time_zone", "call_today", "emergency", "contact.hours"}
    draft.fields |= {
        "time_zone": "America/Chicago",
        "call_today": ["discharge-call-worse"],
        "emergency": ["watch-breath-talk"],
    }
    draft.fields["contact"]["hours"] = {"text": "24 h", "language": "en"}
    assert draft.plan().medicines[0].status is None


@pytest.mark.parametrize(
    ("changed", "field", "reason"),
    [
        (ORDER | {"subject": {"reference": "Patient/p2"}}, "MedicationRequest/m1", "not about this patient"),
        (ORDER | {"status": "entered-in-error"}, "MedicationRequest/m1", "left out"),
        (ORDER | {"doNotPerform": True}, "MedicationRequest/m1", "not to be given"),
        (ORDER | {"dosageInstruction": [{"patientInstruction": "x"}]}, "medicines.0.as_written", "does not say it"),
        (ORDER | {"dosageInstruction": []}, "medicines.0.as_written", "does not say it"),
        (ORDER | {"language": "es"}, "medicines.0", "another language"),
        (PATIENT | {"communication": [{"language": {"coding": [{"code": "de"}]}}]}, "language", "does not say it"),
        (PATIENT | {"address": []}, "country", "does not say it"),
        (PATIENT | {"name": []}, "patient", "does not say it"),
        ({"resourceType": "Organization", "id": "o1", "name": "City Hospital"}, "contact", "no organisation"),
        ({"resourceType": "Location", "id": "l1"}, "follow_up.0.where", "does not say it"),
        (
            {"resourceType": "Observation", "id": "x", "status": "final", "code": {"text": "?"}},
            "Observation",
            "not read",
        ),
    ],
)
def test_nothing_is_guessed(changed: dict[str, Any], field: str, reason: str) -> None:
    found = reasons(changed)
    assert field in found, found
    assert reason in found[field]


def test_another_persons_medicine_is_not_on_the_plan() -> None:
    draft = read_bundle(bundle(ORDER | {"subject": {"reference": "Patient/p2"}}))
    assert draft.fields["medicines"] == []
    with pytest.raises(PlanError, match="not about this patient"):
        draft.plan()


def test_texts_without_a_language_are_not_taken() -> None:
    found = read_bundle(bundle(language=None))
    assert "why_here" not in found.fields
    assert any("does not say its language" in problem.reason for problem in found.problems)
    assert read_bundle(bundle(language=None), "es").fields["why_here"] == [{"text": "Pneumonia", "language": "es"}]


@pytest.mark.parametrize(
    ("timing", "code"),
    [
        ({"repeat": {"frequency": 1, "period": 8, "periodUnit": "h"}}, "every_8_h"),
        ({"repeat": {"frequency": 1, "period": 1.5, "periodUnit": "d"}}, None),
        ({"repeat": {"frequency": 1, "frequencyMax": 2, "period": 1, "periodUnit": "d"}}, None),
        ({"repeat": {"frequency": 1, "period": 1, "periodUnit": "d", "when": ["ACM"]}}, None),
        ({"code": {"coding": [{"code": "BED"}]}}, "bedtime"),
        ({"code": {"text": "now and then"}}, None),
    ],
)
def test_how_often_only_where_it_is_exactly_ours(timing: dict[str, Any], code: str | None) -> None:
    order = ORDER | {"dosageInstruction": [{"text": "as said", "timing": timing}]}
    assert fields(order)["medicines"][0].get("how_often") == code


def test_several_dosages_keep_every_line_and_no_code() -> None:
    order = ORDER | {"dosageInstruction": [*ORDER["dosageInstruction"], {"text": "then 1 at night"}]}  # type: ignore[misc]
    (medicine,) = fields(order)["medicines"]
    assert medicine["as_written"] == "1 capsule by mouth three times a day for 5 days\nthen 1 at night"
    assert "how_often" not in medicine


def test_a_stopped_order_is_a_stop() -> None:
    (medicine,) = fields(ORDER | {"status": "stopped"})["medicines"]
    assert medicine["status"] == "stop"
    assert "how_often" not in medicine


@pytest.mark.parametrize("without", ["Patient", None])
def test_a_bundle_is_about_one_patient(without: str | None) -> None:
    made = bundle(PATIENT | {"id": "p2"}) if without is None else bundle(without=(without,))
    with pytest.raises(PlanError, match="a plan is for one"):
        read_bundle(made)


def test_what_is_no_bundle_is_refused_without_its_content() -> None:
    with pytest.raises(PlanError) as error:
        read_bundle({"resourceType": "Bundle", "type": "Zaphod", "entry": [{"resource": {"resourceType": "Nonsense"}}]})
    assert "Zaphod" not in str(error.value)
