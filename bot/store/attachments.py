"""Pictures and recordings of patients: to be fetched, sealed when they are harmless, refused otherwise."""

import base64
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import Index
from sqlmodel import Field, SQLModel, col, select

from bot.message import Attached
from bot.store import keys
from bot.store.models import NUMBER, Conversation, Message, now, when
from bot.store.store import Store, Tx


class Attachment(SQLModel, table=True):
    """One file of a message. ``state``: new, kept, refused, failed; only a kept one has its bytes here."""

    __table_args__ = (Index("ix_attachment_work", "state", "not_before"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    message: int = Field(foreign_key="message.id", index=True, sa_type=NUMBER)
    conversation: str = Field(foreign_key="conversation.id")
    seal_id: str = Field(default_factory=lambda: uuid4().hex)
    url_sealed: bytes
    kind: str  # what it is said to be at first, what its bytes are once it is kept
    state: str = "new"
    reason: str | None = None  # a code
    size: int = 0  # bytes
    attempts: int = 0
    not_before: datetime = when(default_factory=now)
    data_sealed: bytes | None = None


keys.register(Attachment, "seal_id", ("url", "data"))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is still at the provider."""

    id: int
    url: str
    attempts: int


@dataclass(frozen=True, slots=True)
class File:
    """A kept file as staff see it; ``kind`` is its media type, from the bytes themselves."""

    kind: str
    data: bytes


async def add(tx: Tx, message: Message, attached: tuple[Attached, ...]) -> None:
    """Remember what came with ``message``, to be fetched after the acknowledgement."""
    assert message.id is not None
    for one in attached:
        mark, patient = uuid4().hex, message.conversation
        sealed = tx.box.seal(f"attachment|url|{mark}|{patient}", one.url)
        kind = one.kind.partition(";")[0].strip()  # what follows may name the file, and a file the patient
        tx.session.add(Attachment(message=message.id, conversation=patient, seal_id=mark, url_sealed=sealed, kind=kind))


class Attachments:
    """The files of all patients."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def wanted(self, limit: int = 10) -> list[Wanted]:
        """The files that are due to be fetched, oldest first."""
        query = (
            select(Attachment, Conversation)  # the patient's row brings their key
            .join(Conversation, col(Conversation.id) == col(Attachment.conversation))
            .where(Attachment.state == "new", col(Attachment.not_before) <= now())
            .order_by(col(Attachment.id))
            .limit(limit)
        )
        async with self._store.read() as tx:
            rows = [row for row, _ in (await tx.session.exec(query)).all()]
            return [
                Wanted(row.id or 0, tx.box.open(keys.place(row, "url"), row.url_sealed), row.attempts) for row in rows
            ]

    async def keep(self, attachment: int, kind: str, data: bytes) -> None:
        """The file passed the checks: its bytes, sealed."""
        async with self._store.write() as tx:
            row = await tx.session.get_one(Attachment, attachment)
            await tx.session.get_one(Conversation, row.conversation)  # brings the patient's key
            row.state, row.kind, row.size = "kept", kind, len(data)
            row.data_sealed = tx.box.seal(keys.place(row, "data"), base64.b64encode(data).decode())
            await tx.audit("bot", "attachment.kept", row.conversation, f"{kind} {len(data)}")

    async def refuse(self, attachment: int, reason: str) -> None:
        """It will not be fetched: ``reason`` is a code."""
        async with self._store.write() as tx:
            row = await tx.session.get_one(Attachment, attachment)
            row.state, row.reason = "refused", reason
            await tx.audit("bot", "attachment.refused", row.conversation, reason)

    async def later(self, attachment: int, wait: timedelta) -> None:
        """The provider did not answer: try again after ``wait``."""
        async with self._store.write() as tx:
            row = await tx.session.get_one(Attachment, attachment)
            row.attempts, row.not_before = row.attempts + 1, now() + wait

    async def of_conversation(self, conversation: str) -> dict[int, list[Attachment]]:
        """What came with each message of a conversation; the bytes stay sealed."""
        query = select(Attachment).where(Attachment.conversation == conversation).order_by(col(Attachment.id))
        found: dict[int, list[Attachment]] = {}
        async with self._store.read() as tx:
            for row in (await tx.session.exec(query)).all():
                found.setdefault(row.message, []).append(row)
        return found

    async def open(self, attachment: int, conversation: str, reader: str) -> File | None:
        """A kept file for ``reader``, audited; None if this conversation has no such file."""
        async with self._store.write() as tx:
            row = await tx.session.get(Attachment, attachment)
            if row is None or row.conversation != conversation or row.data_sealed is None:
                return None
            await tx.session.get_one(Conversation, conversation)
            await tx.audit(reader, "attachment.read", conversation, str(attachment))
            return File(row.kind, base64.b64decode(tx.box.open(keys.place(row, "data"), row.data_sealed)))
