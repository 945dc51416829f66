"""The connection to PostgreSQL, which notices when nobody is at its other end any more."""

import asyncio
import contextlib
import os
import socket
from typing import Any, Final, TypeVar

from psycopg import AsyncConnection
from psycopg.abc import PQGen

T = TypeVar("T")
SILENT: Final = 20.0  # seconds without an answer to one request; twice as long as any of them waits for a lock
# What the kernel asks of a dead line: libpq's words for our end, PostgreSQL's for its own. Seconds, and milliseconds.
_PROBES: Final = {"keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3, "tcp_user_timeout": 10_000}
OURS: Final[dict[str, Any]] = {"connect_timeout": 5, **_PROBES}
THEIRS: Final = " ".join(f"-c {name.replace('keep', 'tcp_keep')}={value}" for name, value in _PROBES.items())


class Link(AsyncConnection[Any]):
    """As psycopg's, but a server that is silent for ``patience`` seconds counts as lost: what waits for it fails.

    A frozen server, or a network that swallows what it is given, would otherwise hold up whoever asks, for ever.
    ``patience``: ``None`` for work that may take any time, as that of a migration.
    """

    patience: float | None = SILENT

    async def wait(self, gen: PQGen[T], *given: Any, **named: Any) -> T:
        """What psycopg does all its waiting with."""
        if self.patience is None:
            return await super().wait(gen, *given, **named)
        timer = asyncio.get_running_loop().call_later(self.patience, self._hang_up)
        try:
            return await super().wait(gen, *given, **named)
        finally:
            timer.cancel()

    def _hang_up(self) -> None:
        """End the line, not the object: libpq then finds it ended, as if the server had done it."""
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(self.fileno())) as line:
            line.shutdown(socket.SHUT_RDWR)
