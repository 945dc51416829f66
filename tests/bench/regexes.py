"""``python -m tests.bench.regexes [LENGTH]``: every regular expression of the product on text made to slow it down.

For each expression, texts of ``LENGTH`` characters (10,000 by default) of the letters that it looks for, alone, in
pairs and in its own order, ended by one that it cannot match. Prints one JSON line: how many expressions and texts,
and the slowest, in milliseconds of processor time.
"""

import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from inspect import signature
from itertools import permutations, product
from re import _constants as constants  # type: ignore[attr-defined]  # the standard library's own parser
from re import _parser as parser  # type: ignore[attr-defined]
from time import process_time
from types import ModuleType
from typing import Any

from safety.screen import LANGUAGES

PACKAGES = ("bot", "flows", "safety")
OTHERWISE = ("\x00", "!", "x")  # ends a text, so that a match cannot succeed
MAKERS = ("safety.personal.pools", "safety.personal.compose")  # of training texts: they take minutes
DEEPEST = 4  # containers within each other
MOST_LETTERS = 8  # of one expression
SAMPLE = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a", "CATEGORY_NOT_SPACE": "a"}


def expressions() -> dict[str, re.Pattern[str]]:
    """All compiled expressions of the product's modules, by where they stand, and those that are read from files."""
    found: dict[str, re.Pattern[str]] = {}
    for module in modules():
        for name, value in [*vars(module).items(), *_read_later(module)]:
            if getattr(value, "__module__", module.__name__) == module.__name__ or not callable(value):
                found |= {f"{module.__name__}.{name}{at}": one for at, one in _within(value)}
    return {name: one for name, one in found.items() if isinstance(one.pattern, str)}


def modules() -> Iterator[ModuleType]:
    """Every module of the product; those that only an optional extra can import are left out."""
    for package in PACKAGES:
        root = importlib.import_module(package)
        for info in pkgutil.walk_packages(root.__path__, f"{package}."):
            if ".migrations" in info.name or ".rasa." in info.name or info.name.startswith("flows.rasa"):
                continue
            try:
                yield importlib.import_module(info.name)
            except ModuleNotFoundError as error:
                if error.name and error.name.split(".")[0] not in ("torch", "sklearn", "onnx", "gguf", "scipy"):
                    raise


def _read_later(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """What the module's own cached functions return that need nothing, or a language alone."""
    if module.__name__ in MAKERS:
        return
    for name, value in vars(module).items():
        if hasattr(value, "cache_info") and value.__module__ == module.__name__:
            needed = [one.name for one in signature(value).parameters.values() if one.default is one.empty]
            if not needed:
                yield f"{name}()", value()
            elif needed in (["language"], ["lang"]):
                yield from ((f"{name}({language!r})", value(language)) for language in LANGUAGES)


def _within(value: Any, at: str = "", depth: int = 0) -> Iterator[tuple[str, re.Pattern[Any]]]:
    if isinstance(value, re.Pattern):
        yield at, value
    elif depth < DEEPEST and isinstance(value, dict):
        for key, one in value.items():
            yield from _within(one, f"{at}[{key!r}]", depth + 1)
    elif depth < DEEPEST and is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _within(getattr(value, one.name), f"{at}.{one.name}", depth + 1)
    elif depth < DEEPEST and isinstance(value, list | tuple | frozenset | set):
        for place, one in enumerate(value):
            yield from _within(one, f"{at}[{place}]", depth + 1)


def let_in(name: str, length: int) -> int:
    """How long a text reaches the expression ``name``: one read from a file is a guess at a short message.

    Its module reads no text of more than its ``LONGEST`` characters; whatever stands in a module is tried in full.
    """
    module, later, _ = name.partition("()")
    return min(
        length, getattr(importlib.import_module(module.rpartition(".")[0]), "LONGEST", length) if later else length
    )


def letters(pattern: re.Pattern[str]) -> list[str]:
    """The characters that the expression looks for, in its order, each once."""
    return list(dict.fromkeys(_letters(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))))[:MOST_LETTERS]


def _letters(part: Any) -> Iterator[str]:
    if isinstance(part, parser.SubPattern | list | tuple):
        if isinstance(part, tuple) and len(part) == 2 and isinstance(part[0], constants._NamedIntConstant):
            yield from _letter(*part)
        else:
            for one in part:
                yield from _letters(one)


def _letter(kind: Any, value: Any) -> Iterator[str]:
    if kind in (constants.LITERAL, constants.NOT_LITERAL):
        yield chr(value if kind is constants.LITERAL else (value + 1) % 0x110000)
    elif kind is constants.RANGE:
        yield chr(value[0])
    elif kind is constants.CATEGORY:
        yield SAMPLE.get(str(value), "?")
    elif kind is constants.ANY:
        yield "."
    else:
        yield from _letters(value)


def texts(pattern: re.Pattern[str], length: int) -> Iterator[str]:
    """What may slow ``pattern`` down; each of ``length`` characters and one more."""
    known = letters(pattern) or ["a"]
    units = [*known, *map("".join, permutations(known[:5], 2)), "".join(known)]
    for unit, end in product(units, OTHERWISE):
        yield (unit * (length // len(unit) + 1))[:length] + end


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """Processor time of searching ``text`` and of matching all of it; of two runs the quicker one."""
    return min(_once(pattern, text), _once(pattern, text))


def _once(pattern: re.Pattern[str], text: str) -> float:
    started = process_time()
    pattern.search(text)
    pattern.fullmatch(text)
    return process_time() - started


def slowest(length: int) -> list[tuple[float, str, str]]:
    """For each expression its slowest text, slowest first: seconds, where it stands, how the text begins."""
    found = []
    for name, pattern in expressions().items():
        worst = max((seconds(pattern, text), text[:20]) for text in texts(pattern, let_in(name, length)))
        found.append((worst[0], name, worst[1]))
    return sorted(found, reverse=True)


def main(length: int) -> None:
    """Measure all and print the ten slowest."""
    found = slowest(length)
    tried = sum(1 for pattern in expressions().values() for _ in texts(pattern, 10))
    worst = [{"ms": round(1000 * took, 2), "at": name, "text": text} for took, name, text in found[:10]]
    print(json.dumps({"expressions": len(found), "texts": tried, "length": length, "slowest": worst}))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
