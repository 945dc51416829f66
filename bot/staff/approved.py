"""What we said, said again in another language: each sentence is found by its words and spoken from its own key."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from fluent.syntax.ast import Pattern, Placeable, TextElement, VariableReference

from bot.words import MissingWords, Words
from flows.protocol import Protocol

FILES: Final = (
    "advice.ftl", "bot.ftl", "canned.ftl", "channel.ftl", "coping.ftl", "discharge.ftl", "flow.ftl", "framing.ftl",
    "handed.ftl", "intake.ftl", "knowledge.ftl", "people.ftl", "privacy.ftl", "questionnaires.ftl",
)  # fmt: skip
_BUCKET: Final = 2  # characters by which a sentence is looked up
_ENDS: Final = ".!?:…。！？：।؟"
_MARK: Final = re.compile(r"\(\d{1,2}/\d{1,2}\) |(?m:^)\d{1,2}\. ")  # of a part, and of a line to be answered by number
_REST: Final = re.compile(r"[^\n]*?(?:[.!?…।؟](?=\s|$)|[。！？]|(?=\n)|$)")  # to the end of what nobody approved
_SPACE: Final = re.compile(r"\s+")

Speaker = Callable[[str], str]  # language -> the same words in it; raises LookupError
Key = tuple[str, str]  # language and country


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words and their language; not ``approved`` ones are as the patient read them."""

    text: str
    language: str
    approved: bool


@dataclass(slots=True)
class _Index:
    """What we can say in one language and country: whole texts, and patterns with places for names and links."""

    edition: int
    digest: str = ""  # of the protocol that it is of
    texts: dict[str, dict[str, list[tuple[str, Speaker]]]] = field(default_factory=dict)
    patterns: list[tuple[re.Pattern[str], str]] = field(default_factory=list)

    def learn(self, key: str, speak: Speaker, language: str) -> None:
        """Know ``key`` by what it says in ``language``."""
        if text := _spoken(speak, language):
            self.texts.setdefault(text[:_BUCKET], {}).setdefault(text, []).append((key, speak))

    def at(self, text: str, place: int) -> Iterator[tuple[str, list[tuple[str, Speaker]]]]:
        """The whole texts that stand there, the longest first."""
        found = self.texts.get(text[place : place + _BUCKET], {}) | self.texts.get(text[place : place + 1], {})
        for known in sorted(found, key=len, reverse=True):
            if text.startswith(known, place) and _whole(text, place + len(known), known):
                yield known, found[known]


