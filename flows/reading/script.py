"""How a text of any script is brought to one plain spelling."""

import re
import unicodedata
from typing import Final

_EMOJI: Final = {"👍": " yes ", "👌": " yes ", "✅": " yes ", "👎": " no ", "❌": " no ", "🤷": " not sure "}
# One spelling of what is typed in several ways: Vietnamese d, Arabic alef, ya and ta marbuta (Persian keyboards too),
# Devanagari nasal marks, and the traditional forms of the Chinese characters that answers are made of.
_SAME: Final = str.maketrans(
    {
        **dict(
            zip(
                "đıىةٱیکھँ沒個歲確點嗎媽時鐘週兩會應該對當許說兒這們從發燒溫攝華懷選項號種樣過還幾無錯記覺醫護請謝數麼體難頭開裡",
                "diيهايكهं没个岁确点吗妈时钟周两会应该对当许说儿这们从发烧温摄华怀选项号种样过还几无错记觉医护请谢数么体难头开里",
                strict=True,
            )
        ),
        "ـ": "",
        "़": "",
    }
)
_APOSTROPHES: Final = re.compile(r"['’‘`´ʼ]")
_HAN: Final = "\u3007\u3400-\u4dbf\u4e00-\u9fff"
# Marks of Devanagari are vowels, so they count as letters; Python's \w leaves them out.
_NO_LETTER: Final = re.compile(r"[^\w\u0900-\u0963\u0970-\u097f]|_")
_APART: Final = re.compile(
    rf"(?<=\d)(?=[\u0600-\u06ff\u0900-\u097f])|(?<=[\u0600-\u06ff\u0900-\u097f])(?=\d)|([{_HAN}])"
)
_DRAWN_OUT: Final = re.compile(r"([^\W\d]|[\u093e-\u094c])\1{2,}")
_SPACED_HAN: Final = re.compile(rf"([{_HAN}])(?: \1){{2,}}(?= |$)")
_DECIMAL: Final = re.compile(r"(\d)[.,'’´·٫](?=\d)")
_MARKER: Final = "qpointq"


def plain(text: str) -> str:
    """Small letters and ASCII digits with single spaces: no accents, marks, emoji or drawn-out letters.

    Every Chinese character stands alone, so that words of all languages are compared in the same way.
    """
    for emoji, word in _EMOJI.items():
        if emoji in text:
            text = text.replace(emoji, word)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    text = "".join(map(_letter, _APOSTROPHES.sub("", text).translate(_SAME)))
    text = _APART.sub(r" \1 ", _NO_LETTER.sub(" ", text))
    text = _SPACED_HAN.sub(r"\1", " ".join(text.split()))
    return _DRAWN_OUT.sub(r"\1", text)


def _letter(char: str) -> str:
    if char.isascii():
        return char
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    kept = category not in ("Mn", "Me", "Cf") or "\u0900" <= char <= "\u097f"
    return char if kept else ""


def plain_numbers(text: str) -> str:
    """As ``plain``, with decimals kept: ``38,5`` and ``38'5`` are ``38.5``, and a degree sign is the word ``deg``."""
    text = re.sub(r"(\d)\s?½", r"\1.5", text).replace("½", "0.5")
    text = re.sub("[°º˚℃℉]", lambda sign: {"℃": " deg c ", "℉": " deg f "}.get(sign[0], " deg "), text)
    text = _DECIMAL.sub(rf"\1{_MARKER}", unicodedata.normalize("NFKC", text))
    return plain(text).replace(_MARKER, ".")
