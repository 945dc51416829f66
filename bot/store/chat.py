"""The patient's own view of a conversation: what the web page and the terminal read by cursor."""

from datetime import timedelta

from sqlalchemy import or_
from sqlmodel import col, select

from bot.message import Channel
from bot.store import consent, guests, line
from bot.store.desk import Shown, in_full, shown
from bot.store.guests import Guest, Opened
from bot.store.models import Conversation, Message
from bot.store.sending import EMERGENCY
from bot.store.store import Store
from bot.store.talk import conversation_of, find_conversation

# Not sent to a telephone, and yet said: a page that the patient has opened may show it.
UNSENT_THERE = ("policy", "opted_out", "no_consent")


class Chat:
    """Conversations of one channel whose patients fetch their replies instead of being sent them."""

    def __init__(self, store: Store, channel: Channel, ours: str, country: str) -> None:
        self._store, self._channel, self._ours, self._country = store, channel, ours, country

    async def open_chat(self, token: str, language: str, country: str | None) -> str:
        """The id of the conversation that ``token`` opens; a new one for a new token."""
        async with self._store.read() as tx:
            found = await find_conversation(tx, self._channel, self._ours, token)
        if found:
            return found.id
        async with self._store.write() as tx:
            made = await conversation_of(tx, self._channel, self._ours, token, language, country or self._country)
            return made.id

    async def replies_after(self, conversation: str, cursor: int) -> list[Shown]:
        """The messages after ``cursor``, the patient's own among them, in order, whomever of theirs they are about.

        In full, where a neutral text went to the telephone in their place.
        """
        theirs = select(Conversation.id).where(line.all_of(conversation))
        said = or_(col(Message.state) != "withdrawn", col(Message.error).in_(UNSENT_THERE))
        query = (
            select(Message)
            .where(col(Message.conversation).in_(theirs), col(Message.id) > cursor, said)
            .order_by(col(Message.id))
        )
        async with self._store.read() as tx:
            return [in_full(shown(tx, row)) for row in (await tx.session.exec(query)).all()]

    async def agree(self, conversation: str, text: str) -> None:
        """Keep that the patient agreed to ``text`` on the page; once for the same words."""
        async with self._store.read() as tx:
            last = (await consent.latest(tx, conversation)).get("care")
        if last is None or not last.given or last.text_version != consent.version_of(text):
            async with self._store.write() as tx:
                await tx.session.get_one(Conversation, conversation)
                await consent.record(tx, conversation, "care", True, text, self._channel)

    async def link(self, conversation: str) -> str:
        """The secret of a link that opens this conversation on another device."""
        async with self._store.write() as tx:
            talk = await tx.session.get_one(Conversation, conversation)
            return await guests.mint(tx, talk, 0, "patient")

    async def exchange(self, secret: str) -> Opened | None:
        """A new session for an unused link; ``None`` for every other."""
        return await guests.exchange(self._store, secret)

    async def arrive(self, token: str) -> Guest | None:
        """The session of ``token``, open from now on; ``None`` if there is none (any more)."""
        return await guests.arrive(self._store, token)

    async def leave(self, token: str) -> None:
        """The page of this session was closed."""
        await guests.leave(self._store, token)

    async def unlock(self, token: str, pin: str) -> int | timedelta | None:
        """``None`` for the right PIN, else how many tries are left, or how long to wait."""
        return await guests.unlock(self._store, token, pin)

    async def read(self, guest: Guest, upto: int) -> None:
        """The page has shown all up to ``upto``; an emergency's reply goes to the telephone all the same."""
        await guests.read(self._store, guest, upto, (EMERGENCY,))
