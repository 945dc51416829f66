"""``lamplight why`` says what produced a message, and that somebody asked is kept."""

from pathlib import Path

import pytest
from sqlmodel import select

from bot.commands import why
from bot.message import Channel, Inbound, Reply
from bot.secrets import load_or_make
from bot.settings import Settings
from bot.store import talk
from bot.store.crypto import Box
from bot.store.models import Audit, now
from bot.store.store import Store

MADE_OF = {"by": "model", "model": "m.gguf sha256:ab", "brief": {"mood": "worried"}, "verdict": [], "facts": ["a", "b"]}


@pytest.fixture
async def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A database in its folder with one message of a patient and one of ours."""
    monkeypatch.setenv("LAMPLIGHT_DATA_DIR", str(tmp_path))
    secrets = load_or_make(tmp_path / "secrets.json")
    store = Store(Settings().database, Box(secrets.raw("data_key"), secrets.raw("index_key")))
    await store.migrate()
    inbound = Inbound(Channel.WEB, "token", "site", "1", "my pelican hurts", now())
    async with store.write() as tx:
        patient = await talk.conversation_of(tx, Channel.WEB, "site", "token", "en", "US")
        message = await talk.add_inbound(tx, patient, inbound, alarm=False, done=True)
        assert message
        assert message.id is not None
        await talk.add_replies(tx, patient, [Reply("the pelican sleeps", made_of=MADE_OF)], answers=message.id)
    return store


async def test_it_says_all_but_the_words(installed: Store, capsys: pytest.CaptureFixture[str]) -> None:
    found = await why._kept(Settings(), 2)
    assert found
    told = dict(why._lines(found))
    assert (told["model"], told["brief mood"], told["facts"], told["verdict"]) == (
        "m.gguf sha256:ab", "worried", "a, b", "none",
    )  # fmt: skip
    assert "pelican" not in str(told)
    async with installed.read() as tx:
        actions = [row.action for row in (await tx.session.exec(select(Audit))).all()]
    assert actions[-1] == "message.explained"
    await installed.close()


async def test_a_patients_message_and_an_unknown_one_have_nothing_to_say(installed: Store) -> None:
    assert [await why._kept(Settings(), number) for number in (1, 99)] == [None, None]
    await installed.close()


def test_without_a_database_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LAMPLIGHT_DATA_DIR", str(tmp_path))
    assert why.run(["1"]) == 1
    assert "no database" in capsys.readouterr().out
