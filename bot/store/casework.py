"""What staff do around a conversation: look for it, note, hand it to a colleague, put a request off."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import col, select

from bot.store import find, glass, line, names, notes, queue, rungs, sending
from bot.store.models import Conversation, Escalation, StaffMember, now
from bot.store.people import People, Staff
from bot.store.store import Store, Tx
from safety.ladder import Event

# For how long at most, by priority. An emergency never; "urgent" was decided to be seen within four hours.
PUT_OFF: Final = {1: timedelta(hours=2), 2: timedelta(hours=72)}
WHY_PUT_OFF: Final = ("call_back", "patient_asked", "awaiting_result", "awaiting_colleague")


@dataclass(frozen=True, slots=True)
class Taken:
    """Whether the conversation is now this person's, and whose it is."""

    ok: bool
    owner: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where and in what language a conversation is held; nothing of what is said there."""

    conversation: str
    channel: str
    language: str
    country: str
    owner: str | None
    other: bool = False  # about somebody else than whoever writes from that address
    restricted: bool = False  # not every colleague reads it
    label: str = ""  # what the writer calls them; empty for the writer, and for whoever may not read of them


class Casework(People):
    """The staff side of the store beside reading and answering."""

    def __init__(self, store: Store, lease: timedelta = rungs.ANYBODY.lease) -> None:
        """``lease``: for how long an assignment lasts without a sign of life."""
        super().__init__(store)
        self._rota = replace(rungs.ANYBODY, lease=lease)

    async def queue(self) -> list[queue.QueueRow]:
        """The open escalations, most urgent first, then by who has waited longest."""
        async with self._store.read() as tx:
            return await queue.rows(tx)

    async def counts(self) -> dict[int, int]:
        """How many escalations stand open, by priority."""
        async with self._store.read() as tx:
            return await queue.counts(tx)

    async def found(self, staff: Staff, wanted: str, country: str, *, always: bool = False) -> list[Place]:
        """The patients of a telephone number, on whatever channel, of an id, or of a name; each look is audited.

        ``country``: whose national form the number may have; ``always``: this role reads of nobody without the glass.
        What was looked for stands nowhere, only whether it was a name and how many there are.
        """
        ids = await find.subjects(self._store, wanted, country)
        async with self._store.write() as tx:
            by = "id_or_number" if ids else "name"
            ids = ids or list(await names.find(tx, wanted))
            query = select(Conversation).where(col(Conversation.id).in_(ids), col(Conversation.erased_at).is_(None))
            rows = (await tx.session.exec(query.order_by(col(Conversation.created_at)))).all()
            await tx.audit(staff.name, "patient.searched", "", f"{by} {len(rows)}")
            for row in rows:
                await tx.audit(staff.name, "conversation.found", row.id)
            return [await self._labelled(tx, row, staff, always) for row in rows]

    async def place(self, conversation: str) -> Place | None:
        """Where a conversation is held; ``None`` if there is none of that id."""
        async with self._store.read() as tx:
            row = await tx.session.get(Conversation, conversation)
            return _place(row) if row and not row.erased_at else None

    async def colleagues(self, roles: Collection[str]) -> list[str]:
        """The names of all staff with one of ``roles`` who can still sign in."""
        async with self._store.read() as tx:
            return await _names(tx, roles)

    async def named(self, staff: Staff) -> Sequence[notes.Named]:
        """Where a note has named ``staff`` and they have not looked since."""
        async with self._store.read() as tx:
            return await notes.unseen(tx, staff.name)

    async def note(self, conversation: str, staff: Staff, text: str, form: str) -> bool:
        """Keep a private note, once per ``form``; ``False`` if there is no such conversation."""
        async with self._store.write() as tx:
            talk = await tx.session.get(Conversation, conversation)
            if talk is None or talk.erased_at:
                return False
            await notes.add(tx, talk, staff.name, text, form, await _names(tx))
            return True

    async def assign(self, conversation: str, staff: Staff, to: str, fence: int, roles: Collection[str]) -> Taken:
        """Hand the conversation to the colleague ``to``, from oneself or from nobody, if nothing has changed since.

        From here on the bot is silent. What waits there goes on up the ladder until ``to`` shows that they are there:
        to be named is not to have come. ``to`` must have one of ``roles``, those who may act.
        """
        async with self._store.write() as tx:
            talk = await tx.locked(Conversation, conversation)
            if talk is None or to not in await _names(tx, roles):
                return Taken(False, None)
            if talk.fence != fence or (talk.owner == "staff" and talk.staff != staff.name):
                return Taken(False, talk.staff)
            if talk.owner != "staff":
                await sending.withdraw_pending(tx, conversation)
                await line.talk_about(tx, talk)
            talk.owner, talk.staff, talk.fence = "staff", to, talk.fence + 1
            await self._each(tx, conversation, Event("gave_back", staff.name))
            await notes.add(tx, talk, staff.name, f"→ @{to}", f"assign:{conversation}:{talk.fence}", [to])
            await tx.audit(staff.name, "conversation.assigned", conversation, to)
            return Taken(True, to)

    async def snooze(self, conversation: str, escalation: int, staff: Staff, until: datetime, why: str) -> bool:
        """Put the request off until then, or until the patient writes; ``False`` for an emergency, or beyond its limit.

        It goes back to the foot of the ladder, whose time then moves it on: it can be late, never lost.
        """
        async with self._store.write() as tx:
            talk = await tx.locked(Conversation, conversation)
            row = await tx.locked(Escalation, escalation)
            if talk is None or row is None or row.conversation != conversation or talk.staff not in (None, staff.name):
                return False
            rota = replace(self._rota, put_off=PUT_OFF.get(row.priority, timedelta(0)))
            await rungs.move(tx, row, Event("snoozed", staff.name, why, until), now(), rota)
            if row.snoozed_by != staff.name or row.due_at != until:
                return False
            row.snoozed_after = await rungs.last_message(tx, conversation)
            await tx.audit(staff.name, "escalation.snoozed", conversation, f"{why} {until.isoformat()}")
            return True

    async def _labelled(self, tx: Tx, row: Conversation, staff: Staff, always: bool) -> Place:
        seen = await glass.readable(tx, row, staff, always=always)
        return replace(_place(row), label=line.label_of(tx, row) if seen else "")

    async def _each(self, tx: Tx, conversation: str, event: Event) -> None:
        for row in await rungs.open_in(tx, conversation):
            await rungs.move(tx, row, event, now(), self._rota)


async def _names(tx: Tx, roles: Collection[str] | None = None) -> list[str]:
    query = select(StaffMember.name).where(col(StaffMember.disabled_at).is_(None)).order_by(col(StaffMember.name))
    return list(
        (await tx.session.exec(query if roles is None else query.where(col(StaffMember.role).in_(roles)))).all()
    )


def _place(row: Conversation) -> Place:
    further, restricted = row.line is not None, row.restricted is not None
    return Place(row.id, row.channel, row.language, row.country, row.staff, further, restricted)
