"""The product's door in a process of its own, on a disk that can be made to fail under it."""

import asyncio
import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from bot.commands.local import free_port
from bot.settings import ROOT
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Simulator

MIB = 1 << 20
LIBRARY = Path(__file__).with_name("failing.c")


@dataclass
class Disk:
    """A folder that is the app's whole disk; ``path`` is where the app sees it, ``seen`` where we do."""

    path: Path
    seen: Path
    enter: list[str] = field(default_factory=list)  # the words before a command that shall see it
    environment: dict[str, str] = field(default_factory=dict)
    says: Path | None = None  # the file of the preloaded library

    @property
    def log(self) -> Path:
        """What the app says last, beside its disk."""
        return self.path.with_name(f"{self.path.name}.log")

    @contextlib.contextmanager
    def failing(self, number: int, call: str) -> Iterator[None]:
        """Every ``call`` ("w": write, "s": sync) on the database fails with ``number``."""
        assert self.says
        self.says.write_text(f"{number} {call}")
        try:
            yield
        finally:
            self.says.unlink()

    @contextlib.contextmanager
    def full(self) -> Iterator[None]:
        """Not a byte is left."""
        filler = self.seen / "filler"
        with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while file.write(bytes(4096)):
                pass
        try:
            yield
        finally:
            filler.unlink()

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Another program writes, and does not end."""
        with closing(sqlite3.connect(self.seen / "lamplight.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")

    def read_only(self) -> None:
        """From now on nobody may write; only while nobody has a file open for it."""
        subprocess.run([*self.enter, "mount", "-o", "remount,ro", str(self.path)], check=True)

    def rows(self, into: Path) -> list[tuple[str, int]]:
        """Each message on the disk, by the provider's id, with its escalations: read from a copy, the app being dead.

        Raises ``ValueError`` for a database that is damaged.
        """
        into.mkdir()
        for file in self.seen.glob("lamplight.db*"):
            shutil.copy(file, into / file.name)
        with closing(sqlite3.connect(into / "lamplight.db")) as database:
            if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise ValueError("the database is damaged")
            return database.execute(
                "SELECT provider_id, (SELECT count(*) FROM escalation WHERE escalation.message = message.id)"
                " FROM message WHERE author = 'patient'"
            ).fetchall()


@contextlib.contextmanager
def small(folder: Path, size: int = 16 * MIB) -> Iterator[Disk]:
    """A file system of ``size`` bytes; raises ``PermissionError`` where nobody may mount one, as in most containers."""
    folder.mkdir()
    script = 'mount -t tmpfs -o size=$0 tmpfs "$1" && echo mounted && exec cat'  # until we are gone
    unshare = shutil.which("unshare")
    if unshare is None:
        raise PermissionError("unshare is missing")
    argv = [unshare, "-rm", "sh", "-c", script, str(size), str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(argv, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as holder:
        try:
            assert holder.stdout
            if holder.stdout.readline() != b"mounted\n":
                raise PermissionError("no file system may be mounted here")
            enter = ["nsenter", "-t", str(holder.pid), "-U", "-m", "--preserve-credentials"]
            yield Disk(folder, Path(f"/proc/{holder.pid}/root{folder}"), enter)
        finally:
            holder.kill()


def lying(folder: Path) -> Disk:
    """A disk that fails on demand, by a library before libc's; raises ``FileNotFoundError`` without a compiler."""
    folder.mkdir()
    library, says = folder.with_name("failing.so"), folder.with_name("says")
    compiler = shutil.which("cc") or shutil.which("g++")
    if compiler is None:
        raise FileNotFoundError("a C compiler is missing")
    subprocess.run([compiler, "-x", "c", "-shared", "-fPIC", "-O2", "-o", library, LIBRARY, "-ldl"], check=True)
    environment = {"LD_PRELOAD": str(library), "LAMPLIGHT_DISK_SAYS": str(says)}
    return Disk(folder, folder, environment=environment, says=says)


@contextlib.asynccontextmanager
async def door(disk: Disk, twilio: Simulator, port: int) -> AsyncIterator[None]:
    """The product's door on ``disk``, at ``port``, which dies by ``kill -9`` when the block ends.

    Raises ``RuntimeError`` where the app does not start.
    """
    told = {
        "data_dir": str(disk.path), "port": port, "roles": ["door"], "model_enabled": False,
        "rasa_port": free_port(), "actions_port": free_port(), "twilio_account_sid": ACCOUNT,
        "twilio_auth_tokens": [TOKEN], "twilio_number": NUMBER, "twilio_base_url": twilio.url,
    }  # fmt: skip
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | disk.environment  # nsenter leaves the folder that we are in
    with disk.log.open("wb") as log:
        child = await asyncio.create_subprocess_exec(
            *disk.enter, sys.executable, "-m", "tests.bench.load_app", json.dumps(told), cwd=ROOT,
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
        )  # fmt: skip
    assert child.stdout
    try:
        if (await child.stdout.readline()).strip() != b"{}":
            raise RuntimeError(f"the product did not start: {disk.log.read_text()[-500:]}")
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            child.kill()
        await child.wait()
