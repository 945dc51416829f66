"""Discharge plans in the database: entered by staff, approved by a named person, opened by the patient's link."""

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlmodel import col, select

from bot.message import Reply
from bot.store import known, line, names, talk
from bot.store.models import Conversation, Discharge, now
from bot.store.people import Staff
from bot.store.store import Store, Tx

OPEN_FOR = timedelta(days=30)  # after which the link in an old message opens nothing


@dataclass(frozen=True, slots=True)
class Planned:
    """One plan as it was entered; ``plan`` is its JSON."""

    id: str
    conversation: str
    plan: dict[str, Any]
    state: str
    made_by: str
    made_at: datetime
    approved_by: str | None
    approved_at: datetime | None


class Discharges:
    """What the console and the patient's page need of the plans."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def patient(self, conversation: str) -> tuple[str, str, str] | None:
        """Language, country and channel of whom a plan would be for; ``None`` when there is no such conversation."""
        async with self._store.read() as tx:
            row = await tx.session.get(Conversation, conversation)
            return (row.language, row.country, row.channel) if row else None

    async def enter(self, conversation: str, staff: Staff, plan: dict[str, Any]) -> str:
        """Keep ``plan`` as a draft; its id."""
        async with self._store.write() as tx:
            await tx.locked(Conversation, conversation)  # brings the patient's key, and one name at a time
            number = uuid4().hex
            row = Discharge(
                id=number,
                conversation=conversation,
                plan_sealed=tx.box.seal(
                    f"discharge|plan|{number}|{conversation}", json.dumps(plan, ensure_ascii=False)
                ),
                made_by=staff.name,
            )
            tx.session.add(row)
            await names.keep(tx, conversation, names.name_in(plan))
            await tx.audit(staff.name, "discharge.entered", conversation, row.id)
            return row.id

    async def get(self, number: str, reader: Staff) -> Planned | None:
        """The plan ``number``; each reading is audited."""
        async with self._store.write() as tx:
            row = await tx.session.get(Discharge, number)
            if row is None:
                return None
            await tx.audit(reader.name, "discharge.read", row.conversation, number)
            return _planned(tx, row)

    async def of(self, conversation: str) -> list[Planned]:
        """The plans of a conversation, the newest first."""
        query = select(Discharge).where(Discharge.conversation == conversation)
        async with self._store.read() as tx:
            rows = (await tx.session.exec(query.order_by(col(Discharge.made_at).desc()))).all()
            return [_planned(tx, row) for row in rows]

    async def send(
        self,
        number: str,
        staff: Staff,
        link: str,
        told: Sequence[Reply],
        teach: Sequence[tuple[Reply, dict[str, object]]] = (),
    ) -> bool:
        """Approve and send, once: ``told`` in this person's name; then the bot, if it may speak, begins ``teach``.

        ``link`` is the secret of the patient's page; ``teach`` has the parts of the first question, each with where
        going over the sheet begins.
        """
        async with self._store.write() as tx:
            row = await tx.session.get(Discharge, number)
            if row is None or row.state != "draft":
                return False
            row.state, row.approved_by, row.approved_at = "sent", staff.name, now()
            row.link_digest = _digest(link)
            patient = await tx.session.get_one(Conversation, row.conversation)
            await talk.add_replies(tx, patient, told, answers=None, staff=staff.name)
            if teach and patient.owner == "bot":
                await talk.add_replies(tx, patient, [asked for asked, _ in teach], answers=None)
                known.set_teaching(tx, patient, teach[0][1])
                await line.talk_about(tx, patient)
            await tx.audit(staff.name, "discharge.sent", row.conversation, number)
            return True

    async def withdraw(self, number: str, staff: Staff) -> bool:
        """The link opens nothing any more; what was sent as a message stays sent."""
        async with self._store.write() as tx:
            row = await tx.session.get(Discharge, number)
            if row is None or row.state == "withdrawn":
                return False
            row.state, row.link_digest = "withdrawn", None
            (await tx.session.get_one(Conversation, row.conversation)).teaching_sealed = None
            await tx.audit(staff.name, "discharge.withdrawn", row.conversation, number)
            return True

    async def opened(self, link: str) -> Planned | None:
        """The plan that the patient's ``link`` opens, while it is open."""
        query = select(Discharge).where(Discharge.link_digest == _digest(link), Discharge.state == "sent")
        async with self._store.read() as tx:
            row = (await tx.session.exec(query)).first()
            if row is None or row.approved_at is None or row.approved_at < now() - OPEN_FOR:
                return None
            return _planned(tx, row)


def new_link() -> str:
    """A secret that nobody can guess."""
    return secrets.token_urlsafe(16)


def _digest(link: str) -> bytes:
    return hashlib.sha256(link.encode()).digest()


def _planned(tx: Tx, row: Discharge) -> Planned:
    plan = json.loads(tx.box.open(f"discharge|plan|{row.id}|{row.conversation}", row.plan_sealed))
    return Planned(
        row.id, row.conversation, plan, row.state, row.made_by, row.made_at, row.approved_by, row.approved_at
    )
