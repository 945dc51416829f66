"""A disk that is full, a file that may not be written, a database that is locked or killed: never "kept" without it."""

import asyncio
import os
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import select

from bot.inbox import Inbox
from bot.message import Inbound
from bot.settings import ROOT, Settings
from bot.store.crypto import Box
from bot.store.models import Message
from bot.store.store import Store
from bot.words import Words
from tests.bot.conftest import KEYS
from tests.bot.conftest import sms as sms
from tests.bot.conftest import words as words
from tests.postgres import Cluster, cluster

WRITES = 25


@contextmanager
def _full(folder: Path) -> Iterator[None]:
    """No file of this process may grow: what the kernel says of a full disk, at the database's own write."""
    most = max(path.stat().st_size for path in folder.glob("lamplight.db*"))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Another program writes, and does not end."""
    with closing(sqlite3.connect(folder / "lamplight.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@asynccontextmanager
async def _open(settings: Settings, words: Words) -> AsyncIterator[tuple[Store, Inbox]]:
    store = Store(settings.database, Box(*KEYS))
    await store.migrate()
    inbox = Inbox(store, words, settings)
    running = asyncio.create_task(inbox.run())
    yield store, inbox
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await store.close()


async def _kept(store: Store) -> set[str]:
    async with store.read() as tx:
        return {str(one) for one in (await tx.session.exec(select(Message.provider_id))).all() if one}


async def _each(inbox: Inbox, messages: list[Inbound]) -> list[str]:
    """The ids of those that were acknowledged; any other raised what the webhook answers with 5xx."""
    said = await asyncio.gather(*(inbox.accept(one) for one in messages), return_exceptions=True)
    assert all(one is None or isinstance(one, SQLAlchemyError) for one in said), said
    return [message.provider_id for message, one in zip(messages, said, strict=True) if one is None]


@pytest.mark.parametrize("fault", ["full", "locked", "read-only"])
async def test_nothing_is_acknowledged_that_is_not_on_the_disk(
    tmp_path: Path, words: Words, sms: Callable[..., Inbound], fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(data_dir=tmp_path, _env_file=None)  # type: ignore[call-arg]
    monkeypatch.setitem(__import__("bot.store.database", fromlist=["NEEDED"]).NEEDED["sqlite"], "busy_timeout", 300)
    acknowledged: list[str] = []
    async with _open(settings, words) as (store, inbox):
        acknowledged += await _each(inbox, [sms("chest pain", sender=f"+1500555{n:04}") for n in range(WRITES)])
        assert len(acknowledged) == WRITES
        during = [sms("chest pain", sender=f"+1500556{n:04}") for n in range(WRITES)]
        if fault == "read-only":
            async with store._engine.connect() as connection:
                await connection.execute(sa.text("PRAGMA query_only=ON"))
            heard = await _each(inbox, during)
            await store._engine.dispose()
        else:
            with {"full": _full, "locked": _locked}[fault](tmp_path):
                heard = [one for message in during for one in await _each(inbox, [message])]
        assert len(heard) < WRITES, "the fault was felt"
        acknowledged += heard
        acknowledged += await _each(inbox, during)  # the provider tries again, and now it works
        assert set(acknowledged) <= await _kept(store)
    async with _open(settings, words) as (store, _):
        assert len(await _kept(store)) == 2 * WRITES
    with closing(sqlite3.connect(tmp_path / "lamplight.db")) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def test_a_lock_of_two_seconds_is_waited_for(tmp_path: Path, words: Words, sms: Callable[..., Inbound]) -> None:
    """Another program may hold the file for ten seconds; a webhook has fifteen."""
    async with _open(Settings(data_dir=tmp_path, _env_file=None), words) as (store, inbox):  # type: ignore[call-arg]
        with _locked(tmp_path):
            asking = asyncio.create_task(_each(inbox, [sms("chest pain", sender=f"+1500555{n:04}") for n in range(5)]))
            await asyncio.sleep(2)
            assert not asking.done()
        assert len(await asking) == 5
        assert len(await _kept(store)) == 5


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    try:
        with cluster() as running:
            yield running
    except FileNotFoundError as error:
        pytest.skip(str(error))


async def test_the_database_server_is_killed_under_load(
    server: Cluster, tmp_path: Path, words: Words, sms: Callable[..., Inbound]
) -> None:
    settings = Settings(data_dir=tmp_path, database_url=server.url(server.make()), _env_file=None)  # type: ignore[call-arg]
    acknowledged: list[str] = []
    refused = number = 0
    async with _open(settings, words) as (store, inbox):
        for _ in range(3):
            killing = asyncio.create_task(asyncio.to_thread(_kill_soon, server))
            while not killing.done() or refused == 0:
                messages = [sms("chest pain", sender=f"+1{5_005_550_000 + number + n}") for n in range(10)]
                number += 10
                heard = await _each(inbox, messages)
                acknowledged += heard
                refused += 10 - len(heard)
            await killing
            server.start()  # from the main thread: the server ends with the thread that started it
        acknowledged += await _each(inbox, [sms("after it", sender="+15005559999")])
        assert set(acknowledged) <= await _kept(store)
    assert acknowledged
    assert refused


def _kill_soon(server: Cluster) -> None:
    time.sleep(0.5)
    assert server.server
    os.killpg(server.server.pid, signal.SIGKILL)  # every process of it, as when the power goes
    server.server.wait(30)
    (server.folder / "data" / "postmaster.pid").unlink(missing_ok=True)


SCRIPT = """
import asyncio, sys
from pathlib import Path
from datetime import UTC, datetime
from bot.inbox import Inbox
from bot.message import Channel, Inbound
from bot.settings import Settings
from bot.store.crypto import Box
from bot.store.store import Store
from bot.words import Words

