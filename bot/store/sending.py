"""The way out: which saved reply goes next, and what became of it."""

from datetime import datetime, timedelta

from sqlalchemy import case, exists
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.message import Channel, Outbound
from bot.store.models import Conversation, Message, now
from bot.store.store import Tx
from bot.store.talk import choices_of, text_of

EMERGENCY = "emergency"


async def claim(tx: Tx, limit: int) -> list[Outbound]:
    """Mark the next replies as ``sending``: emergencies first, and within a conversation never out of order."""
    earlier = aliased(Message)
    blocked = exists().where(
        col(earlier.conversation) == col(Message.conversation),
        col(earlier.author) != "patient",
        col(earlier.state).in_(("pending", "sending", "unknown")),
        col(earlier.id) < col(Message.id),
    )
    urgency = case((col(Message.kind) == EMERGENCY, 0), else_=1)
    query = (
        select(Message, Conversation)
        .join(Conversation, col(Conversation.id) == col(Message.conversation))
        .where(Message.state == "pending", col(Message.not_before) <= now())
        .where((col(Message.kind) == EMERGENCY) | ~blocked)
        .order_by(urgency, col(Message.id))
        .limit(limit)
    )
    rows = (await tx.session.exec(query)).all()
    for message, _ in rows:
        message.state, message.attempts = "sending", message.attempts + 1
        message.sent_at = message.sent_at or now()  # the first try: where a look-up begins
    return [_outbound(tx, message, conversation) for message, conversation in rows]


async def interrupted(tx: Tx) -> None:
    """At the start: what a process that died was sending may have been sent; mark it for the look-up."""
    rows = await tx.session.exec(select(Message).where(Message.state == "sending"))
    for row in rows.all():
        row.state, row.not_before = "unknown", now()


async def doubtful(tx: Tx) -> list[tuple[Outbound, datetime]]:
    """Replies whose fate is unknown, with the time of their first try: the provider is asked before a resend."""
    query = (
        select(Message, Conversation)
        .join(Conversation, col(Conversation.id) == col(Message.conversation))
        .where(Message.state == "unknown", col(Message.not_before) <= now())
        .order_by(col(Message.id))
    )
    rows = (await tx.session.exec(query)).all()
    return [
        (_outbound(tx, message, conversation), message.sent_at or message.created_at) for message, conversation in rows
    ]


async def known_ids(tx: Tx, conversation: str) -> frozenset[str]:
    """The provider's ids of replies that we know were sent in this conversation."""
    query = select(Message.provider_id).where(
        Message.conversation == conversation, col(Message.provider_id).is_not(None)
    )
    return frozenset(found for found in (await tx.session.exec(query)).all() if found)


async def sent(tx: Tx, outbound: Outbound, provider_id: str) -> None:
    """The provider has it, under this id."""
    row = await tx.session.get_one(Message, outbound.id)
    row.state, row.provider, row.provider_id, row.error = "sent", outbound.channel.provider, provider_id, None
    row.sent_at = now()


async def put_off(tx: Tx, outbound: Outbound, error: str, wait: timedelta) -> None:
    """Not sent, certainly; try again later."""
    row = await tx.session.get_one(Message, outbound.id)
    row.state, row.error, row.not_before = "pending", error, now() + wait


async def in_doubt(tx: Tx, outbound: Outbound, error: str, wait: timedelta) -> None:
    """Perhaps sent: it waits for the look-up, which comes when the provider's list has had time to show it."""
    row = await tx.session.get_one(Message, outbound.id)
    row.state, row.error, row.not_before = "unknown", error, now() + wait


async def failed(tx: Tx, message: int, error: str) -> Message | None:
    """It will never arrive; the reply, or ``None`` if that is no reply of ours or was known before."""
    row = await tx.session.get(Message, message)
    if row is None or row.author == "patient" or row.state == "failed":
        return None
    row.state, row.error = "failed", error
    return row


async def work(tx: Tx) -> bool:
    """Whether anything is due to be sent or looked up."""
    query = select(Message.id).where(
        col(Message.state).in_(("pending", "unknown")), Message.author != "patient", col(Message.not_before) <= now()
    )
    return (await tx.session.exec(query.limit(1))).first() is not None


async def heard(tx: Tx, message: int, provider: str, provider_id: str) -> bool:
    """A status callback named this reply: the provider has it, even if we never saw its answer.

    ``False`` if it speaks of another message than the one that we know under this number.
    """
    row = await tx.session.get(Message, message)
    if row is None or row.author == "patient":
        return False
    if row.provider_id is None:
        row.state, row.provider, row.provider_id, row.error = "sent", provider, provider_id, None
    return row.provider_id == provider_id


async def withdraw_pending(tx: Tx, conversation: str) -> None:
    """A person has taken over: what the bot had not yet sent stays unsaid, but for an emergency's number."""
    query = select(Message).where(
        Message.conversation == conversation,
        Message.author == "bot",
        Message.state == "pending",
        Message.kind != EMERGENCY,
    )
    for row in (await tx.session.exec(query)).all():
        row.state = "withdrawn"


def _outbound(tx: Tx, message: Message, conversation: Conversation) -> Outbound:
    assert message.id is not None
    return Outbound(
        id=message.id,
        conversation=conversation.id,
        channel=Channel(conversation.channel),
        address=tx.box.open(f"conversation|address|{conversation.id}", conversation.address_sealed),
        sender=conversation.ours,
        text=text_of(tx, message),
        kind=message.kind,
        choices=choices_of(tx, message),
        created_at=message.created_at,
        attempts=message.attempts,
    )
