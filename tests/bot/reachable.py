"""A patient who has come to a certain state of the conversation, and the wish for a person written there."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import yaml
from sqlmodel import col, select, update

from bot import teaching
from bot.channels.wishes import Wishes
from bot.inbox import SPLIT_WITHIN, Inbox
from bot.message import Channel, Inbound
from bot.rasa import RasaUnavailable
from bot.settings import Settings
from bot.store import known, talk
from bot.store.models import Conversation, Escalation, Message
from bot.store.store import Store
from bot.turn import Turns
from bot.words import Words
from bot.writer import Writer
from flows.asked import asked
from flows.orders import Ask, Call, Order, Say
from flows.protocol import load_protocols
from flows.texts import LANGUAGES

PINS = yaml.safe_load((Path(__file__).parent / "pins.yaml").read_text())
STATES = (
    "first", "talking", "question", "paused", "down", "alarmed", "asked_now", "asked_likely", "sheet", "pin",
    "opted_out",
)  # fmt: skip
OURS = "+12025550111"
_ids = count(1)
_protocols = cache(load_protocols)  # read once per run: nobody changes them


class Dialogue:
    """Stands where Rasa stands: hears the wish as the trained one must, and asks a question where it is told to."""

    def __init__(self) -> None:
        self.orders: list[Order] = [Say("flow-greet")]
        self.down = False

    async def tell(self, _episode: str, _message: str, text: str, metadata: dict[str, Any]) -> list[Order]:
        if self.down:
            raise RasaUnavailable("away")
        wish = asked(text, metadata["lang"])
        return [Call("asked_for_human")] if wish == "human" else self.orders


@dataclass
class Patient:
    """One address, and what was said to it."""

    store: Store
    inbox: Inbox
    words: Words
    settings: Settings
    language: str
    channel: Channel

    def __post_init__(self) -> None:
        self.inbox._words, self.inbox._wishes = self.words, Wishes(self.words, self.settings)
        self.rasa = Dialogue()
        writer = Writer(None, None, self.words, self.settings)  # type: ignore[arg-type]  # no model, nothing to guard
        parts: Any = (self.store, self.words, self.rasa, writer, _protocols(), self.settings)
        self.turns = Turns(*parts)
        self.address = f"+1202556{next(_ids):04}"

    async def writes(self, text: str, media: int = 0) -> int:
        """The number of the message; all that follows from it has followed."""
        at, name = datetime.now(UTC) - SPLIT_WITHIN, f"SM{next(_ids):032x}"  # no half of an emergency
        given = {"language": self.language, "country": "US", "media": media}
        await self.inbox.accept(Inbound(self.channel, self.address, OURS, name, text, at, **given))  # type: ignore[arg-type]
        async with self.store.write() as tx:
            waiting = await talk.lease_next(tx)
        if waiting:
            await self.turns._one(waiting)
        async with self.store.read() as tx:
            return (await tx.session.exec(select(Message.id).where(Message.provider_id == name))).one() or 0

    async def conversation(self) -> Conversation:
        async with self.store.read() as tx:
            found = await talk.find_conversation(tx, self.channel, OURS, self.address)
        assert found
        return found

    async def told(self) -> str:
        """All that we have said so far, as one text."""
        conversation = await self.conversation()
        query = select(Message).where(Message.conversation == conversation.id, Message.author == "bot")
        async with self.store.read() as tx:
            await tx.session.get_one(Conversation, conversation.id)  # brings the patient's key
            rows = (await tx.session.exec(query.order_by(col(Message.id)))).all()
            return "\n".join(talk.text_of(tx, row) for row in rows)

    async def called(self, message: int) -> list[str]:
        """Why a person was called because of this message."""
        async with self.store.read() as tx:
            query = select(Escalation.reason).where(Escalation.message == message)
            return list((await tx.session.exec(query)).all())

    async def comes_to(self, state: str) -> None:
        """Whatever leads to ``state``; fails if it did not."""
        if state != "first":
            await self.writes("ok")
            await getattr(self, f"_{state}", self._talking)()

    async def _talking(self) -> None:
        assert (await self.conversation()).phase == "talking"

    async def _question(self) -> None:
        self.rasa.orders = [Ask("sore_throat", 1, "airway", ["breath", "none"], 2)]
        await self.writes("ok")
        async with self.store.read() as tx:
            assert talk.question_of(await talk.recent(tx, await self.conversation()))

    async def _paused(self) -> None:
        await self._question()
        async with self.store.write() as tx:
            long_ago = datetime.now(UTC) - timedelta(days=2)
            await tx.session.exec(update(Message).values(created_at=long_ago))

    async def _down(self) -> None:
        self.rasa.down = True

    async def _alarmed(self) -> None:
        await self.writes("I have crushing chest pain and I can't breathe")
        assert (await self.conversation()).phase == "alarmed"

    async def _asked_now(self) -> None:
        await self.writes("help me")
        assert (await self.conversation()).phase == "asked_now"

    async def _asked_likely(self) -> None:
        await self._change(phase="asked_likely")

    async def _sheet(self) -> None:
        async with self.store.write() as tx:
            row = await tx.session.get_one(Conversation, (await self.conversation()).id)
            question, state = teaching.begun(("pneumonia",), self.words, self.language, "US")
            await talk.add_replies(tx, row, [question], answers=None)
            known.set_teaching(tx, row, state)

    async def _pin(self) -> None:
        await self.writes(PINS["wishes"][LANGUAGES.index(self.language)]["set"][0])
        assert (await self.conversation()).side_sealed

    async def _opted_out(self) -> None:
        await self.writes("STOP")

    async def _change(self, **values: Any) -> None:
        async with self.store.write() as tx:
            row = await tx.session.get_one(Conversation, (await self.conversation()).id)
            for name, value in values.items():
                setattr(row, name, value)
