"""A page that a secret link has opened on a conversation: its session, its PIN, and what it has shown.

In: ``{"type": "pin", "pin"}``, ``{"type": "read", "id"}``. Out: ``{"type": "pin", "ok", "left"?, "minutes"?}``.
"""

import asyncio
import contextlib
import math
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final, Protocol

from sqlalchemy.exc import SQLAlchemyError

from bot.store.guests import STAYS_EVERY, Guest

_PIN: Final = re.compile(r"[0-9]{4,8}")


class GuestStore(Protocol):
    """What such a page needs of the database."""

    async def arrive(self, token: str) -> Guest | None: ...
    async def leave(self, token: str) -> None: ...
    async def unlock(self, token: str, pin: str) -> int | timedelta | None: ...
    async def read(self, guest: Guest, upto: int) -> None: ...


class GuestPage:
    """One such page, from its hello to its end."""

    def __init__(self, store: GuestStore, token: str, guest: Guest) -> None:
        self._store, self._token, self.guest = store, token, guest

    @asynccontextmanager
    async def staying(self) -> AsyncIterator[None]:
        """In the block the page counts as open: what we say is left to it first, before the telephone is told."""
        task = asyncio.create_task(self._stay())
        try:
            yield
        finally:
            task.cancel()
            with contextlib.suppress(SQLAlchemyError):  # it counts as closed by itself, a little later
                await self._store.leave(self._token)

    async def read(self, said: dict[str, Any]) -> None:
        """The page has shown all up to this message."""
        upto = said.get("id")
        if isinstance(upto, int) and not isinstance(upto, bool) and 0 < upto < 2**63:
            await self._store.read(self.guest, upto)

    async def tried(self, said: dict[str, Any]) -> dict[str, Any]:
        """What became of a PIN; of digits that can be none no try is counted."""
        pin = said.get("pin")
        if not isinstance(pin, str) or not _PIN.fullmatch(pin):
            return {"type": "pin", "ok": False}
        found = await self._store.unlock(self._token, pin)
        if isinstance(found, timedelta):
            return {"type": "pin", "ok": False, "minutes": math.ceil(found.total_seconds() / 60)}
        if found is not None:
            return {"type": "pin", "ok": False, "left": found}
        self.guest = replace(self.guest, after=0, locked=False)
        return {"type": "pin", "ok": True}

    async def _stay(self) -> None:
        while True:
            await asyncio.sleep(STAYS_EVERY)
            with contextlib.suppress(SQLAlchemyError):  # the next sign of life may get through
                await self._store.arrive(self._token)
