"""The canary: each hour an escalation of nobody, which must climb to the desk and be seen there by the system."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import and_, or_
from sqlmodel import Field, SQLModel, col, select

from bot.message import Channel
from bot.store.models import Escalation, Message, when
from bot.store.store import Tx
from bot.store.talk import conversation_of

CANARY: Final = "canary"  # the reason, which no escalation of a patient has
WITHIN: Final = timedelta(seconds=60)  # from raised to seen


class Rehearsal(SQLModel, table=True):
    """The one canary: when it was raised, when the desk's own news named it, and when the next one is due."""

    name: str = Field(primary_key=True)
    due_at: datetime = when()
    raised_at: datetime | None = when(default=None, nullable=True)
    seen_at: datetime | None = when(default=None, nullable=True)


async def begin(tx: Tx, at: datetime, every: timedelta) -> None:
    """At a start: the next one in ``every``, since those that were due while nothing ran are nobody's fault."""
    row = await tx.locked(Rehearsal, CANARY)
    if row is None:
        tx.session.add(Rehearsal(name=CANARY, due_at=at + every))
    elif row.due_at < at:
        row.due_at = at + every


async def is_due(tx: Tx, at: datetime) -> bool:
    """Whether a canary must be raised at ``at``."""
    row = await tx.session.get(Rehearsal, CANARY)
    return row is not None and row.due_at <= at


async def raise_one(tx: Tx, at: datetime, every: timedelta) -> None:
    """Raise a canary if one is due: a request for a human like any other, but for its reason."""
    row = await tx.locked(Rehearsal, CANARY)
    if row is None or row.due_at > at:
        return
    row.raised_at, row.seen_at, row.due_at = at, None, at + every
    conversation = await conversation_of(tx, Channel.TERMINAL, CANARY, CANARY, "en", "")
    mark = uuid4().hex
    sealed = tx.box.seal(f"message|text|{mark}|{conversation.id}", CANARY)
    said = Message(
        conversation=conversation.id, author="bot", kind=CANARY, seal_id=mark, text_sealed=sealed, state="sent"
    )
    message = await tx.added(said)
    assert message.id is not None
    tx.session.add(
        Escalation(
            conversation=conversation.id,
            message=message.id,
            reason=CANARY,
            priority=2,
            opened_at=at,
            rung_at=at,
            due_at=at,
        )
    )
    await tx.audit("ladder", "canary.raised", conversation.id)


async def seen(tx: Tx, escalations: Sequence[int], at: datetime) -> None:
    """The desk's news has named them: they go, with their messages; nobody has closed anything."""
    row = await tx.locked(Rehearsal, CANARY)
    for escalation in escalations:
        found = await tx.locked(Escalation, escalation)
        if found is None or found.reason != CANARY or row is None:
            continue  # another process has seen it
        row.seen_at = at
        await tx.session.delete(found)
        await tx.session.flush()
        await tx.session.delete(await tx.session.get_one(Message, found.message))
        await tx.audit("ladder", "canary.seen", found.conversation)


def missed(at: datetime) -> Any:
    """The query that finds something when a canary was not seen in time, or was not even raised."""
    unseen = and_(col(Rehearsal.seen_at).is_(None), col(Rehearsal.raised_at) < at - WITHIN)
    return select(Rehearsal.name).where(or_(unseen, col(Rehearsal.due_at) < at - WITHIN))
