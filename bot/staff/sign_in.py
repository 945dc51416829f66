"""Signing in and out: a name and a password, then a code where there is a second factor."""

import math
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from bot.channels.browser import same_origin
from bot.settings import Settings
from bot.staff.door import CODE, SIGN_IN, Door, minutes, posted
from bot.staff.pages import Pages
from bot.staff.site import site_of
from bot.store.people import People, Staff

log = structlog.get_logger()


class SignIn:
    """The handlers before the door; whoever comes through has a fresh session each time."""

    def __init__(self, settings: Settings, people: People, pages: Pages, door: Door) -> None:
        self._settings, self._people, self._pages, self._door = settings, people, pages, door
        site = site_of(settings)
        self._site = site.host if site else ""

    async def page(self, request: web.Request) -> web.StreamResponse:
        """The form; whoever is in already goes straight to the queue."""
        if await self._door.who(request):
            raise web.HTTPSeeOther("/staff")
        return self.form(request)

    async def enter(self, request: web.Request) -> web.StreamResponse:
        """Sign in with a name and a password; who has a second factor is asked for it next."""
        self._refuse_others(request)
        form = await posted(request)
        name, password = str(form.get("name", ""))[:200], str(form.get("password", ""))[:1000]
        if wait := self._door.wait(name.casefold()):
            return self._too_often(self.form(request, name, "console-too-often", wait, 429), wait)
        token = await self._people.sign_in(name, password)
        if token is None:
            log.warning("sign_in_refused", where="console", reason="password")
            return self.form(request, name, "console-wrong", status=401)
        self._door.succeeded(name.casefold())
        onward = local(str(form.get("next", "")))
        if await self._people.awaited(token):
            onward = f"{CODE}?next={onward}"
        raise self._door.opened(web.HTTPSeeOther(onward), token)

    async def code_page(self, request: web.Request) -> web.StreamResponse:
        """The form for the second factor, for who has just given their password."""
        staff = await self._people.awaited(self._door.token(request))
        if staff is None:
            raise web.HTTPSeeOther(SIGN_IN)
        return self.code_form(request, staff, request.query.get("next", ""))

    async def enter_code(self, request: web.Request) -> web.StreamResponse:
        """Come in with a code of the app, each once, or with a recovery code."""
        self._refuse_others(request)
        form, token = await posted(request), self._door.token(request)
        if not self._door.is_ours(request, form):
            raise web.HTTPForbidden(text="not from this console")
        staff = await self._people.awaited(token)
        if staff is None:
            raise web.HTTPSeeOther(SIGN_IN)
        onward, tries = local(str(form.get("next", ""))), f"{staff.name}\x00code"
        if wait := self._door.wait(tries):
            return self._too_often(self.code_form(request, staff, onward, "console-too-often-code", wait, 429), wait)
        opened = await self._people.enter_code(token, str(form.get("code", ""))[:100])
        if opened is None:
            log.warning("sign_in_refused", where="console", reason="code")
            return self.code_form(request, staff, onward, "console-code-wrong", status=401)
        self._door.succeeded(tries)
        raise self._door.opened(web.HTTPSeeOther(onward), opened)

    async def leave(self, request: web.Request, _staff: Staff) -> web.StreamResponse:
        """Sign out: the session is dead on the server too."""
        await self._people.sign_out(self._door.token(request))
        raise self._door.closed(web.HTTPSeeOther(SIGN_IN))

    def _refuse_others(self, request: web.Request) -> None:
        if not same_origin(request, self._settings):
            log.warning("access_refused", where="console", reason="origin", method=request.method)
            raise web.HTTPForbidden(text="foreign origin")

    def form(
        self, request: web.Request, name: str = "", problem: str = "", wait: float = 0.0, status: int = 200
    ) -> web.Response:
        """The page of the form, with a ``problem`` where there is one."""
        onward = "" if wait else request.query.get("next", "")
        told = {"name": name, "problem": problem, "minutes": minutes(wait), "next": onward, "site": self._site}
        return self._pages.render(request, "sign_in.html", status, provider=self._provider(), **told)

    def code_form(
        self, request: web.Request, staff: Staff, onward: str, problem: str = "", wait: float = 0.0, status: int = 200
    ) -> web.Response:
        """The page of the second factor of ``staff``, who has given their password."""
        told = {"problem": problem, "minutes": minutes(wait), "next": onward, "csrf": self._door.csrf(request)}
        return self._pages.render(request, "code.html", status, app=staff.app, site=self._site, **told)

    def _provider(self) -> str:
        """What the button of the provider says that it is; empty where there is none."""
        return self._settings.oidc_label or urlsplit(self._settings.oidc_issuer).hostname or ""

    def _too_often(self, response: web.Response, wait: float) -> web.Response:
        log.warning("sign_in_refused", where="console", reason="too_often")
        response.headers["Retry-After"] = str(math.ceil(wait))
        return response


def local(target: str) -> str:
    """``target`` if it is a page of the console, else the first one."""
    # "//host", "/\host" and tabs inside would leave this site
    safe = target.startswith("/staff") and target.replace("/", "").replace("-", "").isalnum()
    return target if safe else "/staff"
