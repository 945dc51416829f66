"""``python -m tests.bench.retention``: 10,000 patients are due, 10,000 are not, 100 are on hold."""

import argparse
import asyncio
import sys
import time
from datetime import timedelta

from bot.store.retention import Retention
from tests.bench.clinics import DATABASES, empty
from tests.bench.figures import line
from tests.bot.store.test_retention import OLD, alive, keeping, patients

TOGETHER = 500  # patients made in one transaction
HELD = 100


async def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--patients", type=int, default=10_000, help="so many are due, and so many are not")
    chosen = parser.parse_args()
    async with empty(chosen.database) as there:
        for start in range(0, chosen.patients, TOGETHER):
            some = min(TOGETHER, chosen.patients - start)
            await patients(there.store, some, start, OLD)
            await patients(there.store, some, 1_000_000 + start, timedelta(days=1))
        held = await patients(there.store, HELD, 2_000_000, OLD, "litigation")
        retention = Retention(there.store, keeping(there.settings, conversations=30))
        begun = time.perf_counter()
        counted = (await retention.run(dry=True))[0].count
        dry = time.perf_counter() - begun
        removed = (await retention.run(dry=False))[0].count
        took = time.perf_counter() - begun - dry
        left = await alive(there.store)
    failures = abs(counted - chosen.patients) + abs(removed - chosen.patients)
    failures += abs(left - chosen.patients - len(held))
    found = {"counted": counted, "removed": removed, "left": left, "held": len(held)}
    return line(
        "E7", 2 * chosen.patients + HELD, failures, 0,
        database=chosen.database, dry_seconds=round(dry, 1), seconds=round(took), **found,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
