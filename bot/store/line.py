"""Who stands behind one address: the writer and those they write for, each a conversation with its own key."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import ColumnElement, func, or_
from sqlmodel import col, select

from bot.store import keys, known, names
from bot.store.attachments import Attachment
from bot.store.models import Conversation, Escalation, Message
from bot.store.store import Tx

AGAIN: Final = 1000  # between the numbers of replies to one message that was heard twice
MOST: Final = 8  # people beside the writer: with "me" and "someone else" they still fit into one list to tap


@dataclass(frozen=True, slots=True)
class Person:
    """One patient behind an address; ``label`` is what the writer calls them, empty for the writer."""

    conversation: str
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """All behind one address, the writer first; ``about`` is the conversation of whom it is about now, if known."""

    writer: str
    about: str | None
    people: tuple[Person, ...]

    @property
    def shared(self) -> bool:
        """Whether the address stands for more than one person."""
        return len(self.people) > 1


def same(conversation: str) -> ColumnElement[bool]:
    """Of ``Conversation``: every row behind the address of ``conversation``, which may be anybody's there."""
    writer = select(func.coalesce(Conversation.line, Conversation.id)).where(Conversation.id == conversation)
    return or_(
        col(Conversation.id) == writer.scalar_subquery(),
        col(Conversation.line) == writer.scalar_subquery(),
    )


def all_of(writer: str) -> ColumnElement[bool]:
    """Of ``Conversation``: every row behind the address whose first conversation is ``writer``."""
    return or_(col(Conversation.id) == writer, col(Conversation.line) == writer)


def writer_of(conversation: Conversation) -> str:
    """The conversation of whoever wrote first from this address."""
    return conversation.line or conversation.id


def label_of(tx: Tx, conversation: Conversation) -> str:
    """What the writer calls this person; empty for the writer, and for who is forgotten."""
    if not conversation.label_sealed:
        return ""
    return tx.box.open(f"conversation|label|{conversation.id}", conversation.label_sealed)


async def of(tx: Tx, conversation: Conversation) -> Line:
    """Who stands behind the address of ``conversation``; whoever is forgotten is not among them."""
    writer = writer_of(conversation)
    query = select(Conversation).where(all_of(writer), col(Conversation.erased_at).is_(None))
    rows = (await tx.session.exec(query.order_by(col(Conversation.created_at), col(Conversation.id)))).all()
    people = [Person(row.id, label_of(tx, row)) for row in rows if row.line]
    about = next((row.about for row in rows if row.id == writer), None)
    alive = {row.id for row in rows}
    return Line(writer, about if about in alive else None, (Person(writer, ""), *people))


async def current(tx: Tx, writer: Conversation) -> Conversation:
    """Where a message from this address belongs as far as is known now: the writer's conversation is locked."""
    if writer.about is None or writer.about == writer.id:
        return writer
    found = await tx.locked(Conversation, writer.about)
    return found if found and found.erased_at is None else writer


async def writer_locked(tx: Tx, conversation: Conversation) -> Conversation:
    """The writer's row, locked, and brought into memory with its key."""
    if conversation.line is None:
        return conversation
    found = await tx.locked(Conversation, conversation.line)
    assert found is not None, "a further person without the first"
    return found


async def talk_about(tx: Tx, conversation: Conversation) -> None:
    """From now on what is written from this address is about the patient of ``conversation``, until that is over.

    Only where several people stand behind it; a person alone is never asked.
    """
    if conversation.line is not None:
        (await writer_locked(tx, conversation)).about = conversation.id
        return
    others = select(Conversation.id).where(Conversation.line == conversation.id, col(Conversation.erased_at).is_(None))
    if (await tx.session.exec(others.limit(1))).first() is not None:
        conversation.about = conversation.id


async def settle(tx: Tx, conversation: Conversation, *, still: bool) -> None:
    """After a turn: it stays about this patient only while a question to them is open (``still``)."""
    if conversation.owner == "bot" and not still and (conversation.line or conversation.about):
        await over(tx, conversation)


async def over(tx: Tx, conversation: Conversation) -> None:
    """What was written about this patient has come to its end: whom the next is about must be asked."""
    writer = await writer_locked(tx, conversation)
    if writer.about == conversation.id:
        writer.about = None


async def add(tx: Tx, writer: Conversation, label: str, about: str) -> Conversation:
    """A further person with a key of their own; ``about`` ("child" or "other") is all that is known of them."""
    number = uuid4().hex
    address = tx.box.open(f"conversation|address|{writer.id}", writer.address_sealed)
    made = Conversation(
        id=number,
        channel=writer.channel,
        ours=writer.ours,
        address_index=tx.box.index("person", f"{address}|{number}"),
        address_sealed=b"",
        language=writer.language,
        country=writer.country,
        greeted=writer.greeted,
        words=writer.words,
        line=writer.id,
    )
    made.key_id = await keys.make(tx.session, tx.box, number)
    made.address_sealed = tx.box.seal(f"conversation|address|{number}", address)
    made.label_sealed = tx.box.seal(f"conversation|label|{number}", label)
    await tx.audit("patient", "person.added", number, made.channel)
    await tx.added(made)
    await names.keep(tx, number, label)
    await known.set_facts(tx, number, {"about": about})
    return made


async def move(tx: Tx, messages: Sequence[int], to: Conversation, *, state: str | None = None) -> None:
    """Let ``messages`` be of ``to``: sealed under that patient's key, with their files and the requests for a human.

    ``state``: "new" where a turn must hear them there.
    """
    query = select(Message).where(col(Message.id).in_(messages), Message.author == "patient")
    for row in (await tx.session.exec(query.order_by(col(Message.id)))).all():
        if row.conversation != to.id:
            await _move(tx, row, to)
        if state:
            await _heard_again(tx, row)
            row.state = state


async def _heard_again(tx: Tx, row: Message) -> None:
    """What was answered to it stays, but under other numbers: those of a turn must be free for the next one."""
    query = select(Message).where(Message.answers == row.id).order_by(col(Message.seq).desc())
    for reply in (await tx.session.exec(query)).all():
        reply.seq = (reply.seq or 0) + AGAIN
        await tx.session.flush()


async def _move(tx: Tx, row: Message, to: Conversation) -> None:
    opened: list[tuple[Any, dict[str, str]]] = [(row, await _opened(tx, row))]
    files = (await tx.session.exec(select(Attachment).where(Attachment.message == row.id))).all()
    opened += [(file, await _opened(tx, file)) for file in files]
    for one, texts in opened:
        one.conversation = to.id
        for column, text in texts.items():
            setattr(one, f"{column}_sealed", tx.box.seal(keys.place(one, column), text))
    for request in (await tx.session.exec(select(Escalation).where(Escalation.message == row.id))).all():
        request.conversation = to.id
    await tx.audit("bot", "message.attributed", to.id, str(row.id))


async def _opened(tx: Tx, row: Any) -> dict[str, str]:
    columns = keys.SEALED[type(row)][1]
    sealed = {column: getattr(row, f"{column}_sealed") for column in columns}
    return {column: tx.box.open(keys.place(row, column), value) for column, value in sealed.items() if value}
