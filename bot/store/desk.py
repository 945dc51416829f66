"""What staff see and do: the queue, a conversation, taking over, replying, giving back, closing."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, func, or_
from sqlmodel import col, select

from bot.message import Choice, Reply
from bot.store import glass, hooks, known, line, notes, pins, presence, reach, rungs, sending
from bot.store.casework import Casework, Taken
from bot.store.models import Conversation, Decision, Escalation, Message, now
from bot.store.notes import Noted
from bot.store.people import Staff
from bot.store.sending import ON_CALL
from bot.store.spoken import Made, mark_of, staff_message
from bot.store.store import Tx
from bot.store.talk import add_replies, choices_of, made_of, text_of
from safety.ladder import Event

ALWAYS: Final = reach.Window(True, None)


_SECRET = re.compile(r"#[\w-]{22}(?![\w-])")  # of a link that only the patient may open


@dataclass(frozen=True, slots=True)
class Shown:
    """One message as a person may read it."""

    id: int
    author: str
    text: str
    kind: str
    choices: tuple[Choice, ...]
    at: datetime
    state: str = "sent"
    staff: str | None = None
    made_of: dict[str, object] = field(default_factory=dict)
    error: str | None = None  # why it is not sent: what the gate noted, or the provider's code


@dataclass(frozen=True, slots=True)
class Thread:
    """One conversation with all that explains it."""

    conversation: str
    owner_kind: str
    owner_name: str | None
    fence: int
    channel: str
    language: str
    country: str
    messages: list[Shown]
    escalations: list[Escalation]
    decisions: list[dict[str, Any]]
    person: str = ""  # what the writer calls whom it is about; empty for the writer
    people: tuple[line.Person, ...] = ()  # all behind this address, the writer first
    pin: bool = False  # whether history is shown to the writer only after a PIN
    restricted: str | None = None  # why not every colleague reads it
    notes: list[Noted] = field(default_factory=list)
    window: reach.Window = ALWAYS
    words: str = "model"  # whose words the patient lets a reply have: model | approved


class StillOpen(RuntimeError):
    """A conversation cannot end while a request for a human stands open in it."""


class Desk(Casework):
    """The staff side of the store: who signs in, and what they do. Each reading of a patient's words is audited."""

    async def thread(self, conversation: str, reader: Staff) -> Thread | None:
        """The whole conversation; ``None`` if there is none of that id."""
        async with self._store.write() as tx:
            talk = await tx.session.get(Conversation, conversation)
            if talk is None or talk.erased_at:
                return None
            await tx.audit(reader.name, "conversation.read", conversation)
            await notes.seen(tx, conversation, reader.name)
            rows = await _all(tx, Message, conversation)
            return Thread(
                conversation=talk.id,
                owner_kind=talk.owner,
                owner_name=talk.staff,
                fence=talk.fence,
                channel=talk.channel,
                language=talk.language,
                country=talk.country,
                messages=[_as_staff_read(shown(tx, row)) for row in rows],
                escalations=await _all(tx, Escalation, conversation),
                decisions=[_trace(tx, row) for row in await _all(tx, Decision, conversation)],
                person=line.label_of(tx, talk),
                people=await _people(tx, talk, reader),
                pin=await pins.is_set(tx, talk),
                restricted=talk.restricted,
                notes=await notes.of(tx, conversation),
                window=await reach.window_of(tx, talk),
                words=talk.words,
            )

    async def translated(self, conversation: str, staff: Staff, by: str) -> None:
        """Note that ``staff`` had what the patient wrote translated; ``by``: which translator."""
        async with self._store.write() as tx:
            await tx.audit(staff.name, "conversation.translated", conversation, by)

    async def take_over(self, conversation: str, staff: Staff, fence: int, *, emergency: bool = False) -> Taken:
        """Make the conversation this person's, if nobody was faster; from here on the bot is silent.

        ``emergency``: they were let in for that alone, which breaks the glass before a patient whom they do not read.
        """
        async with self._store.write() as tx:
            talk = await tx.locked(Conversation, conversation)
            if talk is None:
                return Taken(False, None)
            if talk.owner == "staff":
                if talk.staff == staff.name:
                    await self._take(tx, conversation, staff)  # what was raised since
                return Taken(talk.staff == staff.name, talk.staff)
            if talk.fence != fence:
                return Taken(False, talk.staff)
            talk.owner, talk.staff, talk.fence = "staff", staff.name, talk.fence + 1
            await sending.withdraw_pending(tx, conversation)
            await line.talk_about(tx, talk)  # what the patient answers a person belongs to what that person asks
            await self._take(tx, conversation, staff)
            await tx.audit(staff.name, "conversation.taken", conversation)
            if emergency:
                await glass.shatter(tx, talk, staff, glass.EMERGENCY)
            return Taken(True, staff.name)

    async def staff_reply(
        self,
        conversation: str,
        staff: Staff,
        text: str | Sequence[str],
        client_id: str,
        made: Made | None = None,
    ) -> bool:
        """Send ``text``, or its parts in order, once per ``client_id``; ``False`` unless this person has it.

        ``made``: what a draft was made of, kept beside each part; a draft of before a give-back is not sent.
        """
        async with self._store.write() as tx:
            talk = await tx.locked(Conversation, conversation)
            if talk is None or talk.staff != staff.name or (made is not None and talk.fence != made.fence):
                return False
            # By its seal: the name that the console gave it makes way for the provider's when it has been sent.
            known = select(Message.id).where(Message.conversation == talk.id, Message.seal_id == mark_of(client_id))
            if (await tx.session.exec(known)).first() is None:
                for number, part in enumerate([text] if isinstance(text, str) else text):
                    form = f"{client_id}/{number}" if number else client_id
                    await tx.added(staff_message(tx, talk, staff, part, form, made))  # numbered in this order
                await self._take(tx, conversation, staff)
                await tx.audit(staff.name, "message.sent", conversation, made.told if made else "")
            return True

    async def give_back(self, conversation: str, staff: Staff, resume: str, said: Sequence[Reply] = ()) -> bool:
        """Let the bot speak again: ``continue`` where the triage stood, else from the beginning, with ``said`` first.

        ``close``: nothing may stand open; raises ``StillOpen``.
        """
        async with self._store.write() as tx:
            talk = await tx.locked(Conversation, conversation)
            if talk is None or talk.staff != staff.name:
                return False
            if resume == "close" and await open_escalations(tx, conversation):
                raise StillOpen(conversation)
            talk.owner, talk.staff, talk.fence = "bot", None, talk.fence + 1
            if resume != "continue" or talk.phase != "talking":
                talk.episode, talk.phase, talk.floor = talk.episode + 1, "talking", None
                talk.teaching_sealed = None
                known.set_side(tx, talk, None)
                await line.over(tx, talk)
            await add_replies(tx, talk, said, answers=None)
            await self._each(tx, conversation, Event("gave_back", staff.name))
            await tx.audit(staff.name, "conversation.given_back", conversation, resume)
            return True

    async def remove_pin(self, conversation: str, staff: Staff) -> bool:
        """Take the PIN away, from a patient to whom this person speaks; ``False`` if they do not, or there is none."""
        async with self._store.write() as tx:
            talk = await tx.locked(Conversation, conversation)
            return talk is not None and talk.staff == staff.name and await pins.remove(tx, talk, staff.name)

    async def close_escalation(self, conversation: str, escalation: int, staff: Staff, outcome: str) -> bool:
        """Close with a name and an outcome; ``False`` if it was closed before, or is not of this conversation."""
        async with self._store.write() as tx:
            row = await tx.locked(Escalation, escalation)
            if row is None or row.conversation != conversation or row.closed_at is not None:
                return False
            await rungs.move(tx, row, Event("resolved", staff.name, outcome), now(), self._rota)
            await tx.audit(staff.name, "escalation.closed", row.conversation, outcome)
            return True

    async def here(self, staff: Staff, conversation: str | None, *, heard: bool) -> None:
        """This person is at their console, at ``conversation`` or the queue; ``heard``: their page has just rung."""
        async with self._store.write() as tx:
            await presence.here(tx, staff.name, conversation, heard=heard, at=now())

    async def alerts(self, since: datetime) -> list[rungs.Alert]:
        """For whom the desk must ring since then."""
        async with self._store.read() as tx:
            return await rungs.alerts(tx, since)

    async def _take(self, tx: Tx, conversation: str, staff: Staff) -> None:
        await self._each(tx, conversation, Event("took", staff.name))


