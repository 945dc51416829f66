"""FHIR R4 in: what a bundle says of a discharge, as the fields of a plan, and what staff must still say.

Nothing is guessed: texts are taken as written, codes only where they are ours exactly, and all else becomes a problem.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from fhir.resources.R4B.bundle import Bundle
from pydantic import ValidationError

from bot.care.dosage import ROUTES, coded, end, often
from bot.care.plan import Plan, PlanError, Problem, read_plan
from flows.texts import LANGUAGES

STOPPED: Final = ("stopped", "cancelled")
UNUSABLE: Final = ("entered-in-error", "draft", "unknown", "revoked", "noshow")
SECTIONS: Final = {"NutritionOrder": "food"}  # of a care plan's activities; all others are things to do
SUPPORTING: Final = ("Organization", "Location", "Medication", "Practitioner", "PractitionerRole", "HealthcareService")


@dataclass
class Draft:
    """``fields`` of a plan as JSON has them, for staff to complete; ``problems``: what is missing or left out."""

    fields: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def plan(self) -> Plan:
        """The plan, when nothing is missing; else ``PlanError`` with all that is."""
        try:
            plan = read_plan(self.fields)
        except PlanError as error:
            named = {problem.field for problem in self.problems}
            raise PlanError([*self.problems, *(one for one in error.problems if one.field not in named)]) from None
        if stops := [problem for problem in self.problems if problem.stops]:
            raise PlanError(stops)
        return plan


def read_bundle(value: Mapping[str, Any], written_in: str | None = None) -> Draft:
    """The draft in a FHIR R4 bundle; ``written_in`` is the language of texts that do not say theirs.

    Raises ``PlanError`` for what is no bundle, or is about more than one patient.
    """
    try:
        bundle = Bundle.model_validate(value)
    except ValidationError as error:
        faults = error.errors(include_input=False, include_url=False, include_context=False)
        raise PlanError([Problem(".".join(map(str, fault["loc"])), fault["msg"]) for fault in faults]) from None
    except LookupError:  # how the library meets a resource type that it does not know
        raise PlanError([Problem("entry", "has a resource of a type that FHIR R4 does not have")]) from None
    entries = [entry for entry in bundle.entry or [] if entry.resource is not None]
    patients = [entry for entry in entries if _type(entry.resource) == "Patient"]
    if len(patients) != 1:
        raise PlanError([Problem("Patient", f"there are {len(patients)}; a plan is for one")])
    return _Reader(bundle, entries, patients[0], written_in).draft()


def _type(resource: Any) -> str:
    return str(resource.get_resource_type())


class _Reader:
    """Reads the resources of one bundle, each kind by the method that has its name."""

    def __init__(self, bundle: Any, entries: list[Any], patient: Any, written_in: str | None) -> None:
        self._resources = [entry.resource for entry in entries]
        self._by_reference = {_reference_of(entry.resource): entry.resource for entry in entries}
        self._by_reference |= {entry.fullUrl: entry.resource for entry in entries if entry.fullUrl}
        self._patient = patient.resource
        self._language = _primary(bundle.language) or written_in
        self._draft = Draft({"medicines": [], "follow_up": []})

    def draft(self) -> Draft:
        self._fields["orders_in"] = self._language
        self._read_patient()
        readers = {
            "Condition": self._condition,
            "Encounter": self._encounter,
            "CarePlan": self._care_plan,
            "MedicationRequest": self._medication,
            "Appointment": self._appointment,
            "DiagnosticReport": self._report,
        }
        for resource in self._resources:
            name = _type(resource)
            if name in readers and self._is_ours(resource):
                readers[name](resource)
            elif name not in readers and name != "Patient" and name not in SUPPORTING:
                self._problem(name, "is not read: look whether the plan needs it", stops=False)
        for needed in ("time_zone", "call_today", "emergency"):
            if needed not in self._fields:
                self._problem(needed, "FHIR does not say it: staff must", stops=False)
        return self._draft

    @property
    def _fields(self) -> dict[str, Any]:
        return self._draft.fields

    def _problem(self, where: str, reason: str, stops: bool = True) -> None:
        self._draft.problems.append(Problem(where, reason, stops))

    def _is_ours(self, resource: Any) -> bool:
        """Whether it is about the patient, and counts: another person's medicine must never be read."""
        where = _reference_of(resource)
        if getattr(resource, "status", None) in UNUSABLE:
            self._problem(where, f"is {resource.status}, so it is left out", stops=False)
            return False
        if _type(resource) == "Appointment":
            actors = [self._resolved(one.actor) for one in resource.participant or []]
            about: Any = next((one for one in actors if one is not None and _type(one) == "Patient"), None)
        else:
            about = self._resolved(resource.subject)
        if about is not self._patient:
            self._problem(where, "is not about this patient, so it is left out")
            return False
        return True

    def _resolved(self, reference: Any) -> Any:
        return self._by_reference.get(reference.reference) if reference is not None else None

    def _line(self, text: str | None, resource: Any) -> dict[str, str] | None:
        """``text`` as written; its language is the resource's, or the bundle's."""
        if not text:
            return None
        language = _primary(resource.language) or self._language
        if language is None:
            self._problem(_reference_of(resource), "does not say its language, and neither does the bundle")
            return None
        return {"text": text.strip(), "language": language}

    def _add(self, section: str, text: str | None, resource: Any) -> None:
        if line := self._line(text, resource):
            self._fields.setdefault(section, []).append(line)
        elif not text:
            self._problem(_reference_of(resource), f"has no text for {section}")

    def _read_patient(self) -> None:
        names = [name.text or " ".join([*(name.given or []), name.family or ""]) for name in self._patient.name or []]
        self._take("patient", names[0].strip() if names else None)
        spoken = sorted(self._patient.communication or [], key=lambda one: not one.preferred)
        codes = [_primary(coding.code) for one in spoken for coding in one.language.coding or []]
        ours = [code for code in codes if code in LANGUAGES]
        if codes and codes[0] not in LANGUAGES:
            self._problem("language", "the first language of the patient is none of ours", stops=False)
        self._take("language", ours[0] if ours else None)
        countries = [address.country for address in self._patient.address or [] if address.country]
        self._take("country", countries[0] if countries else None)

    def _take(self, name: str, value: Any) -> None:
        if value is None:
            self._problem(name, "the Patient does not say it", stops=False)
        else:
            self._fields[name] = value

    def _condition(self, condition: Any) -> None:
        self._add("why_here", _text(condition.code), condition)

    def _encounter(self, encounter: Any) -> None:
        """Why, where no condition says so, and whom to call."""
        if "why_here" not in self._fields:
            for reason in encounter.reasonCode or []:
                self._add("why_here", _text(reason), encounter)
        house = self._resolved(encounter.serviceProvider)
        phone = next(_phones(house), None) if house is not None else None
        if house is None or house.name is None or phone is None:
            self._problem("contact", "the Encounter names no organisation with a telephone")
            return
        self._fields["contact"] = {"name": house.name, "phone": phone}
        self._problem("contact.hours", "FHIR does not say when the telephone is answered", stops=False)

    def _care_plan(self, plan: Any) -> None:
        for activity in plan.activity or []:
            if activity.detail is None:
                self._problem(_reference_of(plan), "has an activity that only refers to something else", stops=False)
            elif activity.detail.status in (*STOPPED, "entered-in-error") or activity.detail.doNotPerform:
                self._problem(_reference_of(plan), "has an activity that is not to be done: staff must say so")
            else:
                text = activity.detail.description or _text(activity.detail.code)
                self._add(SECTIONS.get(activity.detail.kind, "activity"), text, plan)

    def _medication(self, request: Any) -> None:
        where = _reference_of(request)
        if request.doNotPerform:
            self._problem(where, "says that a medicine is not to be given: staff must write that")
            return
        medicine = self._medicine(request)
        number = len(self._fields["medicines"])
        for name in ("name", "as_written"):
            if name not in medicine:
                self._problem(f"medicines.{number}.{name}", f"{where} does not say it as text")
        self._fields["medicines"].append(medicine)
        if _primary(request.language) not in (None, self._language):
            self._problem(f"medicines.{number}", "is written in another language than the others")

    def _medicine(self, request: Any) -> dict[str, Any]:
        """Texts as they are; codes only where they are exactly ours."""
        concept = request.medicationCodeableConcept or getattr(
            self._resolved(request.medicationReference), "code", None
        )
        dosages = request.dosageInstruction or []
        said: dict[str, Any] = {"name": _text(concept)}
        if dosages and all(dosage.text for dosage in dosages):
            said["as_written"] = "\n".join(dosage.text.strip() for dosage in dosages)
        if request.status in STOPPED:
            return _known(said | {"status": "stop"})
        if len(dosages) == 1:
            said |= {
                "route": coded(dosages[0].route, ROUTES),
                "how_often": often(dosages[0]),
                "until": end(dosages[0]),
            }
        reasons = [_text(reason) for reason in request.reasonCode or []]
        return _known(said | {"for_what": self._line(reasons[0], request) if reasons else None})

    def _appointment(self, appointment: Any) -> None:
        number = len(self._fields["follow_up"])
        if appointment.status in ("cancelled", "fulfilled"):
            self._problem(_reference_of(appointment), f"is {appointment.status}, so it is left out", stops=False)
            return
        actors = [self._resolved(one.actor) for one in appointment.participant or []]
        place = next((one for one in actors if one is not None and _type(one) == "Location"), None)
        what = appointment.description or next(map(_text, appointment.serviceType or []), None)
        visit = {
            "what": self._line(what, appointment),
            "when": appointment.start.isoformat() if appointment.start else None,
            "where": place.name if place is not None else None,
            "phone": next(_phones(place), None) if place is not None else None,
        }
        for name in ("what", "when", "where"):
            if visit[name] is None:
                self._problem(f"follow_up.{number}.{name}", f"{_reference_of(appointment)} does not say it")
        self._fields["follow_up"].append(_known(visit))

    def _report(self, report: Any) -> None:
        if report.status in ("registered", "partial", "preliminary"):
            self._add("pending_results", _text(report.code), report)


def _reference_of(resource: Any) -> str:
    return f"{_type(resource)}/{resource.id}"


def _primary(tag: str | None) -> str | None:
    """ "pt-BR" → "pt"."""
    return tag.partition("-")[0].lower() if tag else None


def _text(concept: Any) -> str | None:
    """The text of a codeable concept, else the display of its first code."""
    if concept is None:
        return None
    shown = [coding.display for coding in concept.coding or [] if coding.display]
    text = concept.text or (shown[0] if shown else "")
    return str(text).strip() or None


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _phones(place: Any) -> Iterator[str]:
    return (point.value for point in getattr(place, "telecom", None) or [] if point.system == "phone" and point.value)
