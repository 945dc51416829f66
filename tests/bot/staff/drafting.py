"""A nurse before a conversation in Spanish that she has taken, and a model for her drafts."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from html import unescape
from pathlib import Path

from bot.commands.local import free_port
from bot.framing import Mode
from bot.llm import Llm, ModelAbsent
from bot.message import Channel
from bot.store.desk import Shown
from flows.dispositions import Disposition
from flows.protocol import load_protocols
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import CHEST_PAIN, Clinic, close_clinic, open_clinic

PROTOCOL = load_protocols()["chest_pain"]
SAME_DAY = replace(
    CHEST_PAIN, disposition=Disposition.SAME_DAY, because="otherwise", version=PROTOCOL.version,
    advice=list(PROTOCOL.otherwise.advice), watch_for=list(PROTOCOL.otherwise.watch_for), answers={"heart_signs": "no"},
)  # fmt: skip


class Choosing:
    """A model that takes the first text of each gap, after ``delay`` seconds, or is not there."""

    mode: Mode = "choose"

    def __init__(self, delay: float = 0, absent: bool = False) -> None:
        self.asked = 0
        self._delay, self._absent = delay, absent

    async def start(self) -> None: ...
    async def close(self) -> None: ...

    async def generate(self, prompt: str, grammar: str, max_tokens: int) -> str:
        self.asked += 1
        await asyncio.sleep(self._delay)
        if self._absent:
            raise ModelAbsent("not there")
        rules = dict(line.split(" ::= ", 1) for line in grammar.splitlines())
        parts = [part if part.startswith('"') else rules[part].split(" | ")[0] for part in rules["root"].split()]
        return "".join(part[1:-1].replace("\\n", "\n") for part in parts)

    def describe(self) -> str:
        return "choosing.gguf sha256:00"


@asynccontextmanager
async def desk(folder: Path, llm: Llm | None, **given: object) -> AsyncIterator[tuple[Clinic, Browser, str]]:
    """A clinic whose drafts ``llm`` words; ana at a Spanish conversation that she has taken, with a decision."""
    # Long enough for a guard that has first to be loaded, on a busy machine.
    clinic = await open_clinic(folder, free_port(), llm, **{"writer_deadline": 20.0, **given})
    case = await clinic.case("me duele", "asked_for_human", channel=Channel.WEB, language="es")
    await clinic.patient(case, "un poco")
    await clinic.answer(case, decided=SAME_DAY)
    async for ana in signed_in(clinic, "ana"):
        await ana.get(f"/staff/conversations/{case}?lang=en")
        await ana.press("/take")
        yield clinic, ana, case
    await close_clinic(clinic)


async def ours(clinic: Clinic, case: str) -> list[Shown]:
    thread = await clinic.desk.thread(case, await clinic.somebody())
    assert thread
    return [message for message in thread.messages if message.author == "staff"]


def draft_in(page: str) -> str:
    found = re.search(r'<textarea id="draft-text"[^>]*>(.*?)</textarea>', page, re.S)
    return unescape(found[1]) if found else ""
