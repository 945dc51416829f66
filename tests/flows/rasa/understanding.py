"""How well the trained model understands the held-out texts: recall, false protocols, swallowed answers."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from flows.protocol import load_protocols

HERE = Path(__file__).parent
PROJECT = HERE.parents[2] / "flows" / "rasa"
HELDOUT = yaml.safe_load((HERE / "heldout.yml").read_text())
COMPLAINTS = yaml.safe_load((HERE / "heldout_complaints.yml").read_text())
LANGUAGES = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
TWINS = {name: protocol.else_see for name, protocol in load_protocols().items()}


@dataclass(frozen=True)
class Read:
    """What the model made of ``text``, which should have been ``wanted``."""

    text: str
    wanted: str
    intent: str
    protocols: list[str]
    likely: list[str]

    @property
    def is_first(self) -> bool:
        """Whether it is begun; a twin counts, since it takes over when the age is known."""
        return bool({self.wanted, *TWINS.get(self.wanted, ())} & set(self.protocols))

    @property
    def is_offered(self) -> bool:
        """Whether it is begun, or is among the three that are offered when none is."""
        offered = set() if self.protocols else set(self.likely[:3])
        return self.is_first or bool({self.wanted, *TWINS.get(self.wanted, ())} & offered)


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
    return Read(text, wanted, answer["intent"]["name"], answer["protocols"], likely)


def complaints(lang: str) -> list[tuple[str, str]]:
    """Held-out texts of every protocol with the one that they should begin."""
    return [(text, protocol) for protocol, texts in COMPLAINTS[lang].items() if protocol in TWINS for text in texts]


def well_known(lang: str) -> list[tuple[str, str]]:
    """More of the five protocols that came first."""
    return [(text, protocol) for protocol, texts in HELDOUT[lang].items() for text in texts]


def others(lang: str) -> list[tuple[str, str]]:
    """Held-out texts without a protocol."""
    return [(text, "nlu_fallback") for text in COMPLAINTS[lang]["out_of_scope"]]


def answers(lang: str) -> list[tuple[str, str]]:
    """What patients answer to questions."""
    return [(str(text), "answer") for text in HELDOUT["answers"][lang]]


def two() -> list[tuple[str, str]]:
    """Two complaints in one message, with the one that must not be missed."""
    return [(text, protocol) for text, protocol in HELDOUT["two"]]


def interruptions() -> list[tuple[str, str]]:
    """Words that must always interrupt."""
    return [(text, intent) for intent, texts in HELDOUT["interruptions"].items() for text in texts]
