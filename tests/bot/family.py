"""One telephone with several people behind it: a real store, inbox and turns, and a dialogue that remembers."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlmodel import col, select

from bot.inbox import Inbox
from bot.message import Channel, Choice, Inbound
from bot.settings import Settings
from bot.store import line, talk
from bot.store.models import Conversation, Message, now
from bot.store.store import Store
from bot.turn import Turns
from bot.words import Words
from bot.writer import Writer
from flows.dispositions import Disposition
from flows.orders import Ask, Decide, Order, Say
from flows.protocol import load_protocols

COMPLAINT = "throat"  # the word that begins an interview
ANSWERS = 2  # answers that end one
_ids = count(1)


@dataclass
class Interview:
    """Stands where Rasa stands: each episode has a state of its own, as each tracker has."""

    told: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    states: dict[str, list[str]] = field(default_factory=dict)
    asks_about: bool = False  # whether the interview begins with whom it is about

    async def tell(self, episode: str, _message: str, text: str, metadata: dict[str, Any]) -> list[Order]:
        self.told.append((episode.partition(".")[0], text, metadata))
        if episode in self.states and "someone else" in text:
            return [Say("flow-someone-else"), _ask()]
        if episode not in self.states:
            if COMPLAINT not in text:
                return [Say("flow-greet")]
            self.states[episode] = []
            return [_ask()]
        if self.asks_about and "about" not in metadata["facts"] and not self.states[episode]:
            self.states[episode].append(text)  # as the real one: first what is most dangerous, then whom it is about
            return [Ask("intake", 1, "about", ["self", "child", "other"], 2)]
        if text == "repeat":
            return [_ask()]
        self.states[episode].append(text)
        return [_ask()] if len(self.states[episode]) < ANSWERS else [_decided()]


def _ask() -> Order:
    return Ask("sore_throat", 1, "airway", ["breath", "none"], 2)


def _decided() -> Order:
    return Decide("sore_throat", 1, Disposition.SELF_CARE, "otherwise", False, ANSWERS, [], [], None, {}, {})


@dataclass
class Family:
    """Writes as one telephone; ``shown`` are our last replies, ``choices`` what the last of them offers."""

    store: Store
    inbox: Inbox
    turns: Turns
    rasa: Interview
    language: str = "en"
    channel: Channel = Channel.WEB
    shown: list[Message] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    choices: tuple[Choice, ...] = ()

    async def says(self, text: str, button: str | None = None) -> list[str]:
        """Our replies to ``text``."""
        async with self.store.read() as tx:
            last = max((await tx.session.exec(select(Message.id))).all(), default=0) or 0
        number, to = f"f{next(_ids)}", "+15005550006"
        made = Inbound(
            self.channel, "+15005550001", to, number, text, now(), button, language=self.language, country="US"
        )
        await self.inbox.accept(made)
        while True:
            async with self.store.write() as tx:
                waiting = await talk.lease_next(tx)
            if waiting is None:
                break
            await self.turns._one(waiting)
        async with self.store.read() as tx:
            query = select(Message).where(Message.author != "patient", col(Message.id) > last).order_by(col(Message.id))
            self.shown = list((await tx.session.exec(query)).all())
            self.texts = [talk.text_of(tx, row) for row in self.shown]
            self.choices = talk.choices_of(tx, self.shown[-1]) if self.shown else ()
        return self.texts

    async def people(self) -> dict[str, Conversation]:
        """The conversation of each, by what the writer calls them; the writer's under ""."""
        async with self.store.read() as tx:
            rows = (await tx.session.exec(select(Conversation).where(col(Conversation.erased_at).is_(None)))).all()
            return {line.label_of(tx, row): row for row in rows}

    async def written(self, conversation: str) -> list[str]:
        """What is kept as the patient's words in ``conversation``."""
        async with self.store.read() as tx:
            query = select(Message).where(Message.conversation == conversation, Message.author == "patient")
            return [talk.text_of(tx, row) for row in (await tx.session.exec(query.order_by(col(Message.id)))).all()]

    async def add(self, label: str) -> str:
        """Add a person who is ill, answer all, and give back their conversation."""
        await self.says(f"my {COMPLAINT} hurts")
        if self.choices and self.choices[0].id.startswith("who."):
            await self.says(self.choices[-1].text)
        else:
            await self.says("it is someone else")
        await self.says(label)
        for _ in range(ANSWERS):
            await self.says("none")
        return (await self.people())[label].id


def family(store: Store, inbox: Inbox, settings: Settings, words: Words) -> Family:
    """A telephone that nobody has written from."""
    inbox._words, rasa = words, Interview()
    writer = Writer(None, None, words, settings)  # type: ignore[arg-type]  # no model, so there is nothing to guard
    turns = Turns(store, words, rasa, writer, load_protocols(), settings)  # type: ignore[arg-type]
    return Family(store, inbox, turns, rasa)
