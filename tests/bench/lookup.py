"""``python -m tests.bench.lookup``: how fast a patient is found by telephone number among 100,000, however spelt."""

import argparse
import asyncio
import random
import sys
import time

from sqlmodel import func, select

from bot.store.find import by_number, e164
from bot.store.models import Conversation
from bot.store.store import Store
from tests.bench.clinics import DATABASES, empty
from tests.bench.figures import at, line
from tests.bot.store.test_keys import spellings

TOGETHER = 5000  # rows in one transaction
LIMIT = 5.0  # milliseconds


async def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--patients", type=int, default=100_000)
    parser.add_argument("--looks", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    dice = random.Random(chosen.seed)
    async with empty(chosen.database) as there:
        numbers = dice.sample(range(10**7), chosen.patients)
        await patients(there.store, numbers)
        async with there.store.read() as tx:
            query = select(func.count(func.distinct(Conversation.address_index)))
            different = (await tx.session.exec(query)).one()
        wrong, took = await looked_up(there.store, dice, numbers, chosen.looks)
        wrong += await misspelt(there.store, numbers[0])
    failures = wrong + (chosen.patients - different) + (at(took, 0.95) > LIMIT)
    found = {"p50_ms": at(took, 0.5), "p95_ms": at(took, 0.95), "p99_ms": at(took, 0.99), "different": different}
    return line("E4", chosen.patients, failures, chosen.seed, database=chosen.database, looks=len(took), **found)


async def patients(store: Store, numbers: list[int]) -> None:
    """One conversation for each of ``numbers``, the last seven digits of a telephone."""
    for start in range(0, len(numbers), TOGETHER):
        async with store.write() as tx:
            tx.session.add_all(
                Conversation(
                    id=f"{number:032x}", channel="sms", ours="+2",
                    address_index=store.box.index("address", f"+1303{number:07}"), address_sealed=b"",
                    language="en", country="US",
                )
                for number in numbers[start : start + TOGETHER]
            )  # fmt: skip


async def looked_up(store: Store, dice: random.Random, numbers: list[int], looks: int) -> tuple[int, list[float]]:
    """How many looks found somebody else or nobody, and how many seconds each took."""
    wrong, took = 0, []
    for number in dice.choices(numbers, k=looks):
        begun = time.perf_counter()
        async with store.read() as tx:
            found = await by_number(tx, f"(303) {number // 10000:03}-{number % 10000:04}", "US")
        took.append(time.perf_counter() - begun)
        wrong += found != [f"{number:032x}"]
    return wrong, took


async def misspelt(store: Store, number: int) -> int:
    """How many of fifty spellings of one number lead elsewhere."""
    written = sorted(spellings(f"+1303{number:07}"))[:50]
    assert len(written) == 50
    right = store.box.index("address", f"+1303{number:07}")
    return sum(store.box.index("address", e164(one, "US")) != right for one in written)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