async def escalate(
    tx: Tx, conversation: Conversation, message: int, reason: str, priority: int, concept: str | None = None
) -> None:
    """A durable request for a human, once per message and reason."""
    known = or_(
        and_(col(Escalation.message) == message, col(Escalation.reason) == reason),
        col(Escalation.told_message) == message,  # the ladder's own text: the ladder itself sees that it failed
    )
    if (await tx.session.exec(select(Escalation.id).where(known))).first() is None:
        if conversation.staff == ON_CALL and await open_escalations(tx, conversation.id):
            return  # each page to that telephone fails for the same cause
        at = now()
        row = Escalation(
            conversation=conversation.id,
            message=message,
            reason=reason,
            priority=priority,
            concept=concept,
            opened_at=at,
            rung_at=at,
            due_at=at,
        )
        tx.session.add(row)
        await tx.audit("bot", "escalation.opened", conversation.id, f"{reason} {concept or ''}".strip())
        await hooks.note(tx, row, "escalation.opened", at)


async def open_escalations(tx: Tx, conversation: str) -> int:
    """How many requests for a human stand open in this conversation."""
    query = select(func.count()).where(Escalation.conversation == conversation, col(Escalation.closed_at).is_(None))
    return (await tx.session.exec(query)).one()


def shown(tx: Tx, row: Message) -> Shown:
    """``row`` with its words opened."""
    assert row.id is not None
    made = made_of(tx, row)
    text = _SECRET.sub("#…", text_of(tx, row)) if made.get("instead") else text_of(tx, row)
    words = text, row.kind, choices_of(tx, row)
    return Shown(row.id, row.author, *words, row.created_at, row.state, row.staff, made, row.error)


