"""Texts that stand in a message as a code: what they say is screened like the rest."""

import base64
import binascii
import codecs
import re
from collections.abc import Iterator
from typing import Final

_BASE64: Final = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_HEX: Final = re.compile(r"(?:[0-9a-fA-F]{2}[\s:]?){8,}")
_TURNED: Final = re.compile(r"\brot-?13\b|\bcaesar\b|\bdecod|\bdecrypt|\bcipher", re.IGNORECASE)
_LONGEST: Final = 4_000  # characters of a code that are read


def encoded(text: str) -> Iterator[str]:
    """What the codes in ``text`` say: base64, hexadecimal, and turned letters where decoding is spoken of."""
    for shape, read in ((_BASE64, _from_base64), (_HEX, _from_hex)):
        for found in shape.findall(text[: 4 * _LONGEST]):
            said = read(found[:_LONGEST])
            if said:
                yield said
    if _TURNED.search(text):
        yield codecs.decode(text[:_LONGEST], "rot13")


def _from_base64(code: str) -> str | None:
    bare = code.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return _readable(base64.b64decode(bare + "=="))  # too many are no fault, too few are
    except binascii.Error:  # a long word is no code
        return None


def _from_hex(code: str) -> str | None:
    return _readable(bytes.fromhex(re.sub(r"[\s:]", "", code)))


def _readable(content: bytes) -> str | None:
    """``content`` as text, or ``None``: most long words decode to bytes that no one would write."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None
    return text if all(char.isprintable() or char in "\n\t" for char in text) else None
