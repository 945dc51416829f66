"""What we remember of the provider: how far its list of messages was read, and which contents it holds for us."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, SQLModel, col, select

from bot.store.models import Message, now, when
from bot.store.store import Store

_AT_ONCE = 500  # ids in one query


class PollCursor(SQLModel, table=True):
    """Until when the list of messages to one of our addresses was read."""

    __tablename__ = "poll_cursor"

    name: str = Field(primary_key=True)
    at: datetime = when()


class Content(SQLModel, table=True):
    """A content that the provider holds, by the digest of what we asked it to hold; no words of a patient are in it."""

    digest: str = Field(primary_key=True)
    sid: str
    made_at: datetime = when(default_factory=now)


class ProviderMemory:
    """Cursors and contents, each read and written in a transaction of its own."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def read_until(self, name: str) -> datetime | None:
        """Until when the list ``name`` was read; None before the first time."""
        async with self._store.read() as tx:
            row = await tx.session.get(PollCursor, name)
            return row.at if row else None

    async def advance(self, name: str, at: datetime) -> None:
        """The list ``name`` was read until ``at``; it never goes back."""
        async with self._store.write() as tx:
            row = await tx.session.get(PollCursor, name)
            if row is None:
                tx.session.add(PollCursor(name=name, at=at))
            else:
                row.at = max(row.at, at)

    async def unknown(self, sids: Sequence[str]) -> frozenset[str]:
        """Those of the provider's message ids that stand nowhere in the store."""
        known: set[str] = set()
        async with self._store.read() as tx:
            for start in range(0, len(sids), _AT_ONCE):
                some = sids[start : start + _AT_ONCE]
                query = select(Message.provider_id).where(
                    Message.provider == "twilio", col(Message.provider_id).in_(some)
                )
                known.update(sid for sid in (await tx.session.exec(query)).all() if sid)
        return frozenset(sids) - known

    async def content(self, digest: str) -> str | None:
        """The provider's id of the content with this digest."""
        async with self._store.read() as tx:
            row = await tx.session.get(Content, digest)
            return row.sid if row else None

    async def made(self, digest: str, sid: str) -> None:
        """The provider holds the content with this digest under ``sid``."""
        async with self._store.write() as tx:
            if await tx.session.get(Content, digest) is None:
                tx.session.add(Content(digest=digest, sid=sid))

    async def forget(self, digest: str) -> None:
        """The provider no longer knows that content: it is made anew."""
        async with self._store.write() as tx:
            row = await tx.session.get(Content, digest)
            if row:
                await tx.session.delete(row)
