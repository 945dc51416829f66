"""What an SMS takes: equal to Twilio's own calculator, and a command that says so."""

import asyncio
import json
from pathlib import Path

import pytest

from bot.channels.segments import cost, size
from bot.commands.segments import answers, plan
from bot.settings import Settings
from tests.bot.channels.segment_texts import COUNT, SEED, texts
from tests.contract.prism import CACHE, install

EXPECTED = json.loads((Path(__file__).parent / "segments.json").read_text("utf-8"))


def test_2000_random_texts_are_sized_as_twilio_s_calculator_sizes_them() -> None:
    assert EXPECTED["seed"] == SEED
    sizes = [f"{found.encoding[0]}{found.segments}" for found in map(size, texts())]
    expected = EXPECTED["sizes"].split()
    assert len(expected) == COUNT
    assert [number for number, pair in enumerate(zip(sizes, expected, strict=True)) if pair[0] != pair[1]] == []


@pytest.mark.parametrize(
    ("text", "encoding", "segments"),
    [
        ("", "GSM-7", 1),
        ("a" * 160, "GSM-7", 1),
        ("a" * 161, "GSM-7", 2),
        ("€" * 80, "GSM-7", 1),
        ("€" * 81, "GSM-7", 2),
        ("ç", "UCS-2", 1),
        ("我" * 70, "UCS-2", 1),
        ("我" * 71, "UCS-2", 2),
        ("a\u00a0b", "UCS-2", 1),
    ],
)
def test_borders(text: str, encoding: str, segments: int) -> None:
    assert (size(text).encoding, size(text).segments) == (encoding, segments)


def test_the_command_answers_each_line_and_says_what_is_wrong() -> None:
    lines = ['{"text": "hola"}', '{"text": "¿Le duele? sí", "country": "ES"}', "", "nonsense", '{"text": 7}']
    found = list(answers(lines, {"ES": 0.08, "US": 0.0083}, "US"))
    assert found[0] == {"encoding": "GSM-7", "segments": 1, "units": 4, "cost": 0.0083}
    assert found[1]["encoding"] == "UCS-2"
    assert found[1]["cost"] == 0.08
    assert [set(line) for line in found[2:]] == [{"error"}, {"error"}]
    assert cost(3, "FR", {"ES": 0.08}) is None


def test_every_language_has_its_plan() -> None:
    lines = {line["language"]: line for line in plan(Settings(_env_file=None, segment_prices={"US": 0.01}))}
    assert len(lines) == 8
    assert lines["zh"]["gsm7"] == 0
    assert lines["en"]["gsm7"] >= 0.98 * lines["en"]["sentences"]
    assert all(line["cost"] == pytest.approx(line["segments"] * 0.01) for line in lines.values())


async def test_the_checked_in_answers_are_the_calculator_s() -> None:
    """Twilio's calculator itself is asked again."""
    await install()
    script = (
        "const {SegmentedMessage: S} = require('sms-segments-calculator');"
        "const t = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
        "console.log(t.map(x => { const m = new S(x); return m.encodingName[0] + m.segmentsCount; }).join(' '))"
    )
    process = await asyncio.create_subprocess_exec(
        "node", "-e", script, cwd=CACHE, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    answer, _ = await process.communicate(json.dumps(texts()).encode())
    assert answer.decode().split() == EXPECTED["sizes"].split()
