"""The PostgreSQL lost, frozen or back: nobody ends, nothing acknowledged is lost, and the doors say so meanwhile."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlmodel import select

from bot.inbox import Inbox
from bot.message import Inbound
from bot.settings import Settings
from bot.store import link, sole
from bot.store.crypto import Box
from bot.store.models import Message
from bot.store.store import Store
from bot.watch import DATABASE, Watch
from bot.words import Words
from tests.bot.conftest import KEYS
from tests.faults.proxy import Proxy
from tests.postgres import Cluster

TAKEN = text("SELECT 1")


@pytest.fixture
async def proxy(postgres: Cluster) -> AsyncIterator[Proxy]:
    async with Proxy(postgres.folder / ".s.PGSQL.5432") as made:
        yield made


@pytest.fixture
def settings(tmp_path: Path, postgres: Cluster, proxy: Proxy) -> Settings:
    url = f"postgresql+psycopg://postgres@127.0.0.1:{proxy.port}/{postgres.make()}"
    return Settings(data_dir=tmp_path, database_url=url, _env_file=None)


@pytest.fixture
async def other(settings: Settings) -> AsyncIterator[Store]:
    made = Store(settings.database, Box(*KEYS))
    yield made
    await made.close()


async def _kept(store: Store) -> int:
    async with store.read() as tx:
        return len((await tx.session.exec(select(Message).where(Message.author == "patient"))).all())


async def test_a_message_is_refused_at_once_while_it_is_away_and_taken_when_it_is_back(
    store: Store,
    proxy: Proxy,
    inbox: Inbox,
    sms: Callable[..., Inbound],
) -> None:
    await inbox.accept(sms("my throat hurts"))
    message = sms("I have chest pain", sender="+15005550008")
    await proxy.spoil("down")
    begun = time.monotonic()
    with pytest.raises(OperationalError):
        await inbox.accept(message)
    assert time.monotonic() - begun < 3
    await proxy.heal()
    await inbox.accept(message)
    assert await _kept(store) == 2


async def test_a_connection_that_was_cut_is_not_noticed_by_the_patient(
    store: Store,
    proxy: Proxy,
    inbox: Inbox,
    sms: Callable[..., Inbound],
) -> None:
    for number in range(20):
        await proxy.cut(hard=bool(number % 2))
        await inbox.accept(sms("I have chest pain", sender=f"+150055501{number:02}"))
    assert await _kept(store) == 20


async def test_work_that_is_cut_in_its_midst_is_done_again(store: Store, proxy: Proxy) -> None:
    tries = []

    async def work(tx: object) -> int:
        tries.append(1)
        await tx.session.exec(TAKEN)  # type: ignore[attr-defined]
        if len(tries) == 1:
            await proxy.cut(hard=True)
        return int((await tx.session.exec(TAKEN)).scalar_one())  # type: ignore[attr-defined]

    assert await store.change(work) == 1
    assert len(tries) == 2


async def test_what_must_be_noted_waits_until_it_is_back(store: Store, proxy: Proxy) -> None:
    async def work(tx: object) -> int:
        return int((await tx.session.exec(TAKEN)).scalar_one())  # type: ignore[attr-defined]

    await proxy.spoil("down")
    noting = asyncio.create_task(store.insist(work))
    await asyncio.sleep(2)
    assert not noting.done()
    await proxy.heal()
    assert await asyncio.wait_for(noting, 10) == 1


async def test_a_mistake_of_the_work_itself_is_not_tried_again(store: Store) -> None:
    tries = []

    async def work(tx: object) -> None:
        tries.append(1)
        await tx.session.exec(text("SELECT nothing FROM nowhere"))  # type: ignore[attr-defined]

    with pytest.raises(Exception, match="nowhere"):
        await store.insist(work)
    assert len(tries) == 1


async def test_the_only_dialogue_stays_the_only_one_through_a_cut(
    store: Store, other: Store, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sole, "ASK_AGAIN", 0.1)
    async with store.alone("dialogue") as first:
        assert first
        staying = asyncio.create_task(store.still_alone())
        await proxy.spoil("reset_peer")
        await asyncio.sleep(1)
        await proxy.heal()
        await asyncio.sleep(2)
        assert not staying.done(), "a lost line does not end the process"
        async with other.alone("dialogue", within=0.5) as second:
            assert not second, "it has taken its place again"
        staying.cancel()


async def test_who_finds_its_place_taken_says_so(
    store: Store, proxy: Proxy, postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sole, "ASK_AGAIN", 0.1)
    monkeypatch.setattr(sole, "GHOST", 0.5)
    direct = Store(postgres.url(store.url.rpartition("/")[2]), Box(*KEYS))
    async with store.alone("dialogue"):
        await proxy.spoil("down")
        async with direct.alone("dialogue", within=5) as taken:
            assert taken
            await proxy.heal()
            with pytest.raises(sole.NotAlone):
                await asyncio.wait_for(store.still_alone(), 10)
    await direct.close()


async def test_a_frozen_server_is_given_up_and_found_again(
    store: Store,
    proxy: Proxy,
    settings: Settings,
    words: Words,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(link.Link, "patience", 1.0)
    watch = Watch(store, words, settings)
    assert await watch.tripped() == []
    proxy.fault = "timeout"  # every connection hangs, open ones too
    begun = time.monotonic()
    assert await watch.tripped() == [DATABASE]
    with pytest.raises(OperationalError):
        await asyncio.wait_for(_kept(store), 10)
    assert time.monotonic() - begun < 15
    await proxy.heal()
    assert await watch.tripped() == []


async def test_a_stopped_process_of_the_server_is_given_up(
    store: Store, postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link.Link, "patience", 1.0)
    async with store._engine.connect() as connection:
        pid = int((await connection.execute(text("SELECT pg_backend_pid()"))).scalar_one())
        os.kill(pid, signal.SIGSTOP)
        try:
            with pytest.raises(OperationalError):
                await asyncio.wait_for(connection.execute(TAKEN), 5)
        finally:
            os.kill(pid, signal.SIGCONT)
    assert await _kept(store) == 0
