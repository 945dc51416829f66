"""The database: durable settings, one kind of transaction to write and one to read, and news of every change."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import structlog
from alembic import command
from alembic.config import Config
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlalchemy.orm.util import identity_key
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store import audit, keys
from bot.store.changes import CHANNEL, Changes
from bot.store.crypto import Box
from bot.store.database import POSTGRESQL, assert_durable, away, durability, engine_for, may_pass, reading
from bot.store.models import Audit, Conversation, StaffSession, SubjectKey
from bot.store.sole import AWAY, Sole
from bot.store.turnstile import Flood, Turnstile

MIGRATIONS = Path(__file__).parent / "migrations"
T = TypeVar("T")
Row = TypeVar("Row", bound=SQLModel)
AGAIN = (0.02, 0.1, 0.5)  # seconds, about, before work is done again that another writer stood in the way of
log = structlog.get_logger()


@dataclass(slots=True)
class Tx:
    """One transaction: the session, and the box that seals what goes in."""

    session: AsyncSession
    box: Box
    begun: set[str] = field(default_factory=set)  # conversations made here that have no message yet

    async def added(self, row: T) -> T:
        """``row`` written, with its id; rows whose id nobody needs are only ``session.add``-ed."""
        self.session.add(row)
        await self.session.flush()
        return row

    async def locked(self, table: type[Row], key: object) -> Row | None:
        """The row as it is now, which no other process may change until this transaction ends; ``None`` if none is.

        Ask for it before anything else of the transaction has read it.
        """
        return await self.session.get(table, key, with_for_update={"key_share": True})

    async def audit(self, actor: str, action: str, subject: str, detail: str = "") -> None:
        """One more row of the audit; ``detail`` holds codes, never words of a patient."""
        self.session.info.setdefault("audit", []).append(audit.Entry(actor, action, subject, detail))


class Store:
    """Opened once per process: SQLite for one process, PostgreSQL for several. Acknowledged means on the disk."""

    def __init__(self, url: str, box: Box) -> None:
        self.url = url
        self.box = box
        self.changed = Changes()
        self.flood = Flood()
        self._engine = engine_for(url)
        self.shared = self._engine.dialect.name == POSTGRESQL  # other processes may work on the same database
        # SQLite has one writer at a time; whoever waits does so here, where waiting can be cancelled, and not in a
        # thread inside of SQLite, which would hold up the end of the process.
        self._writing = Turnstile()
        self._reading = reading(self._engine)
        self._sole: Sole

    async def migrate(self) -> None:
        """Bring the tables to this version; raises ``NotDurable`` on a database that may lose a commit."""
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        async with self._engine.connect() as connection:
            await assert_durable(connection)
            if self.shared:  # one process at a time brings them up; the next ones find nothing to do
                await _patient(connection)
                await connection.execute(text("SET LOCAL lock_timeout = 0"))
                await connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('lamplight migrations'))"))
            await connection.run_sync(lambda sync: _upgrade(config, sync))
        async with self.write() as tx:
            await keys.settle(tx.session, tx.box)

    async def change(self, work: Callable[[Tx], Awaitable[T]], *, urgent: bool = False) -> T:
        """What ``work`` returns, in a transaction that writes; done again when another process stood in the way."""
        for wait in AGAIN:
            try:
                async with self.write(urgent=urgent) as tx:
                    return await work(tx)
            except DBAPIError as error:
                if not may_pass(error):
                    raise
            await asyncio.sleep(wait * (0.5 + random.random()))  # noqa: S311  (two that met must not meet again)
        async with self.write(urgent=urgent) as tx:
            return await work(tx)

    async def insist(self, work: Callable[[Tx], Awaitable[T]]) -> T:
        """As ``change``, but while the database is away it is tried again, with growing waits.

        For work that was done outside and must be noted here, and that finds by itself if it has been noted.
        """
        for wait in AWAY:
            try:
                return await self.change(work)
            except SQLAlchemyError as error:
                if not away(error):
                    raise
                log.warning("store.away", error=type(error).__name__, seconds=wait)
            await asyncio.sleep(wait)
        return await self.change(work)

    @asynccontextmanager
    async def write(self, *, urgent: bool = False) -> AsyncIterator[Tx]:
        """A transaction that writes; committed when the block ends, and then announced.

        ``urgent``: it goes before those that wait to write already.
        """
        async with self._turn_to_write(urgent), self._session(self._engine, autoflush=False) as session:
            event.listen(session.sync_session, "after_flush", _wrote)
            async with session.begin():
                yield Tx(session, self.box)
                await audit.chain(session, self.box)
                await self._tell_others(session)
        if session.info.get("wrote"):
            await self.changed.announce(session.info["about"])

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """A transaction that only reads; it never waits for a writer."""
        async with self._session(self._reading) as session:
            yield Tx(session, self.box)

    def _session(self, engine: AsyncEngine, autoflush: bool = True) -> AsyncSession:
        # Rows find the box here, to bring their patient's key into memory as they are loaded.
        return AsyncSession(engine, expire_on_commit=False, info={"box": self.box}, autoflush=autoflush)

    @asynccontextmanager
    async def _turn_to_write(self, urgent: bool) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            if not self.shared:
                await stack.enter_async_context(self._writing.through(urgent=urgent))
            yield

    async def _tell_others(self, session: AsyncSession) -> None:
        await session.flush()
        if self.shared and session.info.get("wrote"):  # they hear of it when, and only if, it is committed
            told = {"channel": CHANNEL, "notice": self.changed.notice(session.info["about"])}
            await (await session.connection()).execute(text("SELECT pg_notify(:channel, :notice)"), told)

    async def listen(self) -> None:
        """For ever: announce here what other processes commit; at once over, where there can be no others."""
        if self.shared:
            await self.changed.listen(self._engine.url.set(drivername=POSTGRESQL).render_as_string(False))

    @asynccontextmanager
    async def alone(self, name: str, within: float = 0.0) -> AsyncIterator[bool]:
        """Whether this is now the only process on this database that is ``name``, for as long as the block lasts.

        It ends with the process, or with its connection, however they end. ``within``: seconds to wait for that.
        """
        if not self.shared:
            yield True  # the lock file of the data folder has said so
            return
        self._sole = Sole(self._engine, name)
        try:
            yield await self._sole.become(within)
        finally:
            await self._sole.end()

    async def still_alone(self) -> None:
        """For ever, inside of ``alone``; raises ``NotAlone`` when another process has become it."""
        await self._sole.stay()

    async def settings(self) -> dict[str, Any]:
        """The durability settings of a connection, as the database itself gives them."""
        async with self._engine.connect() as connection:
            return await durability(connection)

    async def close(self) -> None:
        """Give the connections back."""
        await self._engine.dispose()


def _wrote(session: Any, _flush: object) -> None:
    # Reading a conversation writes to the audit, and being there to the session: neither is news, and a page that
    # asked again at each of them would ask for ever. The same goes for the signs of life of the pages themselves.
    if session.info.get("quiet"):
        return
    rows = [row for row in (*session.new, *session.dirty, *session.deleted) if not isinstance(row, StaffSession)]
    if rows:
        session.info["wrote"] = True
        fresh = {row.id: row for row in rows if isinstance(row, Conversation)}
        about = [_about(session, fresh, row) for row in rows]
        session.info["about"] = _joined(session.info.get("about", frozenset()), about)


def _joined(until_now: frozenset[str] | None, more: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    known = [until_now, *more]
    return None if None in known else frozenset().union(*(some for some in known if some is not None))


def _about(session: Any, fresh: Mapping[str, Conversation], row: Any) -> frozenset[str] | None:
    """Whom a row is about: a conversation and whoever wrote first from its address; ``None`` where it does not say.

    ``fresh``: conversations of this very flush, which the session may not know yet.
    """
    if isinstance(row, Audit | SubjectKey):
        return frozenset()  # of a change that is another row of the same commit
    key = row.id if isinstance(row, Conversation) else getattr(row, "conversation", None)
    talk = fresh.get(key) or session.identity_map.get(identity_key(Conversation, key)) if key else None
    return frozenset({talk.id, talk.line or talk.id}) if talk is not None else None


async def _patient(connection: AsyncConnection) -> None:
    """A migration may take any time, and wait as long for another process's; its connection is not used again."""
    raw = await connection.get_raw_connection()
    link = raw.driver_connection
    assert link is not None
    link.patience = None
    raw.detach()


def _upgrade(config: Config, connection: Any) -> None:
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.commit()
