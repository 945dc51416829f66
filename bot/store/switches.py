"""The dead-man's switches: what has waited longer than anything may, and whom we told of it, on the disk."""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import and_, or_
from sqlmodel import col, select

from bot.message import Reply
from bot.store import rehearsal
from bot.store.models import Conversation, Escalation, Message, Switch
from bot.store.sending import EMERGENCY, ON_CALL, UNDER_WAY
from bot.store.store import Tx
from bot.store.talk import add_replies

# Source: the figures that we hold ourselves to, point 7 of the design rules for messages.
INBOUND: Final = timedelta(seconds=30)  # a patient's message without its turn
SENDING: Final = timedelta(seconds=60)  # one try to send, or an emergency that still waits for its own
ALARM: Final = timedelta(seconds=120)  # an alarm that nobody has taken
AGAIN: Final = timedelta(seconds=120)  # from one alert to the next while it lasts


async def overdue(tx: Tx, at: datetime) -> list[str]:
    """The switches that are tripped at ``at``: some of inbound, sending, alarm, canary."""
    patient = and_(col(Message.author) == "patient", col(Message.state) == "new")
    try_lasts = and_(col(Message.state).in_(UNDER_WAY), col(Message.claimed_at) < at - SENDING)
    waits = and_(
        col(Message.state) == "pending", col(Message.kind) == EMERGENCY, col(Message.created_at) < at - SENDING
    )
    nobody = and_(
        col(Escalation.priority) == 0, col(Escalation.taken_by).is_(None), col(Escalation.closed_at).is_(None)
    )
    looks: dict[str, Any] = {
        "inbound": select(Message.id).where(patient, col(Message.created_at) < at - INBOUND),
        "sending": select(Message.id).where(col(Message.author) != "patient", or_(try_lasts, waits)),
        "alarm": select(Escalation.id).where(nobody, col(Escalation.opened_at) < at - ALARM),
        "canary": rehearsal.missed(at),
    }
    return [name for name, query in looks.items() if (await tx.session.exec(query.limit(1))).first() is not None]


async def unfinished(tx: Tx) -> list[str]:
    """The switches that we have told somebody of, and not yet noted as over."""
    return list((await tx.session.exec(select(Switch.name).where(col(Switch.closed_at).is_(None)))).all())


async def due(tx: Tx, at: datetime) -> list[str]:
    """Note what is tripped and what is over; the switches that somebody must be told of now, once in ``AGAIN``."""
    rows = {row.name: row for row in (await tx.session.exec(select(Switch).with_for_update())).all()}
    tripped = await overdue(tx, at)
    for name, row in rows.items():
        if name not in tripped and row.closed_at is None:
            row.closed_at = at
            await tx.audit("watch", "switch.over", name)
    return [name for name in tripped if await _tell(tx, name, rows.get(name), at)]


async def _tell(tx: Tx, name: str, row: Switch | None, at: datetime) -> bool:
    if row is None:
        row = Switch(name=name, opened_at=at)
        tx.session.add(row)
    elif row.closed_at is not None:
        row.opened_at, row.closed_at, row.alerted_at, row.alerts = at, None, None, 0
    elif row.alerted_at is not None and at - row.alerted_at < AGAIN:
        return False
    row.alerted_at, row.alerts = at, row.alerts + 1
    await tx.audit("watch", "switch.tripped", name, str(row.alerts))
    return True


async def write_to(tx: Tx, conversation: Conversation, line: str) -> None:
    """``line`` to the telephone on call, before anything else that waits to be sent."""
    conversation.owner, conversation.staff = "staff", ON_CALL
    await add_replies(tx, conversation, [Reply(line, EMERGENCY)], answers=None, staff=ON_CALL)
