"""What was ruled on protocols in the console: signatures, seals, withdrawals; and the editions that were sealed.

Functions work inside of the caller's transaction. Nothing here is of a patient.
"""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Index, Text, func
from sqlmodel import Field, SQLModel, col, select

from bot.store.models import NUMBER, now, when
from bot.store.store import Tx
from flows.protocol import Protocol


class Ruling(SQLModel, table=True):
    """``kind``: signed (one of two), sealed, or withdrawn, which stands until the protocol is sealed here again.

    ``signature`` is "Name, role and registration"; ``again_by`` the day of the next review.
    """

    __table_args__ = (Index("ix_ruling_protocol", "protocol", "id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    protocol: str
    digest: str
    kind: str
    by: str
    signature: str = ""
    again_by: date | None = None
    reason: str = ""
    at: datetime = when(default_factory=now)


class Edition(SQLModel, table=True):
    """The file of a protocol as it was sealed, to compare with."""

    protocol: str = Field(primary_key=True)
    digest: str = Field(primary_key=True)
    version: int
    text: str = Field(sa_type=Text)
    kept_at: datetime = when(default_factory=now)


async def newest(tx: Tx) -> int:
    """The number of the newest ruling; 0 if there is none."""
    return (await tx.session.exec(select(func.max(Ruling.id)))).one() or 0


async def withdrawn(tx: Tx) -> dict[str, Ruling]:
    """The withdrawals that stand, by protocol."""
    last = select(func.max(Ruling.id)).where(col(Ruling.kind) != "signed").group_by(col(Ruling.protocol))
    rows = (await tx.session.exec(select(Ruling).where(col(Ruling.id).in_(last), Ruling.kind == "withdrawn"))).all()
    return {row.protocol: row for row in rows}


async def history(tx: Tx, protocol: str, most: int = 50) -> Sequence[Ruling]:
    """The last rulings on ``protocol``, the newest first."""
    query = select(Ruling).where(Ruling.protocol == protocol).order_by(col(Ruling.id).desc()).limit(most)
    return (await tx.session.exec(query)).all()


async def signatures(tx: Tx, protocol: str, digest: str) -> Sequence[Ruling]:
    """Those who have signed the text of that ``digest`` since the last ruling, the first one first."""
    last = select(func.max(Ruling.id)).where(Ruling.protocol == protocol, Ruling.kind != "signed").scalar_subquery()
    query = (
        select(Ruling)
        .where(Ruling.protocol == protocol, Ruling.digest == digest, Ruling.kind == "signed")
        .where(col(Ruling.id) > func.coalesce(last, 0))
        .order_by(col(Ruling.id))
    )
    return (await tx.session.exec(query)).all()


async def keep(tx: Tx, protocol: Protocol, text: str) -> None:
    """Keep ``text``, the file of ``protocol``, if it is not kept yet."""
    if await tx.session.get(Edition, (protocol.protocol, protocol.digest)) is None:
        edition = Edition(protocol=protocol.protocol, digest=protocol.digest, version=protocol.version, text=text)
        tx.session.add(edition)


async def editions(tx: Tx, protocol: str) -> Sequence[Edition]:
    """What is kept of ``protocol``, the newest first."""
    query = select(Edition).where(Edition.protocol == protocol).order_by(col(Edition.kept_at).desc())
    return (await tx.session.exec(query)).all()
