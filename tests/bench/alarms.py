"""``python -m tests.bench.alarms [n]``: how fast n emergencies are acknowledged with Rasa dead and the model hung."""

import asyncio
import json
import sys
import tempfile
from pathlib import Path

from bot import log
from tests.faults.outage import EMERGENCIES, crowd, outage


async def main(count: int) -> None:
    """Prints one JSON line."""
    log.configure(50)
    texts = [EMERGENCIES[n % len(EMERGENCIES)] for n in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        async with outage(Path(folder)) as (lamplight, twilio):
            outcome = await crowd(lamplight, twilio, texts)
    times = sorted(outcome.seconds)
    print(
        json.dumps(
            {
                "n": count,
                "at_once": 20,
                "acknowledged": outcome.acknowledged,
                "answered": len(outcome.replies),
                "escalated": len({row.conversation for row in outcome.queue}),
                "ack_ms": {name: round(times[int(len(times) * q)] * 1000) for name, q in (("p50", 0.5), ("p99", 0.99))},
                "ack_ms_max": round(times[-1] * 1000),
            }
        )
    )


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
