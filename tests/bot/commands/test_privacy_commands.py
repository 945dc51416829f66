"""The commands for keys, audit, erasure, retention and replay on one installation, as somebody types them."""

import asyncio
import contextlib
import io
import json
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot import secrets
from bot.cli import main
from bot.message import Channel, Reply
from bot.settings import ROOT, Settings
from bot.store import desk, talk
from bot.store.master import box_of
from bot.store.models import Conversation, Message
from bot.store.store import Store
from bot.store.witness import Witness, heads_of
from flows.answers import Answer
from flows.facts import Facts
from flows.interview import decided_by
from flows.progress import Progress
from flows.protocol import load_protocols

NUMBER = "+12025550123"


@pytest.fixture(autouse=True)
def _installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LAMPLIGHT_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
async def patient() -> str:
    """One patient with a decision, on a closed installation."""
    settings = Settings(_env_file=None)  # type: ignore[call-arg]
    store = Store(settings.database, box_of(settings))
    await store.migrate()
    progress = Progress(load_protocols()["chest_pain"], Facts())
    progress = progress.answered(Answer("yes", ("pressure",)))
    async with store.write() as tx:
        row = await talk.conversation_of(tx, Channel.WEB, "+1", NUMBER, "en", "US")
        await talk.add_replies(tx, row, [Reply("hello")], answers=None)
        await tx.session.flush()
        given = replace(decided_by(progress, progress.decision), watch_for=[])  # an emergency has nothing to watch for
        await talk.add_decision(tx, row, 1, given)
        found = row.id
    nurse = desk.Staff(1, "ana", "nurse")
    assert await desk.Desk(store).thread(found, nurse)
    key = secrets.load_or_make(settings.data_dir / "secrets.json").raw("audit_key")
    assert await Witness(store, key, heads_of(settings)).sign()
    await store.close()
    return found


async def words_of(patient: str) -> str:
    settings = Settings(_env_file=None)  # type: ignore[call-arg]
    store = Store(settings.database, box_of(settings))
    async with store.read() as tx:
        await tx.session.get_one(Conversation, patient)
        text = talk.text_of(tx, await tx.session.get_one(Message, 1))
    await store.close()
    return text


@dataclass(frozen=True)
class Done:
    """What a command ended with."""

    returncode: int
    stdout: str
    stderr: str


async def typed(*words: str) -> Done:
    """In a thread of its own: a command has an event loop, and so have these tests."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = await asyncio.to_thread(main, list(words))
    return Done(status, out.getvalue(), err.getvalue())


async def test_keys_are_changed_and_every_word_stays(patient: str) -> None:
    first = secrets.load_or_make(Settings(_env_file=None).data_dir / "secrets.json")  # type: ignore[call-arg]
    done = await typed("rotate", "--master", "--patients")
    assert (done.returncode, "0 patients' keys, 0 values" in done.stdout) == (0, True), done.stdout + done.stderr
    second = secrets.load_or_make(Settings(_env_file=None).data_dir / "secrets.json")  # type: ignore[call-arg]
    assert second.older_data_keys == (first.data_key,)
    assert await words_of(patient) == "hello"
    assert (await typed("rotate", "--forget-older")).returncode == 0
    assert secrets.load_or_make(Settings(_env_file=None).data_dir / "secrets.json").older_data_keys == ()  # type: ignore[call-arg]
    assert await words_of(patient) == "hello"


async def test_the_audit_is_verified_and_says_who_read(patient: str, tmp_path: Path) -> None:
    done = await typed("audit", "verify")
    assert (done.returncode, done.stdout) == (0, "✓ 2 rows, 1 signed heads\n"), done.stderr
    for name in (patient, NUMBER, "(202) 555-0123"):
        seen = await typed("audit", "who", name)
        assert seen.returncode == 0
        assert "ana  conversation.read" in seen.stdout
    assert (await typed("audit", "who", "nobody")).returncode == 1
    key = (await typed("audit", "key")).stdout.strip()
    assert (await typed("audit", "verify", "--key", key)).returncode == 0
    assert (await typed("audit", "verify", "--key", "0" * 64)).returncode == 1
    assert (await typed("audit", "export", str(tmp_path / "lines"))).stdout == "2 rows\n"
    assert len((tmp_path / "lines").read_text().splitlines()) == 2


async def test_a_decision_is_replayed_and_another_version_is_named(
    patient: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = await typed("replay", patient, "--print")
    assert (done.returncode, "1 of 1 the same" in done.stdout) == (0, True), done.stdout + done.stderr
    assert json.loads(done.stdout.splitlines()[1])["because"] == "heart_signs"
    folder = tmp_path / "protocols"
    folder.mkdir()
    for path in (ROOT / "flows" / "protocols").glob("*.yaml"):
        (folder / path.name).write_bytes(path.read_bytes())
    changed = folder / "chest_pain.yaml"
    text = changed.read_text()
    where = text.index("- id: collapse_signs")
    first, rest = text[:where], text[where:]
    assert "any_of" in first
    changed.write_text(first.replace("report:", "report: Changed,", 1) + rest)
    monkeypatch.setenv("LAMPLIGHT_PROTOCOLS", str(folder))
    other = await typed("replay", patient)
    assert "chest_pain: decided by version 1" in other.stdout, other.stdout
    assert "at hand is version 1" in other.stdout
    assert other.returncode == 1  # the digest is part of what is compared
    assert (await typed("replay", "nobody")).returncode == 1


async def test_hold_erase_and_what_is_due(patient: str) -> None:
    assert (await typed("erase", patient, "--hold", "litigation")).returncode == 0
    refused = await typed("erase", patient)
    assert (refused.returncode, "legal hold" in refused.stdout) == (1, True)
    assert (await typed("erase", patient, "--lift")).returncode == 0
    due = await typed("retain", "--dry-run")
    assert (due.returncode, "conversations   kept for ever   0 due" in due.stdout) == (0, True), due.stdout
    done = await typed("erase", NUMBER)
    assert (done.returncode, "erased" in done.stdout) == (0, True)
    assert (await typed("erase", NUMBER)).returncode == 1
    assert (await typed("audit", "verify")).returncode == 0


async def test_without_its_keys_no_command_starts(patient: str) -> None:
    (Settings(_env_file=None).data_dir / "secrets.json").unlink()  # type: ignore[call-arg]
    for words in (("audit", "verify"), ("rotate",), ("erase", patient), ("why", "1")):
        done = await typed(*words)
        assert done.returncode == 1
        assert done.stderr.startswith("✗ ")
        assert "restore it from your backup of keys" in done.stderr
