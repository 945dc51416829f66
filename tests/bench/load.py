"""``python -m tests.bench.load intake|whole|burst|hung|knee [--rate R] [--seconds S] [--database URL] [--page FILE]``.

``intake``: signed webhooks at a rate, to a process that only takes them in (50 a second, 600 s).
``whole``: conversations through Rasa, the store and a provider that takes 50 to 500 ms (10 a second, 600 s).
``burst``: 1,000 messages in 10 s, 2 % of them emergencies, and how long each emergency waits for its answer.
``hung``: 5,000 messages while Rasa is stopped in the midst of its work, and how each is acknowledged.
``knee``: the intake at growing rates, until an acknowledgement takes more than a second at the 95th percentile.
Each prints one JSON line: how many, what failed, times in milliseconds; ``--page`` adds it to a page with its plot.
"""

import argparse
import asyncio
import json
import math
import os
import platform
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from bot.commands.local import free_port
from tests.bench import child
from tests.bench.figures import COMMIT
from tests.bench.page import add_to
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Simulator
from tests.simulator.api import Fault

SEED = 5
CONNECTIONS = 500
TALK = ("my throat hurts", "none", "me")
ALARM = "I have crushing chest pain and I can't breathe"
ROUND = 400  # patients who write in turn, so that one patient's messages are seconds apart
ROUNDS = ROUND * len(TALK)  # messages, after which other patients write
PATIENCE = 150.0  # seconds after the last message, for what is still on its way
ROLES = ["door", "dialogue", "sender"]
KNEE = (25, 50, 60, 70, 80, 100, 120, 150, 200, 300, 400, 600, 800, 1000)
KNEE_MS = 1000.0


@dataclass
class Run:
    """What was sent, how each was acknowledged, and when each was answered; times in seconds."""

    asked: int = 0
    refused: list[str] = field(default_factory=list)
    acknowledged: list[float] = field(default_factory=list)
    written: list[tuple[str, float, bool]] = field(default_factory=list)  # patient, when (wall clock), alarm

    async def write(self, twilio: Simulator, patient: str, text: str) -> None:
        """One message of ``patient``, and how it was taken."""
        begun, at = time.perf_counter(), time.time()
        self.asked += 1
        delivery = await twilio.text(patient, text)
        if delivery.acknowledged:
            self.acknowledged.append(time.perf_counter() - begun)
            self.written.append((patient, at, text == ALARM))
        else:
            self.refused.append(str(delivery.answers))


