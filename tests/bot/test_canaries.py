"""Two hundred names, numbers, symptoms and dates of birth go every way through the app; none is found in any file.

Searched are the database with its log, all that PostgreSQL writes, a backup, every line that was logged, and what is
left in the folder for temporary files. Rasa is a stand-in with its HTTP interface, which fails in every way that it
can and quotes what it was told; the real one is in ``test_canaries_rasa.py``.
"""

import asyncio
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
import structlog
from aiohttp import web
from sqlmodel import select

import bot.app
from bot import log
from bot.app import Lamplight, running
from bot.commands.local import free_port
from bot.processes import Process
from bot.settings import Settings
from bot.store import talk
from bot.store.attachments import Attachment
from bot.store.backup import back_up
from bot.store.models import Conversation, Message
from tests.bot.canaries import Canaries, hits
from tests.bot.canary_ways import OURS, all_ways
from tests.bot.conftest import BOTH
from tests.postgres import binaries

DATABASES = BOTH


class FakeRasa:
    """Answers, refuses, breaks, and repeats what it was told where no word of a patient may be repeated."""

    def __init__(self) -> None:
        self.turns = 0

    async def webhook(self, request: web.Request) -> web.Response:
        told = await request.json()
        self.turns += 1
        say = {"messages": [{"custom": {"say": {"key": "flow-greet", "facts": {}}}}], "duplicate": False}
        quoting = [{"text": told["message"]}, {"custom": {told["message"]: 1}}]
        match self.turns % 6:
            case 0:
                return web.json_response({"error": told["message"], "where": "action"}, status=503)
            case 1:
                return web.Response(text=told["message"], status=500)
            case 2:
                return web.json_response({"messages": quoting})
            case 3:
                return web.json_response({"messages": []})
        return web.json_response(say)

    async def health(self, _request: web.Request) -> web.Response:
        return web.json_response({"ready": True})


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    import logging
    import sys

    handlers, level, hook = logging.root.handlers[:], logging.root.level, sys.excepthook
    yield
    structlog.reset_defaults()
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    sys.excepthook = hook


@pytest.fixture
async def whole(tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Lamplight]:
    """The whole app with the stand-in for Rasa; temporary files go where they are searched too."""
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    log.configure(10)
    rasa, app = FakeRasa(), web.Application()
    app.router.add_post("/webhooks/lamplight/webhook", rasa.webhook)
    app.router.add_get("/webhooks/lamplight/", rasa.health)
    runner = web.AppRunner(app)
    await runner.setup()
    ports = {name: free_port() for name in ("port", "rasa_port", "actions_port")}
    await web.TCPSite(runner, "127.0.0.1", ports["rasa_port"]).start()

    def no_process(settings: Settings, *_: object) -> Process:
        async def healthy() -> bool:
            return True

        output = settings.data_dir / "rasa.log"
        return Process("none", ["sleep", "infinity"], cwd=Path("/"), env={}, healthy=healthy, output=output)

    monkeypatch.setattr(bot.app, "rasa_process", no_process)
    fixed = {"data_dir": tmp_path / "data", "model_enabled": False, "turn_deadline": 1.0, "twilio_number": OURS}
    async with running(settings.model_copy(update={**fixed, **ports})) as lamplight:
        await lamplight.serve()
        yield lamplight
    await runner.cleanup()


@pytest.fixture
def written(request: pytest.FixtureRequest, tmp_path: Path, database: str) -> list[Path]:
    """Every folder that the app or its database writes to."""
    return [tmp_path, request.getfixturevalue("postgres").folder] if database == "postgresql" else [tmp_path]


async def _on_the_disk(request: pytest.FixtureRequest, whole: Lamplight, tmp_path: Path) -> None:
    """A backup; with PostgreSQL also all that it holds in memory, and the backup unpacked, for a search to see it."""
    copy = tmp_path / "copy"
    await asyncio.to_thread(back_up, whole.settings.database, copy)
    if whole.store.shared:
        server = request.getfixturevalue("postgres")
        with psycopg.connect(server.conninfo(), autocommit=True) as connection:
            connection.execute("CHECKPOINT")
        tool = shutil.which("pg_restore") or str((binaries() or Path()) / "pg_restore")
        for file in (copy, copy.with_name("copy.keys")):
            subprocess.run([tool, f"--file={file}.sql", file], check=True)  # noqa: ASYNC221


async def test_none_of_two_hundred_canaries_is_found_anywhere(
    whole: Lamplight, written: list[Path], tmp_path: Path, capfd: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    canaries = Canaries()
    assert len(set(canaries.all())) == 200
    await all_ways(whole, canaries, monkeypatch)
    async with whole.store.read() as tx:  # they did arrive
        texts = " ".join(talk.text_of(tx, row) for row in (await tx.session.exec(select(Message))).all())
        assert len((await tx.session.exec(select(Attachment))).all()) == 25
    assert all(word in texts for word in (*canaries.names, *canaries.symptoms, *canaries.births))
    await _on_the_disk(request, whole, tmp_path)
    said = capfd.readouterr()
    (tmp_path / "lines").write_text(said.out + said.err)
    assert said.err.count("\n") > 200  # there was much to say
    words = [*canaries.all(), *(phone[2:] for phone in canaries.phones)]
    assert [hit for folder in written for hit in hits(folder, words)] == []
    assert [hit for folder in written for hit in hits(folder, _keys(whole), but="secrets.json")] == []
    await whole.stop()
    assert [hit for folder in written for hit in hits(folder, words)] == []
    async with whole.store.read() as tx:
        address = (await tx.session.exec(select(Conversation.id))).all()[-1]
    assert hits(written[-1], [address])  # what is searched for would be found


@pytest.mark.parametrize("form", ["{}", "Dear {} and you"])
def test_a_word_that_is_there_is_found_however_it_is_written(tmp_path: Path, form: str) -> None:
    import base64

    text, file = form.format("Zyxomir07quvane").encode(), tmp_path / "deep" / "file"
    file.parent.mkdir()
    coded = (text, text.decode().encode("utf-16-le"), text.hex().encode(), base64.b64encode(text), text.lower())
    for written in coded:
        file.write_bytes(os.urandom(100) + written + os.urandom(100))
        assert hits(tmp_path, Canaries().all()), written
    file.write_bytes(os.urandom(100_000))
    assert hits(tmp_path, Canaries().all()) == []


def _keys(whole: Lamplight) -> list[str]:
    kept = json.loads((whole.settings.data_dir / "secrets.json").read_text())
    return [value for value in kept.values() if isinstance(value, str)]
