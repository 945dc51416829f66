"""Tidies up: forgets who asked for it, takes closed episodes out of Rasa's trackers, and once a day what is due."""

import asyncio
import sqlite3
from pathlib import Path

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.settings import Settings
from bot.store import erasure, trackers
from bot.store.models import Conversation
from bot.store.retention import Retention
from bot.store.store import Store

log = structlog.get_logger()

EVERY = 30.0  # seconds
RETAINED_EVERY = 24 * 3600.0


class Janitor:
    """Each kind of work apart: what cannot be done now is tried again with the next round."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._trackers: Path = settings.data_dir / "tracker.db"
        self._retention = Retention(store, settings)

    async def run(self) -> None:
        """For ever."""
        retained = -RETAINED_EVERY
        while True:
            clock = asyncio.get_running_loop().time()
            try:
                await self.forget_who_asked()
                await self.close_trackers()
                if clock - retained >= RETAINED_EVERY:
                    await self._retention.run(dry=False)
                    retained = clock
            except (SQLAlchemyError, sqlite3.Error) as error:
                log.error("janitor.failed", error=type(error).__name__)
            await asyncio.sleep(EVERY)

    async def forget_who_asked(self) -> int:
        """Erase the patients who asked for it and of whom nothing is under way; how many."""
        async with self._store.read() as tx:
            waiting = await erasure.asked(tx)
        erased = 0
        for conversation in waiting:
            try:
                async with self._store.write() as tx:
                    erased += await erasure.erase(tx, conversation, "patient", "asked for it")
            except erasure.Refused as refused:
                log.info("erasure.waits", conversation=conversation, reason=refused.code)
        return erased

    async def close_trackers(self) -> int:
        """Remove the trackers of episodes that are over, and of patients who are forgotten; how many turns."""
        there = await asyncio.to_thread(trackers.senders, self._trackers)
        over = []
        async with self._store.read() as tx:
            for conversation, episode in there:
                patient = await tx.session.get(Conversation, conversation)
                if patient is not None and (patient.erased_at is not None or patient.episode > episode):
                    over.append((conversation, episode))
        return await asyncio.to_thread(trackers.remove, self._trackers, over)
