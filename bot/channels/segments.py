"""How long a text is once it travels: SMS segments, and parts that a provider accepts."""

import re

# GSM 03.38: the characters that cost one septet, and those that cost two.
_GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_EXTENDED = frozenset("|^€{}[]~\\\f")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*\s|\n")
_SPACE = re.compile(r"\s")


def segments(text: str) -> tuple[str, int]:
    """The encoding ("GSM-7" or "UCS-2") and the number of SMS segments that ``text`` is sent and charged as.

    Differs from Twilio's own calculator only in runs of Devanagari marks, where that keeps clusters together.
    """
    if all(char in _GSM_BASIC or char in _GSM_EXTENDED for char in text):
        encoding, costs, alone, joined = "GSM-7", [2 if char in _GSM_EXTENDED else 1 for char in text], 160, 153
    else:
        encoding, costs, alone, joined = "UCS-2", [_units(char) for char in text], 70, 67
    if sum(costs) <= alone:
        return encoding, 1 if text else 0
    count, used = 1, 0
    for cost in costs:
        if used + cost > joined:  # a character is never cut in two
            count, used = count + 1, 0
        used += cost
    return encoding, count


def split(text: str, limit: int = 1500) -> list[str]:
    """``text`` in parts of at most ``limit`` UTF-16 units, cut after sentences, else between words, else anywhere.

    Nothing but white space at the cuts is lost. Twilio refuses more than 1,600 characters (error 21617).
    """
    if limit < 2:
        raise ValueError("a part must hold at least one character")
    parts, rest = [], text.strip()
    while _units(rest) > limit:
        cut = _cut(rest, limit)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest else parts


def _cut(text: str, limit: int) -> int:
    """Where to cut ``text`` so that what stands before fits in ``limit`` units."""
    most = _fitting(text, limit)
    for boundary in (_SENTENCE_END, _SPACE):
        cuts = [match.end() for match in boundary.finditer(text) if match.end() - 1 <= most]  # its white space goes
        if cuts:
            return cuts[-1]
    return most


def _fitting(text: str, limit: int) -> int:
    """How many of the first characters of ``text`` fit in ``limit`` units."""
    used = 0
    for count, char in enumerate(text):
        used += _units(char)
        if used > limit:
            return count
    return len(text)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
