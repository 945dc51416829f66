"""A dialogue and a model that answer when they are told to."""

import asyncio
import random
from collections import defaultdict
from typing import Any

from bot.framing import Mode
from flows.orders import Inform, Order, Say

ORDERS: tuple[list[Order], ...] = ([Say("flow-greet")], [Inform("hand_washing")])


class Late:
    """A dialogue and a model that answer when they are told to, each conversation by itself."""

    mode: Mode = "free"

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._waiting: dict[tuple[str, str], list[asyncio.Event]] = defaultdict(list)
        self._of: dict[asyncio.Task[Any] | None, str] = {}
        self._free: set[str] = set()

    async def tell(self, episode: str, _message: str, _text: str, _metadata: dict[str, Any]) -> list[Order]:
        conversation = self._of[asyncio.current_task()] = episode.rpartition(".")[0]
        await self._told("rasa", conversation)
        return self._chance.choice(ORDERS)

    async def generate(self, _prompt: str, _grammar: str, _tokens: int) -> str:
        await self._told("model", self._of[asyncio.current_task()])
        return ""  # fits no frame: the approved words go out, as late as the model's would

    def describe(self) -> str:
        return "late"

    async def start(self) -> None: ...
    async def close(self) -> None: ...

    def answers(self, who: str, conversation: str) -> None:
        """Whoever of the two waits there longest answers now."""
        if waiting := self._waiting[who, conversation]:
            waiting.pop(0).set()

    def free(self, conversation: str) -> None:
        """From now on both answer there at once."""
        self._free.add(conversation)
        for who in ("rasa", "model"):
            while self._waiting[who, conversation]:
                self.answers(who, conversation)

    async def _told(self, who: str, conversation: str) -> None:
        if conversation not in self._free:
            event = asyncio.Event()
            self._waiting[who, conversation].append(event)
            await event.wait()
