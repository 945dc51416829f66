#!/usr/bin/env python3
"""Verifies Lamplight's audit without Lamplight: the standard library and ``cryptography`` are all it needs.

    python audit_verify.py AUDIT [--heads HEADS] [--key HEX]

AUDIT is the SQLite database, or the lines of ``lamplight audit export`` (for PostgreSQL). HEADS are the signed heads,
kept outside of the database: only they show that the end of the chain was cut off or all of it written anew. KEY is
the public key that ``lamplight audit key`` printed, which you wrote down elsewhere. Exit status: 0 whole, 1 not.
"""

import argparse
import hashlib
import json
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

START = bytes(32)
SHOWN = 20  # problems that are printed


class Row(NamedTuple):
    """One entry; ``at`` is UTC as ``2026-11-21T12:00:00.000000Z``."""

    seq: int
    at: str
    actor: str
    action: str
    subject: str
    payload: bytes
    payload_hash: bytes
    prev: bytes
    h: bytes


class Head(NamedTuple):
    """How far the chain had come when it was signed; ``key`` is the public key that the file itself names."""

    seq: int
    h: str
    at: str
    key: str
    signature: str


def verify(rows: Iterable[Row], heads: Iterable[Head], key: str | None) -> Iterator[str]:
    """What is wrong, one line each; nothing where the chain is whole and reaches every signed head."""
    signed: dict[int, str] = {}
    for head in heads:
        if not is_signed(head, key):
            yield f"head {head.seq}: the signature is not ours"
        elif signed.setdefault(head.seq, head.h) != head.h:
            yield f"head {head.seq}: signed twice with different digests"
    expected, prev = 1, START
    for row in rows:
        yield from faults(row, expected, prev)
        expected, prev = row.seq + 1, row.h
        if signed.pop(row.seq, row.h.hex()) != row.h.hex():
            yield f"row {row.seq}: not what was signed"
    for seq in sorted(signed):
        yield f"row {seq}: signed, and no longer there"


def faults(row: Row, expected: int, prev: bytes) -> Iterator[str]:
    """What is wrong with one row, given the number and the digest that it must follow."""
    if row.seq != expected:
        yield f"row {row.seq}: follows {expected - 1}"
    if row.prev != prev:
        yield f"row {row.seq}: does not follow the row before it"
    if hashlib.sha256(row.payload).digest() != row.payload_hash:
        yield f"row {row.seq}: the payload was changed"
    fields = [row.seq, row.at, row.actor, row.action, row.subject, row.payload_hash.hex()]
    canonical = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
    if hashlib.sha256(row.prev + canonical).digest() != row.h:
        yield f"row {row.seq}: was changed"


def is_signed(head: Head, key: str | None) -> bool:
    """Whether ``head`` was signed with ``key``, or without one with the key that it names itself."""
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key or head.key))
        public.verify(bytes.fromhex(head.signature), f"lamplight audit head|{head.seq}|{head.h}|{head.at}".encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def from_sqlite(path: Path) -> Iterator[Row]:
    """The rows of the database, in the order of their numbers."""
    query = "SELECT seq, at, actor, action, subject, payload, payload_hash, prev, h FROM audit ORDER BY seq"
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
        for seq, at, *rest in database.execute(query):
            yield Row(seq, str(at).replace(" ", "T") + "Z", *rest)


def from_lines(path: Path) -> Iterator[Row]:
    """The rows of an export, one JSON object in each line, bytes in hexadecimal."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            told = json.loads(line)
            hexed = (bytes.fromhex(told[name]) for name in ("payload", "payload_hash", "prev", "h"))
            yield Row(told["seq"], told["at"], told["actor"], told["action"], told["subject"], *hexed)


def read_heads(path: Path) -> Iterator[Head]:
    """The signed heads; a last line that a crash cut short is left out, any other raises ``ValueError``."""
    lines = path.read_text(encoding="utf-8").split("\n")
    for line in lines[:-1]:
        told: dict[str, Any] = json.loads(line)
        yield Head(told["seq"], told["h"], told["at"], told["key"], told["signature"])


def main() -> int:
    """Reads the command line; prints what is wrong, or that nothing is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("audit", type=Path)
    parser.add_argument("--heads", type=Path)
    parser.add_argument("--key")
    told = parser.parse_args()
    return report(told.audit, told.heads, told.key)


def report(audit: Path, heads: Path | None, key: str | None) -> int:
    """Verify the files and print the outcome; 0 whole, 1 not."""
    counted = 0

    def rows() -> Iterator[Row]:
        nonlocal counted
        with audit.open("rb") as file:
            sqlite = file.read(16) == b"SQLite format 3\x00"
        for row in from_sqlite(audit) if sqlite else from_lines(audit):
            counted += 1
            yield row

    try:
        signed = list(read_heads(heads)) if heads else []
        found = list(verify(rows(), signed, key))
    except (OSError, ValueError, KeyError, TypeError, sqlite3.Error) as error:
        print(f"✗ cannot be read: {type(error).__name__}: {error}")
        return 1
    for problem in found[:SHOWN]:
        print(f"✗ {problem}")
    if found:
        print(f"✗ {len(found)} problems in {counted} rows")
        return 1
    print(f"✓ {counted} rows, {len(signed)} signed heads")
    if not signed:
        print("! no signed heads: a chain that was cut short, or written anew as a whole, would not be noticed")
    elif not key:
        print("! no --key: the heads are checked against the key that they name themselves")
    return 0


if __name__ == "__main__":
    sys.exit(main())
