"""One engine per database, SQLite or PostgreSQL, opened so that what is acknowledged is on the disk."""

from typing import Any, Final

from sqlalchemy import event, make_url, text
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.store.hop import Hop

POSTGRESQL: Final = "postgresql"
NEEDED: Final[dict[str, dict[str, Any]]] = {
    "sqlite": {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL: NORMAL may lose an acknowledged message when the power goes
        "foreign_keys": 1,
        "busy_timeout": 10000,
        "secure_delete": 1,
    },
    POSTGRESQL: {
        "fsync": "on",
        "full_page_writes": "on",
        "synchronous_commit": "on",
        "default_transaction_isolation": "read committed",  # rows are locked by name; a recheck follows each wait
    },
}
_SESSION: Final = (  # settings of each session of ours at PostgreSQL
    "-c synchronous_commit=on -c default_transaction_isolation=read\\ committed -c timezone=UTC"
    " -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s"
)
# PostgreSQL: serialization failure, deadlock, lock not available. The work may simply be done again.
_AGAIN: Final = frozenset({"40001", "40P01", "55P03"})
_UNIQUE: Final = "23505"
# … and when it goes or comes: connection exceptions, shutdown, crash of another session, start, no room.
_AWAY: Final = ("08", "57P0", "53300")


class NotDurable(RuntimeError):
    """The database may lose what it has confirmed; nothing is acknowledged on it."""


def engine_for(url: str) -> AsyncEngine:
    """The engine for ``sqlite+aiosqlite:///…`` or ``postgresql+psycopg://…``; raises ``ValueError`` for any other."""
    driver = make_url(url).drivername
    if driver == "sqlite+aiosqlite":
        hops = {"isolation_level": None, "async_creator_fn": Hop.connect}
        engine = create_async_engine(url, hide_parameters=True, connect_args=hops)
        event.listen(engine.sync_engine, "connect", _pragmas)
        event.listen(engine.sync_engine, "begin", _begin)
        return engine
    if driver == "postgresql+psycopg":
        from bot.store.link import OURS, THEIRS, Link  # only where there is a PostgreSQL

        ours = {**OURS, "options": f"{_SESSION} {THEIRS}", "async_creator_fn": Link.connect}
        return create_async_engine(url, hide_parameters=True, connect_args=ours, pool_pre_ping=True, pool_size=10)
    raise ValueError(f"the database is sqlite+aiosqlite:// or postgresql+psycopg://, not {driver}://")


def reading(engine: AsyncEngine) -> AsyncEngine:
    """The same engine for transactions that only read."""
    if engine.dialect.name == POSTGRESQL:
        return engine.execution_options(postgresql_readonly=True)
    return engine.execution_options(reads_only=True)


async def durability(connection: AsyncConnection) -> dict[str, Any]:
    """The settings that decide whether a commit survives, as the database itself gives them."""
    dialect = connection.dialect.name
    ask = "SHOW {}" if dialect == POSTGRESQL else "PRAGMA {}"
    return {name: (await connection.execute(text(ask.format(name)))).scalar() for name in NEEDED[dialect]}


async def assert_durable(connection: AsyncConnection) -> None:
    """Raises ``NotDurable`` with the name of each setting that is not what we need."""
    found, needed = await durability(connection), NEEDED[connection.dialect.name]
    wrong = [f"{name} is {found[name]}, not {value}" for name, value in needed.items() if found[name] != value]
    if wrong:
        raise NotDurable("; ".join(wrong))


def may_pass(error: DBAPIError) -> bool:
    """Whether the same work, begun again, may succeed: another writer was in the way, or was first.

    After a unique violation the second look finds the row of the other, and knows it.
    """
    state = getattr(error.orig, "sqlstate", None)
    if isinstance(error, IntegrityError):
        return bool(state == _UNIQUE)
    return state in _AGAIN or error.connection_invalidated  # it was cut: whether it was committed, the work finds out


def away(error: SQLAlchemyError) -> bool:
    """Whether the PostgreSQL cannot be reached now, which says nothing against the work. A SQLite is never away."""
    if isinstance(error, NoConnection):
        return True
    if not isinstance(error, DBAPIError) or not hasattr(error.orig, "sqlstate"):
        return False
    state = getattr(error.orig, "sqlstate", None)
    lost = error.connection_invalidated or type(error.orig).__name__ == "OperationalError"
    return state.startswith(_AWAY) if state else lost


def _pragmas(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for name, value in NEEDED["sqlite"].items():
        cursor.execute(f"PRAGMA {name}={value}")
    cursor.close()


def _begin(connection: Any) -> None:
    # IMMEDIATE: two writers wait for each other at the start instead of failing at the end.
    reads_only = connection.get_execution_options().get("reads_only")
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")
