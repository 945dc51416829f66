"""``python -m tests.bench.escalation [N] [sqlite|postgresql]``: R10, escalations while nobody can hear of them (1,000).

A third comes while the console is down, a third while its sockets are cut though somebody sits there, a third while
nobody is on line. Real webhooks, inbox, outbox, ladder and calls on a simulated Twilio that takes ten SMS a second, so
each page competes with the patients' own emergency replies. The first alert is timed on the wall clock, from the
escalation's row to the next page that the provider took for the person on call; the second after 120 s of a clock of
our own. Prints one JSON line; exit status 1 if anything was lost, late, or closed.
"""

import asyncio
import contextlib
import random
import sys
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, cast

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlmodel import col, delete, select

from bot import log
from bot.channels.twilio_http import Account
from bot.channels.voice import Voice
from bot.ladder import Ladder
from bot.pager import Pager
from bot.settings import Settings
from bot.staff.console import Console
from bot.staff.door import Door
from bot.store import presence
from bot.store.desk import Desk
from bot.store.models import Escalation, now
from bot.store.people import Staff
from bot.store.store import Store
from bot.words import Words
from tests.bench.clinics import empty
from tests.bench.figures import at, line
from tests.clinic import Clinic, clinic

ON_CALL, SUPERVISOR = "+12025550191", "+12025550192"
WITHIN = 5.0  # seconds to the first alert, p99
AGAIN = 120.0
SEED = 1
CONSOLES = 20
WHEN = ("console down", "sockets cut", "nobody on line")


class Clock:
    """The present, as far ahead as it was moved."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return now() + self.ahead


class Night:
    """One clinic and its ladder, through the whole trial."""

    def __init__(self, inside: Clinic, clock: Clock) -> None:
        self.clinic, self.clock = inside, clock
        self.chance = random.Random(SEED)

    async def arrive(self, numbers: Sequence[int], circumstance: str) -> None:
        """Emergencies of ``numbers``, under that circumstance, until each was paged for or a minute is over."""
        patients = [f"+1202{5560000 + number:07d}" for number in numbers]
        async with AsyncExitStack() as stack:
            if circumstance == "sockets cut":
                await stack.enter_async_context(cut_sockets(self.clinic.store, self.chance))
            await self.clinic.texts(patients, "I have chest pain")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(60):
                    while await self._unpaged():
                        await asyncio.sleep(1.0)
        async with self.clinic.store.write() as tx:
            await tx.session.exec(delete(presence.Presence))

    async def rows(self) -> Sequence[Escalation]:
        async with self.clinic.store.read() as tx:
            return (await tx.session.exec(select(Escalation).order_by(col(Escalation.id)))).all()

    def paged_at(self, number: str) -> list[datetime]:
        return [message.created for message in self.clinic.twilio.sent if message.to == number]

    async def waits(self) -> list[float]:
        """Seconds from each escalation to the next page that the provider took; infinite without one."""
        pages = self.paged_at(ON_CALL)
        opened = [row.opened_at for row in await self.rows() if row.reason == "alarm"]
        return [
            min(((page - at).total_seconds() for page in pages if page >= at), default=float("inf")) for at in opened
        ]

    async def _unpaged(self) -> bool:
        return any(seconds == float("inf") for seconds in await self.waits())

    async def passes(self, seconds: float) -> None:
        """That much time passes at once, and everything that is due is done."""
        self.clock.ahead += timedelta(seconds=seconds)
        while await self._due():
            await asyncio.sleep(1.0)

    async def _due(self) -> bool:
        at = self.clock()
        return any(row.due_at is not None and row.due_at <= at for row in await self.rows())

    async def told(self, within: float) -> Counter[str]:
        """Where all stand when every patient was told, or the time is over."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while any(row.rung != "told" for row in await self.rows()):
                    await asyncio.sleep(2.0)
        return Counter(row.rung for row in await self.rows())


class _Open:
    """A door through which everybody stays in."""

    async def ended(self, _request: web.Request) -> bool:
        return False


