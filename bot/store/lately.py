"""What happened lately in a conversation: what was decided, and which question nobody has answered."""

from collections.abc import Sequence
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
MOST_BACK = 60  # messages: an interview asks at most 12 questions
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


def recent_text(tx: Tx, last: Sequence[Message], within: timedelta) -> str:
    """What the patient wrote last, if within the time: words of an emergency may be split over two messages.

    Nothing if that was an alarm by itself: it is answered, and a "no" after it must be heard alone.
    """
    said = next((row for row in last if row.author == "patient"), None)
    if said is None or said.kind == "alarm" or said.created_at <= now() - within:
        return ""
    return talk.text_of(tx, said)


async def interview_so_far(tx: Tx, conversation: str, before: int, pause: timedelta) -> list[int]:
    """What the patient wrote in the interview that ``before`` belongs to, from what began it; without ``before``.

    Back from ``before``, each message was answered by a question of an interview, but for those that said whom it is
    about, and none came after a ``pause``.
    """
    query = (
        select(Message)
        .where(Message.conversation == conversation, col(Message.id) < before)
        .order_by(col(Message.id).desc())
        .limit(MOST_BACK)
    )
    found: list[int] = []
    interview: set[int | None] = set()
    beside: set[int | None] = set()
    last = None
    for row in (await tx.session.exec(query)).all():
        if last is not None and last - row.created_at > pause:
            break
        last = row.created_at
        if row.kind == "decision":
            break
        if row.author == "bot":
            made_of = talk.made_of(tx, row)
            if "names" in made_of:
                beside.add(row.answers)
            elif made_of.get("protocol") or row.kind == "question":  # also which of two complaints it is
                interview.add(row.answers)
        elif row.id in interview:
            found = [row.id, *found] if row.id is not None else found
        elif row.author == "patient" and row.id not in beside:
            break
    return found


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
