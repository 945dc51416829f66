"""Patients whom not every colleague may read of, and the glass that is broken, with a reason, to do so all the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import uuid4

from sqlalchemy import Index, func
from sqlmodel import Field, SQLModel, col, select

from bot.store import keys
from bot.store.accounts import Staff
from bot.store.models import NUMBER, Conversation, Discharge, Escalation, now, when
from bot.store.rehearsal import CANARY
from bot.store.store import Store, Tx

OPEN_FOR: Final = timedelta(minutes=60)
WHY_RESTRICTED: Final = ("colleague", "relative", "well_known", "patient_asked", "other")
EMERGENCY: Final = "emergency"  # the glass of whoever takes an emergency over: nothing is asked first
KINDS: Final = ("treatment", "cover", "complaint", "safety", "technical")
SHOWN_FOR: Final = timedelta(days=30)


class Glass(SQLModel, table=True):
    """Who may read of a patient until when, and why; ``seen_by``: the supervisor who has looked at that."""

    __table_args__ = (Index("ix_glass_open", "conversation", "staff", "until"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    conversation: str = Field(foreign_key="conversation.id")
    seal_id: str = Field(default_factory=lambda: uuid4().hex)
    staff: str
    kind: str  # one of KINDS, or EMERGENCY
    why_sealed: bytes | None = None  # in their own words, which may be about the patient
    at: datetime = when(default_factory=now)
    until: datetime = when()
    seen_by: str | None = None
    seen_at: datetime | None = when(default=None, nullable=True)


keys.register(Glass, "seal_id", ("why",))


@dataclass(frozen=True, slots=True)
class Broken:
    """A glass that was broken, as supervisors are told of it."""

    id: int
    conversation: str
    staff: str
    kind: str
    why: str
    at: datetime
    until: datetime
    seen_by: str | None


@dataclass(frozen=True, slots=True)
class Pane:
    """What stands before a patient whom somebody may not read of: codes and clocks."""

    conversation: str
    restricted: str | None  # why, one of WHY_RESTRICTED
    channel: str
    language: str
    owner: str | None
    fence: int
    waiting: tuple[Escalation, ...]  # who wait for a person, the most urgent first
    emergency: bool  # one of them is, and nobody has it


async def readable(tx: Tx, talk: Conversation, staff: Staff, *, always: bool = False) -> bool:
    """Whether ``staff`` may read of this patient now; ``always``: their role reads of nobody without the glass.

    Whoever has the conversation may for as long as they have it.
    """
    if not (talk.restricted or always) or (talk.owner == "staff" and talk.staff == staff.name):
        return True
    query = select(Glass.id).where(Glass.conversation == talk.id, Glass.staff == staff.name, col(Glass.until) > now())
    return (await tx.session.exec(query.limit(1))).first() is not None


async def shatter(tx: Tx, talk: Conversation, staff: Staff, kind: str, why: str = "") -> None:
    """``staff`` may read of this patient for an hour; the supervisors are told, the audit keeps it for good."""
    mark, at = uuid4().hex, now()
    sealed = tx.box.seal(f"glass|why|{mark}|{talk.id}", why) if why else None
    until = at + OPEN_FOR
    tx.session.add(
        Glass(conversation=talk.id, seal_id=mark, staff=staff.name, kind=kind, why_sealed=sealed, at=at, until=until)
    )
    await tx.audit(staff.name, "glass.broken", talk.id, f"{kind} {until.isoformat(timespec='seconds')}")


class Glasses:
    """What the door of the console and the supervisors need of it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def shut(self, staff: Staff, conversation: str, *, always: bool) -> bool:
        """Whether ``staff`` may not read of this patient; ``False`` too where there is none."""
        async with self._store.read() as tx:
            talk = await tx.session.get(Conversation, conversation)
            return talk is not None and not await readable(tx, talk, staff, always=always)

    async def patient_of(self, discharge: str) -> str | None:
        """Whose discharge sheet it is."""
        async with self._store.read() as tx:
            found = await tx.session.exec(select(Discharge.conversation).where(Discharge.id == discharge))
            return found.first()

    async def pane(self, conversation: str) -> Pane | None:
        """What may be told of this patient to whoever has not broken the glass; ``None`` if there is none."""
        async with self._store.read() as tx:
            talk = await tx.session.get(Conversation, conversation)
            if talk is None or talk.erased_at:
                return None
            query = (
                select(Escalation)
                .where(Escalation.conversation == talk.id, col(Escalation.closed_at).is_(None))
                .where(col(Escalation.reason) != CANARY)
                .order_by(col(Escalation.priority), col(Escalation.opened_at))
            )
            rows = tuple((await tx.session.exec(query)).all())
            urgent = talk.owner != "staff" and any(row.priority == 0 for row in rows)
            return Pane(talk.id, talk.restricted, talk.channel, talk.language, talk.staff, talk.fence, rows, urgent)

    async def smash(self, conversation: str, staff: Staff, kind: str, why: str) -> bool:
        """Break the glass for an hour; ``False`` if there is no such patient. ``kind`` is one of ``KINDS``."""
        async with self._store.write() as tx:
            talk = await tx.session.get(Conversation, conversation)
            if talk is None or talk.erased_at:
                return False
            await shatter(tx, talk, staff, kind, why)
            return True

    async def restrict(self, conversation: str, staff: Staff, why: str | None) -> bool:
        """Let only those who have it, or break the glass, read of this patient; ``None``: all may again.

        ``why`` is one of ``WHY_RESTRICTED``; ``False`` where nothing changes.
        """
        async with self._store.write() as tx:
            talk = await tx.locked(Conversation, conversation)
            if talk is None or talk.erased_at or talk.restricted == why:
                return False
            until_now, talk.restricted = talk.restricted, why
            action = "conversation.restricted" if why else "conversation.unrestricted"
            await tx.audit(staff.name, action, conversation, why or until_now or "")
            return True

    async def unseen(self, staff: Staff) -> int:
        """How many broken glasses no supervisor has looked at, but for one's own."""
        mine = select(func.count()).select_from(Glass).where(col(Glass.seen_at).is_(None), Glass.staff != staff.name)
        async with self._store.read() as tx:
            return (await tx.session.exec(mine)).one()

    async def broken(self) -> Sequence[Broken]:
        """Those that nobody has looked at, whenever they were broken, then those of the last 30 days."""
        lately = col(Glass.seen_at).is_(None) | (col(Glass.at) > now() - SHOWN_FOR)
        order = col(Glass.seen_at).is_not(None), col(Glass.id).desc()
        async with self._store.read() as tx:
            rows = (await tx.session.exec(select(Glass).where(lately).order_by(*order))).all()
            return [_broken(tx, row) for row in rows]

    async def look(self, glass: int, staff: Staff) -> bool:
        """A supervisor has looked at it; ``False`` if one has before, or it is their own."""
        async with self._store.write() as tx:
            row = await tx.locked(Glass, glass)
            if row is None or row.seen_at is not None or row.staff == staff.name:
                return False
            row.seen_by, row.seen_at = staff.name, now()
            await tx.audit(staff.name, "glass.seen", row.conversation, str(glass))
            return True


def _broken(tx: Tx, row: Glass) -> Broken:
    assert row.id is not None
    why = tx.box.open(keys.place(row, "why"), row.why_sealed) if row.why_sealed else ""
    return Broken(row.id, row.conversation, row.staff, row.kind, why, row.at, row.until, row.seen_by)
