"""The guard's library, on by default in many ways, is kept off the network, the disk and the screen's imports."""

import builtins
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from safety.guard import Guard
from tests.safety.test_guard import checked

ROOT = Path(__file__).parents[2]


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    opened: list[object] = []

    def refuse(self: object, *args: object, **kwargs: object) -> None:
        opened.append(args)
        raise OSError("no sockets here")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    return opened


def test_no_socket_is_opened(no_sockets: list[object]) -> None:
    own = Guard(("en", "es"))
    for text in ("Thank you. {}", "Don't worry. {}"):
        checked(own, text)
    assert no_sockets == []
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", 9))
    assert no_sockets != [], "the trap does not close"


def test_telemetry_hub_and_remote_inference_are_off() -> None:
    """In a fresh process, since what one test imports another one sees."""
    code = (
        "import socket, sys, threading\n"
        "opened = []\n"
        "socket.socket.connect = lambda self, address: opened.append(address)\n"
        "socket.getaddrinfo = lambda *args, **kwargs: opened.append(args) or []\n"
        "from safety.guard import Guard, settings\n"
        "own = Guard(('en',))\n"
        "own.check('Thank you. Hello.', language='en', facts=['Hello.'], channel='web', human_committed=False)\n"
        "from guardrails.utils.hub_telemetry_utils import HubTelemetry\n"
        "assert settings.rc.enable_metrics is False and settings.rc.use_remote_inferencing is False\n"
        "assert own._library._allow_metrics_collection is False\n"
        "assert HubTelemetry()._enabled is False and HubTelemetry()._tracer is None\n"
        "assert all(validator.use_local for validator in own._library._validators)\n"
        "assert not [name for name in sys.modules if name.split('.')[0] in ('litellm', 'openai', 'diskcache')]\n"
        "assert opened == []\n"
        "assert not [thread.name for thread in threading.enumerate() if 'Otel' in thread.name]\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_vendors_settings_file_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    real = builtins.open

    def watched(file: object, mode: str = "r", *args: object, **kwargs: object) -> object:
        if "guardrailsrc" in str(file):
            opened.append(mode)
        return real(file, mode, *args, **kwargs)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr(builtins, "open", watched)
    checked(Guard(("en",)), "{}")
    assert [mode for mode in opened if mode != "r"] == []


def test_screen_and_escalation_need_no_guard_library() -> None:
    code = "import sys, safety.screen, safety.escalation, safety.personal_data; assert 'guardrails' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
