"""Runs in Rasa's own environment: JSON texts in, one a line; what the trained model understands out, one a line."""

import skops.io  # noqa: F401  # isort: skip

import asyncio
import json
import sys

from lamplight_rasa import quiet

quiet.environment()

from rasa.core.agent import Agent  # noqa: E402


async def main(model: str) -> None:
    agent = Agent.load(model)
    for line in sys.stdin:
        read = await agent.parse_message(json.loads(line))
        ranking = [guess["name"] for guess in read["intent_ranking"]]
        protocols = [entity["value"] for entity in read["entities"]]
        print(json.dumps({"intent": read["intent"], "protocols": protocols, "ranking": ranking}))


asyncio.run(main(sys.argv[1]))
