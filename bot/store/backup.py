"""Copies of the whole database: made while it runs, looked through before they are called backups, and put back."""

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, create_engine, inspect, make_url, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from bot.store import keycopy

PAGES = 2000  # of SQLite in one step, after which writers have their turn
PAUSE = 0.01  # seconds between two steps
NO_ROOM = """a dump is checked by restoring it into a database of its own, and this account may not make one.
  As PostgreSQL's administrator: ALTER ROLE "{account}" CREATEDB"""


class BackupError(RuntimeError):
    """The copy is not whole, or there is something where it would go; nothing was overwritten."""


@dataclass(frozen=True, slots=True)
class Inside:
    """What a database holds: the migration that its tables are at, and the rows of each table."""

    version: str
    rows: dict[str, int]

    def __str__(self) -> str:
        return f"version {self.version}, {self.rows.get('message', 0)} messages, {sum(self.rows.values())} rows in all"


def back_up(url: str, target: Path) -> Inside:
    """Copy the running database at ``url`` to the new file ``target``; what the copy holds, read from the copy itself.

    Raises ``BackupError``. SQLite is copied by its backup interface, PostgreSQL by pg_dump in its own format.
    """
    keys = keycopy.beside(target)
    for file in (target, keys):
        if file.exists():
            raise BackupError(f"{file} exists: a backup is never written over another")
    source, draft = make_url(url), target.with_name(target.name + ".part")
    keys_draft = keys.with_name(keys.name + ".part")
    with _gone_unless_whole(draft), _gone_unless_whole(keys_draft):
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if _is_postgresql(source):
            without = f"--exclude-table-data={keycopy.TABLE}"
            _tool("pg_dump", source, "--format=custom", without, f"--file={draft}")
            # After the rows: every row's key is in it, and perhaps a newer one.
            alone = ("--data-only", f"--table={keycopy.TABLE}")
            _tool("pg_dump", source, "--format=custom", *alone, f"--file={keys_draft}")
            keys_draft.chmod(0o600)
            inside = _read_dump(draft, source)
        else:
            _copy(Path(str(source.database)), draft)
            keycopy.take_out(draft, keys_draft)
            inside = _read_file(draft)
        for made, name in ((keys_draft, keys), (draft, target)):
            _to_the_disk(made)
            made.replace(name)
        _to_the_disk(target.parent)
    return inside


def restore(url: str, source: Path, keys: Path | None = None) -> Inside:
    """Put the backup ``source`` where ``url`` says, if nothing is there; what the database then holds.

    ``keys`` is the file of the patients' keys, the newest that there is; without it the one beside ``source``. Raises
    ``BackupError``, and then the target is as empty as before.
    """
    keys = keys or keycopy.beside(source)
    for file in (source, keys):
        if not file.is_file():
            raise BackupError(f"{file} is not there")
    target = make_url(url)
    if _is_postgresql(target):
        with _connected(target) as connection:
            if inspect(connection).get_table_names():
                raise BackupError(f"the database {target.database} is not empty")
        _tool("pg_restore", target, "--single-transaction", "--exit-on-error", "--no-owner", str(source))
        _tool("pg_restore", target, "--single-transaction", "--exit-on-error", "--data-only", str(keys))
        with _connected(target) as connection:
            return _inside(connection)
    place = Path(str(target.database))
    if any(place.with_name(place.name + end).exists() for end in ("", "-wal", "-shm")):
        raise BackupError(f"{place} exists: move it away first")
    draft = place.with_name(place.name + ".part")
    place.parent.mkdir(parents=True, exist_ok=True)
    with _gone_unless_whole(draft):
        inside = _read_file(source)
        shutil.copyfile(source, draft)
        draft.chmod(0o600)
        _with_keys(draft, keys)
        _to_the_disk(draft)
        draft.replace(place)
        _to_the_disk(place.parent)
    return inside


@contextmanager
def _gone_unless_whole(draft: Path) -> Iterator[None]:
    if draft.exists():
        raise BackupError(f"{draft} exists: remove it if no other backup is under way")
    try:
        yield
    finally:
        draft.unlink(missing_ok=True)


def _copy(source: Path, draft: Path) -> None:
    if not source.is_file():
        raise BackupError(f"there is no database at {source}")
    with closing(sqlite3.connect(source, timeout=30)) as live, closing(sqlite3.connect(draft)) as copy:
        live.backup(copy, pages=PAGES, sleep=PAUSE)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it


def _with_keys(draft: Path, keys: Path) -> None:
    try:
        keycopy.put_in(draft, keys)
    except sqlite3.Error as error:
        raise BackupError(f"{keys} is no file of keys, or is damaged") from error


def _read_file(path: Path) -> Inside:
    """What an SQLite file holds, if it is whole."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            said = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            strays = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        raise BackupError(f"{path} is no SQLite database") from error
    if said != ["ok"] or strays:
        raise BackupError(f"{path} is damaged")
    with _connected(make_url(f"sqlite:///file:{path}?mode=ro&uri=true")) as connection:
        return _inside(connection)


def _read_dump(path: Path, server: URL) -> Inside:
    """What a dump holds: it is restored into a database of its own on the same server, which is then dropped."""
    name = f"lamplight_check_{os.getpid()}"
    with _connected(server, isolation_level="AUTOCOMMIT") as connection:
        try:
            connection.execute(text(f'CREATE DATABASE "{name}"'))
        except ProgrammingError as error:
            raise BackupError(NO_ROOM.format(account=server.username)) from error
        try:
            checked = server.set(database=name)
            _tool("pg_restore", checked, "--exit-on-error", "--no-owner", str(path))
            with _connected(checked) as restored:
                return _inside(restored)
        finally:
            connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))


def _inside(connection: Connection) -> Inside:
    tables = [name for name in inspect(connection).get_table_names() if name not in ("alembic_version", keycopy.TABLE)]
    if "message" not in tables:
        raise BackupError("this is no database of Lamplight's")
    version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    counts = {name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one() for name in sorted(tables)}  # noqa: S608
    return Inside(str(version), counts)


@contextmanager
def _connected(url: URL, **options: Any) -> Iterator[Connection]:
    engine = create_engine(url.set(drivername=url.drivername.replace("+aiosqlite", "")), **options)
    try:
        with engine.connect() as connection:
            yield connection
    except OperationalError as error:  # its text names the server and the account, never a password
        raise BackupError(f"the database does not answer: {str(error.orig).strip().splitlines()[0]}") from error
    finally:
        engine.dispose()


def _tool(name: str, url: URL, *words: str) -> None:
    """Run one of PostgreSQL's own tools on the database at ``url``; the password is in a file, never on its line."""
    if shutil.which(name) is None:
        raise BackupError(f"{name} is missing: on Debian, apt-get install postgresql-client")
    at = url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
    with tempfile.TemporaryDirectory() as folder:
        password = Path(folder) / "pgpass"
        password.touch(0o600)
        password.write_text(f"*:*:*:*:{_escaped(str(url.password or ''))}\n")
        environment = {**os.environ, "PGPASSFILE": str(password)}
        done = subprocess.run([name, f"--dbname={at}", *words], env=environment, capture_output=True, check=False)
    if done.returncode != 0:
        raise BackupError(f"{name}: {done.stderr.decode(errors='replace').strip()[-300:]}")


def _escaped(password: str) -> str:
    return password.replace("\\", "\\\\").replace(":", "\\:")


def _is_postgresql(url: URL) -> bool:
    return url.get_backend_name() == "postgresql"


def _to_the_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
