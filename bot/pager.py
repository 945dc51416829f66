"""Makes the voice calls that the ladder has ordered, again after growing waits while the provider refuses."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Final, Protocol

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.twilio_http import SendFailed, SendUnknown
from bot.settings import Settings
from bot.store import pages
from bot.store.models import now
from bot.store.pages import Page
from bot.store.store import Store
from bot.words import Words

log = structlog.get_logger()
EVERY: Final = 1.0  # seconds between two looks


class Caller(Protocol):
    """Who can call: ``channels.voice.Voice``."""

    async def call(self, to: str, line: str, language: str) -> str: ...


class Pager:
    """One maker of calls; ``clock`` gives the present."""

    def __init__(
        self, store: Store, voice: Caller, words: Words, settings: Settings, clock: Callable[[], datetime] = now
    ) -> None:
        self._store, self._voice, self._settings, self._clock = store, voice, settings, clock
        self._line, self._language = words.for_staff(pages.LINE, settings.default_language)

    async def run(self) -> None:
        """Call for ever."""
        while True:
            cursor = self._store.changed.cursor
            try:
                await self.look()
            except SQLAlchemyError as error:
                log.error("pager.store", error=type(error).__name__)
            await self._store.changed.look(cursor, EVERY)

    async def look(self) -> int:
        """Make the calls that are due; how many."""
        at = self._clock()
        async with self._store.read() as tx:
            if not await pages.calls_due(tx, at):
                return 0
        claimed = await self._store.change(lambda tx: pages.claim_calls(tx, at))
        await asyncio.gather(*(self._call(page) for page in claimed))
        return len(claimed)

    async def _call(self, page: Page) -> None:
        assert page.id is not None
        number, error, for_good, sid = self._number(page), "no_number", True, ""
        if number:
            try:
                sid = await self._voice.call(number, self._line, self._language)
            except SendFailed as failure:
                error, for_good = str(failure.code), failure.permanent
            except SendUnknown:
                error, for_good = "unknown", False  # a second ring harms nobody
        await self._save(page.id, sid, error, for_good)

    async def _save(self, page: int, sid: str, error: str, for_good: bool) -> None:
        if sid:
            await self._store.change(lambda tx: pages.called(tx, page, sid))
            return
        log.warning("pager.refused", code=error)
        at = self._clock()
        await self._store.change(lambda tx: pages.not_called(tx, page, error, at, for_good=for_good))

    def _number(self, page: Page) -> str:
        """The telephone at that place of the rota, empty where the settings have none there any more."""
        numbers = self._settings.on_call if page.who == "on_call" else self._settings.supervisors
        return numbers[page.place] if page.place < len(numbers) else ""
