"""``python -m tests.bench.degraded [COUNT]``: ``COUNT`` emergencies and as many other messages (500) while parts fail.

A third of them while Rasa is killed again and again, a third while the model hangs, a third while the guard raises.
Counted: emergencies whose number is not the first answer or that have no request for a human, others without an answer
within 20 s, the model's words that reached anybody past a guard that raises, and emergencies slower than 2 s at the
99th percentile. A first crowd with all parts well shows that the model's words do reach patients when they may. One
JSON line; the whole product in a process of its own, with a real Rasa, on SQLite.
"""

import asyncio
import contextlib
import os
import random
import re
import signal
import sqlite3
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from bot.commands.local import free_port
from tests.bench.figures import at, line
from tests.bench.load import ROLES, Run, answers, product, shown
from tests.faults.outage import EMERGENCIES, OTHERS
from tests.simulator import Simulator

SEED = 11
RATE = 4.0  # messages a second
NUMBER_TO_CALL = "911"
MODELLED = "I am glad that you wrote to us"  # a model's words, which are in no approved text
EMERGENCY_WITHIN, OTHER_WITHIN = 2.0, 20.0  # seconds
CONTROL = 12  # messages with all parts well
KILLS_EVERY = 1.0  # seconds; Rasa needs more than ten to come up


class Model:
    """A server with the interface of OpenAI's: it words what it is asked, or takes requests and never answers."""

    def __init__(self) -> None:
        self.hangs = False
        self.asked = 0

    async def complete(self, request: web.Request) -> web.Response:
        """Words around the placeholders that the prompt names."""
        self.asked += 1
        places = len(set(re.findall(r"<F\d+>", (await request.json())["grammar"])))
        while self.hangs:
            await asyncio.sleep(0.1)
        text = f"{MODELLED}. " + " ".join(f"<F{n + 1}>" for n in range(places)) + " Take care."
        return web.json_response({"choices": [{"text": text}]})

    @asynccontextmanager
    async def served(self) -> AsyncIterator[str]:
        """Its address."""
        app = web.Application()
        app.router.add_post("/v1/completions", self.complete)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        port = free_port()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield f"http://127.0.0.1:{port}"
        self.hangs = False
        await runner.cleanup()


@dataclass
class Found:
    """What became of the crowds; times in seconds."""

    emergencies: int = 0
    others: int = 0
    refused: int = 0
    emergency_waits: list[float] = field(default_factory=list)
    other_waits: list[float] = field(default_factory=list)
    without_number: int = 0
    without_human: int = 0
    asked: int = 0  # how often a guard that raises had something to read
    unanswered: int = 0
    late: int = 0
    modelled: dict[str, int] = field(default_factory=dict)  # by phase: replies with the model's words

    @property
    def failures(self) -> int:
        """Of all kinds; in the first crowd the model's words must be there, in the others not."""
        slow = at(self.emergency_waits, 0.99) > EMERGENCY_WITHIN * 1000
        wrong = sum(count for phase, count in self.modelled.items() if phase in ("guard", "model"))
        return self.refused + self.without_number + self.without_human + self.unanswered + self.late + wrong + slow


