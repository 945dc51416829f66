"""The patient's own view of a conversation: what the web page and the terminal read by cursor."""

from sqlmodel import col, select

from bot.message import Channel
from bot.store.desk import Shown, shown
from bot.store.models import Message
from bot.store.store import Store
from bot.store.talk import conversation_of, find_conversation


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
        """The messages after ``cursor``, the patient's own among them, in order."""
        query = (
            select(Message)
            .where(Message.conversation == conversation, col(Message.id) > cursor, Message.state != "withdrawn")
            .order_by(col(Message.id))
        )
        async with self._store.read() as tx:
            return [shown(tx, row) for row in (await tx.session.exec(query)).all()]
