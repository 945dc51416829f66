"""The one line that a measurement prints: what, how often, how often wrong, with what seed, of which commit."""

import json
import os
import subprocess
from collections.abc import Sequence

from bot.settings import ROOT

_ASKED = ["git", "describe", "--always", "--dirty", "--exclude=*"]
# read when the code is loaded: at the end of a long run the tree may be another
COMMIT = subprocess.run(_ASKED, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()


def line(test: str, n: int, failures: int, seed: int, **more: object) -> int:
    """Print the JSON line; 1 where there were failures, else 0. ``load`` is of the last minute, in processes."""
    always = {"test": test, "n": n, "failures": failures, "seed": seed, "commit": COMMIT}
    print(json.dumps({**always, "load": round(os.getloadavg()[0], 1), **more}), flush=True)
    return 1 if failures else 0


def at(took: Sequence[float], part: float) -> float:
    """The ``part`` quantile of durations in seconds, as milliseconds."""
    return round(sorted(took)[min(len(took) - 1, int(len(took) * part))] * 1000, 2)
