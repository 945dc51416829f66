"""The form of a discharge plan: what stands in its controls, its rows, and the fields of the plan that it makes.

Controls are named as the fields of a plan are, so that a problem of a field belongs beside the control of its name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo, available_timezones

from multidict import MultiMapping

from bot.care.situations import LISTS, catalogue, situations

SINGLE: Final = ("patient", "language", "country", "time_zone", "orders_in", "written_in")
SECTIONS: Final = ("why_here", *LISTS, "pending_results")
WRITTEN_ONLY: Final = ("pending_results",)  # for which there are no approved sentences
CONTACT: Final = ("name", "phone", "hours")
ROWS: Final = {
    "medicines": (
        "name", "as_written", "status", "strength", "dose", "route", "how_often", "until", "for_what", "next_dose",
        "guide",
    ),
    "follow_up": ("what", "when", "where", "phone"),
}  # fmt: skip
MOST_ROWS: Final = {"medicines": 40, "follow_up": 12}
_TEXTS: Final = ("for_what", "what", "hours")  # lines in the language that staff write in
_TIMES: Final = ("next_dose", "when")
Row = dict[str, str]


@dataclass
class Part:
    """One list of the plan: the approved sentences ``offered`` and ``kept``, and free ``text``, one line each."""

    offered: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    text: str = ""


@dataclass
class PlanForm:
    """What stands in the controls, as it was typed."""

    single: Row
    situations: list[str] = field(default_factory=list)
    sections: dict[str, Part] = field(default_factory=lambda: {name: Part() for name in SECTIONS})
    rows: dict[str, list[Row]] = field(default_factory=lambda: {"medicines": [_empty("medicines")], "follow_up": []})
    contact: Row = field(default_factory=lambda: dict.fromkeys(CONTACT, ""))

    def press(self, button: str) -> str:
        """Do what ``add.ROWS``, ``remove.ROWS.N`` or ``suggest`` says; the name of the control to go to."""
        what, _, where = button.partition(".")
        name, _, number = where.partition(".")
        if what == "suggest":
            self._suggest()
            return "why_here"
        if what == "add" and name in ROWS and len(self.rows[name]) < MOST_ROWS[name]:
            self.rows[name].append(_empty(name))
            return f"{name}.{len(self.rows[name]) - 1}.{ROWS[name][0]}"
        if what == "remove" and name in ROWS and number in map(str, range(len(self.rows[name]))):
            del self.rows[name][int(number)]
        return f"add.{name}"

    def _suggest(self) -> None:
        """Offer the sentences of the chosen situations, each kept until staff take it out; an emergency stays one."""
        found = [situations()[name].suggested() for name in self.situations]
        urgent = {line["key"] for lists in found for line in lists.get("emergency", [])}
        for section, part in self.sections.items():
            keys = dict.fromkeys(line["key"] for lists in found for line in lists.get(section, []))
            fresh = [key for key in keys if key not in part.offered and (section != "call_today" or key not in urgent)]
            part.offered += fresh
            part.kept += fresh

    def plan(self) -> dict[str, Any]:
        """The fields of the plan, as its JSON has them; what is empty is left out, so that what must be is missed."""
        single = {name: value for name, value in self.single.items() if value and name != "written_in"}
        return {
            **single,
            "situations": self.situations,
            **{name: self._lines(part) for name, part in self.sections.items()},
            **{name: [self._row(row) for row in rows] for name, rows in self._filled().items()},
            "contact": self._row(self.contact),
        }

    def drop_empty_rows(self) -> None:
        """A row in which nothing was typed is none; the places of the others are then those of the plan."""
        self.rows = self._filled()

    def _filled(self) -> dict[str, list[Row]]:
        return {name: [row for row in rows if any(row.values())] for name, rows in self.rows.items()}

    def _lines(self, part: Part) -> list[dict[str, str]]:
        written = [line.strip() for line in part.text.split("\n") if line.strip()]
        return [*({"key": key} for key in part.kept), *(self._written(line) for line in written)]

    def _written(self, text: str) -> dict[str, str]:
        return {"text": text, "language": self.single["written_in"]}

    def _row(self, row: Row) -> dict[str, Any]:
        return {name: self._value(name, value) for name, value in row.items() if value}

    def _value(self, name: str, value: str) -> object:
        if name in _TEXTS:
            return self._written(value)
        return self._moment(value) if name in _TIMES else value

    def _moment(self, value: str) -> str:
        """The clock of the plan's zone; without either what was typed is refused as it stands."""
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            return value
        zone = self.single["time_zone"]
        return at.replace(tzinfo=ZoneInfo(zone)).isoformat() if zone in available_timezones() else value


def blank(language: str, country: str, spoken: str) -> PlanForm:
    """For a patient who speaks ``language`` in ``country``; staff write in ``spoken``."""
    single = dict.fromkeys(SINGLE, "")
    return PlanForm(single | {"language": language, "country": country, "orders_in": spoken, "written_in": spoken})


def read_form(posted: MultiMapping[Any]) -> PlanForm:
    """What was posted; a sentence that is none of ours, and a situation that we do not know, are left out."""
    known = catalogue().keys
    sections = {
        name: Part(
            offered=[key for key in map(str, posted.getall(f"offered.{name}", [])) if key in known],
            kept=[key for key in map(str, posted.getall(f"{name}.keys", [])) if key in known],
            text=_typed(posted, f"{name}.text"),
        )
        for name in SECTIONS
    }
    single = {name: _typed(posted, name) for name in SINGLE}
    return PlanForm(
        single | {"country": single["country"].upper()},
        [name for name in map(str, posted.getall("situations", [])) if name in situations()],
        sections,
        {name: _rows(posted, name) for name in ROWS},
        {name: _typed(posted, f"contact.{name}") for name in CONTACT},
    )


def _rows(posted: MultiMapping[Any], name: str) -> list[Row]:
    count = next((n for n in range(MOST_ROWS[name]) if f"{name}.{n}.{ROWS[name][0]}" not in posted), MOST_ROWS[name])
    return [{column: _typed(posted, f"{name}.{n}.{column}") for column in ROWS[name]} for n in range(count)]


def _typed(posted: Mapping[str, Any], name: str) -> str:
    """Browsers end lines with two characters; the order itself has one."""
    return str(posted.get(name, "")).replace("\r\n", "\n").strip()


def _empty(name: str) -> Row:
    return dict.fromkeys(ROWS[name], "")
