"""Keeps data no longer than the clinic says: per class of data, with a count first, and never what is on hold."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.settings import Settings
from bot.store import erasure, trackers
from bot.store.attachments import Attachment
from bot.store.hooks import HookEvent
from bot.store.models import Conversation, Escalation, Message, StaffSession, now
from bot.store.reports import StatusEvent
from bot.store.store import Store


@dataclass(frozen=True, slots=True)
class Due:
    """How many of one class have been kept long enough; ``days`` 0 is for ever."""

    data: str
    days: int
    count: int


class Retention:
    """What is due by ``settings``, counted or removed; ``tracker_file`` is Rasa's."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self._settings = store, settings
        self._trackers: Path = settings.data_dir / "tracker.db"

    async def run(self, *, dry: bool) -> list[Due]:
        """One line for each class. ``dry``: nothing is removed."""
        keep = self._settings
        return [
            Due("conversations", keep.keep_conversations, await self._conversations(keep.keep_conversations, dry)),
            Due("attachments", keep.keep_attachments, await self._attachments(keep.keep_attachments, dry)),
            Due("trackers", keep.keep_trackers, await self._idle_trackers(keep.keep_trackers, dry)),
            Due("reports", keep.keep_reports, await self._rows(StatusEvent, StatusEvent.at, keep.keep_reports, dry)),
            Due("hooks", keep.keep_reports, await self._rows(HookEvent, HookEvent.done_at, keep.keep_reports, dry)),
            Due(
                "sessions",
                keep.keep_sessions,
                await self._rows(StaffSession, StaffSession.seen_at, keep.keep_sessions, dry),
            ),
        ]

    async def _conversations(self, days: int, dry: bool) -> int:
        found = await self._idle(days)
        if dry:
            return len(found)
        removed = 0
        for conversation in found:
            try:
                async with self._store.write() as tx:
                    removed += await erasure.erase(tx, conversation, "retention", "kept long enough")
            except erasure.Refused:
                continue  # somebody took it, or it was put on hold, since it was counted
        return removed

    async def _idle(self, days: int) -> list[str]:
        """Whose last message is older than ``days``, without those on hold, with staff or with an open request."""
        if not days:
            return []
        before = now() - timedelta(days=days)
        later = select(Message.id).where(Message.conversation == Conversation.id, col(Message.created_at) >= before)
        wanted = select(Escalation.id).where(
            Escalation.conversation == Conversation.id, col(Escalation.closed_at).is_(None)
        )
        going = select(Message.id).where(
            Message.conversation == Conversation.id, col(Message.state).in_(erasure.UNDER_WAY)
        )
        further = aliased(Conversation)  # who writes for others is kept as long as one of them
        others = select(further.id).where(col(further.line) == Conversation.id, col(further.erased_at).is_(None))
        query = (
            select(Conversation.id)
            .where(~others.exists())
            .where(col(Conversation.erased_at).is_(None), col(Conversation.hold).is_(None))
            .where(Conversation.owner == "bot", col(Conversation.created_at) < before)
            .where(~later.exists(), ~wanted.exists(), ~going.exists())
        )
        async with self._store.read() as tx:
            return list((await tx.session.exec(query)).all())

    async def _attachments(self, days: int, dry: bool) -> int:
        """Files of patients who are not on hold: the row stays, its bytes go."""
        if not days:
            return 0
        before = now() - timedelta(days=days)
        query = (
            select(Attachment)
            .join(Message, col(Message.id) == col(Attachment.message))
            .join(Conversation, col(Conversation.id) == col(Attachment.conversation))
            .where(col(Message.created_at) < before, col(Conversation.hold).is_(None))
            .where(or_(col(Attachment.data_sealed).is_not(None), col(Attachment.url_sealed) != b""))
        )
        async with self._store.write() as tx:
            rows = (await tx.session.exec(query)).all()
            for row in rows if not dry else ():
                row.data_sealed, row.url_sealed, row.state, row.reason = None, b"", "refused", "kept_long_enough"
            return len(rows)

    async def _idle_trackers(self, days: int, dry: bool) -> int:
        """Talks that were broken off: the next message begins a new one."""
        if not days:
            return 0
        there = trackers.senders(self._trackers)
        before = now() - timedelta(days=days)
        async with self._store.write() as tx:
            idle = []
            for conversation, episode in there:
                patient = await tx.session.get(Conversation, conversation)
                if patient is None or patient.hold or await _last(tx.session, conversation) >= before:
                    continue
                idle.append((conversation, episode))
                if patient.episode == episode and not dry:
                    patient.episode += 1
        if not dry:
            trackers.remove(self._trackers, idle)
        return len(idle)

    async def _rows(self, table: type[Any], at: Any, days: int, dry: bool) -> int:
        if not days:
            return 0
        due = col(at) < now() - timedelta(days=days)
        async with self._store.write() as tx:
            count = (await tx.session.exec(select(func.count()).select_from(table).where(due))).one()
            if count and not dry:
                await (await tx.session.connection()).execute(delete(table).where(due))
            return count


async def _last(session: Any, conversation: str) -> datetime:
    query = select(func.max(Message.created_at)).where(Message.conversation == conversation)
    last: datetime | None = (await session.exec(query)).one()
    return last or now()
