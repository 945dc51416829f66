"""Passkeys of the clinic's staff: one that is made, kept and shown, and what the audit says of it."""

from sqlmodel import select

from bot.staff.site import site_of
from bot.store.models import Audit
from bot.store.passkeys import Site
from bot.store.people import Staff
from tests.bot.staff.authenticator import Authenticator
from tests.bot.staff.clinic import PASSWORD, Clinic


def site(clinic: Clinic) -> Site:
    found = site_of(clinic.settings)
    assert found
    return found


def fresh(clinic: Clinic) -> Authenticator:
    return Authenticator(site(clinic).host, site(clinic).origins[0])


async def staff_of(clinic: Clinic, name: str = "ana") -> tuple[Staff, str]:
    """Somebody, with the token of a session of theirs; not by password, which may not be enough any longer."""
    token = await clinic.people.sign_in(name, PASSWORD) or ""
    found = await clinic.people.staff_of(token)
    assert found
    return found, token


async def keep(clinic: Clinic, key: Authenticator, name: str = "ana") -> tuple[Staff, str]:
    staff, token = await staff_of(clinic, name)
    challenge, options = await clinic.people.passkey_to_make(staff, site(clinic))
    answer = key.made(options)
    assert await clinic.people.add_passkey(staff, token, site(clinic), challenge, answer, "my phone") == ""
    return staff, token


async def enter(clinic: Clinic, key: Authenticator) -> str | None:
    """Whether ``key`` lets in by itself; as whom."""
    challenge, options = await clinic.people.passkey_to_show(site(clinic), None)
    token = await clinic.people.enter_passkey(site(clinic), challenge, key.shown(options))
    staff = await clinic.people.staff_of(token) if token else None
    return staff.name if staff else None


async def audited(clinic: Clinic) -> list[tuple[str, str, str]]:
    async with clinic.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).order_by(Audit.seq))).all()  # type: ignore[arg-type]
    return [(row.actor, row.action, row.subject) for row in rows]
