"""``screen`` and ``interview``: JSON lines in and out, equal bytes for equal input, a clear error for rubbish."""

import json
import subprocess
import sys
from typing import Any

import pytest

from bot.app import Lamplight
from bot.commands.interview import Interviews
from bot.commands.screen import answers
from bot.settings import ROOT

PATIENT = {"age": 30, "sex": "female", "about": "self"}
SCRIPT = ("none", "none", "none", "none", "none", "no", "no", "no", "no", "no", "none", "no")


def test_screen_answers_each_line_in_order() -> None:
    told = list(answers(['{"text": "I have chest pain", "lang": "en"}', '{"text": "hola", "lang": "es"}', ""]))
    assert told == [
        {"alarm": True, "concept": "chest_pain", "kind": "emergency"},
        {"alarm": False, "concept": None, "kind": None},
    ]


@pytest.mark.parametrize(
    "line", ["nonsense", "[]", "{}", '{"text": 5}', '{"text": null}', "[" * 5000, '{"text": "' + "a" * 200_000]
)
def test_screen_says_what_is_wrong_with_a_line(line: str) -> None:
    (told,) = answers([line])
    assert set(told) == {"error"}


def test_screen_as_a_program() -> None:
    lines = '{"text": "no puedo respirar", "lang": "es"}\nrubbish\n'
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "screen"], cwd=ROOT, input=lines, capture_output=True, text=True
    )
    assert [json.loads(line).get("kind") for line in done.stdout.splitlines()] == ["emergency", None]
    assert done.returncode == 1


async def _interview(lamplight: Lamplight, ident: str, text: str) -> list[dict[str, Any]]:
    interviews = Interviews(lamplight)
    told = [await interviews.answer(json.dumps({"id": ident, "text": text, "lang": "en", "facts": PATIENT}))]
    for answer in SCRIPT:
        if "decision" in told[-1]:
            break
        told.append(await interviews.answer(json.dumps({"id": ident, "answer": answer})))
    for line in told:
        line.pop("id")
        line.get("ask", {}).pop("text", None)  # framed by the model here, and not in the command
    return told


@pytest.mark.asyncio(loop_scope="session")
async def test_an_interview_is_byte_identical_five_times(lamplight: Lamplight) -> None:
    for text in ("my throat hurts", "it burns when I pee", "bad headache", "I can't breathe"):
        runs = {json.dumps(await _interview(lamplight, f"{text}-{run}", text)) for run in range(5)}
        assert len(runs) == 1
        decision = json.loads(runs.pop())[-1]["decision"]
        assert set(decision) == {"disposition", "because", "protocol", "asked", "crisis"}


BAD = [
    "rubbish",
    '{"text": "x"}',
    '{"id": "1"}',
    '{"id": "1", "text": 5}',
    '{"id": "nobody", "answer": "yes"}',
    '{"id": "1", "text": "x", "lang": "xx"}',
    '{"id": "1", "text": "x", "facts": []}',
    '{"id": "1", "text": "x", "facts": {"age": "old"}}',
    '{"id": "1", "text": "x", "facts": {"age": NaN}}',
    '{"id": "1", "text": "x", "facts": {"age": 1e400}}',
    '{"id": "1", "text": "x", "facts": {"age": -1}}',
    '{"id": "1", "text": "x", "facts": {"shoe": 9}}',
    '{"id": "1", "text": "x", "country": 5}',
]


@pytest.mark.asyncio(loop_scope="session")
async def test_a_bad_line_changes_nothing(lamplight: Lamplight) -> None:
    interviews = Interviews(lamplight)
    for line in BAD:
        assert "error" in await interviews.answer(line), line
    opened = await interviews.answer('{"id": "1", "text": "\\ud800 my throat hurts", "lang": "en"}')
    assert opened["ask"]["question"] == "airway"
    for answer in ("null", '["none"]', '{"a": 1}', "7"):
        assert "error" in await interviews.answer(f'{{"id": "1", "answer": {answer}}}')
    assert (await interviews.answer('{"id": "1", "answer": "none"}'))["ask"]["question"] == "about"
