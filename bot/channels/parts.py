"""A long text in parts that a provider accepts."""

import re

from bot.channels.segments import clusters

# Chinese sentences end without a space; all others, and a point within a number, are told apart by one.
_SENTENCE_END = re.compile(r"[.!?…؟।॥][\"'”’»)\]]*\s|[。！？…][”’」』）]*|\n")
_SPACE = re.compile(r"\s")
_LONGEST_CLUSTER = 64  # characters; of a longer one the rest would be a cluster of its own
_MARK = len("(99/99) ")


def numbered_parts(text: str, limit: int = 1500) -> list[str]:
    """``text`` in parts of at most ``limit`` UTF-16 units, each with its number where there are several."""
    whole = split(text, limit)
    if len(whole) < 2:
        return whole
    parts = split(text, limit - _MARK)
    return [f"({number}/{len(parts)}) {part}" for number, part in enumerate(parts, 1)]


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
        cuts = [m.end() for m in boundary.finditer(text, 0, most + 2) if len(text[: m.end()].rstrip()) <= most]
        if cuts:
            return cuts[-1]
    return _between_clusters(text, most)


def _between_clusters(text: str, most: int) -> int:
    """The last place until ``most`` where no character made of several is cut; ``most`` where one alone is longer."""
    end = 0
    for cluster in clusters(text[: most + _LONGEST_CLUSTER]):
        if end + len(cluster) > most:
            break
        end += len(cluster)
    return end or most


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
