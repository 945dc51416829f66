"""The door of the console: who comes in, who is in, and which requests are really theirs."""

import hashlib
import hmac
import math
from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web

from bot.channels.browser import same_origin
from bot.settings import Settings
from bot.staff.pages import Pages
from bot.staff.store import People
from bot.staff.throttle import Throttle
from bot.store.people import Staff

SIGN_IN = "/staff/sign-in"
ACTING = frozenset({"nurse", "clinician", "supervisor", "admin"})  # a viewer reads

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
StaffHandler = Callable[[web.Request, Staff], Awaitable[web.StreamResponse]]
log = structlog.get_logger()


class Door:
    """Signs staff in and out, and guards the other handlers."""

    def __init__(self, settings: Settings, people: People, pages: Pages) -> None:
        self._settings = settings
        self._people = people
        self._pages = pages
        self._throttle = Throttle()
        self._https = settings.base_url.startswith("https:")
        self._cookie = "__Host-lamplight-staff" if self._https else "lamplight-staff"

    async def page(self, request: web.Request) -> web.StreamResponse:
        """The form; whoever is in already goes straight to the queue."""
        if await self._who(request):
            raise web.HTTPSeeOther("/staff")
        return self._form(request)

    async def enter(self, request: web.Request) -> web.StreamResponse:
        """Sign in with a name and a password; the session is new each time."""
        if not same_origin(request, self._settings):
            raise web.HTTPForbidden(text="foreign origin")
        form = await request.post()
        name, password = str(form.get("name", ""))[:200], str(form.get("password", ""))[:1000]
        wait = self._throttle.wait(name.casefold())
        if wait:
            return self._too_often(request, name, wait)
        token = await self._people.sign_in(name, password)
        if token is None:
            log.warning("sign_in_refused", where="console")
            return self._form(request, name, "console-wrong", status=401)
        self._throttle.succeeded(name.casefold())
        response = web.HTTPSeeOther(_local(str(form.get("next", ""))))
        response.set_cookie(self._cookie, token, httponly=True, secure=self._https, samesite="Lax", path="/")
        raise response

    async def leave(self, request: web.Request, _staff: Staff) -> web.StreamResponse:
        """Sign out: the session is dead on the server too."""
        await self._people.sign_out(self._token(request))
        response = web.HTTPSeeOther(SIGN_IN)
        response.del_cookie(self._cookie, path="/", secure=self._https, httponly=True, samesite="Lax")
        raise response

    def reads(self, handler: StaffHandler) -> Handler:
        """``handler`` for anybody who is signed in; the others are shown the door."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            staff = await self._who(request)
            if staff is None:
                raise self._refusal(request)
            return await handler(request, staff)

        return guarded

    def acts(self, handler: StaffHandler, roles: frozenset[str] = ACTING) -> Handler:
        """``handler`` for a change: from our own page, with its token, by somebody whose role may act."""

        async def checked(request: web.Request, staff: Staff) -> web.StreamResponse:
            given = str((await request.post()).get("csrf", "")).encode()
            ours = hmac.compare_digest(given, self.csrf(request).encode())
            if not (ours and same_origin(request, self._settings)):
                raise web.HTTPForbidden(text="not from this console")
            if staff.role not in roles:
                raise web.HTTPForbidden(text="your role may only read")
            return await handler(request, staff)

        return self.reads(checked)

    def csrf(self, request: web.Request) -> str:
        """The form token: bound to the session, worthless for guessing it, nothing to store."""
        return hashlib.sha256(b"form:" + self._token(request).encode()).hexdigest()

    async def _who(self, request: web.Request) -> Staff | None:
        token = self._token(request)
        by_itself = "HX-Request" in request.headers and request.method == "GET"
        return await self._people.staff_of(token, active=not by_itself) if token else None

    def _token(self, request: web.Request) -> str:
        return request.cookies.get(self._cookie, "")

    def _refusal(self, request: web.Request) -> web.HTTPException:
        if request.headers.get("HX-Request"):  # a live fragment must not swallow the form: the whole page moves
            return web.HTTPUnauthorized(headers={"HX-Redirect": SIGN_IN})
        if request.method != "GET":
            return web.HTTPUnauthorized(text="signed out")
        return web.HTTPSeeOther(f"{SIGN_IN}?next={request.path}")

    def _form(self, request: web.Request, name: str = "", problem: str = "", status: int = 200) -> web.Response:
        return self._pages.render(
            request, "sign_in.html", status, name=name, problem=problem, minutes="", next=request.query.get("next", "")
        )

    def _too_often(self, request: web.Request, name: str, wait: float) -> web.Response:
        minutes = str(math.ceil(wait / 60))
        response = self._pages.render(
            request, "sign_in.html", 429, name=name, problem="console-too-often", minutes=minutes, next=""
        )
        response.headers["Retry-After"] = str(math.ceil(wait))
        return response


def _local(target: str) -> str:
    # "//host", "/\host" and tabs inside would leave this site
    safe = target.startswith("/staff") and target.replace("/", "").replace("-", "").isalnum()
    return target if safe else "/staff"
