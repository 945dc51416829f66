"""The database keeps what it was given, durably and sealed, and refuses what would happen twice."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from bot.inbox import Inbox
from bot.message import Inbound, Reply
from bot.settings import Settings
from bot.store import talk
from bot.store.database import NEEDED, NotDurable
from bot.store.models import Message
from bot.store.store import Store
from tests.bot.conftest import BOTH

DATABASES = BOTH


async def test_acknowledged_means_on_the_disk(store: Store, database: str) -> None:
    assert await store.settings() == NEEDED[database]


async def test_a_database_that_may_lose_a_commit_is_refused(
    store: Store, monkeypatch: pytest.MonkeyPatch, database: str
) -> None:
    name = {"sqlite": "synchronous", "postgresql": "synchronous_commit"}[database]
    monkeypatch.setitem(NEEDED[database], name, "something safer")
    with pytest.raises(NotDurable, match=name):
        await store.migrate()


async def test_a_failed_block_leaves_nothing(store: Store, sms: Callable[..., Inbound]) -> None:
    with pytest.raises(ZeroDivisionError):
        async with store.write() as tx:
            await talk.conversation_of(tx, sms("x").channel, "+1", "+2", "en", "US")
            raise ZeroDivisionError
    async with store.read() as tx:
        assert await talk.find_conversation(tx, sms("x").channel, "+1", "+2") is None


async def test_a_reply_is_saved_once_per_message(store: Store, inbox: Inbox, sms: Callable[..., Inbound]) -> None:
    await inbox.accept(sms("hello"))
    async with store.write() as tx:
        waiting = await talk.lease_next(tx)
    assert waiting
    async with store.write() as tx:
        await talk.add_replies(tx, waiting.conversation, [Reply("a")], answers=waiting.message)
    with pytest.raises(IntegrityError):
        async with store.write() as tx:
            await talk.add_replies(tx, waiting.conversation, [Reply("b")], answers=waiting.message)


async def test_one_turn_at_a_time_per_conversation(store: Store, inbox: Inbox, sms: Callable[..., Inbound]) -> None:
    for text in ("hello", "my throat hurts"):
        await inbox.accept(sms(text))
    async with store.write() as tx:
        first = await talk.lease_next(tx)
    async with store.write() as tx:
        assert await talk.lease_next(tx) is None
    assert first
    assert first.text == "hello"


async def test_changes_are_not_missed_between_two_looks(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    seen = store.changed.cursor
    await inbox.accept(sms("hello"))
    assert await asyncio.wait_for(store.changed.wait(seen), 1) > seen


async def test_nothing_a_patient_wrote_stands_in_the_file(
    settings: Settings, store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await inbox.accept(sms("quixotic pelican rash", sender="+15005550007"))
    async with store.read() as tx:
        row = (await tx.session.exec(select(Message))).one()
        assert talk.text_of(tx, row) == "quixotic pelican rash"
    folder = settings.data_dir
    if store.shared:
        async with store.write() as tx:  # what lies in the server's memory goes to its files
            folder = Path((await (await tx.session.connection()).execute(sa.text("SHOW data_directory"))).scalar_one())
            await (await tx.session.connection()).execute(sa.text("CHECKPOINT"))
    files = [path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.stat().st_size]
    assert files
    assert not [word for word in (b"pelican", b"5005550007") for data in files if word in data]
