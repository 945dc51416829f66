"""Plays a conversation through the real path; everything but Rasa is closed and opened again between messages."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.app import Lamplight
from bot.commands.local import turns_taken
from bot.inbox import Inbox
from bot.message import Channel, Inbound
from bot.store import talk
from bot.store.crypto import Box
from bot.store.desk import Desk, Shown, Staff
from bot.store.store import Store
from bot.turn import Turns

NURSE = ("lee", "nurse", "a long enough password")


class Stage:
    """One patient and one database file; each step opens the store afresh, so nothing can hide in memory."""

    def __init__(self, lamplight: Lamplight, folder: Path, told: dict[str, Any]) -> None:
        self._lamplight, self._told = lamplight, told
        self._url = f"sqlite+aiosqlite:///{folder / 'conversation.db'}"
        self._channel = Channel(told.get("channel", "sms"))
        self._cursor = self._count = 0

    async def says(self, text: str, button: str | None = None) -> list[Shown]:
        """The replies to ``text``."""
        self._count += 1
        inbound = Inbound(
            channel=self._channel,
            sender=self._told.get("from", "+15005550001"),
            to="+15005550006",
            provider_id=f"{self._told['title']}/{self._count}",
            text=text,
            button=button,
            received_at=datetime.now(UTC),
            language=self._told.get("language"),
            country=self._told.get("country"),
        )
        async with self._opened() as store:
            await self._taken(store, inbound)
            return await self._replies(store)

    async def taken_over(self) -> None:
        """A nurse takes the conversation."""
        async with self._opened() as store:
            desk = Desk(store)
            staff = await self._nurse(desk)
            thread = await desk.thread(await self._conversation(store), staff)
            assert thread
            assert (await desk.take_over(thread.conversation, staff, thread.fence)).ok

    async def given_back(self, resume: str) -> None:
        """The nurse gives it back."""
        async with self._opened() as store:
            desk = Desk(store)
            assert await desk.give_back(await self._conversation(store), await self._nurse(desk), resume)

    async def waiting_for_staff(self) -> list[str]:
        """The reasons of the open escalations, in the order of the queue."""
        async with self._opened() as store:
            return [row.reason for row in await Desk(store).queue()]

    @asynccontextmanager
    async def _opened(self) -> AsyncIterator[Store]:
        secrets = self._lamplight.secrets
        store = Store(self._url, Box(secrets.raw("data_key"), secrets.raw("index_key")))
        await store.migrate()
        try:
            yield store
        finally:
            await store.close()

    async def _taken(self, store: Store, inbound: Inbound) -> None:
        whole = self._lamplight
        turns = Turns(store, whole.words, whole.rasa, whole.writer, whole.protocols, whole.settings)
        inbox = Inbox(store, whole.words, whole.settings, turns.begin)
        loops = [asyncio.create_task(inbox.run()), asyncio.create_task(turns.run())]
        try:
            async with asyncio.timeout(30):
                await inbox.accept(inbound)
                await turns_taken(store)
        finally:
            for loop in loops:
                loop.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.gather(*loops)

    async def _replies(self, store: Store) -> list[Shown]:
        desk = Desk(store)
        thread = await desk.thread(await self._conversation(store), Staff(0, "test", "nurse"))
        assert thread
        threads = [await desk.thread(person.conversation, Staff(0, "test", "nurse")) for person in thread.people]
        messages = sorted((row for one in threads if one for row in one.messages), key=lambda row: row.id)
        fresh = [row for row in messages if row.id > self._cursor and row.author == "bot"]
        self._cursor = messages[-1].id
        assert all(row.made_of for row in fresh), "each message says what produced it"
        return fresh

    async def _conversation(self, store: Store) -> str:
        async with store.read() as tx:
            sender = self._told.get("from", "+15005550001")
            found = await talk.find_conversation(tx, self._channel, "+15005550006", sender)
        assert found
        return found.id

    async def _nurse(self, desk: Desk) -> Staff:
        await desk.add(*NURSE)
        staff = await desk.staff_of(await desk.sign_in(NURSE[0], NURSE[2]) or "")
        assert staff
        return staff
