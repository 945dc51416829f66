"""Conversations and their messages: what comes in, whose turn it is, what goes out."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import bindparam, func, or_
from sqlmodel import col, select

from bot.message import Channel, Choice, Inbound, Reply
from bot.store import keys, known
from bot.store.line import Line
from bot.store.models import Conversation, Decision, Message, now
from bot.store.store import Tx
from flows.orders import Decide, to_wire

TURN = 100
REMINDER = "reminder"  # a message that leaves the question before it open
RECENT = 8  # messages that one look back takes in
LEASE = timedelta(seconds=60)  # longer than the longest turn; a dead worker's conversation waits this long at most


# What is asked for each message that comes in is built once: building costs more than asking.
_OF = select(Conversation).where(
    Conversation.channel == bindparam("channel"),
    Conversation.ours == bindparam("ours"),
    Conversation.address_index == bindparam("address"),
)
_OF_LOCKED = _OF.with_for_update(key_share=True)
_LAST = select(Message).where(Message.conversation == bindparam("of")).order_by(col(Message.id).desc()).limit(RECENT)
_KNOWN = select(Message.id).where(Message.provider == bindparam("provider"), Message.provider_id == bindparam("id"))


class LostLease(RuntimeError):
    """The conversation changed hands while its turn was taken; nothing of that turn may be saved."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A patient's message whose turn it is, and the conversation as it was when the turn began."""

    conversation: Conversation
    message: int
    text: str
    before: str  # what they wrote before
    tapped: str | None  # the id of a button
    offered: tuple[Choice, ...]  # the choices of our last message, when that was a question
    since: datetime | None  # when the last word before it was said, by whomever
    facts: dict[str, object]
    teaching: dict[str, object] | None  # how far they have gone over the discharge sheet
    lease: str  # whose turn this is; nobody else has the same
    tries: int  # how often this turn has begun
    fence: int
    episode: int
    before_message: int | None = None  # the message that ``before`` is the text of
    side: dict[str, object] | None = None  # the question of ours that is open outside of any interview
    line: Line | None = None  # who stands behind the address; None before that was looked up


async def find_conversation(tx: Tx, channel: Channel, ours: str, address: str) -> Conversation | None:
    """The conversation of this address with this number of ours, if there is one."""
    return (await tx.session.exec(_OF, params=_at(tx, channel, ours, address))).first()


async def conversation_of(
    tx: Tx, channel: Channel, ours: str, address: str, language: str, country: str
) -> Conversation:
    """The conversation of this address with this number of ours, locked; a new one for somebody new."""
    if found := (await tx.session.exec(_OF_LOCKED, params=_at(tx, channel, ours, address))).first():
        return found
    made = Conversation(
        id=uuid4().hex,
        channel=str(channel),
        ours=ours,
        address_index=tx.box.index("address", address),
        address_sealed=b"",
        language=language,
        country=country,
    )
    made.key_id = await keys.make(tx.session, tx.box, made.id)
    made.address_sealed = tx.box.seal(f"conversation|address|{made.id}", address)
    await tx.audit("bot", "conversation.opened", made.id, str(channel))
    tx.begun.add(made.id)
    return await tx.added(made)


async def recent(tx: Tx, conversation: Conversation) -> list[Message]:
    """The last messages of the conversation, newest first: enough to see what was offered and what still waits."""
    return list((await tx.session.exec(_LAST, params={"of": conversation.id})).all())


async def add_inbound(
    tx: Tx, conversation: Conversation, inbound: Inbound, *, alarm: bool, done: bool
) -> Message | None:
    """The message saved, or ``None`` when we already have it: a provider's id counts once, for ever.

    ``done``: it needs no turn, because the inbox itself has answered it.
    """
    provider = inbound.channel.provider
    if (await tx.session.exec(_KNOWN, params={"provider": provider, "id": inbound.provider_id})).first() is not None:
        return None
    tapped = [[inbound.button, inbound.text]] if inbound.button else None
    mark = uuid4().hex
    return await tx.added(
        Message(
            conversation=conversation.id,
            author="patient",
            kind="alarm" if alarm else "media" if inbound.media and not inbound.text else "text",
            seal_id=mark,
            text_sealed=tx.box.seal(f"message|text|{mark}|{conversation.id}", inbound.text),
            choices_sealed=_sealed_json(tx, f"message|choices|{mark}|{conversation.id}", tapped) if tapped else None,
            provider=provider,
            provider_id=inbound.provider_id,
            state="done" if done else "new",
            created_at=inbound.received_at,
        )
    )


