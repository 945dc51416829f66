"""A text with digits, dashes and spaces of every script made plain, each sign still knowing where it stood."""

import unicodedata
from dataclasses import dataclass

_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_SPACES = dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u3000\u2002\u2003", " ")
_PAUSES = "，；！？＂＇"  # they end what stands before them, as their narrow forms need not
_SIGNS = _DASHES | _SPACES | {"\uff20": "@", "﹒": "."}


@dataclass(frozen=True, slots=True)
class Folded:
    """``text`` made plain; sign n of it is sign ``places[n]`` of the original, with one more place for the end."""

    text: str
    places: list[int] | range


def fold(text: str) -> Folded:
    """Digits become ASCII, full-width signs narrow; invisible signs, with which numbers are broken up, fall away."""
    if text.isascii():
        return Folded(text, range(len(text) + 1))
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        plain = _plain(sign)
        if plain:
            signs.append(plain)
            places.append(place)
    return Folded("".join(signs), [*places, len(text)])


def _plain(sign: str) -> str:
    if sign.isascii():
        return sign
    if sign in _SIGNS:
        return _SIGNS[sign]
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    if "\uff01" <= sign <= "\uff5e" and sign not in _PAUSES:
        return chr(ord(sign) - 0xFEE0)
    # Joiners are letters' business in Hindi and Persian, and stand in no number
    return "" if unicodedata.category(sign) == "Cf" and sign not in "\u200c\u200d" else sign
