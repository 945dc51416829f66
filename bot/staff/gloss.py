"""What stands beside the messages of a conversation for somebody who reads another language."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.message import Choice, choice_named
from bot.staff.approved import Approved, Piece
from bot.staff.translations import Translation, Translations
from bot.store.desk import Shown, Thread
from bot.store.models import Escalation
from flows.answers import Answer, read, read_choice
from flows.facts import INTAKE, FactName
from flows.protocol import Protocol
from flows.question import Question

FACTS: Final[Mapping[str, FactName]] = {
    "about": "about", "age": "age", "sex": "sex", "pregnant": "pregnant", "health": "health"
}  # fmt: skip
MOST: Final = 30  # messages that one press has translated, the newest
Glosses = dict[int, tuple["Gloss", ...]]


@dataclass(frozen=True, slots=True)
class Gloss:
    """``kind``: approved, chosen, understood, alarm or machine; ``code`` names what alarmed."""

    kind: str
    pieces: tuple[Piece, ...] = ()
    code: str = ""
    age: tuple[int, int] | None = None  # years, and the months beside them
    machine: Translation | None = None


@dataclass(frozen=True, slots=True)
class _Asked:
    """The last thing that was asked, with its choices."""

    made_of: Mapping[str, Any]
    choices: tuple[Choice, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(choice.id.rpartition(".")[2] for choice in self.choices)


class Reader:
    """Makes the glosses of one thread for one language; nothing of it touches what is sent or decided."""

    def __init__(
        self,
        approved: Approved,
        protocols: Mapping[str, Protocol],
        machine: Translations,
        thread: Thread,
        language: str,
    ) -> None:
        self._approved, self._protocols, self._machine = approved, protocols, machine
        self._thread, self._language = thread, language
        told = (*(message.made_of for message in thread.messages), *thread.decisions)
        self._about = {str(one["protocol"]) for one in told if "protocol" in one}

    @property
    def needed(self) -> bool:
        """Whether the two read different languages."""
        return self._thread.language != self._language

    def shown(self) -> tuple[Glosses, list[Shown]]:
        """The glosses by message, and the messages whose words only a person or a machine can translate."""
        found = {message.id: tuple(self._of(message, asked)) for message, asked in self._turns()}
        free = [one for one, _ in self._turns() if one.text.strip() and not _known(found[one.id])][-MOST:]
        return {number: glosses for number, glosses in found.items() if glosses}, free

    def _turns(self) -> Iterator[tuple[Shown, _Asked | None]]:
        asked: _Asked | None = None
        for message in self._thread.messages if self.needed else ():
            yield message, asked
            if message.author == "bot" and (message.choices or "ask" in message.made_of):
                asked = _Asked(message.made_of, message.choices)

    def _of(self, message: Shown, asked: _Asked | None) -> Iterator[Gloss]:
        if message.author != "patient":
            pieces = self._pieces(message)
            if _any(pieces):
                yield Gloss("approved", pieces)
        else:
            yield from self._meant(message, asked)
            for row in self._thread.escalations:
                if row.message == message.id and row.concept:
                    yield _alarm(row)
        if made := self._machine.of(message.id, self._language):
            yield Gloss("machine", machine=made)

    def _pieces(self, message: Shown) -> tuple[Piece, ...]:
        return self._say(message.text, _keys(message.made_of))

    def _say(self, text: str, hints: Collection[str] = ()) -> tuple[Piece, ...]:
        thread = self._thread
        told = {*hints, *self._about}
        return tuple(self._approved.say(text, thread.language, thread.country, self._language, told))

    def _meant(self, message: Shown, asked: _Asked | None) -> Iterator[Gloss]:
        """The choice that was tapped or written, else what the reader of answers understands."""
        tapped = message.choices[0].id if message.choices else None
        if asked is None or not message.text.strip():
            return
        if choice := choice_named(asked.choices, message.text, tapped):
            yield Gloss("chosen", self._say(choice.text))
        elif tapped is None and (named := read_choice(message.text, asked.ids)):
            yield Gloss("chosen", self._say(asked.choices[asked.ids.index(named)].text))
        elif tapped is None and (answer := self._read(message.text, asked)):
            yield from self._understood(answer, asked)

    def _read(self, text: str, asked: _Asked) -> Answer | None:
        expected = self._expected(asked.made_of)
        if expected is None:
            return None
        labels = {one: choice.text for one, choice in zip(asked.ids, asked.choices, strict=True)}
        return read(text, expected, self._thread.language, choices=asked.ids or None, labels=labels)

    def _expected(self, made_of: Mapping[str, Any]) -> Question | FactName | None:
        protocol, name = str(made_of.get("protocol")), str(made_of.get("ask"))
        if protocol == INTAKE:
            return FACTS.get(name)
        known = self._protocols.get(protocol)
        if known is None or known.version != made_of.get("version"):
            return None  # another text than the patient was asked
        return next((question for question in known.questions if question.id == name), None)

    def _understood(self, answer: Answer, asked: _Asked) -> Iterator[Gloss]:
        if isinstance(answer.value, int):
            yield Gloss("understood", age=divmod(answer.value, 12))
            return
        value = "none" if answer.value == "no" and "no" not in asked.ids else answer.value
        for name in answer.options or (value,):
            if name in asked.ids:
                yield Gloss("understood", self._say(asked.choices[asked.ids.index(name)].text))


def _known(glosses: Collection[Gloss]) -> bool:
    """Whether all of it stands there in words that somebody approved."""
    whole = (gloss for gloss in glosses if gloss.kind in ("approved", "chosen"))
    return any(all(piece.approved for piece in gloss.pieces) for gloss in whole)


def _alarm(row: Escalation) -> Gloss:
    return Gloss("alarm", code=str(row.concept).replace("_", " "))


def _any(pieces: Collection[Piece]) -> bool:
    return any(piece.approved and any(map(str.isalpha, piece.text)) for piece in pieces)


def _keys(made_of: Mapping[str, Any]) -> frozenset[str]:
    """The keys that a message says it was made of."""
    lists = (made_of.get(name) for name in ("say", "facts"))
    keys = {str(key) for found in lists if isinstance(found, list) for key in found}
    return frozenset(keys | {f"decision-{made_of['decide']}"} if "decide" in made_of else keys)
