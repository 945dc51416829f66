"""What outgoing webhooks have to say: written in the transaction of each step, kept until it is said or given up."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal
from uuid import uuid4

from sqlalchemy import Index, UniqueConstraint, func
from sqlalchemy.orm import aliased
from sqlmodel import Field, SQLModel, col, select

from bot.store.models import NUMBER, Conversation, Escalation, now, when
from bot.store.rehearsal import CANARY
from bot.store.store import Tx

Kind = Literal["escalation.opened", "escalation.moved", "escalation.closed"]
FOR: Final = timedelta(hours=24)  # after which an event is given up
WAITS: Final = (2, 10, 30, 120, 300, 900, 1800, 3600)  # seconds after the first, second … failure; the last repeats


class Hook(SQLModel, table=True):
    """An address that is told. Its digest alone stands here, since an address may hold a secret of its own."""

    digest: str = Field(primary_key=True)
    since: datetime = when(default_factory=now)
    ended_at: datetime | None = when(default=None, nullable=True)


class HookEvent(SQLModel, table=True):
    """One event for one address: codes, ids and times, nothing that a patient wrote. Pending, sent or given_up."""

    __tablename__ = "hook_event"
    __table_args__ = (Index("ix_hook_event_work", "hook", "state", "escalation"), UniqueConstraint("hook", "mark"))

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    hook: str = Field(foreign_key="hook.digest")
    mark: str  # by which the receiver knows it again; the same at every address
    escalation: int = Field(sa_type=NUMBER)
    conversation: str
    kind: str
    data: str
    at: datetime = when(default_factory=now)
    state: str = "pending"
    attempts: int = 0
    error: str | None = None
    not_before: datetime = when(default_factory=now)
    done_at: datetime | None = when(default=None, nullable=True)


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands at one address; ``oldest``: since when the first that is not said waits."""

    hook: str
    since: datetime
    waiting: int
    oldest: datetime | None
    sent: int
    given_up: int


async def note(tx: Tx, row: Escalation, kind: Kind, at: datetime) -> None:
    """Every address will hear what became of ``row``. A canary is nobody's."""
    if row.reason == CANARY:
        return
    told = (await tx.session.exec(select(Hook.digest).where(col(Hook.ended_at).is_(None)))).all()
    if not told:
        return
    await tx.session.flush()  # a fresh row gets its number
    place = select(Conversation.channel, Conversation.language).where(Conversation.id == row.conversation)
    channel, language = (await tx.session.exec(place)).one()
    assert row.id is not None
    mark, data = f"evt_{uuid4().hex}", json.dumps({**_codes(row), "channel": channel, "language": language})
    for hook in told:
        tx.session.add(
            HookEvent(
                hook=hook,
                mark=mark,
                escalation=row.id,
                conversation=row.conversation,
                kind=kind,
                data=data,
                at=at,
                not_before=at,
            )
        )


async def settle(tx: Tx, hooks: Collection[str], at: datetime) -> None:
    """From now on those addresses are told, and no other: what one that is gone has not heard is given up."""
    known = {row.digest: row for row in (await tx.session.exec(select(Hook).with_for_update())).all()}
    for digest in set(hooks) - set(known):
        tx.session.add(Hook(digest=digest, since=at))
    for digest, row in known.items():
        if digest in hooks:
            row.ended_at = None
        elif row.ended_at is None:
            row.ended_at = at
            for event in (await tx.session.exec(select(HookEvent).where(*_pending(digest)))).all():
                await _give_up(tx, event, "removed", at)


async def claim(tx: Tx, hook: str, most: int, at: datetime, lease: timedelta) -> Sequence[HookEvent]:
    """Up to ``most`` events that are due at ``hook``, the oldest first and of each escalation one.

    Nobody else gets them within ``lease``, after which who claimed them counts as dead.
    """
    earlier = aliased(HookEvent)
    before = select(earlier.id).where(
        *_pending(hook, earlier), earlier.escalation == HookEvent.escalation, col(earlier.id) < col(HookEvent.id)
    )
    query = select(HookEvent).where(*_pending(hook), col(HookEvent.not_before) <= at, ~before.exists())
    query = query.order_by(col(HookEvent.id)).limit(most).with_for_update(skip_locked=True)
    rows = (await tx.session.exec(query)).all()
    for row in rows:
        row.attempts, row.not_before = row.attempts + 1, at + lease
    if rows:
        tx.session.info["quiet"] = True  # no page shows it
    return rows


async def is_due(tx: Tx, hook: str, at: datetime) -> bool:
    """Whether anything must be said at ``hook``."""
    due = select(HookEvent.id).where(*_pending(hook), col(HookEvent.not_before) <= at)
    return (await tx.session.exec(due.limit(1))).first() is not None


async def said(tx: Tx, event: int, at: datetime) -> None:
    """The receiver has it."""
    tx.session.info["quiet"] = True
    row = await tx.locked(HookEvent, event)
    if row is not None:  # even one that was given up meanwhile: it has arrived
        row.state, row.done_at, row.error = "sent", at, None


async def unsaid(tx: Tx, event: int, error: str, at: datetime) -> bool:
    """The receiver has not taken it: again after a wait, or given up, which is audited. Whether it was given up."""
    tx.session.info["quiet"] = True
    row = await tx.locked(HookEvent, event)
    if row is None or row.state != "pending":
        return False
    row.error = error
    row.not_before = at + timedelta(seconds=WAITS[min(row.attempts, len(WAITS)) - 1])
    if at - row.at < FOR:
        return False
    await _give_up(tx, row, error, at)
    return True


async def standing(tx: Tx) -> list[Standing]:
    """How it stands at each address that is told now."""
    hooks = (await tx.session.exec(select(Hook).where(col(Hook.ended_at).is_(None)).order_by(col(Hook.since)))).all()
    counted = select(HookEvent.hook, HookEvent.state, func.count(), func.min(HookEvent.at))
    rows = (await tx.session.exec(counted.group_by(col(HookEvent.hook), col(HookEvent.state)))).all()
    found: dict[tuple[str, str], tuple[int, datetime]] = {(hook, state): (n, first) for hook, state, n, first in rows}
    return [_standing(one, found) for one in hooks]


def _standing(hook: Hook, found: dict[tuple[str, str], tuple[int, datetime]]) -> Standing:
    def count(state: str) -> int:
        return found[hook.digest, state][0] if (hook.digest, state) in found else 0

    oldest = found.get((hook.digest, "pending"))
    return Standing(hook.digest, hook.since, count("pending"), oldest and oldest[1], count("sent"), count("given_up"))


async def _give_up(tx: Tx, row: HookEvent, error: str, at: datetime) -> None:
    row.state, row.done_at, row.error = "given_up", at, error
    await tx.audit("hooks", "hook.given_up", row.conversation, f"{row.kind} {row.mark} {row.hook[:12]} {error}")


def _pending(hook: str, table: Any = HookEvent) -> tuple[Any, ...]:
    return table.hook == hook, table.state == "pending"


def _codes(row: Escalation) -> dict[str, Any]:
    """What may be said of ``row`` to the outside: no word, no number, no name, and not which alarm it was."""
    return {
        "escalation": row.id,
        "conversation": row.conversation,
        "reason": row.reason,
        "priority": row.priority,
        "rung": row.rung,
        "outcome": row.outcome,
        "opened_at": row.opened_at.isoformat(),
        "taken_at": row.taken_at and row.taken_at.isoformat(),
        "closed_at": row.closed_at and row.closed_at.isoformat(),
    }
