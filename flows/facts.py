"""What triage knows about the patient before any clinical question, and conditions on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

FactName = Literal["about", "age", "sex", "pregnant"]
ORDER: Final[tuple[FactName, ...]] = ("about", "age", "sex", "pregnant")  # the order in which they are asked
_FIELD: Final[dict[FactName, str]] = {"about": "about", "age": "age_months", "sex": "sex", "pregnant": "pregnant"}
VALUES: Final[dict[str, tuple[str, ...]]] = {
    "about": ("self", "child", "other"),
    "sex": ("female", "male", "not_sure"),
    "pregnant": ("yes", "no", "not_sure"),
}
INTAKE: Final = "intake"  # the protocol name under which facts, and the choice of a complaint, are asked
INTAKE_VERSION: Final = 1
OLDEST_MONTHS: Final = 125 * 12
ADULT_MONTHS: Final = 12 * 12  # below this a patient does not write alone, so a protocol for younger ones skips "about"


class FactError(ValueError):
    """A fact that came from outside is not one of the closed values."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Who it is about, age in whole months, sex, pregnancy or birth in the last 6 weeks; ``None`` is not known yet."""

    about: str | None = None
    age_months: int | None = None
    sex: str | None = None
    pregnant: str | None = None

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> "Facts":
        """From ``{"about", "age_months", "sex", "pregnant"}``, each optional; ``FactError`` for anything else."""
        for name, value in values.items():
            if name == "age_months":
                if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= OLDEST_MONTHS:
                    raise FactError("age_months is not a number of months")
            elif value not in VALUES.get(name, ()):
                raise FactError(f"unknown fact or value for {name[:20]!r}")
        return cls(**values)

    def known(self) -> dict[str, Any]:
        """What is known, as plain data that ``of`` takes back."""
        return {field: value for field in _FIELD.values() if (value := getattr(self, field)) is not None}

    def with_fact(self, name: FactName, value: str | int | None) -> "Facts":
        """The same with ``name`` set; ``None`` makes it unknown."""
        rest = {field: known for field, known in self.known().items() if field != _FIELD[name]}
        return Facts.of(rest if value is None else {**rest, _FIELD[name]: value})

    def knows(self, name: FactName) -> bool:
        """Whether ``name`` is known."""
        return getattr(self, _FIELD[name]) is not None


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when every named fact fits; ``youngest`` and ``oldest`` are inclusive, in months.

    "Not sure" fits everything: what is not known must never hide a question.
    """

    youngest: int | None = None
    oldest: int | None = None
    sex: str | None = None
    pregnant: bool = False

    @property
    def needs(self) -> tuple[FactName, ...]:
        """The facts it looks at, in the order in which they are asked."""
        looks: dict[FactName, bool] = {
            "age": self.youngest is not None or self.oldest is not None,
            "sex": self.sex is not None,
            "pregnant": self.pregnant,
        }
        return tuple(name for name, looked_at in looks.items() if looked_at)

    def fits(self, name: FactName, facts: Facts) -> bool:
        """Whether the fact ``name``, which is known, fits."""
        if name == "age":
            age = facts.age_months or 0
            return (self.youngest or 0) <= age <= (OLDEST_MONTHS if self.oldest is None else self.oldest)
        return facts.sex in (self.sex, "not_sure") if name == "sex" else facts.pregnant != "no"

    def missing(self, facts: Facts) -> FactName | None:
        """The first fact that must still be asked; ``None`` when all are known or a known one already does not fit."""
        for name in self.needs:
            if not facts.knows(name):
                return name
            if not self.fits(name, facts):
                return None
        return None

    def holds(self, facts: Facts) -> bool:
        """Whether all facts it needs are known and fit."""
        return all(facts.knows(name) and self.fits(name, facts) for name in self.needs)
