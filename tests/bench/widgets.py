"""``python -m tests.bench.widgets [SOCKETS [SECONDS]]``: P4, five hundred open widgets (500, 120).

Each says something every thirty seconds, at a moment of its own. Timed from the sending until the widget has its own
words back from the database and is told that they were taken; no bot answers. Counted besides: the memory of the
process that serves them, and sockets that were lost. The product runs in another process. One JSON line.
"""

import asyncio
import random
import sys
import time
from typing import Any

from tests.bench.figures import at, line
from tests.bench.site import Patient, site

SEED = 4
EVERY = 30.0  # seconds between two messages of one widget
WITHIN = 1.0  # seconds, p95
MOST = 600  # MiB
DIALS = 20  # sockets that are opened at once


async def _writes(patient: Patient, until: float, chance: random.Random) -> list[float]:
    took: list[float] = []
    await asyncio.sleep(chance.uniform(0, EVERY))
    while time.perf_counter() < until:
        begun = time.perf_counter()
        await patient.says(f"my throat hurts, {len(took)}")
        took.append(time.perf_counter() - begun)
        await asyncio.sleep(EVERY * chance.uniform(0.9, 1.1))
    return took


async def trial(sockets: int, seconds: float) -> dict[str, Any]:
    """How long each message took, and what the process holds."""
    chance = random.Random(SEED)
    async with site(["viewer"]) as there:
        before = there.rss()
        patients: list[Patient] = []
        while len(patients) < sockets:
            patients += await asyncio.gather(*(there.dial() for _ in range(min(DIALS, sockets - len(patients)))))
        until = time.perf_counter() + seconds
        work = [_writes(one, until, random.Random(chance.random())) for one in patients]
        took = [one for each in await asyncio.gather(*work) for one in each]
        found = {"rss_before_mib": round(before), "rss_mib": round(there.rss())}
        lost = sum(one.socket.closed for one in patients)
        await asyncio.gather(*(one.close() for one in patients))
    return {"took": took, "lost": lost, "seconds": seconds, **found}


async def main(sockets: int, seconds: float) -> int:
    """Prints the line."""
    found = await trial(sockets, seconds)
    took = found.pop("took")
    p95 = at(took, 0.95)
    shown = {"p50_ms": at(took, 0.5), "p95_ms": p95, "p99_ms": at(took, 0.99), "max_ms": at(took, 1.0)}
    wrong = found["lost"] + (p95 > WITHIN * 1000) + (found["rss_mib"] > MOST)
    return line("P4 widgets", len(took), wrong, SEED, sockets=sockets, **shown, **found)


if __name__ == "__main__":
    given = [float(one) for one in sys.argv[1:]] + [500, 120][len(sys.argv) - 1 :]
    sys.exit(asyncio.run(main(int(given[0]), given[1])))
