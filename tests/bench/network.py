"""``python -m tests.bench.network [ROUNDS [LINK …]]``: eight network faults on six links, ``ROUNDS`` times each.

Five rounds, as without a number, are 240 faults. Links: the webhook, Twilio's API, Rasa, an OpenAI-compatible model (a
stand-in of the same interface), PostgreSQL, the widget's socket. Each fault lasts two seconds, in which two patients
write, one of them an emergency; then the link is well again. Counted: messages that were acknowledged and lost, replies
twice, emergencies without an answer or without a request for a human, ends of the process, and what it still holds at
the end. Real Rasa, real PostgreSQL; one JSON line, and on standard error one for each link.
"""

import asyncio
import json
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import aiohttp
import psycopg
from aiohttp import web

from bot.commands.local import free_port
from bot.settings import ROOT
from tests import postgres
from tests.bench.figures import line
from tests.faults.proxy import FAULTS, Proxy
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Delivery, Simulator

LINKS = ("webhook", "twilio", "rasa", "llm", "postgresql", "widget")
LASTS = 2.0  # seconds
PATIENCE = 60.0  # seconds for all that waits, after the last fault
ALARM, TALK = "I have chest pain", "my throat hurts"
ALARM_WORDS = "911"  # in every reply to an emergency from this country
FAILURES = ("lost", "never_acknowledged", "unanswered", "without_human", "doubled", "restarts")
SPARE = 4  # files or tasks that may be open at the end and were not at the start: a look under way
QUIET = 90.0  # seconds in which nothing happens: a server keeps an idle line for 75 of them
POOL = 12  # connections to the database: the pool's ten, who listens, who is alone


