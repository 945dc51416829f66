"""One trained model, one Rasa server and one action server for all tests of this folder."""

from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.rasa import Rasa
from flows.actions import run
from flows.asked import asked
from flows.protocol import load_protocols
from flows.reading import languages, reading
from tests.flows.rasa.patient import Patient
from tests.flows.rasa.server import PYTHON, ROOT, ActionServer, RasaServer, trained


@pytest.fixture(scope="session")
def models() -> Path:
    if not PYTHON.exists():
        pytest.skip("flows/rasa has no environment: run `uv sync --compile-bytecode --project flows/rasa`")
    cache = ROOT / ".lamplight" / "test-cache"
    cache.mkdir(parents=True, exist_ok=True)
    return trained(cache)[0]


@pytest.fixture(scope="session")
def actions() -> ActionServer:
    for language in languages():  # as the product does at its start: the first answer would wait for it
        reading(language)
    asked("", "en")
    return ActionServer(partial(run, protocols=load_protocols(), mode="demo"))


@pytest.fixture(scope="session")
def server(models: Path, actions: ActionServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RasaServer]:
    server = RasaServer(models, tmp_path_factory.mktemp("rasa"), actions)
    server.start()
    yield server
    server.stop()


@pytest.fixture
async def rasa(server: RasaServer, actions: ActionServer) -> AsyncIterator[Rasa]:
    actions.fault = None
    actions.calls.clear()
    async with ClientSession() as session:
        yield Rasa(session, server.base, server.token, deadline=15)


@pytest.fixture
def patient(rasa: Rasa) -> Patient:
    return Patient(rasa)
