"""Signing in at a provider of OpenID Connect, over HTTP from end to end; what does not hold opens no session."""

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import ValidationError
from sqlmodel import select

from bot.commands.local import free_port
from bot.settings import Settings
from bot.staff import oidc
from bot.store import challenges
from bot.store.models import StaffMember, now
from tests.bot.staff.attacks import ATTACKS, CONFIGURATION
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import PASSWORD, close_clinic, open_clinic
from tests.bot.staff.house import START, House, house, nobody, provider, started

__all__ = ["house", "nobody", "provider"]


async def test_somebody_comes_in_with_the_role_that_the_groups_give(house: House, nobody: Browser) -> None:
    assert "Sign in with Acme" in await nobody.get("/staff/sign-in?lang=en")
    await nobody.get(START)
    assert (nobody.status, 'id="live"' in nobody.page) == (200, True)
    assert (await house.members())["cleo"] == "nurse"
    assert ("cleo", "staff.signed_in", "cleo") in await house.audited()
    assert "no password of yours here" in await nobody.get("/staff/account")
    browser = Browser(house.clinic)
    await browser.post("/staff/sign-in", name="cleo", password="")
    assert browser.status == 401
    await browser.http.close()


async def test_the_role_follows_the_groups_and_the_name_stays(house: House, nobody: Browser) -> None:
    await nobody.get(START)
    house.provider.claims |= {"groups": "chiefs", "preferred_username": "another"}
    await nobody.get(START)
    assert {name: role for name, role in (await house.members()).items() if name not in ("ana", "ben", "vera")} == {
        "cleo": "admin"
    }
    house.provider.claims["groups"] = ["guests", "chiefs", "nurses"]
    await nobody.get(START)
    assert (await house.members())["cleo"] == "admin", "the first of the list in the settings"


async def test_a_name_that_is_taken_is_not_the_one_who_has_it(house: House, nobody: Browser) -> None:
    for number, name in enumerate(("ana", "ana@elsewhere.example", "", "<b>\x00ana\u202e</b>")):
        house.provider.claims |= {"sub": f"u-{number}", "preferred_username": name, "groups": ["guests"]}
        await nobody.get(START)
        assert nobody.status == 200
    members = await house.members()
    assert members["ana"] == "nurse"
    assert {"ana-2", "ana-3", "staff", "banab"} <= set(members)


async def test_two_at_once_are_one_member(house: House) -> None:
    browsers = [Browser(house.clinic) for _ in range(4)]
    await asyncio.gather(*(one.get(START) for one in browsers))
    assert [one.status for one in browsers] == [200] * 4
    assert len(await house.members()) == 4
    for one in browsers:
        await one.http.close()


@pytest.mark.parametrize("kind", ["RS256", "PS256", "ES256", "EdDSA"])
async def test_each_algorithm_that_is_allowed_works(house: House, nobody: Browser, kind: str) -> None:
    house.provider.signs(kind)
    await nobody.get(START)
    assert (nobody.status, await house.sessions()) == (200, 1)


@pytest.mark.parametrize("what", ATTACKS)
async def test_what_does_not_hold_opens_nothing(house: House, nobody: Browser, what: str) -> None:
    ATTACKS[what](house.provider)
    before = await house.members()
    await nobody.get(START)
    assert nobody.status in (401, 403, 503), nobody.page
    assert 'name="password"' in nobody.page
    assert 'role="alert"' in nobody.page
    assert await house.sessions() == 0
    assert await house.members() == before
    assert (await house.audited())[-1] == ("anonymous", "staff.refused", "provider")
    await nobody.post("/staff/sign-in", name="ana", password=PASSWORD)
    assert nobody.status == 200, "who is known here comes in all the same"


