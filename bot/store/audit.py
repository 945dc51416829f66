"""The audit: rows that are only added, each with the digest of the one before, over what is stored sealed."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text
from sqlmodel import col, insert, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store import keys
from bot.store.crypto import Box, Unreadable
from bot.store.models import Audit, now

CLEAR = b"\x00"  # before a payload that speaks of no patient
START = bytes(32)
READS = (
    "conversation.read",
    "conversation.translated",
    "conversation.exported",
    "conversation.replayed",
    "patient.read",
    "discharge.read",
    "attachment.read",
    "message.explained",
)
_CHAIN = 0x1A3F11  # the PostgreSQL lock of whoever adds to the chain


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened; ``detail`` holds codes, never words of a patient."""

    actor: str
    action: str
    subject: str
    detail: str = ""


async def chain(session: AsyncSession, box: Box) -> None:
    """Add what this transaction noted to the chain; the last thing before it commits, for it locks the chain."""
    noted: list[Entry] = session.info.pop("audit", [])
    if not noted:
        return
    await session.flush()
    if session.get_bind().dialect.name == "postgresql":
        await (await session.connection()).execute(text("SELECT pg_advisory_xact_lock(:chain)"), {"chain": _CHAIN})
    last = (await session.exec(select(Audit.seq, Audit.h).order_by(col(Audit.seq).desc()).limit(1))).first()
    seq, prev = last or (0, START)
    rows = []
    for seq, entry in enumerate(noted, seq + 1):  # noqa: B020 -- continues the numbers of the chain
        payload = await _payload(session, box, seq, entry)
        row = linked(seq, now(), entry.actor, entry.action, entry.subject, payload, prev)
        rows.append(row.model_dump())
        prev = row.h
    await (await session.connection()).execute(insert(Audit), rows)


def linked(seq: int, at: datetime, actor: str, action: str, subject: str, payload: bytes, prev: bytes) -> Audit:
    """The row that follows the one whose digest is ``prev``."""
    digest = hashlib.sha256(payload).digest()
    row = Audit(
        seq=seq,
        at=at,
        actor=actor,
        action=action,
        subject=subject,
        payload=payload,
        payload_hash=digest,
        prev=prev,
        h=b"",
    )
    row.h = hashlib.sha256(prev + canonical(row)).digest()
    return row


def canonical(row: Audit) -> bytes:
    """What is digested of a row besides the digest before it: one JSON array, the time in UTC to the microsecond."""
    at = row.at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    fields = [row.seq, at, row.actor, row.action, row.subject, row.payload_hash.hex()]
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


def detail_of(box: Box, row: Audit) -> str:
    """The codes of ``row``; empty where the patient's key was destroyed."""
    if row.payload[:1] == CLEAR:
        return row.payload[1:].decode()
    try:
        return box.open(f"audit|payload|{row.seq}|{row.subject}", row.payload)
    except Unreadable:
        return ""


async def readers(session: AsyncSession, subject: str) -> list[Audit]:
    """Who read what of this patient, the oldest first: one query."""
    query = select(Audit).where(Audit.subject == subject, col(Audit.action).in_(READS)).order_by(col(Audit.seq))
    return list((await session.exec(query)).all())


async def read_by(session: AsyncSession, actor: str, since: datetime, before: int | None, most: int) -> list[Audit]:
    """What ``actor`` has read since then, the newest first, at most ``most``; ``before``: with a lower number only."""
    query = select(Audit).where(Audit.actor == actor, col(Audit.action).in_(READS), col(Audit.at) >= since)
    if before is not None:
        query = query.where(col(Audit.seq) < before)
    return list((await session.exec(query.order_by(col(Audit.seq).desc()).limit(most))).all())


async def _payload(session: AsyncSession, box: Box, seq: int, entry: Entry) -> bytes:
    place = f"audit|payload|{seq}|{entry.subject}"
    if not entry.detail:
        return CLEAR
    try:
        return box.seal(place, entry.detail)
    except Unreadable:
        if await keys.bring(session, box, entry.subject):
            return box.seal(place, entry.detail)
        return CLEAR + entry.detail.encode()  # it speaks of staff or of settings