class Approved:
    """Finds the keys of what was said. It knows this edition's words; what older ones said stays as it is."""

    def __init__(self, words: Words, protocols: Mapping[str, Protocol]) -> None:
        self._words, self._protocols = words, protocols
        self._indexes: dict[Key, _Index] = {}
        self._of: dict[Key, _Index] = {}  # by protocol and language

    def say(self, text: str, language: str, country: str, reader: str, hints: Collection[str] = ()) -> list[Piece]:
        """``text`` in the language of ``reader``, piece by piece.

        ``hints``: the protocols that were talked about, whose words are known only so, and keys that it was made of.
        """
        known = [self._index(language, country)]
        known += [self._of_protocol(name, language) for name in sorted(self._protocols.keys() & set(hints))]
        pieces, place = list[Piece](), 0
        while place < len(text):
            if gap := _SPACE.match(text, place) or _MARK.match(text, place):
                pieces.append(Piece(gap[0], reader, True))
                place = gap.end()
                continue
            found = self._found(known, text, place, (language, country), reader, hints)
            if found is None:
                rest = _REST.match(text, place)
                end = max(rest.end() if rest else len(text), place + 1)
                found = Piece(text[place:end], language, False), end
            pieces.append(found[0])
            place = found[1]
        return pieces

    def _found(
        self, indexes: list[_Index], text: str, place: int, key: Key, reader: str, hints: Collection[str]
    ) -> tuple[Piece, int] | None:
        there = [one for index in indexes for one in index.at(text, place)]
        for known, speakers in sorted(there, key=lambda one: len(one[0]), reverse=True):
            for _, speak in sorted(speakers, key=lambda one: one[0] not in hints):
                if (said := _spoken(speak, reader)) is not None:
                    return Piece(said, reader, True), place + len(known)
        for pattern, name in indexes[0].patterns:
            if match := pattern.match(text, place):
                speak = partial(self._filled, name, match.groupdict(), key, (reader, hints))
                if (said := _spoken(speak, reader)) is not None:
                    return Piece(said, reader, True), match.end()
        return None

    def _filled(
        self, name: str, facts: Mapping[str, str], key: Key, to: tuple[str, Collection[str]], language: str
    ) -> str:
        """The sentence ``name`` with its facts; one that is approved words itself is spoken from its own key too."""
        told = {fact: self._fact(value, key, *to) for fact, value in facts.items()}
        return self._words.say(name, language, **self._numbers(key[1]), **told)

    def _fact(self, value: str, key: Key, reader: str, hints: Collection[str]) -> str:
        pieces = self.say(value, *key, reader, hints)
        return "".join(piece.text for piece in pieces) if all(piece.approved for piece in pieces) else value

    def _numbers(self, country: str) -> dict[str, str]:
        numbers = self._words.numbers(country)
        return {"number": numbers.emergency, "crisis": numbers.crisis or ""}

    def _index(self, language: str, country: str) -> _Index:
        known = self._indexes.get((language, country))
        if known is None or known.edition != self._words.edition:
            known = self._indexes[language, country] = self._built(language, country)
        return known

    def _built(self, language: str, country: str) -> _Index:
        index, numbers = _Index(self._words.edition), self._numbers(country)
        for key, pattern in self._words.sentences(language, *FILES):
            try:
                names = _names(pattern) - numbers.keys()
            except ValueError:  # it chooses among words: none of those that patients get does
                continue
            if names and _leads(pattern):
                index.patterns.append((_regex(pattern, numbers), key))
            elif not names:
                index.learn(key, partial(self._said, key, country), language)
        for name, protocol in self._protocols.items():  # their titles are choices
            index.learn(f"{name}-title", partial(self._words.title, protocol), language)
        index.patterns.sort(key=lambda one: len(one[0].pattern), reverse=True)
        return index

    def _said(self, key: str, country: str, language: str) -> str:
        return self._words.say(key, language, **self._numbers(country))

    def _of_protocol(self, name: str, language: str) -> _Index:
        """The words of one protocol: all of them together would take a second to read."""
        known, protocol = self._of.get((name, language)), self._protocols[name]
        if known is None or known.edition != self._words.edition or known.digest != protocol.digest:
            known = self._of[name, language] = _Index(self._words.edition, protocol.digest)
            for question in protocol.questions:
                key = f"{name}-{question.id}"
                known.learn(key, partial(_asked, self._words, protocol, question.id), language)
                known.learn(f"{key}.why", partial(self._words.why, protocol, question.id), language)
                for option in question.any_of:
                    speak = partial(_option, self._words, protocol, question.id, option)
                    known.learn(f"{key}.{option}", speak, language)
        return known


def _asked(words: Words, protocol: Protocol, question: str, language: str) -> str:
    return words.question(protocol, question, (), language)[0]


def _option(words: Words, protocol: Protocol, question: str, option: str, language: str) -> str:
    return words.question(protocol, question, (option,), language)[1][0].text


def _spoken(speak: Speaker, language: str) -> str | None:
    try:
        return speak(language).strip() or None
    except MissingWords:
        return None


def _whole(text: str, end: int, known: str) -> bool:
    """Whether ``known`` ends there as a text of its own: "No" is no beginning of "No one"."""
    return end == len(text) or known[-1] in _ENDS or text[end] == "\n"


def _names(pattern: Pattern) -> set[str]:
    """The variables of ``pattern``; raises ``ValueError`` where it holds more than text and variables."""
    names = set()
    for element in pattern.elements:
        if isinstance(element, Placeable) and isinstance(element.expression, VariableReference):
            names.add(element.expression.id.name)
        elif not isinstance(element, TextElement):
            raise ValueError("more than text and variables")
    return names


def _leads(pattern: Pattern) -> bool:
    """Whether it begins with words of its own; else anything would fit it."""
    first = pattern.elements[0]
    return isinstance(first, TextElement) and sum(map(str.isalpha, first.value)) > 1


def _regex(pattern: Pattern, known: Mapping[str, str]) -> re.Pattern[str]:
    parts, last = [], ""
    for element in pattern.elements:
        if isinstance(element, TextElement):
            last = element.value
            parts.append(re.escape(last))
        elif isinstance(element, Placeable) and isinstance(element.expression, VariableReference):
            name = last = element.expression.id.name
            again = f"(?P={name})" if f"(?P<{name}>" in "".join(parts) else f"(?P<{name}>[^\\n]+?)"
            parts.append(re.escape(known[name]) if name in known else again)
    return re.compile("".join(parts) + r"(?=\n|\Z)")
