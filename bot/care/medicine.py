"""One medicine as it was ordered: the line itself, and what staff entered from it, which may not contradict it."""

import re
from datetime import date
from typing import Annotated, Final, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from bot.care.line import Line, Verbatim

Status = Literal["new", "changed", "same", "stop"]
Route = Literal[
    "mouth",
    "under_tongue",
    "inhaled",
    "nose",
    "eye",
    "ear",
    "skin",
    "patch",
    "under_skin",
    "muscle",
    "rectal",
    "vaginal",
]
Often = Literal[
    "once", "once_daily", "twice_daily", "three_daily", "four_daily",
    "every_4_h", "every_6_h", "every_8_h", "every_12_h",
    "every_other_day", "weekly", "morning", "evening", "morning_evening", "bedtime", "with_meals", "as_needed",
]  # fmt: skip
Guide = Literal[
    "blood_thinner", "blood_pressure", "water_tablet", "strong_pain", "simple_pain",
    "antibiotic", "insulin", "inhaler", "steroid", "statin",
]  # fmt: skip
TIMES_A_DAY: Final = {  # only of codes that say how many
    **dict.fromkeys(("once_daily", "morning", "evening", "bedtime"), 1),
    **dict.fromkeys(("twice_daily", "every_12_h", "morning_evening"), 2),
    **dict.fromkeys(("three_daily", "every_8_h"), 3),
    **dict.fromkeys(("four_daily", "every_6_h"), 4),
    "every_4_h": 6,
}
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_WORDS: Final = {  # what prescribers write; only what can mean nothing else
    1: re.compile(r"\b(?:once (?:a day|daily|per day)|una vez al d[ií]a|une fois par jour|uma vez (?:ao|por) dia)\b"),
    2: re.compile(r"\b(?:b\.?i\.?d\b|twice|two times|dos veces|deux fois|duas vezes)|مرتين|مرتان|两次"),
    3: re.compile(r"\b(?:t\.?i\.?d\b|tds\b|thrice|three times|tres veces|trois fois|três vezes)|三次|तीन बार"),
    4: re.compile(r"\b(?:q\.?i\.?d\b|qds\b|four times|cuatro veces|quatre fois|quatro vezes)|四次|चार बार"),
}
_COUNTED: Final = re.compile(r"(?<!\d)(\d++)\s*(?:times|x\b|×|veces|fois|vezes|lần|次|बार|مرات)")
_HOURS: Final = re.compile(r"(?:every|\bq|cada|toutes les|mỗi|每|हर|كل)\s*+(\d++)\s*+(?:h|giờ|小时|घंटे|ساع)")


class Medicine(BaseModel):
    """``as_written`` is shown as it is, for ever; every other field only repeats what stands in it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[Verbatim, Field(max_length=120)]
    as_written: Annotated[Verbatim, Field(max_length=400)]
    status: Status | None = None  # an order from elsewhere may not say; staff are told so
    strength: Annotated[Verbatim, Field(max_length=60)] | None = None
    dose: Annotated[Verbatim, Field(max_length=120)] | None = None
    route: Route | None = None
    how_often: Often | None = None
    until: date | None = None
    for_what: Line | None = None
    next_dose: AwareDatetime | None = None
    guide: Guide | None = None

    @model_validator(mode="after")
    def _stopped(self) -> Self:
        given = [
            name for name in ("dose", "route", "how_often", "until", "next_dose") if getattr(self, name) is not None
        ]
        if self.status == "stop" and given:
            raise ValueError(f"it is stopped, so it has no {', '.join(given)}")
        return self

    @model_validator(mode="after")
    def _repeats_the_order(self) -> Self:
        ordered = set(_NUMBER.findall(self.as_written)) | set(_NUMBER.findall(self.name))
        for name in ("strength", "dose"):
            strange = [number for number in _NUMBER.findall(getattr(self, name) or "") if number not in ordered]
            if strange:
                raise ValueError(f"{name} says {strange[0]}, which is not in as_written")
        return self

    @model_validator(mode="after")
    def _as_often(self) -> Self:
        said, ordered = TIMES_A_DAY.get(self.how_often or ""), times_a_day(self.as_written)
        if said is not None and ordered and said not in ordered:
            raise ValueError(f"how_often is {self.how_often}, but as_written says {min(ordered)} times a day")
        return self


def times_a_day(order: str) -> frozenset[int]:
    """How many times a day ``order`` says, as far as it says so in a way that can mean nothing else; maybe nothing."""
    text = order.casefold()
    found = {times for times, pattern in _WORDS.items() if pattern.search(text)}
    found |= {int(times) for times in _COUNTED.findall(text) if 1 <= int(times) <= 6}
    found |= {24 // int(hours) for hours in _HOURS.findall(text) if int(hours) in (4, 6, 8, 12, 24)}
    return frozenset(found)
