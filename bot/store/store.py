"""The database: durable settings, one kind of transaction to write and one to read, and news of every change."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from alembic import command
from alembic.config import Config
from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.crypto import Box
from bot.store.models import Audit, StaffSession

MIGRATIONS = Path(__file__).parent / "migrations"
T = TypeVar("T")


class Changes:
    """Tells those who wait that something was committed; a cursor keeps a slow reader from missing a change."""

    def __init__(self) -> None:
        self.cursor = 0
        self._waiting = asyncio.Condition()

    async def announce(self) -> None:
        """Wake everyone who waits."""
        async with self._waiting:
            self.cursor += 1
            self._waiting.notify_all()

    async def wait(self, cursor: int) -> int:
        """The new cursor, as soon as it is beyond ``cursor``."""
        async with self._waiting:
            await self._waiting.wait_for(lambda: self.cursor > cursor)
            return self.cursor


@dataclass(slots=True)
class Tx:
    """One transaction: the session, and the box that seals what goes in."""

    session: AsyncSession
    box: Box

    async def added(self, row: T) -> T:
        """``row`` written, with its id; rows whose id nobody needs are only ``session.add``-ed."""
        self.session.add(row)
        await self.session.flush()
        return row

    async def audit(self, actor: str, action: str, subject: str, detail: str = "") -> None:
        """One more row of the audit; ``detail`` holds codes, never words of a patient."""
        self.session.add(Audit(actor=actor, action=action, subject=subject, detail=detail))


class Store:
    """Opened once per process. SQLite is held with WAL and ``synchronous=FULL``: acknowledged means on the disk."""

    def __init__(self, url: str, box: Box) -> None:
        self.url = url
        self.box = box
        self.changed = Changes()
        self._engine = _engine(url)
        # SQLite has one writer at a time; whoever waits does so here, where waiting can be cancelled, and not in a
        # thread inside of SQLite, which would hold up the end of the process.
        self._writing = asyncio.Lock()
        self._reading = self._engine.execution_options(reads_only=True)

    async def migrate(self) -> None:
        """Bring the tables to this version."""
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        async with self._engine.connect() as connection:
            await connection.run_sync(lambda sync: _upgrade(config, sync))

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Tx]:
        """A transaction that writes; committed when the block ends, and then announced."""
        async with self._writing, AsyncSession(self._engine, expire_on_commit=False, autoflush=False) as session:
            event.listen(session.sync_session, "after_flush", _wrote)
            async with session.begin():
                yield Tx(session, self.box)
        if session.info.get("wrote"):
            await self.changed.announce()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """A transaction that only reads; it never waits for a writer."""
        async with AsyncSession(self._reading, expire_on_commit=False) as session:
            yield Tx(session, self.box)

    async def settings(self) -> dict[str, Any]:
        """The durability settings of a connection, as the database itself gives them."""
        async with self._engine.connect() as connection:
            names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
            return {name: (await connection.execute(text(f"PRAGMA {name}"))).scalar() for name in names}

    async def close(self) -> None:
        """Give the connections back."""
        await self._engine.dispose()


def _wrote(session: Any, _flush: object) -> None:
    # Reading a conversation writes to the audit, and being there to the session: neither is news, and a page that
    # asked again at each of them would ask for ever.
    quiet = (Audit, StaffSession)
    if any(not isinstance(row, quiet) for row in (*session.new, *session.dirty, *session.deleted)):
        session.info["wrote"] = True


def _upgrade(config: Config, connection: Any) -> None:
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.commit()


def _engine(url: str) -> AsyncEngine:
    engine = create_async_engine(url, connect_args={"isolation_level": None})
    event.listen(engine.sync_engine, "connect", _durable)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _durable(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",  # NORMAL may lose an acknowledged message when the power goes
        "foreign_keys=ON",
        "busy_timeout=10000",
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Any) -> None:
    # IMMEDIATE: two writers wait for each other at the start instead of failing at the end.
    reads_only = connection.get_execution_options().get("reads_only")
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")
