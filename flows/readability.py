"""How hard a text is to read, and how many text messages it takes."""

import re
from typing import Final

GSM: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_TWICE: Final = frozenset("^{}\\[~]|€\f")  # 3GPP TS 23.038: these take two places
FOLDS: Final = str.maketrans(
    {
        **dict(zip("áíóúâêîôûãõëïçÁÍÓÚÀÈÌÒÙÂÊÎÔÛÃÕËÏ", "aiouaeiouaoeicAIOUAEIOUAEIOUAOEI", strict=True)),
        **dict(zip("œŒ°…", ("oe", "OE", "", "..."), strict=True)),
        **dict.fromkeys("\u00a0\u202f\u2009", " "),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("“”«»", '"'),
        **dict.fromkeys("–—‑", "-"),
    }
)


def grade(text: str) -> float:
    """Flesch-Kincaid grade of English ``text``; each line is a sentence. Source: Kincaid et al. 1975."""
    sentences = [sentence for sentence in re.split(r"[.!?;:]+(?=\s|$)|\n+", text) if re.search(r"\w", sentence)]
    words = re.findall(r"[^\W_]+(?:['-][^\W_]+)*", text)
    if not words:
        return 0.0
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def longest_sentence(text: str, language: str) -> int:
    """The words, in Chinese the characters, of the longest sentence of ``text``; each line is a sentence."""
    sentences = re.split(r"[.!?;:؟؛]+(?=\s|$)|[।。！？；：]+|\n+", text)
    if language == "zh":
        return max(len(re.sub(r"[\W_]", "", sentence)) for sentence in sentences)
    return max(len(re.findall(r"[^\s\W][^\s]*", sentence)) for sentence in sentences)


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.casefold()))
    silent = re.search(r"[^aeiouyl]e$|[^aeioutd]ed$|[^aeiouyscxz]es$", word.casefold()) is not None
    return max(1, groups - silent)


def to_gsm(text: str) -> str:
    """``text`` without the letters that would more than halve what an SMS can carry: "respiración" → "respiracion".

    A text with any letter that stays outside of GSM-7 all the same, such as Vietnamese, is returned unchanged.
    """
    folded = text.translate(FOLDS)
    return folded if set(folded) <= GSM | GSM_TWICE else text


def segments(text: str) -> int:
    """How many SMS segments ``text`` takes."""
    return plan(text)[1]


def plan(text: str) -> tuple[str, int]:
    """The encoding ("GSM-7" or "UCS-2") and the number of segments that ``text`` is sent and charged as.

    A character is never cut in two. Differs from Twilio's own calculator only in runs of Devanagari marks, where that
    keeps clusters together.
    """
    if set(text) <= GSM | GSM_TWICE:
        encoding, costs, alone, joined = "GSM-7", [1 + (char in GSM_TWICE) for char in text], 160, 153
    else:
        encoding, costs, alone, joined = "UCS-2", [1 + (ord(char) > 0xFFFF) for char in text], 70, 67
    if sum(costs) <= alone:
        return encoding, 1 if text else 0
    count, used = 1, 0
    for cost in costs:
        if used + cost > joined:
            count, used = count + 1, 0
        used += cost
    return encoding, count
