"""What is wrong with a plan beyond its fields: sentences that do not exist, telephone numbers, missing translations."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import yaml

from bot.care.line import Line
from bot.care.plan import Plan, Problem
from bot.care.situations import LISTS
from bot.words import LOCALES, MissingWords, Words

ALLOWED: Final = {  # which approved sentences a section may have; an emergency sign is never listed as less
    "why_here": re.compile(r"discharge-situation-\w+\.why"),
    "activity": re.compile(r"advice-.+|discharge-do-.+"),
    "food": re.compile(r"advice-.+|discharge-eat-.+"),
    "wound": re.compile(r"advice-.+|discharge-care-.+"),
    "normal": re.compile(r"discharge-ok-.+"),
    "call_today": re.compile(r"watch-.+|discharge-call-.+"),
    "emergency": re.compile(r"watch-.+|discharge-call-.+|discharge-er-.+"),
}
_CALLED: Final = re.compile(r"(?<![\d.,/:])\+?\d[\d\s().-]{5,}\d(?![\d/:])")
_DATE: Final = re.compile(r"\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_SHORT: Final = re.compile(r"(?<![\d.,/:-])\d{3,5}(?![\d.,/:-]*\d)(?!\s*(?:m?[glL]\b|mcg|µg|%|kcal|cal|mmol|h\b))")
_LINK: Final = re.compile(r"https?:|www\.|\b[\w-]+\.(?:com|org|net|info|ly|gov)\b|@[\w-]+\.", re.IGNORECASE)
_FEWEST: Final = 7  # digits of what can be called; shorter ones are doses, years and room numbers


def check(plan: Plan, words: Words) -> tuple[Problem, ...]:
    """Everything that staff must see; a sheet is made only when none of it ``stops``."""
    found = [problem for field, line in lines(plan) for problem in _line(plan, field, line, words)]
    places = {f"follow_up.{number}.where": visit.where for number, visit in enumerate(plan.follow_up)}
    for field, text in {"patient": plan.patient, "contact.name": plan.contact.name, **places}.items():
        found += _text(plan, field, text, words)
    for number, medicine in enumerate(plan.medicines):
        field = f"medicines.{number}"
        if medicine.status is None:
            found.append(
                Problem(f"{field}.status", "does not say whether it is new, changed, the same or stopped", False)
            )
        if medicine.name.casefold() not in medicine.as_written.casefold():
            found.append(Problem(f"{field}.as_written", "does not name the medicine", False))
    return tuple(found)


def lines(plan: Plan) -> Iterator[tuple[str, Line]]:
    """Every line of ``plan`` with its field."""
    for section in ("why_here", *LISTS, "pending_results"):
        yield from ((f"{section}.{number}", line) for number, line in enumerate(getattr(plan, section)))
    for number, medicine in enumerate(plan.medicines):
        if medicine.for_what is not None:
            yield f"medicines.{number}.for_what", medicine.for_what
    yield from ((f"follow_up.{number}.what", visit.what) for number, visit in enumerate(plan.follow_up))
    yield "contact.hours", plan.contact.hours


def _line(plan: Plan, field: str, line: Line, words: Words) -> Iterator[Problem]:
    if line.key is not None:
        yield from _key(plan, field, line.key, words)
        return
    assert line.text is not None
    yield from _text(plan, field, line.text, words)
    for language, translation in line.translations.items():
        yield from _text(plan, f"{field}.translations.{language}", translation.text, words)
        if translation.approved_by is None:
            yield Problem(f"{field}.translations.{language}", "nobody has approved it, so it is not shown", False)
    if line.language != plan.language and plan.language not in line.translations:
        yield Problem(field, f"has no translation into {plan.language}: it is shown as written", False)


def _key(plan: Plan, field: str, key: str, words: Words) -> Iterator[Problem]:
    section = field.partition(".")[0]
    if section not in ALLOWED or not ALLOWED[section].fullmatch(key):
        yield Problem(field, f"{key} is no approved sentence for {section}")
        return
    try:
        words.say(key, plan.language, number="0")
    except MissingWords:
        yield Problem(field, f"{key} does not exist in {plan.language}")


def _text(plan: Plan, field: str, text: str, words: Words) -> Iterator[Problem]:
    """Free text may name only numbers that the plan or the country has, and no address of a page."""
    if _LINK.search(text):
        yield Problem(field, "has the address of a page")
    own = words.numbers(plan.country).emergency
    bare = _DATE.sub(" ", text)
    for found in _CALLED.findall(bare):
        digits = "".join(str(int(letter)) for letter in found if letter.isdecimal())
        if len(digits) >= _FEWEST and digits not in plan.phones:
            yield Problem(field, "has a telephone number that is not one of the plan's")
    for found in _SHORT.findall(bare):
        if found != own and found in _emergency_numbers():
            yield Problem(field, f"has {found}: an emergency number elsewhere, but here it is {own}", False)


@lru_cache(maxsize=1)
def _emergency_numbers() -> frozenset[str]:
    rows = yaml.safe_load((LOCALES / "numbers.yaml").read_text(encoding="utf-8"))
    return frozenset(str(row["emergency"]) for row in (rows["default"], *rows["countries"].values()))
