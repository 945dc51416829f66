"""One question of a protocol, and for whom it is."""

import re
from dataclasses import dataclass
from typing import Final

from flows.dispositions import Disposition
from flows.document import ID, Part
from flows.facts import OLDEST_MONTHS, Condition

CHILDBEARING_MONTHS: Final = (12 * 12, 55 * 12 + 11)  # 12 to 55 years; clinical reference 10, section 6
RESERVED: Final = {"otherwise", "out_of_scope", "title", "about", "age", "sex", "health", "complaint"}
ANSWER_IDS: Final = {"yes", "no", "not_sure", "none", "why"}
LEVELS: Final = tuple(level for level in Disposition if level is not Disposition.NURSE)


MEASURES: Final = ("temperature", "duration", "number")
MINUTES: Final = {"minutes": 1, "hours": 60, "days": 1440, "weeks": 10080, "months": 43830, "years": 525960}


@dataclass(frozen=True, slots=True)
class Measure:
    """What number is a yes: ``least`` or more, or less than ``below``; °C, minutes, or a plain count."""

    kind: str
    least: float | None
    below: float | None

    def is_yes(self, value: float) -> bool:
        """Whether ``value`` is a yes."""
        return (self.least is None or value >= self.least) and (self.below is None or value < self.below)


@dataclass(frozen=True, slots=True)
class Question:
    """One threshold: "yes" or "not sure" sends the patient to ``if_yes``. ``any_of``: option id to text, may be empty.

    Without ``ask`` it is never put: what is known about the patient (``ask_if``, in the file ``known``) is the yes.
    A yes takes ``count_from`` options of ``any_of``; a ``measure`` reads a number as yes or no.
    """

    id: str
    ask: str
    any_of: dict[str, str]
    if_yes: Disposition
    crisis: bool
    report: str  # the line that staff read
    why: str
    source: tuple[str, ...]
    ask_if: Condition | None
    measure: Measure | None = None
    count_from: int = 1

    @property
    def choices(self) -> tuple[str, ...]:
        """The ids that may be answered, in the order shown."""
        return (*self.any_of, "none", "not_sure") if self.any_of else ("yes", "no", "not_sure") if self.ask else ()


def read_one_of(part: Part, key: str, allowed: tuple[str, ...]) -> str:
    """One of the ``allowed`` words."""
    value = part.take(key, str)
    return value if value in allowed else part.fail(f"{value!r} is not one of {', '.join(allowed)}", key)


def read_level(part: Part, key: str) -> Disposition:
    """A disposition that a protocol may name."""
    return Disposition(read_one_of(part, key, tuple(str(level) for level in LEVELS)))


def _months(part: Part, key: str, last_month: bool) -> int | None:
    """``18`` is years, ``59 months`` is months; an upper bound in years lasts until the next birthday."""
    value = part.take(key, object, None)
    if value is None:
        return None
    count, _, unit = str(value).partition(" ")
    if not count.isdecimal() or unit not in ("", "months"):
        part.fail("must be years (18) or months (59 months)", key)
    months = int(count) if unit else int(count) * 12 + (11 if last_month else 0)
    return months if months <= OLDEST_MONTHS else part.fail("is older than anyone", key)


def read_condition(part: Part) -> Condition:
    """``{age: {from, to}, sex, pregnant: yes}``; pregnancy alone means a female patient of an age to bear children."""
    ages = read_ages(part.part("age", {}))
    youngest, oldest = ages.youngest, ages.oldest
    pregnant = "pregnant" in part.names() and read_one_of(part, "pregnant", ("yes",)) == "yes"
    sex = read_one_of(part, "sex", ("female", "male")) if "sex" in part.names() else None
    part.finish()
    if pregnant:
        if sex == "male":
            part.fail("a male patient is not asked about pregnancy")
        sex, youngest, oldest = "female", youngest or CHILDBEARING_MONTHS[0], oldest or CHILDBEARING_MONTHS[1]
    return Condition(youngest, oldest, sex, pregnant)


def read_ages(part: Part) -> Condition:
    """``{from, to}``, each optional, in years or with ``months``."""
    youngest, oldest = _months(part, "from", False), _months(part, "to", True)
    part.finish()
    if youngest is not None and oldest is not None and youngest > oldest:
        part.fail("from is above to")
    return Condition(youngest, oldest)


def pregnancy() -> Condition:
    """Pregnant, or gave birth in the last six weeks, at an age to bear children."""
    return Condition(*CHILDBEARING_MONTHS, sex="female", pregnant=True)


def read_question(part: Part) -> Question:
    """One item of ``questions``."""
    name = part.name("id")
    part.place = f"questions.{name}"
    known = "known" in part.names()
    condition = read_condition(part.part("known")) if known else None
    if "ask_if" in part.names() and not known:
        condition = read_condition(part.part("ask_if"))
    if condition is not None and not condition.needs:
        part.fail("names no fact", "known" if known else "ask_if")
    question = Question(
        id=name,
        ask="" if known else part.text("ask", 240),
        any_of={} if known else _options(part.part("any_of", {})),
        if_yes=read_level(part, "if_yes"),
        crisis=part.take("crisis", bool, False),
        report=part.text("report", 120),
        why=part.text("why", 240),
        source=part.words("source"),
        ask_if=condition,
        measure=_measure(part.part("measure")) if "measure" in part.names() else None,
        count_from=part.take("count_from", int, 1),
    )
    part.finish()
    _check_reading(question, part)
    return question if name not in RESERVED else part.fail(f"{name!r} cannot be the id of a question", "id")


def _options(part: Part) -> dict[str, str]:
    any_of = {option: part.text(option, 90) for option in part.names()}
    if bad := [option for option in any_of if not ID.fullmatch(option) or option in ANSWER_IDS]:
        part.fail(f"{bad[0]!r} cannot be the id of an option")
    return any_of if len(any_of) != 1 else part.fail("one option is a yes/no question")


def _measure(part: Part) -> Measure:
    kind = next((name for name in part.names() if name in MEASURES), None)
    if kind is None:
        part.fail(f"names none of {', '.join(MEASURES)}")
    limits = part.part(kind)
    measure = Measure(kind, _amount(limits, "from", kind), _amount(limits, "below", kind))
    limits.finish()
    part.finish()
    return measure if (measure.least is None) != (measure.below is None) else part.fail("needs either from or below")


def _amount(part: Part, key: str, kind: str) -> float | None:
    """``38.5`` as it stands; of a duration, ``3 days``, the minutes."""
    value = part.take(key, object, None)
    if value is None:
        return None
    number, _, unit = str(value).partition(" ")
    if not re.fullmatch(r"\d+(\.\d+)?", number) or (kind == "duration") != bool(unit):
        part.fail("must be a number, for a duration with its unit (3 days)", key)
    if unit and unit.rstrip("s") + "s" not in MINUTES:
        part.fail(f"{unit!r} is not one of {', '.join(MINUTES)}", key)
    return float(number) * (MINUTES[unit.rstrip("s") + "s"] if unit else 1)


def _check_reading(question: Question, part: Part) -> None:
    if question.measure and (question.any_of or not question.ask):
        part.fail("only a yes/no question can be answered with a number", "measure")
    if not 1 <= question.count_from <= max(1, len(question.any_of)):
        part.fail("needs from 1 to as many as there are options", "count_from")
