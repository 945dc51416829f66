"""Rasa's file of trackers, seen from outside: what belongs to a closed episode or a forgotten patient is removed."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path


def senders(path: Path) -> list[tuple[str, int]]:
    """Conversation and episode of every tracker; Rasa knows them as ``conversation.episode``."""
    if not path.exists():
        return []
    with closing(_open(path)) as database:
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'turns'").fetchone():
            return []
        rows = database.execute("SELECT DISTINCT sender FROM turns").fetchall()
    split = (sender.rpartition(".") for (sender,) in rows)
    return [(conversation, int(episode)) for conversation, _, episode in split if episode.isdecimal()]


def remove(path: Path, which: Iterable[tuple[str, int]]) -> int:
    """Delete these trackers, overwritten on the disk; how many turns that were."""
    if not path.exists():
        return 0
    names = [(f"{conversation}.{episode}",) for conversation, episode in which]
    with closing(_open(path)) as database, database:
        removed = database.executemany("DELETE FROM turns WHERE sender = ?", names).rowcount if names else 0
    return max(removed, 0)


def _open(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=10)
    database.execute("PRAGMA secure_delete=ON")
    return database
