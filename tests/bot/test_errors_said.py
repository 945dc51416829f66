"""Whatever breaks within, an answer says that something did, and nothing else: no stack, query or path."""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, NoReturn

import pytest
import pytest_asyncio
from aiohttp import ClientSession, web
from sqlalchemy.exc import OperationalError, StatementError

from bot.app import Lamplight
from bot.channels.limits import Handler
from bot.commands.local import free_port
from bot.settings import ROOT
from tests.bench.hostile import FORM
from tests.bot.public import installation, served
from tests.simulator import NUMBER, TOKEN, sign

pytestmark = pytest.mark.asyncio(loop_scope="module")
SECRET = "plimbor-7"  # stands in every error
QUERY = f"SELECT text FROM message WHERE id = '{SECRET}'"
PASSWORD = "a long enough password"
ERRORS = (
    ValueError(SECRET), KeyError(SECRET), RuntimeError(f"Traceback: {SECRET}"), AssertionError(SECRET),
    TimeoutError(SECRET), ConnectionRefusedError(111, SECRET), UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, "x"),
    FileNotFoundError(2, "No such file", f"/srv/{SECRET}/lamplight.db"), RecursionError(SECRET), MemoryError(SECRET),
    OperationalError(QUERY, {"id": SECRET}, Exception(SECRET)), StatementError(SECRET, QUERY, {"id": SECRET}, None),
    LookupError(SECRET), json.JSONDecodeError(SECRET, SECRET, 0), PermissionError(13, "denied", f"/etc/{SECRET}"),
)  # fmt: skip
LEAKS = (SECRET, "Traceback", 'File "', "SELECT", "sqlalchemy", "aiosqlite", str(ROOT), ".py", "site-packages", "line ")
PLACES = {
    "conversation": "0" * 32, "discharge": "0" * 32, "link": "l" * 22,
    "escalation": "1", "attachment": "1", "member": "1", "passkey": "1", "glass": "1", "protocol": "chest_pain",
}  # fmt: skip


class Broken:
    """Raises ``error`` at each of its places until it is mended."""

    error: Exception | None = None

    def check(self) -> None:
        """Raise it."""
        if self.error is not None:
            raise self.error

    @asynccontextmanager
    async def instead(self, *_: object, **__: object) -> AsyncIterator[NoReturn]:
        """In place of a transaction."""
        self.check()
        raise AssertionError("nothing was broken")
        yield


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def lamplight(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Lamplight]:
    asyncio.get_running_loop().set_debug(True)  # as a forgotten setting does; aiohttp shows stacks then
    async with installation(tmp_path_factory.mktemp("errors"), port=free_port()) as made:
        await made.desk.add("ben", "admin", PASSWORD)
        yield made


def operations(app: web.Application) -> Iterator[tuple[str, str]]:
    """Every method and path, with something in the place of each parameter."""
    for route in app.router.routes():
        assert route.resource
        path = route.resource.canonical.format(**PLACES, name="chat.css" if "widget" in str(route.resource) else "x")
        if route.method != "HEAD":
            yield route.method, path


def clean(status: int, said: str, headers: Any) -> bool:
    """Whether an answer keeps what it must."""
    everything = said + " ".join(f"{name}: {value}" for name, value in headers.items() if name != "Location")
    return status < 600 and not any(leak in everything for leak in LEAKS)


async def test_a_handler_that_fails_says_nothing(lamplight: Lamplight) -> None:
    broken, app = Broken(), lamplight.public()

    @web.middleware
    async def fails(request: web.Request, handler: Handler) -> web.StreamResponse:
        broken.check()
        raise AssertionError("nothing was broken")

    app.middlewares.append(fails)
    answers, wrong = 0, []
    async with served(app) as (host, port), ClientSession(f"http://{host}:{port}") as http:
        for method, path in operations(app):
            for number, broken.error in enumerate(ERRORS):
                headers = {"Accept": ("text/html", "application/json")[number % 2]}
                async with http.request(method, path, headers=headers) as answer:
                    answers += 1
                    if answer.status != 500 or not clean(answer.status, await answer.text(), answer.headers):
                        wrong.append((method, path, repr(broken.error)[:40], answer.status))
    assert answers >= 450
    assert wrong == []


async def test_a_database_that_fails_says_nothing(lamplight: Lamplight, monkeypatch: pytest.MonkeyPatch) -> None:
    broken, app = Broken(), lamplight.public()
    token = await lamplight.desk.sign_in("ben", PASSWORD)
    known = await lamplight.desk.staff_of(token or "")
    statuses: dict[int, int] = {}
    wrong = []

    async def staff_of(*_: object, **__: object) -> object:
        return known

    monkeypatch.setattr(lamplight.desk, "staff_of", staff_of)
    monkeypatch.setattr(lamplight.store, "read", broken.instead)
    monkeypatch.setattr(lamplight.store, "write", broken.instead)
    async with served(app, lamplight.settings.port) as (host, port), ClientSession(f"http://{host}:{port}") as http:
        for method, path in operations(app):
            if path in ("/chat", "/staff/live"):
                continue  # a socket and a stream: neither asks the database before it answers
            for broken.error in ERRORS[::2]:
                async with http.request(method, path, **_asked(lamplight, method, path, token or "")) as answer:
                    statuses[answer.status] = statuses.get(answer.status, 0) + 1
                    if not clean(answer.status, await answer.text(), answer.headers):
                        wrong.append((method, path, repr(broken.error)[:40], answer.status))
    assert wrong == []
    assert sum(statuses.get(code, 0) for code in (500, 503)) >= 100, statuses


def _asked(lamplight: Lamplight, method: str, path: str, token: str) -> dict[str, Any]:
    """A request that gets as far as the database: signed, signed in, from our own page."""
    url = lamplight.settings.base_url
    if path.startswith("/webhooks"):
        form = {
            "MessageSid": "SM" + "e" * 32,
            "From": "+15005550001",
            "To": NUMBER,
            "Body": "x",
            "MessageStatus": "sent",
        }
        return {"data": form, "headers": {"X-Twilio-Signature": sign(TOKEN, url + path, form), "Content-Type": FORM}}
    csrf = hashlib.sha256(b"form:" + token.encode()).hexdigest()
    filled = {"csrf": csrf, "fence": "1", "text": "x", "once": "1", "resume": "new", "outcome": "advised", "name": "a"}
    sent: dict[str, Any] = {"cookies": {"lamplight-staff": token}, "headers": {"Origin": url}, "allow_redirects": False}
    return {**sent, "data": filled} if method == "POST" else sent
