"""News of every commit: to those who wait in this process, and at PostgreSQL from the other processes too."""

import asyncio
import contextlib
from collections.abc import Collection, Iterator
from typing import Final
from uuid import uuid4

import structlog

log = structlog.get_logger()
CHANNEL: Final = "lamplight"
AGAIN: Final = 1.0  # seconds between two tries to listen
MOST_NAMED: Final = 50  # conversations in one notice to other processes, which may have 8,000 bytes


class Changes:
    """Tells those who wait that something was committed; a cursor keeps a slow reader from missing a change."""

    def __init__(self) -> None:
        self.cursor = 0
        self.name = uuid4().hex  # of this process, in what it tells the others
        self._waiting = asyncio.Condition()
        self._about: dict[str, set[asyncio.Event]] = {}

    async def announce(self, conversations: Collection[str] | None = None) -> None:
        """Wake everyone who waits for any news, and who waits for news of ``conversations``; ``None`` is of all."""
        for conversation in self._about if conversations is None else conversations:
            for event in self._about.get(conversation, ()):
                event.set()
        async with self._waiting:
            self.cursor += 1
            self._waiting.notify_all()

    @contextlib.contextmanager
    def about(self, conversation: str) -> Iterator[asyncio.Event]:
        """Set whenever something of this conversation, or of its family on one telephone, was committed.

        Hundreds of pages are open at once: a commit that is about one of them must not send all to the database.
        """
        event = asyncio.Event()
        self._about.setdefault(conversation, set()).add(event)
        try:
            yield event
        finally:
            self._about[conversation].discard(event)
            if not self._about[conversation]:
                del self._about[conversation]

    def notice(self, conversations: Collection[str] | None) -> str:
        """What ``listen`` of another process understands."""
        named = conversations is not None and len(conversations) <= MOST_NAMED
        return " ".join([self.name, *(conversations or ())]) if named else f"{self.name} *"

    async def wait(self, cursor: int) -> int:
        """The new cursor, as soon as it is beyond ``cursor``."""
        async with self._waiting:
            await self._waiting.wait_for(lambda: self.cursor > cursor)
            return self.cursor

    async def look(self, cursor: int, within: float = 1.0) -> None:
        """Returns when there is news beyond ``cursor``, or after ``within`` seconds, for what only time changes."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self.wait(cursor)

    async def listen(self, conninfo: str) -> None:
        """For ever: announce what other processes commit in the PostgreSQL at ``conninfo``.

        While the connection is lost nobody is told; when it is back everybody looks, and those who must not wait
        look by themselves each second.
        """
        import psycopg  # only where there is a PostgreSQL

        from bot.store.link import OURS

        while True:
            try:
                async with await psycopg.AsyncConnection.connect(conninfo, autocommit=True, **OURS) as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    await self.announce()
                    async for notice in connection.notifies():
                        name, *conversations = notice.payload.split(" ")
                        if name != self.name:
                            await self.announce(None if "*" in conversations else conversations)
            except psycopg.Error as error:
                log.warning("changes.deaf", error=type(error).__name__)
            await asyncio.sleep(AGAIN)
