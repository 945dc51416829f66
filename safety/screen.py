"""The emergency screen: reads every message, in every language, before anything else sees it.

Recall comes first: a false alarm costs the patient one question, a missed one may cost a life. What may fire and what
may not is data in ``phrases/<language>.yaml``, each entry with its reason; ``context`` says when words that sound like
an emergency are none. Linear in the length of the message; no network, no model, no state.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final, Literal

from safety.context import Judge
from safety.patterns import Finder, Places
from safety.phrasebook import Concept, Phrasebook, load
from safety.reading import Reading, read

__all__ = ["Alarm", "screen"]

_BEFORE_CHARS: Final = 160  # how much of the message before may complete this one
_URGENCY: Final[dict[str, int]] = {"emergency": 0, "crisis": 1, "urgent": 2, "ask": 3}


@dataclass(frozen=True, slots=True)
class Alarm:
    """What the screen heard.

    ``kind``: "emergency" and "crisis" need the reply for them at once, "urgent" within hours; "ask" only warrants
    "do you need help now?". ``crisis`` is true when words of suicide stand beside a more urgent concept too.
    ``matched`` is the patient's own words: never log it (it is left out of ``repr``).
    """

    concept: str
    kind: Literal["emergency", "crisis", "urgent", "ask"]
    language: str
    matched: str = field(repr=False)
    crisis: bool = False


def screen(text: str, languages: Sequence[str] = ("en", "es"), before: str = "") -> Alarm | None:
    """The most urgent alarm in ``text``, or ``None``.

    ``before`` is the patient's message just before, so that words split over two messages are heard; words that stand
    in ``before`` alone do not fire again. Raises ``ValueError`` for a language without phrases.
    """
    alarms = _heard(text, languages)
    if before and all(alarm.kind == "ask" for alarm in alarms):
        tail = before[-_BEFORE_CHARS:]
        alarms += _heard(f"{tail} {text}", languages, tail) + _heard(tail + text, languages, tail, completes=True)
    if not alarms:
        return None
    first = min(alarms, key=lambda alarm: _URGENCY[alarm.kind])
    return replace(first, crisis=any(alarm.kind == "crisis" for alarm in alarms))


def _heard(text: str, languages: Sequence[str], old: str = "", completes: bool = False) -> list[Alarm]:
    """The alarms in ``text`` that do not lie wholly in its beginning ``old``, whose last word ``text`` may complete.

    Words that several languages know ("meningitis") are judged by each, and the least urgent judgement holds, since
    only the language that was written knows its own denials and idioms.
    """
    judged: dict[tuple[str, str], Alarm | None] = {}
    for language in languages:
        one = _screen_for(language)
        words_old = len(one.read(old).words) - completes
        for key, alarm in one.alarms(text, words_old).items():
            judged[key] = alarm if key not in judged else _milder(judged[key], alarm)
    return [alarm for alarm in judged.values() if alarm is not None]


def _milder(one: Alarm | None, other: Alarm | None) -> Alarm | None:
    if one is None or other is None:
        return None
    return max(one, other, key=lambda alarm: _URGENCY[alarm.kind])


class _Screen:
    """One language's phrases, compiled."""

    def __init__(self, book: Phrasebook) -> None:
        self._book = book
        self._finder = Finder(
            [(rule, pattern) for rule, entry in enumerate(book.entries) for pattern in entry.patterns]
        )
        self._judge = Judge(book)

    def read(self, text: str) -> Reading:
        return read(text, self._book.breaks, self._book.pairs, self._book.fold)

    def alarms(self, text: str, old_words: int) -> dict[tuple[str, str], Alarm | None]:
        """For each concept and the words that spoke of it, the most urgent judgement; ``None`` where it is nothing."""
        reading = _unglue(self.read(text), self._book)
        places = _places(reading, self._book)
        found = list(self._finder.find(places))
        concepts = [one for one in found if isinstance(self._book.entries[one.rule], Concept) and one.end >= old_words]
        if not concepts:
            return {}
        judged = self._judge.on(reading, places, found)
        alarms: dict[tuple[str, str], Alarm | None] = {}
        for one in concepts:
            kind, name = judged(one), self._book.entries[one.rule].name
            matched = " ".join(reading.words[one.start : one.end + 1])
            earlier = alarms.setdefault((name, matched), None)
            if kind is not None and (earlier is None or _URGENCY[kind] < _URGENCY[earlier.kind]):
                alarms[name, matched] = Alarm(name, kind, self._book.language, matched)
        return alarms


@cache
def _screen_for(language: str) -> _Screen:
    return _Screen(load(language))


def _unglue(reading: Reading, book: Phrasebook) -> Reading:
    apart = [book.lexicon.unglued(word) for word in reading.words]
    if len(apart) == sum(map(len, apart)):
        return reading
    return Reading(
        [word for words in apart for word in words],
        [number for words, number in zip(apart, reading.sentences, strict=True) for _ in words],
        [number for words, number in zip(apart, reading.clauses, strict=True) for _ in words],
    )


def _places(reading: Reading, book: Phrasebook) -> Places:
    terms: dict[str, list[int]] = {}
    weight = [0]
    for at, word in enumerate(reading.words):
        weight.append(weight[-1] + (word not in book.fillers))
        for term in book.lexicon.meanings(word):
            terms.setdefault(term, []).append(at)
    return Places(terms, weight, reading.sentences)
