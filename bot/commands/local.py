"""A conversation in this process: the whole path, with a database of its own."""

import contextlib
import errno
import secrets
import socket
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from bot.app import Lamplight, running
from bot.message import Channel, Inbound
from bot.prepare import NotPrepared, Progress, prepare
from bot.settings import Settings
from bot.store import known, talk
from bot.store.chat import Chat
from bot.store.desk import Shown
from bot.store.store import Store

STARTS_WITHIN = 120.0  # seconds for Rasa


@asynccontextmanager
async def local(quiet: bool, keep: Path | None = None, **changes: object) -> AsyncIterator[Lamplight]:
    """A prepared and started installation of its own, on free ports, beside any other that runs.

    ``keep``: the folder for its data; otherwise one that is gone at the end.
    """
    with tempfile.TemporaryDirectory(prefix="lamplight-") as passing:
        folder = keep or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        ports = {"rasa_port": free_port(), "actions_port": free_port()}
        settings = Settings().model_copy(update={"data_dir": folder, "database_url": "", **ports, **changes})
        await prepare(settings, Progress(quiet))
        async with running(settings) as lamplight:
            assert lamplight.rasa_process is not None
            if not await lamplight.rasa_process.ready(STARTS_WITHIN):
                raise NotPrepared((folder / "rasa.log").read_text()[-2000:])
            yield lamplight


class Patient:
    """Somebody who writes from the terminal."""

    def __init__(self, lamplight: Lamplight, name: str, language: str | None, country: str | None) -> None:
        self._lamplight, self._name = lamplight, name
        self._language, self._country = language, country
        self._chat = Chat(lamplight.store, Channel.TERMINAL, "terminal", lamplight.settings.default_country)
        self._said, self._cursor = 0, 0
        self._sitting = uuid4().hex  # where the data is kept, an earlier one has numbered its messages too

    async def knows(self, facts: dict[str, object]) -> None:
        """Facts that the surroundings know already, such as age and sex."""
        conversation = await self.conversation()
        async with self._lamplight.store.write() as tx:
            await known.set_facts(tx, conversation, facts)

    async def says(self, text: str) -> list[Shown]:
        """Write ``text``; the replies of the turn that it led to."""
        self._said += 1
        conversation = await self.conversation()
        await self._lamplight.inbox.accept(
            Inbound(
                channel=Channel.TERMINAL,
                sender=self._name,
                to="terminal",
                provider_id=f"{self._name}/{self._sitting}/{self._said}",
                text=text,
                received_at=datetime.now(UTC),
                language=self._language,
                country=self._country,
            )
        )
        await turns_taken(self._lamplight.store)
        rows = await self._chat.replies_after(conversation, self._cursor)
        self._cursor = rows[-1].id if rows else self._cursor
        return [row for row in rows if row.author != "patient"]

    async def conversation(self) -> str:
        """Its id; it is opened if nothing was said yet."""
        language = self._language or self._lamplight.settings.default_language
        return await self._chat.open_chat(self._name, language, self._country)


async def turns_taken(store: Store) -> None:
    """Wait until no message of a patient waits for its turn."""
    while True:
        cursor = store.changed.cursor
        async with store.read() as tx:
            if not await talk.unfinished(tx):
                return
        await store.changed.wait(cursor)


def free_port() -> int:
    """A loopback port that nobody has now, and no connection is given later: Linux takes those from 32,768 up."""
    for _ in range(100):
        port = 20_000 + secrets.randbelow(12_000)
        with contextlib.suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return port
    raise OSError(errno.EADDRINUSE, "none of 100 ports of this machine was free")
