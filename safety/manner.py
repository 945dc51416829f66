"""A language's manner: what a model may not say in it, and of which words the frame of a reply is made."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final

import yaml

from safety.lexicon import Lexicon
from safety.patterns import Finder, Found, Pattern, PhraseError, Places, compile_phrase, term
from safety.reading import Reading, normal, read, squeezed
from safety.scripts import WRITINGS, Writing

ALLOW: Final = "allow"
AIMLESS: Final = "aimless"
_ACT: Final = "act"
_WARM: Final = "warm"  # feeling said out loud: nobody can list every word of it
_STEER: Final = "steer"  # words that turn a sentence into advice
_GREET: Final = "greet"
_TALK: Final = "talk"  # words about this conversation: there "fine" and "do not worry" judge no illness
_OF_HEALTH: Final = frozenset(("false_reassurance", "diagnosis", "advice"))
_NO_RULES: Final = frozenset((ALLOW, _ACT, _WARM, _STEER, _GREET, _TALK))
_FORGIVEN: Final = 3  # unknown words in one clause of feeling
_LONGEST_NAME: Final = {"CJK": 4}  # words of a name after a greeting; 2 where words are parted by spaces
_FAR: Final = 1000  # words that the end of a sentence counts as: no phrase reaches over it
_CLAUSE_ENDS: Final = re.compile("[,;:–—،؛，；：、]")
_APART: Final = "q"  # "lời" (word) is read as "loiq", since "lỗi" (fault) is "loi" once its marks are gone
_SENTENCE_ENDS: Final = re.compile("[.!?…\n。！？؟।]")


@dataclass(frozen=True, slots=True)
class Manner:
    """One language's rules: phrases refused per rule, its script, its commonest words, its denials."""

    script: str
    writing: Writing
    common: frozenset[str]
    vouched: Lexicon
    breaks: frozenset[str]
    denials: frozenset[str]
    fillers: frozenset[str]
    names: tuple[str, ...]
    always: frozenset[int]
    finder: Finder
    lexicon: Lexicon
    apart: re.Pattern[str] | None

    def read(self, text: str) -> Reading:
        """``text`` as words in the form that this language's phrases have."""
        if self.apart:
            text = self.apart.sub(lambda found: f"{normal(found[0])}{_APART}", text)
        return read(text, self.breaks, fold=self.writing.fold, elides=self.writing.elides)

    def judged(self, text: str) -> tuple[frozenset[str], tuple[str, ...]]:
        """The phrase rules that ``text`` breaks, and its words that nobody approved for the frame of a reply.

        An allowed phrase covers a refused one inside of it. A sentence that does nothing that a frame is for breaks
        the rule "aimless" when one of those words stands in it: either alone is common among kind words, both
        together are the mark of a model that has begun to advise. Numbers have a rule of their own.
        """
        reading = self.read(text)
        places = self._places(reading)
        found = list(self.finder.find(places))
        clauses = self._clauses(reading)
        marked = self._marked(found, clauses)
        strange = self._strange(reading, marked)
        acting = {places.passages[one.start] for one in found if self.names[one.rule] in (_ACT, _WARM)}
        broken = self._broken(found, clauses, marked[_TALK])
        if any(reading.sentences[at] not in acting for at in strange):
            broken.add(AIMLESS)
        return frozenset(broken), tuple(reading.words[at] for at in strange)

    def _broken(self, found: Sequence[Found], clauses: Mapping[int, int], talk: set[int]) -> set[str]:
        """The rules of the phrases ``found``; ``talk`` are clauses about the conversation, which judge no illness."""
        allowed = [one for one in found if self.names[one.rule] == ALLOW]
        return {
            self.names[one.rule]
            for one in found
            if self.names[one.rule] not in _NO_RULES
            and (
                one.rule in self.always
                or not (
                    any(other.start <= one.start and one.end <= other.end for other in allowed)
                    or (self.names[one.rule] in _OF_HEALTH and {clauses[one.start], clauses[one.end]} <= talk)
                )
            )
        }

    def _clauses(self, reading: Reading) -> dict[int, int]:
        """The clause of each place; each sentence after the first takes one more place than it has words."""
        clauses, at = dict[int, int](), 0
        for word in range(len(reading.words)):
            at += word > 0 and reading.sentences[word] != reading.sentences[word - 1]
            clauses[at + word] = reading.clauses[word]
        return clauses

    def _marked(self, found: Sequence[Found], clauses: Mapping[int, int]) -> dict[str, set[int]]:
        """The clauses, by number, in which a phrase of feeling, advice, greeting or talk begins."""
        marked: dict[str, set[int]] = {_WARM: set(), _STEER: set(), _GREET: set(), _TALK: set()}
        for one in found:
            if (name := self.names[one.rule]) in marked:
                marked[name].add(clauses[one.start])
        return marked

    def _strange(self, reading: Reading, marked: Mapping[str, set[int]]) -> list[int]:
        """The words, by number, that nobody approved, but for names in greetings and a few in a clause of feeling."""
        unknown: dict[int, list[int]] = {}
        for at, word in enumerate(reading.words):
            if not word.isdigit() and not self.vouched.meanings(word):
                unknown.setdefault(reading.clauses[at], []).append(at)
        sizes = Counter(reading.clauses)
        strange: list[int] = []
        for clause, places in unknown.items():
            warm = clause in marked[_WARM] and clause not in marked[_STEER] and len(places) <= _FORGIVEN
            greeted = clause - 1 in marked[_GREET] and sizes[clause] == len(places)
            greeted |= clause in marked[_GREET] and sizes[clause] - len(places) <= _FORGIVEN
            if not warm and not (greeted and len(places) <= _LONGEST_NAME.get(self.script, 2)):
                strange += places
        return sorted(strange)

    def denies(self, lead: str) -> bool:
        """Whether the last clause of ``lead``, the words right before a fact, takes it back ("Do not:")."""
        clauses = [clause for clause in _CLAUSE_ENDS.split(_SENTENCE_ENDS.split(lead)[-1]) if clause.strip()]
        reading = self.read(clauses[-1] if clauses else "")
        found = self.finder.find(self._places(reading))
        allowed = [one for one in found if self.names[one.rule] == ALLOW]
        return any(
            word in self.denials and not any(one.start <= at <= one.end for one in allowed)
            for at, word in enumerate(reading.words)
        )

    def knows(self, word: str) -> bool:
        """Whether ``word`` is of this language, as it is or without what is written in one with it."""
        stems = self.writing.stems
        known = word in self.common or bool(self.vouched.meanings(word))
        return known or (stems is not None and any(stem in self.common for stem in stems(word)))

    def _places(self, reading: Reading) -> Places:
        """Where each term begins; an end of sentence takes a place of its own, over which no phrase reaches."""
        terms: dict[str, list[int]] = {}
        meant: list[frozenset[str]] = []
        weight, sentences = [0], list[int]()
        for word, sentence in zip(reading.words, reading.sentences, strict=True):
            if sentences and sentences[-1] != sentence:
                meant.append(frozenset())
                weight.append(weight[-1] + _FAR)
                sentences.append(sentence)
            meant.append(self._meanings(word))
            weight.append(weight[-1] + (word not in self.fillers))
            sentences.append(sentence)
        for at, meanings in enumerate(meant):
            for one in meanings:
                terms.setdefault(one, []).append(at)
                for compound in self.lexicon.compounds(one):
                    parts = compound.split("_")
                    if len(parts) <= len(meant) - at and all(part in meant[at + n] for n, part in enumerate(parts)):
                        terms.setdefault(compound, []).append(at)
        return Places(terms, weight, sentences)

    def _meanings(self, word: str) -> frozenset[str]:
        meant = self.lexicon.meanings(word)
        if not meant and word not in self.common:
            meant = self.lexicon.drawn_out(squeezed(word))
        return frozenset(meant)


