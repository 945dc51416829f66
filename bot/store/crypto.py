"""Authenticated encryption of stored words under a key of each patient, and an index that hides what it finds."""

import hashlib
import hmac
import os
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from weakref import WeakValueDictionary

import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.secrets import SecretsError

log = structlog.get_logger()

UNDER_MASTER = b"\x01"  # sealed directly under a master key, before each patient had a key of their own
VERSION = b"\x02"
NONCE = 12  # bytes, random; at most 2**32 messages under one key
KEY_ID = 4  # bytes
MOST_HELD = 10_000  # patients' keys in memory
HELD_FOR = 600.0  # seconds, then it is fetched again: another process may have destroyed it
_FORMER = {"decision|trace": "message|trace"}  # what a place was called when there was no patient's key


class Unreadable(RuntimeError):
    """The bytes were changed, moved to another place, or sealed under a key that is not there."""


class WrongKey(SecretsError):
    """The master key is not the one that this database was sealed under."""


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Key:
    """A patient's key as it is in memory; ``id`` is 8 hexadecimal digits, ``made`` orders a patient's keys."""

    id: str
    made: float  # seconds since 1970
    aead: AESGCM


@dataclass(frozen=True, slots=True)
class Masters:
    """The master keys, 32 bytes each: the one that wraps, and older ones that only unwrap."""

    current: bytes
    older: Sequence[bytes] = ()


