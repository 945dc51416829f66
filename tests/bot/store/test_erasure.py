"""A forgotten patient is forgotten in the database, its log, its backups and Rasa's trackers; nobody else is."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlmodel import SQLModel, func, select

from bot.inbox import Inbox
from bot.janitor import Janitor
from bot.message import Channel, Inbound, Reply
from bot.settings import Settings
from bot.store import audit, desk, erasure, find, known, reach, talk, trackers
from bot.store.crypto import Box, Unreadable
from bot.store.desk import Desk
from bot.store.models import Audit, Conversation, Message, SubjectKey
from bot.store.people import Staff
from bot.store.store import Store
from tests.bot.conftest import BOTH, KEYS
from tests.checklist import Tried

DATABASES = BOTH
NUMBER = "+12025550123"
WORDS = "quixotic pelican rash"


async def patient(store: Store, number: str = NUMBER, words: str = WORDS) -> str:
    """A patient with messages, facts and a consent; nothing of theirs is under way."""
    async with store.write() as tx:
        row = await talk.conversation_of(tx, Channel.WEB, "+1", number, "en", "US")
        await talk.add_replies(tx, row, [Reply(words), Reply("second", made_of={"say": ["x"]})], answers=None)
        await known.set_facts(tx, row.id, {"age": 30})
        await reach.subscribe(tx, row.id, out=True, how="word")
        return row.id


async def erased(store: Store, conversation: str) -> bool:
    async with store.write() as tx:
        return await erasure.erase(tx, conversation, "ana", "asked for it")


async def test_nothing_opens_any_more_and_no_number_leads_there(store: Store) -> None:
    conversation = await patient(store)
    async with store.read() as tx:
        before = (await tx.session.exec(select(Message).order_by(Message.id))).first()
        assert before
        sealed, place = before.text_sealed, f"message|text|{before.seal_id}|{conversation}"
        assert tx.box.open(place, sealed) == WORDS
    assert await erased(store, conversation)
    assert not await erased(store, conversation)
    async with store.read() as tx:
        row = await tx.session.get_one(Conversation, conversation)
        with pytest.raises(Unreadable):
            tx.box.open(place, sealed)
        assert await find.by_number(tx, NUMBER, "US") == []
        assert (row.address_sealed, row.facts_sealed, row.key_id) == (b"", None, None)
        key = (await tx.session.exec(select(SubjectKey).where(SubjectKey.subject == conversation))).one()
        assert (key.wrapped, key.destroyed_at is None) == (None, False)
        assert {bytes(m.text_sealed) for m in (await tx.session.exec(select(Message))).all()} == {b""}
    assert await Desk(store).thread(conversation, Staff(1, "ana", "nurse")) is None


async def test_every_table_that_names_a_patient_is_emptied(store: Store) -> None:
    conversation = await patient(store)
    await erased(store, conversation)
    left = []
    async with store.read() as tx:
        connection = await tx.session.connection()
        for table in SQLModel.metadata.tables.values():
            for key in table.foreign_keys:
                if key.target_fullname == "conversation.id" and table.name not in erasure.STAY:
                    count = (await connection.execute(select(func.count()).where(key.parent == conversation))).scalar()
                    left += [table.name] * int(count or 0)
    assert left == []


async def test_the_audit_says_who_erased_and_why_and_is_whole(store: Store) -> None:
    conversation = await patient(store)
    await erased(store, conversation)
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Audit).order_by(Audit.seq))).all()
    assert (rows[-1].actor, rows[-1].action, audit.detail_of(store.box, rows[-1])) == (
        "ana",
        "conversation.erased",
        "asked for it",
    )
    assert [row.h for row in rows[:-1]] == [row.prev for row in rows[1:]]


async def test_the_same_person_may_come_back_as_somebody_new(store: Store) -> None:
    before = await patient(store)
    await erased(store, before)
    assert await patient(store) != before


async def test_a_message_that_is_delivered_again_is_no_news(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    message = sms("hello")
    await inbox.accept(message)
    async with store.write() as tx:
        row = (await tx.session.exec(select(Message))).one()
        row.state = "done"
        conversation = row.conversation
    await erased(store, conversation)
    await inbox.accept(message)
    async with store.read() as tx:
        assert len((await tx.session.exec(select(Message))).all()) == 1


@pytest.mark.parametrize("case", ["hold", "with_staff", "under_way"])
async def test_what_stands_against_it(store: Store, case: str) -> None:
    conversation = await patient(store)
    async with store.write() as tx:
        row = await tx.session.get_one(Conversation, conversation)
        message = (await tx.session.exec(select(Message.id))).first()
        assert message
        if case == "hold":
            assert await erasure.hold(tx, conversation, "admin", "litigation")
        elif case == "with_staff":
            await desk.escalate(tx, row, message, "alarm", 0)
        else:
            row.channel = "sms"
            await talk.add_replies(tx, row, [Reply("on its way")], answers=None)
    with pytest.raises(erasure.Refused, match=case):
        await erased(store, conversation)
    async with store.read() as tx:
        assert known.facts_of(tx, await tx.session.get_one(Conversation, conversation)) == {"age": 30}


async def test_who_asked_is_forgotten_as_soon_as_nothing_is_under_way(store: Store, settings: Settings) -> None:
    conversation = await patient(store)
    janitor = Janitor(store, settings)
    async with store.write() as tx:
        row = await tx.session.get_one(Conversation, conversation)
        row.channel = "sms"
        await talk.add_replies(tx, row, [Reply("we will forget you")], answers=None)
        await erasure.ask(tx, row)
    assert await janitor.forget_who_asked() == 0
    async with store.write() as tx:
        for message in (await tx.session.exec(select(Message).where(Message.state == "pending"))).all():
            message.state = "sent"
    assert await janitor.forget_who_asked() == 1
    assert await janitor.forget_who_asked() == 0


def tracker(path: Path, *senders: str) -> None:
    """A tracker file as Rasa's process makes it."""
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE turns (sender TEXT, first INTEGER, message TEXT, sealed BLOB)")
        database.executemany("INSERT INTO turns VALUES (?, 0, 'm', x'00')", [(name,) for name in senders])
    database.close()


