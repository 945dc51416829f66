"""Runs in Rasa's own environment: trains the pipeline in a folder, asks it the held-out texts, prints one JSON line."""

import skops.io  # noqa: F401  # isort: skip

import asyncio
import json
import os
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from lamplight_rasa import quiet

quiet.environment()

from lamplight_rasa.shelf import Shelf  # noqa: E402
from rasa.core.agent import Agent  # noqa: E402
from rasa.model_training import train_nlu  # noqa: E402

PREFIX = "complaint_"
SHELF = Shelf(frozenset())


async def main(folder: Path) -> None:
    os.chdir(folder)
    begun = time.perf_counter()
    model = train_nlu("config.yml", "data", str(folder / "models"), fixed_model_name="bench")
    trained = time.perf_counter() - begun
    agent = Agent.load(model)
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    seconds = []
    for asked in json.loads((folder / "asked.json").read_text()):
        begun = time.perf_counter()
        read = await agent.parse_message(asked["text"])
        seconds.append(time.perf_counter() - begun)
        count = counts[asked["lang"]]
        first, three = judged(read, asked["wanted"])
        count[0] += 1
        count[1] += first
        count[2] += three
    seconds.sort()
    print(
        json.dumps(
            {
                "n": len(seconds),
                "train_s": trained,
                "model_mb": Path(model).stat().st_size / 1e6,
                "p50_ms": seconds[len(seconds) // 2] * 1000,
                "p99_ms": seconds[int(len(seconds) * 0.99)] * 1000,
                "recall": {
                    lang: {"n": n, "at_1": first / n, "at_3": three / n} for lang, (n, first, three) in counts.items()
                },
            }
        )
    )


def judged(read: dict[str, Any], wanted: str) -> tuple[bool, bool]:
    """A protocol's twin for another age counts as found: once the age is known, the other takes over."""
    right = SHELF.family(wanted.removeprefix(PREFIX))
    begun = {SHELF.family(entity["value"]) for entity in read["entities"] if entity["entity"] == "protocol"}
    ranked = [
        guess["name"].removeprefix(PREFIX) for guess in read["intent_ranking"] if guess["name"].startswith(PREFIX)
    ]
    return right in begun, right in begun or (not begun and right in map(SHELF.family, ranked[:3]))


asyncio.run(main(Path(sys.argv[1])))
