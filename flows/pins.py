"""Whether a patient asks for a PIN before their history, for another, for none, or forgot it; in eight languages."""

import re
import unicodedata
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final, Literal

from flows.document import Part, read_document
from flows.reading import plain

Wish = Literal["forgot", "remove", "change", "set"]

FILE: Final = Path(__file__).resolve().with_suffix(".yaml")
LONGEST: Final = 80  # characters; who tells a story asks for something else
KINDS: Final[tuple[Wish, ...]] = ("forgot", "remove", "change", "set")
MASK: Final = "••••"
SHORTEST_PIN: Final = 4  # digits
LONGEST_PIN: Final = 8
_HAN: Final = re.compile(r"(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])")
# Digits of any script, also one by one ("4 7 1 1", "47-11"): a PIN is never kept because of how it was typed.
_RUN: Final = re.compile(r"\d(?:[ .\-\u00a0\u066b\u066c]?\d){3,}")


def asked(text: str) -> Wish | None:
    """What ``text`` asks about the PIN, in whatever language it is; ``None`` for anything else."""
    if len(text) > LONGEST:
        return None
    said = _HAN.sub("", " ".join(plain(_RUN.sub(" ", text)).split()))
    return next((kind for kind in KINDS for pattern in _patterns()[kind] if pattern.fullmatch(said)), None)


def digits_of(text: str) -> str | None:
    """The PIN that ``text`` gives, in the digits 0 to 9; ``None`` where there is not exactly one of a right length."""
    found = [run[0] for run in _RUN.finditer(text)]
    if len(found) != 1:
        return None
    digits = "".join(str(unicodedata.digit(c)) for c in found[0] if c.isdigit())
    return digits if SHORTEST_PIN <= len(digits) <= LONGEST_PIN else None


def masked(text: str) -> str:
    """``text`` without any number that may be a PIN."""
    return _RUN.sub(MASK, text)


def weak(pin: str) -> bool:
    """Whether ``pin`` is among the first that anybody tries: one digit, one pair, a row up or down, a year."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    pairs = len(pin) % 2 == 0 and pin == pin[:2] * (len(pin) // 2)
    return steps in ({0}, {1}, {9}) or pairs or (len(pin) == 4 and pin[:2] in ("19", "20"))


@cache
def _patterns() -> dict[Wish, tuple[re.Pattern[str], ...]]:
    found: dict[Wish, list[re.Pattern[str]]] = {kind: [] for kind in KINDS}
    for name, values in read_document(FILE).items():
        part = Part(values, FILE.name, name)
        pin = part.take("pin", str)
        for kind in KINDS:
            found[kind] += _compiled(part, kind, pin)
        part.finish()
    return {kind: tuple(patterns) for kind, patterns in found.items()}


def _compiled(part: Part, key: str, pin: str) -> list[re.Pattern[str]]:
    try:
        return [re.compile(line.format(pin=pin)) for line in part.take(key, list)]
    except (re.error, IndexError, KeyError) as error:
        part.fail(f"not a pattern: {error}", key)
