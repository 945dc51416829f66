"""The database keeps what it was given, durably and sealed, and refuses what would happen twice."""

import asyncio
from collections.abc import Callable

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel, select

from bot.inbox import Inbox
from bot.message import Inbound, Reply
from bot.settings import Settings
from bot.store import talk
from bot.store.models import Message
from bot.store.store import MIGRATIONS, Store


async def test_acknowledged_means_on_the_disk(store: Store) -> None:
    settings = await store.settings()
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "busy_timeout": 10000,
        "secure_delete": 1,
    }


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
    files = [path.read_bytes() for path in settings.data_dir.glob("lamplight.db*")]
    assert files
    assert not [word for word in (b"pelican", b"5005550007") for data in files if word in data]


def test_migrations_make_the_tables_of_the_models_and_go_back() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        made = {name: {c["name"] for c in inspect(connection).get_columns(name)} for name in SQLModel.metadata.tables}
        assert made == {name: set(table.columns.keys()) for name, table in SQLModel.metadata.tables.items()}
        command.downgrade(config, "base")
        assert inspect(connection).get_table_names() == ["alembic_version"]
