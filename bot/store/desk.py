"""What staff see and do: the queue, a conversation, taking over, replying, giving back, closing."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from bot.message import Channel, Choice
from bot.store import sending
from bot.store.models import Conversation, Decision, Escalation, Message, now
from bot.store.people import People, Staff
from bot.store.store import Tx
from bot.store.talk import choices_of, made_of, text_of


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One open escalation; ``priority`` 0 is the most urgent, ``waiting`` is in seconds."""

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


@dataclass(frozen=True, slots=True)
class Shown:
    """One message as a person may read it."""

    id: int
    author: str
    text: str
    kind: str
    choices: tuple[Choice, ...]
    at: datetime
    state: str = "sent"
    staff: str | None = None
    made_of: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Thread:
    """One conversation with all that explains it."""

    conversation: str
    owner_kind: str
    owner_name: str | None
    fence: int
    channel: str
    language: str
    country: str
    messages: list[Shown]
    escalations: list[Escalation]
    decisions: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Taken:
    """Whether the conversation is now this person's, and whose it is."""

    ok: bool
    owner: str | None


class Desk(People):
    """The staff side of the store: who signs in, and what they do. Each reading of a patient's words is audited."""

    async def queue(self) -> list[QueueRow]:
        """The open escalations, most urgent first, then by who has waited longest."""
        query = (
            select(Escalation, Conversation)
            .join(Conversation, col(Conversation.id) == col(Escalation.conversation))
            .where(col(Escalation.closed_at).is_(None))
            .order_by(col(Escalation.priority), col(Escalation.opened_at))
        )
        async with self._store.read() as tx:
            return [_queue_row(escalation, talk) for escalation, talk in (await tx.session.exec(query)).all()]

    async def thread(self, conversation: str, reader: Staff) -> Thread | None:
        """The whole conversation; ``None`` if there is none of that id."""
        async with self._store.write() as tx:
            talk = await tx.session.get(Conversation, conversation)
            if talk is None:
                return None
            await tx.audit(reader.name, "conversation.read", conversation)
            rows = await _all(tx, Message, conversation)
            return Thread(
                conversation=talk.id,
                owner_kind=talk.owner,
                owner_name=talk.staff,
                fence=talk.fence,
                channel=talk.channel,
                language=talk.language,
                country=talk.country,
                messages=[shown(tx, row) for row in rows],
                escalations=await _all(tx, Escalation, conversation),
                decisions=[_trace(tx, row) for row in await _all(tx, Decision, conversation)],
            )

    async def take_over(self, conversation: str, staff: Staff, fence: int) -> Taken:
        """Make the conversation this person's, if nobody was faster; from here on the bot is silent."""
        async with self._store.write() as tx:
            talk = await tx.session.get(Conversation, conversation)
            if talk is None:
                return Taken(False, None)
            if talk.owner == "staff":
                return Taken(talk.staff == staff.name, talk.staff)
            if talk.fence != fence:
                return Taken(False, talk.staff)
            talk.owner, talk.staff, talk.fence = "staff", staff.name, talk.fence + 1
            await sending.withdraw_pending(tx, conversation)
            for row in await _all(tx, Escalation, conversation):
                if row.closed_at is None and row.taken_by is None:
                    row.taken_by, row.taken_at = staff.name, now()
            await tx.audit(staff.name, "conversation.taken", conversation)
            return Taken(True, staff.name)

    async def staff_reply(self, conversation: str, staff: Staff, text: str, client_id: str) -> bool:
        """Send ``text`` once per ``client_id``; ``False`` unless this person has the conversation."""
        async with self._store.write() as tx:
            talk = await tx.session.get(Conversation, conversation)
            if talk is None or talk.staff != staff.name:
                return False
            known = select(Message.id).where(Message.provider == "console", Message.provider_id == client_id)
            if (await tx.session.exec(known)).first() is None:
                tx.session.add(_staff_message(tx, talk, staff, text, client_id))
                await tx.audit(staff.name, "message.sent", conversation)
            return True

    async def give_back(self, conversation: str, staff: Staff, resume: str) -> bool:
        """Let the bot speak again: ``continue`` where the triage stood, or ``new`` from the beginning."""
        async with self._store.write() as tx:
            talk = await tx.session.get(Conversation, conversation)
            if talk is None or talk.staff != staff.name:
                return False
            talk.owner, talk.staff, talk.fence = "bot", None, talk.fence + 1
            if resume == "new" or talk.phase != "talking":
                talk.episode, talk.phase, talk.floor = talk.episode + 1, "talking", None
                talk.teaching_sealed = None
            await tx.audit(staff.name, "conversation.given_back", conversation, resume)
            return True

    async def close_escalation(self, escalation: int, staff: Staff, outcome: str) -> bool:
        """Close with a name and an outcome; ``False`` if it was closed before."""
        async with self._store.write() as tx:
            row = await tx.session.get(Escalation, escalation)
            if row is None or row.closed_at is not None:
                return False
            row.closed_by, row.closed_at, row.outcome = staff.name, now(), outcome
            await tx.audit(staff.name, "escalation.closed", row.conversation, outcome)
            return True


async def escalate(
    tx: Tx, conversation: Conversation, message: int, reason: str, priority: int, concept: str | None = None
) -> None:
    """A durable request for a human, once per message and reason."""
    query = select(Escalation.id).where(Escalation.message == message, Escalation.reason == reason)
    if (await tx.session.exec(query)).first() is None:
        row = Escalation(
            conversation=conversation.id, message=message, reason=reason, priority=priority, concept=concept
        )
        tx.session.add(row)
        await tx.audit("bot", "escalation.opened", conversation.id, f"{reason} {concept or ''}".strip())


async def open_escalations(tx: Tx, conversation: str) -> int:
    """How many requests for a human stand open in this conversation."""
    query = select(func.count()).where(Escalation.conversation == conversation, col(Escalation.closed_at).is_(None))
    return (await tx.session.exec(query)).one()


def shown(tx: Tx, row: Message) -> Shown:
    """``row`` with its words opened."""
    assert row.id is not None
    words = text_of(tx, row), row.kind, choices_of(tx, row)
    return Shown(row.id, row.author, *words, row.created_at, row.state, row.staff, made_of(tx, row))


def _queue_row(row: Escalation, talk: Conversation) -> QueueRow:
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
    )


async def _all(tx: Tx, table: Any, conversation: str) -> list[Any]:
    found: Sequence[Any] = (
        await tx.session.exec(select(table).where(table.conversation == conversation).order_by(table.id))
    ).all()
    return list(found)


def _trace(tx: Tx, row: Decision) -> dict[str, Any]:
    trace: dict[str, Any] = json.loads(tx.box.open(f"message|trace|{row.conversation}", row.trace_sealed))
    return {**trace, "at": row.at}


def _staff_message(tx: Tx, talk: Conversation, staff: Staff, text: str, client_id: str) -> Message:
    pulled = talk.channel in (Channel.WEB, Channel.TERMINAL)
    return Message(
        conversation=talk.id,
        author="staff",
        staff=staff.name,
        kind="staff",
        text_sealed=tx.box.seal(f"message|text|{talk.id}", text),
        provider="console",
        provider_id=client_id,
        state="sent" if pulled else "pending",
        sent_at=now() if pulled else None,
    )