class World:
    """The product in a process of its own, with a proxy on each link."""

    def __init__(self) -> None:
        self.proxies: dict[str, Proxy] = {}
        self.deliveries: list[tuple[Delivery, bool]] = []
        self.said: list[tuple[str, bool]] = []  # acknowledged on the socket: the message's id, alarm
        self.restarts = 0
        self._patients = 0

    @asynccontextmanager
    async def running(self) -> AsyncIterator["World"]:
        """From start to stop."""
        async with AsyncExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lamplight-")))
            self.cluster = stack.enter_context(postgres.cluster())
            self.name = self.cluster.make()
            self.port, rasa_port = free_port(), free_port()
            model = await _model(stack)
            targets: dict[str, int | Path] = {
                "webhook": self.port, "rasa": rasa_port, "llm": model, "widget": self.port,
                "postgresql": self.cluster.folder / ".s.PGSQL.5432",
            }  # fmt: skip
            for link, target in targets.items():
                self.proxies[link] = await stack.enter_async_context(Proxy(target))
            self.twilio = await stack.enter_async_context(Simulator(f"http://127.0.0.1:{self.proxies['webhook'].port}"))
            api = int(self.twilio.url.rpartition(":")[2])
            self.proxies["twilio"] = await stack.enter_async_context(Proxy(api))
            self.session = await stack.enter_async_context(aiohttp.ClientSession())
            told = {
                "data_dir": str(folder), "port": self.port, "rasa_port": rasa_port, "actions_port": free_port(),
                "public_base_url": f"http://127.0.0.1:{self.proxies['webhook'].port}",
                "database_url": f"postgresql+psycopg://postgres@127.0.0.1:{self.proxies['postgresql'].port}/{self.name}",
                "roles": ["door", "dialogue", "sender"], "model_url": f"http://127.0.0.1:{self.proxies['llm'].port}",
                "twilio_account_sid": ACCOUNT, "twilio_auth_tokens": [TOKEN], "twilio_number": NUMBER,
                "twilio_base_url": f"http://127.0.0.1:{self.proxies['twilio'].port}", "lookup_after": 1.0,
                "rasa_at": f"http://127.0.0.1:{self.proxies['rasa'].port}",
                "sends_per_second": {"sms": 80.0, "whatsapp": 80.0},
            }  # fmt: skip
            ready = asyncio.Event()
            keeper = asyncio.create_task(self._supervised(json.dumps(told), ready))
            await ready.wait()
            yield self
            keeper.cancel()
            assert self.child.stdin
            self.child.stdin.close()
            await asyncio.wait_for(self.child.wait(), 60)

    async def _supervised(self, told: str, ready: asyncio.Event) -> None:
        """As a service is: the process ends itself when a part of it is gone, and is started again."""
        while True:
            self.child = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.bench.load_app", told, cwd=ROOT,
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            )  # fmt: skip
            assert self.child.stdout
            if await self.child.stdout.readline():
                ready.set()
            await self.child.wait()
            self.restarts += 1
            await asyncio.sleep(1)

    async def one(self, link: str, fault: str) -> None:
        """One fault, with two patients in it."""
        await self.proxies[link].spoil(fault)
        work = [asyncio.create_task(self._writes(link, text)) for text in (ALARM, TALK)]
        await asyncio.sleep(LASTS)
        await self.proxies[link].heal()
        await asyncio.gather(*work)

    async def _writes(self, link: str, text: str) -> None:
        self._patients += 1
        if link == "widget":
            await self._on_the_page(text)
            return
        delivery = await self.twilio.text(f"+1500{self._patients:07}", text)
        for _ in range(30):  # what was not acknowledged comes again: by the fallback, or by our poller
            if delivery.acknowledged:
                break
            await asyncio.sleep(0.5)
            await self.twilio.caller.deliver(delivery)
        self.deliveries.append((delivery, text == ALARM))

    async def _on_the_page(self, text: str) -> None:
        """The widget: says it again, with the same id, until it is told that it was taken."""
        token, client_id = None, uuid4().hex
        address = f"http://127.0.0.1:{self.proxies['widget'].port}/chat"
        for _ in range(40):
            try:
                async with (
                    asyncio.timeout(4),
                    self.session.ws_connect(
                        address, origin=f"http://127.0.0.1:{self.proxies['webhook'].port}"
                    ) as socket,
                ):
                    await socket.send_json({"type": "hello", "lang": "en", "country": "US", "token": token})
                    token = (await socket.receive_json())["token"]
                    await socket.send_json({"type": "say", "id": client_id, "text": text})
                    while (await socket.receive_json()).get("type") != "accepted":
                        pass
                    self.said.append((client_id, text == ALARM))
                    return
            except (TimeoutError, aiohttp.ClientError, TypeError, ValueError):
                await asyncio.sleep(0.3)

    async def settled(self) -> None:
        """Wait until nothing waits any more."""
        ask = (
            "SELECT count(*) FROM message WHERE (author = 'patient' AND state = 'new') OR "
            "(author <> 'patient' AND state IN ('pending', 'sending', 'unknown'))"
        )
        for _ in range(int(PATIENCE)):
            if self._rows(ask)[0][0] == 0:
                return
            await asyncio.sleep(1)

    def findings(self) -> dict[str, Any]:
        """What was lost, doubled or left alone."""
        rows = self._rows("SELECT id, provider_id, state, kind, answers, author FROM message")
        escalated = {row[0] for row in self._rows("SELECT message FROM escalation")}
        patients = {row[1]: row for row in rows if row[5] == "patient"}
        answered = {row[4] for row in rows if row[3] == "emergency" and row[2] == "sent"}
        taken = [(d.sid, alarm) for d, alarm in self.deliveries if d.acknowledged]
        ids = {name.rpartition(":")[2]: row for name, row in patients.items()}
        found = [(ids.get(name), alarm) for name, alarm in [*taken, *self.said]]
        kept = [(row, alarm) for row, alarm in found if row]
        return {
            "acknowledged": len(found),
            "never_acknowledged": len(self.deliveries) - len(taken),
            "lost": sum(row is None or row[2] != "done" for row, _ in found),
            "emergencies": sum(alarm for _, alarm in kept),
            "unanswered": sum(alarm and row[0] not in answered for row, alarm in kept),  # its words were not sent
            "without_human": sum(alarm and row[0] not in escalated for row, alarm in kept),
            # a second "call 911" harms nobody, and is sent where nothing can be looked up
            "doubled": sum(ALARM_WORDS not in message.body for message in self.twilio.duplicates),
            "emergencies_twice": sum(ALARM_WORDS in message.body for message in self.twilio.duplicates),
            "restarts": self.restarts,
            "unsent": Counter(row[2] for row in rows if row[5] != "patient" and row[2] not in ("sent", "withdrawn")),
        }

    async def holds(self) -> dict[str, int]:
        """How many files, sockets among them, and tasks the process has open; those to the database by themselves.

        Its pool keeps what it has once opened, up to its size.
        """
        assert self.child.stdin
        assert self.child.stdout
        self.child.stdin.write(b"\n")
        open_now = dict(json.loads(await self.child.stdout.readline()))
        ours = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        database = int(self._rows(ours)[0][0])
        return {**open_now, "files": open_now["files"] - database, "database": database}

    def _rows(self, query: str) -> list[Any]:
        with psycopg.connect(self.cluster.conninfo(self.name)) as connection:
            return connection.execute(query.encode()).fetchall()


async def _model(stack: AsyncExitStack) -> int:
    """A stand-in for a model server: its words never fit, so the approved ones go out; the link is what is tried."""

    async def complete(_request: web.Request) -> web.Response:
        return web.json_response({"choices": [{"text": "Take care. <F1>"}]})

    app = web.Application()
    app.router.add_post("/v1/completions", complete)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return port


async def main(rounds: int, tried: Sequence[str]) -> int:
    """All faults on all links; exit status 1 if anything was lost, or the process ended or kept what it opened."""
    async with World().running() as world:
        for link in tried:  # each once, and then all lines that are kept open between two requests are open
            for fault in FAULTS:
                await world.one(link, fault)
        await world.settled()
        await asyncio.sleep(QUIET)
        before, links = await world.holds(), {}
        for link in tried:
            for fault in FAULTS:
                for _ in range(rounds):
                    await world.one(link, fault)
            await world.settled()
            links[link] = world.findings()
            print(json.dumps({"link": link, "so_far": links[link]}), file=sys.stderr, flush=True)
        await asyncio.sleep(QUIET)
        after = await world.holds()
    found = links[tried[-1]]
    most = {"files": before["files"] + SPARE, "tasks": before["tasks"] + SPARE, "database": POOL}
    kept = sum(after[what] > most[what] for what in most)
    return line(
        "R6 network faults", (rounds + 1) * len(FAULTS) * len(tried), kept + sum(found[name] for name in FAILURES), 0,
        **found, open_before=before, open_after=after,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, sys.argv[2:] or LINKS)))
