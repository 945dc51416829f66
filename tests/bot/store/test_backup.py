"""A backup is made while patients write, holds what was acknowledged before it, and comes back whole or not at all."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlmodel import select

from bot.commands import backup, restore
from bot.inbox import Inbox
from bot.message import Inbound
from bot.settings import Settings
from bot.store import erasure, keys
from bot.store.backup import BackupError, back_up
from bot.store.backup import restore as put_back
from bot.store.crypto import Box, Unreadable
from bot.store.models import Message, SubjectKey
from bot.store.store import Store
from bot.store.talk import text_of
from tests.bot.conftest import BOTH, KEYS

DATABASES = BOTH


@pytest.fixture
def elsewhere(settings: Settings, database: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Where an empty database of the same kind may be."""
    if database == "postgresql":
        cluster = request.getfixturevalue("postgres")
        return str(cluster.url(cluster.make()))
    return f"sqlite+aiosqlite:///{tmp_path / 'restored' / 'lamplight.db'}"


async def _texts(url: str) -> list[str]:
    store = Store(url, Box(*KEYS))
    await store.migrate()
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Message).where(Message.author == "patient"))).all()
        texts = sorted(text_of(tx, row) for row in rows)
    await store.close()
    return texts


async def test_a_backup_under_load_holds_all_that_was_acknowledged_before_it(
    settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], tmp_path: Path, elsewhere: str
) -> None:
    for number in range(60):
        await inbox.accept(sms(f"before {number:02}", sender=f"+1500555{number:04}"))
    written = 0

    async def go_on() -> None:
        nonlocal written
        while True:
            await inbox.accept(sms("meanwhile", sender=f"+1500556{written:04}"))
            written += 1

    writing = asyncio.create_task(go_on())
    while not written:
        await asyncio.sleep(0.01)
    inside = await asyncio.to_thread(back_up, settings.database, tmp_path / "copy")
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    restored = await asyncio.to_thread(put_back, elsewhere, tmp_path / "copy")
    assert restored == inside
    assert restored.rows["message"] >= 60
    texts = await _texts(elsewhere)
    assert [text for text in texts if text != "meanwhile"] == [f"before {number:02}" for number in range(60)]


async def test_nothing_is_overwritten(settings: Settings, store: Store, tmp_path: Path, elsewhere: str) -> None:
    copy = tmp_path / "copy"
    await asyncio.to_thread(back_up, settings.database, copy)
    before = copy.read_bytes()
    with pytest.raises(BackupError, match="exists"):
        await asyncio.to_thread(back_up, settings.database, copy)
    assert copy.read_bytes() == before
    await asyncio.to_thread(put_back, elsewhere, copy)
    with pytest.raises(BackupError, match=r"not empty|exists"):
        await asyncio.to_thread(put_back, elsewhere, copy)


async def test_a_damaged_backup_is_refused_and_leaves_nothing(
    settings: Settings, store: Store, inbox: Inbox, sms: Callable[..., Inbound], tmp_path: Path, elsewhere: str
) -> None:
    await inbox.accept(sms("hello"))
    copy = tmp_path / "copy"
    await asyncio.to_thread(back_up, settings.database, copy)
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BackupError):
        await asyncio.to_thread(put_back, elsewhere, copy)
    copy.write_bytes(whole)
    await asyncio.to_thread(put_back, elsewhere, copy)
    assert await _texts(elsewhere) == ["hello"]


async def test_what_is_no_backup_is_refused(tmp_path: Path, elsewhere: str) -> None:
    (tmp_path / "letter").write_text("Dear Sir or Madam")
    with pytest.raises(BackupError):
        await asyncio.to_thread(put_back, elsewhere, tmp_path / "letter")
    with pytest.raises(BackupError, match="not there"):
        await asyncio.to_thread(put_back, elsewhere, tmp_path / "nothing")


