"""What the app gives its Rasa process: a token, its own tracker key, addresses on loopback, nothing else of ours."""

import json
import os
from dataclasses import fields
from pathlib import Path

import pytest

from bot.processes import Process
from bot.rasa import Rasa, rasa_process
from bot.secrets import Secrets, load_or_make
from bot.settings import ROOT, Settings

ITS_OWN = {"rasa_token", "action_token", "tracker_key"}


def started(folder: Path, **changed: object) -> tuple[Process, Secrets]:
    settings = Settings(data_dir=folder, _env_file=None, **changed)  # type: ignore[call-arg, arg-type]
    secrets = load_or_make(folder / "secrets.json")
    rasa = Rasa(None, "http://127.0.0.1:1", secrets.rasa_token, 1.0)  # type: ignore[arg-type]
    return rasa_process(settings, secrets, rasa), secrets


def test_its_environment_holds_no_secret_but_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planted = {"LAMPLIGHT_TWILIO_AUTH_TOKENS": '["planted-token"]', "AWS_SECRET_ACCESS_KEY": "planted-key"}
    for name, value in planted.items():
        monkeypatch.setenv(name, value)
    process, secrets = started(tmp_path, twilio_account_sid="AC" + "5" * 32)
    given = json.dumps([process._env, process._argv])
    for field in fields(Secrets):
        value = getattr(secrets, field.name)
        assert not isinstance(value, str) or (value in given) == (field.name in ITS_OWN), field.name
    assert "planted" not in given
    assert "AC5555" not in given
    assert "secrets.json" not in given
    assert {name for name in process._env if not name.startswith("LAMPLIGHT_")} <= {"PATH", "HOME", "LANG", "TMPDIR"}
    assert os.environ["AWS_SECRET_ACCESS_KEY"] == "planted-key"  # so the planted ones were there to be taken


def test_it_is_told_of_loopback_addresses_alone(tmp_path: Path) -> None:
    process, _ = started(tmp_path, host="0.0.0.0")
    urls = [value for value in process._env.values() if "://" in value]
    assert urls == [f"http://127.0.0.1:{Settings(_env_file=None).actions_port}/webhook"]  # type: ignore[call-arg]
    assert not {"--enable-api", "--cors", "-i", "--interface", "--endpoints", "--auth-token"} & set(process._argv)


def test_its_program_serves_loopback_without_its_api() -> None:
    source = (ROOT / "flows" / "rasa" / "lamplight_rasa" / "__main__.py").read_text()
    assert 'interface="127.0.0.1"' in source
    assert "enable_api=False" in source
    doors = (ROOT / "flows" / "rasa" / "credentials.yml").read_text().splitlines()
    assert [line for line in doors if line and not line.startswith("#")] == ["lamplight_rasa.channel.LamplightInput:"]
