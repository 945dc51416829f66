"""How hard a text is to read, and how many text messages it takes."""

import re
from math import ceil
from typing import Final

GSM: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_TWICE: Final = frozenset("^{}\\[~]|€")  # 3GPP TS 23.038: these take two places
FOLDS: Final = str.maketrans("áíóúÁÍÓÚ’“”–—", 'aiouAIOU\'""--', "°")


def grade(text: str) -> float:
    """Flesch-Kincaid grade of English ``text``; each line is a sentence. Source: Kincaid et al. 1975."""
    sentences = [sentence for sentence in re.split(r"[.!?;:]+(?=\s|$)|\n+", text) if re.search(r"\w", sentence)]
    words = re.findall(r"[^\W_]+(?:['-][^\W_]+)*", text)
    if not words:
        return 0.0
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.casefold()))
    silent = re.search(r"[^aeiouyl]e$|[^aeioutd]ed$|[^aeiouyscxz]es$", word.casefold()) is not None
    return max(1, groups - silent)


def to_gsm(text: str) -> str:
    """``text`` without the letters that would more than halve what an SMS can carry: "respiración" → "respiracion"."""
    return text.translate(FOLDS)


def segments(text: str) -> int:
    """How many SMS segments ``text`` takes, GSM-7 or else UCS-2."""
    if set(text) <= GSM | GSM_TWICE:
        length, one, many = len(text) + sum(char in GSM_TWICE for char in text), 160, 153
    else:
        length, one, many = len(text.encode("utf-16-be")) // 2, 70, 67
    return 1 if length <= one else ceil(length / many)
