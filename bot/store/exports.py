"""All that is kept of one patient, opened for them: gathered once, and fetched by a secret link that ends soon."""

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import col, select

from bot.store import known, line, notes
from bot.store.desk import Shown, in_full, shown
from bot.store.keys import place
from bot.store.models import Consent, Conversation, Decision, Discharge, ExportLink, Message, now
from bot.store.notes import Noted
from bot.store.reach import Subscription
from bot.store.store import Store, Tx

OPEN_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Agreed:
    """One answer to "may we": ``purpose``, and the version of the words that were shown."""

    purpose: str
    given: bool
    text_version: str
    how: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of a patient; ``decisions`` and ``plans`` are as they were saved."""

    conversation: str
    channel: str
    address: str
    language: str
    country: str
    since: datetime
    facts: dict[str, object]
    consents: tuple[Agreed, ...]
    messages: tuple[Shown, ...]
    decisions: tuple[dict[str, Any], ...]
    plans: tuple[dict[str, Any], ...]
    person: str = ""  # what the writer calls this patient; empty for the writer
    notes: tuple[Noted, ...] = ()  # of staff; only where staff make the export


PATIENT = "patient"  # who reads by a link of their own


async def gather(tx: Tx, conversation: str, reader: str) -> Record | None:
    """The record, audited as read by ``reader``; ``None`` if there is no such patient.

    Private notes of staff are in it, unless it is the patient who reads: those a person looks through first.
    """
    patient = await tx.session.get(Conversation, conversation)
    if patient is None or patient.erased_at is not None:
        return None
    await tx.audit(reader, "conversation.exported", conversation)
    return Record(
        conversation=conversation,
        channel=patient.channel,
        address=tx.box.open(place(patient, "address"), patient.address_sealed),
        language=patient.language,
        country=patient.country,
        since=patient.created_at,
        facts=known.facts_of(tx, patient),
        consents=await _agreed(tx, conversation),
        messages=tuple(in_full(shown(tx, row)) for row in await _rows(tx, Message, Message.id, conversation)),
        decisions=tuple(
            {**json.loads(tx.box.open(place(row, "trace"), row.trace_sealed)), "at": row.at}
            for row in await _rows(tx, Decision, Decision.id, conversation)
        ),
        plans=tuple(
            json.loads(tx.box.open(place(row, "plan"), row.plan_sealed))
            for row in await _rows(tx, Discharge, Discharge.made_at, conversation)
            if row.state == "sent"
        ),
        person=line.label_of(tx, patient),
        notes=() if reader == PATIENT else tuple(await notes.of(tx, conversation)),
    )


def new_link() -> str:
    """A secret that nobody can guess."""
    return secrets.token_urlsafe(16)


async def offer(tx: Tx, patient: Conversation, link: str) -> None:
    """Let ``link`` open this patient's record for a day."""
    tx.session.add(ExportLink(digest=_digest(link), conversation=patient.id, until=now() + OPEN_FOR))
    await tx.audit("patient", "export.asked", patient.id)


async def opened(store: Store, link: str) -> Record | None:
    """The record that ``link`` opens, while it does."""
    async with store.write() as tx:
        row = await tx.session.get(ExportLink, _digest(link))
        return await gather(tx, row.conversation, PATIENT) if row and row.until > now() else None


async def _rows(tx: Tx, table: Any, order: Any, conversation: str) -> list[Any]:
    found = await tx.session.exec(select(table).where(table.conversation == conversation).order_by(order))
    return list(found.all())


async def _agreed(tx: Tx, conversation: str) -> tuple[Agreed, ...]:
    consents = await _rows(tx, Consent, Consent.id, conversation)
    query = select(Subscription).where(Subscription.conversation == conversation).order_by(col(Subscription.purpose))
    opted = (await tx.session.exec(query)).all()
    return (
        *(Agreed(row.purpose, row.given, row.text_version, row.how, row.at) for row in consents),
        *(Agreed(row.purpose, not row.out, "", row.how, row.at) for row in opted),
    )


def _digest(link: str) -> bytes:
    return hashlib.sha256(link.encode()).digest()
