"""Whether and how a patient may be reached: what they opted out of, other names of theirs, WhatsApp's open window."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, bindparam, func
from sqlmodel import Field, SQLModel, col, select

from bot.message import Channel, Inbound
from bot.store import guests, line, talk
from bot.store.models import Conversation, Message, now, when
from bot.store.store import Tx

WINDOW: Final = timedelta(hours=24)  # after a patient's last message on WhatsApp; later only templates are delivered
ALL: Final = "messages"  # every message of ours
REMINDERS: Final = "reminders"  # only those that we begin
WAITING: Final = "waiting"  # the state of a message that goes out when the patient writes next


class Subscription(SQLModel, table=True):
    """What one address wants of one of our numbers, per purpose; without a row nothing was said."""

    conversation: str = Field(foreign_key="conversation.id", primary_key=True)
    purpose: str = Field(primary_key=True)
    out: bool
    how: str  # word | phrase | twilio | 21610 | staff
    at: datetime = when(default_factory=now)


_WRITER = select(func.coalesce(Conversation.line, Conversation.id)).where(Conversation.id == bindparam("conversation"))
_UNWANTED = select(Subscription.purpose).where(
    col(Subscription.conversation) == _WRITER.scalar_subquery(), col(Subscription.out).is_(True)
)


class Alias(SQLModel, table=True):
    """Another name of a patient with one of our senders, such as WhatsApp's id of a user without a number."""

    channel: str = Field(primary_key=True)
    ours: str = Field(primary_key=True)
    alias_index: bytes = Field(primary_key=True)
    conversation: str = Field(foreign_key="conversation.id")


@dataclass(frozen=True, slots=True)
class Window:
    """Until when free text reaches the patient; ``until`` is None where there is no such limit."""

    open: bool
    until: datetime | None


async def subscribe(tx: Tx, conversation: str, *, out: bool, how: str, purpose: str = ALL) -> bool:
    """Keep what the patient wants; whether that is news. Coming back to all messages brings the reminders back."""
    conversation = await _writer(tx, conversation)  # messages go to a telephone, whomever they are about
    row = await tx.session.get(Subscription, (conversation, purpose))
    was_out = row is not None and row.out
    if row is None:
        tx.session.add(Subscription(conversation=conversation, purpose=purpose, out=out, how=how))
    else:
        row.out, row.how, row.at = out, how, now()
    if not out and purpose == ALL:
        await _reminders_again(tx, conversation, how)
    if was_out != out:
        await tx.audit("patient", "opted_out" if out else "opted_in", conversation, f"{purpose} {how}")
    return was_out != out


async def unwanted(tx: Tx, conversation: str) -> frozenset[str]:
    """The purposes of which the patient wants no messages; who wants none at all wants no reminders either."""
    found = frozenset((await tx.session.exec(_UNWANTED, params={"conversation": conversation})).all())
    return found | {REMINDERS} if ALL in found else found


async def opted_out(tx: Tx, conversation: str, purpose: str = ALL) -> bool:
    """Whether the patient wants no messages of this purpose."""
    return purpose in await unwanted(tx, conversation)


async def conversation_of(tx: Tx, inbound: Inbound, language: str, country: str) -> Conversation:
    """The patient's conversation with the number of ours that they wrote to, by number or by the provider's id.

    Names are joined only within one sender of ours: a person behind two of our numbers stays two conversations.
    """
    if inbound.channel is Channel.WEB and inbound.external_id:  # the session of a page that a link has opened
        guest = await guests.of(tx, inbound.external_id)
        if guest is not None:
            return guest
        inbound = replace(inbound, external_id=None)
    index = tx.box.index("external", inbound.external_id) if inbound.external_id else None
    key = (str(inbound.channel), inbound.to, index)
    alias = await tx.session.get(Alias, key) if index else None
    if alias and inbound.sender == inbound.external_id:
        known = await tx.locked(Conversation, alias.conversation)
        if known is not None:
            return known
    found = await talk.conversation_of(tx, inbound.channel, inbound.to, inbound.sender, language, country)
    if index and alias is None:
        await tx.session.flush()
        tx.session.add(Alias(channel=key[0], ours=inbound.to, alias_index=index, conversation=found.id))
    return found


async def window_of(tx: Tx, conversation: Conversation) -> Window:
    """WhatsApp's 24 hours, from the patient's last message to this number; every other channel is always open."""
    if conversation.channel != Channel.WHATSAPP:
        return Window(True, None)
    query = (
        select(Message.created_at)
        .where(_theirs(conversation.id), Message.author == "patient", Message.provider == Channel.WHATSAPP.provider)
        .order_by(col(Message.created_at).desc())
        .limit(1)
    )
    last = (await tx.session.exec(query)).first()
    until = last + WINDOW if last else conversation.created_at
    return Window(now() < until, until)


async def release(tx: Tx, conversation: Conversation) -> None:
    """The patient wrote: what waited for that goes out, in its order. Only WhatsApp makes anything wait for it."""
    for row in await _waiting(tx, conversation.id) if conversation.channel == Channel.WHATSAPP else ():
        row.state, row.not_before = "pending", now()


async def hold(tx: Tx, row: Message) -> bool:
    """Let ``row`` wait until the patient writes; whether it is the first that waits, so that they must be asked to."""
    first = not await _waiting(tx, row.conversation)
    row.state, row.error, row.provider, row.provider_id = WAITING, "window", None, None
    return first


async def answers_to(tx: Tx, message: int) -> list[Message]:
    """All that we said to one message of a patient."""
    return list((await tx.session.exec(select(Message).where(Message.answers == message))).all())


async def _waiting(tx: Tx, conversation: str) -> list[Message]:
    query = select(Message).where(_theirs(conversation), Message.state == WAITING)
    return list((await tx.session.exec(query.order_by(col(Message.id)))).all())


async def _writer(tx: Tx, conversation: str) -> str:
    row = await tx.session.get(Conversation, conversation)
    return line.writer_of(row) if row else conversation


def _theirs(conversation: str) -> ColumnElement[bool]:
    """Of ``Message``: those of everybody behind the same address."""
    return col(Message.conversation).in_(select(Conversation.id).where(line.same(conversation)))


async def _reminders_again(tx: Tx, conversation: str, how: str) -> None:
    row = await tx.session.get(Subscription, (conversation, REMINDERS))
    if row and row.out:
        row.out, row.how, row.at = False, how, now()
