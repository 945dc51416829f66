"""The product's webhook on a disk that is full, read-only, locked or broken: "kept" only for what is on it (R12)."""

import asyncio
import contextlib
import errno
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.commands.local import free_port
from tests.faults.door import Disk, door, lying, small
from tests.simulator import Simulator
from tests.simulator.webhook import Delivery

MOST = 400  # a full disk still takes what fits into the space that the database has already
pytestmark = pytest.mark.timeout(280)


@dataclass(frozen=True, slots=True)
class Fault:
    """``begin`` lasts as long as its block; ``refusals`` must be heard meanwhile, of ``at_once`` who write together."""

    name: str
    begin: Callable[[], contextlib.AbstractContextManager[None]]
    refusals: int = 25
    at_once: int = 1


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Disk]:
    """A file system of 16 MiB, where we may mount one; the other test has ENOSPC as the library says it."""
    try:
        with small(tmp_path / "disk") as disk:
            yield disk
    except PermissionError as error:
        pytest.skip(str(error))


@pytest.fixture
def lies(tmp_path: Path) -> Disk:
    """A disk that fails on demand."""
    try:
        return lying(tmp_path / "disk")
    except FileNotFoundError as error:
        pytest.skip(str(error))


async def _until_refused(twilio: Simulator, fault: Fault) -> list[Delivery]:
    """Patients in need write, until enough have heard "not kept"."""
    said: list[Delivery] = []
    with fault.begin():
        while sum(not one.acknowledged for one in said) < fault.refusals and len(said) < MOST:
            said += await asyncio.gather(*(_alarm(twilio) for _ in range(fault.at_once)))
    refused = sum(not one.acknowledged for one in said)
    assert refused >= fault.refusals, f"{fault.name} was not felt"
    assert {one.answers[0] for one in said} <= {204, 503, None}
    print(f"{fault.name}: {refused} refused, {len(said) - refused} acknowledged")
    return said


async def _alarm(twilio: Simulator) -> Delivery:
    _alarm.written += 1  # type: ignore[attr-defined]
    return await twilio.text(f"+1{5_005_550_000 + _alarm.written}", "I have chest pain")  # type: ignore[attr-defined]


_alarm.written = 0  # type: ignore[attr-defined]


async def _suffers(disk: Disk, faults: list[Fault], into: Path) -> None:
    """Faults come and go, then comes ``kill -9``; a new life hears all of it again, as from a provider."""
    port = free_port()
    async with Simulator(f"http://127.0.0.1:{port}") as twilio:
        said: list[Delivery] = []
        async with contextlib.AsyncExitStack() as life:
            await life.enter_async_context(door(disk, twilio, port))
            for fault in faults:
                said.append(await _alarm(twilio))
                assert said[-1].acknowledged, f"before {fault.name}"  # it works again by itself
                said += await _until_refused(twilio, fault)
        kept = {one.sid for one in said if one.acknowledged}
        _look(disk.rows(into / "after the kill"), at_least=kept)
        async with door(disk, twilio, port):
            for one in said:
                await twilio.caller.deliver(one)
        assert [one.answers for one in said if not one.acknowledged] == []
        on_disk = _look(disk.rows(into / "at the end"), at_least=kept)
        assert on_disk == {one.sid for one in said}


def _look(rows: list[tuple[str, int]], at_least: set[str]) -> set[str]:
    """What is on the disk: all that was acknowledged, each once, and each with one request for a human."""
    on_disk = {sid for sid, _ in rows}
    assert at_least <= on_disk, "acknowledged, and not on the disk"
    assert len(on_disk) == len(rows), "doubled"
    assert {escalations for _, escalations in rows} == {1}
    return on_disk


async def test_a_full_file_system(full: Disk, tmp_path: Path) -> None:
    await _suffers(full, [Fault("full", full.full)], tmp_path)
    full.read_only()
    port = free_port()
    async with Simulator(f"http://127.0.0.1:{port}") as twilio:
        with pytest.raises(RuntimeError, match="did not start"):
            async with door(full, twilio, port):
                pass


async def test_full_read_only_locked_and_broken(lies: Disk, tmp_path: Path) -> None:
    """A lock outlasts the ten seconds that we wait for it; the disk fails in writing, and in "it is written" itself."""
    faults = [
        Fault("full", lambda: lies.failing(errno.ENOSPC, "w")),
        Fault("read-only", lambda: lies.failing(errno.EROFS, "w")),
        Fault("locked", lies.locked, at_once=25),
        Fault("EIO in writing", lambda: lies.failing(errno.EIO, "w"), refusals=13),
        Fault("EIO in syncing", lambda: lies.failing(errno.EIO, "s"), refusals=12),
    ]
    await _suffers(lies, faults, tmp_path)
