"""The emergency screen: reads every message, in every language, before anything else sees it.

Recall comes first: a false alarm costs the patient one question, a missed one may cost a life. What may fire and what
may not is data in ``phrases/<language>.yaml``, each entry with its reason; ``context`` says when words that sound like
an emergency are none. Linear in the length of the message; no network, no model, no state.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final, Literal

from safety.answers import is_short_answer
from safety.context import Judge
from safety.encoded import encoded
from safety.patterns import Finder, Pattern, Places
from safety.phrasebook import Concept, Context, Phrasebook, load
from safety.reading import Reading, is_sign, normal, pieces, read_pieces

__all__ = ["LANGUAGES", "Alarm", "screen"]

LANGUAGES: Final = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
_BEFORE_CHARS: Final = 160  # how much of the message before may complete this one
_CACHED: Final = 8192  # words, as in the lexicon
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


def screen(text: str, languages: Sequence[str] = LANGUAGES, before: str = "") -> Alarm | None:
    """The most urgent alarm in ``text``, or ``None``.

    ``before`` is the patient's message just before, so that words split over two messages are heard; words that stand
    in ``before`` alone do not fire again. Raises ``ValueError`` for a language without phrases.
    """
    alarms = _heard(text, languages)
    for said in encoded(text):
        alarms += _heard(said, languages)
    if before:
        alarms += _heard_over_both(text, before[-_BEFORE_CHARS:], languages)
    if not alarms:
        return None
    first = min(alarms, key=lambda alarm: _URGENCY[alarm.kind])
    return replace(first, crisis=any(alarm.kind == "crisis" for alarm in alarms))


def _heard_over_both(text: str, tail: str, languages: Sequence[str]) -> list[Alarm]:
    """The alarms in ``text`` as it goes on from ``tail``, the end of the message before."""
    if is_short_answer(text) and is_short_answer(tail):  # "me", then "man": two answers, no Vietnamese swoon
        return []
    alarms = _heard(f"{tail} {text}", languages, tail)
    if normal(text).lstrip()[:1].isdigit():  # an age or an amount never completes a word
        return alarms
    return alarms + _heard(tail + text, languages, tail, completes=True)


def _heard(text: str, languages: Sequence[str], old: str = "", completes: bool = False) -> list[Alarm]:
    """The alarms in ``text`` that do not lie wholly in its beginning ``old``, whose last word ``text`` may complete."""
    judged: dict[str, list[_Judged]] = {}
    plain, old = normal(text), normal(old)
    parts = {elides: pieces(plain, elides) for elides in (False, True)}
    for one in map(_screen_for, languages):
        if not one.reads(plain):
            continue
        words_old = len(one.read(pieces(old, one.elides)).words) - completes if old else 0
        for judgement in one.judge(parts[one.elides], words_old):
            judged.setdefault(judgement.concept, []).append(judgement)
    return [
        one.alarm
        for same in judged.values()
        for one in same
        if one.alarm is not None and not any(other.overrules(one) for other in same)
    ]


@dataclass(frozen=True, slots=True)
class _Judged:
    """What one language makes of some words; ``known`` is the share of the whole message whose words it knows."""

    language: str
    concept: str
    matched: str
    alarm: Alarm | None
    known: float

    def overrules(self, other: "_Judged") -> bool:
        """Whether this counts instead of ``other``, on words that both know ("meningitis").

        Only the language that was written knows its own denials and idioms: the one that knows more of the message,
        and of two that know as much the milder.
        """
        shared = self.matched in other.matched or other.matched in self.matched
        if self.language == other.language or not shared:
            return False
        return (self.known, self.urgency) > (other.known, other.urgency)

    @property
    def urgency(self) -> int:
        """0 for an emergency, more for what is milder."""
        return len(_URGENCY) if self.alarm is None else _URGENCY[self.alarm.kind]


class _Screen:
    """One language's phrases, compiled."""

    def __init__(self, book: Phrasebook) -> None:
        self._book = book
        self._fold = lru_cache(_CACHED)(book.fold)
        self._unglued = lru_cache(_CACHED)(book.lexicon.unglued)
        self._terms = lru_cache(_CACHED)(self._terms_of)
        self._firsts = frozenset(pair.split()[0] for pair in book.pairs)
        self._concepts = Finder(_patterns_of(book, Concept))
        self._contexts = Finder(_patterns_of(book, Context))
        self._judge = Judge(book)
        self.elides = book.writing.elides

    def reads(self, plain: str) -> bool:
        """Whether ``plain`` has any letter of this language's scripts."""
        return self._book.writing.letters.search(plain) is not None

    def read(self, parts: Iterable[str]) -> Reading:
        return self._unglue(read_pieces(parts, self._book.breaks, self._book.pairs, self._fold))

    def judge(self, parts: Sequence[str], old_words: int) -> list[_Judged]:
        """For each concept and the words that spoke of it, the most urgent judgement; ``None`` where it is nothing."""
        likely = self._concepts.candidates(self._present(parts))
        if not likely:
            return []
        reading = self.read(parts)
        places = _places(reading, self._book)
        concepts = sorted(
            (one for one in self._concepts.find(places, likely) if one.end >= old_words),
            key=lambda one: (one.start - one.end, one.start, one.rule),  # what says most comes first, in every process
        )
        if not concepts:
            return []
        found = [*concepts, *self._contexts.find(places)]
        kind_of = self._judge.on(reading, places, found)
        alarms: dict[tuple[str, str], Alarm | None] = {}
        for one in concepts:
            kind, name = kind_of(one), self._book.entries[one.rule].name
            matched = " ".join(reading.said[one.start : one.end + 1])
            earlier = alarms.setdefault((name, matched), None)
            if kind is not None and (earlier is None or _URGENCY[kind] < _URGENCY[earlier.kind]):
                alarms[name, matched] = Alarm(name, kind, self._book.language, matched)
        known = self._known(reading)
        return [_Judged(self._book.language, name, matched, alarm, known) for (name, matched), alarm in alarms.items()]

    def _known(self, reading: Reading) -> float:
        """The share of words that are this language's own; to begin like one of them ("com*") is not enough."""
        book = self._book
        own = book.fillers | book.negation.words | book.negation.through
        known = (word in own or any(term[-1] != "*" for term in book.lexicon.meanings(word)) for word in reading.words)
        return sum(known) / len(reading.words)

    def _present(self, parts: Sequence[str]) -> set[str]:
        """The terms that may occur in a message, wherever they stand: a superset of those that ``_places`` finds."""
        words = [self._fold(part) for part in parts if not is_sign(part)]
        present = {term for word in set(words) for term in self._terms(word)}
        for one, other in pairwise(words):
            if one in self._firsts and (joined := self._book.pairs.get(f"{one} {other}")):
                present.update(self._book.lexicon.meanings(joined))
        compounds = self._book.lexicon.compounds
        for term in list(present):
            present.update(one for one in compounds(term) if all(part in present for part in one.split("_")))
        return present

    def _terms_of(self, word: str) -> tuple[str, ...]:
        meanings = self._book.lexicon.meanings
        return tuple(term for one in {word, *self._unglued(word)} for term in meanings(one))

    def _unglue(self, reading: Reading) -> Reading:
        apart = list(map(self._unglued, reading.words))
        if len(apart) == sum(map(len, apart)):
            return reading
        again = [at for at, words in enumerate(apart) for _ in words]
        return Reading(
            [word for words in apart for word in words],
            [reading.passages[at] for at in again],
            [reading.sentences[at] for at in again],
            [reading.clauses[at] for at in again],
            [
                part
                for words, said in zip(apart, reading.said, strict=True)
                for part in (words if len(words) > 1 else [said])
            ],
        )


def _patterns_of(book: Phrasebook, role: type) -> list[tuple[int, Pattern]]:
    """The patterns of the concepts or of the contexts of ``book``, each with the number of its entry."""
    entries = [(rule, entry) for rule, entry in enumerate(book.entries) if isinstance(entry, role)]
    return [(rule, pattern) for rule, entry in entries for pattern in entry.patterns]


@cache
def _screen_for(language: str) -> _Screen:
    return _Screen(load(language))


def _places(reading: Reading, book: Phrasebook) -> Places:
    terms: dict[str, list[int]] = {}
    weight = [0]
    meant = list(map(book.lexicon.meanings, reading.words))
    compounds, fillers = book.lexicon.compounds, book.fillers
    for at, word in enumerate(reading.words):
        weight.append(weight[-1] + (word not in fillers))
        for term in meant[at]:
            terms.setdefault(term, []).append(at)
            for compound in compounds(term):
                parts = compound.split("_")
                if len(parts) <= len(meant) - at and all(part in meant[at + n] for n, part in enumerate(parts)):
                    terms.setdefault(compound, []).append(at)
    return Places(terms, weight, reading.passages)
