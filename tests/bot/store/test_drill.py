"""The drill: the machine is lost, the backup comes back with its keys, and its audit is what was signed."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlmodel import select

from bot.commands import backup, restore
from bot.commands.audit import verify
from bot.inbox import Inbox
from bot.message import Inbound
from bot.secrets import load_or_make
from bot.settings import Settings
from bot.store.backup import BackupError, back_up
from bot.store.crypto import Box
from bot.store.master import box_of
from bot.store.models import Audit, Message
from bot.store.store import Store
from bot.store.witness import Witness, heads_of
from bot.words import Words
from tests.bot.conftest import BOTH, KEYS
from tests.postgres import Cluster

DATABASES = BOTH


@contextmanager
def _at(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        for module in (backup, restore):
            patched.setattr(module, "Settings", lambda: settings)
        yield


def _elsewhere(settings: Settings, database: str, request: pytest.FixtureRequest) -> Settings:
    """A new machine: the same settings and secrets, and no database."""
    if database == "postgresql":
        cluster: Cluster = request.getfixturevalue("postgres")
        return Settings(data_dir=settings.data_dir, database_url=cluster.url(cluster.make()), _env_file=None)
    url = f"sqlite+aiosqlite:///{settings.data_dir}/new/lamplight.db"
    return Settings(data_dir=settings.data_dir, database_url=url, _env_file=None)


async def _lives(settings: Settings, words: Words, messages: list[Inbound]) -> None:
    """One life of the app: it takes ``messages``, and signs how far the audit has come."""
    store = Store(settings.database, box_of(settings))
    await store.migrate()
    inbox = Inbox(store, words, settings)
    running = asyncio.create_task(inbox.run())
    for message in messages:
        await inbox.accept(message)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert await _witness(store, settings).sign()
    await store.close()


def _witness(store: Store, settings: Settings) -> Witness:
    return Witness(store, load_or_make(settings.data_dir / "secrets.json").raw("audit_key"), heads_of(settings))


async def _found(settings: Settings) -> tuple[set[str], list[str], int]:
    """The messages and the audited actions that a database holds, and what the verifier says."""
    store = Store(settings.database, box_of(settings))
    async with store.read() as tx:
        sids = {str(one) for one in (await tx.session.exec(select(Message.provider_id))).all() if one}
        actions = list((await tx.session.exec(select(Audit.action).order_by(Audit.seq))).all())  # type: ignore[arg-type]
    said = await verify(store, settings, _witness(store, settings).public)
    await store.close()
    return sids, actions, said


async def test_the_machine_is_lost(
    settings: Settings,
    database: str,
    words: Words,
    sms: Callable[..., Inbound],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    messages = [sms("I have chest pain", sender=f"+1{5_005_550_000 + n}") for n in range(40)]
    await _lives(settings, words, messages[:20])
    with _at(settings, monkeypatch):
        assert await asyncio.to_thread(backup.run, [str(tmp_path / "copy")]) == 0
    await _lives(settings, words, messages[20:30])  # after the backup: lost with the machine
    new = _elsewhere(settings, database, request)
    with _at(new, monkeypatch):
        assert await asyncio.to_thread(restore.run, [str(tmp_path / "copy")]) == 0
    assert "the audit goes on at row" in capsys.readouterr().out
    sids, actions, said = await _found(new)
    assert sids == {one.provider_id for one in messages[:20]}
    assert actions[-1] == "database.restored"
    assert said == 0
    await _lives(new, words, messages[20:])  # what the provider still has comes again, and more
    sids, actions, said = await _found(new)
    assert sids == {one.provider_id for one in messages}
    assert actions.count("escalation.opened") == 40
    assert said == 0, "the heads that are signed from now on fit"
    kept = list(heads_of(new).parent.glob("audit-heads.jsonl.until-*"))
    assert [len(file.read_text().splitlines()) for file in kept] == [2]


async def test_an_audit_that_is_not_what_was_signed_is_said(
    settings: Settings,
    database: str,
    words: Words,
    sms: Callable[..., Inbound],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    await _lives(settings, words, [sms("I have chest pain")])
    with _at(settings, monkeypatch):
        assert await asyncio.to_thread(backup.run, [str(tmp_path / "copy")]) == 0
    head = json.loads(heads_of(settings).read_text())
    heads_of(settings).write_text(json.dumps(head | {"h": "0" * 64}) + "\n")
    with _at(_elsewhere(settings, database, request), monkeypatch):
        assert await asyncio.to_thread(restore.run, [str(tmp_path / "copy")]) == 1
    assert "not what was signed" in capsys.readouterr().out


async def test_an_account_that_may_not_make_a_database_is_told_so(postgres: Cluster, tmp_path: Path) -> None:
    role, name = f"plain_{postgres.make()}", postgres.make()
    with psycopg.connect(postgres.conninfo(), autocommit=True) as connection:
        connection.execute(f'CREATE ROLE "{role}" LOGIN'.encode())
        connection.execute(f'ALTER DATABASE "{name}" OWNER TO "{role}"'.encode())
    url = postgres.url(name).replace("postgres@", f"{role}@")
    store = Store(url, Box(*KEYS))
    await store.migrate()
    await store.close()
    with pytest.raises(BackupError, match=f'ALTER ROLE "{role}" CREATEDB'):
        await asyncio.to_thread(back_up, url, tmp_path / "copy")
    assert list(tmp_path.glob("copy*")) == []


async def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BackupError):
        await asyncio.to_thread(back_up, f"postgresql+psycopg://nobody@/none?host={tmp_path}", tmp_path / "copy")
    assert list(tmp_path.glob("copy*")) == []
