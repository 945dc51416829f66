"""The patients' keys: made with a conversation, wrapped by the master key, in memory while their rows are in use."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import event
from sqlalchemy.orm import QueryContext, Session
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.crypto import KEY_ID, Box, Key, WrongKey, key_of
from bot.store.models import Audit, Conversation, Decision, Discharge, MasterKey, Message, SubjectKey, now

# Every sealed column, with the column that names its row within the patient; rotation and erasure go by it.
SEALED: dict[type[Any], tuple[str | None, tuple[str, ...]]] = {
    Conversation: (None, ("address", "facts", "teaching", "side", "label")),
    Message: ("seal_id", ("text", "choices", "made_of")),
    Decision: ("message", ("trace",)),
    Discharge: ("id", ("plan",)),
}


def place(row: Any, column: str) -> str:
    """Where ``row``'s sealed ``column`` is sealed to: ``table|column|row|patient``, for a patient's own row shorter."""
    named, _ = SEALED[type(row)]
    within = [] if named is None else [str(getattr(row, named))]
    return "|".join([row.__tablename__, column, *within, subject_of(row)])


def subject_of(row: Any) -> str:
    """Whose row it is: the id of the conversation, which is the patient at one of our addresses."""
    if isinstance(row, Conversation):
        return row.id
    return str(row.subject if isinstance(row, Audit) else row.conversation)


async def make(session: AsyncSession, box: Box, subject: str) -> str:
    """A fresh key for ``subject`` in this transaction; its id. Raises ``WrongKey``."""
    await _same_master(session, box)
    key_id, raw, made = os.urandom(KEY_ID).hex(), AESGCM.generate_key(256), now()
    wrapped = box.wrap(subject, key_id, raw)
    session.add(SubjectKey(subject=subject, key_id=key_id, master=box.master, wrapped=wrapped, created_at=made))
    # A key that was never committed must seal nothing later.
    event.listen(session.sync_session, "after_rollback", lambda _: box.forget(subject), once=True)
    _keep(session.sync_session, box.hold(subject, key_id, made.timestamp(), raw))
    return key_id


async def bring(session: AsyncSession, box: Box, subject: str) -> bool:
    """The patient's newest key into memory, for who seals without having loaded the patient's row; whether there is."""
    query = select(SubjectKey).where(SubjectKey.subject == subject, col(SubjectKey.retired_at).is_(None))
    row = (await session.exec(query)).first()
    if row is None or row.wrapped is None:
        return False
    raw = box.unwrap(subject, row.key_id, row.master, row.wrapped)
    _keep(session.sync_session, box.hold(subject, row.key_id, row.created_at.timestamp(), raw))
    return True


async def settle(session: AsyncSession, box: Box) -> None:
    """At the start: the master key is this database's, and every patient has a key. Raises ``WrongKey``."""
    if (await session.exec(select(MasterKey).limit(1))).first() is None:
        session.add(MasterKey(id=box.master))
        await session.flush()
    await _same_master(session, box, known_is_enough=True)
    bare = select(Conversation).where(col(Conversation.key_id).is_(None), col(Conversation.erased_at).is_(None))
    for row in (await session.exec(bare)).all():  # conversations from before patients had keys
        row.key_id = await make(session, box, row.id)


async def adopt(session: AsyncSession, box: Box) -> None:
    """From here on new keys are wrapped by ``box``'s current master key; others look it up before they go on."""
    await session.exec(
        update(MasterKey)
        .where(col(MasterKey.id) != box.master, col(MasterKey.retired_at).is_(None))
        .values(retired_at=now())
    )
    row = await session.get(MasterKey, box.master)
    if row is None:
        session.add(MasterKey(id=box.master))
    else:
        row.retired_at = None


async def _same_master(session: AsyncSession, box: Box, known_is_enough: bool = False) -> None:
    # The row is locked (on PostgreSQL) until we commit: a rotation cannot retire the key under a patient's feet. So one
    # look serves all patients who are new in this transaction.
    if session.info.get("master") == box.master:
        return
    query = select(MasterKey.id).where(col(MasterKey.retired_at).is_(None)).with_for_update(read=True)
    current = (await session.exec(query)).first()
    if current is not None and current != box.master:
        box.look_again()
    if current is None or (current != box.master and not (known_is_enough and box.has_master(current))):
        raise WrongKey(
            f"the database was sealed under the master key {current}, and the one given is {box.master}: "
            "restore secrets.json, or LAMPLIGHT_MASTER_KEY_FILE, from your backup of keys"
        )
    session.info["master"] = current


def _needed(row: Any) -> Iterable[str]:
    if isinstance(row, Conversation) and row.key_id:
        yield row.key_id
    if isinstance(row, Audit):
        sealed = [row.__dict__.get("payload")]
    else:
        sealed = [row.__dict__.get(f"{column}_sealed") for column in SEALED[type(row)][1]]
    yield from filter(None, map(key_of, sealed))


def _loaded(row: Any, context: QueryContext, *_: object) -> None:
    """A row that comes from the database brings the keys that open it, within the same transaction."""
    box = context.session.info.get("box")
    if not isinstance(box, Box):
        return
    subject = subject_of(row)
    for key_id in set(_needed(row)):
        key = box.held(subject, key_id) or _fetched(context.session, box, subject, key_id)
        if key is not None:
            _keep(context.session, key)


def _fetched(session: Session, box: Box, subject: str, key_id: str) -> Key | None:
    query = select(SubjectKey.master, SubjectKey.wrapped, SubjectKey.created_at).where(
        SubjectKey.subject == subject, SubjectKey.key_id == key_id
    )
    # On the connection itself: the session is in the midst of loading.
    found = session.connection().execute(query).first()
    if found is None or found.wrapped is None:
        return None  # destroyed: what it sealed does not open any more
    made: datetime = found.created_at
    raw = box.unwrap(subject, key_id, found.master, found.wrapped)
    return box.hold(subject, key_id, made.astimezone(UTC).timestamp(), raw)


def _keep(session: Session, key: Key) -> None:
    # A flood of other patients must not push the key out of memory before this transaction has used it.
    session.info.setdefault("keys", set()).add(key)


def register(table: type[Any], row: str | None, columns: tuple[str, ...]) -> None:
    """One more table with sealed columns; ``row`` names its rows within the patient, if there are several."""
    SEALED[table] = row, columns
    _listen(table)


def _listen(table: type[Any]) -> None:
    event.listen(table, "load", _loaded)
    event.listen(table, "refresh", _loaded)


for _table in SEALED:
    _listen(_table)
_listen(Audit)
