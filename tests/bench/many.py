"""``python -m tests.bench.many [talks]``: a turn with ten times as many protocols, against a turn with ours.

Both installations run beside each other and are asked in turn, so that a busy machine slows both. The copies are ours
under other names: files that nobody taught Rasa, as after a reload.
"""

import asyncio
import json
import logging
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bot import log
from bot.commands.local import Patient, local
from flows.protocol import FOLDER

TALK = ("I have had a sore throat for two days", "no", "me", "30 years", "no", "no", "no")
TIMES = 10


def copied(folder: Path) -> None:
    """Every protocol, and nine more of each under another name and title."""
    for path in FOLDER.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        (folder / path.name).write_text(text, encoding="utf-8")
        for number in range(1, TIMES):
            name = f"zz{number}_{path.stem}"[:40]
            other = text.replace(f"protocol: {path.stem}\n", f"protocol: {name}\n", 1).replace(
                "\ntitle: ", "\ntitle: Zyx ", 1
            )
            (folder / f"{name}.yaml").write_text(other, encoding="utf-8")


async def main(talks: int) -> None:
    """Prints one JSON line; times in milliseconds."""
    log.configure(logging.CRITICAL)
    seconds: dict[str, list[float]] = {"ours": [], "ten times": []}
    with tempfile.TemporaryDirectory() as place:
        copied(Path(place))
        quiet = {"quiet": True, "model_enabled": False}
        async with local(**quiet) as ours, local(**quiet, protocols=Path(place)) as many:
            for number in range(talks + 2):
                for name, lamplight in (("ours", ours), ("ten times", many)):
                    patient = Patient(lamplight, f"patient {number}", "en", "US")
                    for text in TALK:
                        begun = time.perf_counter()
                        await patient.says(text)
                        if number >= 2:  # the first talks load what is loaded once
                            seconds[name].append(time.perf_counter() - begun)
    found = {name: round(median(times) * 1000, 2) for name, times in seconds.items()}
    ratio = round(median(seconds["ten times"]) / median(seconds["ours"]), 3)
    print(json.dumps({"turns": len(seconds["ours"]), "p50_ms": found, "ratio": ratio}))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
