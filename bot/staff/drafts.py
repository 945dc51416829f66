"""Drafts of a reply: what one may be made of, and those that lie before a nurse, in memory until sent or dropped."""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from bot.framing import Brief, Fact
from bot.replies import decision
from bot.settings import Settings
from bot.staff.canned import offered
from bot.store.desk import Thread
from bot.store.people import Staff
from bot.words import Words
from bot.writer import Worded, Writer
from flows.dispositions import Disposition
from flows.orders import Decide
from flows.protocol import Protocol

MOST: Final = 200  # drafts that lie about at once
DECISION: Final = "console-draft-decision"
NOT_OURS: Final = ("decision-not-clinician",)  # what the assistant says of itself, and a nurse cannot
Usable = Callable[[Protocol, str], bool]


@dataclass(frozen=True, slots=True)
class Wording:
    """Who words and judges drafts, and which protocols may be used in which language."""

    writer: Writer
    usable: Usable


@dataclass(frozen=True, slots=True)
class Outline:
    """What a draft may be made of: its ``name``, its title for staff, and the brief with its locked facts.

    ``fixed``: no model words it, as it is about an emergency or a crisis.
    """

    name: str
    title: str
    brief: Brief
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft: who worded it from what, for whom it lies here, and the patient's newest message at that time.

    ``failures`` are the rules of the guard that ``text``, as edited, breaks; ``turn`` counts what was kept of it.
    """

    outline: Outline
    worded: Worded
    staff: str
    fence: int
    newest: int
    text: str
    failures: tuple[str, ...] = ()
    turn: int = 0


class Drafts:
    """One draft for a conversation; it ends when the conversation changes hands."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Draft] = OrderedDict()
        self._turn = 0

    def of(self, thread: Thread, staff: Staff) -> Draft | None:
        """The draft that lies before this person."""
        draft = self._kept.get(thread.conversation)
        if draft and (draft.fence != thread.fence or thread.owner_name != draft.staff):
            draft = self._kept.pop(thread.conversation) and None
        return draft if draft and draft.staff == staff.name else None

    def keep(self, conversation: str, draft: Draft) -> None:
        """Lay it there, in place of the one before."""
        self._kept.pop(conversation, None)
        self._turn += 1
        self._kept[conversation] = replace(draft, turn=self._turn)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)

    def edit(self, conversation: str, draft: Draft, text: str, failures: tuple[str, ...]) -> None:
        """Keep what was typed, and what the guard says of it."""
        self.keep(conversation, replace(draft, text=text, failures=failures))

    def drop(self, conversation: str) -> None:
        """It was sent, dropped, or the conversation given back."""
        self._kept.pop(conversation, None)


def newest(thread: Thread) -> int:
    """The number of the patient's newest message; 0 for none."""
    return max((message.id for message in thread.messages if message.author == "patient"), default=0)


def outlines(
    words: Words,
    settings: Settings,
    thread: Thread,
    protocols: Mapping[str, Protocol],
    usable: Usable,
    reader: str,
) -> list[Outline]:
    """All that a draft for this patient may be made of, in order, with titles in the language ``reader``.

    In production only what is signed.
    """
    if thread.language not in words.languages:
        return []
    found = [*_decided(words, thread, protocols, usable, reader), _worse(words, thread, reader)]
    for one in offered(words, settings, thread.language, thread.country, reader):
        fact = Fact(f"canned-{one.name}", one.text)
        found.append(Outline(fact.id, one.title, _brief(thread, "question", (fact,))))
    return found


def _worse(words: Words, thread: Thread, reader: str) -> Outline:
    text = words.say("decision-worse", thread.language, number=words.numbers(thread.country).emergency)
    brief = _brief(thread, "question", (Fact("decision-worse", text),))
    return Outline("worse", words.say("console-draft-worse", reader), brief)


def _decided(
    words: Words, thread: Thread, protocols: Mapping[str, Protocol], usable: Usable, reader: str
) -> list[Outline]:
    """The advice of the last decision, where its protocol is still the one that decided, and may be used."""
    order = _order(thread.decisions[-1]) if thread.decisions else None
    known = protocols.get(order.protocol) if order else None
    if order is None or known is None or known.version != order.version or not usable(known, thread.language):
        return []
    told, title = decision(words, thread, protocols, order, len(thread.messages)), words.say(DECISION, reader)
    if told.brief is None:  # an emergency: its sentence is fixed
        sentence = Fact("disposition", _emergency(words, thread))
        return [Outline("decision", title, _brief(thread, "nurse", (sentence,)), fixed=True)]
    facts = tuple(fact for fact in told.brief.facts if fact.id not in NOT_OURS)
    return [Outline("decision", title, replace(told.brief, facts=facts), fixed=order.crisis)]


def _emergency(words: Words, thread: Thread) -> str:
    return words.say("decision-emergency", thread.language, number=words.numbers(thread.country).emergency)


def _order(saved: Mapping[str, Any]) -> Decide | None:
    """The decision as it was ordered; ``None`` for one of an older version that lacks a field."""
    names = {field.name for field in fields(Decide)}
    given = {name: value for name, value in saved.items() if name in names}
    try:
        return Decide(**{**given, "disposition": Disposition(given["disposition"])})
    except (KeyError, TypeError):
        return None


def _brief(thread: Thread, stage: str, facts: tuple[Fact, ...]) -> Brief:
    return Brief(thread.language, stage, "neutral", thread.channel, facts, len(thread.messages))