def has_manner(language: str) -> bool:
    """Whether there are rules for ``language``, a code of two letters."""
    return language.isalpha() and len(language) == 2 and _path(language).is_file()


def _path(name: str) -> Traversable:
    return files("safety") / "phrases" / f"guard.{name}.yaml"


@cache
def _load(name: str) -> Mapping[str, Any]:
    # BaseLoader keeps every value a string: YAML would read "no" and "on" as booleans.
    data: Mapping[str, Any] = yaml.load(_path(name).read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    return data


def _groups(data: Mapping[str, Any], fold: Callable[[str], str]) -> dict[str, frozenset[str]]:
    """Named words; a group may hold those named before it, as ``<name>``."""
    groups: dict[str, frozenset[str]] = {}
    for name, words in data["groups"].items():
        groups[name] = frozenset(
            one
            for word in words.split()
            for one in (groups[word[1:-1]] if word.startswith("<") else {term(word, name, fold)})
        )
    return groups


@cache
def manner(language: str) -> Manner:
    """The rules of ``language``; raises ``PhraseError`` (a ``ValueError``) when there are none or a line is wrong."""
    if not has_manner(language):
        raise PhraseError(f"no guard rules for language {language[:20]!r}")
    data, shared = _load(language), _load("medicines")
    if (written := data["writing"]) not in WRITINGS:
        raise PhraseError(f"unknown writing {written!r}")
    writing = WRITINGS[written]

    def fold(word: str) -> str:
        return writing.fold(normal(word))

    def plain(words: str) -> frozenset[str]:
        return frozenset(map(fold, words.split()))

    marked = data.get("apart", "").split()
    names: list[str] = []
    always: set[int] = set()
    patterns: list[tuple[int, Pattern]] = []
    groups = _groups(data, fold)
    for number, entry in enumerate([*shared["rules"], *data["rules"]]):
        if not entry["why"]:
            raise PhraseError(f"{entry['rule']}: every rule says why")
        names.append(entry["rule"])
        always |= {number} if entry.get("always") == "yes" else set()
        patterns += [(number, one) for line in entry["phrases"] for one in compile_phrase(line, groups, fold)]
    terms = {one for _, pattern in patterns for element in pattern.elements for one in element}
    lexicon = Lexicon(terms, misspelt=False, glued=False, stems=writing.stems)
    common, breaks, denials, fillers = (plain(data[name]) for name in ("common", "breaks", "denials", "fillers"))
    told_apart = {f"{normal(word)}{_APART}" for word in marked}
    vouched = {term(word, "vouched", fold) for word in data["vouched"].split()} | told_apart
    return Manner(
        script=data["script"],
        writing=writing,
        common=common | told_apart,
        vouched=Lexicon(vouched, misspelt=False, glued=False, stems=writing.stems),
        breaks=breaks,
        denials=denials,
        fillers=fillers,
        names=tuple(names),
        always=frozenset(always),
        finder=Finder(patterns),
        lexicon=lexicon,
        apart=re.compile(rf"\b(?:{'|'.join(marked)})\b", re.I) if marked else None,
    )
