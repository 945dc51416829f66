"""The way out: which saved reply goes next, and what became of it."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, case, exists, func, literal, not_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.message import Channel, Outbound
from bot.store import reports
from bot.store.models import Conversation, Message, now
from bot.store.store import Tx
from bot.store.talk import choices_of, made_of, text_of

EMERGENCY = "emergency"
UNDER_WAY = ("sending", "unknown")
ON_CALL = "on call"  # who has the conversation with a telephone of our own: the bot never speaks there


Admit = Callable[[Tx, Message, Conversation], Awaitable[bool]]


async def claim(
    tx: Tx,
    limit: int,
    admit: Admit | None = None,
    resting: Collection[tuple[str, str]] = (),
    *,
    only_emergencies: bool = False,
) -> list[Outbound]:
    """Mark the next replies as ``sending``: emergencies first, and within a conversation never out of order.

    ``admit`` has the last word on each; what it does not let pass, it has dealt with. ``resting`` are channels and
    numbers of ours that may send nothing now.
    """
    earlier = aliased(Message)
    blocked = exists().where(
        col(earlier.conversation) == col(Message.conversation),
        col(earlier.author) != "patient",
        col(earlier.state).in_(("pending", "sending", "unknown")),
        col(earlier.id) < col(Message.id),
    )
    query = (
        select(Message, Conversation)
        .join(Conversation, col(Conversation.id) == col(Message.conversation))
        .where(Message.state == "pending", col(Message.not_before) <= now())
        .where((col(Message.kind) == EMERGENCY) | (literal(not only_emergencies) & ~blocked))
        .where(*(_not_from(*sender) for sender in resting))
        .order_by(_urgency(), col(Message.id))
        .limit(limit)
        .with_for_update(skip_locked=True, of=Message)
    )
    claimed = []
    for message, conversation in (await tx.session.exec(query)).all():
        if admit and not await admit(tx, message, conversation):
            continue
        message.state, message.attempts, message.claimed_at = "sending", message.attempts + 1, now()
        message.sent_at = message.sent_at or now()  # the first try: where a look-up begins
        claimed.append(_outbound(tx, message, conversation))
    return claimed


async def interrupted(tx: Tx, lease: timedelta, settle: timedelta) -> None:
    """What was claimed longer than ``lease`` ago, and by now has no answer, may have been sent: it is looked up.

    ``settle``: from the claim to the look-up, so that the provider's list has had time to show it.
    """
    query = select(Message).where(_stale(lease)).with_for_update(skip_locked=True)
    for row in (await tx.session.exec(query)).all():
        row.state, row.not_before = "unknown", (row.claimed_at or row.created_at) + settle


async def doubtful(tx: Tx, limit: int) -> list[tuple[Outbound, datetime]]:
    """Replies whose fate is unknown, with the time of their first try: the provider is asked before a resend."""
    query = (
        select(Message, Conversation)
        .join(Conversation, col(Conversation.id) == col(Message.conversation))
        .where(Message.state == "unknown", col(Message.not_before) <= now())
        .order_by(_urgency(), col(Message.id))
        .limit(limit)
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


async def sent(tx: Tx, known: Sequence[tuple[Outbound, str]]) -> None:
    """The provider has each of them, under that id; what was erased meanwhile has no row any more.

    A report may be faster than the answer to the request: what it says has failed stays as the report left it.
    """
    failed = await reports.failed_ids(tx, *(outbound.id for outbound, _ in known))
    ids = {one.id: (one.channel.provider, provider_id) for one, provider_id in known if provider_id not in failed}
    query = select(Message).where(col(Message.id).in_(ids)).order_by(col(Message.id)).with_for_update()
    for row in (await tx.session.exec(query)).all():
        row.provider, row.provider_id = ids[row.id or 0]
        row.state, row.error, row.sent_at = "sent", None, now()


async def put_off(tx: Tx, outbound: Outbound, error: str, wait: timedelta) -> None:
    """Not sent, certainly; try again later, unless a person has taken over meanwhile and speaks for us."""
    conversation = await tx.locked(Conversation, outbound.conversation)  # whoever is taking over now comes first
    row = await _under_way(tx, outbound)
    if row is None or conversation is None:
        return
    row.state, row.error, row.not_before = "pending", error, now() + wait
    if conversation.owner == "staff" and row.author == "bot" and row.kind != EMERGENCY:
        row.state = "withdrawn"


async def in_doubt(tx: Tx, outbound: Outbound, error: str, wait: timedelta) -> None:
    """Perhaps sent: it waits for the look-up, which comes when the provider's list has had time to show it."""
    row = await _under_way(tx, outbound)
    if row:
        row.state, row.error, row.not_before = "unknown", error, now() + wait


