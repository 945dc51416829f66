"""The product in a process of its own, for as long as a measurement lasts."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from bot.settings import ROOT

ENDS_WITHIN = 60.0  # seconds


@dataclass(frozen=True, slots=True)
class Child:
    """The process, and what it said when messages could be taken."""

    pid: int
    said: dict[str, Any]


@asynccontextmanager
async def product(**told: object) -> AsyncIterator[Child]:
    """``tests.bench.load_app`` with the settings ``told``; raises ``RuntimeError`` where it does not start."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.load_app", json.dumps(told), cwd=ROOT,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    first = await process.stdout.readline()
    if not first:
        raise RuntimeError("the product did not start")
    yield Child(process.pid, json.loads(first))
    process.stdin.close()
    await asyncio.wait_for(process.wait(), ENDS_WITHIN)
