"""Passkeys: made, shown, removed; every answer that is not quite right opens nothing and is in the audit."""

import dataclasses
import html
import json
import random
import re
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from sqlmodel import select

from bot.commands.local import free_port
from bot.store import challenges
from bot.store.audit import detail_of
from bot.store.models import Audit, now
from bot.store.passkeys import MOST, StaffPasskey
from tests.bot.staff.authenticator import PRESENT, Authenticator
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import PASSWORD, Clinic, close_clinic, open_clinic
from tests.bot.staff.passkeys import audited, enter, fresh, keep, site, staff_of
from tests.checklist import Tried

ROOM = "/staff/account/passkeys"
SEED = 31


async def test_it_is_made_and_lets_in_and_is_gone_when_it_is_removed(clinic: Clinic, ana: Browser) -> None:
    key = fresh(clinic)
    await ana.get(f"{ROOM}?lang=en")
    await ana.press(ROOM, name="my phone")
    options = re.search(r'data-options="([^"]*)"', ana.page)
    assert options
    await ana.press("/confirm", credential=key.made(html.unescape(options[1])))
    assert (ana.status, "my phone" in ana.page) == (200, True)
    browser = Browser(clinic)
    asked = json.loads(await browser.get("/staff/sign-in/passkey"))
    assert (asked["userVerification"], asked["allowCredentials"]) == ("required", [])
    await browser.post("/staff/sign-in/passkey", credential=key.shown(json.dumps(asked)), next="/staff/account")
    assert (browser.status, "ana" in browser.page) == (200, True)
    await ana.get(ROOM)
    await ana.press("/remove")
    assert "You have none" in ana.page
    await browser.get("/staff/account")
    assert 'name="password"' in browser.page, "the sessions of before are over"
    assert await enter(clinic, key) is None
    said = await audited(clinic)
    assert [row for row in said if row[1].startswith("passkey.")] == [
        ("ana", "passkey.added", "ana"),
        ("ana", "passkey.removed", "ana"),
    ]
    assert said[-1] == ("anonymous", "staff.refused", "passkey")
    await browser.http.close()


async def test_after_a_password_one_s_own_is_asked_for(clinic: Clinic) -> None:
    key, others = fresh(clinic), fresh(clinic)
    await keep(clinic, key)
    await keep(clinic, others, "ben")
    browser = Browser(clinic)
    await browser.post("/staff/sign-in", name="ana", password=PASSWORD)
    assert "Now show your passkey" in await browser.get("/staff/sign-in/code?lang=en")
    assert 'name="password"' in await browser.get("/staff")
    for given, status in ((others, 401), (key, 200)):
        options = await browser.get("/staff/sign-in/passkey")
        assert len(json.loads(options)["allowCredentials"]) == 1
        await browser.post("/staff/sign-in/passkey", credential=given.shown(options))
        assert browser.status == status
    assert "ana" in await browser.get("/staff/account")
    await browser.http.close()


def _forged(forged: Authenticator, **changed: object) -> Authenticator:
    return dataclasses.replace(forged, **changed)  # type: ignore[arg-type]


WRONG_TO_SHOW = {
    "another origin": lambda key: (_forged(key, origin="https://evil.example"), {}),
    "another port": lambda key: (_forged(key, origin=key.origin + "1"), {}),
    "another site": lambda key: (_forged(key, host="evil.example"), {}),
    "nobody was verified": lambda key: (_forged(key, flags=PRESENT), {}),
    "nobody was there": lambda key: (_forged(key, flags=0x04), {}),
    "another key": lambda key: (_forged(key, key=ec.generate_private_key(ec.SECP256R1())), {}),
    "another credential": lambda key: (_forged(key, credential=b"x" * 32), {}),
    "another person": lambda key: (_forged(key, handle="AAAA"), {}),
    "another challenge": lambda key: (key, {"challenge": "AAAA"}),
    "a new one in place of an answer": lambda key: (key, {"type": "webauthn.create"}),
    "a counter that stands still": lambda key: (_forged(key, counter=5), {}),
    "a counter that goes back": lambda key: (_forged(key, counter=4), {}),
    "a counter that starts again": lambda key: (_forged(key, counter=0), {}),
}


