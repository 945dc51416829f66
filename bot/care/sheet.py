"""The sheet: a plan in the patient's language, as ordered sections of facts that no renderer may change."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal
from unicodedata import bidirectional

import phonenumbers

from bot.care.check import check
from bot.care.dates import day, moment
from bot.care.line import Line
from bot.care.medicine import Medicine
from bot.care.plan import FollowUp, Plan, PlanError
from bot.care.situations import LISTS
from bot.words import Words
from flows.protocol import Mode

RIGHT_TO_LEFT: Final = frozenset({"ar"})
Kind = Literal["approved", "status", "stop", "order", "entered", "written", "translated", "name", "phone"]


Direction = Literal["rtl", "ltr"]
_MARK: Final = "\u200e"  # left-to-right mark: unseen, and unlike isolates never taken out on the way


def direction(text: str) -> Direction:
    """Where ``text`` itself runs: as its first letter does; figures alone, such as telephone numbers, to the right."""
    first = next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L")
    return "ltr" if first == "L" else "rtl"


def placed(text: str, language: str) -> str:
    """``text`` so that it reads right amid words of ``language``: "1 capsule" must not be shown as "capsule 1"."""
    return f"{_MARK}{text}{_MARK}" if language in RIGHT_TO_LEFT and direction(text) == "ltr" else text


@dataclass(frozen=True, slots=True)
class Fact:
    """``text`` in ``language``; ``label`` and ``mark`` (whose words they are) are in the sheet's language."""

    id: str
    text: str
    language: str
    kind: Kind
    label: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """What belongs together: one sentence, one medicine, one visit."""

    id: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """``note`` is an approved sentence about the whole section."""

    id: str
    title: str
    items: tuple[Item, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """``phones`` are the digits of every number that it may name; nothing else on it can be called.

    ``banner`` says that nothing here is signed; it is empty where only what is signed may be shown.
    """

    language: str
    title: str
    patient: str
    banner: str
    call_first: str
    country: str
    sections: tuple[Section, ...]
    phones: frozenset[str]

    @property
    def direction(self) -> Direction:
        """The one of its language."""
        return "rtl" if self.language in RIGHT_TO_LEFT else "ltr"

    @property
    def facts(self) -> Iterator[Fact]:
        """Every fact in order."""
        return (fact for section in self.sections for item in section.items for fact in item.facts)


def sheet(plan: Plan, words: Words, language: str | None = None, mode: Mode = "demo") -> Sheet:
    """``plan`` in ``language`` (the patient's, when not given); ``PlanError`` where something stops it."""
    if stops := [problem for problem in check(plan, words) if problem.stops]:
        raise PlanError(stops)
    return _Writer(plan, words, language or plan.language, mode).sheet()


class _Writer:
    """Puts one plan into the words of one language."""

    def __init__(self, plan: Plan, words: Words, language: str, mode: Mode) -> None:
        self._plan, self._words, self._language, self._mode = plan, words, language, mode
        self._number = words.numbers(plan.country).emergency

    def sheet(self) -> Sheet:
        sections = [
            self._section("why_here", self._lines("why_here")),
            self._medicines(),
            *(self._section(name, self._lines(name)) for name in LISTS),
            self._visits(),
            self._section("pending_results", self._lines("pending_results")),
            self._section("contact", (self._contact(),)),
            self._section("teach_back", self._questions()),
        ]
        return Sheet(
            language=self._language,
            title=self._say("title"),
            patient=self._say("for", who=placed(self._plan.patient, self._language)),
            banner=self._words.say("demo-banner", self._language) if self._mode == "demo" else "",
            call_first=self._say("call-first"),
            country=self._plan.country,
            sections=tuple(section for section in sections if section.items or section.note),
            phones=self._plan.phones | {phonenumbers.normalize_digits_only(self._number)},
        )

    def _say(self, key: str, **facts: str) -> str:
        return self._words.say(f"discharge-{key}", self._language, **{"number": self._number, **facts})

    def _section(self, name: str, items: tuple[Item, ...], note: str = "") -> Section:
        return Section(name, self._say(f"section.{name}"), items, note)

    def _lines(self, section: str) -> tuple[Item, ...]:
        listed: tuple[Line, ...] = getattr(self._plan, section)
        ids = [f"{section}.{number}" for number in range(len(listed))]
        return tuple(Item(at, self._line(at, line)) for at, line in zip(ids, listed, strict=True))

    def _line(self, at: str, line: Line, label: str = "") -> tuple[Fact, ...]:
        """An approved sentence; or what staff wrote, below the translation that a person approved, if there is one."""
        if line.key is not None:
            text = self._words.say(line.key, self._language, number=self._number)
            return (Fact(at, text, self._language, "approved", label),)
        assert line.text is not None
        assert line.language is not None
        mark = self._say("as-written")
        translated = line.translated(self._language)
        if translated is None or line.language == self._language:
            return (Fact(at, line.text, line.language, "written", label, mark),)
        return (
            Fact(at, translated, self._language, "translated", label),
            Fact(f"{at}.original", line.text, line.language, "written", "", mark),
        )

    def _medicines(self) -> Section:
        listed = self._plan.medicines
        note = self._say("medicines-note" if listed else "no-medicines")
        items = tuple(Item(f"medicines.{n}", tuple(self._medicine(f"medicines.{n}", m))) for n, m in enumerate(listed))
        return self._section("medicines", items, note)

    def _medicine(self, at: str, medicine: Medicine) -> Iterator[Fact]:
        """Its name, whether it is new, the line as ordered, and beside that what our labels can say of it."""
        orders_in = self._plan.orders_in
        yield Fact(f"{at}.name", medicine.name, orders_in, "name")
        if medicine.status is not None:
            kind: Kind = "stop" if medicine.status == "stop" else "status"
            yield Fact(f"{at}.status", self._say(f"status.{medicine.status}"), self._language, kind)
        yield Fact(f"{at}.as_written", medicine.as_written, orders_in, "order", self._say("as-ordered"))
        for field in ("strength", "dose"):
            if text := getattr(medicine, field):
                yield Fact(f"{at}.{field}", text, orders_in, "entered", self._say(f"label.{field}"))
        if medicine.route is not None:
            yield self._approved(f"{at}.route", f"route.{medicine.route}", "route")
        if medicine.how_often is not None:
            yield self._approved(f"{at}.how_often", f"often.{medicine.how_often}", "how_often")
        yield from self._times(at, medicine)
        if medicine.for_what is not None:
            yield from self._line(f"{at}.for_what", medicine.for_what, self._say("label.for_what"))
        if medicine.guide is not None and medicine.status != "stop":
            yield from self._guide(at, medicine)

    def _times(self, at: str, medicine: Medicine) -> Iterator[Fact]:
        if medicine.until is not None:
            text = day(medicine.until, self._words, self._language)
            yield Fact(f"{at}.until", text, self._language, "approved", self._say("label.until"))
        if medicine.next_dose is not None:
            text = moment(medicine.next_dose.astimezone(self._plan.zone), self._words, self._language)
            yield Fact(f"{at}.next_dose", text, self._language, "approved", self._say("label.next_dose"))

    def _guide(self, at: str, medicine: Medicine) -> Iterator[Fact]:
        """What is true of the whole group; what it is for only where staff did not say so themselves."""
        if medicine.for_what is None:
            yield self._approved(f"{at}.guide.for", f"guide-{medicine.guide}.for", "for_what")
        yield self._approved(f"{at}.guide.take", f"guide-{medicine.guide}.take", "about")
        yield self._approved(f"{at}.guide.watch", f"guide-{medicine.guide}.watch", "watch")

    def _approved(self, at: str, key: str, label: str = "") -> Fact:
        return Fact(at, self._say(key), self._language, "approved", self._say(f"label.{label}") if label else "")

    def _visits(self) -> Section:
        visits = self._plan.follow_up
        items = tuple(Item(f"follow_up.{n}", tuple(self._visit(f"follow_up.{n}", v))) for n, v in enumerate(visits))
        return self._section("follow_up", items, "" if items else self._say("no-visit"))

    def _visit(self, at: str, visit: FollowUp) -> Iterator[Fact]:
        yield from self._line(f"{at}.what", visit.what)
        when = moment(visit.when.astimezone(self._plan.zone), self._words, self._language)
        yield Fact(f"{at}.when", when, self._language, "approved", self._say("label.when"))
        yield Fact(f"{at}.where", visit.where, self._plan.orders_in, "name", self._say("label.where"))
        if visit.phone:
            yield Fact(f"{at}.phone", visit.phone, self._language, "phone", self._say("label.phone"))

    def _contact(self) -> Item:
        contact = self._plan.contact
        facts = (
            Fact("contact.name", contact.name, self._plan.orders_in, "name"),
            Fact("contact.phone", contact.phone, self._language, "phone", self._say("label.phone")),
            *self._line("contact.hours", contact.hours, self._say("label.hours")),
        )
        return Item("contact", facts)

    def _questions(self) -> tuple[Item, ...]:
        names = self._plan.situations
        return tuple(
            Item(f"teach_back.{name}", (self._approved(f"teach_back.{name}", f"teach-{name}"),)) for name in names
        )