async def add_replies(
    tx: Tx,
    conversation: Conversation,
    replies: Sequence[Reply],
    *,
    answers: int | None,
    first: int = 0,
    staff: str | None = None,
) -> None:
    """Save what we say. On the web and in the terminal saved is sent: the patient's page reads it by its cursor.

    ``first`` numbers the replies to one message: the inbox counts from 0, the turn from ``TURN``; what answers nothing
    has no number. ``staff``: who says it, where it is not the bot.
    """
    pulled = conversation.channel in (Channel.WEB, Channel.TERMINAL)
    for seq, reply in enumerate(replies, first):
        choices, mark = [[choice.id, choice.text] for choice in reply.choices], uuid4().hex
        made_of = f"message|made_of|{mark}|{conversation.id}"
        row = Message(
            conversation=conversation.id,
            author="staff" if staff else "bot",
            staff=staff,
            kind=reply.kind,
            seal_id=mark,
            text_sealed=tx.box.seal(f"message|text|{mark}|{conversation.id}", reply.text),
            choices_sealed=_sealed_json(tx, f"message|choices|{mark}|{conversation.id}", choices) if choices else None,
            made_of_sealed=_sealed_json(tx, made_of, reply.made_of) if reply.made_of else None,
            answers=answers,
            seq=None if answers is None else seq,
            state="sent" if pulled else "pending",
            sent_at=now() if pulled else None,
        )
        tx.session.add(row)


async def add_decision(tx: Tx, conversation: Conversation, message: int, decided: Decide) -> None:
    """Save the decision with its whole trace."""
    row = Decision(
        conversation=conversation.id,
        message=message,
        protocol=decided.protocol,
        version=decided.version,
        disposition=str(decided.disposition),
        because=decided.because,
        asked=decided.asked,
        trace_sealed=_sealed_json(tx, f"decision|trace|{message}|{conversation.id}", to_wire(decided)["decide"]),
    )
    tx.session.add(row)


async def lease_next(tx: Tx) -> Waiting | None:
    """Take the conversation whose patient has waited longest; its turn is ours until the lease ends.

    The conversation is locked before its message is looked for: who locked both at once could step past a message
    that another had just locked, and answer the one after it.
    """
    free = or_(col(Conversation.lease_until).is_(None), col(Conversation.lease_until) < now())
    waits = (col(Message.author) == "patient", col(Message.state) == "new")
    first = (
        select(Conversation)
        .join(Message, col(Message.conversation) == col(Conversation.id))
        .where(*waits, free)
        .order_by(col(Message.id))
        .limit(1)
        .with_for_update(skip_locked=True, key_share=True, of=Conversation)
    )
    while conversation := (await tx.session.exec(first)).first():
        mine = select(Message).where(Message.conversation == conversation.id, *waits).order_by(col(Message.id)).limit(1)
        if message := (await tx.session.exec(mine.with_for_update(key_share=True))).first():
            return lease(tx, conversation, message, await recent(tx, conversation))
        # another had taken its last message between our look and our lock: the next look no longer finds it
    return None


