"""A PostgreSQL of its own for tests: made, started and thrown away here, on a unix socket, with fsync on."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg

from bot.processes import die_with_parent

PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin")
SETTINGS = ("fsync=on", "synchronous_commit=on", "listen_addresses=", "max_connections=200", "shared_buffers=64MB")
_numbers = count(1)


def binaries() -> Path | None:
    """The folder with ``initdb`` and ``postgres``; the newest version, ``None`` if there is none."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    rooted = (path for place in PLACES for path in Path("/").glob(place.lstrip("/")) if (path / "initdb").exists())
    return max(rooted, default=None)


@dataclass(slots=True)
class Cluster:
    """A running server; ``postgres`` may do everything in it, and nobody outside of this machine can reach it."""

    folder: Path
    bin: Path
    server: subprocess.Popen[bytes] | None = None

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of ``database``."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def conninfo(self, database: str = "postgres") -> str:
        """The same for libpq and its tools."""
        return f"host={self.folder} user=postgres dbname={database}"

    def make(self, template: str = "template1") -> str:
        """A new database, as ``template`` is; its name."""
        name = f"lamplight_{os.getpid()}_{next(_numbers)}"
        with psycopg.connect(self.conninfo(), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'.encode())
        return name

    def drop(self, name: str) -> None:
        """The database ``name`` is gone, whoever is still connected: hundreds of them would fill the memory."""
        with psycopg.connect(self.conninfo(), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())

    def start(self) -> None:
        """Start the server and wait until it answers; after a kill it first recovers what was committed."""
        options = [word for setting in SETTINGS for word in ("-c", setting)]
        argv = [str(self.bin / "postgres"), "-D", str(self.folder / "data"), "-k", str(self.folder), *options]
        log = (self.folder / "log").open("ab")
        self.server = subprocess.Popen(
            argv, stdout=log, stderr=log, preexec_fn=die_with_parent, start_new_session=True, **_account()
        )
        log.close()
        until = time.monotonic() + 60
        while True:
            with contextlib.suppress(psycopg.OperationalError), psycopg.connect(self.conninfo(), connect_timeout=2):
                return
            if self.server.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "log").read_text()[-2000:])
            time.sleep(0.1)

    def stop(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """End the server; ``SIGKILL`` is a crash of it, without a last word to the disk."""
        if self.server:
            self.server.send_signal(how)
            self.server.wait(30)
            self.server = None


@contextlib.contextmanager
def cluster(on: str | None = None) -> Iterator[Cluster]:
    """A new server, gone with the block; raises ``FileNotFoundError`` where PostgreSQL is not installed.

    ``on``: the folder for its files; the system's temporary folder otherwise.
    """
    found = binaries()
    if found is None:
        raise FileNotFoundError("no PostgreSQL here: on Debian, apt-get install postgresql")
    with tempfile.TemporaryDirectory(prefix="lamplight-pg-", dir=on, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        if account := _account():
            os.chown(folder, account["user"], account["group"])
        initdb = [str(found / "initdb"), "-D", str(folder / "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8"]
        subprocess.run([*initdb, "--no-sync"], check=True, stdout=subprocess.DEVNULL, **_account())
        made = Cluster(folder, found)
        made.start()
        try:
            yield made
        finally:
            made.stop()


def _account() -> dict[str, int]:
    """PostgreSQL refuses to run as root: then it runs as its own user."""
    if os.geteuid() != 0:
        return {}
    entry = pwd.getpwnam("postgres")
    return {"user": entry.pw_uid, "group": entry.pw_gid}
