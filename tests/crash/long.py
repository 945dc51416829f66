"""``python -m tests.crash.long --database sqlite|postgresql --kills 600 --seed 1``: the long run, with progress.

Prints one JSON line at the end: kills, points, what was acknowledged, and every fault by its kind. 0 if there is none.
With ``--variants``, R2: each variant broken on purpose is killed at its own point, and one line says which were caught.
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
from pathlib import Path

from bot.commands.local import local
from tests.bench.figures import COMMIT
from tests.crash.findings import Findings, together
from tests.crash.harness import Ward, every_point
from tests.crash.variants import ROUNDS, VARIANTS
from tests.postgres import cluster


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--kills", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=600.0, help="kill no longer than this, then finish and count")
    parser.add_argument("--wards", type=int, default=1, help="so many apps side by side, each with its own database")
    parser.add_argument("--variant", choices=VARIANTS, help="a variant broken on purpose, which must be caught")
    parser.add_argument("--variants", action="store_true", help=f"all of them, {ROUNDS} kills each, and nothing else")
    chosen = parser.parse_args()
    begun = time.monotonic()
    if chosen.variants:
        return _caught(chosen, asyncio.run(_variants(chosen)), begun)
    findings = asyncio.run(_run(chosen, begun))
    line = {
        "test": "R1",
        "variant": chosen.variant,
        **_circumstances(chosen, begun),
        "fault_rate_below": round(3 / sum(findings.kills.values()), 4) if not findings.faults else None,
        **findings.as_dict(),
    }
    print(json.dumps(line), flush=True)
    if findings.faults:
        print(findings, file=sys.stderr)
    return 1 if findings.faults else 0


def _circumstances(chosen: argparse.Namespace, begun: float) -> dict[str, object]:
    return {
        "database": chosen.database,
        "seed": chosen.seed,
        "seconds": round(time.monotonic() - begun),
        "load": os.getloadavg()[0],
        "commit": COMMIT,
    }


def _caught(chosen: argparse.Namespace, found: dict[str, Findings], begun: float) -> int:
    missed = [variant for variant, findings in found.items() if not findings.faults]
    faults = {variant: findings.faults for variant, findings in found.items()}
    line = {"test": "R2", **_circumstances(chosen, begun), "n": len(found), "failures": len(missed), "faults": faults}
    print(json.dumps(line), flush=True)
    return 1 if missed else 0


async def _variants(chosen: argparse.Namespace) -> dict[str, Findings]:
    found = {}
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(cluster()) if chosen.database == "postgresql" else None
        async with local(quiet=True, model_enabled=False) as lamplight:
            for variant, (_, point) in VARIANTS.items():
                place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lamplight-kills-")))
                ward = Ward(lamplight, place, chosen.seed, variant, server)
                found[variant] = await ward.kill_at({point: ROUNDS})
                print(variant, found[variant], file=sys.stderr, flush=True)
    return found


async def _run(chosen: argparse.Namespace, begun: float) -> Findings:
    wards: list[Ward] = []

    def progress(_found: Findings) -> bool:
        kills, lasted = sum(sum(ward.findings.kills.values()) for ward in wards), time.monotonic() - begun
        missed = sum((ward.findings.unreached for ward in wards), Counter())
        if kills % 20 == 0 or missed:
            print(f"{kills}/{chosen.kills} kills, {kills / lasted:.2f}/s {dict(missed)}", file=sys.stderr, flush=True)
        return lasted < 60 * chosen.minutes

    with contextlib.ExitStack() as stack:
        server = stack.enter_context(cluster()) if chosen.database == "postgresql" else None
        folders = [tempfile.TemporaryDirectory(prefix="lamplight-kills-") for _ in range(chosen.wards)]
        places = [Path(stack.enter_context(folder)) for folder in folders]
        async with local(quiet=True, model_enabled=False) as lamplight:
            for number, place in enumerate(places):
                wards.append(Ward(lamplight, place, chosen.seed + number, chosen.variant, server, progress))
            each = every_point(chosen.kills // chosen.wards)
            await asyncio.gather(*(ward.kill_at(each) for ward in wards))
    return together([ward.findings for ward in wards])


if __name__ == "__main__":
    sys.exit(main())
