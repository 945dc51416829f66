"""Staff who sign in, and their sessions."""

import asyncio
import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from argon2.profiles import RFC_9106_LOW_MEMORY
from sqlmodel import col, select

from bot.store.models import StaffMember, StaffSession, now
from bot.store.store import Store

IDLE = timedelta(minutes=15)
ABSOLUTE = timedelta(hours=8)
ROLES = ("viewer", "nurse", "supervisor", "clinician", "admin")


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody signed in."""

    id: int
    name: str
    role: str


class People:
    """Sign-in with argon2id; one hash at a time, off the event loop, so that a flood cannot take the memory."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._hasher = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
        self._one_at_a_time = asyncio.Semaphore(1)
        self._nobody = self._hasher.hash(secrets.token_hex(16))

    async def add(self, name: str, role: str, password: str) -> None:
        """A new member of staff, or a new password and role for one we know."""
        if role not in ROLES:
            raise ValueError(f"role must be one of {', '.join(ROLES)}")
        async with self._one_at_a_time:
            digest = await asyncio.to_thread(self._hasher.hash, password)
        async with self._store.write() as tx:
            row = (await tx.session.exec(select(StaffMember).where(StaffMember.name == name))).first()
            if row is None:
                tx.session.add(StaffMember(name=name, role=role, password_hash=digest))
            else:
                row.role, row.password_hash = role, digest
            await tx.audit("admin", "staff.saved", name, role)

    async def sign_in(self, name: str, password: str) -> str | None:
        """A fresh session token, or ``None``; it takes as long for a name that we do not know."""
        async with self._store.read() as tx:
            row = (await tx.session.exec(select(StaffMember).where(StaffMember.name == name))).first()
        async with self._one_at_a_time:
            right = await asyncio.to_thread(self._matches, row.password_hash if row else self._nobody, password)
        if row is None or row.id is None or not right:
            async with self._store.write() as tx:
                await tx.audit("anonymous", "staff.refused", "sign-in")
            return None
        token = secrets.token_urlsafe(32)
        async with self._store.write() as tx:
            tx.session.add(StaffSession(token_digest=_digest(token), staff=row.id))
            await tx.audit(row.name, "staff.signed_in", row.name)
        return token

    async def staff_of(self, token: str, *, active: bool = True) -> Staff | None:
        """Whose token this is, if the session is neither idle for 15 minutes nor older than 8 hours.

        Not ``active`` is a page that asks by itself: it must not keep a session alive that nobody sits at.
        """
        async with self._store.read() as tx:
            query = (
                select(StaffMember, StaffSession)
                .join(StaffSession, col(StaffSession.staff) == col(StaffMember.id))
                .where(StaffSession.token_digest == _digest(token))
            )
            found = (await tx.session.exec(query)).first()
        if found is None:
            return None
        member, session = found
        if now() - session.seen_at > IDLE or now() - session.opened_at > ABSOLUTE or member.id is None:
            return None
        if active and now() - session.seen_at > IDLE / 15:  # once a minute is enough to know that somebody is there
            await self._seen(token)
        return Staff(member.id, member.name, member.role)

    async def sign_out(self, token: str) -> None:
        """End the session for good."""
        async with self._store.write() as tx:
            row = await tx.session.get(StaffSession, _digest(token))
            if row:
                await tx.session.delete(row)

    async def _seen(self, token: str) -> None:
        async with self._store.write() as tx:
            row = await tx.session.get(StaffSession, _digest(token))
            if row:
                row.seen_at = now()

    def _matches(self, digest: str, password: str) -> bool:
        try:
            return self._hasher.verify(digest, password)
        except VerifyMismatchError:
            return False


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