@pytest.mark.parametrize(
    "what", ["missing", "foreign", "reused", "of another browser", "too late", "denied", "verifier"]
)
async def test_an_answer_that_was_not_asked_for_opens_nothing(
    house: House, nobody: Browser, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    back = await started(nobody)
    parts = {name: values[0] for name, values in parse_qs(urlsplit(back).query).items()}
    browser = nobody
    if what == "missing":
        del parts["state"]
    elif what == "foreign":
        parts["state"] = "A" * 43
    elif what == "reused":
        await nobody.get(back)
        assert await house.sessions() == 1
        await nobody.post("/staff/sign-out", csrf="x")
        house.provider.codes["code-0"] = {}
    elif what == "of another browser":
        browser = Browser(house.clinic)
    elif what == "too late":
        monkeypatch.setattr(challenges, "now", lambda: now() + timedelta(minutes=10, seconds=1))
    elif what == "denied":
        parts = {"error": "access_denied", "state": parts["state"], "iss": parts["iss"]}
    else:
        house.provider.codes[parts["code"]]["code_challenge"] = "of another verifier"
    before, path = await house.sessions(), urlsplit(back).path
    answer = await browser.http.get(house.clinic.url(path), params=parts, allow_redirects=False)
    assert answer.status == 401
    assert await house.sessions() == before
    assert (await house.audited())[-1] == ("anonymous", "staff.refused", "provider")
    if browser is not nobody:
        await browser.http.close()


async def test_a_code_counts_once(house: House, nobody: Browser) -> None:
    """The same code with a fresh sign-in of the same browser: the provider says no, and so do we."""
    first = await started(nobody)
    await nobody.get(first)
    second = await started(nobody)
    code = parse_qs(urlsplit(first).query)["code"][0]
    other = parse_qs(urlsplit(second).query)["code"][0]
    del house.provider.codes[other]
    before = await house.sessions()
    await nobody.get(second.replace(other, code))
    assert (nobody.status, await house.sessions()) == (401, before)


async def test_where_the_provider_says_who_it_is_it_must(house: House, nobody: Browser) -> None:
    back = await started(nobody)
    parts = {name: values[0] for name, values in parse_qs(urlsplit(back).query).items() if name != "iss"}
    answer = await nobody.http.get(house.clinic.url(urlsplit(back).path), params=parts)
    assert (answer.status, await house.sessions()) == (401, 0)


async def test_keys_that_were_changed_are_read_once_more(house: House, nobody: Browser) -> None:
    await nobody.get(START)
    house.provider.signs("ES256")
    house.provider.asked.clear()
    await nobody.get(START)
    assert (nobody.status, house.provider.asked.count("/keys")) == (200, 1)
    house.provider.asked.clear()
    await nobody.get(START)
    assert house.provider.asked.count("/keys") == 0
    assert house.provider.asked.count(CONFIGURATION) == 0


async def test_who_is_disabled_here_or_has_lost_the_role_is_out(house: House, nobody: Browser) -> None:
    await nobody.get(START)
    (cleo,) = [one for one in await house.clinic.people.members() if one.name == "cleo"]
    assert await house.clinic.people.set_disabled(cleo.id, "admin", disabled=True)
    await nobody.get(START)
    assert (nobody.status, await house.sessions()) == (403, 0)
    assert (await house.audited())[-1] == ("cleo", "staff.refused", "provider")
    assert await house.clinic.people.set_disabled(cleo.id, "admin", disabled=False)
    await nobody.get(START)
    assert await house.sessions() == 1
    house.provider.claims["groups"] = []
    browser = Browser(house.clinic)
    await browser.get(START + "?lang=en")
    assert "gives you no role" in browser.page
    assert await house.sessions() == 0, "also where they were in before"
    await browser.http.close()


async def test_a_provider_that_is_gone_or_slow_leaves_the_form(
    house: House, nobody: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oidc, "DEADLINE", 0.3)

    async def slow(_request: web.Request) -> web.Response:
        await asyncio.sleep(2)
        return web.json_response({})

    app = web.Application()
    app.add_routes([web.get(CONFIGURATION, slow)])
    server = TestServer(app, host="127.0.0.1")
    await server.start_server(shutdown_timeout=0.1)
    for url in (str(server.make_url("")).rstrip("/"), f"http://127.0.0.1:{free_port()}"):
        house.clinic.settings.oidc_issuer = url
        await nobody.get(f"{START}?lang=en")
        assert (nobody.status, "does not answer now" in nobody.page) == (503, True)
    await server.close()


async def test_without_a_provider_there_is_no_such_door(tmp_path: Path) -> None:
    clinic = await open_clinic(tmp_path, free_port())
    browser = Browser(clinic)
    assert START not in await browser.get("/staff/sign-in")
    for path in (START, f"{START}/back?state=x&code=y"):
        await browser.get(path)
        assert browser.status == 404
    await browser.http.close()
    await close_clinic(clinic)


@pytest.mark.parametrize(
    "told",
    [
        {"oidc_issuer": "http://id.example"},
        {"oidc_issuer": "ftp://id.example"},
        {"oidc_issuer": "https://id.example", "oidc_client_id": ""},
        {"oidc_issuer": "https://id.example", "oidc_roles": {}},
        {"oidc_issuer": "https://id.example", "oidc_roles": {"a": "root"}},
    ],
)
async def test_half_a_provider_is_no_provider(tmp_path: Path, told: dict[str, Any]) -> None:
    whole = {"oidc_client_id": "x", "oidc_roles": {"a": "nurse"}, "oidc_issuer": "https://id.example"}
    assert Settings(_env_file=None, data_dir=tmp_path, **whole)  # type: ignore[call-arg, arg-type]
    with pytest.raises(ValidationError):
        Settings(_env_file=None, data_dir=tmp_path, **{**whole, **told})  # type: ignore[call-arg, arg-type]


async def test_nothing_of_a_member_from_there_is_a_password(house: House, nobody: Browser) -> None:
    await nobody.get(START)
    async with house.clinic.store.read() as tx:
        (row,) = (await tx.session.exec(select(StaffMember).where(StaffMember.name == "cleo"))).all()
    assert row.password_hash == ""
