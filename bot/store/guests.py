"""Pages that a secret link has opened: the link, good once and for a quarter of an hour, and the session it begins."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import delete, func, update
from sqlmodel import Field, SQLModel, col, select

from bot.store import line, pins
from bot.store.models import NUMBER, Conversation, Message, now, when
from bot.store.store import Store, Tx

LINK_FOR: Final = timedelta(minutes=15)
SESSION_FOR: Final = timedelta(hours=24)  # after the page was last open
OPEN_FOR: Final = timedelta(seconds=90)  # without a sign of life a page counts as closed
STAYS_EVERY: Final = 60.0  # seconds between two signs of life


class ChatLink(SQLModel, table=True):
    """A link into a conversation; only its digest is kept. It leads to whoever wrote first from the address."""

    __tablename__ = "chat_link"

    digest: bytes = Field(primary_key=True)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    after: int = Field(sa_type=NUMBER)  # where several share the telephone, nothing up to this message is shown
    until: datetime = when()


class ChatSession(SQLModel, table=True):
    """A page that a link has opened; only the digest of its token is kept. ``locked``: until the PIN is told."""

    __tablename__ = "chat_session"

    digest: bytes = Field(primary_key=True)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    after: int = Field(sa_type=NUMBER)
    locked: bool
    until: datetime = when()
    open_until: datetime | None = when(default=None, nullable=True)


@dataclass(frozen=True, slots=True)
class Guest:
    """What a session may see: the messages of ``conversation``'s address beyond ``after``; all of them is 0."""

    conversation: str
    after: int
    locked: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """What a link has opened: the secret of the new session, and how the conversation is spoken."""

    token: str
    language: str
    country: str


async def mint(tx: Tx, conversation: Conversation, after: int, actor: str) -> str:
    """A new link into the conversation: 128 random bits, 22 characters of base64url. What has run out is removed."""
    writer = await tx.session.get_one(Conversation, line.writer_of(conversation))
    await (await tx.session.connection()).execute(delete(ChatLink).where(col(ChatLink.until) < now()))
    secret = secrets.token_urlsafe(16)
    tx.session.add(ChatLink(digest=_digest(secret), conversation=writer.id, after=after, until=now() + LINK_FOR))
    await tx.audit(actor, "chat.link_made", writer.id)
    return secret


async def exchange(store: Store, secret: str) -> Opened | None:
    """A new session for a link that was neither used nor has run out; ``None`` for every other, whatever the reason."""
    async with store.write() as tx:
        link = await tx.locked(ChatLink, _digest(secret))
        if link is None:
            return None
        await tx.session.delete(link)
        talk = await tx.session.get(Conversation, link.conversation)
        if link.until <= now() or talk is None or talk.erased_at is not None:
            return None
        await (await tx.session.connection()).execute(delete(ChatSession).where(col(ChatSession.until) < now()))
        token, locked = secrets.token_urlsafe(32), await pins.is_set(tx, talk)
        after = await _last(tx, talk.id) if locked else link.after if (await line.of(tx, talk)).shared else 0
        row = ChatSession(
            digest=_digest(token), conversation=talk.id, after=after, locked=locked, until=now() + SESSION_FOR
        )
        tx.session.add(row)
        await tx.audit("patient", "chat.link_opened", talk.id)
        return Opened(token, talk.language, talk.country)


async def arrive(store: Store, token: str) -> Guest | None:
    """The session of ``token``, which counts as open from now on; ``None`` if it has ended or never began."""
    async with store.write() as tx:
        row = await _alive(tx, token)
        if row is None:
            return None
        row.until, row.open_until = now() + SESSION_FOR, now() + OPEN_FOR
        return Guest(row.conversation, row.after, row.locked)


async def leave(store: Store, token: str) -> None:
    """The page was closed: what is said from now on is told to the telephone at once."""
    async with store.write() as tx:
        row = await tx.locked(ChatSession, _digest(token))
        if row is not None:
            row.open_until = None


async def unlock(store: Store, token: str, pin: str) -> int | timedelta | None:
    """``None`` when the PIN is right, and the session sees everything; else as ``pins.tried``."""
    async with store.read() as tx:
        row = await _alive(tx, token)
        talk = await tx.session.get(Conversation, row.conversation) if row else None
    if talk is None:
        return pins.WAIT
    found = await pins.tried(store, talk, pin)
    if found is None:
        async with store.write() as tx:
            if (opened := await tx.locked(ChatSession, _digest(token))) is not None:
                opened.locked, opened.after = False, 0
                await tx.audit("patient", "chat.unlocked", talk.id)
    return found


async def of(tx: Tx, token: str) -> Conversation | None:
    """The conversation that the session of ``token`` writes into, locked."""
    row = await _alive(tx, token)
    return await tx.locked(Conversation, row.conversation) if row else None


async def is_open(tx: Tx, conversation: Conversation) -> bool:
    """Whether a page that sees everything is open on this conversation."""
    query = select(ChatSession.digest).where(
        ChatSession.conversation == line.writer_of(conversation),
        col(ChatSession.locked).is_(False),
        col(ChatSession.open_until) > now(),
    )
    return (await tx.session.exec(query.limit(1))).first() is not None


async def read(store: Store, guest: Guest, upto: int, but: Sequence[str]) -> None:
    """The page has shown what we said up to ``upto``: the telephone need not be told, except of the kinds ``but``."""
    theirs = select(Conversation.id).where(line.all_of(guest.conversation))
    change: Any = (
        update(Message)
        .where(col(Message.conversation).in_(theirs), col(Message.author) != "patient")
        .where(col(Message.id) <= upto, col(Message.id) > guest.after)
        .where(col(Message.state).in_(("pending", "waiting")), col(Message.kind).not_in(but))
        .values(state="sent", sent_at=now(), error=None)
    )
    async with store.write() as tx:
        await (await tx.session.connection()).execute(change)


async def _alive(tx: Tx, token: str) -> ChatSession | None:
    row = await tx.session.get(ChatSession, _digest(token))
    return row if row is not None and row.until > now() else None


async def _last(tx: Tx, writer: str) -> int:
    theirs = select(Conversation.id).where(line.all_of(writer))
    query = select(func.max(Message.id)).where(col(Message.conversation).in_(theirs))
    return (await tx.session.exec(query)).one() or 0


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
