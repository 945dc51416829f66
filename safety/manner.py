"""A language's manner: what a model may not say in it, and of which words the frame of a reply is made."""

import re
from collections.abc import Callable, Mapping
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

    def refused(self, text: str) -> frozenset[str]:
        """The names of the phrase rules that ``text`` breaks; an allowed phrase covers a refused one inside of it."""
        reading = self.read(text)
        found, allowed, aimless = self._found(reading)
        broken = {
            self.names[one.rule]
            for one in found
            if one.rule in self.always
            or not any(other.start <= one.start and one.end <= other.end for other in allowed)
        }
        return frozenset(broken | ({AIMLESS} if aimless else set()))

    def denies(self, lead: str) -> bool:
        """Whether the last clause of ``lead``, the words right before a fact, takes it back ("Do not:")."""
        clauses = [clause for clause in _CLAUSE_ENDS.split(_SENTENCE_ENDS.split(lead)[-1]) if clause.strip()]
        reading = self.read(clauses[-1] if clauses else "")
        _, allowed, _ = self._found(reading)
        return any(
            word in self.denials and not any(one.start <= at <= one.end for one in allowed)
            for at, word in enumerate(reading.words)
        )

    def unvouched(self, text: str) -> list[str]:
        """The words of ``text`` that nobody approved for the frame of a reply; numbers have a rule of their own."""
        return [word for word in self.read(text).words if not word.isdigit() and not self.vouched.meanings(word)]

    def knows(self, word: str) -> bool:
        """Whether ``word`` is of this language, as it is or without what is written in one with it."""
        stems = self.writing.stems
        known = word in self.common or bool(self.vouched.meanings(word))
        return known or (stems is not None and any(stem in self.common for stem in stems(word)))

    def _found(self, reading: Reading) -> tuple[list[Found], list[Found], bool]:
        """What is refused, what is allowed, and whether a sentence does nothing that the frame of a reply is for."""
        places = self._places(reading)
        found = list(self.finder.find(places))
        acting = {places.passages[one.start] for one in found if self.names[one.rule] == _ACT}
        return (
            [one for one in found if self.names[one.rule] not in (ALLOW, _ACT)],
            [one for one in found if self.names[one.rule] == ALLOW],
            not acting.issuperset(reading.sentences),
        )

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
