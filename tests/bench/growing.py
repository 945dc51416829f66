"""``python -m tests.bench.growing [talks]``: the fifth turn of a triage against the sixtieth, one tracker that grows.

Each talk opens a triage and then asks why, again and again: the question stays open, so no new tracker begins. Prints
one JSON line; milliseconds are medians over the talks, each of the five turns around the fifth and the sixtieth.
"""

import asyncio
import json
import statistics
import sys
import time

from bot import log
from bot.commands.local import Patient, local

EARLY, LATE = range(3, 8), range(58, 63)
TURNS = 63


async def main(talks: int) -> None:
    """Times ``talks`` talks, one after the other."""
    log.configure(50)
    early, late, explained = list[float](), list[float](), 0
    async with local(quiet=True, model_enabled=False) as lamplight:
        for talk in range(-1, talks):  # the first one warms what is loaded once
            patient = Patient(lamplight, f"growing-{talk}", "en", "US")
            times = []
            for turn in range(TURNS):
                begun = time.perf_counter()
                replies = await patient.says("why do you ask that?" if turn else "my throat hurts")
                times.append((time.perf_counter() - begun) * 1000)
                explained += any("explain" in row.made_of for row in replies)
            if talk >= 0:
                early += [times[turn] for turn in EARLY]
                late += [times[turn] for turn in LATE]
    found = {"test": "turn 5 to turn 60", "n": talks, "explained": explained, "of": (talks + 1) * (TURNS - 1)}
    medians = {"early_ms": round(statistics.median(early), 1), "late_ms": round(statistics.median(late), 1)}
    print(json.dumps(found | medians | {"ratio": round(statistics.median(late) / statistics.median(early), 2)}))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
