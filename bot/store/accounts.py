"""The accounts of staff: one's own password, second factor and sessions, and those of others for an administrator."""

import asyncio
import hashlib
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlalchemy import delete
from sqlmodel import col, select

from bot.store import factor, passkeys
from bot.store.factor import StaffFactor
from bot.store.models import StaffMember, StaffSession, now
from bot.store.passwords import weakness
from bot.store.store import Store, Tx

IDLE = timedelta(minutes=15)
ABSOLUTE = timedelta(hours=8)
OPERATOR = "command line"


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody signed in; ``factor``: with a second factor of any kind, ``app``: with an authenticator app.

    ``proven_at``: when a password, a code or a passkey was last given; ``password``: whether they have one here.
    """

    id: int
    name: str
    role: str
    factor: bool = False
    proven_at: datetime | None = None
    app: bool = False
    password: bool = True


@dataclass(frozen=True, slots=True)
class Session:
    """A browser that is signed in; ``id`` is the digest of its token in hexadecimal digits, which opens nothing."""

    id: str
    opened_at: datetime
    seen_at: datetime
    own: bool


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who may sign in, unless disabled; ``sessions``: in how many browsers they are now."""

    id: int
    name: str
    role: str
    factor: bool
    disabled: bool
    sessions: int


class Accounts:
    """What is changed of accounts. One hash at a time, off the event loop, so that a flood cannot take the memory."""

    def __init__(self, store: Store, hasher: PasswordHasher) -> None:
        self._store = store
        self._hasher = hasher
        self._one_at_a_time = asyncio.Semaphore(1)

    async def change_password(self, staff: Staff, token: str, old: str, new: str) -> str | None:
        """Why not: "wrong" where ``old`` is, or a weakness; ``None``: it is changed, and other sessions are over."""
        if problem := weakness(new, staff.name):
            return problem
        async with self._store.read() as tx:
            before = (await tx.session.get_one(StaffMember, staff.id)).password_hash
        if not await self._right(before, old):
            async with self._store.write() as tx:
                await tx.audit(staff.name, "staff.refused", "password")
            return "wrong"
        digest = await self._hashed(new)
        async with self._store.write() as tx:
            member = await tx.locked(StaffMember, staff.id)
            if member is None or member.password_hash != before:
                return "wrong"  # somebody else has changed it meanwhile
            member.password_hash = digest
            await end_of(tx, staff.id, but=digest_of(token))
            await tx.audit(staff.name, "staff.password_changed", staff.name)
        return None

    async def sessions(self, staff: Staff, token: str) -> list[Session]:
        """The browsers in which ``staff`` is signed in now, the latest first; ``token`` is that of this one."""
        query = select(StaffSession).where(StaffSession.staff == staff.id).order_by(col(StaffSession.seen_at).desc())
        async with self._store.read() as tx:
            rows = [row for row in (await tx.session.exec(query)).all() if is_live(row)]
        own = digest_of(token)
        return [Session(r.token_digest.hex(), r.opened_at, r.seen_at, r.token_digest == own) for r in rows]

    async def end_session(self, staff: Staff, session: str) -> bool:
        """End one of one's own sessions, by the id of ``Session``; whether it was there."""
        async with self._store.write() as tx:
            row = await tx.session.get(StaffSession, bytes.fromhex(session))
            if row is None or row.staff != staff.id:
                return False
            await tx.session.delete(row)
            await tx.audit(staff.name, "session.ended", staff.name)
            return True

    async def end_others(self, staff: Staff, token: str) -> None:
        """End all of one's own sessions but that of ``token``."""
        async with self._store.write() as tx:
            await end_of(tx, staff.id, but=digest_of(token))
            await tx.audit(staff.name, "session.ended", staff.name, "others")

    async def begin_factor(self, staff: Staff) -> str | None:
        """A fresh TOTP secret in base32; ``None`` for who has a second factor."""
        async with self._store.write() as tx:
            return await factor.begin(tx, staff.id)

    async def unconfirmed_factor(self, staff: Staff) -> str | None:
        """The secret that waits for its first code."""
        async with self._store.read() as tx:
            return await factor.unconfirmed(tx, staff.id)

    async def confirm_factor(self, staff: Staff, token: str, code: str) -> tuple[str, ...] | None:
        """The recovery codes, once a right code has come; other sessions are over. ``None`` for a wrong code."""
        async with self._store.write() as tx:
            codes = await factor.confirm(tx, staff.id, code)
            if codes is None:
                await tx.audit(staff.name, "staff.refused", "code")
                return None
            await end_of(tx, staff.id, but=digest_of(token))
            await tx.audit(staff.name, "factor.added", staff.name)
            return codes

    async def recovery_left(self, staff: Staff) -> int:
        """How many recovery codes are unused."""
        async with self._store.read() as tx:
            return await factor.unused(tx, staff.id)

    async def renew_recovery(self, staff: Staff) -> tuple[str, ...]:
        """Ten fresh recovery codes; those of before are worth nothing."""
        async with self._store.write() as tx:
            await tx.audit(staff.name, "factor.codes_renewed", staff.name)
            return await factor.renew(tx, staff.id)

    async def remove_factor(self, staff: Staff, token: str) -> None:
        """From now on the password is enough; other sessions are over."""
        async with self._store.write() as tx:
            if await factor.remove(tx, staff.id):
                await end_of(tx, staff.id, but=digest_of(token))
                await tx.audit(staff.name, "factor.removed", staff.name)

    async def members(self) -> list[Member]:
        """Everybody who may sign in or could once, by name."""
        query = select(StaffMember, passkeys.second()).outerjoin(
            StaffFactor, col(StaffFactor.staff) == col(StaffMember.id)
        )
        async with self._store.read() as tx:
            rows = (await tx.session.exec(query.order_by(col(StaffMember.name)))).all()
            live = Counter(one.staff for one in (await tx.session.exec(select(StaffSession))).all() if is_live(one))
        return [_member(row, bool(second), live[row.id or 0]) for row, second in rows]

    async def set_disabled(self, member: int, by: str, *, disabled: bool) -> bool:
        """``by`` lets ``member`` in no longer, which ends their sessions, or again; whether that changed anything."""
        async with self._store.write() as tx:
            row = await tx.locked(StaffMember, member)
            if row is None or (row.disabled_at is not None) == disabled:
                return False
            row.disabled_at = now() if disabled else None
            await end_of(tx, member)
            await tx.audit(by, "staff.disabled" if disabled else "staff.enabled", row.name)
            return True

    async def end_all(self, member: int, by: str) -> bool:
        """``by`` ends every session of ``member``; whether there is such a member."""
        async with self._store.write() as tx:
            row = await tx.session.get(StaffMember, member)
            if row is not None:
                await end_of(tx, member)
                await tx.audit(by, "session.ended", row.name, "all")
            return row is not None

    async def reset_factor(self, member: int, by: str) -> bool:
        """``by`` forgets app and passkeys of ``member``, whose sessions end; whether there were any."""
        async with self._store.write() as tx:
            row = await tx.session.get(StaffMember, member)
            if row is None or not any([await factor.remove(tx, member), await passkeys.forget(tx, member)]):
                return False
            await end_of(tx, member)
            await tx.audit(by, "factor.reset", row.name)
            return True

    async def _hashed(self, password: str) -> str:
        async with self._one_at_a_time:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def _right(self, digest: str, password: str) -> bool:
        async with self._one_at_a_time:
            return await asyncio.to_thread(self._matches, digest, password)

    def _matches(self, digest: str, password: str) -> bool:
        try:
            return self._hasher.verify(digest, password)
        except (VerifyMismatchError, InvalidHashError):  # no hash at all: nobody may come in by a password
            return False


def digest_of(token: str) -> bytes:
    """What is kept of a session's ``token``."""
    return hashlib.sha256(token.encode()).digest()


def is_live(session: StaffSession) -> bool:
    """Whether it is neither idle for 15 minutes nor older than 8 hours."""
    return now() - session.seen_at <= IDLE and now() - session.opened_at <= ABSOLUTE


async def end_of(tx: Tx, member: int, but: bytes = b"") -> None:
    """End the sessions of ``member``; ``but``: the digest of the one that stays."""
    await tx.session.exec(
        delete(StaffSession).where(col(StaffSession.staff) == member, col(StaffSession.token_digest) != but)
    )


def _member(row: StaffMember, second: bool, sessions: int) -> Member:
    assert row.id is not None
    return Member(row.id, row.name, row.role, second, row.disabled_at is not None, sessions)
