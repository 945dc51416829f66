"""One's own account and those of others: passwords, sessions, members who were disabled, and who must prove again."""

import asyncio
import re
import time
from datetime import timedelta

import pytest
from argon2.profiles import RFC_9106_LOW_MEMORY
from sqlmodel import col, select, update

from bot.staff.roles import RULES
from bot.store import accounts
from bot.store.accounts import ABSOLUTE, IDLE
from bot.store.models import Audit, StaffSession, now
from bot.store.passwords import weakness
from bot.store.people import People
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import PASSWORD, Clinic
from tests.bot.staff.test_matrix import filled, routes
from tests.checklist import Tried

NEW = "three otters under one bridge"
_COMMON = """
    password1 Password123! passw0rd1 P@ssw0rd1 12345678 123456789 1234567890 87654321 11111111 00000000 aaaaaaaa
    abcdefgh abcd1234 abc12345 qwertyui qwerty123 qwertyuiop asdfghjkl zxcvbnm1 1q2w3e4r 1qaz2wsx qazwsxedc iloveyou
    iloveyou1 princess1 sunshine football baseball superman letmein1 welcome1 Welcome2026! dragon123 monkey123 michael1
    jennifer trustno1 starwars pokemon1 liverpool chelsea1 computer internet samsung1 changeme administrator admin123
    Admin2026! Lamplight1! hospital1 Nurse2026! nurse123 doctor123 clinic2026 summer2026 Winter2025! november11
    19900101 31121999 abababab 123123123 abc123abc123 blahblah charlie1 jordan23 freedom1 contraseña1 bienvenido1
    passwort1 motdepasse azerty123 teamo123 qwe123qwe123 loveyou2 angel123 jesus777 blessed1
"""
COMMON = _COMMON.split()
GOOD = (
    "tr0ub4dor&3x", "correct horse battery staple", "a-lamp-in-the-window", "Xy7!pq2Lm", "otter-banjo-velvet",
    "ночь-фонарь-окно", "夜里的灯照亮窗户", "x" * 20 + " a sentence as long as anybody likes, " + "y1z" * 20,
)  # fmt: skip
ASKING = ("supervisor", "clinician", "admin")  # one of them may do each sensitive act


def test_what_everybody_tries_first_is_refused(tried: Tried) -> None:
    for password in COMMON:
        assert weakness(password, "ana") == "common", password
        tried()
    for password, why in (("short7!", "short"), ("", "short"), ("z9!" * 43, "long"), ("Ana12345!", "common")):
        assert weakness(password, "ana") == why, password
        tried()
    for password in GOOD:
        assert weakness(password, "ana") is None, password
        tried()


async def test_a_new_password_ends_every_other_session(clinic: Clinic, ana: Browser, tried: Tried) -> None:
    others = [await clinic.people.sign_in("ana", PASSWORD) for _ in range(50)]
    await ana.get("/staff/account?lang=en")
    for new, why in (("short", "8 characters"), ("password1", "many people"), ("z" * 129, "at most 128")):
        await ana.press("/staff/account/password", old=PASSWORD, new=new)
        assert (ana.status, why in ana.page) == (422, True), new
    await ana.press("/staff/account/password", old="wrong", new=NEW)
    assert (ana.status, "until now is not right" in ana.page) == (422, True)
    assert await clinic.people.staff_of(others[0] or "")
    await ana.press("/staff/account/password", old=PASSWORD, new=NEW)
    assert "The password is changed" in ana.page
    for token in others:
        assert token
        assert await clinic.people.staff_of(token) is None
        tried()
    assert await clinic.people.sign_in("ana", PASSWORD) is None
    assert await clinic.people.sign_in("ana", NEW)


async def test_no_old_cookie_opens_anything_after_leaving_or_being_disabled(clinic: Clinic, tried: Tried) -> None:
    ids = {one.name: one.id for one in await clinic.people.members()}
    for _ in range(25):
        left, dead = await clinic.people.sign_in("ana", PASSWORD), await clinic.people.sign_in("ben", PASSWORD)
        assert left
        assert dead
        assert left != dead
        await clinic.people.sign_out(left)
        assert await clinic.people.set_disabled(ids["ben"], "ada", disabled=True)
        assert await clinic.people.sign_in("ben", PASSWORD) is None
        assert await clinic.people.set_disabled(ids["ben"], "ada", disabled=False)
        assert not await clinic.people.set_disabled(ids["ben"], "ada", disabled=False)
        for token in (left, dead):
            assert await clinic.people.staff_of(token) is None
            tried()