class Crowd:
    """Patients of one product; everybody writes once."""

    def __init__(self, twilio: Simulator, dice: random.Random) -> None:
        self._twilio, self._dice = twilio, dice
        self._patients = 0

    async def writes(self, phase: str, count: int, found: Found) -> None:
        """``count`` emergencies and as many other messages, mixed, at ``RATE``; counted when all are answered."""
        said = [(EMERGENCIES[n % len(EMERGENCIES)], True) for n in range(count)]
        said += [(OTHERS[n % len(OTHERS)], False) for n in range(count)]
        self._dice.shuffle(said)
        urgent, other, work = Run(), Run(), []
        for text, alarm in said:
            self._patients += 1
            run = urgent if alarm else other
            work.append(asyncio.create_task(run.write(self._twilio, f"+1500{self._patients:07}", text)))
            await asyncio.sleep(1 / RATE)
        await asyncio.gather(*work)
        await self._count(phase, urgent, other, found)

    async def _count(self, phase: str, urgent: Run, other: Run, found: Found) -> None:
        waits, lost = await answers(self._twilio, urgent)
        other_waits, unanswered = await answers(self._twilio, other)
        found.emergency_waits += waits
        found.other_waits += other_waits
        found.emergencies, found.others = found.emergencies + urgent.asked, found.others + other.asked
        found.refused += len(urgent.refused) + len(other.refused)
        found.unanswered += lost + unanswered
        found.late += sum(wait > OTHER_WITHIN for wait in other_waits)
        said: dict[str, list[str]] = {}
        for message in self._twilio.sent:
            said.setdefault(message.to, []).append(message.body)
        found.without_number += sum(NUMBER_TO_CALL not in said.get(who, [""])[0] for who, _, _ in urgent.written)
        replies = [body for who, _, _ in (*urgent.written, *other.written) for body in said.get(who, [])]
        found.modelled[phase] = sum(MODELLED in body for body in replies)


async def killed(port: int) -> None:
    """For ever: end each Rasa that is started for ``port``."""
    while True:
        for pid in await asyncio.to_thread(_pids, port):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        await asyncio.sleep(KILLS_EVERY)


def _pids(port: int) -> list[int]:
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            argv = (folder / "cmdline").read_bytes().split(b"\0")
            if b"lamplight_rasa" in argv and str(port).encode() in argv:
                found.append(int(folder.name))
    return found


async def with_guard(found: Found, count: int, dice: random.Random) -> None:
    """All well, then a model that hangs, then a Rasa that is killed."""
    model, port, well = Model(), free_port(), Found()
    with tempfile.TemporaryDirectory(prefix="lamplight-") as folder:
        async with model.served() as url, product("", ROLES, rasa_port=port, **_worded(url, folder)) as twilio:
            crowd = Crowd(twilio, dice)
            await crowd.writes("well", CONTROL, well)
            model.hangs = True
            await crowd.writes("model", count, found)
            model.hangs = False
            killing = asyncio.create_task(killed(port))
            await crowd.writes("rasa", count, found)
            killing.cancel()
        found.modelled.update(well.modelled)
        found.without_human += _alone(folder)


async def without_guard(found: Found, count: int, dice: random.Random) -> None:
    """A guard that raises at every reply."""
    model = Model()
    with tempfile.TemporaryDirectory(prefix="lamplight-") as folder:
        async with model.served() as url, product("", ROLES, guard="raises", **_worded(url, folder)) as twilio:
            await Crowd(twilio, dice).writes("guard", count, found)
        found.without_human += _alone(folder)
    found.asked = model.asked


def _worded(url: str, folder: str) -> dict[str, object]:
    return {"model_enabled": True, "model_url": url, "data_dir": folder}


def _alone(folder: str) -> int:
    """Alarms of which no human was told."""
    with contextlib.closing(sqlite3.connect(Path(folder) / "lamplight.db")) as database:
        ask = "SELECT count(*) FROM message WHERE kind = 'alarm' AND id NOT IN (SELECT message FROM escalation)"
        return int(database.execute(ask).fetchone()[0])


async def main(count: int) -> int:
    """All phases; exit status 1 if anything failed, or if the model's words never come when they may."""
    found, dice = Found(), random.Random(SEED)
    third = count // 3
    await with_guard(found, third, dice)
    await without_guard(found, count - 2 * third, dice)
    unproved = int(not found.modelled["well"] or not found.asked)  # then nothing was shown by their absence
    return line(
        "R11 degraded", found.emergencies + found.others, found.failures + unproved, SEED,
        emergencies=found.emergencies, others=found.others, refused=found.refused,
        without_number=found.without_number, without_human=found.without_human, unanswered=found.unanswered,
        late=found.late, modelled=found.modelled, emergency=shown(found.emergency_waits),
        other=shown(found.other_waits),
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)))
