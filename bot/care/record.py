"""What is kept of a patient, as a page that they can read and as a FHIR bundle that another system can."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import jinja2
from fhir.resources.R4B.bundle import Bundle

from bot.store.exports import Agreed, Record
from bot.words import Words

RIGHT_TO_LEFT = frozenset({"ar"})
_PAGES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
)
AUTHORS = {"patient": "privacy-patient", "bot": "privacy-bot", "staff": "privacy-staff"}
CATEGORY = "http://terminology.hl7.org/CodeSystem/consentcategorycodes"
SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope"


def page(record: Record, words: Words, fhir: str = "") -> str:
    """The record as one HTML file in the patient's language; ``fhir`` is where the bundle stands, if it does."""
    return _PAGES.get_template("record.html").render(
        record=record,
        say=lambda key: words.say(key, record.language),
        direction="rtl" if record.language in RIGHT_TO_LEFT else "ltr",
        authors=AUTHORS,
        fhir=fhir,
        plain=lambda value: json.dumps(value, ensure_ascii=False, indent=1, default=str),
    )


def bundle(record: Record) -> Bundle:
    """The record as a FHIR R4B collection: Patient, Communication, ClinicalImpression, CarePlan and Consent."""
    resources = [
        _patient(record),
        *_communications(record),
        *_notes(record),
        *_impressions(record),
        *_plans(record),
        *_consents(record),
    ]
    entries = [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in resources]
    return Bundle.model_validate(
        {"resourceType": "Bundle", "type": "collection", "timestamp": _time(), "entry": entries}
    )


def _id(record: Record, *parts: object) -> str:
    return str(uuid5(NAMESPACE_URL, "/".join(map(str, ("lamplight", record.conversation, *parts)))))


def _subject(record: Record) -> dict[str, str]:
    return {"reference": f"urn:uuid:{_id(record, 'patient')}"}


def _time(at: datetime | None = None) -> str:
    return (at or datetime.now(UTC)).isoformat(timespec="milliseconds")


def _patient(record: Record) -> dict[str, Any]:
    system = "phone" if record.address.startswith("+") else "other"
    made: dict[str, Any] = {
        "resourceType": "Patient",
        "id": _id(record, "patient"),
        "identifier": [{"system": "urn:lamplight:conversation", "value": record.conversation}],
        "telecom": [{"system": system, "value": record.address}],
        "communication": [{"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": record.language}]}}],
    }
    sex = record.facts.get("sex")
    return made | ({"gender": sex} if sex in ("male", "female", "other") else {})


def _communications(record: Record) -> Iterator[dict[str, Any]]:
    for message in record.messages:
        yield {
            "resourceType": "Communication",
            "id": _id(record, "message", message.id),
            "status": "completed" if message.state in ("done", "sent", "new") else "not-done",
            "subject": _subject(record),
            "sent": _time(message.at),
            "sender": _subject(record) if message.author == "patient" else {"display": message.staff or "Lamplight"},
            "payload": [{"contentString": message.text}] if message.text else None,
        }


def _notes(record: Record) -> Iterator[dict[str, Any]]:
    for note in record.notes:
        yield {
            "resourceType": "Communication",
            "id": _id(record, "note", note.id),
            "status": "completed",
            "category": [{"text": "private note of staff"}],
            "subject": _subject(record),
            "sent": _time(note.at),
            "sender": {"display": note.staff},
            "payload": [{"contentString": note.text}],
        }


def _impressions(record: Record) -> Iterator[dict[str, Any]]:
    for number, decision in enumerate(record.decisions):
        yield {
            "resourceType": "ClinicalImpression",
            "id": _id(record, "decision", number),
            "status": "completed",
            "subject": _subject(record),
            "date": _time(decision["at"]),
            "summary": f"{decision['protocol']} v{decision['version']}: {decision['disposition']}",
            "note": [{"text": json.dumps(decision, ensure_ascii=False, default=str)}],
        }


def _plans(record: Record) -> Iterator[dict[str, Any]]:
    for number, plan in enumerate(record.plans):
        yield {
            "resourceType": "CarePlan",
            "id": _id(record, "plan", number),
            "status": "active",
            "intent": "plan",
            "subject": _subject(record),
            "note": [{"text": json.dumps(plan, ensure_ascii=False)}],
        }


def _consents(record: Record) -> Iterator[dict[str, Any]]:
    for number, agreed in enumerate(record.consents):
        yield {
            "resourceType": "Consent",
            "id": _id(record, "consent", number),
            "status": "active",
            "scope": {"coding": [{"system": SCOPE, "code": "patient-privacy"}]},
            "category": [{"coding": [{"system": CATEGORY, "code": "acd"}], "text": _purpose(agreed)}],
            "patient": _subject(record),
            "dateTime": _time(agreed.at),
            "policyRule": {"text": agreed.text_version or agreed.how},
            "provision": {"type": "permit" if agreed.given else "deny"},
        }


def _purpose(agreed: Agreed) -> str:
    return f"{agreed.purpose} ({agreed.how})"
