"""The protocol files, as far as finding one needs them: who is whose twin, and what came after the training."""

import logging
import os
import re
from pathlib import Path
from typing import Any

import yaml

from lamplight_rasa.letters import WORD, spelled

log = logging.getLogger(__name__)
PROTOCOLS = Path(__file__).resolve().parents[2] / "protocols"
EXAMPLES = Path(__file__).resolve().parents[1] / "data" / "nlu"
STEM = 6  # letters that a word keeps
SAME = 0.6  # the share of a description's words that must be written
PLAIN = frozenset(
    {
        *("a", "an", "the", "of", "on", "in", "or", "and", "with", "under", "over", "for", "to", "my", "i"),
        *("have", "is", "it", "adult", "adults", "child", "children", "baby", "pain", "problem", "problems"),
    }
)


class Shelf:
    """The protocols in the folder; it is looked at again when a file comes or goes."""

    def __init__(self, known: frozenset[str]) -> None:
        self._known = known
        self._folder = Path(os.environ.get("LAMPLIGHT_PROTOCOLS") or PROTOCOLS)
        self._seen = -1
        self._twins: dict[str, str] = {}
        self._new: dict[str, set[frozenset[str]]] = {}

    def family(self, protocol: str) -> str:
        """One name for a protocol and its twin for another age: which of them it is, the age will say."""
        self._look()
        return min(protocol, self._twins.get(protocol, protocol))

    def newcomers(self, text: str) -> list[tuple[str, float]]:
        """``(protocol, share)``: the untaught protocols that ``text`` describes, the likeliest first."""
        self._look()
        said = _stems(text)
        shares = ((name, max(len(words & said) / len(words) for words in texts)) for name, texts in self._new.items())
        return sorted((pair for pair in shares if pair[1] >= SAME), key=lambda pair: -pair[1])

    def _look(self) -> None:
        stamp = self._folder.stat().st_mtime_ns
        if stamp == self._seen:
            return
        files = {path.stem: _read(path) for path in sorted(self._folder.glob("*.yaml"))}
        sees = {name: content.get("else_see") or [] for name, content in files.items()}
        self._twins = {name: other for name, others in sees.items() for other in others if name in sees.get(other, ())}
        self._new = {
            name: texts
            for name, content in files.items()
            if name not in self._known and (texts := _descriptions(name, content))
        }
        self._seen = stamp


def _read(path: Path) -> dict[str, Any]:
    """What the file says; nothing for one that cannot be read, which must not keep the others from being found."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506  # builds only texts
    except (yaml.YAMLError, UnicodeDecodeError, OSError):
        log.warning("protocol.unreadable file=%s", path.name)
        return {}
    return content if isinstance(content, dict) else {}


def _descriptions(name: str, content: dict[str, Any]) -> set[frozenset[str]]:
    texts = [str(content.get("title", "")), name.replace("_", " ")]
    for path in EXAMPLES.glob(f"*/complaints/{name}.yml"):
        texts += re.findall(r"^\s+- (?!intent:)(.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {words for words in map(_stems, texts) if words}


def _stems(text: str) -> frozenset[str]:
    words = re.findall(WORD, spelled(text))
    return frozenset(word[:STEM] for word in words if word not in PLAIN)
