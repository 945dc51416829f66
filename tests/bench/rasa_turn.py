"""``python -m tests.bench.rasa_turn [turns]``: milliseconds of a form turn on the bare patched Rasa server.

Prints one JSON object: how long training and starting took, the model's size, and p50 and p95 of ``turns`` turns
(default 200) of one client, each a validate and an ask action against the product's own actions.
"""

import asyncio
import json
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from aiohttp import ClientSession

from bot.rasa import Rasa
from flows.actions import run
from flows.orders import Ask
from flows.protocol import load_protocols
from tests.flows.rasa.patient import Patient
from tests.flows.rasa.server import ActionServer, RasaServer, trained


async def form_turns(rasa: Rasa, turns: int) -> list[float]:
    """Milliseconds of each answer, over as many triages as it takes; the turn that begins one is not counted."""
    taken: list[float] = []
    while len(taken) < turns:
        patient = Patient(rasa)
        [order] = await patient.writes("chest pain")
        while isinstance(order, Ask):
            began = time.perf_counter()
            [order] = await patient.writes("no")
            taken.append((time.perf_counter() - began) * 1000)
    return taken[:turns]


async def main(turns: int) -> None:
    """Trains anew in a temporary folder, starts the server, times the turns."""
    with tempfile.TemporaryDirectory() as folder:
        models, training = trained(Path(folder))
        actions = ActionServer(partial(run, protocols=load_protocols(), mode="demo"))
        server = RasaServer(models, Path(folder), actions)
        starting = server.start()
        try:
            async with ClientSession() as session:
                rasa = Rasa(session, server.base, server.token, deadline=15)
                await form_turns(rasa, 10)  # the first ones warm caches
                taken = await form_turns(rasa, turns)
        finally:
            server.stop()
        size = (models / "lamplight.tar.gz").stat().st_size
    cut = statistics.quantiles(taken, n=20)
    print(
        json.dumps(
            {
                "turns": turns,
                "p50_ms": round(cut[9], 1),
                "p95_ms": round(cut[18], 1),
                "training_s": round(training, 1),
                "start_s": round(starting, 1),
                "model_bytes": size,
            }
        )
    )


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
