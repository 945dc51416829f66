"""Escalations on the ladder: their rows as states, and every step audited in the transaction that saves it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, not_, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.store import hooks, presence
from bot.store.models import Conversation, Escalation, Message
from bot.store.rehearsal import CANARY
from bot.store.sending import ON_CALL
from bot.store.store import Tx
from safety import ladder
from safety.ladder import Action, Event, Rota, State

MOST_AT_ONCE: Final = 25  # escalations in one transaction: short ones, so that the first page is soon committed
HEARD_WITHIN: Final = timedelta(seconds=2)  # for a console that rings to say so
LOST: Final = ("failed", "withdrawn", "waiting")  # a text that will not arrive by itself
ANYBODY: Final = Rota(present=True, open=True, on_call=False, supervisor=False, pages=False)


@dataclass(frozen=True, slots=True)
class Alert:
    """One escalation for which the desk must ring; ``at`` is when."""

    escalation: int
    reason: str
    priority: int
    at: datetime


def state_of(row: Escalation) -> State:
    """Where ``row`` stands."""
    assert row.rung in ladder.RUNGS
    return State(row.rung, row.due_at, row.closed_by or row.taken_by or "", row.outcome or "")


async def move(tx: Tx, row: Escalation, event: Event, at: datetime, rota: Rota = ANYBODY) -> tuple[Action, ...]:
    """Take ``row``, which is locked, one step; what must be done in this same transaction."""
    stood = state_of(row)
    took = ladder.step(stood, event, at, rota)
    if took.state == stood and not took.actions:
        return ()
    _save(row, took.state, event, at)
    if "alert_desk" in took.actions:
        row.alerted_at, row.alerts = at, row.alerts + 1
    await tx.audit(event.by or "ladder", "escalation.moved", row.conversation, f"{stood.rung} {event.kind} {row.rung}")
    if row.rung != stood.rung or event.kind == "snoozed":  # an alert more, or a longer lease, is no step
        await hooks.note(tx, row, "escalation.closed" if row.rung == "resolved" else "escalation.moved", at)
    return took.actions


def _save(row: Escalation, state: State, event: Event, at: datetime) -> None:
    if event.kind == "snoozed":
        row.snoozed_by, row.snoozed_for, row.rung_at = event.by, event.reason, at
    elif row.rung != state.rung:
        row.snoozed_by = row.snoozed_for = row.snoozed_after = None
    if row.rung != state.rung:
        lost = row.rung == "telling" and event.kind == "unreached"
        if lost or "taken" in (row.rung, state.rung) or row.rung == "told":
            row.told_message = None  # else the text is still on its way, and a second one would only make it later
        row.rung, row.rung_at = state.rung, at
        if state.rung == "resolved":
            row.closed_by, row.closed_at, row.outcome = state.by, at, state.reason
        else:
            row.taken_by, row.taken_at = (state.by, at) if state.by else (None, None)
    row.due_at = state.due


async def conversation_of(tx: Tx, escalation: int) -> Conversation | None:
    """The conversation of ``escalation``, locked; ``None`` if there is no such escalation."""
    known = (await tx.session.exec(select(Escalation.conversation).where(Escalation.id == escalation))).first()
    return await tx.locked(Conversation, known) if known else None


async def open_in(tx: Tx, conversation: str) -> Sequence[Escalation]:
    """The escalations of ``conversation`` that nobody has closed, locked."""
    query = select(Escalation).where(Escalation.conversation == conversation, col(Escalation.closed_at).is_(None))
    return (await tx.session.exec(query.order_by(col(Escalation.id)).with_for_update())).all()


async def in_time(tx: Tx, at: datetime) -> list[int]:
    """The escalations whose time is over, most urgent first."""
    query = _climbing(col(Escalation.due_at) <= at).order_by(col(Escalation.priority), col(Escalation.due_at))
    return _ids((await tx.session.exec(query.limit(MOST_AT_ONCE))).all())


async def waiting(tx: Tx, *rungs: str) -> list[tuple[int, datetime]]:
    """Those who stand on one of ``rungs``, and since when."""
    query = _climbing(col(Escalation.rung).in_(rungs)).order_by(col(Escalation.priority), col(Escalation.rung_at))
    rows = (await tx.session.exec(query.limit(MOST_AT_ONCE))).all()
    return [(row.id, row.rung_at) for row in rows if row.id is not None]


async def unheard(tx: Tx, at: datetime) -> list[int]:
    """Those for whom the desk was alerted ``HEARD_WITHIN`` ago, and no console has rung since."""
    last = await presence.heard(tx)
    before = col(Escalation.rung_at) < at - HEARD_WITHIN
    silent = and_(before, col(Escalation.rung_at) > last) if last else before
    query = _climbing(and_(col(Escalation.rung) == "desk", col(Escalation.priority) < 2, silent))
    return _ids((await tx.session.exec(query.limit(MOST_AT_ONCE))).all())


async def texts(tx: Tx) -> list[tuple[int, Event]]:
    """What became of the texts that tell patients to call, and who has written again since theirs."""
    later = aliased(Message)
    wrote = select(later.id).where(
        col(later.conversation) == col(Escalation.conversation),
        col(later.author) == "patient",
        col(later.id) > col(Message.id),
    )
    arrived = and_(col(Escalation.rung) == "telling", col(Message.state) == "sent")
    again = and_(col(Escalation.rung) == "told", wrote.exists())
    query = (
        select(Escalation, Message)
        .join(Message, col(Message.id) == col(Escalation.told_message))
        .where(col(Escalation.closed_at).is_(None), col(Escalation.rung).in_(("telling", "told")))
        .where(or_(col(Message.state).in_(LOST), arrived, again))
        .order_by(col(Escalation.priority), col(Escalation.id))
    )
    rows = (await tx.session.exec(query.limit(MOST_AT_ONCE))).all()
    return [(row.id, _heard_of(row, text)) for row, text in rows if row.id is not None]


async def woken(tx: Tx) -> list[int]:
    """Those that were put off, and whose patient has written since."""
    wrote = select(Message.id).where(
        col(Message.conversation) == col(Escalation.conversation),
        col(Message.author) == "patient",
        col(Message.id) > col(Escalation.snoozed_after),
    )
    put_off = and_(col(Escalation.rung) == "raised", col(Escalation.snoozed_after).is_not(None))
    query = _climbing(and_(put_off, wrote.exists())).order_by(col(Escalation.priority), col(Escalation.id))
    return _ids((await tx.session.exec(query.limit(MOST_AT_ONCE))).all())


def _heard_of(row: Escalation, text: Message) -> Event:
    if text.state in LOST:
        return Event("unreached")
    return Event("reached" if row.rung == "telling" else "wrote")


async def sign_of(tx: Tx, row: Escalation, staff: str) -> datetime | None:
    """When ``staff`` last showed that they are at this conversation: by a reply, or by looking at it."""
    query = (
        select(Message.created_at)
        .where(Message.conversation == row.conversation, Message.staff == staff)
        .order_by(col(Message.id).desc())
        .limit(1)
    )
    signs = (await presence.seen_at(tx, staff, row.conversation), (await tx.session.exec(query)).first())
    return max((sign for sign in signs if sign), default=None)


async def answered(tx: Tx, row: Escalation) -> bool:
    """Whether a person has the last word in the conversation since somebody took it."""
    query = select(Message).where(Message.conversation == row.conversation, col(Message.author) != "bot")
    last = (await tx.session.exec(query.order_by(col(Message.id).desc()).limit(1))).first()
    return bool(last and last.author == "staff" and row.taken_at and last.created_at >= row.taken_at)


async def alerts(tx: Tx, since: datetime) -> list[Alert]:
    """For whom the desk must ring: alerted after ``since``, and nobody's yet."""
    told = (col(Escalation.id), col(Escalation.reason), col(Escalation.priority), col(Escalation.alerted_at))
    query = (
        select(*told)  # no whole rows: in a flood every console asks for hundreds, again and again
        .where(col(Escalation.closed_at).is_(None), col(Escalation.taken_by).is_(None), told[-1] > since)
        .order_by(told[-1])
    )
    found = (await tx.session.exec(query)).all()
    return [Alert(one, reason, priority, at) for one, reason, priority, at in found if one and at]


async def last_message(tx: Tx, conversation: str) -> int:
    """The newest message of ``conversation``, which has one."""
    query = select(Message.id).where(Message.conversation == conversation).order_by(col(Message.id).desc()).limit(1)
    newest = (await tx.session.exec(query)).one()
    assert newest is not None
    return newest


def _climbing(condition: ColumnElement[bool]) -> SelectOfScalar[Escalation]:
    """Those of patients, and a canary up to the desk; about a telephone of our own only the desk and the switches."""
    ours = and_(col(Conversation.owner) == "staff", col(Conversation.staff) == ON_CALL)
    canary = and_(col(Escalation.reason) == CANARY, col(Escalation.rung) != "raised")
    return (
        select(Escalation)
        .join(Conversation, col(Conversation.id) == col(Escalation.conversation))
        .where(col(Escalation.closed_at).is_(None), col(Conversation.erased_at).is_(None))
        .where(condition, not_(or_(ours, canary)))
    )


def _ids(rows: Sequence[Escalation]) -> list[int]:
    return [row.id for row in rows if row.id is not None]
