"""Kills the app again and again under a provider that delivers twice, then counts what was lost or doubled.

Rasa is real and runs beside the app through all kills; the model is a server of four lines, whose words the guard
judges as any others. Only the app dies, at the named points of its own code.
"""

import asyncio
import base64
import contextlib
import json
import os
import random
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

from aiohttp import web
from sqlmodel import col, select

from bot.app import Lamplight
from bot.commands.local import free_port
from bot.settings import ROOT, Settings
from bot.store import talk
from bot.store.hooks import HookEvent
from bot.store.master import box_of
from bot.store.models import Message
from bot.store.store import Store
from tests.bot.hooking import Receiver, receiving
from tests.crash.base import Base
from tests.crash.findings import Findings, count
from tests.crash.points import POINTS
from tests.postgres import Cluster
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Delivery, Simulator

ALARMS = ("I have chest pain", "no puedo respirar", "I want to kill myself", "my baby is not breathing")
TALKS = (
    ("my throat hurts", "yes"),  # decides
    ("me duele la espalda", "sí"),
    ("I have back pain", "none"),
    ("I want to talk to a nurse",),
    ("me duele la cabeza", "ninguna", "no"),
)
ROUNDS, CROWD = 600, 8  # looks at one life, 90 s on a busy machine; those in which somebody writes each time
DRAINS_WITHIN = 600.0  # seconds for the last life to finish what all of them left
LAST_LIVES = 5