@asynccontextmanager
async def product(database: str, roles: list[str], **more: object) -> AsyncIterator[Simulator]:
    """A provider, and the product behind it in another process."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="lamplight-") as folder:
        async with Simulator(f"http://127.0.0.1:{port}") as twilio:
            await twilio._session.close()
            twilio._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS))
            twilio.caller.session = twilio._session
            told = {
                "data_dir": folder, "database_url": database, "port": port, "roles": roles, "model_enabled": False,
                "rasa_port": free_port(), "actions_port": free_port(), "twilio_account_sid": ACCOUNT,
                "twilio_auth_tokens": [TOKEN], "twilio_number": NUMBER, "twilio_base_url": twilio.url,
                "sends_per_second": {"sms": 80.0, "whatsapp": 80.0}, **more,
            }  # fmt: skip
            async with child.product(**told):
                yield twilio


async def send(twilio: Simulator, rate: float, seconds: float, text: Callable[[int], str], first: int = 0) -> Run:
    """Messages at ``rate`` for ``seconds``, numbered from ``first``, whatever becomes of those before them."""
    run, tasks, begun = Run(), [], time.perf_counter()
    for n in range(first, first + int(rate * seconds)):
        await asyncio.sleep(max(0.0, begun + (n - first) / rate - time.perf_counter()))
        patient = f"+1500{ROUND * (n // ROUNDS) + n % ROUND:07}"
        tasks.append(asyncio.create_task(run.write(twilio, patient, text(n))))
    await asyncio.gather(*tasks)
    return run


def step_of(n: int) -> str:
    """What the ``n``th message says: a patient's first, second or third."""
    return TALK[n // ROUND % len(TALK)]


async def intake(database: str, rate: float, seconds: float) -> dict[str, Any]:
    """P1: only the door."""
    async with product(database, ["door"]) as twilio:
        run = await send(twilio, rate, seconds, step_of)
    return {"messages": run.asked, "errors": len(run.refused), "ack": shown(run.acknowledged)}


async def whole(database: str, rate: float, seconds: float) -> dict[str, Any]:
    """P2: from the webhook to the provider that takes the answer."""
    dice = random.Random(SEED)
    async with product(database, ROLES) as twilio:
        twilio.api.faults.extend(Fault(hang=dice.uniform(0.05, 0.5)) for _ in range(int(rate * seconds * 4)))
        run = await send(twilio, rate, seconds, step_of)
        waits, lost = await answers(twilio, run)
    return {
        "messages": run.asked, "errors": len(run.refused), "lost": lost, "doubled": len(twilio.duplicates),
        "ack": shown(run.acknowledged), "answer": shown(waits),
    }  # fmt: skip


async def burst(database: str, messages: float, seconds: float) -> dict[str, Any]:
    """P3: everybody writes at once, and two in a hundred are in danger."""
    dice = random.Random(SEED)
    async with product(database, ROLES) as twilio:
        twilio.api.faults.extend(Fault(hang=dice.uniform(0.05, 0.5)) for _ in range(int(messages) * 4))
        alarms = {n for n in range(int(messages)) if dice.random() < 0.02}
        run = Run()
        begun, tasks = time.perf_counter(), []
        for n in range(int(messages)):
            await asyncio.sleep(max(0.0, begun + n * seconds / messages - time.perf_counter()))
            tasks.append(asyncio.create_task(run.write(twilio, f"+1500{n:07}", ALARM if n in alarms else TALK[0])))
        await asyncio.gather(*tasks)
        waits, lost = await answers(twilio, run)
        urgent, _ = await answers(twilio, Run(written=[one for one in run.written if one[2]]))
    return {
        "messages": run.asked, "errors": len(run.refused), "lost": lost, "emergencies": len(alarms),
        "ack": shown(run.acknowledged), "emergency": shown(urgent), "answer": shown(waits),
        "drained_s": round(max(waits, default=0.0), 1),
    }  # fmt: skip


async def hung(database: str, rate: float, seconds: float) -> dict[str, Any]:
    """R9: the dialogue takes connections and answers nobody."""
    async with product(database, ROLES, hung=True) as twilio:
        run = await send(twilio, rate, seconds, lambda n: ALARM if n % 10 == 0 else step_of(n))
        urgent, lost = await answers(twilio, Run(written=[one for one in run.written if one[2]]))
    return {
        "messages": run.asked, "errors": len(run.refused), "ack": shown(run.acknowledged),
        "emergencies_without_answer": lost, "emergency": shown(urgent),
    }  # fmt: skip


async def answers(twilio: Simulator, run: Run) -> tuple[list[float], int]:
    """How long each message waited for the first reply after it, and how many have none."""
    until = time.monotonic() + PATIENCE
    while True:
        taken = defaultdict(list)
        for message in twilio.sent:
            taken[message.to].append(message.created.timestamp())
        waits = [min((t - at for t in taken[who] if t >= at), default=None) for who, at, _ in run.written]
        found = [wait for wait in waits if wait is not None]
        if len(found) == len(waits) or time.monotonic() > until:
            return found, len(waits) - len(found)
        await asyncio.sleep(0.5)


async def knee(database: str, _rate: float, seconds: float) -> dict[str, Any]:
    """P9: the rate at which an acknowledgement takes a second; at each step other patients write."""
    steps: list[dict[str, Any]] = []
    first = 0
    async with product(database, ["door"]) as twilio:
        for rate in KNEE:
            run = await send(twilio, rate, seconds, step_of, first)
            first += math.ceil(run.asked / ROUNDS) * ROUNDS
            steps.append({"rate": rate, "errors": len(run.refused), **shown(run.acknowledged)})
            if run.refused or steps[-1]["p95"] > KNEE_MS:
                break
    good = [step["rate"] for step in steps if not step["errors"] and step["p95"] <= KNEE_MS]
    return {"steps": steps, "last_good": max(good, default=0)}


def shown(seconds: list[float]) -> dict[str, Any]:
    """Percentiles in milliseconds."""
    ordered = sorted(1000 * one for one in seconds) or [float("nan")]
    at = {
        f"p{share}": round(ordered[min(len(ordered) - 1, len(ordered) * share // 100)], 1) for share in range(5, 100, 5)
    }
    return {**at, "p99": round(ordered[len(ordered) * 99 // 100], 1), "max": round(ordered[-1], 1), "n": len(seconds)}


KINDS = {
    "intake": (intake, 50, 600),
    "whole": (whole, 10, 600),
    "burst": (burst, 1000, 10),
    "hung": (hung, 25, 200),
    "knee": (knee, 0, 20),
}


def main() -> None:
    """Run one kind and print its line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--rate", type=float)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--database", default="", help="a PostgreSQL; SQLite where none is given")
    parser.add_argument("--page", type=Path)
    given = parser.parse_args()
    work, rate, seconds = KINDS[given.kind]
    rate, seconds = given.rate or rate, given.seconds or seconds
    found = asyncio.run(work(given.database, rate, seconds))
    machine = {"cores": os.cpu_count(), "python": platform.python_version(), "load": round(os.getloadavg()[0], 1)}
    store = "postgresql" if given.database else "sqlite"
    asked = {"load": given.kind, "store": store, "rate": rate, "seconds": seconds}
    line = {**asked, **found, "machine": machine, "commit": COMMIT}
    print(json.dumps(line))
    if given.page:
        add_to(given.page, line)


if __name__ == "__main__":
    main()
