"""Whether a patient asks for one thing among several by its words."""

import re
from collections.abc import Iterable
from typing import Final

from flows.reading import plain

_ELIDED: Final = re.compile(r"['’‘`´ʼ]")  # French d'anxiété: the word begins after it


def beginnings(words: Iterable[str]) -> tuple[str, ...]:
    """``words`` in their plain spelling."""
    return tuple(map(plain, words))


def is_named(text: str, words: Iterable[str]) -> bool:
    """Whether a word of ``text`` begins like one of ``words``, which are plain.

    Other scripts than Latin put small words before it without a space, so there it may stand anywhere.
    """
    said = plain(_ELIDED.sub(" ", text))
    return any(f" {word}" in f" {said}" if word.isascii() else word in said for word in words)