class Ward:
    """The app under test, the simulator in front of it, and the patients."""

    def __init__(
        self,
        lamplight: Lamplight,
        folder: Path,
        seed: int,
        variant: str | None = None,
        cluster: Cluster | None = None,
        progress: Callable[[Findings], bool] = lambda _: True,
    ) -> None:
        self._folder, self._variant, self._random = folder, variant, random.Random(seed)
        self._port, self._progress = free_port(), progress
        self._url = f"http://127.0.0.1:{self._port}"
        self._rasa_port = lamplight.settings.rasa_port
        self._patients = 0
        self._receiver = Receiver(answers=lambda _: 503 if self._random.random() < 0.1 else 204)
        self.deliveries: list[tuple[Delivery, bool]] = []
        self.findings = Findings()
        shutil.copy(lamplight.settings.data_dir / "secrets.json", folder / "secrets.json")
        self._base = Base(folder, cluster)

    async def kill_at(self, points: Mapping[str, int]) -> Findings:
        """Kill so many times at each point, in any order, then let the app finish its work, and count."""
        plan = [(point, nth) for point, rounds in points.items() for nth in range(rounds)]
        self._random.shuffle(plan)
        async with (
            Simulator(self._url) as self._twilio,
            _model() as self._model_url,
            receiving(self._receiver),
            self._zygote() as self._child,
        ):
            await self._live_once()
            for point, nth in plan:
                await self._until_killed(point, 1 + nth % 3)
                if not self._progress(self.findings):
                    break
            await self._finish()
        return self.findings

    @contextlib.asynccontextmanager
    async def _zygote(self) -> AsyncIterator[Any]:
        pipe = asyncio.subprocess.PIPE
        argv = [sys.executable, "-m", "tests.crash.child"]
        child = await asyncio.create_subprocess_exec(*argv, cwd=ROOT, stdin=pipe, stdout=pipe)
        assert child.stdin
        try:
            yield child
        finally:
            child.stdin.close()
            await asyncio.wait_for(child.wait(), 60)

    def _settings(self) -> dict[str, Any]:
        return {
            "data_dir": str(self._folder),
            "database_url": self._base.url,
            "port": self._port,
            "rasa_port": self._rasa_port,
            "actions_port": free_port(),
            "twilio_account_sid": ACCOUNT,
            "twilio_auth_tokens": [TOKEN],
            "twilio_number": NUMBER,
            "twilio_base_url": self._twilio.url,
            "sends_per_second": {"sms": 1000.0},
            "model_url": self._model_url,
            "lookup_after": 0.2,
            "sending_lease": 6.0,
            "hooks": [self._receiver.url],
            "hook_networks": ["127.0.0.0/8"],
            "hook_secret": f"whsec_{base64.b64encode(self._receiver.secret).decode()}",
        }

    def _begin(self, point: str | None, nth: int) -> None:
        told = {"settings": self._settings(), "point": point, "nth": nth, "variant": self._variant}
        self._child.stdin.write(json.dumps({**told, "migrations": str(self._base.migrations)}).encode() + b"\n")

    async def _line(self) -> list[str]:
        return (await asyncio.wait_for(self._child.stdout.readline(), 600)).decode().split()  # type: ignore[no-any-return]

    async def _live_once(self) -> None:
        """A first life makes the tables, and ends in peace."""
        self._begin(None, 0)
        await self._end_life()

    async def _end_life(self) -> None:
        ready = await self._line()
        assert ready[:1] == ["ready"], ready
        os.kill(int(ready[1]), signal.SIGTERM)
        assert (await self._line())[:1] == ["ended"]

    async def _until_killed(self, point: str, nth: int) -> None:
        if POINTS[point].prepared == "downgrade":
            await asyncio.to_thread(self._base.step_back)
        if POINTS[point].prepared or point.startswith("start"):
            nth = 1  # it comes once in a life, or seldom
        self._twilio.api.faults.clear()  # of the life before
        if POINTS[point].prepared == "drop":
            self._twilio.no_reports_come()  # they would settle the doubt before anybody asks
        else:
            self._twilio.reports_come(late=0.05, doubled=0.3)
        self._begin(point, nth)
        serves = asyncio.Event()
        ended = asyncio.create_task(self._ended(serves))
        serving = asyncio.create_task(serves.wait())
        await asyncio.wait([ended, serving], return_when=asyncio.FIRST_COMPLETED)
        serving.cancel()
        for number in range(ROUNDS):
            if ended.done():
                break
            if POINTS[point].prepared == "drop":
                self._twilio.drops_after_accepting()
            if number < CROWD or number % 10 == 0:  # a crowd would only put off what the point waits for
                await self._patient_writes()
            await asyncio.wait([ended], timeout=0.15)
        await self._note(point, ended, serves)
        if self._base.stands_alone:  # a server lives on: its tables are looked through at the end
            await self._look_over(point)

    async def _look_over(self, point: str) -> None:
        self.findings.checked += 1
        fault = await asyncio.to_thread(self._base.fault)
        self.findings.wrong["corrupt"] += [f"{point}: {fault}"] if fault else []

    async def _note(self, point: str, ended: asyncio.Task[int], serves: asyncio.Event) -> None:
        """Which point it died at; one that it never came to is killed where it stands, and named."""
        reached = ended.done()
        if not reached and serves.is_set():
            with contextlib.suppress(ProcessLookupError):  # it came to the point just now
                os.kill(self._pid, signal.SIGKILL)
        assert await ended == int(signal.SIGKILL), f"{point}: ended by {await ended}"
        if reached:
            self.findings.kills[point] += 1
        else:
            self.findings.unreached[point] += 1

    async def _ended(self, serves: asyncio.Event) -> int:
        """The signal that ended this life, which may come before it was ready."""
        words = await self._line()
        if words[:1] == ["ready"]:
            self._pid = int(words[1])
            serves.set()
            words = await self._line()
        return int(words[1])

    async def _patient_writes(self) -> None:
        self._patients += 1
        patient = f"+1{5_005_550_000 + self._patients}"
        if self._random.random() < 0.4:
            await self._says(patient, self._random.choice(ALARMS), alarm=True)
            return
        for text in self._random.choice(TALKS):
            await self._says(patient, text, alarm=False)

    async def _says(self, patient: str, text: str, *, alarm: bool) -> None:
        delivery = await self._twilio.text(patient, text)
        self.deliveries.append((delivery, alarm))
        if delivery.acknowledged and self._random.random() < 0.3:
            await self._twilio.caller.deliver(delivery)  # a provider may always deliver twice

    async def _finish(self) -> None:
        store = Store(self._base.url, box_of(Settings(data_dir=self._folder, _env_file=None)))  # type: ignore[call-arg]
        for _ in range(LAST_LIVES):
            await self._finishing_life(store)
            if not await self._left(store):  # else a rung of the ladder spoke in its last moment
                break
        heard = [mark for mark, _ in self._receiver.heard]
        await count(self.findings, store, self.deliveries, self._twilio.sent, heard)
        await store.close()
        self.findings.checked += 1
        fault = await asyncio.to_thread(self._base.last_fault)
        self.findings.wrong["corrupt"] += [fault] if fault else []

    async def _finishing_life(self, store: Store) -> None:
        self._begin(None, 0)
        ready = await self._line()
        assert ready[:1] == ["ready"], ready
        for delivery, _ in self.deliveries:
            if not delivery.acknowledged:
                await self._twilio.caller.deliver(delivery)  # what was not acknowledged comes again
        with contextlib.suppress(TimeoutError):  # what is not finished by then is counted as it stands
            async with asyncio.timeout(DRAINS_WITHIN):
                while await self._left(store):
                    await asyncio.sleep(0.2)
        os.kill(int(ready[1]), signal.SIGTERM)
        await self._line()

    async def _left(self, store: Store) -> bool:
        """Whether something waits for its turn, for the provider, or for whoever is to be told of it."""
        query = select(Message.id).where(col(Message.state).in_(("pending", "sending", "unknown"))).limit(1)
        untold = select(HookEvent.id).where(HookEvent.state == "pending").limit(1)
        async with store.read() as tx:
            left = [(await tx.session.exec(one)).first() for one in (query, untold)]
            return bool(await talk.unfinished(tx)) or left != [None, None]


@contextlib.asynccontextmanager
async def _model() -> AsyncIterator[str]:
    """A model over real HTTP that answers at once, with words that are worth nothing."""

    async def complete(_request: web.Request) -> web.Response:
        return web.json_response({"choices": [{"text": "Thank you."}], "data": []})

    app, port = web.Application(), free_port()
    app.router.add_route("*", "/{path:.*}", complete)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield f"http://127.0.0.1:{port}"
    await runner.cleanup()


def every_point(kills: int) -> dict[str, int]:
    """So many kills, at least one at each point, spread evenly."""
    each, more = divmod(max(kills, len(POINTS)), len(POINTS))
    return {point: each + (number < more) for number, point in enumerate(POINTS)}
