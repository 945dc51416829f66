"""A passkey proves that it is still they, as a password does: one's own, once, and for nothing else."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import update

from bot.store.models import StaffSession, now
from tests.bot.staff.authenticator import Authenticator
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import PASSWORD, Clinic
from tests.bot.staff.passkeys import audited, fresh, keep, site, staff_of

PROOF = "/staff/account/passkeys/proof"
SESSIONS = "/staff/account/sessions"


async def _grows_old(clinic: Clinic) -> None:
    async with clinic.store.write() as tx:
        await tx.session.exec(update(StaffSession).values(proven_at=now() - timedelta(minutes=6)))


@pytest.fixture
async def key(clinic: Clinic) -> Authenticator:
    made = fresh(clinic)
    await keep(clinic, made)
    return made


@pytest.fixture
async def at_desk(clinic: Clinic, key: Authenticator) -> AsyncIterator[Browser]:
    """Ana, in by her passkey, six minutes ago."""
    browser = Browser(clinic)
    options = await browser.get("/staff/sign-in/passkey")
    await browser.post("/staff/sign-in/passkey", credential=key.shown(options))
    await _grows_old(clinic)
    yield browser
    await browser.http.close()


async def _asked(browser: Browser) -> str:
    """The form token, after a step that asks for a proof."""
    found = re.search(r'name="csrf" value="([^"]*)"', await browser.get("/staff/account?lang=en"))
    assert found
    await _ends_others(browser, found[1])
    assert browser.status == 401
    return found[1]


async def _ends_others(browser: Browser, csrf: str) -> None:
    await browser.post(SESSIONS, csrf=csrf, session="others")


async def test_it_is_taken_and_the_step_goes_on_as_it_was(clinic: Clinic, key: Authenticator, at_desk: Browser) -> None:
    csrf = await _asked(at_desk)
    assert re.search(r'data-passkey="prove".*name="session" value="others"', at_desk.page, re.S)
    answer = key.shown(await at_desk.get(PROOF))
    await at_desk.post(PROOF, credential=answer, csrf=csrf)
    assert at_desk.status == 204
    await _ends_others(at_desk, csrf)
    assert at_desk.status == 200
    assert ("ana", "staff.proven", "ana") in await audited(clinic)


@pytest.mark.parametrize("what", ["another's", "of the sign-in", "twice", "from elsewhere", "rubbish"])
async def test_nothing_else_proves_anything(clinic: Clinic, key: Authenticator, at_desk: Browser, what: str) -> None:
    csrf = await _asked(at_desk)
    if what == "another's":
        theirs = fresh(clinic)
        await keep(clinic, theirs, "ben")
        await _grows_old(clinic)
        answer = theirs.shown(await at_desk.get(PROOF))
    elif what == "of the sign-in":
        answer = key.shown(await at_desk.get("/staff/sign-in/passkey"))
    elif what == "rubbish":
        await at_desk.get(PROOF)
        answer = "{}"
    else:
        answer = key.shown(await at_desk.get(PROOF))
    if what == "twice":
        await at_desk.post(PROOF, credential=answer, csrf=csrf)
        assert at_desk.status == 204
        await _grows_old(clinic)
    await at_desk.post(
        PROOF, "https://evil.example" if what == "from elsewhere" else None, credential=answer, csrf=csrf
    )
    assert at_desk.status == (403 if what == "from elsewhere" else 422)
    await _ends_others(at_desk, csrf)
    assert at_desk.status == 401


async def test_a_challenge_for_a_proof_opens_no_session(clinic: Clinic) -> None:
    key = fresh(clinic)
    ana, token = await keep(clinic, key)
    challenge, options = await clinic.people.passkey_to_prove(site(clinic), ana)
    assert await clinic.people.enter_passkey(site(clinic), challenge, key.shown(options)) is None
    challenge, options = await clinic.people.passkey_to_prove(site(clinic), ana)
    ben, other = await staff_of(clinic, "ben")
    assert not await clinic.people.prove_passkey(ben, other, site(clinic), challenge, key.shown(options))
    challenge, options = await clinic.people.passkey_to_prove(site(clinic), ana)
    assert await clinic.people.prove_passkey(ana, token, site(clinic), challenge, key.shown(options))


async def test_who_has_none_is_asked_for_a_password_alone(clinic: Clinic) -> None:
    browser = Browser(clinic)
    await browser.post("/staff/sign-in", name="ben", password=PASSWORD)
    await _grows_old(clinic)
    await _asked(browser)
    assert "data-passkey" not in browser.page
    await browser.http.close()
