"""What a patient may ask of us whatever is going on, heard without the dialogue: are you a machine, a human please.

The dialogue's own model understands more; this one needs no other process, so it answers while an alarm stands.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, Literal

from flows.examples import EXAMPLES, examples
from flows.knowledge import Index

Request = Literal["honest", "human"]
INTENTS: Final[dict[str, Request]] = {"are_you_human": "honest", "human": "human"}
FILES: Final = ("dialogue", "requests", "other", "remarks")  # what is said to us; complaints speak for nothing here
# Chosen on the examination's wordings against 9,529 texts about other things; tests/flows/test_asked.py has both.
SURE: Final = 7.0
LEAD: Final = 0.6


def asked(text: str, language: str) -> Request | None:
    """What ``text`` asks of us, in ``language`` or else in any other; ``None`` for all else."""
    for spoken in dict.fromkeys([language, *_languages()]):
        (name, best), (_, next_best) = [*_index(spoken).likeliest(text), ("", 0.0), ("", 0.0)][:2]
        if name in INTENTS and best >= SURE and best - next_best >= LEAD:
            return INTENTS[name]
    return None


@cache
def _languages() -> tuple[str, ...]:
    return tuple(sorted(path.name for path in EXAMPLES.iterdir() if path.is_dir()))


@cache
def _index(language: str) -> Index:
    return Index(_wordings(EXAMPLES / language))


def _wordings(folder: Path) -> Iterator[tuple[str, str]]:
    for name in FILES:
        yield from examples(folder / f"{name}.yml")
