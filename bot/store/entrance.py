"""The ways in besides a password: a passkey, and a provider of identities that vouches for somebody."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, SQLModel, select

from bot.store import challenges, passkeys
from bot.store.accounts import Accounts, Staff, digest_of, end_of
from bot.store.models import NUMBER, StaffMember, StaffSession, now
from bot.store.passkeys import Site, StaffPasskey
from bot.store.store import Tx

IN, CODE = "in", "code"  # stages of a session
ROLES = ("viewer", "nurse", "supervisor", "clinician", "admin")
ANSWER_WITHIN = timedelta(minutes=5)  # to a challenge of a passkey
NAME = 60  # characters of a member's name that a provider gives


class StaffIdentity(SQLModel, table=True):
    """Which member somebody is whom a provider of identities knows."""

    __tablename__ = "staff_identity"

    issuer: str = Field(primary_key=True)
    subject: str = Field(primary_key=True)
    staff: int = Field(foreign_key="staff_member.id", sa_type=NUMBER, index=True)


@dataclass(frozen=True, slots=True)
class Vouched:
    """Whom a provider has sent; ``strong``: with a second factor; ``at``: when they showed it who they are."""

    issuer: str
    subject: str
    name: str
    role: str | None
    strong: bool
    at: datetime


class Entrance(Accounts):
    """Opens sessions; each refusal is audited."""

    async def passkeys(self, staff: Staff) -> list[StaffPasskey]:
        """Those of ``staff``, the oldest first."""
        async with self._store.read() as tx:
            return await passkeys.of(tx, staff.id)

    async def passkey_to_make(self, staff: Staff, site: Site) -> tuple[str, str]:
        """A challenge for a cookie, and what the browser is asked, as JSON."""
        token = challenges.issued(self._store.box, f"make {staff.id}")
        async with self._store.read() as tx:
            shown = challenges.derived(token, "challenge")
            return token, await passkeys.options_to_make(tx, site, staff.id, staff.name, shown)

    async def add_passkey(self, staff: Staff, token: str, site: Site, challenge: str, answer: str, name: str) -> str:
        """Empty once it is kept, and other sessions than that of ``token`` are over; else "wrong", "there", "many"."""
        fresh = await challenges.spend(self._store, challenge, f"make {staff.id}", ANSWER_WITHIN)
        async with self._store.write() as tx:
            shown = challenges.derived(challenge, "challenge")
            why = await passkeys.add(tx, site, staff.id, shown, answer, name) if fresh else "wrong"
            if why:
                await tx.audit(staff.name, "staff.refused", "passkey", why)
                return why
            await end_of(tx, staff.id, but=digest_of(token))
            await tx.audit(staff.name, "passkey.added", staff.name)
            return ""

    async def remove_passkey(self, staff: Staff, token: str, passkey: int) -> bool:
        """Forget one of one's own; other sessions are over. Whether it was there."""
        async with self._store.write() as tx:
            if not await passkeys.remove(tx, staff.id, passkey):
                return False
            await end_of(tx, staff.id, but=digest_of(token))
            await tx.audit(staff.name, "passkey.removed", staff.name)
            return True

    async def passkey_to_show(self, site: Site, half: Staff | None) -> tuple[str, str]:
        """A challenge for a cookie, and what the browser is asked; ``half``: who has given their password already."""
        return await self._to_show(site, _purpose(half), half)

    async def passkey_to_prove(self, site: Site, staff: Staff) -> tuple[str, str]:
        """As ``passkey_to_show``, for ``staff``, who is in: is it still they?"""
        return await self._to_show(site, f"prove {staff.id}", staff)

    async def enter_passkey(
        self, site: Site, challenge: str, answer: str, half: Staff | None = None, token: str = ""
    ) -> str | None:
        """A fresh session token for a right answer, in place of ``token``; ``None`` for any other."""
        fresh = await challenges.spend(self._store, challenge, _purpose(half), ANSWER_WITHIN)
        async with self._store.write() as tx:
            member = await _shown(tx, site, challenge if fresh else "", answer, half)
            if member is None:
                return None
            session = await tx.locked(StaffSession, digest_of(token))
            if session is not None:
                await tx.session.delete(session)
            await tx.audit(member.name, "staff.signed_in", member.name, "passkey")
            return opened(tx, member, IN)

    async def prove_passkey(self, staff: Staff, token: str, site: Site, challenge: str, answer: str) -> bool:
        """Whether ``answer`` is of a passkey of ``staff``; noted with the session of ``token`` when it is."""
        fresh = await challenges.spend(self._store, challenge, f"prove {staff.id}", ANSWER_WITHIN)
        async with self._store.write() as tx:
            member = await _shown(tx, site, challenge if fresh else "", answer, staff)
            session = await tx.locked(StaffSession, digest_of(token))
            if member is None or session is None:
                return False
            session.proven_at = now()
            await tx.audit(staff.name, "staff.proven", staff.name, "passkey")
            return True

    def challenge(self, purpose: str) -> str:
        """A fresh challenge for a cookie; nothing is written."""
        return challenges.issued(self._store.box, purpose)

    async def spend(self, challenge: str, purpose: str) -> bool:
        """Whether it was made for that, not long ago, and is answered for the first time."""
        return await challenges.spend(self._store, challenge, purpose)

    async def refused_vouching(self, why: str) -> None:
        """Note that a provider, or somebody in its name, sent what does not hold; ``why`` is a word of ours."""
        async with self._store.write() as tx:
            await tx.audit("anonymous", "staff.refused", "provider", why)

    async def enter_vouched(self, given: Vouched) -> tuple[str, str]:
        """A session token and nothing, or nothing and why not: "role" or "disabled"."""
        try:
            return await self._enter_vouched(given)
        except IntegrityError:  # the same person, or the same name, came in a second time at this moment
            return await self._enter_vouched(given)

    async def _to_show(self, site: Site, purpose: str, whose: Staff | None) -> tuple[str, str]:
        token, known = challenges.issued(self._store.box, purpose), list[StaffPasskey]()
        if whose:
            known = await self.passkeys(whose)
        return token, passkeys.options_to_show(site, challenges.derived(token, "challenge"), known)

    async def _enter_vouched(self, given: Vouched) -> tuple[str, str]:
        async with self._store.write() as tx:
            member = await _known(tx, given)
            why = "role" if given.role is None else "disabled" if member and member.disabled_at else ""
            if why or given.role is None:
                if member and member.id:
                    await end_of(tx, member.id)  # who has lost their role must not stay in where they are
                await tx.audit(member.name if member else "anonymous", "staff.refused", "provider", why)
                return "", why
            if member is None:
                member = await _new(tx, given, given.role)
            elif member.role != given.role:
                member.role = given.role
                await tx.audit("provider", "staff.saved", member.name, given.role)
            asks = not given.strong and await passkeys.has_second(tx, member.id or 0)
            if not asks:
                await tx.audit(member.name, "staff.signed_in", member.name, "provider")
            return opened(tx, member, CODE if asks else IN, vouched=given.strong, proven_at=given.at), ""


