"""Finds names, addresses, places and organisations in running text with a small linear tagger trained by us."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from safety.personal.features import rows
from safety.personal.tokens import Token

LABELS: Final = ("", "name", "address", "place", "organisation")
WEIGHTS: Final = Path(__file__).with_name("tagger.npz")
_PIN: Final = Path(__file__).with_name("tagger.sha256")
_LONGEST: Final = 2_000  # words that are read at once: a bound on memory, not on the text


class TaggerUnusable(RuntimeError):
    """The weights are missing, damaged or not those that were measured."""


@dataclass(frozen=True, slots=True)
class Tagger:
    """``weights`` (rows x labels, int8), ``steps`` (label before x label, in the same unit), ``lists`` by word key."""

    weights: NDArray[np.int8]
    steps: NDArray[np.int32]
    lists: dict[int, int]

    def labels(self, words: list[Token]) -> list[int]:
        """The best sequence of labels (index in ``LABELS``), one for each word."""
        found: list[int] = []
        for begin in range(0, len(words), _LONGEST):
            found += self._piece(words[begin : begin + _LONGEST])
        return found

    def _piece(self, words: list[Token]) -> list[int]:
        of_words = rows(words, self.lists)
        starts = np.cumsum([0] + [len(of_word) for of_word in of_words[:-1]])
        flat = np.fromiter((row for of_word in of_words for row in of_word), dtype=np.int64)
        scores = np.add.reduceat(self.weights[flat].astype(np.int32), starts, axis=0)
        return best(scores.tolist(), self.steps.tolist())


def best(scores: list[list[float]], steps: list[list[float]]) -> list[int]:
    """The sequence of labels with the highest sum of ``scores`` (words x labels) and ``steps`` between them."""
    size = range(len(scores[0]))
    so_far, back = scores[0], []
    for of_word in scores[1:]:
        came = [max(size, key=lambda a, b=b, s=so_far: s[a] + steps[a][b]) for b in size]  # type: ignore[misc]
        back.append(came)
        so_far = [so_far[came[b]] + steps[came[b]][b] + of_word[b] for b in size]
    path = [max(size, key=so_far.__getitem__)]
    for came in reversed(back):
        path.append(came[path[-1]])
    return path[::-1]


@cache
def load(path: Path = WEIGHTS, pin: Path = _PIN) -> Tagger:
    """The tagger in ``path``; raises ``TaggerUnusable`` unless its SHA-256 is the one in ``pin``."""
    try:
        content, expected = path.read_bytes(), pin.read_text(encoding="ascii").split()[0]
        if hashlib.sha256(content).hexdigest() != expected:
            raise TaggerUnusable(f"{path.name} is not the file that was measured")
        with np.load(path, allow_pickle=False) as file:
            return _read(dict(file))
    except (OSError, ValueError, KeyError, IndexError, EOFError) as error:
        raise TaggerUnusable(f"{path.name} cannot be read") from error


def _read(arrays: dict[str, Any]) -> Tagger:
    return Tagger(
        weights=arrays["weights"],
        steps=arrays["steps"],
        lists=dict(zip(arrays["keys"].tolist(), arrays["lists"].tolist(), strict=True)),
    )
