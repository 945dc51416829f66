"""Signs how far the audit has come and keeps that outside of the database: what shows that its end was cut off."""

import asyncio
import json
import os
import time
from pathlib import Path

import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col, select

from bot.settings import Settings
from bot.store.models import Audit, now
from bot.store.store import Store

log = structlog.get_logger()

ROWS = 1000  # at most so many without a signature
SECONDS = 300.0  # at most so long
LOOKS = 5.0  # seconds between two looks


def heads_of(settings: Settings) -> Path:
    """Where the signed heads are kept."""
    return settings.audit_heads or settings.data_dir / "audit-heads.jsonl"


def rewind(path: Path, last: int) -> Path | None:
    """A backup was put back whose audit ends at ``last``: later heads are of rows that it does not have.

    All heads are kept in a file beside, which is returned; ``None`` where none is later, and nothing was changed.
    """
    _mend(path)
    lines = path.read_text().splitlines(keepends=True) if path.exists() else []
    still = [line for line in lines if json.loads(line)["seq"] <= last]
    if len(still) == len(lines):
        return None
    aside = path.with_name(f"{path.name}.until-{now():%Y%m%dT%H%M%S.%fZ}")
    os.link(path, aside)
    draft = path.with_name(f"{path.name}.part")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.writelines(still)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    return aside


class Witness:
    """Adds one JSON line for each head to ``path``: ``seq``, ``h``, ``at``, ``key``, ``signature``, in hexadecimal."""

    def __init__(self, store: Store, key: bytes, path: Path) -> None:
        self._store, self._path = store, path
        self._key = Ed25519PrivateKey.from_private_bytes(key)
        self.public = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()
        self._signed, self._when = _last_in(path), time.monotonic()

    async def run(self) -> None:
        """For ever; what is not signed when it ends is signed then."""
        try:
            while True:
                await self._look()
                await asyncio.sleep(LOOKS)
        finally:
            await self.sign()

    async def sign(self) -> bool:
        """Sign the head as it is now; ``False`` if that was done before."""
        head = await self._head()
        if head is None or head[0] <= self._signed:
            return False
        await asyncio.to_thread(self._write, *head)
        self._signed, self._when = head[0], time.monotonic()
        return True

    async def _look(self) -> None:
        try:
            head = await self._head()
            if head and (head[0] - self._signed >= ROWS or time.monotonic() - self._when >= SECONDS):
                await self.sign()
        except (SQLAlchemyError, OSError) as error:  # it must not end the rest: the next look tries again
            log.error("audit.not_signed", error=type(error).__name__)

    async def _head(self) -> tuple[int, bytes] | None:
        async with self._store.read() as tx:
            return (await tx.session.exec(select(Audit.seq, Audit.h).order_by(col(Audit.seq).desc()).limit(1))).first()

    def _write(self, seq: int, h: bytes) -> None:
        at = now().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        signature = self._key.sign(f"lamplight audit head|{seq}|{h.hex()}|{at}".encode())
        line = {"seq": seq, "h": h.hex(), "at": at, "key": self.public, "signature": signature.hex()}
        _mend(self._path)
        with os.fdopen(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())


def _last_in(path: Path) -> int:
    """The number of the last head in the file; 0 where there is none. A half line is what a crash left."""
    if not path.exists():
        return 0
    whole = path.read_text().rpartition("\n")[0]
    return int(json.loads(whole.rpartition("\n")[2])["seq"]) if whole else 0


def _mend(path: Path) -> None:
    """Take a half line at the end away, or the next head would stand in the same line."""
    if path.exists() and (text := path.read_text()) and not text.endswith("\n"):
        os.truncate(path, len(text.rpartition("\n")[0].encode()) + ("\n" in text))
