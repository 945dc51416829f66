"""The PIN before history: its argon2id hash, sealed, and how many wrong tries there were; durable, one per address."""

import asyncio
from datetime import datetime, timedelta
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from argon2.profiles import RFC_9106_LOW_MEMORY
from sqlmodel import Field, SQLModel

from bot.store import keys
from bot.store.line import writer_of
from bot.store.models import Conversation, now, when
from bot.store.store import Store, Tx

TRIES: Final = 5
WAIT: Final = timedelta(minutes=15)
_ONE_AT_A_TIME: Final = asyncio.Semaphore(1)  # 64 MiB each: a flood must not take the memory


class Pin(SQLModel, table=True):
    """The PIN of one address, kept with whoever wrote first from it; ``tries`` were begun since the last right one."""

    conversation: str = Field(foreign_key="conversation.id", primary_key=True)
    hash_sealed: bytes
    tries: int = 0
    until: datetime | None = when(default=None, nullable=True)  # nothing is tried before
    set_at: datetime = when(default_factory=now)


keys.register(Pin, None, ("hash",))


async def is_set(tx: Tx, conversation: Conversation) -> bool:
    """Whether history of this address stands behind a PIN."""
    return await tx.session.get(Pin, writer_of(conversation)) is not None


async def keep(tx: Tx, conversation: Conversation, digest: str) -> None:
    """Set the PIN, or another in its place; ``digest`` is what ``hashed`` made."""
    writer = writer_of(conversation)
    await keys.bring(tx.session, tx.box, writer)
    row, sealed = await tx.locked(Pin, writer), tx.box.seal(f"pin|hash|{writer}", digest)
    if row is None:
        tx.session.add(Pin(conversation=writer, hash_sealed=sealed))
    else:
        row.hash_sealed, row.tries, row.until, row.set_at = sealed, 0, None, now()
    await tx.audit("patient", "pin.set", writer)


async def remove(tx: Tx, conversation: Conversation, actor: str) -> bool:
    """Take the PIN away; ``False`` if there is none. Who does not know it needs a person for that."""
    row = await tx.locked(Pin, writer_of(conversation))
    if row is None:
        return False
    await tx.session.delete(row)
    await tx.audit(actor, "pin.removed", writer_of(conversation))
    return True


async def tried(store: Store, conversation: Conversation, pin: str) -> int | timedelta | None:
    """``None`` for the right PIN, else how many tries are left, or how long to wait until the next one.

    A try is counted before it is looked at: a process that dies in between gives nobody a try for nothing.
    """
    writer = writer_of(conversation)
    async with store.write() as tx:
        row = await tx.locked(Pin, writer)
        if row is None:
            return None  # taken away meanwhile
        if row.until is not None and row.until > now():
            return row.until - now()
        if row.until is not None:
            row.tries, row.until = 0, None
        row.tries += 1
        left = TRIES - row.tries
        row.until = now() + WAIT if left <= 0 else None
        digest = tx.box.open(f"pin|hash|{writer}", row.hash_sealed)
    if not await matches(digest, pin):
        return left if left > 0 else WAIT
    async with store.write() as tx:
        again = await tx.locked(Pin, writer)
        if again is not None:
            again.tries, again.until = 0, None
    return None


async def hashed(pin: str) -> str:
    """The argon2id hash of ``pin``."""
    async with _ONE_AT_A_TIME:
        return await asyncio.to_thread(_hasher().hash, pin)


async def matches(digest: str, pin: str) -> bool:
    """Whether ``digest`` is of ``pin``; every other error of the library is ours to see."""
    async with _ONE_AT_A_TIME:
        return await asyncio.to_thread(_matches, digest, pin)


def _matches(digest: str, pin: str) -> bool:
    try:
        return _hasher().verify(digest, pin)
    except VerifyMismatchError:
        return False


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
