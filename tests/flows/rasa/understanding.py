"""How well the trained model understands the held-out texts: recall, false protocols, swallowed answers."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
PROJECT = HERE.parents[2] / "flows" / "rasa"
HELDOUT = yaml.safe_load((HERE / "heldout.yml").read_text())


@dataclass(frozen=True)
class Read:
    """What the model made of ``text``, which should have been ``wanted``."""

    text: str
    wanted: str
    intent: str
    protocol: str | None
    likely: list[str]


def parse(model: Path, texts: list[tuple[str, str]]) -> list[Read]:
    """Each (text, wanted) through the model's own process."""
    lines = "\n".join(json.dumps(text) for text, _ in texts)
    done = subprocess.run(
        [PROJECT / ".venv/bin/python", HERE / "parse.py", model],
        input=lines,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return [_read(text, wanted, answer) for (text, wanted), answer in zip(texts, answers, strict=True)]


def _read(text: str, wanted: str, answer: dict[str, Any]) -> Read:
    likely = [name.removeprefix("complaint_") for name in answer["ranking"] if name.startswith("complaint_")]
    return Read(text, wanted, answer["intent"]["name"], answer["protocol"], likely)


def complaints(lang: str) -> list[tuple[str, str]]:
    """Held-out texts with the protocol that they should begin."""
    return [(text, protocol) for protocol, texts in HELDOUT[lang].items() for text in texts]


def others(lang: str) -> list[tuple[str, str]]:
    """Held-out complaints without a protocol."""
    return [(text, "nlu_fallback") for text in HELDOUT["others"][lang]]


def answers(lang: str) -> list[tuple[str, str]]:
    """What patients answer to questions."""
    return [(str(text), "answer") for text in HELDOUT["answers"][lang]]


def two() -> list[tuple[str, str]]:
    """Two complaints in one message, with the one that must not be missed."""
    return [(text, protocol) for text, protocol in HELDOUT["two"]]


def interruptions() -> list[tuple[str, str]]:
    """Words that must always interrupt."""
    return [(text, intent) for intent, texts in HELDOUT["interruptions"].items() for text in texts]
