"""``python -m tests.bench.disconnects``: chats whose lines are cut at random; nothing may be lost, nothing doubled.

Each patient does as the page does: what is not acknowledged is said again under the same id, and what was said is
fetched from the last message seen. Every message gets one reply. One JSON line: chats, cuts, lost, doubled, seconds.
"""

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from bot.commands.local import free_port
from bot.message import Reply
from bot.store import talk
from bot.store.store import Store
from tests.bot.public import installation, served


@dataclass
class Patient:
    """One chat page; ``seen`` are the messages it was shown, by their numbers, as often as it was shown them."""

    number: int
    url: str
    http: aiohttp.ClientSession
    chance: random.Random
    says: list[str]
    token: str | None = None
    cursor: int = 0
    cuts: int = 0
    unsent: dict[str, str] = field(default_factory=dict)
    seen: list[tuple[int, str, str]] = field(default_factory=list)
    socket: aiohttp.ClientWebSocketResponse | None = None
    welcomed: bool = False

    async def talk(self, cuts: int) -> None:
        """Say everything and hear every answer, while the line is cut ``cuts`` times."""
        line = asyncio.create_task(self._line())
        moments = sorted(self.chance.uniform(0, 0.25 * len(self.says)) for _ in range(cuts))
        began = time.monotonic()
        cutting = asyncio.create_task(self._cut(moments, began))
        for number, text in enumerate(self.says):
            await asyncio.sleep(self.chance.uniform(0, 0.3))
            self.unsent[f"{self.number:04}-{number:04}"] = text
            await self._put()
        await cutting
        while self.unsent or sum(author == "bot" for _, author, _ in self.seen) < len(self.says):
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.2)  # for what might come twice
        line.cancel()
        await asyncio.gather(line, return_exceptions=True)

    async def _cut(self, moments: list[float], began: float) -> None:
        for moment in moments:
            await asyncio.sleep(max(0.0, began + moment - time.monotonic()))
            while self.socket is None:  # each cut is of an open line
                await asyncio.sleep(0.005)
            self.cuts += 1
            response, self.socket = self.socket, None
            transport = response._response.connection and response._response.connection.transport
            if transport:
                transport.abort()  # no close frame, as where a telephone loses its network

    async def _line(self) -> None:
        while True:
            try:
                async with self.http.ws_connect(f"{self.url}/chat", headers={"Origin": self.url}) as socket:
                    self.socket, self.welcomed = socket, False
                    hello = {"type": "hello", "lang": "en", "cursor": self.cursor, "agreed": True}
                    await socket.send_json({**hello, **({"token": self.token} if self.token else {})})
                    async for message in socket:
                        await self._heard(message.json())
            except (aiohttp.ClientError, ConnectionError):
                pass
            self.socket = None
            await asyncio.sleep(self.chance.uniform(0.005, 0.05))

    async def _heard(self, said: dict[str, Any]) -> None:
        if said["type"] == "welcome":
            self.token, self.welcomed = said["token"], True
            await self._put()
        elif said["type"] == "messages":
            self.seen += [(row["id"], row["author"], row["text"]) for row in said["messages"]]
            self.cursor = said["messages"][-1]["id"]
        elif said["type"] == "accepted":
            self.unsent.pop(said["id"], None)

    async def _put(self) -> None:
        for client_id, text in list(self.unsent.items()):
            if self.socket is None or not self.welcomed:
                return
            try:
                await self.socket.send_json({"type": "say", "id": client_id, "text": text})
            except (aiohttp.ClientError, ConnectionError):
                return


async def answer_all(store: Store) -> None:
    """For ever: one reply to each message."""
    cursor = 0
    while True:
        async with store.write() as tx:
            while waiting := await talk.lease_next(tx):
                conversation = await talk.finish_turn(tx, waiting)
                reply = Reply(f"heard: {waiting.text}")
                await talk.add_replies(tx, conversation, [reply], answers=waiting.message, first=talk.TURN)
                await tx.session.flush()
        await store.changed.look(cursor, 0.2)
        cursor = store.changed.cursor


@asynccontextmanager
async def site(folder: Path) -> AsyncIterator[tuple[Store, str]]:
    """The public port of an installation that answers everything; its store and address."""
    port = free_port()
    async with installation(folder, port=port) as lamplight, served(lamplight.public(), port):
        answering = asyncio.create_task(answer_all(lamplight.store))
        yield lamplight.store, lamplight.settings.base_url
        answering.cancel()
        await asyncio.gather(answering, return_exceptions=True)


async def measure(chats: int, cuts: int, seed: int) -> dict[str, Any]:
    """What became of all that ``chats`` patients said and were told, over ``cuts`` cuts."""
    chance, began = random.Random(seed), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        async with site(Path(folder)) as (_, url), aiohttp.ClientSession() as http:
            each = -(-cuts // chats)
            patients = [
                Patient(n, url, http, random.Random(chance.random()), [f"words {n} {m} of it" for m in range(each)])
                for n in range(chats)
            ]
            async with asyncio.timeout(60 + cuts):
                await asyncio.gather(*(patient.talk(each) for patient in patients))
            return {**await _counted(patients), "seed": seed, "seconds": round(time.monotonic() - began, 1)}


async def _counted(patients: list[Patient]) -> dict[str, Any]:
    lost = doubled = disordered = 0
    for patient in patients:
        shown = Counter((author, text) for _, author, text in patient.seen)
        wanted = [(author, text) for said in patient.says for author, text in _pair(said)]
        lost += sum(one not in shown for one in wanted)
        doubled += sum(shown[one] - 1 for one in wanted if shown[one] > 1)
        numbers = [number for number, _, _ in patient.seen]
        disordered += numbers != sorted(set(numbers))
    cuts = sum(patient.cuts for patient in patients)
    told = sum(len(patient.says) for patient in patients)
    return {
        "test": "disconnects", "chats": len(patients), "cuts": cuts, "messages": told, "lost": lost,
        "doubled": doubled, "disordered": disordered,
    }  # fmt: skip


def _pair(said: str) -> list[tuple[str, str]]:
    return [("patient", said), ("bot", f"heard: {said}")]


def main() -> int:
    """Print the line; 1 if anything was lost, doubled or out of order."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chats", type=int, default=100)
    parser.add_argument("--cuts", type=int, default=500)
    parser.add_argument("--seed", type=int, default=15)
    given = parser.parse_args()
    line = asyncio.run(measure(given.chats, given.cuts, given.seed))
    print(json.dumps(line))
    return 1 if line["lost"] or line["doubled"] or line["disordered"] else 0


if __name__ == "__main__":
    sys.exit(main())
