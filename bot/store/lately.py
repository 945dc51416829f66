"""What happened lately in a conversation: what was decided, and which question nobody has answered."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.message import Reply
from bot.store import desk, talk
from bot.store.models import Conversation, Decision, Message, now
from bot.store.store import Tx
from safety import escalation

OLDEST = timedelta(days=1)  # later, nobody waits for that answer, and the look would grow for ever
REMINDER_SEQ = 200  # beside the replies of the inbox (from 0) and of the turn (from ``talk.TURN``)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question of ours that is the last word of its conversation; ``asked`` and ``protocol`` say which."""

    conversation: Conversation
    message: Message
    asked: str
    protocol: str


async def decided_lately(tx: Tx, conversation: str, within: timedelta) -> dict[str, int]:
    """How often each protocol decided in this conversation within that time."""
    query = (
        select(Decision.protocol, func.count())
        .where(Decision.conversation == conversation, col(Decision.at) > now() - within)
        .group_by(col(Decision.protocol))
    )
    return dict((await tx.session.exec(query)).all())


async def unanswered(tx: Tx, older: timedelta, limit: int | None = None) -> list[Unanswered]:
    """Questions of the last day that reached the patient and were followed by silence for longer than ``older``."""
    later = aliased(Message)
    followed = select(later.id).where(
        col(later.conversation) == col(Message.conversation), col(later.id) > col(Message.id)
    )
    query = (
        select(Message, Conversation)
        .join(Conversation, col(Conversation.id) == col(Message.conversation))
        .where(Message.author == "bot", Message.kind == "question", Message.state == "sent")
        .where(Conversation.owner == "bot", col(Message.created_at) < now() - older)
        .where(col(Message.created_at) > now() - OLDEST)
        .where(~followed.exists())
        .order_by(col(Message.id))
        .limit(limit)
    )
    rows = (await tx.session.exec(query)).all()
    made = ((message, conversation, talk.made_of(tx, message)) for message, conversation in rows)
    return [
        Unanswered(conversation, message, str(by.get("ask")), str(by.get("protocol", "")))
        for message, conversation, by in made
    ]


async def remind(tx: Tx, silent: Unanswered, replies: list[Reply]) -> None:
    """Say ``replies`` and bring a human; the question stays open."""
    answers = silent.message.answers
    if answers is None:
        raise ValueError("a question that answers no message")
    await talk.add_replies(tx, silent.conversation, replies, answers=answers, first=REMINDER_SEQ)
    await desk.escalate(tx, silent.conversation, answers, "no_answer", escalation.PRIORITY["no_answer"])
