"""The second factor of staff: a TOTP secret under the master key, each code accepted once, and recovery codes.

Functions work inside of the caller's transaction. Source: RFC 6238; OWASP ASVS 5.0, 6.5.
"""

import base64
import hmac
import os
from datetime import datetime, timedelta
from typing import Final

from pyotp import TOTP
from sqlalchemy import delete, func
from sqlmodel import Field, SQLModel, col, select

from bot.store.models import NUMBER, now, when
from bot.store.store import Tx

SECRET: Final = 20  # bytes, as long as the output of SHA-1, which every app of the kind can
STEP: Final = 30  # seconds
GRACE: Final = timedelta(seconds=10)  # a code may still be on its way when the next step begins
CODES: Final = 10
CODE: Final = 15  # bytes of a recovery code: 120 bits need no slow hash
KEY_ID: Final = "totp"


class StaffFactor(SQLModel, table=True):
    """One member's TOTP secret. ``since`` is empty until a code has shown that their app has it too."""

    __tablename__ = "staff_factor"

    staff: int = Field(
        primary_key=True, foreign_key="staff_member.id", sa_type=NUMBER, sa_column_kwargs={"autoincrement": False}
    )
    master: str
    wrapped: bytes
    step: int = Field(default=0, sa_type=NUMBER)  # of the last accepted code; none of it or before is accepted again
    since: datetime | None = when(default=None, nullable=True)


class StaffRecovery(SQLModel, table=True):
    """One recovery code: a keyed digest, and when it was used."""

    __tablename__ = "staff_recovery"

    digest: bytes = Field(primary_key=True)
    staff: int = Field(foreign_key="staff_member.id", sa_type=NUMBER, index=True)
    used_at: datetime | None = when(default=None, nullable=True)


async def begin(tx: Tx, staff: int) -> str | None:
    """A fresh secret in base32, to be confirmed with ``confirm``; ``None`` for who has a second factor already."""
    row, raw = await tx.locked(StaffFactor, staff), os.urandom(SECRET)
    if row is None:
        tx.session.add(StaffFactor(staff=staff, master=tx.box.master, wrapped=_wrap(tx, staff, raw)))
    elif row.since is None:
        row.master, row.wrapped = tx.box.master, _wrap(tx, staff, raw)
    else:
        return None
    return base64.b32encode(raw).decode()


async def unconfirmed(tx: Tx, staff: int) -> str | None:
    """The secret that still waits for its first code, in base32."""
    row = await tx.session.get(StaffFactor, staff)
    return _secret(tx, row) if row and row.since is None else None


async def confirm(tx: Tx, staff: int, code: str) -> tuple[str, ...] | None:
    """From now on a code is asked for; the recovery codes, or ``None`` where ``code`` is not right."""
    row = await tx.locked(StaffFactor, staff)
    if row is None or row.since is not None or not _takes(tx, row, code, now()):
        return None
    row.since = now()
    return await renew(tx, staff)


async def renew(tx: Tx, staff: int) -> tuple[str, ...]:
    """Ten fresh recovery codes in place of all others, in groups of four letters and digits."""
    await tx.session.exec(delete(StaffRecovery).where(col(StaffRecovery.staff) == staff))
    made = [base64.b32encode(os.urandom(CODE)).decode() for _ in range(CODES)]
    tx.session.add_all(StaffRecovery(digest=_digest(tx, code), staff=staff) for code in made)
    return tuple("-".join(code[at : at + 4] for at in range(0, len(code), 4)) for code in made)


async def accepts(tx: Tx, staff: int, given: str, at: datetime | None = None) -> str | None:
    """How ``given`` was right, "code" or "recovery", which uses it up; ``None`` where it is not, or there is no factor.

    A code counts for its 30 seconds and ``GRACE`` after them, for a typist who was late; never from the future.
    """
    row = await tx.locked(StaffFactor, staff)
    if row is None or row.since is None:
        return None
    if _takes(tx, row, given, at or now()):
        return "code"
    spoken = given.upper().replace("-", "").replace(" ", "")
    kept = await tx.locked(StaffRecovery, _digest(tx, spoken))
    if kept is None or kept.staff != staff or kept.used_at is not None:
        return None
    kept.used_at = now()
    return "recovery"


async def remove(tx: Tx, staff: int) -> bool:
    """Forget secret and recovery codes; whether there was a secret."""
    await tx.session.exec(delete(StaffRecovery).where(col(StaffRecovery.staff) == staff))
    row = await tx.locked(StaffFactor, staff)
    if row is not None:
        await tx.session.delete(row)
    return row is not None


async def unused(tx: Tx, staff: int) -> int:
    """How many recovery codes are left."""
    query = select(func.count()).where(StaffRecovery.staff == staff, col(StaffRecovery.used_at).is_(None))
    return (await tx.session.exec(query)).one()


async def left(tx: Tx) -> int:
    """How many secrets still stand under an older master key."""
    return (await tx.session.exec(select(func.count()).where(StaffFactor.master != tx.box.master))).one()


async def rewrap(tx: Tx) -> int:
    """Put every secret under the current master key; how many were under another."""
    query = select(StaffFactor).where(StaffFactor.master != tx.box.master).with_for_update()
    rows = (await tx.session.exec(query)).all()
    for row in rows:
        raw = tx.box.unwrap(_place(row.staff), KEY_ID, row.master, row.wrapped)
        row.master, row.wrapped = tx.box.master, _wrap(tx, row.staff, raw)
    return len(rows)


def uri(secret: str, name: str) -> str:
    """What an authenticator app takes up: an ``otpauth`` address with ``secret`` for the member ``name``."""
    return TOTP(secret).provisioning_uri(name=name, issuer_name="Lamplight")


def _takes(tx: Tx, row: StaffFactor, code: str, at: datetime) -> bool:
    totp, given = TOTP(_secret(tx, row)), code.replace(" ", "").encode()
    for moment in (int(at.timestamp()), int((at - GRACE).timestamp())):
        if hmac.compare_digest(totp.at(moment).encode(), given) and moment // STEP > row.step:
            row.step = moment // STEP
            return True
    return False


def _secret(tx: Tx, row: StaffFactor) -> str:
    return base64.b32encode(tx.box.unwrap(_place(row.staff), KEY_ID, row.master, row.wrapped)).decode()


def _wrap(tx: Tx, staff: int, raw: bytes) -> bytes:
    return tx.box.wrap(_place(staff), KEY_ID, raw)


def _place(staff: int) -> str:
    return f"staff {staff}"  # no patient has an id with a space


def _digest(tx: Tx, code: str) -> bytes:
    return tx.box.index("recovery code", code)
