"""What the provider reported of the messages that we sent: every report kept, and applied by rank."""

from datetime import datetime
from typing import Final

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel, col, select

from bot.store.models import NUMBER, Message, now, when
from bot.store.store import Tx

DELIVERED: Final = 4  # and 5 is read
FAILED: Final = 6  # undelivered, failed, canceled: no later report takes it back


class StatusEvent(SQLModel, table=True):
    """One report; the same one again is the same row, so a replayed callback changes nothing."""

    __tablename__ = "status_event"
    __table_args__ = (UniqueConstraint("message", "provider_id", "state", "error"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    message: int = Field(foreign_key="message.id", sa_type=NUMBER)
    provider_id: str
    state: str
    rank: int
    error: int = 0  # Twilio's error dictionary; 0 where there is none
    at: datetime = when(default_factory=now)


async def keep(tx: Tx, message: int, provider_id: str, state: str, rank: int, error: int) -> bool:
    """Keep one report; ``False`` if we have it already, or if ``message`` is none of ours."""
    row = await tx.session.get(Message, message)
    if row is None or row.author == "patient":
        return False
    known = select(StatusEvent.id).where(
        StatusEvent.message == message,
        StatusEvent.provider_id == provider_id,
        StatusEvent.state == state,
        StatusEvent.error == error,
    )
    if (await tx.session.exec(known)).first() is not None:
        return False
    await tx.added(StatusEvent(message=message, provider_id=provider_id, state=state, rank=rank, error=error))
    return True


async def reached(tx: Tx, message: int, provider_id: str) -> StatusEvent | None:
    """How far the message with this id of the provider came: the report of the highest rank, whatever came last."""
    query = (
        select(StatusEvent)
        .where(StatusEvent.message == message, StatusEvent.provider_id == provider_id)
        .order_by(col(StatusEvent.rank).desc(), col(StatusEvent.id))
        .limit(1)
    )
    return (await tx.session.exec(query)).first()


async def given_up(tx: Tx, message: int, provider_id: str) -> bool:
    """Whether that sending of the message is known to have failed; a late report of it settles nothing any more."""
    last = await reached(tx, message, provider_id)
    return last is not None and last.rank >= FAILED


async def failed_ids(tx: Tx, *messages: int) -> frozenset[str]:
    """The provider's ids of those sendings of the messages that failed."""
    query = select(StatusEvent.provider_id).where(
        col(StatusEvent.message).in_(messages), col(StatusEvent.rank) >= FAILED
    )
    return frozenset((await tx.session.exec(query)).all())


async def arrived(tx: Tx, message: int) -> bool:
    """Whether any sending of the message was reported as delivered or read, whatever was said of it later."""
    rank = col(StatusEvent.rank)
    query = select(StatusEvent.id).where(StatusEvent.message == message, rank >= DELIVERED, rank < FAILED)
    return (await tx.session.exec(query.limit(1))).first() is not None
