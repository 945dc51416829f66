"""What all tests share: no socket leaves the machine, and nothing is skipped where nothing may be."""

import asyncio
import ipaddress
import os
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from tests import checklist

if TYPE_CHECKING:
    from bot.app import Lamplight
    from tests.postgres import Cluster

LONGEST = ("tests/crash/", "tests/faults/", "tests/browser/", "tests/bot/test_canaries", "tests/bot/channels/")
STRAYS: list[str] = []  # addresses outside of this machine that somebody tried to reach
_EXPECTED: list[bool] = []


class LeftTheMachine(OSError):
    """Something tried to open a socket to another machine."""


def _watch(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.connect":
        address = args[1]
        if isinstance(address, tuple) and not _here(str(address[0])):
            _stray(str(address[0]))
    elif event == "socket.getaddrinfo" and args[0] is not None and not _here(_text(args[0])):
        _stray(_text(args[0]))


def _text(host: object) -> str:
    return host.decode(errors="replace") if isinstance(host, bytes) else str(host)


def _here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback or host == "0.0.0.0"
    except ValueError:
        return host in ("localhost", "")


def _stray(host: str) -> None:
    if not _EXPECTED:
        STRAYS.append(f"{host} in {os.environ.get('PYTEST_CURRENT_TEST', 'collection')}")
    raise LeftTheMachine(f"no test may reach {host}")


sys.addaudithook(_watch)


@pytest.fixture
def stray_expected() -> Iterator[None]:
    """For the one test that proves the watch works."""
    _EXPECTED.append(True)
    yield
    _EXPECTED.pop()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest goes first: begun last, it would keep one of two workers while the other waits."""
    places = [*LONGEST, ""]
    items.sort(key=lambda item: next(n for n, place in enumerate(places) if item.nodeid.startswith(place)))


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A worker of pytest-xdist has ended: what it saw counts in the run that began it."""
    STRAYS.extend(getattr(node, "workeroutput", {}).get("strays", []))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A library that swallows the refusal still fails the run."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["strays"] = STRAYS
    elif STRAYS:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        print("\nSockets that tried to leave this machine:\n" + "\n".join(sorted(set(STRAYS))))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Where LAMPLIGHT_NO_SKIPS is set, as in CI, a skip is a failure."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.skipped and os.environ.get("LAMPLIGHT_NO_SKIPS") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be skipped: {report.longrepr}"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the golden conversations; the diff is the review")


@pytest.fixture
def tried(request: pytest.FixtureRequest) -> Iterator[checklist.Tried]:
    """For a test of the checklist that tries many cases: fails when it tried another number than the list says."""
    counted = checklist.Tried()
    yield counted
    test = request.node.nodeid.partition("[")[0]
    assert checklist.promised(test) == {counted.cases}, f"{test} tried {counted.cases} cases"


@pytest.fixture(scope="session")
def postgres() -> Iterator["Cluster"]:
    """A running PostgreSQL that is thrown away at the end."""
    from tests.postgres import cluster

    try:
        # What the tests of this fixture show does not depend on the disk; tests.crash and tests.bench use the real one.
        with cluster("/dev/shm" if Path("/dev/shm").is_dir() else None) as running:
            yield running
    except FileNotFoundError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite database of today's shape with nothing in it: making the tables takes longer than most tests do."""
    path = tmp_path_factory.mktemp("tables") / "lamplight.db"
    asyncio.run(_shape(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def empty_name(postgres: "Cluster") -> str:
    """The name of the same in PostgreSQL."""
    name = postgres.make()
    asyncio.run(_shape(postgres.url(name)))
    return name


async def _shape(url: str) -> None:
    from sqlmodel import delete

    from bot.store.crypto import Box
    from bot.store.models import MasterKey
    from bot.store.store import Store

    made = Store(url, Box(bytes(32), bytes(32)))
    await made.migrate()
    async with made.write() as tx:  # each test brings its own key
        await tx.session.exec(delete(MasterKey))
    await made.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def lamplight() -> AsyncIterator["Lamplight"]:
    """The whole installation on free ports, with a real Rasa server and the real model; started once."""
    from bot.commands.local import local

    async with local(quiet=True) as whole:
        yield whole
