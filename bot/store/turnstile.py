"""Who goes first where there is not room for all: to write, and to work at all while a flood comes in."""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final

IN_A_ROW: Final = 8  # urgent ones that may overtake somebody; then one who is not urgent goes

GIVES_WAY: Final = 10.0  # seconds that what is no emergency waits for the end of a flood


class Turnstile:
    """A lock for one event loop. Among equals the order is that of coming; nobody is overtaken for ever."""

    def __init__(self) -> None:
        self._held = False
        self._overtook = 0
        self._urgent: deque[asyncio.Future[None]] = deque()
        self._others: deque[asyncio.Future[None]] = deque()

    @asynccontextmanager
    async def through(self, *, urgent: bool = False) -> AsyncIterator[None]:
        """Alone in the block; who is cancelled while waiting has not been in it, and holds up nobody."""
        await self._enter(self._urgent if urgent else self._others)
        try:
            yield
        finally:
            self._leave()

    async def _enter(self, queue: deque[asyncio.Future[None]]) -> None:
        if not self._held:
            self._held = True
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        queue.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():  # it was our turn already: the next one's, then
                self._leave()
            raise

    def _leave(self) -> None:
        while queue := self._next():
            turn = queue.popleft()
            if not turn.done():  # it was cancelled
                self._overtook = self._overtook + 1 if queue is self._urgent and self._others else 0
                turn.set_result(None)
                return
        self._held = False

    def _next(self) -> deque[asyncio.Future[None]] | None:
        if self._others and (not self._urgent or self._overtook >= IN_A_ROW):
            return self._others
        return self._urgent or None


class Flood:
    """While more comes in than can be saved at once, what is no emergency gives way; not for ever, if it lasts."""

    def __init__(self) -> None:
        self._over = asyncio.Event()
        self._over.set()
        self._since = 0.0

    def rises(self) -> None:
        """More waits to be saved than goes into one commit."""
        if self._over.is_set():
            self._since = time.monotonic()
            self._over.clear()

    def falls(self) -> None:
        """What waits fits into one commit."""
        self._over.set()

    @property
    def high(self) -> bool:
        """Whether what is no emergency should wait."""
        return not self._over.is_set() and self._left() > 0

    async def passed(self) -> None:
        """Returns as soon as nobody needs to give way any more."""
        with suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, self._left())):
                await self._over.wait()

    def _left(self) -> float:
        return self._since + GIVES_WAY - time.monotonic()
