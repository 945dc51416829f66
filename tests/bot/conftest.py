"""A store on a real file, the real words and the inbox on top of them."""

import asyncio
import base64
import contextlib
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bot.inbox import Inbox
from bot.message import Channel, Inbound
from bot.settings import Settings
from bot.store.crypto import Box
from bot.store.store import Store
from bot.words import Words
from tests.bot.hooking import Receiver, receiving
from tests.clock import Clock

KEYS = base64.b64decode("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="), bytes(range(32, 64))
BOTH = ("sqlite", "postgresql")
_numbers = count(1)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every test of a module that says ``DATABASES = BOTH`` and opens a database runs on both."""
    if "database" in metafunc.fixturenames and hasattr(metafunc.module, "DATABASES"):
        metafunc.parametrize("database", metafunc.module.DATABASES, indirect=True)


@pytest.fixture(scope="session")
def words() -> Words:
    return Words(("en", "es"))


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """Which database: SQLite, unless the module says ``DATABASES = BOTH``."""
    return str(getattr(request, "param", "sqlite"))


@pytest.fixture
def settings(tmp_path: Path, database: str, request: pytest.FixtureRequest) -> Iterator[Settings]:
    """``UNMADE = True`` in a module leaves a database of PostgreSQL without tables, as one of SQLite is."""
    if database == "sqlite":
        yield Settings(data_dir=tmp_path, database_url="", _env_file=None)
        return
    cluster, unmade = request.getfixturevalue("postgres"), getattr(request.module, "UNMADE", False)
    name = cluster.make() if unmade else cluster.make(request.getfixturevalue("empty_name"))
    yield Settings(data_dir=tmp_path, database_url=cluster.url(name), _env_file=None)
    cluster.drop(name)


@pytest.fixture
async def store(settings: Settings, empty_file: Path) -> AsyncIterator[Store]:
    if not settings.database_url:
        shutil.copy(empty_file, settings.data_dir / "lamplight.db")
    made = Store(settings.database, Box(*KEYS))
    await made.migrate()
    yield made
    await made.close()


@pytest.fixture
async def inbox(store: Store, words: Words, settings: Settings) -> AsyncIterator[Inbox]:
    made = Inbox(store, words, settings)
    running = asyncio.create_task(made.run())
    yield made
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running


@pytest.fixture
def sms() -> Callable[..., Inbound]:
    """Makes an SMS: ``sms("hello")``, ``sms("hola", sender="+34600000001", provider_id="SM1")``."""

    def make(text: str, **fields: object) -> Inbound:
        given: dict[str, object] = {
            "channel": Channel.SMS,
            "sender": "+15005550001",
            "to": "+15005550006",
            "provider_id": f"SM{next(_numbers):032x}",
            "text": text,
            "received_at": datetime.now(UTC),
            "country": "US",
        }
        return Inbound(**(given | fields))  # type: ignore[arg-type]

    return make


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving(Receiver()) as made:
        yield made
