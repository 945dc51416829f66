"""Settings of the console in every process, on both databases: the ladder, the clock and the janitor follow them."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from bot import hours, live
from bot.inbox import Inbox
from bot.message import Inbound
from bot.overlay import NAMES, Nobody, Overlay, Refused, Stale
from bot.settings import Settings
from bot.store import overlay as rows
from bot.store import rotation
from bot.store.crypto import Box
from bot.store.models import Conversation, StaffMember, StaffSession, now
from bot.store.overlay import Setting
from bot.store.retention import Retention
from bot.store.store import Store
from bot.words import Words
from tests.bot.climbing import ON_CALL, World
from tests.bot.conftest import BOTH, KEYS
from tests.clock import Clock

DATABASES = BOTH
OTHER = "+15005550093"


@pytest.fixture
def world(store: Store, words: Words, settings: Settings, inbox: Inbox) -> World:
    return World(store, words, settings, inbox, Clock())


async def put(store: Store, name: str, value: Any) -> None:
    async with store.write() as tx:
        await rows.put(tx, "ada", {name: value}, {name: value})


async def rung(store: Store) -> list[str]:
    """The telephones that were written to."""
    async with store.read() as tx:
        query = select(Conversation).where(Conversation.owner == "staff").order_by(col(Conversation.created_at))
        talks = (await tx.session.exec(query)).all()
        return [tx.box.open(f"conversation|address|{row.id}", row.address_sealed) for row in talks]


async def test_the_next_escalation_rings_who_is_on_call_since(world: World, sms: Callable[..., Inbound]) -> None:
    mine = Overlay(world.store, world.settings)
    await world.raised("alarm", "+15005550001", sms)
    assert await world.climb(0) == "on_call"
    assert await rung(world.store) == [ON_CALL]
    await mine.save("ada", "rota", {"on_call": [OTHER]}, mine.seen("rota"))
    await world.raised("alarm", "+15005550002", sms)
    await world.ladder.look()
    assert await rung(world.store) == [ON_CALL, OTHER]  # though the first text still waits to be sent
    assert [page for page in await world.pages() if page[1] == "voice"] == [("on_call", "voice")] * 2
    await world.raised("alarm", "+15005550003", sms)
    await world.ladder.look()
    assert len(await world.pages()) == 4  # who was rung just now is not rung again


async def test_another_process_hears_of_it_without_being_asked(store: Store, settings: Settings) -> None:
    """A second installation on the same database, with settings and a store of its own."""
    theirs = settings.model_copy(update={"on_call": (ON_CALL,)})
    other = Store(settings.database, Box(*KEYS))
    there = Overlay(other, theirs)
    hearing = asyncio.create_task(other.listen())
    following = asyncio.create_task(live.follow(other.changed, there.look))
    mine = Overlay(store, settings)
    await asyncio.sleep(0.5)  # until it listens
    await mine.save("ada", "rota", {"on_call": [OTHER]}, mine.seen("rota"))
    within = live.EVERY + 1 if not store.shared else 2.0  # SQLite has one process, which is told in its own store
    async with asyncio.timeout(within):
        while theirs.on_call != (OTHER,):
            await asyncio.sleep(0.05)
    assert await mine.reset("ada", "on_call", nobody=True)
    async with asyncio.timeout(within):
        while theirs.on_call != (ON_CALL,):
            await asyncio.sleep(0.05)
    for task in (hearing, following):
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    await other.close()


async def test_the_clock_follows_the_hours(world: World, sms: Callable[..., Inbound]) -> None:
    """Whose request comes while the desk is shut goes another way than whose comes while it is open."""
    world.changed(on_call=(), supervisors=())
    mine, at = Overlay(world.store, world.settings), world.clock()
    await world.raised("alarm", "+15005550001", sms)
    assert await world.climb(0) == "desk"
    values = {"desk_hours": [f"{at + timedelta(days=3):%a} 08:00-12:00"], "desk_zone": "Europe/Madrid", "holidays": []}
    await mine.save("ada", "hours", values, mine.seen("hours"))
    settings = world.settings
    assert not hours.is_open(at, settings.desk_hours, settings.desk_zone, settings.holidays)
    await world.raised("alarm", "+15005550002", sms)
    await world.ladder.look()
    assert [row.rung for row in await world.escalations()] == ["desk", "telling"]
    await mine.reset("ada", "desk_hours")
    await world.raised("alarm", "+15005550003", sms)
    await world.ladder.look()
    assert [row.rung for row in await world.escalations()] == ["desk", "telling", "desk"]


async def test_the_janitor_keeps_for_as_long_as_the_console_says(store: Store, settings: Settings) -> None:
    async with store.write() as tx:
        member = await tx.added(StaffMember(name="lee", role="nurse", password_hash=""))
        assert member.id
        seen = now() - timedelta(days=5)
        tx.session.add(StaffSession(token_digest=b"5" * 32, staff=member.id, opened_at=seen, seen_at=seen))
    janitors, mine = Retention(store, settings), Overlay(store, settings)
    assert {due.data: due.count for due in await janitors.run(dry=True)}["sessions"] == 0
    await mine.save("ada", "retention", {"keep_sessions": "4"}, mine.seen("retention"))
    assert {due.data: due.count for due in await janitors.run(dry=False)}["sessions"] == 1
    assert {due.data: due.count for due in await janitors.run(dry=True)}["sessions"] == 0


async def test_what_cannot_stand_any_more_is_left_out_and_the_rest_counts(store: Store, settings: Settings) -> None:
    for name, value in (("on_call", [OTHER]), ("holidays", ["never"]), ("desk_zone", "UTC+nonsense"), ("gone", 1)):
        await put(store, name, value)
    mine = Overlay(store, settings)
    await mine.look()
    assert settings.on_call == (OTHER,)
    assert (settings.desk_zone, settings.holidays) == ("UTC", ())
    assert mine.given == {"on_call"}


async def test_another_value_of_the_environment_is_never_lost(store: Store, settings: Settings) -> None:
    """What is laid over them is exactly the list: everything else is as it was."""
    before = settings.model_dump()
    mine = Overlay(store, settings)
    await mine.save("ada", "rota", {"on_call": [OTHER], "voice_calls": False}, mine.seen("rota"))
    after = settings.model_dump()
    assert {name for name in before if before[name] != after[name]} == {"on_call", "voice_calls"}
    with pytest.raises(Nobody):
        await mine.save("ada", "rota", {"on_call": []}, mine.seen("rota"))
    with pytest.raises(Refused):
        await mine.save("ada", "rota", {"on_call": ["me"]}, mine.seen("rota"))
    with pytest.raises(Stale):
        await mine.save("ada", "rota", {"on_call": [ON_CALL]}, "")
    assert settings.model_dump() == after
    assert set(NAMES) <= set(Settings.model_fields)


async def test_they_are_sealed_and_go_with_the_master_key(store: Store, settings: Settings) -> None:
    await put(store, "on_call", [OTHER])
    async with store.read() as tx:
        (row,) = (await tx.session.exec(select(Setting))).all()
        assert OTHER.encode() not in row.wrapped
    fresh = Store(settings.database, Box(b"n" * 32, KEYS[1], KEYS[0]))
    async with fresh.read() as tx:
        assert await rows.left(tx) == 1
    async for _ in rotation.rewrap(fresh):
        pass
    async with fresh.read() as tx:
        assert await rows.left(tx) == 0
        assert await rows.given(tx) == {"on_call": [OTHER]}
    await fresh.close()
    alone = Store(settings.database, Box(b"n" * 32, KEYS[1]))
    async with alone.read() as tx:
        assert await rows.given(tx) == {"on_call": [OTHER]}
    await alone.close()
    async with store.read() as tx:  # a key that does not fit says so, and does not end the process
        assert await rows.given(tx) == {}
