"""``redact``: JSON lines in and out, places in characters, a clear error for rubbish, nothing let through unread."""

import json
import subprocess
import sys

import pytest

from bot.commands.redact import answers
from bot.settings import ROOT
from safety.personal import names
from safety.personal.tagger import TaggerUnusable


def test_each_line_is_answered_in_order() -> None:
    text = "я 😀 call +1 (415) 555-0132 now"
    told = list(answers([json.dumps({"text": text, "lang": "en"}), '{"text": "tengo fiebre de 38.5"}', ""]))
    at = text.index("+1")
    assert told == [
        {"masked": "я 😀 call [phone] now", "spans": [{"kind": "phone", "start": at, "end": at + 17}]},
        {"masked": "tengo fiebre de 38.5", "spans": []},
    ]


@pytest.mark.parametrize("line", ["nonsense", "[]", "{}", '{"text": 5}', '{"text": "hi", "lang": 5}', "[" * 5000])
def test_a_bad_line_is_said_to_be_bad(line: str) -> None:
    (told,) = answers([line])
    assert set(told) == {"error"}


def test_what_cannot_be_read_is_masked_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise TaggerUnusable("gone")

    monkeypatch.setattr(names, "load", fail)
    (told,) = answers(['{"text": "Ana has a fever"}'])
    assert told["masked"] == "[text]"
    assert "error" in told


def test_as_a_program() -> None:
    lines = '{"text": "mi correo es ana@example.org", "lang": "es"}\nrubbish\n'
    code = "import sys; from bot.commands.redact import run; sys.exit(run([]))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, input=lines, capture_output=True, text=True)
    assert [json.loads(line).get("masked") for line in done.stdout.splitlines()] == ["mi correo es [email]", None]
    assert done.returncode == 1
