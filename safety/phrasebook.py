"""One language's phrases file, read and checked."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, get_args

import yaml

from safety.lexicon import Lexicon
from safety.patterns import Pattern, PhraseError, compile_phrase, term
from safety.reading import normal, squeezed
from safety.scripts import WRITINGS, Writing

Kind = Literal["emergency", "crisis", "urgent", "ask"]
Role = Literal[
    "lookalike",
    "fear",
    "present",
    "past",
    "resolved_before",
    "resolved_after",
    "question",
    "elsewhere",
    "insist",
    "undo",
]
_FIELDS: Final = {
    "language",
    "pairs",
    "shorthand",
    "fillers",
    "breaks",
    "ordinary",
    "groups",
    "negation",
    "context",
    "concepts",
}


@dataclass(frozen=True, slots=True)
class Concept:
    """An emergency in patient words. ``stays`` names contexts that do not clear it; ``alone``: all of the message."""

    name: str
    kind: Kind
    patterns: tuple[Pattern, ...]
    stays: frozenset[str]
    alone: bool


@dataclass(frozen=True, slots=True)
class Context:
    """Words that change what the words around them mean, for every concept or for those in ``only``.

    Those of role "undo" take away the contexts that they overlap and whose roles stand in ``only``.
    """

    name: Role
    patterns: tuple[Pattern, ...]
    only: frozenset[str]


@dataclass(frozen=True, slots=True)
class Negation:
    """``words`` deny what follows ``through`` only such words; a ``listing`` word ("or") carries the denial on, until
    one of ``halts``; ``after`` deny what stands before them ("chest pain: none")."""

    words: frozenset[str]
    through: frozenset[str]
    listing: frozenset[str]
    halts: frozenset[str]
    after: frozenset[str]


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Everything the screen knows about one language."""

    language: str
    entries: tuple[Concept | Context, ...]
    negation: Negation
    fillers: frozenset[str]
    breaks: frozenset[str]
    pairs: dict[str, str]
    little: dict[str, str]
    lexicon: Lexicon
    writing: Writing

    def fold(self, word: str) -> str:
        """``word`` as the phrases write it, or the little word that it draws out ("noooo"): those are compared as
        they are, not by meaning."""
        word = self.writing.fold(word)
        thin = squeezed(word)
        meant = self.little.get(thin)
        if meant is None or thin == word or self.lexicon.knows(word) or set(self.lexicon.drawn_out(thin)) - {meant}:
            return word
        return meant


def load(language: str) -> Phrasebook:
    """The phrases of ``language``; raises ``PhraseError`` (a ``ValueError``) when there are none or a line is wrong."""
    books = _books()
    if language not in books:
        raise PhraseError(f"no phrases for language {language[:20]!r}")
    foreign = {word for other in books if other != language for word in _words(other)}
    return parse(books[language], foreign)


@cache
def _books() -> dict[str, Mapping[str, Any]]:
    # A base loader keeps every value a string: YAML would read "no" and "on" as booleans.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # ten times as fast, where libyaml is there
    return {
        path.name.removesuffix(".yaml"): yaml.load(path.read_text("utf-8"), Loader=loader)  # noqa: S506
        for path in (files("safety") / "phrases").iterdir()
        if path.name.endswith(".yaml") and path.name.count(".") == 1
    }


@cache
def _words(language: str) -> set[str]:
    data = _books()[language]
    lines = [
        *data["groups"].values(),
        *(line for entry in data["context"] + data["concepts"] for line in entry["phrases"]),
    ]
    return {word for line in lines for word in re.findall(r"[a-z]+(?![a-z>*])", line)}


def parse(data: Mapping[str, Any], foreign: Iterable[str] = ()) -> Phrasebook:
    """The phrasebook in ``data``; ``foreign`` words are never taken for misspelt ones of this language.

    Raises ``PhraseError`` naming the first thing that is wrong.
    """
    if missing := _FIELDS ^ (data.keys() - {"writing"}):
        raise PhraseError(f"missing or unknown: {', '.join(sorted(missing))}")
    if (written := data.get("writing", "latin")) not in WRITINGS:
        raise PhraseError(f"unknown writing {written!r}")
    writing = WRITINGS[written]

    def fold(word: str) -> str:
        return writing.fold(normal(word))

    groups = _groups(data["groups"], fold)
    entries: tuple[Concept | Context, ...] = (
        *(_context(entry, groups, fold) for entry in data["context"]),
        *(_concept(entry, groups, fold) for entry in data["concepts"]),
    )
    terms = {one for entry in entries for pattern in entry.patterns for element in pattern.elements for one in element}

    def plain(words: str) -> frozenset[str]:
        return frozenset(map(fold, words.split()))

    shorthand = {fold(word): [*map(fold, meant.split())] for word, meant in data["shorthand"].items()}
    pairs = {" ".join(map(fold, pair.split())): fold(one) for pair, one in data["pairs"].items()}
    negation = Negation(**{name: plain(data["negation"][name]) for name in Negation.__slots__})
    fillers, breaks = plain(data["fillers"]), plain(data["breaks"])
    little = {*fillers, *breaks, *negation.words, *(word for pair in pairs for word in pair.split())}
    return Phrasebook(
        language=data["language"],
        entries=entries,
        negation=negation,
        fillers=fillers,
        breaks=breaks,
        pairs=pairs,
        little={squeezed(word): word for word in sorted(little, key=len, reverse=True)},
        lexicon=Lexicon(
            terms, {*plain(data["ordinary"]), *map(fold, foreign)}, shorthand,
            misspelt=writing.misspelt, stretched=True, glued=writing.glued, stems=writing.stems, fold=writing.fold,
        ),
        writing=writing,
    )  # fmt: skip


def _groups(data: Mapping[str, str], fold: Callable[[str], str]) -> dict[str, frozenset[str]]:
    groups: dict[str, frozenset[str]] = {}
    for name, words in data.items():
        groups[name] = frozenset(
            one
            for word in words.split()
            for one in (groups[word[1:-1]] if word[0] == "<" else {term(word, name, fold)})
        )
    return groups


def _patterns(
    entry: Mapping[str, Any], groups: Mapping[str, frozenset[str]], fold: Callable[[str], str]
) -> tuple[Pattern, ...]:
    if not entry.get("why"):
        raise PhraseError(f"{entry!r:.80}: every entry says why")
    return tuple(pattern for line in entry["phrases"] for pattern in compile_phrase(line, groups, fold))


def _context(entry: Mapping[str, Any], groups: Mapping[str, frozenset[str]], fold: Callable[[str], str]) -> Context:
    if entry["role"] not in get_args(Role):
        raise PhraseError(f"unknown role {entry['role']!r}")
    only = frozenset(entry.get("only", "").split())
    if entry["role"] == "undo" and (not only or not only <= set(get_args(Role))):
        raise PhraseError(f"{entry!r:.80}: which roles does it undo?")
    return Context(entry["role"], _patterns(entry, groups, fold), only)


def _concept(entry: Mapping[str, Any], groups: Mapping[str, frozenset[str]], fold: Callable[[str], str]) -> Concept:
    stays = frozenset(entry.get("stays", "").split())
    if entry["kind"] not in get_args(Kind) or not stays <= set(get_args(Role)):
        raise PhraseError(f"{entry['concept']}: unknown kind or context")
    return Concept(entry["concept"], entry["kind"], _patterns(entry, groups, fold), stays, entry.get("alone") == "yes")
