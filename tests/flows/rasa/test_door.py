"""What the Rasa process lets in and out: a token, strict JSON, loopback, and no word of a patient in the open."""

import json
import socket
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.rasa import Rasa, RasaUnavailable
from tests.flows.rasa.patient import Patient
from tests.flows.rasa.server import ActionServer, RasaServer
from tests.flows.rasa.test_faults import FAULTS, answering

GOOD = {"sender": "door.1", "message": "hello", "message_id": "SM1", "metadata": {"lang": "en"}}
CANARY = "zebrafish canarywort"


@pytest.fixture
async def http(server: RasaServer, rasa: Rasa) -> AsyncIterator[ClientSession]:
    async with ClientSession(server.base, headers={"Authorization": f"Bearer {server.token}"}) as session:
        yield session


@pytest.mark.parametrize("token", ["", "Bearer", "Bearer ", "Bearer wrong", "Basic eA=="])
async def test_no_token_no_turn(http: ClientSession, actions: ActionServer, token: str) -> None:
    async with http.post("/webhooks/lamplight/webhook", json=GOOD, headers={"Authorization": token}) as answer:
        assert answer.status == 401
    assert actions.calls == []


BAD: dict[str, Any] = {
    "not JSON": "{",
    "a list": [],
    "no sender": {**GOOD, "sender": None},
    "a telephone number": {**GOOD, "sender": "+15005550006"},
    "an unknown field": {**GOOD, "channel": "sms"},
    "a missing field": {"sender": "door.1", "message": "hello"},
    "metadata as text": {**GOOD, "metadata": "{}"},
    "an empty message": {**GOOD, "message": " \n"},
    "a command": {**GOOD, "message": "/complaint"},
    "a command after blanks": {**GOOD, "message": " \t/restart"},
    "half a surrogate": {**GOOD, "message": "\ud800"},
    "too long": {**GOOD, "message": "a" * 10_001},
    "far too long": {**GOOD, "message": "a" * 100_000},
    "an empty id": {**GOOD, "message_id": ""},
}


@pytest.mark.parametrize("case", BAD)
async def test_bad_request_is_refused(http: ClientSession, actions: ActionServer, case: str) -> None:
    body = BAD[case] if isinstance(BAD[case], str) else json.dumps(BAD[case])
    headers = {"Content-Type": "application/json"}
    async with http.post("/webhooks/lamplight/webhook", data=body, headers=headers) as answer:
        assert answer.status == 400
        assert await answer.json() == {"error": "bad_request"}
    assert actions.calls == []


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/model"),
        ("DELETE", "/model"),
        ("POST", "/model/train"),
        ("POST", "/model/parse"),
        ("GET", "/domain"),
        ("GET", "/status"),
        ("POST", "/model/test/stories"),
        ("POST", "/conversations/door.1/tracker/events"),
        ("PUT", "/conversations/door.1/tracker/events"),
        ("GET", "/conversations/door.1/tracker"),
        ("POST", "/conversations/door.1/trigger_intent"),
        ("POST", "/webhooks/rest/webhook"),
    ],
)
async def test_everything_else_is_closed(http: ClientSession, method: str, path: str) -> None:
    async with http.request(method, path, json=GOOD) as answer:
        assert answer.status == 404


def test_it_listens_on_loopback_only(server: RasaServer) -> None:
    listening = {line.split()[1] for line in Path("/proc/net/tcp").read_text().splitlines() if line.split()[3] == "0A"}
    port = f"{server.port:04X}"
    assert {address for address in listening if address.endswith(":" + port)} == {f"0100007F:{port}"}
    six = Path("/proc/net/tcp6")
    assert not six.exists() or f":{port} " not in six.read_text()
    with socket.socket() as probe, pytest.raises(OSError, match="refused"):
        probe.connect(("127.0.0.2", server.port))


async def test_no_word_of_a_patient_is_kept_in_the_open(
    patient: Patient, server: RasaServer, actions: ActionServer
) -> None:
    patient.metadata["facts"] = {"about": "self", "age_months": 555, "sex": "female"}
    await patient.writes(f"chest pain {CANARY}")
    await patient.writes(f"{CANARY} maybe")
    await patient.writes("why")
    for fault in FAULTS.values():
        actions.fault = answering(fault)
        with pytest.raises(RasaUnavailable):
            await patient.writes(f"no {CANARY}")
    actions.fault = None
    server.database.rename(server.database.with_suffix(".aside"))
    with pytest.raises(RasaUnavailable):
        await patient.writes(CANARY)
    server.database.with_suffix(".aside").rename(server.database)
    kept = b"".join(path.read_bytes() for path in server.folder.iterdir() if path.is_file())
    for secret in (*CANARY.split(), "chest", "pain", "age_months", "female", "ask_why"):
        assert secret.encode() not in kept, secret
    assert b"turn aborted: action" in kept  # so the log was really looked at


def test_another_model_is_refused(server: RasaServer, models: Path, tmp_path: Path) -> None:
    for name in ("lamplight.tar.gz", "lamplight.sha256"):
        (tmp_path / name).write_bytes((models / name).read_bytes())
    with (tmp_path / "lamplight.tar.gz").open("ab") as model:
        model.write(b"one byte more")
    command = [tmp_path if part == models else part for part in server.command]
    done = subprocess.run(command, env=server.environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "is not the model that was trained here" in done.stderr
