"""What cannot work gets one clear line, and no secret or patient's word in it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.app import Lamplight
from bot.lock import AlreadyRunning
from bot.settings import ROOT, Settings
from bot.store.store import Store


def run(command: str, **env: str) -> subprocess.CompletedProcess[str]:
    argv = [sys.executable, "-m", "bot.cli", command]
    return subprocess.run(argv, cwd=ROOT, env=os.environ | env, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize(
    ("setting", "value", "says"),
    [
        ("MODE", "production", "production needs"),
        ("MODE", "live", "LAMPLIGHT_MODE"),
        ("PORT", "99999", "from 1 to 65535"),
        ("PORT", "abc", "LAMPLIGHT_PORT"),
        ("LANGUAGES", '["en", "xx"]', "no words in locales/"),
        ("LANGUAGES", "en,es", "languages"),
    ],
)
def test_a_setting_that_cannot_be(setting: str, value: str, says: str, tmp_path: Path) -> None:
    done = run("up", LAMPLIGHT_DATA_DIR=str(tmp_path), **{f"LAMPLIGHT_{setting}": value})
    assert done.returncode == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_keys_that_others_can_read(tmp_path: Path) -> None:
    Lamplight(Settings(data_dir=tmp_path, _env_file=None))
    (tmp_path / "secrets.json").chmod(0o644)
    done = run("doctor", LAMPLIGHT_DATA_DIR=str(tmp_path))
    (tmp_path / "lamplight.db").touch()
    done = run("doctor", LAMPLIGHT_DATA_DIR=str(tmp_path))
    assert "can be read by others: chmod 600" in done.stderr
    assert "Traceback" not in done.stderr


async def test_a_second_process_on_the_same_data_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def stops_here(_store: Store) -> None:
        raise InterruptedError

    monkeypatch.setattr(Store, "migrate", stops_here)
    first = Lamplight(Settings(data_dir=tmp_path, _env_file=None))
    with pytest.raises(InterruptedError):
        await first.start()  # it has the lock, and comes no further
    with pytest.raises(AlreadyRunning, match="in use by another"):
        await Lamplight(Settings(data_dir=tmp_path, _env_file=None)).start()
    await first.stop()


def test_doctor_names_every_part(tmp_path: Path) -> None:
    done = run("doctor", LAMPLIGHT_DATA_DIR=str(tmp_path))
    for part in ("Python 3.11", "uv", "Rasa's environment", "llama.cpp", "Language model", "Guard", "Database"):
        assert part in done.stdout
