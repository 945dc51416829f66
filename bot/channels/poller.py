"""Finds messages whose webhook never came: reads Twilio's own list again and again, from where it stopped."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import structlog
from twilio.base.exceptions import TwilioException

from bot.channels.twilio import BadWebhook, listed
from bot.channels.twilio_http import Account, SendUnknown
from bot.message import Attached, Inbound
from bot.settings import Settings
from bot.store.provider import ProviderMemory

EVERY: Final = 60.0  # seconds
OVERLAP: Final = timedelta(minutes=15)  # how late a message may appear in the list
_UNREADABLE: Final = (TwilioException, ValueError, TypeError, KeyError, AttributeError)
log = structlog.get_logger()


class Poller:
    """Hands each message that the list shows and the store does not to the inbox, which counts it once."""

    def __init__(
        self,
        settings: Settings,
        account: Account,
        memory: ProviderMemory,
        accept: Callable[[Inbound], Awaitable[None]],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._account, self._memory, self._accept, self._clock = account, memory, accept, clock
        whatsapp = settings.twilio_whatsapp_number or settings.twilio_number
        self._ours = (settings.twilio_number, f"whatsapp:{whatsapp}") if settings.twilio_number else ()
        self._api = f"https://api.twilio.com/2010-04-01/Accounts/{account.sid}"

    async def run(self) -> None:
        """Look for ever."""
        while True:
            await self.look()
            await asyncio.sleep(EVERY)

    async def look(self) -> int:
        """How many lost messages were found; where the list could not be read, the next look reads it again."""
        found = 0
        for ours in self._ours:
            try:
                found += await self._look_at(ours)
            except Exception as error:  # whatever it was, the cursor stands and the next look begins there again
                log.warning("poller.failed", error=type(error).__name__)
        return found

    async def _look_at(self, ours: str) -> int:
        begun, until = self._clock(), await self._memory.read_until(ours)
        if until is None:  # the first start: what was written before we were there is not ours to answer
            await self._memory.advance(ours, begun)
            return 0
        rows = await self._rows(ours, until - OVERLAP)
        lost = await self._memory.unknown([row.sid for row in rows])
        for row in rows:
            if row.sid in lost:
                await self._take(row)
        await self._memory.advance(ours, begun)
        return len(lost)

    async def _rows(self, ours: str, since: datetime) -> list[Any]:
        """The inbound messages since then, oldest first."""
        rows = []
        try:
            listing = await self._account.client.messages.stream_async(to=ours, date_sent_after=since, page_size=500)
            async for row in listing:  # newest first
                if row.date_created is not None and row.date_created < since:
                    break
                if row.direction == "inbound":
                    rows.append(row)
        except _UNREADABLE as error:
            raise SendUnknown("unreadable answer") from error
        return rows[::-1]

    async def _take(self, row: Any) -> None:
        try:
            await self._accept(listed(row, await self._attached(row)))
        except BadWebhook as error:  # a message of a kind that we do not serve, as its webhook would have been
            log.warning("poller.refused", reason=error.reason)
        else:
            log.warning("poller.found", channel="whatsapp" if row.to.startswith("whatsapp:") else "sms")

    async def _attached(self, row: Any) -> tuple[Attached, ...]:
        if not int(row.num_media or 0):
            return ()
        folder = f"{self._api}/Messages/{row.sid}/Media"
        try:
            media = await self._account.client.messages(row.sid).media.list_async()
            return tuple(Attached(f"{folder}/{one.sid}", str(one.content_type)) for one in media)
        except _UNREADABLE as error:
            raise SendUnknown("unreadable answer") from error
