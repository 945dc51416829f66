"""A text as words, numbers and marks with their places: what the tagger reads."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

_CJK: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
# Marks of Devanagari, Arabic and of decomposed letters are no letters to ``re``, yet words contain them.
_MARKS: Final = "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d"
_LETTER: Final = rf"(?:[^\W\d_{_CJK}]|[{_MARKS}])"
_TOKEN: Final = re.compile(
    rf"(?P<label>\[(?:[a-z]{{2,12}})\])|(?P<word>{_LETTER}+(?:['’ʼ`´-]{_LETTER}+)*)|(?P<char>[{_CJK}])"
    r"|(?P<number>\d+)|(?P<line>\n)|(?P<mark>[^\w\s]|_)"
)
_POSSESSIVE: Final = re.compile(r"['’]s$", re.IGNORECASE)
_ARABIC: Final = str.maketrans("أإآٱىةؤئ", "اااايهوي")


@dataclass(frozen=True, slots=True)
class Token:
    """``text`` as written, ``plain`` without case and accents, ``start``/``end`` in characters, ``sort`` the group."""

    text: str
    plain: str
    start: int
    end: int
    sort: str
    after_line: bool


def tokens(text: str) -> list[Token]:
    """The words of ``text`` in order; spaces and line ends are no tokens, but the word after a line end knows it."""
    found: list[Token] = []
    after_line = True
    for match in _TOKEN.finditer(text):
        sort = match.lastgroup or "mark"
        if sort == "line":
            after_line = True
            continue
        word, end = match.group(), match.end()
        if sort == "word" and (tail := _POSSESSIVE.search(word)) and tail.start():
            word, end = word[: tail.start()], match.start() + tail.start()
        found.append(Token(word, plain(word), match.start(), end, sort, after_line))
        after_line = False
    return found


def plain(word: str) -> str:
    """``word`` in lower case, without accents or vowel signs that writers leave out, digits all as 0."""
    if word.isascii():
        return re.sub(r"\d", "0", word.lower()) if word[0].isdigit() else word.lower()
    low = word.casefold().translate(_ARABIC).replace("đ", "d").replace("ø", "o").replace("ł", "l").replace("ı", "i")
    if low[0].isdigit():
        return "0" * len(low)
    if "\u0900" <= low[0] <= "\u097f":
        return low
    return "".join(mark for mark in unicodedata.normalize("NFD", low) if not unicodedata.combining(mark)) or low
