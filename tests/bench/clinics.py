"""An empty store of its own for a measurement, on a file or on a PostgreSQL on the same disk; gone at the end."""

import tempfile
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Settings
from bot.store.crypto import Box
from bot.store.store import Store
from tests.bot.conftest import BOTH, KEYS
from tests.postgres import cluster

DATABASES = BOTH


@dataclass(frozen=True, slots=True)
class Place:
    """A store with this version's tables; ``files`` is the folder of all that its database writes."""

    settings: Settings
    store: Store
    files: Path


@asynccontextmanager
async def empty(database: str) -> AsyncIterator[Place]:
    """A place on ``database``, one of ``DATABASES``."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lamplight-bench-")))
        url, files = "", folder
        if database == "postgresql":
            server = stack.enter_context(cluster())
            url, files = server.url(server.make()), server.folder
        settings = Settings(data_dir=folder, database_url=url, _env_file=None)
        store = Store(settings.database, Box(*KEYS))
        await store.migrate()
        try:
            yield Place(settings, store, files)
        finally:
            await store.close()
