"""The open escalations as the queue shows them: codes and clocks, no word and no number of a patient."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import col, select

from bot.store.models import Conversation, Escalation, now
from bot.store.rehearsal import CANARY
from bot.store.store import Tx


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One open escalation; ``priority`` 0 is the most urgent, ``waiting`` is in seconds of the wall clock."""

    escalation: int
    conversation: str
    reason: str
    concept: str | None
    priority: int
    opened_at: datetime
    owner: str | None
    channel: str
    language: str
    country: str
    waiting: int
    other: bool = False  # it is about somebody else than whoever writes from that address
    restricted: bool = False  # not every colleague reads it
    until: datetime | None = None  # put off until then
    put_off_by: str | None = None
    put_off_for: str | None = None  # a code


async def rows(tx: Tx) -> list[QueueRow]:
    """The open escalations, most urgent first, then by who has waited longest; those put off come last."""
    query = (
        select(Escalation, Conversation)
        .join(Conversation, col(Conversation.id) == col(Escalation.conversation))
        .where(col(Escalation.closed_at).is_(None), col(Escalation.reason) != CANARY)
        .order_by(col(Escalation.priority), col(Escalation.opened_at))
    )
    found = [_row(escalation, talk) for escalation, talk in (await tx.session.exec(query)).all()]
    return sorted(found, key=lambda row: row.until is not None)


async def counts(tx: Tx) -> dict[int, int]:
    """How many stand open, by priority; those put off are not counted."""
    query = (
        select(Escalation.priority, func.count())
        .where(col(Escalation.closed_at).is_(None), col(Escalation.reason) != CANARY)
        .where(col(Escalation.snoozed_by).is_(None))
        .group_by(col(Escalation.priority))
        .order_by(col(Escalation.priority))
    )
    return dict((await tx.session.exec(query)).all())


def _row(row: Escalation, talk: Conversation) -> QueueRow:
    assert row.id is not None
    return QueueRow(
        escalation=row.id,
        conversation=row.conversation,
        reason=row.reason,
        concept=row.concept,
        priority=row.priority,
        opened_at=row.opened_at,
        owner=talk.staff,
        channel=talk.channel,
        language=talk.language,
        country=talk.country,
        waiting=int((now() - row.opened_at).total_seconds()),
        other=talk.line is not None,
        restricted=talk.restricted is not None,
        until=row.due_at if row.snoozed_by else None,
        put_off_by=row.snoozed_by,
        put_off_for=row.snoozed_for,
    )
