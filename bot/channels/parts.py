"""A long text in parts that a provider accepts."""

import re

_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*\s|\n")
_SPACE = re.compile(r"\s")


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
