"""What is known of one patient on one page: who stands behind the address, what they agreed to, what has happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import col, select

from bot.store import audit, glass, line
from bot.store.accounts import Staff
from bot.store.attachments import Attachment
from bot.store.keys import place
from bot.store.models import Audit, Consent, Conversation, Decision, Discharge, now
from bot.store.reach import Subscription
from bot.store.store import Store, Tx

READERS: Final = 100  # the latest, on the page; the whole list is the audit's
READS_FROM: Final = glass.SHOWN_FOR


@dataclass(frozen=True, slots=True)
class Reachable:
    """One way to this person: a channel, and enough of the address to know it again."""

    conversation: str
    channel: str
    address: str


@dataclass(frozen=True, slots=True)
class Behind:
    """Somebody at the same address; without their label where the reader may not read of them."""

    conversation: str
    label: str
    restricted: bool


@dataclass(frozen=True, slots=True)
class Read:
    """One reading of a patient's words; ``number`` is that of the audit."""

    number: int
    at: datetime
    by: str
    what: str  # the audit's code
    patient: str


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient, without what they wrote."""

    conversation: str
    label: str
    language: str
    country: str
    since: datetime
    words: str  # model | approved
    restricted: str | None
    hold: bool
    people: tuple[Behind, ...]
    ways: tuple[Reachable, ...]
    consents: Sequence[Consent]
    wishes: Sequence[Subscription]  # what they said they want no more, or want again
    episodes: Sequence[Decision]  # the newest first, sealed as they are
    sheets: Sequence[Discharge]
    files: Sequence[Attachment]
    readers: Sequence[Read]


class Patients:
    """The pages of patients, and what members of staff have read."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def one(self, conversation: str, reader: Staff) -> Patient | None:
        """The patient, audited as read by ``reader``; ``None`` if there is none."""
        async with self._store.write() as tx:
            talk = await tx.session.get(Conversation, conversation)
            if talk is None or talk.erased_at:
                return None
            await tx.audit(reader.name, "patient.read", conversation)
            return await _patient(tx, talk, reader)

    async def read_by(self, name: str, before: int | None, most: int) -> list[Read]:
        """What that member of staff has read in the last 30 days, the newest first."""
        async with self._store.read() as tx:
            rows = await audit.read_by(tx.session, name, now() - READS_FROM, before, most)
            return list(map(_read, rows))


async def _patient(tx: Tx, talk: Conversation, reader: Staff) -> Patient:
    mine = talk.id
    wishes = select(Subscription).where(Subscription.conversation == line.writer_of(talk))
    decisions = select(Decision).where(Decision.conversation == mine).order_by(col(Decision.id).desc())
    sheets = select(Discharge).where(Discharge.conversation == mine).order_by(col(Discharge.made_at).desc())
    files = select(Attachment).where(Attachment.conversation == mine).order_by(col(Attachment.id).desc())
    consents = select(Consent).where(Consent.conversation == mine).order_by(col(Consent.id).desc())
    return Patient(
        conversation=mine,
        label=line.label_of(tx, talk),
        language=talk.language,
        country=talk.country,
        since=talk.created_at,
        words=talk.words,
        restricted=talk.restricted,
        hold=talk.hold is not None,
        people=await _behind(tx, talk, reader),
        ways=await _ways(tx, talk),
        consents=(await tx.session.exec(consents)).all(),
        wishes=(await tx.session.exec(wishes.order_by(col(Subscription.purpose)))).all(),
        episodes=(await tx.session.exec(decisions)).all(),
        sheets=(await tx.session.exec(sheets)).all(),
        files=(await tx.session.exec(files)).all(),
        readers=[_read(row) for row in (await audit.readers(tx.session, mine))[: -READERS - 1 : -1]],
    )


async def _behind(tx: Tx, talk: Conversation, reader: Staff) -> tuple[Behind, ...]:
    found = []
    for person in (await line.of(tx, talk)).people:
        row = await tx.session.get_one(Conversation, person.conversation)
        seen = await glass.readable(tx, row, reader)
        found.append(Behind(row.id, person.label if seen else "…", row.restricted is not None))
    return tuple(found)


async def _ways(tx: Tx, talk: Conversation) -> tuple[Reachable, ...]:
    """This person on every channel: the index of a number is the same on each."""
    query = select(Conversation).where(
        Conversation.address_index == talk.address_index, col(Conversation.erased_at).is_(None)
    )
    rows = (await tx.session.exec(query.order_by(col(Conversation.created_at)))).all()
    return tuple(
        Reachable(row.id, row.channel, masked(tx.box.open(place(row, "address"), row.address_sealed))) for row in rows
    )


def masked(address: str) -> str:
    """Enough of ``address`` to know it again, too little to write there."""
    return f"{address[:2]}…{address[-2:]}" if address.startswith("+") else f"…{address[-4:]}"


def _read(row: Audit) -> Read:
    return Read(row.seq, row.at, row.actor, row.action, row.subject)