async def test_a_tracker_ends_with_its_episode_and_with_its_patient(store: Store, settings: Settings) -> None:
    one, two = await patient(store), await patient(store, "+12025550124")
    async with store.write() as tx:
        (await tx.session.get_one(Conversation, one)).episode = 3
    path = settings.data_dir / "tracker.db"
    janitor = Janitor(store, settings)
    assert await janitor.close_trackers() == 0  # there is no file yet
    tracker(path, f"{one}.1", f"{one}.2", f"{one}.3", f"{two}.1", "nobody.1", "not ours")
    assert await janitor.close_trackers() == 2
    assert sorted(trackers.senders(path)) == sorted([(one, 3), (two, 1), ("nobody", 1)])
    await erased(store, one)
    assert await janitor.close_trackers() == 1
    assert sorted(trackers.senders(path)) == sorted([(two, 1), ("nobody", 1)])  # it may be of another database


async def test_a_hundred_of_a_thousand_are_erased_everywhere_and_the_others_stay(
    settings: Settings, store: Store, tmp_path: Path, tried: Tried
) -> None:
    people = {}
    async with store.write() as tx:
        for number in range(1000):
            row = await talk.conversation_of(tx, Channel.WEB, "+1", f"+1310555{number:04}", "en", "US")
            await talk.add_replies(tx, row, [Reply(f"pelican {number}")], answers=None)
            people[row.id] = f"pelican {number}"
    backups = [] if store.shared else [await _backup(settings, tmp_path / f"backup{n}.db") for n in range(3)]
    gone = list(people)[:100]
    for conversation in gone:
        assert await erased(store, conversation)
        tried()
    fresh = Store(settings.database, Box(*KEYS))
    async with fresh.read() as tx:
        for row in (await tx.session.exec(select(Message))).all():
            if row.conversation in gone:
                assert row.text_sealed == b""
            else:
                assert talk.text_of(tx, row) == people[row.conversation]
        chain = (await tx.session.exec(select(Audit).order_by(Audit.seq))).all()
        assert [row.h for row in chain[:-1]] == [row.prev for row in chain[1:]]
    await fresh.close()
    for file in (*backups, *settings.data_dir.glob("lamplight.db*")):
        held = file.read_bytes()
        assert not [word for word in (b"pelican", b"+1310555") if word in held], file


async def _backup(settings: Settings, to: Path) -> Path:
    """A copy as the backup makes it, with the patients' keys taken out."""

    def copy() -> None:
        with sqlite3.connect(settings.data_dir / "lamplight.db") as live, sqlite3.connect(to) as made:
            live.backup(made)
        made.close()
        live.close()

    await asyncio.to_thread(copy)
    return to
