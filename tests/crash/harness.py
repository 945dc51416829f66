"""Kills the app again and again under a provider that delivers twice, then counts what was lost or doubled."""

import asyncio
import contextlib
import json
import os
import random
import shutil
import signal
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from sqlmodel import select

from bot.app import Lamplight
from bot.commands.local import free_port
from bot.settings import ROOT
from bot.store import sending, talk
from bot.store.crypto import Box
from bot.store.models import Escalation, Message
from bot.store.store import Store
from tests.crash.points import POINTS
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Delivery, Simulator

ALARMS = ("I have chest pain", "no puedo respirar", "I want to kill myself", "my baby is not breathing")
TALK = ("my throat hurts", "none", "me", "34", "I want to talk to a nurse", "me duele la cabeza", "ninguna")


@dataclass
class Findings:
    """What went wrong; all empty is what we promise."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    alarms: int = 0
    replies: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    without_escalation: list[str] = field(default_factory=list)
    unanswered_alarms: list[str] = field(default_factory=list)
    unsent: list[str] = field(default_factory=list)

    @property
    def faults(self) -> int:
        return sum(map(len, (self.lost, self.doubled, self.without_escalation, self.unanswered_alarms, self.unsent)))

    def __str__(self) -> str:
        return (
            f"{sum(self.kills.values())} kills at {len(self.kills)} points; {self.acknowledged} acknowledged, "
            f"{self.alarms} of them alarms, {self.replies} replies sent; lost {len(self.lost)}, doubled "
            f"{len(self.doubled)}, alarms without escalation {len(self.without_escalation)}, unanswered alarms "
            f"{len(self.unanswered_alarms)}, unsent {len(self.unsent)}"
        )


class Ward:
    """The app under test, the simulator in front of it, and the patients."""

    def __init__(self, lamplight: Lamplight, folder: Path, seed: int, variant: str | None = None) -> None:
        self._folder, self._variant, self._random = folder, variant, random.Random(seed)
        self._port = free_port()
        self._url = f"http://127.0.0.1:{self._port}"
        self._rasa_port = lamplight.settings.rasa_port
        self._secrets = lamplight.secrets
        self._patients = 0
        self.deliveries: list[tuple[Delivery, bool]] = []
        self.findings = Findings()
        shutil.copy(lamplight.settings.data_dir / "secrets.json", folder / "secrets.json")

    async def kill_at(self, points: dict[str, int]) -> Findings:
        """Kill once for each point and round, then let it finish its work, and count."""
        async with Simulator(self._url) as self._twilio, self._zygote() as self._child:
            for point, rounds in points.items():
                for nth in range(1, rounds + 1):
                    await self._until_killed(point, 1 + nth % 3)
            await self._finish()
        return self.findings

    @contextlib.asynccontextmanager
    async def _zygote(self) -> Any:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.crash.child",
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            yield child
        finally:
            child.stdin.close()  # type: ignore[union-attr]
            await asyncio.wait_for(child.wait(), 20)

    async def _begin(self, point: str | None, nth: int) -> int:
        settings = {
            "data_dir": str(self._folder),
            "port": self._port,
            "rasa_port": self._rasa_port,
            "actions_port": free_port(),
            "twilio_account_sid": ACCOUNT,
            "twilio_auth_tokens": [TOKEN],
            "twilio_number": NUMBER,
            "twilio_base_url": self._twilio.url,
            "model_enabled": False,
            "lookup_after": 0.2,
        }
        told = {"settings": settings, "point": point, "nth": nth, "variant": self._variant}
        self._child.stdin.write(json.dumps(told).encode() + b"\n")
        return int((await self._line("ready"))[1])

    async def _line(self, first: str) -> list[str]:
        words = (await asyncio.wait_for(self._child.stdout.readline(), 60)).decode().split()
        assert words[:1] == [first], f"expected {first}, heard {words}"
        return words

    async def _until_killed(self, point: str, nth: int) -> None:
        await self._begin(point, nth)
        ended = asyncio.create_task(self._line("ended"))
        for _ in range(60):
            await self._some_patients_write()
            await asyncio.wait([ended], timeout=0.3)
            if ended.done():
                break
        assert (await ended)[1] == str(int(signal.SIGKILL)), f"not killed at {point}"
        self.findings.kills[point] += 1

    async def _some_patients_write(self) -> None:
        self._patients += 1
        patient = f"+1500555{self._patients:04}"
        if self._random.random() < 0.4:
            await self._says(patient, self._random.choice(ALARMS), alarm=True)
            return
        for text in TALK[: self._random.randint(1, 3)]:
            await self._says(patient, text, alarm=False)

    async def _says(self, patient: str, text: str, *, alarm: bool) -> None:
        delivery = await self._twilio.text(patient, text)
        self.deliveries.append((delivery, alarm))
        if delivery.acknowledged and self._random.random() < 0.3:
            await self._twilio.caller.deliver(delivery)  # a provider may always deliver twice

    async def _finish(self) -> None:
        pid = await self._begin(None, 0)
        for delivery, _ in self.deliveries:
            if not delivery.acknowledged:
                await self._twilio.caller.deliver(delivery)  # what was not acknowledged comes again
        store = Store(
            f"sqlite+aiosqlite:///{self._folder / 'lamplight.db'}",
            Box(*map(self._secrets.raw, ("data_key", "index_key"))),
        )
        await self._wait_until_idle(store)
        os.kill(pid, signal.SIGTERM)
        await self._line("ended")
        await self._count(store)
        await store.close()

    async def _wait_until_idle(self, store: Store) -> None:
        for _ in range(600):
            async with store.read() as tx:
                query = select(Message.id).where(Message.state.in_(("pending", "sending", "unknown")))  # type: ignore[attr-defined]
                if not await talk.unfinished(tx) and (await tx.session.exec(query)).first() is None:
                    return
            await asyncio.sleep(0.1)

    async def _count(self, store: Store) -> None:
        async with store.read() as tx:
            messages = (await tx.session.exec(select(Message))).all()
            escalated = Counter((await tx.session.exec(select(Escalation.message))).all())
        found = self.findings
        patients = Counter(m.provider_id.split("/")[0] for m in messages if m.author == "patient")
        by_sid = {m.provider_id.split("/")[0]: m for m in messages if m.author == "patient"}
        answered = {m.answers for m in messages if m.kind == sending.EMERGENCY and m.state == "sent"}
        for delivery, alarm in self.deliveries:
            if not delivery.acknowledged:
                continue
            found.acknowledged += 1
            found.alarms += alarm
            row = by_sid.get(delivery.sid)
            if row is None or row.state != "done":
                found.lost.append(delivery.sid)
            elif alarm and not escalated[row.id]:
                found.without_escalation.append(delivery.sid)
            elif alarm and row.id not in answered:
                found.unanswered_alarms.append(delivery.sid)
        found.doubled += [sid for sid, times in patients.items() if times > 1]
        taken = Counter(parse_qs(urlsplit(m.callback or "").query)["ob"][0] for m in self._twilio.sent)
        found.replies = len(taken)
        found.doubled += [f"reply {ob}" for ob, times in taken.items() if times > 1]
        found.unsent += [f"reply {m.id} {m.state}" for m in messages if m.author == "bot" and str(m.id) not in taken]


def every_point(rounds: int) -> dict[str, int]:
    """Each named point, so many times."""
    return dict.fromkeys(POINTS, rounds)
