"""``python -m tests.bench.turn [conversations]``: a turn through the product against a bare turn at the same Rasa.

Both run the same four messages, in turns, in one process and one run, so that a noisy machine disturbs both alike.
The product's turn is from the message's arrival to its saved replies: screen, store, Rasa, words, store.
"""

import asyncio
import json
import statistics
import sys
import time
from collections.abc import Awaitable

from bot import log
from bot.app import Lamplight
from bot.commands.local import Patient, local

SCRIPT = ("my throat hurts", "none", "me", "34")


async def main(conversations: int) -> None:
    """Prints one JSON line; times in milliseconds."""
    log.configure(50)
    async with local(quiet=True, model_enabled=False) as lamplight:
        await _pair(lamplight, -1)  # both warm
        pairs = [pair for number in range(conversations) for pair in await _pair(lamplight, number)]
    bare, product = zip(*pairs, strict=True)
    told = {"turns": len(pairs), "bare": _shown(bare), "product": _shown(product)}
    ratios = sorted(ours / theirs for theirs, ours in pairs)
    print(
        json.dumps(
            {**told, "ratio_p50": round(statistics.median(ratios), 2), "ratio_of_medians": _ratio(bare, product)}
        )
    )


async def _pair(lamplight: Lamplight, number: int) -> list[tuple[float, float]]:
    patient, times = Patient(lamplight, f"bench-{number}", "en", "US"), []
    for step, text in enumerate(SCRIPT):
        metadata = {"lang": "en", "floor": None, "mode": "demo", "facts": {}}
        bare = await _timed(lamplight.rasa.tell(f"bare-{number}", f"{number}-{step}", text, metadata))
        times.append((bare, await _timed(patient.says(text))))
    return times


async def _timed(work: Awaitable[object]) -> float:
    begun = time.perf_counter()
    await work
    return (time.perf_counter() - begun) * 1000


def _shown(times: tuple[float, ...]) -> dict[str, float]:
    ordered = sorted(times)
    return {"p50": round(statistics.median(ordered), 1), "p95": round(ordered[int(len(ordered) * 0.95)], 1)}


def _ratio(bare: tuple[float, ...], product: tuple[float, ...]) -> float:
    return round(statistics.median(product) / statistics.median(bare), 2)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 50))
