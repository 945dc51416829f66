"""Authenticated encryption of stored words, and an index that finds an address without showing it."""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VERSION = b"\x01"
NONCE = 12  # bytes, random; at most 2**32 messages under one key


class Unreadable(RuntimeError):
    """The bytes were changed, moved to another place, or sealed under another key."""


class Box:
    """Seals text to a place (table, column, conversation), so that rows cannot be swapped unseen.

    Wire form: version (1 byte), nonce (12), AES-256-GCM ciphertext and tag (16).
    """

    def __init__(self, data_key: bytes, index_key: bytes) -> None:
        self._aead = AESGCM(data_key)
        self._index_key = index_key

    def seal(self, place: str, text: str) -> bytes:
        """``text`` encrypted for ``place``."""
        nonce = os.urandom(NONCE)
        return VERSION + nonce + self._aead.encrypt(nonce, text.encode(), place.encode())

    def open(self, place: str, sealed: bytes) -> str:
        """The text; raises ``Unreadable`` for anything that was not sealed for ``place`` with this key."""
        try:
            if sealed[:1] != VERSION:
                raise Unreadable("unknown version of sealed text")
            return self._aead.decrypt(sealed[1 : 1 + NONCE], sealed[1 + NONCE :], place.encode()).decode()
        except (InvalidTag, ValueError) as error:
            raise Unreadable(f"sealed text of {place.split('|')[0]} does not open") from error

    def index(self, kind: str, value: str) -> bytes:
        """A keyed digest, 32 bytes: telephone numbers can be enumerated, so a bare hash would not hide them."""
        return hmac.digest(self._index_key, f"{kind}|{value}".encode(), hashlib.sha256)
