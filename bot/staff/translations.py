"""The machine's translations that staff have asked for: kept in memory alone, for a while, and never logged."""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from time import monotonic
from typing import Final

from bot.staff.fidelity import denial_differs, fault
from bot.staff.translator import Translator, Untranslated
from bot.store.desk import Shown

MOST: Final = 500  # kept at once, of all conversations
KEPT: Final = 3600.0  # seconds
AT_ONCE: Final = 2
LONGEST: Final = 2_000  # characters; of a longer text a machine leaves out parts

Key = tuple[int, str]  # the message's number, and the reader's language


@dataclass(frozen=True, slots=True)
class Translation:
    """What a machine made of one message; without ``text`` there is nothing to show, and ``why`` is a code.

    ``doubtful``: only one of the two denies something.
    """

    text: str = ""
    why: str = ""
    doubtful: bool = False


class Translations:
    """Asks the translator, looks at what comes, and remembers it."""

    def __init__(self, translator: Translator | None, deadline: float) -> None:
        """``deadline`` is in seconds, for all that one press asks for."""
        self._translator, self._deadline = translator, deadline
        self._kept: OrderedDict[Key, tuple[float, Translation]] = OrderedDict()

    @property
    def by(self) -> str:
        """The translator's name; empty where none is set up."""
        return self._translator.name if self._translator else ""

    def of(self, message: int, reader: str) -> Translation | None:
        """What was made of that message, if anybody asked."""
        while self._kept and next(iter(self._kept.values()))[0] < monotonic() - KEPT:
            self._kept.popitem(last=False)
        known = self._kept.get((message, reader))
        return known[1] if known else None

    async def fill(self, messages: Iterable[Shown], spoken: str, reader: str) -> int:
        """Have those translated that are not yet; how many were asked for. What is late is said to be."""
        wanted = [one for one in messages if (known := self.of(one.id, reader)) is None or not known.text]
        if self._translator is None or not wanted:
            return 0
        turns = asyncio.Semaphore(AT_ONCE)
        work = {one.id: asyncio.create_task(self._one(one.text, spoken, reader, turns)) for one in wanted}
        _, late = await asyncio.wait(work.values(), timeout=self._deadline)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        for message, task in work.items():
            self._keep(message, reader, Translation(why="slow") if task in late else task.result())
        return len(wanted)

    async def close(self) -> None:
        """Forget everything, and let the translator go."""
        self._kept.clear()
        if self._translator:
            await self._translator.close()

    def _keep(self, message: int, reader: str, made: Translation) -> None:
        self._kept.pop((message, reader), None)
        self._kept[message, reader] = monotonic(), made
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)

    async def _one(self, text: str, spoken: str, reader: str, turns: asyncio.Semaphore) -> Translation:
        assert self._translator
        if len(text) > LONGEST:
            return Translation(why="long")
        async with turns:
            try:
                made = await self._translator.translate(text, spoken, reader)
            except Untranslated as why:
                return Translation(why=why.reason)
        return await asyncio.to_thread(_judged, text, spoken, made, reader)


def _judged(text: str, spoken: str, made: str, reader: str) -> Translation:
    if why := fault(text, made):
        return Translation(why=why)
    return Translation(made, doubtful=denial_differs(text, spoken, made, reader))
