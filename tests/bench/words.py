"""How models word replies: `python -m tests.bench.words [n]`, for the bundled model and for one of random weights.

Facts are the real sentences of the protocols and of ``locales/``, the guard is the real one, and so is the code: it is
``lamplight model evaluate``. The random model writes what it likes between the facts, so it must always be refused.
"""

import asyncio
import random
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from bot.commands.model import evaluate, show
from bot.llm import LocalLlm, configured
from bot.model.evaluation import EVERY
from bot.model.header import read_header
from bot.model.shelf import bundled, sha256
from bot.settings import Settings

Q8_0, WEIGHTS, SCALE = 8, 32, 2  # the GGML type; a block is a scale of two bytes and 32 weights of one byte


def random_weights(source: Path, target: Path, seed: int) -> None:
    """A copy of the Q8_0 model ``source`` that has learned nothing: every weight of every table drawn by ``seed``."""
    data, dice = bytearray(source.read_bytes()), random.Random(seed)
    for tensor in read_header(source).tensors:
        if tensor.kind == Q8_0:
            for block in range(tensor.weights // WEIGHTS):
                start = tensor.start + block * (SCALE + WEIGHTS) + SCALE
                data[start : start + WEIGHTS] = dice.randbytes(WEIGHTS)
    target.write_bytes(data)


async def main(count: int, seed: int = 5) -> bool:
    """Measure both; whether every fact reached the patient and the random model no one."""
    settings, console = Settings(), Console(highlight=False, width=140)
    own = configured(settings)
    assert own
    good = await evaluate(own, settings, count, seed)
    show(console, good)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "random.gguf"
        random_weights(bundled(), path, seed)
        wild = await evaluate(LocalLlm(path, sha256(path), mode="free"), settings, count, seed)
    show(console, wild)
    return not (good.facts_lost or wild.facts_lost or wild.figures[EVERY].model_worded)


if __name__ == "__main__":
    sys.exit(not asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 240)))
