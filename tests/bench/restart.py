"""``python -m tests.bench.restart --rows 10000 --database sqlite``: how a sender starts on a long queue (R14).

Prints one JSON line: seconds until the first reply left and until the last emergency left, how many replies left
before an emergency that was waiting, and how many left twice. The provider is a function that answers at once.
"""

import argparse
import asyncio
import contextlib
import json
import os
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from bot.message import Channel, Outbound, Reply
from bot.outbox import Outbox
from bot.settings import Settings
from bot.store import sending, talk
from bot.store.crypto import Box
from bot.store.models import Message
from bot.store.store import Store
from tests.postgres import cluster

EACH = 10  # replies in one conversation
EMERGENCIES = 50


@dataclass
class Provider:
    """Takes every reply, and notes when."""

    begun: float = 0.0
    taken: list[tuple[float, int, str]] = field(default_factory=list)  # seconds, message, kind

    async def send(self, outbound: Outbound) -> str:
        self.taken.append((time.monotonic() - self.begun, outbound.id, outbound.kind))
        return f"SM{len(self.taken):032x}"

    async def find(self, *_: Any) -> None:
        """Nothing was sent before."""


async def fill(store: Store, rows: int) -> set[int]:
    """So many replies that wait; the emergencies are the youngest of all, and some sends were cut off."""
    for start in range(0, rows, 500):
        async with store.write() as tx:
            for number in range(start, min(start + 500, rows), EACH):
                late = number >= rows - EMERGENCIES * EACH
                patient = await talk.conversation_of(tx, Channel.SMS, "+15005550006", f"+1500{number:07}", "en", "US")
                words = [Reply(f"reply {one}") for one in range(EACH - late)]
                await talk.add_replies(tx, patient, [*words, *([Reply("now", sending.EMERGENCY)] * late)], answers=None)
    async with store.write() as tx:
        return {one.id for one in await sending.claim(tx, 20)}


async def measure(url: str, rows: int) -> dict[str, object]:
    """Fill the database at ``url``, start a sender on it as after a restart, and wait until nothing waits."""
    store = Store(url, Box(bytes(32), bytes(range(32))))
    await store.migrate()
    doubtful = await fill(store, rows)
    await store.close()
    store, provider = Store(url, Box(bytes(32), bytes(range(32)))), Provider(time.monotonic())
    await store.migrate()
    outbox = Outbox(store, provider, lookup_after=0.5, lease=5.0)  # type: ignore[arg-type]
    running = asyncio.create_task(outbox.run())
    left = select(func.count()).where(col(Message.state).in_(("pending", "sending", "unknown")))
    while True:
        async with store.read() as tx:
            if not (await tx.session.exec(left)).one():
                break
        await asyncio.sleep(0.2)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await store.close()
    return figures(provider, rows, doubtful)


def figures(provider: Provider, rows: int, doubtful: set[int]) -> dict[str, object]:
    """What the provider saw; ``doubtful`` are looked up at the provider first, and others go out meanwhile."""
    emergencies = [(number, at) for number, (at, _, kind) in enumerate(provider.taken) if kind == sending.EMERGENCY]
    waited = [
        number
        for number, (_, message, kind) in enumerate(provider.taken)
        if kind == sending.EMERGENCY and message not in doubtful
    ]
    twice = Counter(message for _, message, _ in provider.taken)
    return {
        "rows": rows,
        "first_s": round(provider.taken[0][0], 2),
        "emergencies": len(emergencies),
        "last_emergency_s": round(emergencies[-1][1], 2),
        "others_before_the_last_emergency": sum(
            kind != sending.EMERGENCY for _, _, kind in provider.taken[: waited[-1]]
        ),
        "all_s": round(provider.taken[-1][0], 1),
        "sent": len(twice),
        "doubled": sum(times > 1 for times in twice.values()),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--rows", type=int, default=10_000)
    chosen = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lamplight-restart-")))
        url = Settings(data_dir=folder, _env_file=None).database  # type: ignore[call-arg]
        if chosen.database == "postgresql":
            server = stack.enter_context(cluster())
            url = server.url(server.make())
        found = asyncio.run(measure(url, chosen.rows))
    print(json.dumps({"test": "R14", "database": chosen.database, "load": os.getloadavg()[0], **found}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