class Box:
    """Seals text to a place, ``table|column|row|patient``, so that rows cannot be swapped unseen.

    Wire form: version (1 byte), key id (4), nonce (12), AES-256-GCM ciphertext and tag (16). The key is the patient's,
    which is the last part of the place; ``bot.store.keys`` brings it into memory with the patient's row.
    """

    def __init__(self, data_key: bytes, index_key: bytes, *older: bytes, again: Callable[[], Masters] | None = None):
        """``data_key`` wraps patients' keys, ``older`` unwrap; ``again`` reads them anew when one is missing."""
        self._index_key, self._again = index_key, again
        self._use(Masters(data_key, older))
        self._keys: WeakValueDictionary[tuple[str, str], Key] = WeakValueDictionary()
        self._newest: WeakValueDictionary[str, Key] = WeakValueDictionary()
        self._held: OrderedDict[tuple[str, str], tuple[Key, float]] = OrderedDict()

    def seal(self, place: str, text: str) -> bytes:
        """``text`` encrypted for ``place``; raises ``Unreadable`` where the patient's key is not in memory."""
        subject = place.rpartition("|")[2]
        key = self._newest.get(subject)
        if key is None:
            raise Unreadable(f"no key to seal {place.partition('|')[0]}")
        nonce = os.urandom(NONCE)
        return VERSION + bytes.fromhex(key.id) + nonce + key.aead.encrypt(nonce, text.encode(), _bound(place))

    def open(self, place: str, sealed: bytes) -> str:
        """The text; raises ``Unreadable`` for anything that was not sealed for ``place`` under a key that is there."""
        try:
            if sealed[:1] == UNDER_MASTER:
                return self._open_former(place, sealed[1:]).decode()
            if sealed[:1] != VERSION:
                raise ValueError("unknown version of sealed text")
            key = self._keys.get((place.rpartition("|")[2], key_of(sealed) or ""))
            if key is None:
                _alarm(place)
                raise Unreadable(f"no key to open {place.partition('|')[0]}")
            body = sealed[1 + KEY_ID :]
            return key.aead.decrypt(body[:NONCE], body[NONCE:], _bound(place)).decode()
        except (InvalidTag, ValueError) as error:
            _alarm(place)
            raise Unreadable(f"sealed text of {place.split('|')[0]} does not open") from error

    def index(self, kind: str, value: str) -> bytes:
        """A keyed digest, 32 bytes: telephone numbers can be enumerated, so a bare hash would not hide them."""
        return hmac.digest(self._index_key, f"{kind}|{value}".encode(), hashlib.sha256)

    def wrap(self, subject: str, key_id: str, raw: bytes) -> bytes:
        """``raw``, the patient's key, under the current master key: nonce (12), ciphertext and tag (16)."""
        nonce = os.urandom(NONCE)
        return nonce + self._masters[self.master].encrypt(nonce, raw, _wrapped(subject, key_id, self.master))

    def unwrap(self, subject: str, key_id: str, master: str, wrapped: bytes) -> bytes:
        """The patient's key, 32 bytes; raises ``Unreadable`` where its master key is missing or it was changed."""
        if not self.has_master(master):
            raise Unreadable(f"the master key {master} is missing")
        try:
            cipher = self._masters[master]
            return cipher.decrypt(wrapped[:NONCE], wrapped[NONCE:], _wrapped(subject, key_id, master))
        except InvalidTag as error:
            raise Unreadable("a wrapped key does not open") from error

    def has_master(self, master: str) -> bool:
        """Whether the master key of this id is at hand; looks again where the keys are kept if it is not."""
        if master not in self._masters:
            self.look_again()
        return master in self._masters

    def look_again(self) -> None:
        """Read the master keys where they are kept: another process may have changed them."""
        if self._again:
            self._use(self._again())

    def hold(self, subject: str, key_id: str, made: float, raw: bytes) -> Key:
        """Keep a patient's key in memory; whoever needs it for a whole transaction keeps what is returned."""
        key = Key(key_id, made, AESGCM(raw))
        self._keys[subject, key_id] = key
        newest = self._newest.get(subject)
        if newest is None or newest.made <= made:
            self._newest[subject] = key
        self._held[subject, key_id] = key, time.monotonic()
        while len(self._held) > MOST_HELD:
            self._held.popitem(last=False)
        return key

    def held(self, subject: str, key_id: str) -> Key | None:
        """The key if it is in memory and was fetched lately."""
        found = self._held.get((subject, key_id))
        if found is None or time.monotonic() - found[1] > HELD_FOR:
            return None
        self._held.move_to_end((subject, key_id))
        return found[0]

    def forget(self, subject: str) -> None:
        """Take every key of this patient out of memory."""
        for place in [place for place in self._keys if place[0] == subject]:
            self._keys.pop(place, None)
            self._held.pop(place, None)
        self._newest.pop(subject, None)

    def _use(self, masters: Masters) -> None:
        self.master = master_id(masters.current)
        self._masters = {master_id(raw): AESGCM(raw) for raw in (masters.current, *masters.older)}

    def _open_former(self, place: str, body: bytes) -> bytes:
        table, column, *_, subject = place.split("|")
        former = f"{_FORMER.get(f'{table}|{column}', f'{table}|{column}')}|{subject}".encode()
        for master in self._masters.values():
            try:
                return master.decrypt(body[:NONCE], body[NONCE:], former)
            except InvalidTag:
                continue  # there is no key id in this form: another master key may fit
        raise InvalidTag


def master_id(raw: bytes) -> str:
    """Which master key ``raw`` is, without showing it: 8 hexadecimal digits."""
    return hashlib.sha256(b"lamplight master key" + raw).hexdigest()[: 2 * KEY_ID]


def key_of(sealed: bytes | None) -> str | None:
    """The id of the patient's key that ``sealed`` needs; ``None`` where it needs none."""
    return sealed[1 : 1 + KEY_ID].hex() if sealed and sealed[:1] == VERSION else None


def _alarm(place: str) -> None:
    """These bytes were changed, moved, or name a key that is not there: somebody may have been in the database."""
    table, column, *_, subject = place.split("|")
    if table != "audit":  # whose rows outlive their key when a patient is forgotten; they have a chain of their own
        log.critical("sealed.refused", kind="/".join((table, column)), conversation=subject)


def _bound(place: str) -> bytes:
    return f"{place}|v2".encode()


def _wrapped(subject: str, key_id: str, master: str) -> bytes:
    return f"subject_key|wrapped|{key_id}|{subject}|{master}|v2".encode()
