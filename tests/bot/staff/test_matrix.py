"""Every route of the console for nobody and for each role, as the one table says: generated from the router itself."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_urlsafe

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from bot.app import Lamplight
from bot.staff.door import Door
from bot.staff.pages import Pages
from bot.staff.roles import ANYBODY, RULES, Data
from bot.store.accounts import digest_of
from bot.store.models import StaffMember, StaffSession
from bot.store.people import ROLES
from tests.bot.public import installation, served
from tests.checklist import Tried

OPEN = {"/staff/sign-in", "/staff/sign-in/code", "/staff/static/{name}", "/staff/sign-in/passkey"}
OPEN |= {"/staff/sign-in/provider", "/staff/sign-in/provider/back"}
ORIGIN = "https://clinic.example"
COOKIE = "__Host-lamplight-staff"
VALUES = {"member": "999999", "passkey": "999999", "escalation": "1", "attachment": "1", "glass": "1"}
SAFE = {"Secure", "HttpOnly", "SameSite=Lax"}


@dataclass
class House:
    """An installation behind TLS with one member of each role, each of whose requests has a session of its own."""

    lamplight: Lamplight
    app: web.Application
    url: str
    http: aiohttp.ClientSession
    members: dict[str, int] = field(default_factory=dict)
    cookies: list[str] = field(default_factory=list)

    async def session(self, role: str) -> str:
        token = token_urlsafe(16)
        async with self.lamplight.store.write() as tx:
            tx.session.add(StaffSession(token_digest=digest_of(token), staff=self.members[role]))
        return token

    async def ask(self, method: str, path: str, role: str | None, csrf: str | None = None, **headers: str) -> int:
        """The status that ``role`` gets; ``csrf``: another than the right one."""
        form = {}
        if role:
            token = await self.session(role)
            headers["Cookie"] = f"{COOKIE}={token}"
            form["csrf"] = self.csrf(token) if csrf is None else csrf
        headers.setdefault("Origin", ORIGIN)
        data = form if method == "POST" else None
        async with self.http.request(method, self.url + path, data=data, headers=headers, allow_redirects=False) as got:
            self.cookies += got.headers.getall("Set-Cookie", [])
            if got.status == 303 and got.headers["Location"].startswith("/staff/sign-in") and "sign-out" not in path:
                return 401
            return got.status

    def csrf(self, token: str) -> str:
        door = Door(self.lamplight.settings, self.lamplight.desk, Pages(self.lamplight.settings, self.lamplight.words))
        request = make_mocked_request("GET", "/", headers={"Cookie": f"{COOKIE}={token}"})
        return door.csrf(request)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with installation(tmp_path, public_base_url=ORIGIN) as lamplight:
        app = lamplight.public()
        async with served(app) as (host, port), aiohttp.ClientSession() as http:
            made = House(lamplight, app, f"http://{host}:{port}", http)
            for role in ROLES:
                async with lamplight.store.write() as tx:
                    row = await tx.added(StaffMember(name=role, role=role, password_hash=""))
                    assert row.id
                    made.members[role] = row.id
            yield made


def routes(app: web.Application) -> Iterator[tuple[str, str, str | None]]:
    """Method, path and action of each route of the console; no action where the door does not guard it."""
    for route in app.router.routes():
        path = route.resource.canonical if route.resource else ""
        if path.startswith("/staff") and route.method != "HEAD" and path not in OPEN:
            yield route.method, path, getattr(route.handler, "action", None)


def filled(path: str) -> str:
    """``path`` with something in each place that fits and is not there."""
    parts = (part if "{" not in part else VALUES.get(part.strip("{}"), "a" * 32) for part in path.split("/"))
    return "/".join(parts)


async def test_every_route_for_every_role_is_as_the_table_says(house: House, tried: Tried) -> None:
    wrong = []
    for method, path, action in routes(house.app):
        assert action in RULES, f"{method} {path} is not in the table"
        where = filled(path)
        roles = RULES[str(action)].roles
        cells: list[tuple[str, int, bool]] = [("nobody", await house.ask(method, where, None), False)]
        for role in ROLES:
            cells.append((role, await house.ask(method, where, role), role in roles))
            if method == "POST":
                cells.append((f"{role}, no token", await house.ask(method, where, role, ""), False))
                cells.append((f"{role}, another's", await house.ask(method, where, role, "0" * 64), False))
                foreign = await house.ask(method, where, role, None, Origin="https://evil.example")
                cells.append((f"{role}, foreign", foreign, False))
        for who, status, may in cells:
            if status >= 500 or (status not in (401, 403)) != may:
                wrong.append((method, path, who, status, may))
            tried()
    assert wrong == []


async def test_every_cookie_of_the_console_is_closed(house: House) -> None:
    """Whatever is asked, by whomever: what sets a cookie behind TLS says all that closes it."""
    for method, path, _ in routes(house.app):
        for role in (None, "admin"):
            await house.ask(method, f"{filled(path)}?lang=es", role)
    await house.ask("GET", "/staff/sign-in?lang=es", None)
    assert len(house.cookies) > 10
    assert not [cookie for cookie in house.cookies if not set(cookie.split("; ")) >= SAFE]
    assert all(cookie.startswith(("__Host-", "__Secure-")) for cookie in house.cookies)


async def test_a_route_without_an_action_is_seen(house: House) -> None:
    async def plain(_request: web.Request) -> web.Response:
        return web.Response()

    app = web.Application()
    app.add_routes([web.get("/staff/new", plain)])
    assert list(routes(app)) == [("GET", "/staff/new", None)]
    door = Door(house.lamplight.settings, house.lamplight.desk, Pages(house.lamplight.settings, house.lamplight.words))
    with pytest.raises(KeyError):
        door.reads(plain, "no.such")  # type: ignore[arg-type]


async def test_no_row_is_without_a_route_and_the_pages_move_whole(house: House) -> None:
    assert {action for _, _, action in routes(house.app)} == set(RULES)
    async with house.http.get(f"{house.url}/staff", headers={"HX-Request": "true"}, allow_redirects=False) as got:
        assert (got.status, got.headers["HX-Redirect"]) == (401, "/staff/sign-in")


async def test_what_a_viewer_may_post_is_of_their_own_account_or_a_search(house: House) -> None:
    posts = {str(action) for method, _, action in routes(house.app) if method == "POST"}
    posts.remove("queue.find")  # which changes nothing: a number to look for must stand in no address
    assert {RULES[action].data for action in posts if "viewer" in RULES[action].roles} == {Data.OWN}
    assert all(rule.roles == {"admin"} for rule in RULES.values() if rule.data is Data.STAFF)
    assert set(ROLES) == ANYBODY
    assert all(rule.roles <= ANYBODY for rule in RULES.values())
