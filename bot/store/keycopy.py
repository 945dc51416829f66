"""The patients' wrapped keys of a backup, kept in a file of their own: thrown away sooner, it takes the erased along.

A backup of any age opens with a newer file of keys, in which the keys of patients who were forgotten are destroyed.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

TABLE = "subject_key"
END = ".keys"  # beside the backup, until it is carried elsewhere


def beside(backup: Path) -> Path:
    """Where the keys of ``backup`` are."""
    return backup.with_name(backup.name + END)


def take_out(copy: Path, keys: Path) -> None:
    """Move the keys out of an SQLite ``copy`` into the new file ``keys``; nothing of them stays in its pages."""
    os.close(os.open(keys, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(copy, isolation_level=None)) as database:
        made = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", (TABLE,)).fetchone()
        if made is None:
            return  # from before patients had keys
        database.execute("PRAGMA secure_delete=ON")
        database.execute("ATTACH ? AS apart", (str(keys),))
        database.execute(made[0].replace(f"TABLE {TABLE}", f"TABLE apart.{TABLE}", 1))
        database.execute(f"INSERT INTO apart.{TABLE} SELECT * FROM main.{TABLE}")  # noqa: S608
        database.execute(f"DELETE FROM main.{TABLE}")  # noqa: S608
        database.execute("DETACH apart")
        database.execute("VACUUM")


def put_in(copy: Path, keys: Path) -> None:
    """Put the keys of the file ``keys`` into the SQLite ``copy``; raises ``sqlite3.Error`` for anything else."""
    with closing(sqlite3.connect(copy, isolation_level=None)) as database:
        database.execute("ATTACH ? AS apart", (str(keys),))
        if database.execute("SELECT 1 FROM apart.sqlite_master WHERE name = ?", (TABLE,)).fetchone():
            database.execute(f"INSERT INTO main.{TABLE} SELECT * FROM apart.{TABLE}")  # noqa: S608
        database.execute("DETACH apart")
