"""``lamplight guard``: lines in, verdicts out, and what is no line."""

import io
import json
import sys

import pytest

from bot.commands import guard
from bot.settings import Settings
from tests.safety.guard_drafts import CHANNELS, LANGUAGES, load

FACT = "Please see a doctor today."


def asked(**fields: object) -> str:
    return json.dumps({"draft": f"Thank you. {FACT}", "facts": [FACT], "lang": "en", **fields})


def test_verdicts_in_order() -> None:
    lines = [asked(), "", asked(draft=f"You have the flu. {FACT}"), asked(draft=f"{FACT} {'Thank you. ' * 9}")]
    kind, unsafe, long = guard.answers(lines)
    assert kind == {"verdict": "pass", "reasons": [], "instead": None}
    assert unsafe["verdict"] == "refuse"
    assert "diagnosis" in unsafe["reasons"]  # type: ignore[operator]
    assert unsafe["instead"] == "approved_words_and_staff"
    assert long["instead"] == "approved_words"


def test_facts_in_another_order_numbers_and_a_committed_human() -> None:
    lines = [
        asked(facts=["Thank you.", FACT], draft=f"{FACT} Thank you."),
        asked(draft=f"{FACT} Please write to 112.", numbers=["112"]),
        asked(draft=f"{FACT} A nurse will read this.", human_committed=True),
        asked(draft=f"{FACT} A nurse will read this."),
    ]
    assert [answer["verdict"] for answer in guard.answers(lines)] == ["pass", "pass", "pass", "refuse"]


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "[]",
        json.dumps({"draft": "x", "lang": "en"}),
        asked(draft=3),
        asked(facts="one"),
        asked(facts=[1]),
        asked(lang="de"),
        asked(channel="pigeon"),
        asked(channel=["sms"]),
        asked(human_committed="yes"),
        asked(numbers="112"),
    ],
)
def test_a_bad_line_says_so_and_the_next_is_answered(line: str) -> None:
    bad, good = guard.answers([line, asked()])
    assert set(bad) == {"error"}
    assert good["verdict"] == "pass"


def test_the_exit_status(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for lines, status in (([asked()], 0), ([asked(), "no json"], 1)):
        monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines)))
        assert guard.run(()) == status
        assert len(capsys.readouterr().out.splitlines()) == len(lines)


def test_every_language_and_channel_of_ours_is_known() -> None:
    assert guard.LANGUAGES == Settings.model_fields["languages"].default == LANGUAGES
    for language in LANGUAGES:
        facts = load(language, fresh=False)[0].facts
        lines = [asked(draft=facts[0], facts=facts, lang=language, channel=channel) for channel in CHANNELS]
        assert [answer["verdict"] for answer in guard.answers(lines)] == ["pass"] * len(CHANNELS)
