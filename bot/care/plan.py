"""A discharge plan: what staff decided for one patient, in fields, before it has any layout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from bot.care.line import Language, Line, Verbatim
from bot.care.medicine import Medicine
from bot.care.situations import situations


@dataclass(frozen=True, slots=True)
class Problem:
    """``field`` as in ``medicines.0.dose``; ``stops`` is whether no sheet can be made before it is mended."""

    field: str
    reason: str
    stops: bool = True

    def __str__(self) -> str:
        return f"{self.field}: {self.reason}"


class PlanError(ValueError):
    """The plan cannot become a sheet; ``problems`` say why. Never carries what was entered."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = tuple(problems)


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("is not a time zone, such as Europe/Madrid")
    return name


def _situation(name: str) -> str:
    if name not in situations():
        raise ValueError(f"is not one of {', '.join(situations())}")
    return name


def _phone(number: str) -> str:
    """Shown as entered; only whether it can be one is asked."""
    digits = sum(letter.isdigit() for letter in number)
    if not 3 <= digits <= 15 or not set(number) <= set("+0123456789 ()-./"):
        raise ValueError("is not a telephone number")
    return number


Phone = Annotated[Verbatim, Field(max_length=30), AfterValidator(_phone)]
Lines = Annotated[tuple[Line, ...], Field(max_length=20)]


class FollowUp(BaseModel):
    """A visit; ``when`` is shown in the plan's time zone."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    what: Line
    when: AwareDatetime
    where: Annotated[Verbatim, Field(max_length=200)]
    phone: Phone | None = None


class Contact(BaseModel):
    """Whom the patient calls."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[Verbatim, Field(max_length=120)]
    phone: Phone
    hours: Line


class Plan(BaseModel):
    """``language``: the patient's; ``orders_in``: of the ordered medicine lines; ``country``: ISO 3166-1 alpha-2."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: Language
    patient: Annotated[Verbatim, Field(max_length=80)]
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    time_zone: Annotated[str, AfterValidator(_zone)]
    orders_in: Language
    situations: Annotated[tuple[Annotated[str, AfterValidator(_situation)], ...], Field(max_length=6)] = ()
    why_here: Annotated[Lines, Field(min_length=1)]
    medicines: Annotated[tuple[Medicine, ...], Field(max_length=40)]
    activity: Lines = ()
    food: Lines = ()
    wound: Lines = ()
    normal: Lines = ()
    call_today: Annotated[Lines, Field(min_length=1)]
    emergency: Annotated[Lines, Field(min_length=1)]
    follow_up: Annotated[tuple[FollowUp, ...], Field(max_length=12)]
    contact: Contact
    pending_results: Lines = ()

    @model_validator(mode="after")
    def _said_once(self) -> Self:
        urgent = {line.key or line.text for line in self.emergency}
        if both := [line.key for line in self.call_today if line.key and line.key in urgent]:
            raise ValueError(f"{both[0]} is both in call_today and in emergency")
        if len(set(self.situations)) < len(self.situations):
            raise ValueError("a situation stands twice")
        return self

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which times are shown."""
        return ZoneInfo(self.time_zone)

    @property
    def phones(self) -> frozenset[str]:
        """The digits of every telephone number that staff entered as one."""
        entered = [self.contact.phone, *(visit.phone for visit in self.follow_up if visit.phone)]
        return frozenset(phonenumbers.normalize_digits_only(number) for number in entered)


def read_plan(fields: Mapping[str, Any]) -> Plan:
    """The plan in ``fields``, as JSON has them; ``PlanError`` names every field that will not do, and why."""
    try:
        return Plan.model_validate(fields)
    except ValidationError as error:
        raise PlanError(
            [
                Problem(".".join(map(str, fault["loc"])) or "plan", fault["msg"].removeprefix("Value error, "))
                for fault in error.errors(include_input=False, include_url=False, include_context=False)
            ]
        ) from None
