"""The lists of messages beside this file, read."""

from dataclasses import dataclass
from pathlib import Path

import yaml

HERE = Path(__file__).parent


@dataclass(frozen=True)
class PhraseSet:
    """``core`` and ``more`` must fire, ``ask`` is worth one question, ``lookalikes`` may do no more than that."""

    core: list[str]
    more: list[str]
    ask: list[str]
    lookalikes: list[str]
    known_missed: list[str]
    known_false: list[str]
    by_concept: dict[str, list[str]]


def load(name: str) -> PhraseSet:
    """The set in ``alarms<name>.yaml``, such as ``load(".en")``."""
    data = yaml.load((HERE / f"alarms{name}.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)  # "false" is a word
    known = data["known_failures"]
    return PhraseSet(
        core=[text for block in data["core"].values() for text in _lines(block)],
        more=[text for block in data["more"].values() for text in _lines(block)],
        ask=_lines(data.get("ask", "")),
        lookalikes=_lines(data["lookalikes"]),
        known_missed=known["missed"],
        known_false=known["false"],
        by_concept={concept: _lines(block) for concept, block in {**data["core"], **data["more"]}.items()},
    )


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]