@pytest.mark.parametrize("what", WRONG_TO_SHOW)
async def test_an_answer_that_is_not_right_opens_nothing(clinic: Clinic, what: str) -> None:
    key = fresh(clinic)
    key.counter = 5
    await keep(clinic, key)
    key.counter = 6
    challenge, options = await clinic.people.passkey_to_show(site(clinic), None)
    forged, fields = WRONG_TO_SHOW[what](key)
    assert await clinic.people.enter_passkey(site(clinic), challenge, forged.shown(options, **fields)) is None
    assert (await audited(clinic))[-1] == ("anonymous", "staff.refused", "passkey")
    key.counter = 7
    assert await enter(clinic, key) == "ana", "else the case would show nothing"


async def test_a_copy_is_noticed_and_said_so(clinic: Clinic) -> None:
    key = fresh(clinic)
    await keep(clinic, key)
    copy = dataclasses.replace(key, counter=2)
    key.counter = 2
    assert await enter(clinic, key) == "ana"
    assert await enter(clinic, copy) is None
    async with clinic.store.read() as tx:
        last = (await tx.session.exec(select(Audit).order_by(Audit.seq.desc()))).first()  # type: ignore[attr-defined]
    assert last
    assert detail_of(clinic.store.box, last) == "counter"


async def test_keys_that_do_not_count_are_good(clinic: Clinic) -> None:
    key = fresh(clinic)
    key.counter = 0
    await keep(clinic, key)
    assert [await enter(clinic, key) for _ in range(3)] == ["ana"] * 3


async def test_an_answer_counts_once_in_its_browser_and_in_its_time(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, tried: Tried
) -> None:
    key = fresh(clinic)
    key.counter = 0  # else the counter alone would refuse what comes again
    await keep(clinic, key)
    people, here = clinic.people, site(clinic)
    for _ in range(20):
        challenge, options = await people.passkey_to_show(here, None)
        other, _ = await people.passkey_to_show(here, None)
        answer = key.shown(options)
        assert await people.enter_passkey(here, other, answer) is None
        assert await people.enter_passkey(here, "", answer) is None
        assert await people.enter_passkey(here, challenge[:-1] + ("0" if challenge[-1] != "0" else "1"), answer) is None
        assert await people.enter_passkey(here, challenge, answer)
        assert await people.enter_passkey(here, challenge, answer) is None
        tried(4)
    challenge, options = await people.passkey_to_show(here, None)
    monkeypatch.setattr(challenges, "now", lambda: now() + timedelta(minutes=5, seconds=1))
    assert await people.enter_passkey(here, challenge, key.shown(options)) is None
    tried()


async def test_a_wrong_answer_uses_the_challenge_up(clinic: Clinic) -> None:
    key = fresh(clinic)
    await keep(clinic, key)
    challenge, options = await clinic.people.passkey_to_show(site(clinic), None)
    right = key.shown(options)
    assert await clinic.people.enter_passkey(site(clinic), challenge, "{}") is None
    assert await clinic.people.enter_passkey(site(clinic), challenge, right) is None


async def test_a_challenge_of_one_kind_answers_no_other(clinic: Clinic) -> None:
    key = fresh(clinic)
    ana, token = await keep(clinic, key)
    here, people = site(clinic), clinic.people
    to_make, options = await people.passkey_to_make(ana, here)
    assert await people.enter_passkey(here, to_make, key.shown(options)) is None
    to_show, shown = await people.passkey_to_show(here, None)
    made = fresh(clinic).made(json.dumps({**json.loads(options), "challenge": json.loads(shown)["challenge"]}))
    assert await people.add_passkey(ana, token, here, to_show, made, "x") == "wrong"
    ben, other = await staff_of(clinic, "ben")
    of_ana, options = await people.passkey_to_make(ana, here)
    assert await people.add_passkey(ben, other, here, of_ana, fresh(clinic).made(options), "x") == "wrong"


@pytest.mark.parametrize("what", ["origin", "site", "verified", "type", "challenge", "twice", "known", "many"])
async def test_what_is_not_made_rightly_is_not_kept(clinic: Clinic, what: str) -> None:
    ana, token = await staff_of(clinic)
    people, here, key = clinic.people, site(clinic), fresh(clinic)
    challenge, options = await people.passkey_to_make(ana, here)
    wrong: dict[str, str] = {}
    if what == "origin":
        key.origin = "https://evil.example"
    elif what == "site":
        key.host = "evil.example"
    elif what == "verified":
        key.flags = PRESENT
    elif what in ("type", "challenge"):
        wrong = {what: "webauthn.get" if what == "type" else "AAAA"}
    elif what == "twice":
        assert await people.add_passkey(ana, token, here, challenge, key.made(options), "x") == ""
    elif what == "known":
        assert await people.add_passkey(ana, token, here, challenge, key.made(options), "x") == ""
        challenge, options = await people.passkey_to_make(ana, here)
        assert len(json.loads(options)["excludeCredentials"]) == 1
    else:
        async with clinic.store.write() as tx:
            many = range(MOST)
            tx.session.add_all(
                StaffPasskey(staff=ana.id, credential=bytes([n]), public_key=b"", counter=0, name="") for n in many
            )
    before = len(await people.passkeys(ana))
    why = await people.add_passkey(ana, token, here, challenge, key.made(options, **wrong), "x")
    assert why == {"known": "there", "many": "many"}.get(what, "wrong")
    assert len(await people.passkeys(ana)) == before
    assert (await audited(clinic))[-1] == ("ana", "staff.refused", "passkey")


