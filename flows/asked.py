"""What a patient may ask of us whatever is going on, heard without the dialogue: are you a machine, a human please.

The dialogue's own model understands more; this needs no other process, so it answers while an alarm stands, and it
hears what the dialogue has taken for something else. Two ways of reading: rules for how each is said in a language
(``asks``, one file each), and likeness to the wordings that the dialogue has learned from.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal

from flows.document import read_document
from flows.examples import EXAMPLES, examples
from flows.grammar import Rules, parted
from flows.knowledge import Index

Request = Literal["honest", "human"]
INTENTS: Final[dict[str, Request]] = {"are_you_human": "honest", "human": "human"}
ASKS: Final = Path(__file__).with_name("asks")
FILES: Final = ("dialogue", "requests", "other", "remarks")  # what is said to us; complaints speak for nothing here
# Chosen on the examination's wordings against 9,529 texts about other things; tests/flows/test_asked.py has both.
SURE: Final = 7.0
LEAD: Final = 0.6
KINDS: Final = ("honest", "human", "unless")
LONGEST: Final = 240  # characters; who tells a story asks for something else


@dataclass(frozen=True, slots=True)
class _Language:
    honest: Rules
    human: Rules
    unless: Rules  # somebody else's machine, or what a nurse said yesterday


def asked(text: str, language: str) -> Request | None:
    """What ``text`` asks of us, in ``language`` or else in any other; ``None`` for all else."""
    return plainly(text) or _alike(text, language)


def plainly(text: str) -> Request | None:
    """What ``text`` asks of us by the rules of any language: sure enough to be heard beside whatever else it says."""
    readings = parted(text) if len(text) <= LONGEST else ()
    kinds: tuple[Request, ...] = ("honest", "human")
    for kind in kinds:
        for language in _languages():
            pattern = language.honest if kind == "honest" else language.human
            if any(pattern.search(one) and not language.unless.search(one) for one in readings):
                return kind
    return None


def _alike(text: str, language: str) -> Request | None:
    for spoken in dict.fromkeys([language, *_spoken()]):
        (name, best), (_, next_best) = [*_index(spoken).likeliest(text), ("", 0.0), ("", 0.0)][:2]
        if name in INTENTS and best >= SURE and best - next_best >= LEAD:
            return INTENTS[name]
    return None


@cache
def _languages() -> tuple[_Language, ...]:
    return tuple(_read(path) for path in sorted(ASKS.glob("*.yaml")))


def _read(path: Path) -> _Language:
    fields = read_document(path)
    spaced = bool(fields.get("spaced", True))
    honest, human, unless = (Rules(fields[kind], fields["parts"], spaced=spaced) for kind in KINDS)
    return _Language(honest, human, unless)


@cache
def _spoken() -> tuple[str, ...]:
    return tuple(sorted(path.name for path in EXAMPLES.iterdir() if path.is_dir()))


@cache
def _index(language: str) -> Index:
    return Index(_wordings(EXAMPLES / language))


def _wordings(folder: Path) -> Iterator[tuple[str, str]]:
    for name in FILES:
        yield from examples(folder / f"{name}.yml")
