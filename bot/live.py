"""Follows what the console settles, in every process: looks again after each commit, here or elsewhere."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.store.changes import Changes

log = structlog.get_logger()
AT_LEAST: Final = 0.2  # seconds between two looks: a burst of commits is one
EVERY: Final = 5.0  # seconds, after which we look though nobody told us: news may be lost with a connection

Look = Callable[[], Awaitable[None]]


async def look(*looks: Look) -> None:
    """Each once; where the database does not answer, what is known goes on to count."""
    for one in looks:
        try:
            await one()
        except SQLAlchemyError as error:
            log.error("live.store", error=type(error).__name__)


async def follow(changed: Changes, *looks: Look) -> None:
    """For ever."""
    while True:
        cursor = changed.cursor
        await look(*looks)
        await asyncio.sleep(AT_LEAST)
        await changed.look(cursor, EVERY)
