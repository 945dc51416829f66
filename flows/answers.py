"""What a patient's text means as the answer to one question: exactly that, or nothing."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from flows import measures
from flows.ages import read_age
from flows.dispositions import Disposition
from flows.facts import VALUES, FactName
from flows.question import Measure, Question
from flows.reading import Reading, languages, plain, reading, together
from flows.reading.options import labelled, meaning_in, place_of, places

LONGEST: Final = 120  # characters; a longer text tells a story and is no answer
LONGEST_AMOUNT: Final = 60  # characters of an age or a measure in another language than the conversation's
_YES_NO: Final = Question("yes_no", "?", {}, Disposition.EMERGENCY, False, "", "", (), None)
_FIRST_WORD: Final = re.compile(r"\A\s*+([^\W\d]++)[\s,.:;!،，。-]++(.+)", re.DOTALL)
_NUMBERED: Final = re.compile(r"\A\s*+(\d{1,2}|[A-Ja-j])[.):]\s*+(\D.*)", re.DOTALL)  # a line of the list
_PIECES: Final = re.compile(r"[,;.!\n،؛、，；。！।]+")
_UNCLEAR: Final = "unclear"  # what a language says can be meant in two ways
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer:
    """``value``: "yes", "no" or "not_sure" for a question; for a fact its value, an age being whole months.

    ``options`` are the ids that were named, when there are several; with a "no" they are fewer than a yes takes.
    """

    value: str | int
    options: tuple[str, ...] = ()

    @property
    def is_yes(self) -> bool:
        """Whether it counts as yes; "not sure" does."""
        return self.value != "no"

    def plain(self) -> str | int | list[str]:
        """As plain data: the options that were named, after "no" when they are too few, else the value."""
        if not self.options:
            return self.value
        return ["no", *self.options] if self.value == "no" else list(self.options)

    @classmethod
    def of(cls, value: str | int | list[str]) -> "Answer":
        """What ``plain`` made."""
        if not isinstance(value, list):
            return cls(value)
        return cls("no", tuple(value[1:])) if value[0] == "no" else cls("yes", tuple(value))


def read(
    text: str,
    expected: Question | FactName,
    lang: str,
    about: str | None = None,
    choices: Sequence[str] | None = None,
    labels: Mapping[str, str] | None = None,
) -> Answer | None:
    """The answer in ``text``, or ``None``: then it must be asked again, never guessed.

    The words of ``lang`` are tried first, then those of every other language that cannot be mistaken, because people
    mix them. ``about`` ("self", "child", "other") decides whether a bare number can only be years. ``choices``: the
    ids in the order shown, for the fact "health"; several may be named where "none" is one of them. ``labels``: option
    id to its text as shown. "Not really" and "no but a bit" are ``None`` on purpose: they can be meant either way.
    """
    if len(text) > LONGEST:
        return None
    if choices is None:
        choices = expected.choices if isinstance(expected, Question) else VALUES.get(expected, ())
    if text.strip() in choices:
        return _counted(_chosen((text.strip(),), choices), expected)
    if reading(lang).phrases.get("", {}).get(plain(text)) == _UNCLEAR:
        return None
    if expected == "age":
        months = _in_any(text, lang, lambda words: read_age(text, words, about))
        return None if months is None else Answer(months)
    measure = expected.measure if isinstance(expected, Question) else None
    if measure is not None and (value := _measured(text, measure, lang)) is not None:
        return None if value == _UNCLEAR else Answer(value)
    several = "none" in choices
    listed = _at(places(text, lang, several), choices)
    if listed is None and several:
        listed = _worded(text, expected, lang, choices, labels or {})
    return _counted(listed or _said(text, expected, lang, several), expected)


def read_yes_no(text: str, lang: str) -> str | None:
    """ "yes" (or 1), "no" (2), "not_sure" (3), or ``None``: for what is asked outside of a protocol."""
    answer = read(text, _YES_NO, lang)
    return None if answer is None else str(answer.value)


def read_choice(text: str, choices: Sequence[str]) -> str | None:
    """The one of ``choices`` that is named by its id, its number or its letter."""
    if text.strip() in choices:
        return text.strip()
    place = place_of(plain(text))
    return choices[place] if place is not None and place < len(choices) else None


def _in_any(text: str, lang: str, read_in: Callable[[Reading], T | None]) -> T | None:
    """What ``read_in`` finds with the words of ``lang``, else what it finds with those of the others, if they agree."""
    found = read_in(reading(lang))
    if found is not None or len(text) > LONGEST_AMOUNT:
        return found
    others = {value for other in languages() if other != lang and (value := read_in(reading(other))) is not None}
    return others.pop() if len(others) == 1 else None


def _measured(text: str, measure: Measure, lang: str) -> str | None:
    """ "yes" or "no" of a number, "unclear" when it may be the number of a choice or is against the word before it."""
    said = _FIRST_WORD.fullmatch(text)
    word = meaning_in(plain(said[1]), "", lang) if said else None
    if said is not None and word in ("yes", "no"):
        value = _in_any(said[2], lang, lambda words: measures.answer(said[2], measure, words))
        return value if value in (word, None) else _UNCLEAR
    value = _in_any(text, lang, lambda words: measures.answer(text, measure, words))
    if measure.kind != "number":
        return value
    small = (span := measures.read_measure(text, "number", reading(lang))) is not None and 1 <= span[0] <= 3
    if small and span is not None and span[0] == span[1] and not measures.is_counted(text, reading(lang)):
        return _UNCLEAR
    return _UNCLEAR if value is None and meaning_in(plain(text), "options", lang) == "none" else value


def _at(found: tuple[int, ...], choices: Sequence[str]) -> Answer | None:
    chosen = tuple(choices[place] for place in found if place < len(choices))
    return _chosen(chosen, choices) if chosen and len(chosen) == len(found) else None


def _chosen(chosen: tuple[str, ...], choices: Sequence[str]) -> Answer | None:
    """One closed value, or the options of a question; "none" together with an option says nothing."""
    options = tuple(choice for choice in choices if choice in chosen)
    if "none" not in choices:
        return Answer(options[0]) if len(options) == 1 else None
    named = tuple(option for option in options if option not in ("none", "not_sure"))
    if named:
        return None if "none" in options else Answer("yes", named)
    return Answer("no" if "none" in options else "not_sure") if len(options) == 1 else None


def _worded(
    text: str, expected: Question | FactName, lang: str, choices: Sequence[str], labels: Mapping[str, str]
) -> Answer | None:
    """Options in words: all of them, both of two, the first two, or their own texts."""
    options = [choice for choice in choices if choice not in ("none", "not_sure")]
    group = meaning_in(plain(text), "options", lang) or ""
    if group == "all" or (group == "both" and len(options) == 2):
        return Answer("yes", tuple(options))
    if group.startswith(("first", "last")) and (count := int(group[-1])) < len(options):
        return Answer("yes", tuple(options[:count] if group.startswith("first") else options[-count:]))
    numbered = _NUMBERED.fullmatch(text)
    said = numbered[2] if numbered else text
    found = labelled(said, labels, reading(lang))
    if not found and isinstance(expected, Question):
        found = labelled(said, expected.any_of, reading("en"))
    if numbered and [place_of(plain(numbered[1]))] != [list(choices).index(option) for option in found]:
        return None
    return _chosen(found, choices) if found else None


def _said(text: str, expected: Question | FactName, lang: str, several: bool) -> Answer | None:
    """In words: "yeah", "none of these", "my son"."""
    said = plain(text)
    value: str | None
    if isinstance(expected, Question) or several:
        value = meaning_in(said, "", lang)
        if value is None and len(pieces := [piece for part in _PIECES.split(text) if (piece := plain(part))]) > 1:
            value = together(meaning_in(piece, "", lang) for piece in pieces)
        if value is None and several and meaning_in(said, "options", lang) in ("all", "both"):
            value = "yes"
    else:
        value = meaning_in(said, expected, lang)
        if value is None and expected in ("pregnant", "returned"):
            value = meaning_in(said, "", lang)
    return None if value in (None, _UNCLEAR) else Answer(str(value))


def _counted(answer: Answer | None, expected: Question | FactName) -> Answer | None:
    """With fewer options than ``expected`` takes it is a no; which, and how many, a bare "yes" means is not known."""
    if answer is None or answer.value != "yes" or (isinstance(expected, Question) and expected.count_from == 1):
        return answer
    if not answer.options:
        return None if isinstance(expected, Question) or expected == "health" else answer
    if not isinstance(expected, Question):
        return answer
    return answer if len(answer.options) >= expected.count_from else Answer("no", answer.options)
