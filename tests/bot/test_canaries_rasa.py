"""Two hundred canaries through the real Rasa: sealed in its tracker, in no line of its log, gone with the talk."""

import sqlite3
import tempfile
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import select

from bot.app import Lamplight
from bot.commands.local import local, turns_taken
from bot.janitor import Janitor
from bot.message import Channel, Inbound
from bot.prepare import NotPrepared
from bot.store import trackers
from bot.store.models import Conversation, Message, now
from tests.bot.canaries import Canaries, hits

OPENINGS = ("my back hurts", "what is asthma", "I feel dizzy", "nurse please", "hello")


@pytest.fixture
async def whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Lamplight]:
    """An installation with the real Rasa, whose files, temporary ones too, are all in ``tmp_path``."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    try:
        async with local(quiet=True, model_enabled=False) as lamplight:
            yield lamplight
    except NotPrepared as error:
        pytest.skip(str(error))


async def _says(whole: Lamplight, canaries: Canaries, n: int, turn: str, text: str) -> None:
    inbound = Inbound(Channel.SMS, canaries.phones[n], "+12025550000", f"{turn}{n}", text, now(), language="en")
    await whole.inbox.accept(inbound)


async def test_none_of_two_hundred_canaries_is_in_a_file_of_rasas(whole: Lamplight, tmp_path: Path) -> None:
    canaries = Canaries()
    for n in range(50):
        own = f"{canaries.names[n]}, born {canaries.births[n]}, {canaries.symptoms[n]}, {canaries.phones[n]}"
        await _says(whole, canaries, n, "first", f"{OPENINGS[n % 5]}. {own}")
    await turns_taken(whole.store)
    for turn, text in (("second", "for me, {}"), ("third", "why? {}"), ("fourth", "{}"), ("fifth", "not sure")):
        for n in range(0, 50, 5):
            await _says(whole, canaries, n, turn, text.format(canaries.names[n]))
        await turns_taken(whole.store)
    assert whole.rasa_process is not None
    rows = _kept(whole)
    assert len({sender for sender, _ in rows}) >= 25  # Rasa took part; what was decided is gone already
    assert all(len(sealed) > 100 for _, sealed in rows)
    words = [*canaries.all(), *(phone[2:] for phone in canaries.phones)]
    assert hits(tmp_path, words) == []
    senders = [sender for sender, _ in rows]
    assert hits(tmp_path, senders[:1])  # what is searched for would be found
    await _closed(whole)
    await whole.stop()
    assert hits(tmp_path, words) == []


async def _closed(whole: Lamplight) -> None:
    """A talk that ends takes its tracker along, by itself with a decision, and here with a closing by staff."""
    async with whole.store.write() as tx:
        assert (await tx.session.exec(select(Message).where(Message.author == "patient"))).first()
        for patient in (await tx.session.exec(select(Conversation))).all():
            patient.episode += 1
    await Janitor(whole.store, whole.settings).close_trackers()
    assert trackers.senders(whole.settings.data_dir / "tracker.db") == []


def _kept(whole: Lamplight) -> list[tuple[str, bytes]]:
    with closing(sqlite3.connect(whole.settings.data_dir / "tracker.db")) as database:
        return list(database.execute("SELECT sender, sealed FROM turns"))
