"""Fresh keys while the installation runs: patients' keys under a new master key, and rows under new patients' keys.

Each step is one small transaction that is complete in itself, so whatever ends it, the next run goes on from there.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import func, or_
from sqlmodel import col, select

from bot.store import attachments, factor, glass, keys, overlay  # noqa: F401  (they have sealed columns too)
from bot.store.crypto import UNDER_MASTER, key_of
from bot.store.keys import SEALED, place
from bot.store.models import Audit, Conversation, SubjectKey, now
from bot.store.store import Store, Tx

WRAPPED_AT_ONCE = 500  # patients' keys in one transaction
SEALED_AT_ONCE = 10  # patients in one transaction: a writer who waits must not notice
T = TypeVar("T")
BEGUN, ENDED = "rotation.begun", "rotation.ended"


@dataclass(frozen=True, slots=True)
class Left:
    """What still stands under keys that were replaced."""

    wrapped: int  # patients' keys and second factors under an older master key
    rows: int  # values sealed under a retired patient's key, or directly under a master key


async def rewrap(store: Store) -> AsyncIterator[int]:
    """Put every patient's key under the current master key; gives how many were done after each transaction."""
    async with store.write() as tx:
        await keys.adopt(tx.session, tx.box)
        await tx.audit("command line", "master_key.adopted", "", tx.box.master)
    done = 0
    while batch := await _gently(_rewrap_some(store)):
        done += batch
        yield done


async def reseal(store: Store, *, fresh: bool) -> AsyncIterator[int]:
    """Seal again what is under retired keys or none; ``fresh``: every patient gets a new key first.

    A run that was cut short is continued: patients who have had their new key since it began keep it.
    """
    done, since = 0, await _begun(store) if fresh else None
    if since is not None:
        for some in _batches(await _with_older_keys(store, since)):
            await _gently(_reseal_some(store, some, since))
            done += len(some)
            yield done
    while found := await _with_old_rows(store):  # what a turn sealed under the key before while we replaced it
        for some in _batches(found):
            await _gently(_reseal_some(store, some, None))
            done += len(some)
            yield done
    if since is not None:
        async with store.write() as tx:
            await tx.audit("command line", ENDED, "")


async def left(store: Store) -> Left:
    """What a rotation would still have to do."""
    async with store.read() as tx:
        wrapped = select(func.count()).where(SubjectKey.master != tx.box.master, col(SubjectKey.wrapped).is_not(None))
        rows = 0
        for table, (_, columns) in SEALED.items():
            for column in columns:
                query = select(func.count()).select_from(table).where(_old(tx, table, column))
                rows += (await tx.session.exec(query)).one()
        return Left((await tx.session.exec(wrapped)).one() + await factor.left(tx) + await overlay.left(tx), rows)


async def _rewrap_some(store: Store) -> int:
    async with store.write() as tx:
        query = (
            select(SubjectKey)
            .where(SubjectKey.master != tx.box.master, col(SubjectKey.wrapped).is_not(None))
            .limit(WRAPPED_AT_ONCE)
            .with_for_update()
        )
        rows = (await tx.session.exec(query)).all()
        for row in rows:
            if row.wrapped is not None:
                raw = tx.box.unwrap(row.subject, row.key_id, row.master, row.wrapped)
                row.master, row.wrapped = tx.box.master, tx.box.wrap(row.subject, row.key_id, raw)
        return len(rows) + await factor.rewrap(tx) + await overlay.rewrap(tx)


async def _begun(store: Store) -> datetime:
    """When the run began that is to be finished: the last one that did not end, or this one."""
    async with store.write() as tx:
        query = select(Audit).where(col(Audit.action).in_((BEGUN, ENDED))).order_by(col(Audit.seq).desc()).limit(1)
        last = (await tx.session.exec(query)).first()
        if last is not None and last.action == BEGUN:
            return last.at
        begun = now()
        await tx.audit("command line", BEGUN, "")
        return begun


async def _with_older_keys(store: Store, since: datetime) -> Sequence[str]:
    query = select(SubjectKey.subject).where(
        SubjectKey.created_at < since, col(SubjectKey.retired_at).is_(None), col(SubjectKey.wrapped).is_not(None)
    )
    async with store.read() as tx:
        return (await tx.session.exec(query)).all()


async def _with_old_rows(store: Store) -> Sequence[str]:
    found: set[str] = set()
    async with store.read() as tx:
        for table, (_, columns) in SEALED.items():
            old = or_(*(_old(tx, table, column) for column in columns))
            found.update((await tx.session.exec(select(_subject(table)).where(old).distinct())).all())
    return sorted(found)


async def _gently(work: Awaitable[T]) -> T:
    """Then nothing for as long as ``work`` took: SQLite has one writer, and patients come first."""
    begun = time.monotonic()
    result = await work
    await asyncio.sleep(time.monotonic() - begun)
    return result


def _batches(subjects: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(subjects), SEALED_AT_ONCE):
        yield subjects[start : start + SEALED_AT_ONCE]


async def _reseal_some(store: Store, subjects: Sequence[str], since: datetime | None) -> None:
    async with store.write() as tx:
        for subject in subjects:
            query = select(Conversation).where(Conversation.id == subject).with_for_update()
            patient = (await tx.session.exec(query)).one()
            if since is not None:
                await _fresh_key(tx, patient, since)
            for table in SEALED:
                for row in (await tx.session.exec(select(table).where(_subject(table) == subject))).all():
                    _reseal_row(tx, row, patient.key_id)


async def _fresh_key(tx: Tx, patient: Conversation, since: datetime) -> None:
    query = select(SubjectKey).where(SubjectKey.subject == patient.id, col(SubjectKey.retired_at).is_(None))
    older = [row for row in (await tx.session.exec(query)).all() if row.created_at < since]
    if older:
        patient.key_id = await keys.make(tx.session, tx.box, patient.id)
        for row in older:
            row.retired_at = now()


def _reseal_row(tx: Tx, row: Any, key_id: str | None) -> None:
    for column in SEALED[type(row)][1]:
        sealed = getattr(row, f"{column}_sealed")
        if sealed and key_of(sealed) != key_id:
            where = place(row, column)
            setattr(row, f"{column}_sealed", tx.box.seal(where, tx.box.open(where, sealed)))


def _subject(table: type[Any]) -> Any:
    return table.id if table is Conversation else table.conversation


def _old(tx: Tx, table: type[Any], column: str) -> Any:
    """Whether the column is sealed under a master key, or under a key of its patient that is retired."""
    sealed, digits = getattr(table, f"{column}_sealed"), func.substr(getattr(table, f"{column}_sealed"), 2, 4)
    postgresql = tx.session.get_bind().dialect.name == "postgresql"
    named = func.encode(digits, "hex") if postgresql else func.lower(func.hex(digits))
    retired = (
        select(SubjectKey.key_id)
        .where(SubjectKey.subject == _subject(table), col(SubjectKey.retired_at).is_not(None))
        .where(SubjectKey.key_id == named)
        .exists()
    )
    return or_(func.substr(sealed, 1, 1) == UNDER_MASTER, retired)
