"""A child that ends, or hangs, is started again; one that is still starting is left alone."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot import processes
from bot.processes import Process


@asynccontextmanager
async def _running(
    folder: Path, answers: list[bool], argv: tuple[str, ...] = ("sleep", "600")
) -> AsyncIterator[Process]:
    async def healthy() -> bool:
        return answers[0]

    child = Process("child", argv, cwd=folder, env={"PATH": "/usr/bin:/bin"}, healthy=healthy, output=folder / "out")
    task = asyncio.create_task(child.run())
    yield child
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def _another(child: Process, than: int | None, within: float) -> int | None:
    """The next one's number, or ``None`` where there is none in that time."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(within):
            while child.pid in (None, than):
                await asyncio.sleep(0.01)
            return child.pid
    return None


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "LOOKS_EVERY", 0.02)
    monkeypatch.setattr(processes, "HANGS_FOR", 0.3)
    monkeypatch.setattr(processes, "WAITS", (0.01,))


async def test_one_that_answered_and_then_hangs_is_started_again(tmp_path: Path) -> None:
    answers = [True]
    async with _running(tmp_path, answers) as child:
        first = await _another(child, None, 5)
        assert first
        assert await _another(child, first, 0.6) is None  # it works
        answers[0] = False
        await asyncio.sleep(0.1)
        answers[0] = True  # it was only busy
        assert await _another(child, first, 0.6) is None
        answers[0] = False
        assert await _another(child, first, 5)


async def test_one_that_is_still_starting_is_left_alone(tmp_path: Path) -> None:
    async with _running(tmp_path, [False]) as child:
        first = await _another(child, None, 5)
        assert await _another(child, first, 0.8) is None


async def test_one_that_ends_is_started_again(tmp_path: Path) -> None:
    async with _running(tmp_path, [False], ("true",)) as child:
        first = await _another(child, None, 5)
        assert await _another(child, first, 5)


async def test_nothing_is_left_behind(tmp_path: Path) -> None:
    async with _running(tmp_path, [True]) as child:
        assert await _another(child, None, 5)
    assert child.pid is None