async def test_no_bytes_break_it(clinic: Clinic, tried: Tried) -> None:
    """Answers with a byte, a field or a depth of their own: each is a plain no."""
    dice, key = random.Random(SEED), fresh(clinic)
    ana, token = await keep(clinic, key)
    people, here = clinic.people, site(clinic)
    odd = ["", "[]", "null", "7", '"x"', "[" * 15_000, "{" * 9, '{"id":1}', "\ud800", "{}" * 9_000]
    for number in range(200):
        to_show, shown = await people.passkey_to_show(here, None)
        to_make, options = await people.passkey_to_make(ana, here)
        right = key.shown(shown), fresh(clinic).made(options)
        broken = odd[number] if number < len(odd) else _broken(dice, dice.choice(right))
        if broken not in right:
            assert await people.enter_passkey(here, to_show, broken) is None
            assert await people.add_passkey(ana, token, here, to_make, broken, "x") in ("wrong", "")
        tried()


def _broken(dice: random.Random, answer: str) -> str:
    said = json.loads(answer)
    name = dice.choice([*said["response"], "id", "rawId", "type"])
    part = said["response"] if name in said["response"] else said
    raw = part[name]
    at = dice.randrange(len(raw) - 4)  # the last letter has bits that mean nothing
    part[name] = dice.choice([raw[:at], raw[:at] + dice.choice("Ab0_-") + raw[at + 1 :], "", 7, None, [raw], {}])
    return json.dumps(said)


async def test_who_may_not_sign_in_may_not_by_a_passkey(clinic: Clinic) -> None:
    key = fresh(clinic)
    ana, _ = await keep(clinic, key)
    assert await clinic.people.set_disabled(ana.id, "admin", disabled=True)
    assert await enter(clinic, key) is None
    assert await clinic.people.set_disabled(ana.id, "admin", disabled=False)
    assert await enter(clinic, key) == "ana"
    assert await clinic.people.reset_factor(ana.id, "admin")
    assert await enter(clinic, key) is None
    assert await clinic.people.sign_in("ana", PASSWORD)


async def test_nobody_removes_another_s(clinic: Clinic, ben: Browser) -> None:
    key = fresh(clinic)
    ana, _ = await keep(clinic, key)
    (passkey,) = await clinic.people.passkeys(ana)
    await ben.get(ROOM)
    csrf = re.search(r'name="csrf" value="(\w+)"', ben.page)
    assert csrf
    await ben.post(f"{ROOM}/{passkey.id}/remove", csrf=csrf[1])
    assert ben.status == 409
    assert await enter(clinic, key) == "ana"


async def test_a_foreign_page_cannot_send_an_answer(clinic: Clinic, nobody: Browser) -> None:
    key = fresh(clinic)
    await keep(clinic, key)
    options = await nobody.get("/staff/sign-in/passkey")
    await nobody.post("/staff/sign-in/passkey", origin="https://evil.example", credential=key.shown(options))
    assert nobody.status == 403


async def test_it_is_the_second_factor_that_is_required(tmp_path: Path) -> None:
    clinic = await open_clinic(tmp_path, free_port(), second_factor="required")
    async for ana in signed_in(clinic, "ana"):
        assert "Use a passkey" in await ana.get("/staff?lang=en")
        await ana.get(ROOM)
        await ana.press(ROOM, name="x")
        options = re.search(r'data-options="([^"]*)"', ana.page)
        assert options
        await ana.press("/confirm", credential=fresh(clinic).made(html.unescape(options[1])))
        assert 'id="live"' in await ana.get("/staff")
        await ana.get(ROOM)
        await ana.press("/remove")
        assert "before you go on" in await ana.get("/staff")
    await close_clinic(clinic)