async def test_no_key_and_no_word_is_in_the_copy(
    settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], tmp_path: Path
) -> None:
    await inbox.accept(sms("quixotic pelican rash"))
    await asyncio.to_thread(back_up, settings.database, tmp_path / "copy")
    data = (tmp_path / "copy").read_bytes()
    assert (tmp_path / "copy").stat().st_mode & 0o077 == 0
    assert not [secret for secret in (b"pelican", KEYS[0], KEYS[1]) if secret in data]


def test_the_commands_say_where_the_keys_are_and_refuse_to_go_on_without(
    settings: Settings,
    database: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from bot.store.master import box_of

    async def make() -> None:
        store = Store(settings.database, box_of(settings))
        await store.migrate()
        await store.close()

    asyncio.run(make())
    for module in (backup, restore):
        monkeypatch.setattr(module, "Settings", lambda: settings)
    assert backup.run([str(tmp_path / "copy")]) == 0
    assert "secrets.json" in capsys.readouterr().out
    assert restore.run([str(tmp_path / "copy")]) == 1  # the database is there
    if database == "sqlite":
        for path in tmp_path.glob("lamplight.db*"):
            path.unlink()
        assert restore.run([str(tmp_path / "copy")]) == 0
        assert sqlite3.connect(tmp_path / "lamplight.db").execute("SELECT count(*) FROM message").fetchone() == (0,)
        (tmp_path / "secrets.json").unlink()
        assert restore.run([str(tmp_path / "copy")]) == 1


async def test_who_was_forgotten_after_a_backup_stays_forgotten_when_it_comes_back(
    settings: Settings, store: Store, inbox: Inbox, sms: Callable[..., Inbound], tmp_path: Path, elsewhere: str
) -> None:
    """With the newer file of keys: the older one is what is thrown away."""
    for number, text in enumerate(("forget this", "keep this")):
        await inbox.accept(sms(text, sender=f"+1500555000{number}"))
    async with store.write() as tx:
        for row in (await tx.session.exec(select(Message))).all():
            row.state = "done"
        found = (await tx.session.exec(select(Message).order_by(Message.id))).first()  # type: ignore[arg-type]
        assert found
        conversation, sealed, place = found.conversation, found.text_sealed, keys.place(found, "text")
    await asyncio.to_thread(back_up, settings.database, tmp_path / "before")
    async with store.write() as tx:
        assert await erasure.erase(tx, conversation, "ana", "asked for it")
    await asyncio.to_thread(back_up, settings.database, tmp_path / "after")
    with pytest.raises(BackupError, match="not there"):
        await asyncio.to_thread(put_back, elsewhere, tmp_path / "before", tmp_path / "nothing")
    await asyncio.to_thread(put_back, elsewhere, tmp_path / "before", tmp_path / "after.keys")
    restored = Store(elsewhere, Box(*KEYS))
    await restored.migrate()
    async with restored.read() as tx:
        row = (await tx.session.exec(select(Message).where(Message.conversation == conversation))).one()
        assert row.text_sealed == sealed
        with pytest.raises(Unreadable):
            tx.box.open(place, sealed)
    async with restored.write() as tx:
        assert await erasure.again(tx) == 1
    async with restored.write() as tx:
        assert await erasure.again(tx) == 0
        texts = [row.text_sealed and text_of(tx, row) for row in (await tx.session.exec(select(Message))).all()]
    assert set(texts) == {b"", "keep this"}
    await restored.close()


async def test_a_wrapped_key_is_in_the_file_of_keys_and_not_in_the_copy(
    settings: Settings, store: Store, inbox: Inbox, sms: Callable[..., Inbound], tmp_path: Path
) -> None:
    await inbox.accept(sms("hello"))
    async with store.read() as tx:
        wrapped = (await tx.session.exec(select(SubjectKey))).one().wrapped
    assert wrapped
    await asyncio.to_thread(back_up, settings.database, tmp_path / "copy")
    assert (tmp_path / "copy.keys").stat().st_mode & 0o077 == 0
    if not store.shared:  # PostgreSQL's own format is compressed
        assert wrapped not in (tmp_path / "copy").read_bytes()
        assert wrapped in (tmp_path / "copy.keys").read_bytes()
