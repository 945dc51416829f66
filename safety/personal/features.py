"""What the tagger sees of each word: its letters, its shape, its lists and its neighbours, as rows of the weights."""

from collections.abc import Mapping, Sequence
from zlib import crc32

from safety.personal.tokens import Token

ROWS = 1 << 20  # of the weights; a power of two, so that a hash is cut with a mask
# The lists, one bit each: given names, family names, common words of prose, towns.
GIVEN, FAMILY, COMMON, TOWN = 1, 2, 4, 8
_SHORT = 4  # letters of the longest beginning and ending that is looked at


def key(word: str) -> int:
    """The number under which a word stands in the lists: they hold no name in plain text."""
    return crc32(word.encode())


def shape(token: Token) -> str:
    """How the word is written: ``Xx``, ``XX``, ``X`` (one capital), ``xX``, ``xx``, ``0000``, or the mark."""
    word = token.text
    if token.sort == "number":
        return "0" * min(len(word), 7)
    if token.sort != "word":
        return "c" if token.sort == "char" else word[:1]
    first = word[0]
    if first.lower() == first.upper():
        return "u"  # a script without capitals
    if not first.isupper():
        return "xx" if word.islower() else "xX"
    if len(word) == 1:
        return "X"
    if word.isupper():
        return "XX"
    return "Xx" if word[1:].islower() else "XxX"


def _letters(word: str) -> list[str]:
    """The word itself, its beginnings and endings, and every three letters of it."""
    ends = range(1, min(len(word), _SHORT) + 1)
    framed = f"^{word}$"
    return (
        [f"w{word}"]
        + [f"p{word[:n]}" for n in ends]
        + [f"s{word[-n:]}" for n in ends]
        + [f"t{framed[n : n + 3]}" for n in range(len(framed) - 2)]
    )


def rows(words: Sequence[Token], lists: Mapping[int, int]) -> list[list[int]]:
    """For each word the rows of the weights about it; ``lists`` says by ``key`` in which lists a word stands."""
    shapes = ["", ""] + [shape(word) for word in words] + ["", ""]
    listed = ["", ""] + [str(lists.get(key(word.plain), 0)) for word in words] + ["", ""]
    plains = ["<", "<"] + [word.plain for word in words] + [">", ">"]
    case = _case(shapes)
    mask = ROWS - 1
    return [
        [crc32(feature.encode()) & mask for feature in _features(n + 2, word, shapes, listed, plains, case)]
        for n, word in enumerate(words)
    ]


def _case(shapes: Sequence[str]) -> str:
    """Whether the writer uses capitals at all: a name without one means more where there are some."""
    if not any(form[:1] in ("X", "x") for form in shapes):
        return "n"
    some = any(form in ("Xx", "X", "XxX") for form in shapes)
    small = any(form == "xx" for form in shapes)
    return ("m" if small else "t") if some else ("l" if small else "u")


def _features(
    n: int, word: Token, shapes: Sequence[str], listed: Sequence[str], plains: Sequence[str], case: str
) -> list[str]:
    """The features of word ``n`` (counted with the two fillers before the first)."""
    form, lists, own = shapes[n], listed[n], plains[n]
    before, after = plains[n - 1], plains[n + 1]
    begin = "L" if word.after_line else ("S" if before in ("<", ".", "!", "?", ":", "。", "？", "！", "।") else "")
    look = f"{form}{lists}{case}"
    return [
        *_letters(own),
        f"a{look}",
        f"b{look}{begin}",
        f"c{min(len(own), 9)}{form}{case}",
        f"d{before}",
        f"e{after}",
        f"f{before}|{look}",
        f"g{after}|{look}",
        f"h{plains[n - 2]}|{before}",
        f"i{after}|{plains[n + 2]}",
        f"j{before}|{own}",
        f"k{own}|{after}",
        f"l{listed[n - 1]}|{lists}|{listed[n + 1]}",
        f"m{shapes[n - 1]}|{form}|{shapes[n + 1]}|{case}",
        f"n{shapes[n - 1]}{listed[n - 1]}|{look}",
        f"o{look}|{shapes[n + 1]}{listed[n + 1]}",
        f"q{plains[n - 2]}|{look}",
        f"r{plains[n + 2]}|{look}",
        f"u{shapes[n - 2]}{listed[n - 2]}|{shapes[n - 1]}{listed[n - 1]}|{look}",
        f"v{look}|{shapes[n + 1]}{listed[n + 1]}|{shapes[n + 2]}{listed[n + 2]}",
        f"x{before[-3:]}|{form}",
        f"y{after[:4]}|{form}",
        f"z{plains[n - 2]}|{before}|{look}",
        f"A{before}|{after}|{look}",
    ]
