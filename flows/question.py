"""One question of a protocol, and for whom it is."""

from dataclasses import dataclass
from typing import Final

from flows.dispositions import Disposition
from flows.document import ID, Part
from flows.facts import OLDEST_MONTHS, Condition

CHILDBEARING_MONTHS: Final = (12 * 12, 55 * 12 + 11)  # 12 to 55 years; clinical reference 10, section 6
RESERVED: Final = {"otherwise", "out_of_scope", "title", "about", "age", "sex", "complaint"}
ANSWER_IDS: Final = {"yes", "no", "not_sure", "none", "why"}
LEVELS: Final = tuple(level for level in Disposition if level is not Disposition.NURSE)


@dataclass(frozen=True, slots=True)
class Question:
    """One threshold: "yes" or "not sure" sends the patient to ``if_yes``. ``any_of``: option id to text, may be empty.

    Without ``ask`` it is never put: what is known about the patient (``ask_if``, in the file ``known``) is the yes.
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
    age = part.part("age", {})
    youngest, oldest = _months(age, "from", False), _months(age, "to", True)
    age.finish()
    pregnant = "pregnant" in part.names() and read_one_of(part, "pregnant", ("yes",)) == "yes"
    sex = read_one_of(part, "sex", ("female", "male")) if "sex" in part.names() else None
    part.finish()
    if pregnant:
        if sex == "male":
            part.fail("a male patient is not asked about pregnancy")
        sex, youngest, oldest = "female", youngest or CHILDBEARING_MONTHS[0], oldest or CHILDBEARING_MONTHS[1]
    if youngest is not None and oldest is not None and youngest > oldest:
        part.fail("age: from is above to")
    return Condition(youngest, oldest, sex, pregnant)


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
    )
    part.finish()
    return question if name not in RESERVED else part.fail(f"{name!r} cannot be the id of a question", "id")


def _options(part: Part) -> dict[str, str]:
    any_of = {option: part.text(option, 90) for option in part.names()}
    if bad := [option for option in any_of if not ID.fullmatch(option) or option in ANSWER_IDS]:
        part.fail(f"{bad[0]!r} cannot be the id of an option")
    return any_of if len(any_of) != 1 else part.fail("one option is a yes/no question")