@pytest.mark.parametrize(
    ("seen", "opened", "live"),
    [
        (IDLE - timedelta(seconds=5), IDLE, True),
        (IDLE + timedelta(seconds=1), IDLE * 2, False),
        (timedelta(), ABSOLUTE - timedelta(seconds=5), True),
        (timedelta(), ABSOLUTE + timedelta(seconds=1), False),
    ],
)
async def test_a_session_ends_by_the_clock(clinic: Clinic, seen: timedelta, opened: timedelta, live: bool) -> None:
    token = await clinic.people.sign_in("ana", PASSWORD)
    staff = await clinic.people.staff_of(token or "")
    assert token
    assert staff
    async with clinic.store.write() as tx:
        await tx.session.exec(update(StaffSession).values(seen_at=now() - seen, opened_at=now() - opened))
    assert (await clinic.people.staff_of(token) is not None) == live
    assert len(await clinic.people.sessions(staff, token)) == live


async def test_one_sees_ones_sessions_and_ends_them(clinic: Clinic, ana: Browser, ben: Browser) -> None:
    async for other in signed_in(clinic, "ana"):
        await ana.get("/staff/account?lang=en")
        assert (ana.page.count("Sign out there"), ana.page.count("this browser")) == (1, 1)
        await ben.get("/staff/account")
        stolen = re.search(r'name="session" value="([0-9a-f]{64})"', ana.page)
        csrf = re.search(r'name="csrf" value="(\w+)"', ben.page)
        assert stolen
        assert csrf
        await ben.post("/staff/account/sessions", csrf=csrf[1], session=stolen[1])
        assert "Sign out there" in await ana.get("/staff/account"), "nobody ends the session of somebody else"
        await ana.press("/staff/account/sessions")
        assert "Sign out there" not in ana.page
        assert 'name="password"' in await other.get("/staff")
    async for other in signed_in(clinic, "ana"):
        await ana.get("/staff/account")
        await ana.post("/staff/account/sessions", csrf=_csrf(ana.page), session="others")
        assert 'name="password"' in await other.get("/staff")
        assert "this browser" in ana.page
        await ana.post("/staff/account/sessions", csrf=_csrf(ana.page), session="whatever")
        assert ana.status == 400


async def test_an_administrator_disables_a_member(clinic: Clinic, ana: Browser) -> None:
    await clinic.people.add("ada", "admin", PASSWORD)
    stream = await ana.http.get(clinic.url("/staff/live"))
    async for ada in signed_in(clinic, "ada"):
        await ada.get("/staff/members?lang=en")
        assert ada.page.count("Do not let in") == 3, "everybody but herself"
        ids = {one.name: one.id for one in await clinic.people.members()}
        await ada.press(f"/staff/members/{ids['ana']}/disable")
        assert "may not sign in" in ada.page
        await asyncio.wait_for(stream.read(), 5)  # ends by itself
        assert 'name="password"' in await ana.get("/staff")
        await ada.post(f"/staff/members/{ids['ada']}/disable", csrf=_csrf(ada.page))
        assert (ada.status, "cannot do that to yourself" in ada.page) == (409, True)
        await ada.press(f"/staff/members/{ids['ana']}/enable")
        assert await clinic.people.sign_in("ana", PASSWORD)
        await ada.get("/staff/members")
        await ada.press(f"/staff/members/{ids['ana']}/sessions")
        assert all(one.sessions == 0 for one in await clinic.people.members() if one.name == "ana")
        await ada.post("/staff/members/999999/sessions", csrf=_csrf(ada.page))
        assert ada.status == 409
    async with clinic.store.read() as tx:
        query = select(Audit).where(Audit.actor == "ada", Audit.subject == "ana").order_by(col(Audit.seq))
        rows = (await tx.session.exec(query)).all()
    assert [row.action for row in rows] == ["staff.disabled", "staff.enabled", "session.ended"]


