"""One patient on the website with a real store, inbox and turns, and a stand-in for the dialogue."""

from dataclasses import dataclass, field
from typing import Any

from sqlmodel import select

from bot.inbox import Inbox
from bot.message import Channel, Inbound
from bot.rasa import RasaUnavailable
from bot.settings import Settings
from bot.store import exports, talk
from bot.store.models import Conversation, Message, now
from bot.store.store import Store
from bot.turn import Turns
from bot.words import Words
from bot.writer import Writer
from flows.orders import Order, Say


class Dialogue:
    """Stands where Rasa stands."""

    def __init__(self) -> None:
        self.orders: list[Order] = [Say("flow-greet")]
        self.told: list[str] = []

    async def tell(self, _episode: str, _message: str, text: str, _metadata: dict[str, Any]) -> list[Order]:
        self.told.append(text)
        if not self.orders:
            raise RasaUnavailable("nobody there")
        return self.orders


@dataclass
class Chat:
    """One patient on the website, with a real store, inbox and turns."""

    store: Store
    inbox: Inbox
    turns: Turns
    rasa: Dialogue
    language: str = "en"
    country: str = "US"
    said: int = field(default=0)

    async def says(self, text: str, button: str | None = None) -> list[Message]:
        """The replies to ``text``."""
        self.said += 1
        inbound = Inbound(
            Channel.WEB,
            "token",
            "site",
            f"w{self.said}",
            text,
            now(),
            button,
            language=self.language,
            country=self.country,
        )
        await self.inbox.accept(inbound)
        async with self.store.write() as tx:
            waiting = await talk.lease_next(tx)
        if waiting:
            await self.turns._one(waiting)
        async with self.store.read() as tx:
            query = select(Message).where(Message.author != "patient").order_by(Message.id)
            rows = (await tx.session.exec(query)).all()
            last = max((row.answers or 0 for row in rows), default=0)
            self.texts = [talk.text_of(tx, row) for row in rows if row.answers == last]
            self.choices = [choice for row in rows if row.answers == last for choice in talk.choices_of(tx, row)]
            return [row for row in rows if row.answers == last]

    async def patient(self) -> Conversation:
        async with self.store.read() as tx:
            return (await tx.session.exec(select(Conversation).where(Conversation.channel == "web"))).one()

    async def record(self) -> exports.Record:
        async with self.store.write() as tx:
            found = await exports.gather(tx, (await self.patient()).id, "test")
        assert found
        return found


def begun(store: Store, inbox: Inbox, settings: Settings, words: Words) -> Chat:
    """A chat that nobody has written in."""
    inbox._words, rasa = words, Dialogue()
    writer = Writer(None, None, words, settings)  # type: ignore[arg-type]  # no model, so there is nothing to guard
    return Chat(store, inbox, Turns(store, words, rasa, writer, {}, settings), rasa)  # type: ignore[arg-type]
