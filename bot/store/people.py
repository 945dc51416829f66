"""Staff who sign in, and their sessions."""

import secrets
from datetime import timedelta

from argon2 import PasswordHasher
from argon2.profiles import RFC_9106_LOW_MEMORY
from sqlmodel import col, select

from bot.store import factor, passkeys
from bot.store.accounts import IDLE, digest_of, is_live
from bot.store.accounts import Staff as Staff
from bot.store.entrance import CODE, IN, Entrance, opened
from bot.store.entrance import ROLES as ROLES
from bot.store.factor import StaffFactor
from bot.store.glass import Glasses
from bot.store.models import StaffMember, StaffSession, now
from bot.store.store import Store

CODE_WITHIN = timedelta(minutes=10)  # after the password


class People(Entrance):
    """Sign-in with argon2id, then with a second factor where there is one."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY))
        self._nobody = self._hasher.hash(secrets.token_hex(16))
        self.glasses = Glasses(store)

    async def add(self, name: str, role: str, password: str, by: str = "admin") -> None:
        """A new member of staff, or a new password and role for one we know, whose sessions stay."""
        if role not in ROLES:
            raise ValueError(f"role must be one of {', '.join(ROLES)}")
        digest = await self._hashed(password)
        async with self._store.write() as tx:
            row = (await tx.session.exec(select(StaffMember).where(StaffMember.name == name))).first()
            if row is None:
                tx.session.add(StaffMember(name=name, role=role, password_hash=digest))
            else:
                row.role, row.password_hash = role, digest
            await tx.audit(by, "staff.saved", name, role)

    async def sign_in(self, name: str, password: str) -> str | None:
        """A fresh session token, or ``None``; it takes as long for a name that we do not know.

        For who has a second factor the session is only good for ``enter_code``.
        """
        async with self._store.read() as tx:
            row = (await tx.session.exec(select(StaffMember).where(StaffMember.name == name))).first()
        right = await self._right(row.password_hash if row else self._nobody, password)
        async with self._store.write() as tx:
            member = await tx.locked(StaffMember, row.id) if row and right else None
            if member is None or row is None or member.disabled_at or member.password_hash != row.password_hash:
                await tx.audit("anonymous", "staff.refused", "sign-in")
                return None
            if await passkeys.has_second(tx, row.id or 0):
                return opened(tx, member, CODE)
            await tx.audit(member.name, "staff.signed_in", member.name)
            return opened(tx, member, IN)

    async def awaited(self, token: str) -> Staff | None:
        """Who has given their password and not yet their code, 10 minutes ago at most."""
        found = await self._found(token)
        if found is None or found[1].stage != CODE or now() - found[1].opened_at > CODE_WITHIN:
            return None
        return _staff(*found)

    async def enter_code(self, token: str, given: str) -> str | None:
        """A fresh session token for a right code or an unused recovery code; ``None`` for any other."""
        staff = await self.awaited(token)
        if staff is None:
            return None
        async with self._store.write() as tx:
            session = await tx.locked(StaffSession, digest_of(token))
            how = await factor.accepts(tx, staff.id, given) if session else None
            if session is None or how is None:
                await tx.audit(staff.name, "staff.refused", "code")
                return None
            await tx.session.delete(session)
            await tx.audit(staff.name, "staff.signed_in", staff.name, how)
            return opened(tx, await tx.session.get_one(StaffMember, staff.id), IN)

    async def staff_of(self, token: str, *, active: bool = True) -> Staff | None:
        """Whose token this is, if the session is neither idle for 15 minutes nor older than 8 hours.

        Not ``active`` is a page that asks by itself: it must not keep a session alive that nobody sits at.
        """
        found = await self._found(token)
        if found is None or found[1].stage != IN:
            return None
        if active and now() - found[1].seen_at > IDLE / 15:  # once a minute is enough to know that somebody is there
            await self._seen(token)
        return _staff(*found)

    async def ended(self, token: str) -> bool:
        """Whether somebody ended this session, or its member was disabled; to be idle is no end."""
        query = (
            select(StaffMember.disabled_at)
            .join(StaffSession, col(StaffSession.staff) == col(StaffMember.id))
            .where(StaffSession.token_digest == digest_of(token))
        )
        async with self._store.read() as tx:
            found = (await tx.session.exec(query)).all()
        return not found or found[0] is not None

    async def prove(self, token: str, given: str) -> bool:
        """Whether ``given`` is the password of whoever sits here, or a code; noted with the session when it is."""
        staff = await self.staff_of(token)
        if staff is None:
            return False
        async with self._store.read() as tx:
            digest = (await tx.session.get_one(StaffMember, staff.id)).password_hash
        right = await self._right(digest, given)
        async with self._store.write() as tx:
            session = await tx.locked(StaffSession, digest_of(token))
            right = right or await factor.accepts(tx, staff.id, given) is not None
            if session is None or not right:
                await tx.audit(staff.name, "staff.refused", "proof")
                return False
            session.proven_at = now()
            await tx.audit(staff.name, "staff.proven", staff.name)
            return True

    async def sign_out(self, token: str) -> None:
        """End the session for good."""
        async with self._store.write() as tx:
            row = await tx.session.get(StaffSession, digest_of(token))
            if row:
                member = await tx.session.get_one(StaffMember, row.staff)
                await tx.session.delete(row)
                await tx.audit(member.name, "staff.signed_out", member.name)

    async def refused(self, staff: Staff, what: str) -> None:
        """Note that ``staff`` tried what they may not do: "form", from no page of ours, "role" or "glass"."""
        async with self._store.write() as tx:
            await tx.audit(staff.name, "staff.refused", what)

    async def _found(self, token: str) -> tuple[StaffMember, StaffSession, bool, bool] | None:
        query = (
            select(StaffMember, StaffSession, StaffFactor.since, passkeys.second())
            .join(StaffSession, col(StaffSession.staff) == col(StaffMember.id))
            .outerjoin(StaffFactor, col(StaffFactor.staff) == col(StaffMember.id))
            .where(StaffSession.token_digest == digest_of(token))
        )
        async with self._store.read() as tx:
            found = (await tx.session.exec(query)).first()
        if found is None or found[0].disabled_at or not is_live(found[1]):
            return None
        return found[0], found[1], found[2] is not None, bool(found[3])

    async def _seen(self, token: str) -> None:
        async with self._store.write() as tx:
            row = await tx.session.get(StaffSession, digest_of(token))
            if row:
                row.seen_at = now()


def _staff(member: StaffMember, session: StaffSession, app: bool, second: bool) -> Staff:
    assert member.id is not None
    known = bool(member.password_hash)
    return Staff(member.id, member.name, member.role, second or session.vouched, session.proven_at, app, known)
