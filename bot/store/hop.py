"""The connection to SQLite, which goes to its thread once for each statement.

aiosqlite goes there for the cursor, the statement, its rows and the end of the cursor; under load each way costs more
than the statement does. Here one way does all four.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any, Final, Self

import aiosqlite

_CHUNK: Final = 64  # rows, of what reads row by row


class Hop(aiosqlite.Connection):
    """As aiosqlite's, for SQLAlchemy, which reads every result whole."""

    @classmethod
    def connect(cls, database: str, **given: Any) -> "Hop":
        """Made as ``aiosqlite.connect`` does it; opened when it is awaited."""
        made = cls(lambda: sqlite3.connect(database, **given), _CHUNK)
        made._thread.daemon = True  # it must not hold up an end, as SQLAlchemy sees to for aiosqlite's own
        return made

    def stop(self) -> asyncio.Future[Any] | None:
        """Ends the thread, once: a second wait for it would last for ever, as it answers no more."""
        return super().stop() if self._running else None

    async def on_thread(self, work: Callable[..., Any], *given: Any) -> Any:
        """What ``work`` returns, called there with SQLite's own connection."""
        return await self._execute(work, self._conn, *given)  # type: ignore[no-untyped-call]

    def cursor(self) -> "Cursor":  # type: ignore[override]
        """A cursor, which is nothing at SQLite yet."""
        return Cursor(self)


class Cursor:
    """One statement and all of its rows."""

    arraysize = 1

    def __init__(self, connection: Hop) -> None:
        self._connection = connection
        self._done: sqlite3.Cursor | None = None
        self._rows: list[Any] = []

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> Self:
        """Run it, and fetch what it gives."""
        self._done, self._rows = await self._connection.on_thread(_run, sql, parameters)
        return self

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> Self:
        """Run it for each of ``parameters``."""
        self._done = await self._connection.on_thread(sqlite3.Connection.executemany, sql, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        """The rows."""
        return self._rows

    async def close(self) -> None:
        """Nothing is open: a statement whose rows were fetched is over."""

    @property
    def description(self) -> Any:
        """Of the columns; ``None`` where it gives no rows."""
        return self._done.description if self._done else None

    @property
    def rowcount(self) -> int:
        """How many rows it changed."""
        return self._done.rowcount if self._done else -1

    @property
    def lastrowid(self) -> int | None:
        """Of the last row that it added."""
        return self._done.lastrowid if self._done else None


def _run(connection: sqlite3.Connection, sql: str, parameters: Iterable[Any]) -> tuple[sqlite3.Cursor, list[Any]]:
    cursor = connection.execute(sql, tuple(parameters))
    return cursor, cursor.fetchall()
