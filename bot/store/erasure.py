"""Forgets a patient for good: the key is destroyed, so nothing that it sealed opens again, in backups neither."""

import json
import os
from collections.abc import Sequence
from typing import Final

from sqlalchemy import ColumnElement, Table, delete, func, update
from sqlmodel import SQLModel, col, select

from bot.store import (  # noqa: F401  (their tables too)
    attachments,
    glass,
    guests,
    line,
    names,
    notes,
    pins,
    provider,
    reach,
    reports,
    talk,
)
from bot.store.keys import place
from bot.store.models import Conversation, Escalation, Message, SubjectKey, now
from bot.store.store import Tx

# Rows that stay without their words: what a provider delivered once must not come back as news, and an answer of ours
# must not be given twice.
STAY: Final = ("conversation", "message")
GONE: Final = "…"  # in place of words that named somebody who is forgotten
UNDER_WAY: Final = ("new", "pending", "sending", "unknown", "waiting")


class Refused(RuntimeError):
    """Nothing was erased; ``code`` is ``hold``, ``with_staff`` or ``under_way``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


async def erase(tx: Tx, conversation: str, actor: str, why: str) -> bool:
    """Erase one patient; ``False`` if there is none, or nothing is left of them.

    With whoever wrote first from an address all go whom they write for: no address would lead to them any more, and
    nobody could ask what is kept of them. Raises ``Refused`` where the law or an emergency stands against it. The
    audit keeps that it was done, by whom and why: its rows name a conversation that leads to nobody any more.
    """
    patient = await tx.locked(Conversation, conversation)
    if patient is None or patient.erased_at is not None:
        return False
    others = await _with_them(tx, patient)
    for one in (patient, *others):
        await _may_be_erased(tx, one)
    for one in (*others, patient):
        await _erase(tx, one, actor, why)
    return True


async def again(tx: Tx) -> int:
    """After an older backup was restored with newer keys: who was forgotten since is forgotten again; how many."""
    destroyed = select(SubjectKey.subject).where(col(SubjectKey.destroyed_at).is_not(None))
    back = select(Conversation).where(col(Conversation.id).in_(destroyed), col(Conversation.erased_at).is_(None))
    patients = (await tx.session.exec(back)).all()
    for patient in patients:
        await _erase(tx, patient, "restore", "forgotten before")
    return len(patients)


async def _erase(tx: Tx, patient: Conversation, actor: str, why: str) -> None:
    conversation, connection = patient.id, await tx.session.connection()
    if patient.line is not None:
        await line.over(tx, patient)
        await _unname(tx, patient.line)
    for table in reversed(SQLModel.metadata.sorted_tables):
        if table.name not in STAY and (condition := _theirs(table, conversation)) is not None:
            await connection.execute(delete(table).where(condition))
    emptied = {"text_sealed": b"", "choices_sealed": None, "made_of_sealed": None, "staff": None, "error": None}
    await connection.execute(update(Message).where(col(Message.conversation) == conversation).values(emptied))
    destroyed = {"wrapped": None, "destroyed_at": now()}
    await connection.execute(update(SubjectKey).where(col(SubjectKey.subject) == conversation).values(destroyed))
    _empty(patient)
    await tx.audit(actor, "conversation.erased", conversation, why)
    await tx.session.flush()
    tx.box.forget(conversation)  # so that what the audit says of it stays readable


async def _unname(tx: Tx, writer: str) -> None:
    """What somebody was called is taken out of what the writer was asked and told, while that can be read."""
    alive = select(SubjectKey).where(SubjectKey.subject == writer, col(SubjectKey.destroyed_at).is_(None))
    if (await tx.session.exec(alive.limit(1))).first() is None:
        return
    query = select(Message).where(Message.conversation == writer, Message.author == "bot")
    for row in (await tx.session.exec(query)).all():
        made = talk.made_of(tx, row)
        if made.get("names"):
            row.text_sealed, row.choices_sealed = tx.box.seal(place(row, "text"), GONE), None
            if made.pop("page", None) is not None:
                row.made_of_sealed = tx.box.seal(place(row, "made_of"), json.dumps(made, ensure_ascii=False))


async def ask(tx: Tx, conversation: Conversation) -> None:
    """The patient wants to be forgotten: it is done when nothing of theirs is under way."""
    conversation.erase_asked_at = now()
    await tx.audit("patient", "erasure.asked", conversation.id)


async def asked(tx: Tx) -> list[str]:
    """Who waits to be forgotten."""
    query = select(Conversation.id).where(
        col(Conversation.erase_asked_at).is_not(None), col(Conversation.erased_at).is_(None)
    )
    return list((await tx.session.exec(query.order_by(col(Conversation.erase_asked_at)))).all())


async def hold(tx: Tx, conversation: str, actor: str, why: str | None) -> bool:
    """Forbid to erase this patient, or with ``None`` allow it again; ``False`` if there is none."""
    patient = await tx.locked(Conversation, conversation)
    if patient is None or patient.erased_at is not None:
        return False
    patient.hold = why
    await tx.audit(actor, "hold.set" if why else "hold.lifted", conversation, why or "")
    return True


async def _with_them(tx: Tx, patient: Conversation) -> Sequence[Conversation]:
    query = select(Conversation).where(Conversation.line == patient.id, col(Conversation.erased_at).is_(None))
    return (await tx.session.exec(query.order_by(col(Conversation.id)).with_for_update(key_share=True))).all()


async def _may_be_erased(tx: Tx, patient: Conversation) -> None:
    if patient.hold:
        raise Refused("hold")
    still_open = select(func.count()).where(Escalation.conversation == patient.id, col(Escalation.closed_at).is_(None))
    if patient.owner == "staff" or (await tx.session.exec(still_open)).one():
        raise Refused("with_staff")  # somebody may need help: first a person must have looked
    going = select(func.count()).where(Message.conversation == patient.id, col(Message.state).in_(UNDER_WAY))
    if (await tx.session.exec(going)).one():
        raise Refused("under_way")


def _theirs(table: Table, conversation: str) -> ColumnElement[bool] | None:
    """Which rows of ``table`` are this patient's: those that name the conversation, or one of its messages."""
    for key in table.foreign_keys:
        if key.target_fullname == "conversation.id":
            return key.parent == conversation
    for key in table.foreign_keys:
        if key.target_fullname == "message.id":
            return key.parent.in_(select(Message.id).where(Message.conversation == conversation))
    return None


def _empty(patient: Conversation) -> None:
    patient.address_index, patient.address_sealed = os.urandom(32), b""  # no number leads here any more
    patient.facts_sealed = patient.teaching_sealed = patient.side_sealed = patient.label_sealed = patient.about = None
    patient.restricted = patient.key_id = patient.floor = patient.lease_by = patient.lease_until = None
    patient.phase, patient.erased_at = "talking", now()
