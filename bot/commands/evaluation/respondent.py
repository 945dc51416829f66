"""Answers for a vignette: what is asked is looked up in what is true of the patient; the rest is no."""

import re
from collections.abc import Mapping
from typing import Final

from bot.commands.evaluation.vignette import Vignette
from flows.answers import read
from flows.protocol import Protocol
from flows.question import Question
from flows.reading import plain

YES: Final = frozenset({"yes", "true", "y", "present", "positive", "1"})
NO: Final = frozenset({"no", "false", "n", "absent", "none", "negative", "0", ""})
UNSURE: Final = frozenset({"not_sure", "not sure", "unsure", "unknown", "maybe"})
NAMES: Final[dict[str, tuple[str, ...]]] = {
    "age": ("age", "age_years", "age_months", "age years", "age months"),
    "sex": ("sex", "gender"),
    "pregnant": ("pregnant", "pregnancy", "postpartum"),
    "about": ("about", "who", "patient", "for"),
}
AGES: Final[dict[str, tuple[str, str]]] = {
    "en": ("years", "months"),
    "es": ("años", "meses"),
    "fr": ("ans", "mois"),
    "pt": ("anos", "meses"),
    "ar": ("سنة", "شهر"),
    "zh": ("岁", "个月"),
    "hi": ("साल", "महीने"),
    "vi": ("tuổi", "tháng"),
}
MEASURED: Final[dict[str, tuple[str, ...]]] = {
    "temperature": ("temperature", "temp", "fever"),
    "duration": ("duration", "since", "how_long", "how long", "days"),
    "number": (),
}
ILLNESSES: Final[dict[str, tuple[str, ...]]] = {
    "immune": ("immun", "chemo", "cancer", "transplant", "steroid", "hiv", "spleen"),
    "thinner": ("thinner", "anticoag", "warfarin", "apixaban", "rivaroxaban", "bleeding disorder", "haemophilia"),
    "diabetes": ("diabet",),
    "heart": ("heart", "cardiac", "high blood pressure", "hypertension", "fibrillation"),
    "lung": ("lung", "asthma", "copd"),
    "kidney": ("kidney", "liver", "dialysis", "cirrhosis"),
    "sickle": ("sickle",),
    "nerves": ("down syndrome", "premature", "born early", "cerebral", "epilep", "neuro"),
    "unvaccinated": ("unvaccinated", "no vaccines", "missed vaccine", "not vaccinated"),
    "bones": ("osteopor", "weak bones"),
    "alcohol": ("alcohol", "drinks a lot"),
}
EMPTY: Final = frozenset(
    (
        *("a", "an", "the", "of", "to", "in", "on", "at", "is", "it", "as", "or", "and", "with", "for", "you", "your"),
        *(
            "have",
            "has",
            "do",
            "does",
            "any",
            "this",
            "that",
            "one",
            "than",
            "more",
            "very",
            "the",
            "child",
            "can",
            "are",
        ),
    )
)
STEM: Final = 5  # letters that a word keeps
SAME: Final = 0.6  # the share of the shorter one's words that both must have


