"""A part of the work that one process alone may have: a lock that PostgreSQL holds for a connection."""

import asyncio
import time
from contextlib import suppress
from itertools import chain, repeat
from typing import Final

import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

log = structlog.get_logger()
AWAY: Final = (0.5, 1.0, 2.0, 4.0, 8.0)  # seconds between two tries while the database is away; the last one repeats
GHOST: Final = 30.0  # seconds in which PostgreSQL finds out that a session of ours is dead, and frees its lock
ASK_AGAIN: Final = 2.0  # seconds between two looks whether the database still knows us


class NotAlone(RuntimeError):
    """Another process has become what this one was."""


class Sole:
    """Whether this process is the only one that is ``name``; over when its connection ends, however it ends."""

    def __init__(self, engine: AsyncEngine, name: str) -> None:
        self._engine, self._name = engine.execution_options(isolation_level="AUTOCOMMIT"), name
        self._held: AsyncConnection | None = None

    async def become(self, within: float) -> bool:
        """Whether it is, at the latest after so many seconds."""
        self._held = await self._engine.connect()
        ask, until = text("SELECT pg_try_advisory_lock(hashtext(:name))"), time.monotonic() + within
        while not (is_it := bool((await self._held.execute(ask, {"name": f"lamplight {self._name}"})).scalar())):
            if time.monotonic() > until:
                break
            await asyncio.sleep(0.1)
        return is_it

    async def stay(self) -> None:
        """For ever; raises ``NotAlone`` when another process has become it.

        The lock goes with its connection and is taken again with the next one. What this process has begun meanwhile
        stays harmless: a turn is saved only by whoever still has its lease.
        """
        while self._held:
            await asyncio.sleep(ASK_AGAIN)
            try:
                await self._held.execute(text("SELECT 1"))
            except SQLAlchemyError as error:
                log.warning("lock.lost", error=type(error).__name__)
                await self._again()

    async def _again(self) -> None:
        for wait in chain(AWAY, repeat(AWAY[-1])):
            await self.end()
            try:
                if not await self.become(GHOST):
                    raise NotAlone(self._name)
            except SQLAlchemyError as error:
                log.warning("store.away", error=type(error).__name__, seconds=wait)
                await asyncio.sleep(wait)
            else:
                log.warning("lock.back")
                return

    async def end(self) -> None:
        """Let another process become it."""
        if self._held is None:
            return
        with suppress(SQLAlchemyError):  # it may be dead already
            await self._held.invalidate()  # back in the pool it would hold the lock for ever
        await self._held.close()