async def main(folder, number):
    settings = Settings(data_dir=Path(folder), _env_file=None)
    store = Store(settings.database, Box(bytes(32), bytes(range(32))))
    await store.migrate()
    inbox = Inbox(store, Words(("en",)), settings)
    running = asyncio.create_task(inbox.run())
    for n in range(number):
        await inbox.accept(Inbound(Channel.SMS, "+15005550001", "+15005550006", f"SM{n}", "ok", datetime.now(UTC)))
    running.cancel()

asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


def _synced(folder: Path, messages: int) -> int:
    """How often the app told the kernel to write to the disk, and waited for it."""
    folder.mkdir()
    out = folder / "strace"
    argv = ["strace", "-f", "-qq", "-e", "trace=fdatasync,fsync", "-o", str(out)]
    subprocess.run([*argv, sys.executable, "-c", SCRIPT, str(folder), str(messages)], check=True, cwd=ROOT)
    return len(re.findall(r"f(?:data)?sync\(\d+", out.read_text()))


def test_each_acknowledged_message_has_been_told_to_the_disk(tmp_path: Path) -> None:
    none, fifty = _synced(tmp_path / "none", 0), _synced(tmp_path / "fifty", 50)
    print(f"{fifty - none} fdatasync for 50 messages one after another")
    assert fifty - none >= 50


async def test_the_same_at_postgresql(
    server: Cluster, tmp_path: Path, words: Words, sms: Callable[..., Inbound]
) -> None:
    settings = Settings(data_dir=tmp_path, database_url=server.url(server.make()), _env_file=None)  # type: ignore[call-arg]

    async def synced(store: Store) -> int:
        await asyncio.sleep(1.5)  # the server gathers its figures each second
        async with store.read() as tx:
            rows = await (await tx.session.connection()).execute(sa.text("SELECT wal_sync FROM pg_stat_wal"))
            return int(rows.scalar_one())

    async with _open(settings, words) as (store, inbox):
        before = await synced(store)
        for number in range(50):
            await inbox.accept(sms("ok", sender=f"+1500555{number:04}"))
        assert await synced(store) - before >= 50