class Respondent:
    """What one patient answers; ``unmentioned`` ("no" or "not_sure") is said to what the vignette does not mention."""

    def __init__(self, vignette: Vignette, protocols: Mapping[str, Protocol], unmentioned: str) -> None:
        self._vignette, self._protocols, self._unmentioned = vignette, protocols, unmentioned
        self._script = list(vignette.script)
        self._answers = {str(name).strip().casefold(): value for name, value in vignette.answers.items()}
        self._present = [name for name, value in self._answers.items() if _meant(value) == "yes"]

    def answer(self, question: str, protocol: str | None, choices: list[dict[str, str]]) -> str:
        """What the patient writes to ``question``; ``choices`` are ``{"id", "text"}`` as they were offered."""
        if self._script:
            return self._script.pop(0)
        ids = [choice["id"] for choice in choices]
        if question == "complaint":
            return self._complaint(ids)
        if question == "health":
            return self._health(ids)
        if question == "help_now":
            return "yes" if "help_now" in self._present else "no"
        if question in NAMES:
            return self._fact(question)
        asked = self._question(protocol, question)
        if asked is not None and (exact := self._exact(asked)):
            return exact
        return self._by_options(asked, choices) or self._by_wording(asked) or self._otherwise(ids)

    def _question(self, protocol: str | None, question: str) -> Question | None:
        questions = self._protocols[protocol].questions if protocol and protocol in self._protocols else ()
        return next((one for one in questions if one.id == question), None)

    def _complaint(self, ids: list[str]) -> str:
        place = ids.index(self._vignette.protocol) if self._vignette.protocol in ids else len(ids) - 1
        return str(place + 1)  # by its number: an id may read like an emergency

    def _health(self, ids: list[str]) -> str:
        """The illnesses that are named in a list, or by themselves."""
        listed = self._answers.get("health")
        given = [str(one).strip().casefold() for one in listed] if isinstance(listed, list) else []
        phrases = [*given, *self._present]
        known = [illness for illness in ids if illness in ILLNESSES]
        named = [illness for illness in known if any(_is_illness(illness, phrase) for phrase in phrases)]
        return _numbers(named, ids) if named else self._otherwise(ids)

    def _fact(self, name: str) -> str:
        value = next((self._answers[key] for key in NAMES[name] if key in self._answers), None)
        key = next((key for key in NAMES[name] if key in self._answers), name)
        if name == "age":
            return self._age(value, key)
        if value is None:
            return {"sex": "not_sure", "pregnant": "no", "about": "self"}[name]
        if isinstance(value, bool):
            return "yes" if value else "no"
        said = read(str(value), name, self._vignette.lang)  # type: ignore[arg-type]  # the name of a fact
        return str(said.value) if said else str(value)

    def _age(self, value: object, key: str) -> str:
        years, months = AGES[self._vignette.lang]
        if isinstance(value, dict):
            return " ".join(f"{n} {months if 'month' in str(unit) else years}" for unit, n in value.items())
        if value is None:
            return f"40 {years}"
        if isinstance(value, int | float) or str(value).isdecimal():
            return f"{value} {months if 'month' in key else years}"
        return str(value)

    def _exact(self, question: Question) -> str | None:
        """By the id of the question, of its options, or by the number that it measures."""
        value = self._answers.get(question.id)
        if value is not None:
            options = value if isinstance(value, list) else [value]
            named = [str(option) for option in options if str(option) in question.any_of]
            return _numbers(named, question.choices) if named else _as_choice(_meant(value), question)
        named = [option for option in question.any_of if option in self._present]
        if named:
            return _numbers(named, question.choices)
        if question.measure:
            known = (self._answers.get(name) for name in MEASURED[question.measure.kind])
            return next((str(value) for value in known if value is not None and _meant(value) is None), None)
        return None

    def _by_options(self, asked: Question | None, choices: list[dict[str, str]]) -> str | None:
        """By options whose words are those of a phrase, in English or in the vignette's language."""
        shown = {choice["id"]: choice["text"] for choice in choices if choice["id"] not in ("none", "not_sure")}
        english = dict(asked.any_of) if asked else {}
        named = [
            option
            for option in shown
            if any(
                _alike(phrase, text) for phrase in self._present for text in (shown[option], english.get(option, ""))
            )
        ]
        return _numbers(named, [choice["id"] for choice in choices]) if named and asked and asked.any_of else None

    def _by_wording(self, asked: Question | None) -> str | None:
        if asked is None or asked.any_of:
            return None
        return next(("yes" for phrase in self._present if _alike(phrase, asked.ask)), None)

    def _otherwise(self, ids: list[str]) -> str:
        if self._unmentioned == "not_sure":
            return "not_sure"
        return "none" if "none" in ids else "no"


def _meant(value: object) -> str | None:
    """ "yes", "no" or "not_sure"; ``None`` for a number or a text that says more."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    words = str(value).strip().casefold()
    return "yes" if words in YES else "no" if words in NO else "not_sure" if words in UNSURE else None


def _as_choice(meant: str | None, question: Question) -> str | None:
    if meant == "no" and question.any_of:
        return "none"
    if meant == "yes" and question.any_of:
        return _numbers(list(question.any_of), question.choices)
    return meant


def _numbers(named: list[str], choices: object) -> str:
    """Options are named by their numbers, as a telephone shows them; an id may read like an emergency."""
    order = list(choices)  # type: ignore[call-overload]  # a tuple or a list
    return " ".join(str(order.index(option) + 1) for option in named)


def _is_illness(illness: str, phrase: str) -> bool:
    return phrase == illness or any(re.search(rf"\b{word}", phrase) for word in ILLNESSES[illness])


def _alike(phrase: str, text: str) -> bool:
    """Whether ``phrase`` and ``text`` say the same: most content words of one stand in the other, two at least."""
    said, shown = _content(phrase), _content(text)
    both = len(said & shown)
    return bool(both) and both >= min(2, len(said), len(shown)) and both >= SAME * min(len(said), len(shown))


def _content(text: str) -> set[str]:
    words = plain(re.sub(r"[_-]", " ", text)).split()
    return {word[:STEM] for word in words if word not in EMPTY}