def opened(tx: Tx, member: StaffMember, stage: str, *, vouched: bool = False, proven_at: datetime | None = None) -> str:
    """The token of a fresh session."""
    assert member.id is not None
    token = secrets.token_urlsafe(32)
    proven = min(proven_at or now(), now())
    row = StaffSession(token_digest=digest_of(token), staff=member.id, stage=stage, vouched=vouched, proven_at=proven)
    tx.session.add(row)
    return token


def role_of(values: Sequence[object], roles: dict[str, str]) -> str | None:
    """The role of the first of ``roles`` that is among ``values``; ``None`` if none is."""
    return next((role for value, role in roles.items() if value in values), None)


async def _shown(tx: Tx, site: Site, challenge: str, answer: str, half: Staff | None) -> StaffMember | None:
    """Who has shown their passkey; ``None``, and a line of the audit, for a wrong answer or one to no challenge."""
    member, why = None, "challenge"
    if challenge:
        derived = challenges.derived(challenge, "challenge")
        member, why = await passkeys.accepts(tx, site, derived, answer, half.id if half else None)
    if not why and member and half and member.id != half.id:
        why = "another's"
    if why or member is None:
        await tx.audit(half.name if half else "anonymous", "staff.refused", "passkey", why)
        return None
    return member


async def _known(tx: Tx, given: Vouched) -> StaffMember | None:
    row = await tx.session.get(StaffIdentity, (given.issuer, given.subject))
    return await tx.locked(StaffMember, row.staff) if row else None


async def _new(tx: Tx, given: Vouched, role: str) -> StaffMember:
    """Never a member who is there already: a provider's names are no proof of who somebody is here."""
    base, number = given.name[:NAME] or "staff", 1
    name = base
    while (await tx.session.exec(select(StaffMember.id).where(StaffMember.name == name))).first() is not None:
        number += 1
        name = f"{base}-{number}"
    member = await tx.added(StaffMember(name=name, role=role, password_hash=""))
    tx.session.add(StaffIdentity(issuer=given.issuer, subject=given.subject, staff=member.id or 0))
    await tx.audit("provider", "staff.saved", name, role)
    return member


def _purpose(half: Staff | None) -> str:
    return f"show {half.id}" if half else "show"
