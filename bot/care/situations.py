"""The situations that staff may choose from: which approved sentences go with each, and what its teach-back offers."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from flows.document import Part, read_document
from flows.validation import Validation, read_validation

FILE: Final = Path(__file__).with_name("situations.yaml")
LISTS: Final = ("activity", "food", "wound", "normal", "call_today", "emergency")
CHOICES: Final = ("emergency", "today", "rest", "visit")  # most urgent first; the keys of their words


@dataclass(frozen=True, slots=True)
class Situation:
    """``lines``: section of the plan to its keys. ``right`` and ``beside`` are choices of its teach-back question."""

    name: str
    lines: Mapping[str, tuple[str, ...]]
    right: str
    beside: tuple[str, ...]

    def suggested(self) -> dict[str, list[dict[str, str]]]:
        """The lists of a plan, as its JSON has them, for staff to begin with."""
        why = {"why_here": [{"key": f"discharge-situation-{self.name}.why"}]}
        return why | {section: [{"key": key} for key in keys] for section, keys in self.lines.items()}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every situation by name, and who signed them with all the words of a sheet."""

    validation: Validation
    situations: Mapping[str, Situation]

    @property
    def keys(self) -> frozenset[str]:
        """Of all the sentences that they bring."""
        return frozenset(
            line["key"] for one in self.situations.values() for lines in one.suggested().values() for line in lines
        )


@cache
def catalogue() -> Catalogue:
    """The situations of the product, read once."""
    return load_catalogue(FILE)


def load_catalogue(path: Path) -> Catalogue:
    """The situations in the file at ``path``; raises ``ValueError`` when it says something that cannot be."""
    content = read_document(path)
    part = Part(content, path.name)
    validation = read_validation(part, content, "advice", "discharge")
    rows = part.take("situations", dict)
    part.finish()
    return Catalogue(validation, {name: _situation(name, row) for name, row in rows.items()})


def situations() -> Mapping[str, Situation]:
    """Every situation by name."""
    return catalogue().situations


def _situation(name: str, row: Mapping[str, Any]) -> Situation:
    teach = row["teach"]
    found = Situation(
        name=name,
        lines={section: tuple(keys) for section, keys in row.items() if section != "teach"},
        right=teach["right"],
        beside=tuple(teach["beside"]),
    )
    if strange := set(found.lines) - set(LISTS):
        raise ValueError(f"{name}: unknown sections {sorted(strange)}")
    offered = {found.right, *found.beside}
    if not offered <= set(CHOICES) or len(offered) != 3:
        raise ValueError(f"{name}: teach needs three different choices of {CHOICES}")
    if found.right != "emergency" and "emergency" in offered:
        raise ValueError(f"{name}: calling an ambulance must not be offered as a wrong answer")
    return found