def in_full(row: Shown) -> Shown:
    """``row`` as the patient's page says it, where a neutral text went to the telephone in its place."""
    page = row.made_of.get("page")
    if not isinstance(page, Mapping):
        return row
    return replace(row, text=str(page["text"]), choices=tuple(Choice(*pair) for pair in page["choices"]))


def _as_staff_read(row: Shown) -> Shown:
    return in_full(row) if row.author == "staff" else row  # a nurse reads what she wrote, marked as gone by link


async def _people(tx: Tx, talk: Conversation, reader: Staff) -> tuple[line.Person, ...]:
    """All behind the address, without what those are called of whom ``reader`` may not read."""
    found = []
    for person in (await line.of(tx, talk)).people:
        row = await tx.session.get_one(Conversation, person.conversation)
        found.append(person if await glass.readable(tx, row, reader) else line.Person(row.id, "…"))
    return tuple(found)


async def _all(tx: Tx, table: Any, conversation: str) -> list[Any]:
    found: Sequence[Any] = (
        await tx.session.exec(select(table).where(table.conversation == conversation).order_by(table.id))
    ).all()
    return list(found)


def _trace(tx: Tx, row: Decision) -> dict[str, Any]:
    place = f"decision|trace|{row.message}|{row.conversation}"
    trace: dict[str, Any] = json.loads(tx.box.open(place, row.trace_sealed))
    return {**trace, "at": row.at}
