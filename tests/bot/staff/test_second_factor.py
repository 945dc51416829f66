"""The second step at sign-in: set up, asked for, each code once, recovery codes, and what happens without it."""

import base64
import random
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pyotp import TOTP
from sqlmodel import col, select

from bot.commands.local import free_port
from bot.staff.throttle import TRIES
from bot.store import factor, people, rotation
from bot.store.crypto import Box
from bot.store.factor import CODES, GRACE, STEP, StaffFactor
from bot.store.models import Audit, now
from bot.store.store import Store
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import PASSWORD, Clinic, close_clinic, open_clinic
from tests.checklist import Tried

ROOM = "/staff/account/second-factor"


class Clock:
    """The time as the second factor sees it, which a test moves on: an app shows a new code every 30 seconds."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return now() + self.ahead

    def code(self, secret: str) -> str:
        """A code that was not used yet."""
        self.ahead += timedelta(seconds=STEP)
        return TOTP(secret).at(int(self.now().timestamp()))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(factor, "now", made.now)
    return made


async def set_up(browser: Browser, clock: Clock) -> tuple[str, list[str]]:
    """The secret and the recovery codes of whoever sits at ``browser``."""
    await browser.get(f"{ROOM}?lang=en")
    await browser.press(ROOM)
    secret = _secret(browser.page)
    await browser.press(f"{ROOM}/confirm", code=clock.code(secret))
    return secret, re.findall(r"<li><code>([A-Z2-7-]+)</code>", browser.page)


async def half_in(clinic: Clinic, name: str = "ana") -> Browser:
    """A browser in which the password was given and the code is asked for."""
    browser = Browser(clinic)
    await browser.post("/staff/sign-in", name=name, password=PASSWORD, next="/staff/account")
    return browser


def _secret(page: str) -> str:
    found = re.search(r'class="secret"[^>]*><code>([A-Z2-7 ]+)<', page)
    assert found
    return found[1].replace(" ", "")


async def test_it_is_set_up_and_then_asked_for(clinic: Clinic, ana: Browser, clock: Clock) -> None:
    secret, codes = await set_up(ana, clock)
    assert len(set(codes)) == CODES
    browser = await half_in(clinic)
    assert "Second step" in browser.page
    await browser.get("/staff")
    assert 'name="password"' in browser.page, "the password alone opens nothing"
    await browser.get("/staff/sign-in/code")
    await browser.press("/staff/sign-in/code", code="000000")
    assert browser.status == 401
    await browser.press("/staff/sign-in/code", code=clock.code(secret))
    assert (browser.status, "Where you are signed in" in browser.page) == (200, False)
    await browser.get("/staff/account?lang=en")
    assert "Where you are signed in" in browser.page
    await browser.http.close()


async def test_it_goes_on_to_the_page_that_was_asked_for(clinic: Clinic, ana: Browser, clock: Clock) -> None:
    secret, _ = await set_up(ana, clock)
    browser = await half_in(clinic)
    form = {"code": clock.code(secret), "csrf": _hidden(browser.page, "csrf"), "next": _hidden(browser.page, "next")}
    headers = {"Origin": clinic.settings.base_url}
    url = clinic.url("/staff/sign-in/code")
    answer = await browser.http.post(url, data=form, headers=headers, allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (303, "/staff/account")
    await browser.http.close()


async def test_a_code_that_was_used_is_refused_a_hundred_times(
    clinic: Clinic, ana: Browser, clock: Clock, tried: Tried
) -> None:
    secret, _ = await set_up(ana, clock)
    code, opened = clock.code(secret), []
    for _ in range(101):
        token = await clinic.people.sign_in("ana", PASSWORD)
        assert token
        opened.append(await clinic.people.enter_code(token, code))
    assert opened[0]
    for again in opened[1:]:
        assert again is None
        tried()


async def test_a_code_counts_in_its_own_half_minute_and_a_little_after(clinic: Clinic, tried: Tried) -> None:
    """A hundred codes at moments from a minute before to a minute after: never early, never more than 10 s late."""
    dice, ana = random.Random(7), await _id(clinic, "ana")
    async with clinic.store.write() as tx:
        secret = await factor.begin(tx, ana)
        assert secret
        await tx.session.flush()
        row = await tx.session.get_one(StaffFactor, ana)
        row.since = now()
        for _ in range(100):
            row.step = 0
            shown = dice.randrange(60_000_000) * STEP  # when the app began to show it, in seconds since 1970
            late = dice.uniform(-60.0, 90.0)
            right = await factor.accepts(tx, ana, TOTP(secret).at(shown), datetime.fromtimestamp(shown + late, UTC))
            assert (right == "code") == (0 <= late < STEP + GRACE.total_seconds()), late
            tried()


async def test_each_recovery_code_lets_in_once_and_only_its_owner(
    clinic: Clinic, ana: Browser, ben: Browser, clock: Clock
) -> None:
    _, codes = await set_up(ana, clock)
    await set_up(ben, clock)
    for spelt in (codes[0].lower().replace("-", " "), *codes[1:]):
        others = await clinic.people.sign_in("ben", PASSWORD)
        first, second = [await clinic.people.sign_in("ana", PASSWORD) for _ in range(2)]
        assert others
        assert first
        assert second
        assert await clinic.people.enter_code(others, spelt) is None
        assert await clinic.people.enter_code(first, spelt)
        assert await clinic.people.enter_code(second, spelt) is None
    await ana.get(f"{ROOM}?lang=en")
    assert "Recovery codes left: 0" in ana.page
    await ana.press(f"{ROOM}/codes")
    fresh = re.findall(r"<li><code>([A-Z2-7-]+)</code>", ana.page)
    assert len(fresh) == CODES
    assert not set(fresh) & set(codes)


async def test_ten_wrong_codes_and_the_right_one_waits(clinic: Clinic, ana: Browser, clock: Clock) -> None:
    secret, _ = await set_up(ana, clock)
    browser = await half_in(clinic)
    for _ in range(TRIES):
        await browser.press("/staff/sign-in/code", code="123456")
        assert browser.status == 401
    await browser.press("/staff/sign-in/code", code=clock.code(secret))
    assert (browser.status, "Too many tries" in browser.page) == (429, True)
    await browser.http.close()


async def test_ten_minutes_after_the_password_it_begins_anew(
    clinic: Clinic, ana: Browser, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret, _ = await set_up(ana, clock)
    token = await clinic.people.sign_in("ana", PASSWORD)
    assert token
    monkeypatch.setattr(people, "now", lambda: now() + timedelta(minutes=10, seconds=1))
    assert await clinic.people.enter_code(token, clock.code(secret)) is None


async def test_the_form_of_another_page_is_refused(clinic: Clinic, ana: Browser, clock: Clock) -> None:
    secret, _ = await set_up(ana, clock)
    browser = await half_in(clinic)
    right = {"csrf": _hidden(browser.page, "csrf"), "code": clock.code(secret)}
    await browser.post("/staff/sign-in/code", **{**right, "csrf": "0" * 64})
    assert browser.status == 403
    await browser.post("/staff/sign-in/code", origin="https://evil.example", **right)
    assert browser.status == 403
    await browser.post("/staff/sign-in/code", **right)
    assert browser.status == 200
    await browser.http.close()


async def test_a_code_without_a_password_opens_nothing(clinic: Clinic, nobody: Browser) -> None:
    await nobody.get("/staff/sign-in/code")
    assert 'name="password"' in nobody.page
    await nobody.post("/staff/sign-in/code", code="123456", csrf="x")
    assert nobody.status == 403


async def test_the_secret_stands_nowhere_in_the_open(clinic: Clinic, ana: Browser, clock: Clock) -> None:
    secret, codes = await set_up(ana, clock)
    async with clinic.store.read() as tx:
        assert (await tx.session.exec(select(StaffFactor))).one().since
    kept = b"".join(file.read_bytes() for file in clinic.settings.data_dir.iterdir() if file.is_file())
    assert secret.encode() not in kept
    assert base64.b32decode(secret) not in kept
    assert not [code for code in codes if code.encode() in kept or code.replace("-", "").encode() in kept]


async def test_a_fresh_master_key_wraps_it_too(clinic: Clinic, ana: Browser, clock: Clock) -> None:
    secret, _ = await set_up(ana, clock)
    rotated = Store(clinic.settings.database, Box(b"f" * 32, b"i" * 32, b"d" * 32))
    await rotated.migrate()
    assert (await rotation.left(rotated)).wrapped == 1
    assert [done async for done in rotation.rewrap(rotated)] == [1]
    await rotated.close()
    alone = Store(clinic.settings.database, Box(b"f" * 32, b"i" * 32))
    await alone.migrate()
    async with alone.write() as tx:
        assert await factor.accepts(tx, await _id(clinic, "ana"), clock.code(secret), clock.now()) == "code"
    await alone.close()


async def test_where_it_is_required_it_comes_first(tmp_path: Path, clock: Clock) -> None:
    clinic = await open_clinic(tmp_path, free_port(), second_factor="required")
    case = await clinic.case("my secret", "alarm")
    async for ana in signed_in(clinic, "ana"):
        assert "Set it up before you go on" in await ana.get("/staff?lang=en")
        for path in ("/staff/account", f"/staff/conversations/{case}", "/staff/live"):
            answer = await ana.http.get(clinic.url(path), allow_redirects=False)
            assert (answer.status, answer.headers["Location"]) == (303, ROOM)
        await ana.post(f"/staff/conversations/{case}/take", csrf=_hidden(ana.page, "csrf"), fence="0")
        assert ana.status == 401
        await set_up(ana, clock)
        assert "my secret" in await ana.get(f"/staff/conversations/{case}")
        await ana.get(ROOM)
        await ana.press(f"{ROOM}/remove")
        assert "before you go on" in await ana.get("/staff")
    await close_clinic(clinic)


async def test_it_is_not_set_up_twice_and_a_wrong_first_code_counts_for_nothing(
    clinic: Clinic, ana: Browser, clock: Clock
) -> None:
    await ana.get(f"{ROOM}?lang=en")
    await ana.press(ROOM)
    secret = _secret(ana.page)
    await ana.press(f"{ROOM}/confirm", code="000000")
    assert (ana.status, _secret(ana.page)) == (422, secret)
    assert await clinic.people.awaited(await clinic.people.sign_in("ana", PASSWORD) or "") is None
    await ana.press(f"{ROOM}/confirm", code=clock.code(secret))
    assert ana.status == 200
    await ana.post(ROOM, csrf=_hidden(ana.page, "csrf"))
    assert ana.status == 409


async def test_it_is_in_the_audit(clinic: Clinic, ana: Browser, clock: Clock) -> None:
    secret, _ = await set_up(ana, clock)
    token = await clinic.people.sign_in("ana", PASSWORD)
    assert token
    await clinic.people.enter_code(token, "000000")
    await clinic.people.enter_code(token, clock.code(secret))
    assert await clinic.people.reset_factor(await _id(clinic, "ana"), "command line")
    async with clinic.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).order_by(col(Audit.seq)))).all()
    said = [(row.actor, row.action, row.subject) for row in rows if row.actor != "admin"]
    assert said[-4:] == [
        ("ana", "factor.added", "ana"),
        ("ana", "staff.refused", "code"),
        ("ana", "staff.signed_in", "ana"),
        ("command line", "factor.reset", "ana"),
    ]
    assert await clinic.people.staff_of(token) is None


async def _id(clinic: Clinic, name: str) -> int:
    return next(one.id for one in await clinic.people.members() if one.name == name)


def _hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found
    return found[1]
