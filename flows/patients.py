"""Who a protocol, a question or a change is for, in the words of a nurse."""

from collections.abc import Collection, Sequence
from typing import Final

from flows.facts import HEALTH, OLDEST_MONTHS, Condition, StepUp

ILLNESSES: Final = {
    "immune": "a weak immune system",
    "thinner": "blood thinners or easy bleeding",
    "diabetes": "diabetes",
    "heart": "heart disease or high blood pressure",
    "lung": "lung disease",
    "kidney": "kidney or liver disease",
    "sickle": "sickle cell disease",
    "nerves": "a brain or nerve illness, Down syndrome or early birth",
    "unvaccinated": "missed vaccines",
    "bones": "weak bones",
    "alcohol": "a lot of alcohol each day",
}
PREGNANT: Final = "pregnant, or gave birth in the last 6 weeks"


def ages(youngest: int | None, oldest: int | None) -> str:
    """An inclusive span of months: "of 12 to 55", "under 3 months", "of 65 or more", or nothing for every age."""
    if youngest in (None, 0) and oldest in (None, OLDEST_MONTHS):
        return ""
    if oldest in (None, OLDEST_MONTHS):
        return f"of {_age(youngest or 0)} or more"
    assert oldest is not None
    if not youngest:
        return f"under {_age(oldest + 1)}"
    if youngest % 12 == 0 and oldest % 12 == 11:
        return f"of {_years(youngest // 12, oldest // 12)}"
    return f"from {_age(youngest)} to under {_age(oldest + 1)}"


def _years(first: int, last: int) -> str:
    return f"{first}" if first == last else f"{first} to {last}"


def _age(months: int) -> str:
    return f"{months // 12} years" if months % 12 == 0 and months else f"{months} month{'' if months == 1 else 's'}"


def condition(wanted: Condition | None) -> str:
    """Whom ``wanted`` is for: "everyone", "women of 12 to 55 who are pregnant, or gave birth in the last 6 weeks"."""
    if wanted is None or not wanted.needs:
        return "everyone"
    sex = {"female": "female patients", "male": "male patients", None: "patients"}[wanted.sex]
    pregnant = f"who are {PREGNANT}" if wanted.pregnant else ""
    return " ".join(part for part in (sex, ages(wanted.youngest, wanted.oldest), pregnant) if part)


def step_up(steps: StepUp) -> list[str]:
    """Who is one step more urgent, a line for each; whoever makes a third contact always is."""
    lines = [condition(wanted) for wanted in steps.conditions]
    lines += [f"patients with {ILLNESSES[illness]}" for illness in steps.health]
    return [*lines, "patients who make a third contact within 48 hours"]


def somebody(
    spans: Sequence[tuple[int, int]], sexes: Collection[str], pregnancies: Collection[str], extras: Collection[str]
) -> str:
    """One kind of patients: "A woman of 12 to 55 who is pregnant …"; empty collections leave a matter open.

    ``spans`` of months, inclusive; ``sexes`` and ``pregnancies`` are values of these facts, where ``not_sure`` joins
    the others without a word of its own; ``extras`` are illnesses, "returned", or "none" for none of them.
    """
    known = set(sexes) - {"not_sure"}
    who = {frozenset({"female"}): "A female patient", frozenset({"male"}): "A male patient"}.get(
        frozenset(known), "Anyone" if known or not sexes else "A patient of unknown sex"
    )
    parts = [who, " or ".join(words for span in spans if (words := ages(*span)))]
    if pregnancies:
        sure = set(pregnancies) - {"not_sure"}
        parts.append({"yes": f"who is {PREGNANT}", "no": "who is not pregnant"}.get("".join(sure), ""))
        if not sure:
            parts.append("who may be pregnant")
    if extras:
        parts.append(f"with {_or([_EXTRAS[extra] for extra in (*HEALTH, 'returned', 'none') if extra in extras])}")
    return " ".join(part for part in parts if part)


_EXTRAS: Final = {**ILLNESSES, "returned": "a third contact in 48 hours", "none": "no other illness or third contact"}


def _or(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