async def failed(tx: Tx, message: int, error: str) -> Message | None:
    """It will never arrive; the reply, or ``None`` if that is no reply of ours or was known before."""
    row = await tx.session.get(Message, message)
    if row is None or row.author == "patient" or row.state == "failed":
        return None
    row.state, row.error = "failed", error
    return row


async def place_of(tx: Tx, message: int) -> Conversation | None:
    """The conversation of ``message``, locked: whoever is taking over now comes first, and locks in this order too."""
    place = (await tx.session.exec(select(Message.conversation).where(Message.id == message))).first()
    return await tx.locked(Conversation, place) if place else None


async def once_more(tx: Tx, message: int, error: str, wait: timedelta) -> Message | None:
    """The provider took it and could not deliver it: send it anew after ``wait``, as if it had never been taken.

    ``None`` if somebody else speaks by now: a person has taken over, or the patient has written since.
    """
    conversation = await place_of(tx, message)
    row = await tx.locked(Message, message) if conversation else None
    if conversation is None or row is None or row.state != "sent":
        return None
    if row.author == "bot" and (conversation.owner == "staff" or await _answered(tx, row)):
        return None
    row.state, row.error, row.not_before = "pending", error, now() + wait
    row.provider_id, row.sent_at = None, None  # a look-up must not find the sending that failed
    return row


async def _answered(tx: Tx, row: Message) -> bool:
    later = select(Message.id).where(
        Message.conversation == row.conversation, Message.author == "patient", col(Message.id) > row.id
    )
    return (await tx.session.exec(later.limit(1))).first() is not None


async def work(tx: Tx, lease: timedelta) -> str | None:
    """The kind of the most urgent that is due to be sent or looked up, or was left by a sender that died."""
    due = col(Message.state).in_(("pending", "unknown")) & (col(Message.not_before) <= now())
    query = select(Message.kind).where(Message.author != "patient", due | _stale(lease)).order_by(_urgency())
    return (await tx.session.exec(query.limit(1))).first()


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
    query = (
        select(Message)
        .where(
            Message.conversation == conversation,
            Message.author == "bot",
            Message.state == "pending",
            Message.kind != EMERGENCY,
        )
        .with_for_update()
    )  # what a sender has just claimed is under way, and is not unsaid
    for row in (await tx.session.exec(query)).all():
        row.state = "withdrawn"


def _urgency() -> ColumnElement[int]:
    # The one page to the person on call never waits behind the many patients it is about.
    return case((col(Message.staff) == ON_CALL, 0), (col(Message.kind) == EMERGENCY, 1), else_=2)


def _not_from(channel: str, ours: str) -> ColumnElement[bool]:
    return not_(and_(col(Conversation.channel) == channel, col(Conversation.ours) == ours))


def _stale(lease: timedelta) -> ColumnElement[bool]:
    begun = func.coalesce(col(Message.claimed_at), col(Message.created_at))
    return and_(col(Message.state) == "sending", begun <= now() - lease)


async def _under_way(tx: Tx, outbound: Outbound) -> Message | None:
    """The row of this very try; ``None`` if another sender has gone on with it since."""
    row = await tx.locked(Message, outbound.id)
    return row if row and row.attempts == outbound.attempts and row.state in UNDER_WAY else None


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
        language=conversation.language,
        version=_version(tx, message),
    )


def _version(tx: Tx, message: Message) -> int:
    """Of the protocol that asks; 0 for what is no question."""
    version = made_of(tx, message).get("version")
    return version if isinstance(version, int) else 0
