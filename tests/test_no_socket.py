"""Nothing leaves this machine: the watch over this run works, and a whole conversation is watched by the kernel."""

import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from bot.settings import ROOT
from tests.conftest import LeftTheMachine

BUILD_MACHINE = frozenset({"CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "BUILD_BUILDID", "PYTEST_CURRENT_TEST"})
CALL = re.compile(r"connect\(\d+, \{sa_family=AF_INET6?,.*?(?:inet_addr\(|inet_pton\(AF_INET6, )\"([^\"]+)\"")


def test_the_watch_sees_a_library_that_tries(stray_expected: None) -> None:
    with pytest.raises(LeftTheMachine):
        http.client.HTTPConnection("192.0.2.1", timeout=1).connect()
    with pytest.raises(urllib.error.URLError, match="no test may reach"):
        urllib.request.urlopen("http://telemetry.example/", timeout=1)


@pytest.mark.timeout(180)
def test_no_process_of_a_conversation_leaves_the_machine(tmp_path: Path) -> None:
    """Rasa, the model's worker and the app are traced together; the model is on, so that all of them run."""
    if shutil.which("strace") is None:
        pytest.skip("strace is missing: on Debian, apt-get install strace")
    trace = tmp_path / "trace"
    command = ["strace", "-f", "-qq", "-e", "trace=connect", "-o", str(trace), sys.executable, "-m", "bot.cli", "talk"]
    said = subprocess.run(
        command,
        cwd=ROOT,
        # some libraries send nothing while they think that a build machine runs them
        env={name: value for name, value in os.environ.items() if name not in BUILD_MACHINE},
        input="my throat hurts\nnone\nme\n34\n6\n",
        capture_output=True,
        text=True,
        timeout=170,
        check=True,
    )
    assert "Is any of these true?" in said.stdout, said.stdout + said.stderr
    reached = set(CALL.findall(trace.read_text()))
    assert reached, "a trace without a single connection watched nothing"
    assert {address for address in reached if not address.startswith(("127.", "::1"))} == set(), json.dumps(
        sorted(reached)
    )
