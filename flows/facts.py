"""What triage knows about the patient before any clinical question, and conditions on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

FactName = Literal["about", "age", "sex", "pregnant", "health"]
ORDER: Final[tuple[FactName, ...]] = ("about", "age", "sex", "pregnant")  # the order in which they are asked
_FIELD: Final[dict[FactName, str]] = {"about": "about", "age": "age_months", "sex": "sex", "pregnant": "pregnant"}
# What makes any illness more dangerous; clinical reference, section 6 of each presentation.
HEALTH: Final = (
    *("immune", "thinner", "diabetes", "heart", "lung", "kidney"),
    *("sickle", "nerves", "unvaccinated", "bones", "alcohol"),
)
VALUES: Final[dict[str, tuple[str, ...]]] = {
    "about": ("self", "child", "other"),
    "sex": ("female", "male", "not_sure"),
    "pregnant": ("yes", "no", "not_sure"),
    "returned": ("yes",),
}
INTAKE: Final = "intake"  # the protocol name under which facts, and the choice of a complaint, are asked
INTAKE_VERSION: Final = 1
OLDEST_MONTHS: Final = 125 * 12
ADULT_MONTHS: Final = 12 * 12  # below this a patient does not write alone, so a protocol for younger ones skips "about"


class FactError(ValueError):
    """A fact that came from outside is not one of the closed values."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Who it is about, age in whole months, sex, pregnancy or birth in the last 6 weeks; ``None`` is not known yet.

    ``returned`` is "yes" at the third contact within 48 hours. ``health`` has a pair for each illness of ``HEALTH``
    that was asked about, with "yes", "no" or "not_sure".
    """

    about: str | None = None
    age_months: int | None = None
    sex: str | None = None
    pregnant: str | None = None
    returned: str | None = None
    health: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> "Facts":
        """From ``{"about", "age_months", "sex", "pregnant", "returned", "health": {illness: answer}}``, each optional.

        ``FactError`` for anything else.
        """
        rest = {name: value for name, value in values.items() if name != "health"}
        for name, value in rest.items():
            if name == "age_months":
                if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= OLDEST_MONTHS:
                    raise FactError("age_months is not a number of months")
            elif value not in VALUES.get(name, ()):
                raise FactError(f"unknown fact or value for {name[:20]!r}")
        return cls(**rest, health=_health(values.get("health", {})))

    def known(self) -> dict[str, Any]:
        """What is known, as plain data that ``of`` takes back."""
        names = (*_FIELD.values(), "returned")
        found = {name: value for name in names if (value := getattr(self, name)) is not None}
        return {**found, "health": dict(self.health)} if self.health else found

    def with_fact(self, name: FactName, value: str | int | None) -> "Facts":
        """The same with ``name`` set; ``None`` makes it unknown. For ``health`` see ``with_health``."""
        if name == "health":
            return self if value is not None else replace(self, health=())
        rest = {field: known for field, known in self.known().items() if field != _FIELD[name]}
        return Facts.of(rest if value is None else {**rest, _FIELD[name]: value})

    def with_health(self, asked: Iterable[str], yes: Iterable[str], otherwise: str = "no") -> "Facts":
        """The same with each illness of ``asked`` answered: "yes" if it is in ``yes``, else ``otherwise``."""
        present = set(yes)
        answers = {illness: "yes" if illness in present else otherwise for illness in asked}
        return replace(self, health=_health({**dict(self.health), **answers}))

    def knows(self, name: FactName) -> bool:
        """Whether ``name`` is known."""
        return getattr(self, _FIELD[name]) is not None


def _health(answers: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(answers, Mapping) or not all(
        illness in HEALTH and answer in ("yes", "no", "not_sure") for illness, answer in answers.items()
    ):
        raise FactError("health is not a mapping of illnesses that we know to yes, no or not_sure")
    return tuple((illness, answers[illness]) for illness in HEALTH if illness in answers)


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


@dataclass(frozen=True, slots=True)
class StepUp:
    """Who is one step more urgent: any one of ``conditions``, or any one illness of ``health``, counts once.

    Whoever comes back for the third time in 48 hours always is. Source: clinical reference 00, engine rules 5 and 6.
    """

    conditions: tuple[Condition, ...] = ()
    health: tuple[str, ...] = ()

    def unasked(self, facts: Facts) -> tuple[str, ...]:
        """The illnesses that must be asked about, all at once; none when the step is certain without them."""
        known = dict(facts.health)
        return () if self.raises(facts) or all(name in known for name in self.health) else self.health

    def raises(self, facts: Facts) -> bool:
        """Whether what is known makes it one step more urgent; "not sure" does."""
        known = dict(facts.health)
        return (
            facts.returned == "yes"
            or any(condition.holds(facts) for condition in self.conditions)
            or any(known.get(illness, "no") != "no" for illness in self.health)
        )
