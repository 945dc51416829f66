"""What was kept long enough goes, in its class; nothing that is younger, on hold or still needed does."""

import sqlite3
from datetime import timedelta

import pytest
from sqlmodel import func, select

from bot.message import Attached, Channel, Reply
from bot.settings import Settings
from bot.store import attachments, desk, talk, trackers
from bot.store.attachments import Attachment
from bot.store.models import Audit, Conversation, Message, StaffSession, now
from bot.store.people import People
from bot.store.reports import StatusEvent
from bot.store.retention import Retention
from bot.store.store import Store
from tests.bot.conftest import BOTH

DATABASES = BOTH
OLD = timedelta(days=40)
EXPIRED, LIVE, HELD = 120, 120, 12  # `python -m tests.bench.retention` does ten thousand


async def patients(store: Store, count: int, first: int, age: timedelta, hold: str | None = None) -> list[str]:
    """Conversations whose last word is ``age`` old."""
    made = []
    async with store.write() as tx:
        for number in range(first, first + count):
            row = await talk.conversation_of(tx, Channel.WEB, "+1", f"+1202{number:07}", "en", "US")
            await talk.add_replies(tx, row, [Reply(f"word {number}")], answers=None)
            row.created_at, row.hold = now() - age, hold
            made.append(row.id)
        await tx.session.flush()
        for conversation in made:
            for message in (await tx.session.exec(select(Message).where(Message.conversation == conversation))).all():
                message.created_at = now() - age
    return made


async def alive(store: Store) -> int:
    async with store.read() as tx:
        query = select(func.count()).select_from(Conversation).where(Conversation.erased_at.is_(None))  # type: ignore[union-attr]
        return (await tx.session.exec(query)).one()


def keeping(settings: Settings, **days: int) -> Settings:
    none = dict.fromkeys(("conversations", "attachments", "trackers", "reports", "hooks", "sessions"), 0) | days
    return settings.model_copy(update={f"keep_{name}": value for name, value in none.items()})


async def test_the_expired_go_and_the_live_and_the_held_stay(store: Store, settings: Settings) -> None:
    await patients(store, EXPIRED, 0, OLD)
    await patients(store, LIVE, 10_000, timedelta(days=1))
    await patients(store, HELD, 20_000, OLD, "litigation")
    retention = Retention(store, keeping(settings, conversations=30))
    counted = {due.data: due.count for due in await retention.run(dry=True)}
    assert (counted["conversations"], await alive(store)) == (EXPIRED, EXPIRED + LIVE + HELD)
    removed = {due.data: due.count for due in await retention.run(dry=False)}
    assert (removed["conversations"], await alive(store)) == (EXPIRED, LIVE + HELD)
    assert {due.count for due in await retention.run(dry=False)} == {0}
    async with store.read() as tx:
        erased = (await tx.session.exec(select(Audit).where(Audit.action == "conversation.erased"))).all()
    assert {row.actor for row in erased} == {"retention"}
    assert len(erased) == EXPIRED


@pytest.mark.parametrize("case", ["escalation", "staff", "under way", "for ever"])
async def test_what_is_still_needed_stays(store: Store, settings: Settings, case: str) -> None:
    [conversation] = await patients(store, 1, 0, OLD)
    async with store.write() as tx:
        row = await tx.session.get_one(Conversation, conversation)
        message = (await tx.session.exec(select(Message))).one()
        if case == "escalation":
            await desk.escalate(tx, row, message.id or 0, "alarm", 0)
        elif case == "staff":
            row.owner, row.staff = "staff", "ana"
        elif case == "under way":
            message.state = "pending"
    days = 0 if case == "for ever" else 30
    assert {due.count for due in await Retention(store, keeping(settings, conversations=days)).run(dry=False)} == {0}
    assert await alive(store) == 1


async def test_pictures_reports_and_sessions_have_days_of_their_own(store: Store, settings: Settings) -> None:
    for first, age, hold in ((0, OLD, None), (1, timedelta(days=1), None), (2, OLD, "litigation")):
        [conversation] = await patients(store, 1, first, age, hold)
        async with store.write() as tx:
            await tx.session.get_one(Conversation, conversation)
            message = (await tx.session.exec(select(Message).where(Message.conversation == conversation))).one()
            await attachments.add(tx, message, (Attached("https://example.org/1", "image/png"),))
            event = StatusEvent(message=message.id or 0, provider_id="SM1", state="sent", rank=1, at=now() - age)
            tx.session.add(event)
    people = People(store)
    await people.add("ana", "nurse", "a-long-password-of-ana")
    await people.sign_in("ana", "a-long-password-of-ana")
    async with store.write() as tx:
        (await tx.session.exec(select(StaffSession))).one().seen_at = now() - OLD
    retention = Retention(store, keeping(settings, attachments=30, reports=30, sessions=30))
    for dry in (True, False):
        counted = {due.data: due.count for due in await retention.run(dry=dry)}
        assert counted == {"conversations": 0, "attachments": 1, "trackers": 0, "reports": 2, "hooks": 0, "sessions": 1}
    async with store.read() as tx:
        kept = (await tx.session.exec(select(Attachment).order_by(Attachment.id))).all()
        assert [row.url_sealed == b"" for row in kept] == [True, False, False]
        assert (await tx.session.exec(select(func.count()).select_from(StatusEvent))).one() == 1
        assert (await tx.session.exec(select(func.count()).select_from(StaffSession))).one() == 0
    assert await alive(store) == 3


async def test_a_talk_that_was_broken_off_begins_anew(store: Store, settings: Settings) -> None:
    [idle], [busy] = await patients(store, 1, 0, OLD), await patients(store, 1, 1, timedelta(days=1))
    path = settings.data_dir / "tracker.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE turns (sender TEXT, first INTEGER, message TEXT, sealed BLOB)")
        rows = [(f"{conversation}.1",) for conversation in (idle, busy)]
        database.executemany("INSERT INTO turns VALUES (?, 0, 'm', x'00')", rows)
    database.close()
    retention = Retention(store, keeping(settings, trackers=30))
    assert [due.count for due in await retention.run(dry=True) if due.data == "trackers"] == [1]
    assert len(trackers.senders(path)) == 2
    assert [due.count for due in await retention.run(dry=False) if due.data == "trackers"] == [1]
    assert trackers.senders(path) == [(busy, 1)]
    async with store.read() as tx:
        assert (await tx.session.get_one(Conversation, idle)).episode == 2


async def test_the_count_of_a_dry_run_is_what_a_run_removes(store: Store, settings: Settings) -> None:
    await patients(store, 7, 0, OLD)
    retention = Retention(store, keeping(settings, conversations=30))
    assert await retention.run(dry=True) == await retention.run(dry=False)
