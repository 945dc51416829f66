"""What Rasa learns intents from: read here, and looked at whether it is enough and no text stands for two intents."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import yaml

from flows.problem import Problem
from flows.protocol import Protocol
from flows.texts import LANGUAGES

EXAMPLES: Final = Path(__file__).resolve().parent / "rasa" / "data" / "nlu"
FEWEST: Final = 12  # examples of one complaint in one language
_ENTITY: Final = re.compile(r"\[([^\[\]]*)\](?:\([^()]*\)|\{[^{}]*\})")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast, where libyaml is there


def example_problems(protocols: Mapping[str, Protocol], folder: Path = EXAMPLES) -> Iterator[Problem]:
    """Each complaint with too few examples, and each text that stands under two intents, by language."""
    for language in LANGUAGES:
        intents: dict[str, set[str]] = defaultdict(set)
        for path in sorted((folder / language).rglob("*.yml")):
            for intent, text in examples(path):
                intents[_alike(text)].add(intent)
        for text, names in sorted(intents.items()):
            if len(names) > 1:
                yield Problem(f"{language}: {text!r}", f"stands under {' and '.join(sorted(names))}", language=language)
        for name in protocols:
            path = folder / language / "complaints" / f"{name}.yml"
            count = len({_alike(text) for _, text in examples(path)}) if path.exists() else 0
            if count < FEWEST:
                yield Problem(f"nlu/{language}/complaints/{path.name}", f"has {count} examples", name, language)


def examples(path: Path) -> Iterator[tuple[str, str]]:
    """Each intent and one of its examples in the training file at ``path``, without the marks of its entities."""
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506  # both loaders are the safe ones
    for item in content.get("nlu", ()):
        for line in item.get("examples", "").splitlines() if "intent" in item else ():
            if text := _ENTITY.sub(r"\1", line).strip().removeprefix("- ").strip():
                yield item["intent"], text


def _alike(text: str) -> str:
    return " ".join(text.casefold().split())
