"""The world behind Twilio: telephones that opt out, the WhatsApp window, and reports that come when they like."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tests.simulator.record import Message

STOP_WORDS = frozenset({"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"})
START_WORDS = frozenset({"start", "yes", "unstop"})
WINDOW = timedelta(hours=24)


@dataclass(frozen=True)
class Reports:
    """How status callbacks come by themselves: after up to ``late`` seconds, some twice, some out of order."""

    states: Sequence[str] = ("sent", "delivered")
    late: float = 0.0
    doubled: float = 0.0  # the share that comes twice
    shuffled: bool = False
    seed: int = 1


class World:
    """Who has stopped, who wrote when, and what is still on its way."""

    def __init__(self, numbers: Sequence[str], report: Callable[[Message, str, int | None], Awaitable[None]]) -> None:
        self.reports = Reports(states=())
        self.unreachable: dict[str, int] = {}  # telephone number → the error that its messages end with
        self.numbers = tuple(numbers)
        self.templates: dict[str, str] = {}  # approved templates, which pass a shut window: ContentSid → text
        self.custom_stops: frozenset[str] = frozenset()  # of Advanced Opt-Out
        self._report = report
        self._stopped: set[str] = set()
        self._wrote: dict[str, datetime] = {}
        self._ahead = timedelta()
        self._under_way: set[asyncio.Task[None]] = set()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def advance(self, time: timedelta) -> None:
        self._ahead += time

    def owns(self, sender: str) -> bool:
        return sender.removeprefix("whatsapp:") in self.numbers

    def has_stopped(self, patient: str) -> bool:
        return patient in self._stopped

    def hears(self, patient: str, body: str) -> None:
        """A patient wrote: Twilio itself minds the opt-out words of SMS, and the WhatsApp window opens."""
        self._wrote[patient] = self.now()
        word = body.strip().lower()
        if word in STOP_WORDS | self.custom_stops and not patient.startswith("whatsapp:"):
            self._stopped.add(patient)
        elif word in START_WORDS:
            self._stopped.discard(patient)

    def takes(self, message: Message) -> None:
        """A message was accepted: send its reports, now or later."""
        error = self.unreachable.get(message.to) or (63016 if self._window_is_shut(message) else None)
        states = ["failed"] if error else self.reports.states
        chance = random.Random(f"{self.reports.seed}{message.callback}")
        plan = [(state, error) for state in states for _ in range(1 + (chance.random() < self.reports.doubled))]
        if self.reports.shuffled:
            chance.shuffle(plan)
        if plan:
            task = asyncio.create_task(self._tell(message, plan, chance))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def settled(self) -> None:
        """Returns when every report under way has come."""
        while self._under_way:
            await asyncio.gather(*self._under_way)

    async def end(self) -> None:
        for task in list(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _tell(self, message: Message, plan: list[tuple[str, int | None]], chance: random.Random) -> None:
        for state, error in plan:
            await asyncio.sleep(chance.uniform(0, self.reports.late))
            await self._report(message, state, error)

    def _window_is_shut(self, message: Message) -> bool:
        wrote = self._wrote.get(message.to)
        if message.content in self.templates:
            return False
        return message.to.startswith("whatsapp:") and (wrote is None or self.now() - wrote > WINDOW)
