"""What a patient's text means as the answer to one question: exactly that, or nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from flows.ages import read_age
from flows.dispositions import Disposition
from flows.facts import VALUES, FactName
from flows.question import Question
from flows.reading import Reading, languages, plain, reading

LONGEST: Final = 120  # characters; a longer text tells a story and is no answer
_YES_NO: Final = Question("yes_no", "?", {}, Disposition.EMERGENCY, False, "", "", (), None)
_ITEM: Final = re.compile(r"\d{1,2}|[a-j]")


@dataclass(frozen=True, slots=True)
class Answer:
    """``value``: "yes", "no" or "not_sure" for a question; for a fact its value, an age being whole months.

    ``options`` are the ids that were named, when the question has several.
    """

    value: str | int
    options: tuple[str, ...] = ()

    @property
    def is_yes(self) -> bool:
        """Whether it counts as yes; "not sure" does."""
        return self.value != "no"

    def plain(self) -> str | int | list[str]:
        """As plain data: the options that were named, else the value."""
        return list(self.options) or self.value

    @classmethod
    def of(cls, value: str | int | list[str]) -> "Answer":
        """What ``plain`` made."""
        return cls("yes", tuple(value)) if isinstance(value, list) else cls(value)


def read(text: str, expected: Question | FactName, lang: str, about: str | None = None) -> Answer | None:
    """The answer in ``text``, or ``None``: then it must be asked again, never guessed.

    The words of ``lang`` are tried first, then those of every other language, because people mix them. ``about``
    ("self", "child", "other") decides whether a bare number can only be years. "Not really" and "no but a bit" are
    ``None`` on purpose: they can be meant either way.
    """
    if len(text) > LONGEST:
        return None
    choices = expected.choices if isinstance(expected, Question) else VALUES.get(expected, ())
    if text.strip() in choices:
        return _chosen((text.strip(),), choices)
    for words in (reading(name) for name in (lang, *(other for other in languages() if other != lang))):
        if expected == "age":
            months = read_age(text, words, about)
            found = None if months is None else Answer(months)
        else:
            found = _listed(text, choices, words) or _said(text, expected, words)
        if found is not None:
            return found if found.value != "unclear" else None
    return None


def read_yes_no(text: str, lang: str) -> str | None:
    """ "yes" (or 1), "no" (2), "not_sure" (3), or ``None``: for what is asked outside of a protocol."""
    answer = read(text, _YES_NO, lang)
    return None if answer is None else str(answer.value)


def read_choice(text: str, choices: Sequence[str]) -> str | None:
    """The one of ``choices`` that is named by its id, its number or its letter."""
    if text.strip() in choices:
        return text.strip()
    place = _place(plain(text))
    return choices[place] if place is not None and place < len(choices) else None


def _place(item: str) -> int | None:
    if not _ITEM.fullmatch(item) or item == "0":
        return None
    return int(item) - 1 if item.isdecimal() else ord(item) - ord("a")


def _listed(text: str, choices: Sequence[str], words: Reading) -> Answer | None:
    """``2`` or ``b``; where several may be named also ``1 and 3`` or ``yes 2``."""
    items = plain(text).split()
    if "none" in choices:
        items = [item for item in items if item not in words.joiners]
        if len(items) > 1 and words.phrases.get(items[0]) == "yes":
            items.pop(0)
    places = [_place(item) for item in items]
    chosen = tuple(choices[place] for place in places if place is not None and place < len(choices))
    return _chosen(chosen, choices) if chosen and len(chosen) == len(places) else None


def _chosen(chosen: tuple[str, ...], choices: Sequence[str]) -> Answer | None:
    """One closed value, or the options of a question; "none" together with an option says nothing."""
    options = tuple(choice for choice in choices if choice in chosen)
    if "none" not in choices:
        return Answer(options[0]) if len(options) == 1 else None
    named = tuple(option for option in options if option not in ("none", "not_sure"))
    if named:
        return None if "none" in options else Answer("yes", named)
    return Answer("no" if "none" in options else "not_sure") if len(options) == 1 else None


def _said(text: str, expected: Question | FactName, words: Reading) -> Answer | None:
    """In words: "yeah", "none of these", "my son", or an option's own text."""
    said = plain(text)
    if isinstance(expected, Question):
        for option, label in expected.any_of.items():
            if said == plain(label):
                return Answer("yes", (option,))
    meaning = words.meaning(said)
    if meaning is None:
        return None
    group, _, value = meaning.rpartition(".")
    wanted = ("",) if isinstance(expected, Question) else ("", expected) if expected == "pregnant" else (expected,)
    return Answer(value) if group in wanted else None