async def test_who_proved_long_ago_proves_again_and_nothing_is_lost(clinic: Clinic) -> None:
    await clinic.people.add("ada", "admin", PASSWORD)
    ids = {one.name: one.id for one in await clinic.people.members()}
    async for ada in signed_in(clinic, "ada"):
        await ada.get("/staff/members?lang=en")
        await _minutes_pass(clinic)
        await ada.press(f"/staff/members/{ids['ben']}/disable")
        assert (ada.status, "Is it still you?" in ada.page) == (401, True)
        await ada.press(f"/staff/members/{ids['ben']}/disable", proof="wrong")
        assert (ada.status, "not your password" in ada.page) == (401, True)
        assert await clinic.people.sign_in("ben", PASSWORD)
        await ada.press(f"/staff/members/{ids['ben']}/disable", proof=PASSWORD)
        assert (ada.status, "may not sign in" in ada.page) == (200, True)
        await ada.press(f"/staff/members/{ids['ben']}/enable")
        assert ada.status == 200, "for five minutes it is not asked again"


async def test_no_sensitive_act_is_done_without_a_proof(clinic: Clinic, tried: Tried) -> None:
    """Every route whose action wants one, by whoever may, 6 minutes after the password."""
    posts = [(path, RULES[str(act)]) for method, path, act in routes(clinic.server.app) if method == "POST"]
    sensitive = [(path, next(role for role in ASKING if role in rule.roles)) for path, rule in posts if rule.proof]
    for role in ASKING:
        await clinic.people.add(f"a-{role}", role, PASSWORD)
        async for one in signed_in(clinic, f"a-{role}"):
            csrf = _csrf(await one.get("/staff/account?lang=en"))
            await _minutes_pass(clinic)
            for path in (path for path, who in sensitive if who == role):
                await one.post(filled(path), csrf=csrf, session="others", keep="<&>")
                assert (one.status, "Is it still you?" in one.page) == (401, True), path
                assert 'name="keep" value="&lt;&amp;&gt;"' in one.page
                tried()


async def test_wrong_proofs_make_the_right_one_wait(clinic: Clinic) -> None:
    await clinic.people.add("ada", "admin", PASSWORD)
    async for ada in signed_in(clinic, "ada"):
        csrf = _csrf(await ada.get("/staff/account?lang=en"))
        await _minutes_pass(clinic)
        await ada.post("/staff/account/sessions", csrf=csrf, session="others")
        for _ in range(20):
            await ada.press("/staff/account/sessions", proof="wrong")
        assert ada.status == 429
        await ada.press("/staff/account/sessions", proof=PASSWORD)
        assert ada.status == 429, "the right one waits too"


async def test_a_thousand_wrong_passwords_are_ten_looked_at(clinic: Clinic, nobody: Browser, tried: Tried) -> None:
    looked = 0
    for number in range(1000):
        await nobody.post("/staff/sign-in", name="ana", password=f"wrong {number}")
        looked += nobody.status == 401
        tried()
    assert looked == 10
    async for ben in signed_in(clinic, "ben"):
        assert ben.status == 200, "a colleague comes in all the same"


async def test_the_real_hash_is_slow_and_the_loop_goes_on_meanwhile(clinic: Clinic) -> None:
    people = People(clinic.store)
    assert RFC_9106_LOW_MEMORY.memory_cost >= 65536
    await people.add("slow", "viewer", PASSWORD)
    beats: list[float] = []

    async def beat() -> None:
        while True:
            beats.append(time.perf_counter())
            await asyncio.sleep(0.005)

    beating = asyncio.create_task(beat())
    await asyncio.sleep(0.02)
    begun = time.perf_counter()
    assert await people.sign_in("slow", PASSWORD)
    took = time.perf_counter() - begun
    beating.cancel()
    assert took >= 0.1
    assert sum(moment > begun for moment in beats) >= 5


def test_the_limits_are_those_that_were_promised() -> None:
    assert timedelta(minutes=15) >= accounts.IDLE
    assert timedelta(hours=12) >= accounts.ABSOLUTE


async def _minutes_pass(clinic: Clinic) -> None:
    async with clinic.store.write() as tx:
        await tx.session.exec(update(StaffSession).values(proven_at=now() - timedelta(minutes=6)))


def _csrf(page: str) -> str:
    found = re.search(r'name="csrf" value="(\w+)"', page)
    assert found
    return found[1]
