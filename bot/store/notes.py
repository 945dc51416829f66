"""Private notes of staff about a patient, sealed with that patient's key, and the colleagues whom they mention."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import update
from sqlmodel import Field, SQLModel, col, select

from bot.store import keys
from bot.store.models import NUMBER, Conversation, now, when
from bot.store.store import Tx


class Note(SQLModel, table=True):
    """What one member of staff noted for the others; no patient is ever shown it. ``form`` is unique: once per form."""

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    seal_id: str = Field(default_factory=lambda: uuid4().hex)
    form: str = Field(unique=True)
    staff: str
    text_sealed: bytes
    at: datetime = when(default_factory=now)


class Mention(SQLModel, table=True):
    """Somebody whom a note names; ``seen_at``: when they first opened the conversation since."""

    note: int = Field(foreign_key="note.id", primary_key=True, sa_type=NUMBER)
    staff: str = Field(primary_key=True, index=True)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    seen_at: datetime | None = when(default=None, nullable=True)


keys.register(Note, "seal_id", ("text",))


@dataclass(frozen=True, slots=True)
class Noted:
    """One note as colleagues read it."""

    id: int
    staff: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Named:
    """A conversation in which somebody was named by ``by`` and has not looked since; no word of the note."""

    conversation: str
    by: str
    at: datetime


def named_in(text: str, names: Iterable[str]) -> list[str]:
    """Those of ``names`` that ``text`` mentions as ``@name``, the longest first where one begins another."""
    rest, found = text, []
    for name in sorted(names, key=len, reverse=True):
        rest, count = re.subn(rf"(?<!\w)@{re.escape(name)}(?!\w)", " ", rest, flags=re.IGNORECASE)
        if count:
            found.append(name)
    return found


async def add(tx: Tx, talk: Conversation, staff: str, text: str, form: str, names: Iterable[str]) -> bool:
    """Save ``text`` once per ``form``; whether it was new. ``names``: of all colleagues who could be mentioned."""
    if (await tx.session.exec(select(Note.id).where(Note.form == form))).first() is not None:
        return False
    mark = uuid4().hex
    sealed = tx.box.seal(f"note|text|{mark}|{talk.id}", text)
    note = await tx.added(Note(conversation=talk.id, seal_id=mark, form=form, staff=staff, text_sealed=sealed))
    assert note.id is not None
    tx.session.add_all(
        Mention(note=note.id, staff=name, conversation=talk.id) for name in named_in(text, names) if name != staff
    )
    await tx.audit(staff, "note.added", talk.id)
    return True


async def of(tx: Tx, conversation: str) -> list[Noted]:
    """The notes about one patient, the oldest first."""
    rows = (await tx.session.exec(select(Note).where(Note.conversation == conversation).order_by(col(Note.id)))).all()
    return [Noted(row.id, row.staff, _text(tx, row), row.at) for row in rows if row.id is not None]


async def seen(tx: Tx, conversation: str, staff: str) -> None:
    """``staff`` has opened the conversation: what named them there is no news any more."""
    theirs = (col(Mention.conversation) == conversation, col(Mention.staff) == staff, col(Mention.seen_at).is_(None))
    await (await tx.session.connection()).execute(update(Mention).where(*theirs).values(seen_at=now()))


async def unseen(tx: Tx, staff: str) -> Sequence[Named]:
    """Where ``staff`` was named and has not looked since, the newest first; one line for a conversation."""
    query = (
        select(Note)
        .join(Mention, col(Mention.note) == col(Note.id))
        .where(Mention.staff == staff, col(Mention.seen_at).is_(None))
        .order_by(col(Note.id).desc())
    )
    newest: dict[str, Named] = {}
    for row in (await tx.session.exec(query)).all():
        newest.setdefault(row.conversation, Named(row.conversation, row.staff, row.at))
    return list(newest.values())


def _text(tx: Tx, row: Note) -> str:
    return tx.box.open(keys.place(row, "text"), row.text_sealed)
