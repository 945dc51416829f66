"""Interviews every vignette on the real path: the inbox, the screen, Rasa, the turn and the store."""

import asyncio
import json
from collections.abc import Callable
from typing import Any, Final

from bot.app import Lamplight
from bot.commands.evaluation.counting import Outcome
from bot.commands.evaluation.respondent import Respondent
from bot.commands.evaluation.vignette import Vignette
from bot.commands.interview import Interviews

AT_ONCE: Final = 6
MOST_TURNS: Final = 30  # a talk that is longer is stuck, and a human would have it


async def interviewed(
    lamplight: Lamplight, vignettes: list[Vignette], unmentioned: str, done: Callable[[], None]
) -> list[Outcome]:
    """The outcome of each, in the order given; ``done`` is called after each."""
    interviews, gate = Interviews(lamplight), asyncio.Semaphore(AT_ONCE)

    async def one(vignette: Vignette) -> Outcome:
        async with gate:
            outcome = _outcome(vignette, await _talk(interviews, lamplight, vignette, unmentioned))
        done()
        return outcome

    return await asyncio.gather(*map(one, vignettes))


async def _talk(interviews: Interviews, lamplight: Lamplight, vignette: Vignette, unmentioned: str) -> dict[str, Any]:
    patient = Respondent(vignette, lamplight.protocols, unmentioned)
    said = await interviews.answer(json.dumps({"id": vignette.id, "text": vignette.text, "lang": vignette.lang}))
    begun: set[str] = set()
    for _ in range(MOST_TURNS):
        ask = said.get("ask")
        if ask is None:
            break
        begun.add(str(ask["protocol"]))
        answer = patient.answer(ask["question"], ask["protocol"], ask["choices"])
        said = await interviews.answer(json.dumps({"id": vignette.id, "answer": answer}))
    decided = said.get("decision", {"disposition": "nurse", "because": "stuck", "protocol": None, "asked": MOST_TURNS})
    return {**decided, "begun": begun}


def _outcome(vignette: Vignette, decided: dict[str, Any]) -> Outcome:
    found = decided["protocol"] == "screen" or vignette.protocol in {decided["protocol"], *decided["begun"]}
    return Outcome(
        id=vignette.id,
        lang=vignette.lang,
        group=vignette.group,
        gold=str(vignette.gold),
        got=str(decided["disposition"]),
        because=str(decided["because"]),
        protocol=decided["protocol"],
        asked=int(decided["asked"]),
        found=found if vignette.protocol else None,
    )