@asynccontextmanager
async def cut_sockets(store: Store, chance: random.Random) -> AsyncIterator[None]:
    """Somebody sits there and says so, but every console's stream is cut again and again, and none ever rings."""
    unused = dict.fromkeys(("pages", "files", "words", "settings", "tongues"))
    console = Console(
        Desk(store), store.changed, protocols={}, door=cast(Door, _Open()), **cast(dict[str, Any], unused)
    )
    app = web.Application()
    app.router.add_get("/live", lambda request: console.live(request, Staff(1, "lee", "nurse")))
    async with TestServer(app) as server, aiohttp.ClientSession() as session:
        url = server.make_url("/live")
        tasks = [asyncio.create_task(_cut(session, str(url), chance)) for _ in range(CONSOLES)]
        tasks.append(asyncio.create_task(_sits(store)))
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _cut(session: aiohttp.ClientSession, url: str, chance: random.Random) -> None:
    while True:
        async with session.get(url) as stream:
            await asyncio.sleep(chance.uniform(0.0, 0.5))
            stream.close()
        await asyncio.sleep(chance.uniform(0.0, 0.5))


async def _sits(store: Store) -> None:
    while True:
        async with store.write() as tx:
            await presence.here(tx, "lee", None, heard=False, at=now())
        await asyncio.sleep(5)


@asynccontextmanager
async def night(store: Store, settings: Settings) -> AsyncIterator[Night]:
    """A clinic with one telephone on call and one supervisor, both of which only ever ring."""
    words, clock = Words(("en",)), Clock()
    async with clinic(store, words, settings, on_call=(ON_CALL,), supervisors=(SUPERVISOR,)) as inside:
        ladder, account = Ladder(store, words, inside.settings, clock), Account(inside.settings)
        pager = Pager(store, Voice(account, inside.settings), words, inside.settings, clock)
        tasks = [asyncio.create_task(part.run()) for part in (ladder, pager)]
        yield Night(inside, clock)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await account.close()


async def trial(store: Store, settings: Settings, count: int, patience: float = 600.0) -> dict[str, Any]:
    """What became of ``count`` escalations."""
    async with night(store, settings) as dark:
        for number, circumstance in enumerate(WHEN):
            await dark.arrive(range(number, count, len(WHEN)), circumstance)
        waits = sorted(await dark.waits())
        first = {row.id: row.alerts for row in await dark.rows()}
        before = len(dark.paged_at(ON_CALL)) + len(dark.paged_at(SUPERVISOR))
        await dark.passes(AGAIN)
        again = sum(row.alerts > first[row.id] for row in await dark.rows())
        await dark.passes(AGAIN)
        ends = await dark.told(patience)
        pages = len(dark.paged_at(ON_CALL)) + len(dark.paged_at(SUPERVISOR))
        calls = len(dark.clinic.twilio.calls)
        rows = await dark.rows()
    return {
        "n": count,
        "durable": len({row.conversation for row in rows if row.reason == "alarm"}),
        "alert_p50_ms": at(waits, 0.5),
        "alert_p99_ms": at(waits, 0.99),
        "alert_max_ms": at(waits, 1.0),
        "alerted_again_at_120_s": again,
        "pages": {"first": before, "all": pages, "calls": calls},
        "ends": dict(ends),
        "closed": sum(row.closed_at is not None for row in rows),
        "taken": sum(row.taken_by is not None for row in rows),
    }


def failures(found: dict[str, Any], within: float = WITHIN) -> int:
    """How many of the promises did not hold, each counted once for an escalation; ``within``: seconds to the alert."""
    count = found["n"]
    missing = (count - found["durable"]) + (count - min(count, found["alerted_again_at_120_s"]))
    return missing + (count - found["ends"].get("told", 0)) + found["closed"] + (found["alert_p99_ms"] > 1000 * within)


async def main(count: int, database: str) -> int:
    """Prints the line."""
    log.configure(50)
    async with empty(database) as place:
        found = await trial(place.store, place.settings, count)
    wrong = failures(found)
    return line("R10", found.pop("n"), wrong, SEED, database=database, **found)


if __name__ == "__main__":
    args = sys.argv[1:]
    sys.exit(asyncio.run(main(int(args[0]) if args else 1000, args[1] if len(args) > 1 else "sqlite")))
