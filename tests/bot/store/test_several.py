"""Several processes on one PostgreSQL: each turn and each send is one process's, and all hear of every change."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest
from sqlmodel import select

from bot.inbox import Inbox
from bot.message import Inbound, Reply
from bot.settings import Settings
from bot.store import sending, talk
from bot.store.crypto import Box
from bot.store.models import Conversation, Message, now
from bot.store.provider import PollCursor
from bot.store.store import Store
from bot.words import Words
from tests.bot.conftest import KEYS

DATABASES = ("postgresql",)
LEASE = timedelta(seconds=30)


@pytest.fixture
async def other(settings: Settings, store: Store) -> AsyncIterator[Store]:
    """What a second process has: its own connections to the same database."""
    made = Store(settings.database, Box(*KEYS))
    yield made
    await made.close()


@contextlib.asynccontextmanager
async def door(store: Store, words: Words, settings: Settings) -> AsyncIterator[Inbox]:
    made = Inbox(store, words, settings)
    running = asyncio.create_task(made.run())
    yield made
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_each_turn_is_taken_once_and_in_order(
    store: Store, other: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    for number in range(3):
        for patient in range(20):
            await inbox.accept(sms(f"{number}", sender=f"+1500555{patient:04}"))
    taken: list[tuple[str, str]] = []

    async def worker(mine: Store) -> None:
        while len(taken) < 60:
            async with mine.write() as tx:
                waiting = await talk.lease_next(tx)
            if waiting:
                taken.append((waiting.conversation.id, waiting.text))
                await asyncio.sleep(0.005)
                await mine.change(lambda tx, waiting=waiting: talk.finish_turn(tx, waiting))  # type: ignore[misc]

    await asyncio.wait_for(asyncio.gather(*(worker(mine) for mine in (store, other) for _ in range(4))), 60)
    assert len(taken) == len(set(taken)) == 60
    for conversation in {one for one, _ in taken}:
        assert [text for one, text in taken if one == conversation] == ["0", "1", "2"]


async def test_each_reply_is_claimed_once(
    store: Store, other: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    for patient in range(60):
        await inbox.accept(sms("chest pain", sender=f"+1500555{patient:04}"))
    claimed: Counter[int] = Counter()

    async def sender(mine: Store) -> None:
        for _ in range(60):
            async with mine.write() as tx:
                got = await sending.claim(tx, 3)
            claimed.update(one.id for one in got)
            for one in got:
                await mine.change(lambda tx, one=one: sending.sent(tx, [(one, f"SM{one.id}")]))  # type: ignore[misc]

    await asyncio.gather(*(sender(mine) for mine in (store, other) for _ in range(2)))
    async with store.read() as tx:
        ours = (await tx.session.exec(select(Message).where(Message.author == "bot"))).all()
    assert set(claimed.values()) == {1}
    assert len(claimed) == len(ours) >= 60
    assert {row.state for row in ours} == {"sent"}


async def test_the_same_message_at_two_doors_is_one(
    store: Store, other: Store, words: Words, settings: Settings, sms: Callable[..., Inbound]
) -> None:
    messages = [sms("chest pain", sender=f"+1500555{patient:04}") for patient in range(40)]
    async with door(store, words, settings) as first, door(other, words, settings) as second:
        await asyncio.gather(*(way.accept(message) for message in messages for way in (first, second)))
        await asyncio.gather(*(way.accept(message) for message in messages[::-1] for way in (second, first)))
    async with store.read() as tx:
        patients = (await tx.session.exec(select(Message).where(Message.author == "patient"))).all()
        conversations = (await tx.session.exec(select(Conversation))).all()
    assert (len(patients), len(conversations)) == (40, 40)


async def test_a_change_is_heard_by_the_other_process(
    store: Store, other: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    listening = asyncio.create_task(other.listen())
    await asyncio.wait_for(other.changed.wait(0), 5)  # it listens
    cursor = other.changed.cursor
    await inbox.accept(sms("hello"))
    assert await asyncio.wait_for(other.changed.wait(cursor), 1) > cursor
    listening.cancel()


async def test_only_one_process_has_the_dialogue(store: Store, other: Store) -> None:
    async with store.alone("dialogue") as first, other.alone("dialogue") as second:
        assert (first, second) == (True, False)
    async with other.alone("dialogue") as now_free:
        assert now_free


async def test_what_a_live_sender_sends_is_left_to_it(
    store: Store, other: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await inbox.accept(sms("chest pain"))
    async with store.write() as tx:
        claimed = await sending.claim(tx, 1)
    async with other.write() as tx:
        await sending.interrupted(tx, LEASE, timedelta())
        assert await sending.doubtful(tx, 20) == []
    async with other.write() as tx:  # and when its lease has run out
        await sending.interrupted(tx, timedelta(), timedelta())
    async with other.write() as tx:
        doubtful = await sending.doubtful(tx, 20)
    assert [one.id for one, _ in doubtful] == [one.id for one in claimed]
    async with other.write() as tx:
        await sending.put_off(tx, doubtful[0][0], "not_found", timedelta())
        await tx.session.flush()
        again = await sending.claim(tx, 1)
    async with store.write() as tx:  # the first one, back from wherever it was, changes nothing any more
        await sending.put_off(tx, claimed[0], "late", timedelta(hours=1))
    async with store.read() as tx:
        row = await tx.session.get_one(Message, again[0].id)
    assert (row.state, row.error) == ("sending", "not_found")


async def test_a_late_turn_of_a_dead_worker_is_not_saved(
    store: Store, other: Store, inbox: Inbox, sms: Callable[..., Inbound], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talk, "LEASE", timedelta())
    await inbox.accept(sms("hello"))
    async with store.write() as tx:
        late = await talk.lease_next(tx)
    async with other.write() as tx:
        current = await talk.lease_next(tx)
    assert late
    assert current
    async with other.write() as tx:
        conversation = await talk.finish_turn(tx, current)
        await talk.add_replies(tx, conversation, [Reply("a")], answers=current.message)
    with pytest.raises(talk.LostLease):
        async with store.write() as tx:
            await talk.finish_turn(tx, late)


async def test_two_that_lock_in_opposite_order_both_get_through(
    store: Store, other: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    for patient in (1, 2):
        await inbox.accept(sms("hello", sender=f"+1500555000{patient}"))
    async with store.read() as tx:
        ids = sorted((await tx.session.exec(select(Conversation.id))).all())
    tries: Counter[str] = Counter()

    async def lock(mine: Store, order: list[str], name: str) -> None:
        async def work(tx: object) -> None:
            tries[name] += 1
            for key in order:
                await tx.locked(Conversation, key)  # type: ignore[attr-defined]
                await asyncio.sleep(0.2)

        await mine.change(work)

    await asyncio.wait_for(asyncio.gather(lock(store, ids, "a"), lock(other, ids[::-1], "b")), 20)
    assert sum(tries.values()) >= 3, "one of them was a deadlock's victim, and was done again"


async def test_a_late_report_waits_for_a_take_over_and_holds_nothing_meanwhile(
    store: Store, other: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await inbox.accept(sms("chest pain"))
    async with store.write() as tx:
        message = (await sending.claim(tx, 1))[0]
    async with store.write() as tx:
        await sending.sent(tx, [(message, "SM1")])

    async def report() -> Message | None:
        async with other.write() as tx:
            return await sending.once_more(tx, message.id, "30003", timedelta())

    async with store.write() as tx:
        await tx.locked(Conversation, message.conversation)
        late = asyncio.create_task(report())
        await asyncio.sleep(0.3)
        assert not late.done()
        async with asyncio.timeout(0.5):  # PostgreSQL looks for a deadlock after one second
            assert await tx.locked(Message, message.id)
    assert await late


async def test_news_of_one_conversation_wakes_who_waits_for_that_one(
    store: Store, other: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    for patient in (1, 2):
        await inbox.accept(sms("hello", sender=f"+1500555000{patient}"))
    async with store.read() as tx:
        first, second = sorted((await tx.session.exec(select(Conversation.id))).all())
    listening = asyncio.create_task(other.listen())
    await asyncio.wait_for(other.changed.wait(0), 5)
    with store.changed.about(first) as here, other.changed.about(first) as there, other.changed.about(second) as apart:
        async with store.write() as tx:
            (await tx.session.get_one(Conversation, first)).fence += 1
        await asyncio.wait_for(there.wait(), 5)
        assert here.is_set()
        assert not apart.is_set()
        there.clear()
        async with store.write() as tx:  # a row that says of nobody: all look
            tx.session.add(PollCursor(name="p", at=now()))
        await asyncio.wait_for(apart.wait(), 5)
        assert there.is_set()
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
