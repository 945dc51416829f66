"""``lamplight hooks`` and the doctor say what waits at each address and what was given up there."""

import asyncio
import base64
from datetime import timedelta
from pathlib import Path

import pytest

from bot.commands import doctor
from bot.commands import hooks as command
from bot.hooks import Hooks, named
from bot.message import Channel
from bot.secrets import load_or_make
from bot.settings import Settings
from bot.store import hooks, talk
from bot.store.master import box_of
from bot.store.models import Escalation, now
from bot.store.store import Store

URL = "https://hooks.example.org/in?key=hidden"


async def _one_event(settings: Settings, *, late: bool) -> None:
    """One event for the address; ``late``: its try failed when its day was over."""
    store = Store(settings.database, box_of(settings))
    await store.migrate()
    await Hooks(store, settings, b"secret").begin()
    async with store.write() as tx:
        conversation = await talk.conversation_of(tx, Channel.SMS, "ours", "+15005550001", "en", "US")
        row = Escalation(id=1, conversation=conversation.id, message=1, reason="alarm", priority=0)
        await hooks.note(tx, row, "escalation.opened", now())
    if late:
        async with store.write() as tx:
            (event,) = await hooks.claim(tx, named(URL), 8, now(), timedelta(seconds=1))
            assert event.id is not None
            assert await hooks.unsaid(tx, event.id, "HTTP 500", now() + hooks.FOR)
    await store.close()


@pytest.mark.parametrize("late", [False, True])
def test_it_says_how_it_stands_and_never_the_whole_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], late: bool
) -> None:
    settings = Settings(data_dir=tmp_path, hooks=(URL,), _env_file=None)
    asyncio.run(_one_event(settings, late=late))
    monkeypatch.setattr(command, "Settings", lambda: settings)
    assert command.run([]) == late
    shown = capsys.readouterr().out
    assert shown.startswith("hooks.example.org\t")
    assert "hidden" not in shown
    assert ("1 given up" in shown) == late
    assert ("1 waiting since" in shown) != late
    assert doctor._hooks(settings) == (None if late else "1 set, 1 events wait")


def test_the_secret_is_the_one_that_signs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(data_dir=tmp_path, _env_file=None)
    monkeypatch.setattr(command, "Settings", lambda: settings)
    assert command.run(["--secret"]) == 0
    shown = capsys.readouterr().out.strip()
    assert shown.startswith("whsec_")
    made = load_or_make(tmp_path / "secrets.json")
    assert base64.b64decode(shown.removeprefix("whsec_")) == made.raw("hook_secret")
