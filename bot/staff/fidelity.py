"""Whether a machine's translation kept what must not change: the numbers, the length, and what is denied."""

import re
import unicodedata
from collections import Counter
from typing import Final, Literal

from safety.manner import manner

Fault = Literal["empty", "numbers", "length"]

_NUMBER: Final = re.compile(r"\d+(?:[.,:/٫]\d+)*")
_DENSE: Final = re.compile(r"[\u3400-\u9fff]")  # one of them says what a short word does
_WEIGHT: Final = 3  # of such a letter, in letters of the others
_SHORT: Final = 24  # letters below which a text may become anything
_RATIO: Final = 3.5  # between the longer and the shorter of the two, beyond which one says something else


def fault(original: str, translation: str) -> Fault | None:
    """Why ``translation`` may not be shown at all; ``None`` where it may."""
    if not any(char.isalnum() for char in translation):
        return "empty"
    if numbers(original) != numbers(translation):
        return "numbers"
    longer, shorter = sorted((_length(original), _length(translation)), reverse=True)
    return "length" if longer > _SHORT and longer > _RATIO * shorter else None


def numbers(text: str) -> Counter[str]:
    """The numbers written with digits of any script, each as often as it is there; the sign between digits is one."""
    plain = "".join(_digit(char) for char in text)
    return Counter(re.sub(r"[,٫]", ".", found) for found in _NUMBER.findall(plain))


def denial_differs(original: str, language: str, translation: str, reader: str) -> bool:
    """Whether only one of the two has a word of denial: a "not" may be lost, or there may be one too many."""
    return denies(original, language) != denies(translation, reader)


def denies(text: str, language: str) -> bool:
    """Whether ``text`` has a word that denies, in a language that the guard knows; raises ``ValueError``."""
    own = manner(language)
    return not own.denials.isdisjoint(own.read(text).words)


def _digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if char.isdecimal() else char


def _length(text: str) -> int:
    dense = len(_DENSE.findall(text))
    return sum(map(str.isalnum, text)) + (_WEIGHT - 1) * dense
