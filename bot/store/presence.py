"""Who of the staff is at the console now, and at which conversation: their page says so while somebody moves there."""

from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Field, SQLModel, col, select

from bot.store.models import now, when
from bot.store.store import Tx

FRESH: Final = timedelta(seconds=60)  # three signs that did not come


class Presence(SQLModel, table=True):
    """One person's latest sign of life; ``heard_at``: when their page last rang."""

    staff: str = Field(primary_key=True)
    conversation: str | None = None
    at: datetime = when(default_factory=now)
    heard_at: datetime | None = when(default=None, nullable=True)


async def here(tx: Tx, staff: str, conversation: str | None, *, heard: bool, at: datetime) -> None:
    """``staff`` is at ``conversation``, or at the queue; ``heard``: their page has just rung."""
    tx.session.info["quiet"] = True  # being there is no news, or every page would ask again at each sign
    row = await tx.session.get(Presence, staff)
    if row is None:
        row = Presence(staff=staff, at=at)
        tx.session.add(row)
    row.conversation, row.at = conversation, at
    if heard:
        row.heard_at = at


async def anybody(tx: Tx, at: datetime) -> bool:
    """Whether somebody is at the desk at ``at``."""
    return (
        await tx.session.exec(select(Presence.staff).where(col(Presence.at) > at - FRESH).limit(1))
    ).first() is not None


async def heard(tx: Tx) -> datetime | None:
    """When a console last rang; ``None`` if none ever did."""
    query = select(Presence.heard_at).where(col(Presence.heard_at).is_not(None))
    return (await tx.session.exec(query.order_by(col(Presence.heard_at).desc()).limit(1))).first()


async def seen_at(tx: Tx, staff: str, conversation: str) -> datetime | None:
    """When ``staff`` last looked at this very conversation, if it is the one that they look at."""
    row = await tx.session.get(Presence, staff)
    return row.at if row and row.conversation == conversation else None
