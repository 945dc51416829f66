"""The door of the product, in a process of its own, for those who measure its pages and sockets."""

import asyncio
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import aiohttp

from bot.commands.local import free_port
from tests.bench.child import product

LANGUAGE, COUNTRY = "en", "US"


@dataclass
class Site:
    """Where it listens, who is signed in there, and its process."""

    url: str
    tokens: list[str]  # of one member of staff each
    pid: int
    http: aiohttp.ClientSession
    folder: Path

    def conversations(self) -> list[str]:
        """The ids of the patients' conversations, the oldest first; not the one that was there at the start."""
        with closing(sqlite3.connect(self.folder / "lamplight.db")) as database:
            found = database.execute("SELECT id FROM conversation ORDER BY created_at").fetchall()
        return [row[0] for row in found][1:]

    def rss(self) -> float:
        """MiB of memory that the process holds now."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(next(row for row in status.splitlines() if row.startswith("VmRSS")).split()[1]) / 1024

    async def dial(self) -> "Patient":
        """A patient's page, with its socket open."""
        socket = await self.http.ws_connect(f"{self.url}/chat", origin=self.url, max_msg_size=0)
        await socket.send_json({"type": "hello", "lang": LANGUAGE, "country": COUNTRY, "cursor": 0})
        patient = Patient(socket, (await socket.receive_json())["token"])
        patient.reading = asyncio.create_task(patient.read())
        return patient


@dataclass
class Patient:
    """One open socket; it reads all the time, as the page does."""

    socket: aiohttp.ClientWebSocketResponse
    token: str
    reading: "asyncio.Task[None] | None" = None
    waits: "dict[str, asyncio.Future[None]]" = field(default_factory=dict)
    seen: "dict[str, asyncio.Future[None]]" = field(default_factory=dict)

    async def says(self, text: str) -> None:
        """Returns when the message has come back with the words of the database, and is accepted."""
        name, loop = uuid4().hex, asyncio.get_running_loop()
        accepted, seen = self.waits.setdefault(name, loop.create_future()), loop.create_future()
        self.seen[text] = seen
        await self.socket.send_json({"type": "say", "id": name, "text": text})
        await asyncio.gather(accepted, seen)

    async def read(self) -> None:
        async for message in self.socket:
            said: dict[str, Any] = message.json()
            if said["type"] == "accepted":
                self.waits.pop(said["id"]).set_result(None)
            for row in said.get("messages", ()):
                if seen := self.seen.pop(row["text"], None):
                    seen.set_result(None)

    async def close(self) -> None:
        assert self.reading
        await self.socket.close()
        await self.reading


@asynccontextmanager
async def site(staff: Sequence[str]) -> AsyncIterator[Site]:
    """The door alone, with somebody signed in for each role of ``staff``."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="lamplight-") as folder:
        told = {"data_dir": folder, "port": port, "roles": ["door"], "model_enabled": False, "staff": list(staff)}
        connector = aiohttp.TCPConnector(limit=0)
        async with product(**told) as child, aiohttp.ClientSession(connector=connector) as http:
            yield Site(f"http://127.0.0.1:{port}", child.said["everybody"], child.pid, http, Path(folder))
