"""Passkeys of staff: what is kept of each, how one is made, and how its answer is checked.

Functions work inside of the caller's transaction. Source: WebAuthn level 3, 7.1 and 7.2; no attestation is asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import structlog
from sqlalchemy import ColumnElement, delete, exists, or_
from sqlmodel import Field, SQLModel, col, select
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import parse_authentication_credential_json
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from bot.store.factor import StaffFactor
from bot.store.models import NUMBER, StaffMember, now, when
from bot.store.store import Tx

MOST: Final = 20  # of one member
LONGEST: Final = 16_384  # characters of an answer; an honest one has about a thousand
NAME: Final = 60  # characters
TIMEOUT: Final = 300_000  # milliseconds
log = structlog.get_logger()


class StaffPasskey(SQLModel, table=True):
    """One passkey: the public half of its key, and how often it says it was used."""

    __tablename__ = "staff_passkey"

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    staff: int = Field(foreign_key="staff_member.id", sa_type=NUMBER, index=True)
    credential: bytes = Field(unique=True)
    public_key: bytes
    counter: int = Field(sa_type=NUMBER)  # 0 for those that do not count
    name: str
    added_at: datetime = when(default_factory=now)
    used_at: datetime | None = when(default=None, nullable=True)


@dataclass(frozen=True, slots=True)
class Site:
    """For which site passkeys are made: its host, and the origins that its pages may have."""

    host: str
    origins: Sequence[str]


async def of(tx: Tx, staff: int) -> list[StaffPasskey]:
    """Those of one member, the oldest first."""
    query = select(StaffPasskey).where(StaffPasskey.staff == staff).order_by(col(StaffPasskey.id))
    return list((await tx.session.exec(query)).all())


async def options_to_make(tx: Tx, site: Site, staff: int, name: str, challenge: bytes) -> str:
    """What ``navigator.credentials.create`` is asked, as JSON."""
    return options_to_json(
        generate_registration_options(
            rp_id=site.host,
            rp_name="Lamplight",
            user_name=name,
            user_id=_handle(tx, staff),
            challenge=challenge,
            timeout=TIMEOUT,
            exclude_credentials=_described(await of(tx, staff)),
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED,
                user_verification=UserVerificationRequirement.REQUIRED,
            ),
        )
    )


def options_to_show(site: Site, challenge: bytes, known: Sequence[StaffPasskey]) -> str:
    """What ``navigator.credentials.get`` is asked, as JSON; without ``known`` any passkey of this site will do."""
    return options_to_json(
        generate_authentication_options(
            rp_id=site.host,
            challenge=challenge,
            timeout=TIMEOUT,
            allow_credentials=_described(known),
            user_verification=UserVerificationRequirement.REQUIRED,
        )
    )


async def add(tx: Tx, site: Site, staff: int, challenge: bytes, answer: str, name: str) -> str:
    """Keep the passkey that ``answer`` tells of; empty, or why not: "wrong", "there" or "many"."""
    try:
        made = verify_registration_response(
            credential=answer[:LONGEST],
            expected_challenge=challenge,
            expected_rp_id=site.host,
            expected_origin=list(site.origins),
            require_user_verification=True,
        )
    except Exception as error:  # libraries that read a stranger's bytes stumble in many ways, each is a wrong answer
        log.warning("passkey_refused", error=type(error).__name__)
        return "wrong"
    known = select(StaffPasskey.id).where(StaffPasskey.credential == made.credential_id)
    if (await tx.session.exec(known)).first() is not None:
        return "there"
    if len(await of(tx, staff)) >= MOST:
        return "many"
    row = StaffPasskey(
        staff=staff,
        credential=made.credential_id,
        public_key=made.credential_public_key,
        counter=made.sign_count,
        name=name.strip()[:NAME] or "Passkey",
    )
    await tx.added(row)
    return ""


async def accepts(
    tx: Tx, site: Site, challenge: bytes, answer: str, half: int | None = None
) -> tuple[StaffMember | None, str]:
    """Whose passkey has answered rightly, and nothing; or who it pretends to be, if known, and why it is refused.

    ``half``: the member who has given their password; without it the passkey must say itself whose it is.

    "wrong", "disabled", or "counter": the same key has been used elsewhere, as a copy of it would be.
    """
    try:
        given = parse_authentication_credential_json(answer[:LONGEST])
    except Exception as error:
        log.warning("passkey_refused", error=type(error).__name__)
        return None, "wrong"
    query = select(StaffPasskey).where(StaffPasskey.credential == given.raw_id).with_for_update()
    row = (await tx.session.exec(query)).first()
    if row is None:
        return None, "wrong"
    member = await tx.session.get_one(StaffMember, row.staff)
    count = _verified(site, challenge, given, row.public_key)
    if count is None or not _names(tx, row.staff, given, half):
        return member, "wrong"
    if (count or row.counter) and count <= row.counter:
        return member, "counter"
    if member.disabled_at:
        return member, "disabled"
    row.counter, row.used_at = count, now()
    return member, ""


async def remove(tx: Tx, staff: int, passkey: int) -> bool:
    """Forget one of one's own; whether it was there."""
    row = await tx.locked(StaffPasskey, passkey)
    if row is None or row.staff != staff:
        return False
    await tx.session.delete(row)
    return True


async def forget(tx: Tx, staff: int) -> bool:
    """Forget all of a member; whether there were any."""
    found = await of(tx, staff)
    await tx.session.exec(delete(StaffPasskey).where(col(StaffPasskey.staff) == staff))
    return bool(found)


def second() -> ColumnElement[bool]:
    """A column: whether the member has a second factor, in a query that joins ``StaffFactor`` from outside."""
    has_key = exists().where(col(StaffPasskey.staff) == col(StaffMember.id))
    return or_(col(StaffFactor.since).is_not(None), has_key)


async def has_second(tx: Tx, staff: int) -> bool:
    """Whether that member has an app or a passkey."""
    app = await tx.session.get(StaffFactor, staff)
    return (app is not None and app.since is not None) or bool(await of(tx, staff))


def _verified(site: Site, challenge: bytes, given: Any, public_key: bytes) -> int | None:
    # The library would look at the counter before the signature, and a stranger could make a key look copied.
    try:
        return verify_authentication_response(
            credential=given,
            expected_challenge=challenge,
            expected_rp_id=site.host,
            expected_origin=list(site.origins),
            credential_public_key=public_key,
            credential_current_sign_count=0,
            require_user_verification=True,
        ).new_sign_count
    except Exception as error:
        log.warning("passkey_refused", error=type(error).__name__)
        return None


def _names(tx: Tx, staff: int, given: Any, half: int | None) -> bool:
    said = given.response.user_handle
    return said == _handle(tx, staff) if half is None or said is not None else staff == half


def _described(known: Sequence[StaffPasskey]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=row.credential) for row in known]


def _handle(tx: Tx, staff: int) -> bytes:
    return tx.box.index("passkey user", str(staff))  # an authenticator keeps it: no name, no number of ours
