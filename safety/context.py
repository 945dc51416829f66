"""When words that sound like an emergency are none: denied, over, asked in general, told of elsewhere, an idiom."""

from collections.abc import Callable, Sequence
from typing import Final

from safety.patterns import Found, Places
from safety.phrasebook import Concept, Context, Kind, Phrasebook
from safety.reading import Reading

_DENIED_WITHIN: Final = 6  # words between the denial and what it denies; short, so that a denial never reaches far
_LISTED_WITHIN: Final = 14  # in a list that ends with "or", the denial carries on
_OVER_WITHIN: Final = 5
_ASKED_WITHIN: Final = 8


class Judge:
    """Decides for each concept found whether it fires, is worth one question, or is nothing."""

    def __init__(self, book: Phrasebook) -> None:
        self._book = book

    def on(self, reading: Reading, places: Places, found: Sequence[Found]) -> Callable[[Found], Kind | None]:
        """The judge of one message, of which ``found`` holds every phrase, contexts included."""
        by_role: dict[str, list[Found]] = {}
        contexts = [(one, entry) for one in found if isinstance(entry := self._book.entries[one.rule], Context)]
        undoing = [(one, entry.only) for one, entry in contexts if entry.name == "undo"]
        for one, entry in contexts:
            if not any(entry.name in roles and _overlap(undo, one) for undo, roles in undoing):
                by_role.setdefault(entry.name, []).append(one)
        message = _Message(self._book, reading, places, by_role)
        return message.kind


def _overlap(one: Found, other: Found) -> bool:
    return one.start <= other.end and other.start <= one.end


class _Message:
    def __init__(self, book: Phrasebook, reading: Reading, places: Places, contexts: dict[str, list[Found]]) -> None:
        self._book = book
        self._reading = reading
        self._places = places
        self._contexts = contexts

    def kind(self, one: Found) -> Kind | None:
        """What ``one`` fires as; "ask" where it is over, long past or asked in general."""
        concept = self._book.entries[one.rule]
        assert isinstance(concept, Concept)
        if concept.alone and one.end - one.start + 1 < self._places.weight[-1]:
            return None
        if self._idiom(one, concept):
            return None
        if self._over(one, concept):
            return "ask"
        if self._denied(one):
            return None
        if self._feared(one):
            return "ask"
        if self._same_sentence("present", one):
            return concept.kind
        if self._same_sentence("elsewhere", one):
            return None
        return "ask" if self._set_aside(one, concept) else concept.kind

    def _same_sentence(self, role: str, one: Found) -> list[Found]:
        sentences = self._reading.sentences
        here = range(sentences[one.start], sentences[one.end] + 1)
        return [other for other in self._contexts.get(role, ()) if sentences[other.start] in here]

    def _idiom(self, one: Found, concept: Concept) -> bool:
        overlapping = (
            self._book.entries[other.rule] for other in self._contexts.get("lookalike", ()) if _overlap(other, one)
        )
        return any(not idiom.only or concept.name in idiom.only for idiom in overlapping if isinstance(idiom, Context))

    def _over(self, one: Found, concept: Concept) -> bool:
        """ "no longer …" in the same clause, "… went away": close by, and no part of the phrase itself."""
        clauses = self._reading.clauses
        before = [
            one.start - other.end
            for other in self._same_sentence("resolved_before", one)
            if clauses[other.end] == clauses[one.start]
        ]
        after = [other.start - one.end for other in self._same_sentence("resolved_after", one)]
        distances = before if "resolved_after" in concept.stays else before + after
        return any(0 < distance <= _OVER_WITHIN for distance in distances)

    def _feared(self, one: Found) -> bool:
        """ "afraid that it may be …": the fear names the illness itself, at its edge, and nothing says "now"."""
        now = self._same_sentence("present", one)
        return any(
            fear.start <= one.start
            and one.end <= fear.end
            and (one.start == fear.start) != (one.end == fear.end)
            and all(_overlap(fear, other) for other in now)
            for fear in self._same_sentence("fear", one)
        )

    def _set_aside(self, one: Found, concept: Concept) -> bool:
        past = "past" not in concept.stays and any(
            other.end < one.start or other.start > one.end for other in self._same_sentence("past", one)
        )
        asked = "question" not in concept.stays and any(
            other.start < one.start <= other.end + _ASKED_WITHIN for other in self._same_sentence("question", one)
        )
        return past or asked

    def _denied(self, one: Found) -> bool:
        return not self._same_sentence("insist", one) and (self._denied_before(one) or self._denied_after(one))

    def _denied_before(self, one: Found) -> bool:
        """A denial reaches the phrase only through words that carry it ("no signs of any …"), never through others."""
        negation, words, clauses = self._book.negation, self._reading.words, self._reading.clauses
        if words[one.start] in negation.words:  # "no, not breathing": the first is an answer
            return False
        listed = False
        for at in range(one.start - 1, max(-1, one.start - 1 - _LISTED_WITHIN), -1):
            far = one.start - at > _DENIED_WITHIN or clauses[at] != clauses[one.start]
            if words[at] in negation.words:
                return listed or not far
            if listed and words[at] in negation.halts:
                return False
            if words[at] in negation.listing:
                listed = True
            elif not listed and (far or words[at] not in negation.through):
                return False
            if listed and self._reading.sentences[at] != self._reading.sentences[one.start]:
                return False
        return False

    def _denied_after(self, one: Found) -> bool:
        """ "chest pain: no" at the end of a sentence; a "no" alone in a line amid others may go on in the next."""
        words, sentences, passages = self._reading.words, self._reading.sentences, self._reading.passages
        at = one.end + 1
        if at >= len(words) or words[at] not in self._book.negation.after:
            return False
        last = at + 1 == len(words) or sentences[at + 1] != sentences[at]
        alone = (
            last
            and at + 1 < len(words)
            and passages[at + 1] == passages[one.end]
            and sentences[at] != sentences[one.end]
        )
        return last and not alone and self._reading.clauses[at] != self._reading.clauses[one.end]