def lease(tx: Tx, conversation: Conversation, message: Message, last: Sequence[Message]) -> Waiting:
    """The turn of ``message``, ours until the lease ends; ``last`` are the messages before it, newest first."""
    assert message.id is not None
    message.attempts += 1
    conversation.lease_by, conversation.lease_until = f"{message.id}/{message.attempts}", now() + LEASE
    tapped = choices_of(tx, message)
    before = next((row for row in last if row.author == "patient" and row.id != message.id), None)
    return Waiting(
        conversation=conversation,
        message=message.id,
        text=text_of(tx, message),
        tapped=tapped[0].id if tapped else None,
        before=text_of(tx, before) if before else "",
        offered=offered(tx, last),
        since=next((row.created_at for row in last if row.id is not None and row.id < message.id), None),
        facts=known.facts_of(tx, conversation),
        teaching=known.teaching_of(tx, conversation),
        lease=conversation.lease_by,
        tries=message.attempts,
        fence=conversation.fence,
        episode=conversation.episode,
        before_message=before.id if before else None,
        side=known.side_of(tx, conversation),
    )


def question_of(last: Sequence[Message]) -> Message | None:
    """Our last message, when that was a question; ``last`` are the newest first."""
    said = next((row for row in last if row.author == "bot" and row.kind != REMINDER), None)
    return said if said and said.kind == "question" else None


def offered(tx: Tx, last: Sequence[Message]) -> tuple[Choice, ...]:
    """The choices of our last message, when that was a question."""
    question = question_of(last)
    return choices_of(tx, question) if question else ()


def is_free(conversation: Conversation, last: Sequence[Message]) -> bool:
    """Whether a message that comes now is next: no turn is under way, and none of ``last`` still waits for its own."""
    waits = any(row.author == "patient" and row.state == "new" for row in last)
    return conversation.lease_by is None and not waits


async def finish_turn(tx: Tx, waiting: Waiting) -> Conversation:
    """The conversation to save the turn into; raises ``LostLease`` if a person or an alarm came in between."""
    conversation = await tx.locked(Conversation, waiting.conversation.id)
    if conversation is None:
        raise LostLease(waiting.conversation.id)
    now_is = (conversation.lease_by, conversation.fence, conversation.episode)
    if now_is != (waiting.lease, waiting.fence, waiting.episode):
        raise LostLease(conversation.id)
    (await tx.session.get_one(Message, waiting.message)).state = "done"
    conversation.lease_by = conversation.lease_until = None
    return conversation


async def give_up_lease(tx: Tx, waiting: Waiting) -> None:
    """Let another turn of this conversation begin; its message stays new."""
    row = await tx.locked(Conversation, waiting.conversation.id)
    if row and row.lease_by == waiting.lease:
        row.lease_by = row.lease_until = None


async def release_all(tx: Tx) -> None:
    """At the start of the only process that takes turns: leases of the one that was it before are void."""
    leased = await tx.session.exec(select(Conversation).where(col(Conversation.lease_by).is_not(None)))
    for row in leased.all():
        row.lease_by = row.lease_until = None


async def unfinished(tx: Tx) -> int:
    """How many patients' messages still wait for their turn."""
    query = select(func.count()).where(Message.author == "patient", Message.state == "new")
    return (await tx.session.exec(query)).one()


def text_of(tx: Tx, message: Message) -> str:
    """The words of ``message``."""
    return tx.box.open(f"message|text|{message.seal_id}|{message.conversation}", message.text_sealed)


def choices_of(tx: Tx, message: Message) -> tuple[Choice, ...]:
    """The choices that were offered with ``message``."""
    if message.choices_sealed is None:
        return ()
    place = f"message|choices|{message.seal_id}|{message.conversation}"
    return tuple(Choice(*pair) for pair in json.loads(tx.box.open(place, message.choices_sealed)))


def made_of(tx: Tx, message: Message) -> dict[str, object]:
    """What produced the words of ``message``: order, brief, model and verdict."""
    if message.made_of_sealed is None:
        return {}
    place = f"message|made_of|{message.seal_id}|{message.conversation}"
    made: dict[str, object] = json.loads(tx.box.open(place, message.made_of_sealed))
    return made


def _sealed_json(tx: Tx, place: str, value: object) -> bytes:
    return tx.box.seal(place, json.dumps(value, ensure_ascii=False))


def _at(tx: Tx, channel: Channel, ours: str, address: str) -> dict[str, object]:
    return {"channel": str(channel), "ours": ours, "address": tx.box.index("address", address)}
