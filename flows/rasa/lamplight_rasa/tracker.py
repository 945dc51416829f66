"""Where conversations stand: one sealed row per turn in SQLite, written whole or not at all."""

import json
import os
import sqlite3
from base64 import b64decode
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from lamplight_rasa.patches import TurnAborted

NONCE = 12
KEPT = 12  # turns that are read back event by event; no rule of ours looks at more than the last few
# What leaves nothing behind once its turn is over, and what leaves the last of its kind.
PASSING = {"user", "bot", "action", "session_started", "entities", "user_featurization", "followup"}
LASTING = {"slot", "active_loop", "loop_interrupted"}
# `first` is the number of events before this turn: two turns begun on the same state cannot both be written.
TABLE = """CREATE TABLE IF NOT EXISTS turns (sender TEXT NOT NULL, first INTEGER NOT NULL, message TEXT NOT NULL,
  sealed BLOB NOT NULL, PRIMARY KEY (sender, first), UNIQUE (sender, message)) WITHOUT ROWID"""


class SealedTrackerStore(TrackerStore):
    """Rasa's tracker store with AES-256-GCM (nonce + ciphertext, bound to its place); any fault aborts the turn."""

    def __init__(self, path: Path, key: str, domain: Domain | None = None) -> None:
        """Opens or creates ``path``; ``key`` is base64 of 32 bytes. Raises ``ValueError`` for any other key."""
        super().__init__(domain)
        raw = b64decode(key, validate=True)
        if len(raw) != 32:
            raise ValueError("the tracker key is not 32 bytes")
        self._cipher, self._path = AESGCM(raw), path
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        self._database: sqlite3.Connection | None = self._open()
        self._file = path.stat().st_ino

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker as it stands after every turn so far, ``None`` for a new conversation.

        A turn costs Rasa in proportion to the events that it is given, so old turns are given as what they led to.
        """
        query = "SELECT first, message, sealed FROM turns WHERE sender=? ORDER BY first"
        rows = self._query("tracker read", query, sender_id)
        turns = [self._unseal(sender_id, *row) for row in rows]
        if not turns:
            return None
        events = shortened(turns)
        tracker = DialogueStateTracker.from_dict(sender_id, events, self.domain.slots)
        tracker.stored, tracker.given = sum(map(len, turns)), len(events)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Adds the events of this turn as one row; a turn without a message or without an answer is not one."""
        first, given = getattr(tracker, "stored", 0), getattr(tracker, "given", 0)
        events = list(tracker.events)[given:]
        said = [event for event in events if isinstance(event, UserUttered)]
        if not said:
            return
        if not any(isinstance(event, BotUttered) for event in events):
            raise TurnAborted("empty turn")
        message = said[-1].message_id
        sealed = self._seal(tracker.sender_id, first, message, events)
        self._query("tracker write", "INSERT INTO turns VALUES (?, ?, ?, ?)", tracker.sender_id, first, message, sealed)
        tracker.stored, tracker.given = first + len(events), given + len(events)

    async def keys(self) -> Iterable[str]:
        """Every conversation's id."""
        return [sender for (sender,) in self._query("tracker read", "SELECT DISTINCT sender FROM turns")]

    def replies(self, sender_id: str, message_id: str) -> list[dict[str, Any]] | None:
        """What was answered to this message, ``None`` when it was never taken."""
        query = "SELECT first, message, sealed FROM turns WHERE sender=? AND message=?"
        for row in self._query("tracker read", query, sender_id, message_id):
            return [reply(event) for event in self._unseal(sender_id, *row) if event["event"] == BotUttered.type_name]
        return None

    def _open(self) -> sqlite3.Connection:
        # mode=rw: a tracker file that went away must not come back empty, as if every patient were new.
        address = f"{self._path.absolute().as_uri()}?mode=rw"
        database = sqlite3.connect(address, uri=True, timeout=1, isolation_level=None)
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute(TABLE)
        return database

    def _query(self, where: str, sql: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            if self._path.stat().st_ino != self._file:
                raise TurnAborted(
                    f"{where}: not the file that was opened"
                )  # SQLite might mix it with the old one's log
            self._database = self._database or self._open()
            with closing(self._database.execute(sql, values)) as cursor:
                return cursor.fetchall()
        except (sqlite3.Error, OSError) as error:
            self._database = None
            raise TurnAborted(f"{where}: {type(error).__name__}") from None

    def _seal(self, sender: str, first: int, message: str, events: list[Event]) -> bytes:
        nonce = os.urandom(NONCE)
        plain = json.dumps([event.as_dict() for event in events]).encode()
        return nonce + self._cipher.encrypt(nonce, plain, _place(sender, first, message))

    def _unseal(self, sender: str, first: int, message: str, sealed: bytes) -> list[dict[str, Any]]:
        try:
            plain = self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], _place(sender, first, message))
        except InvalidTag:
            raise TurnAborted("tracker read: InvalidTag") from None
        events: list[dict[str, Any]] = json.loads(plain)
        return events


def shortened(turns: list[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """The events of ``turns``, with those before the last ``KEPT`` replaced by the slots and the form they led to."""
    old = [event for turn in turns[:-KEPT] for event in turn]
    if not old or {event["event"] for event in old} - PASSING - LASTING:
        return [event for turn in turns for event in turn]
    begun = next(place for place, event in enumerate(old) if event["event"] == "user")
    lasting = {(event["event"], event.get("name")): event for event in old if event["event"] == "slot"}
    lasting |= {
        (kind, None): event for kind in ("active_loop", "loop_interrupted") for event in old if event["event"] == kind
    }
    listens = [event for event in old if event["event"] == "action"][-1:]
    return [*old[:begun], *lasting.values(), *listens, *(event for turn in turns[-KEPT:] for event in turn)]


def reply(event: dict[str, Any]) -> dict[str, Any]:
    """What a ``bot`` event said: its text and its custom payload, those that there are."""
    said = {"text": event.get("text"), **(event.get("data") or {})}
    return {name: value for name, value in said.items() if value}


def _place(sender: str, first: int, message: str) -> bytes:
    return json.dumps([sender, first, message]).encode()
