"""The door of the console: who is in, what their role may, and which requests are really theirs."""

import hashlib
import hmac
import math
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any, Final, TypeVar

import structlog
from aiohttp import web

from bot.channels.browser import same_origin
from bot.settings import Settings
from bot.staff.pages import Pages
from bot.staff.roles import ACTING, BEHIND_GLASS, RULES, Rule
from bot.staff.site import site_of
from bot.staff.throttle import Throttle
from bot.store.models import now
from bot.store.people import People, Staff

SIGN_IN: Final = "/staff/sign-in"
CODE: Final = "/staff/sign-in/code"
SIGN_OF_LIFE: Final = "/staff/here"
FACTOR: Final = "/staff/account/second-factor"
URGENT: Final = web.RequestKey("urgent", bool)  # let in without the glass, for an emergency alone
PROVEN_FOR: Final = timedelta(minutes=5)
WITHOUT_FACTOR: Final = ("account.factor", "account.leave")  # what is open to who must set one up first

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
StaffHandler = Callable[[web.Request, Staff], Awaitable[web.StreamResponse]]
Answer = TypeVar("Answer", bound=web.StreamResponse)
log = structlog.get_logger()


class Door:
    """Guards the other handlers; each stands in the router with the action of ``bot.staff.roles`` that it is."""

    def __init__(self, settings: Settings, people: People, pages: Pages) -> None:
        self._settings = settings
        self._people = people
        self._pages = pages
        self._throttle = Throttle()
        self._https = settings.base_url.startswith("https:")
        self._cookie = "__Host-lamplight-staff" if self._https else "lamplight-staff"
        self.wait, self.succeeded = self._throttle.wait, self._throttle.succeeded

    def reads(self, handler: StaffHandler, action: str) -> Handler:
        """``handler`` for whoever is signed in and may do ``action``, a row of ``bot.staff.roles``."""
        rule = RULES[action]

        async def guarded(request: web.Request) -> web.StreamResponse:
            staff = await self.who(request)
            if staff is None:
                log.warning("access_refused", where="console", reason="signed_out", method=request.method)
                raise _elsewhere(request, SIGN_IN, f"{SIGN_IN}?next={request.path}")
            if staff.role not in rule.roles:
                await self._people.refused(staff, "role")
                raise web.HTTPForbidden(text="not for your role")
            if self._settings.second_factor == "required" and not staff.factor and action not in WITHOUT_FACTOR:
                raise _elsewhere(request, FACTOR, FACTOR)
            if rule.of_patient:
                await self._before_glass(request, staff, rule)
            return await handler(request, staff)

        guarded.__dict__["action"] = action  # the router can be asked for the whole matrix
        return guarded

    def acts(self, handler: StaffHandler, action: str) -> Handler:
        """``handler`` for a change: as ``reads``, from our own page with its token, proven again where it must be."""
        rule = RULES[action]

        async def checked(request: web.Request, staff: Staff) -> web.StreamResponse:
            form = await posted(request)
            if not self.is_ours(request, form):
                await self._people.refused(staff, "form")
                raise web.HTTPForbidden(text="not from this console")
            if rule.proof and (asked := await self._unproven(request, staff, form)):
                return asked
            return await handler(request, staff)

        return self.reads(checked, action)

    async def sees(self, staff: Staff, conversation: str) -> bool:
        """Whether ``staff`` may read of this patient now: of nobody restricted, and in some roles of nobody at all."""
        return not await self._people.glasses.shut(staff, conversation, always=staff.role in BEHIND_GLASS)

    async def who(self, request: web.Request) -> Staff | None:
        """Who is signed in in this browser."""
        token = self.token(request)
        by_itself = request.path == SIGN_OF_LIFE or ("HX-Request" in request.headers and request.method == "GET")
        return await self._people.staff_of(token, active=not by_itself) if token else None

    async def ended(self, request: web.Request) -> bool:
        """Whether the session of a page that stays open was ended; an idle one goes on ringing."""
        return await self._people.ended(self.token(request))

    def is_ours(self, request: web.Request, form: Mapping[str, object]) -> bool:
        """Whether ``form`` comes from a page that we showed in this session."""
        given = str(form.get("csrf", "")).encode()
        return hmac.compare_digest(given, self.csrf(request).encode()) and same_origin(request, self._settings)

    def csrf(self, request: web.Request) -> str:
        """The form token: bound to the session, worthless for guessing it, nothing to store."""
        return hashlib.sha256(b"form:" + self.token(request).encode()).hexdigest()

    def token(self, request: web.Request) -> str:
        """The session's token as the browser sent it; empty if it sent none."""
        return request.cookies.get(self._cookie, "")

    def opened(self, response: Answer, token: str) -> Answer:
        """``response`` with the cookie of a session."""
        response.set_cookie(self._cookie, token, httponly=True, secure=self._https, samesite="Lax", path="/")
        return response

    def closed(self, response: Answer) -> Answer:
        """``response`` that takes the cookie away."""
        response.del_cookie(self._cookie, path="/", secure=self._https, httponly=True, samesite="Lax")
        return response

    def shown(
        self, request: web.Request, staff: Staff, template: str, status: int = 200, **values: Any
    ) -> web.Response:
        """A page for ``staff``, with what each page of the console needs."""
        acting = staff.role in ACTING
        return self._pages.render(
            request, template, status, staff=staff, may_act=acting, csrf=self.csrf(request), **values
        )

    async def _before_glass(self, request: web.Request, staff: Staff, rule: Rule) -> None:
        """Nothing where ``staff`` may read of the patient whom the address names, else off to the glass before them."""
        glasses, patient = self._people.glasses, request.match_info.get("conversation")
        if sheet := request.match_info.get("discharge"):
            patient = await glasses.patient_of(sheet)
        if patient is None or await self.sees(staff, patient):
            return
        pane = await glasses.pane(patient) if rule.urgent else None
        if pane is not None and pane.emergency:
            request[URGENT] = True
            return
        await self._people.refused(staff, "glass")
        where = f"/staff/conversations/{patient}/glass"
        if request.headers.get("HX-Request"):
            raise web.HTTPForbidden(headers={"HX-Redirect": where})
        if request.method != "GET":
            raise web.HTTPForbidden(text="break the glass first")
        raise web.HTTPSeeOther(where)

    async def _unproven(
        self, request: web.Request, staff: Staff, form: Mapping[str, object]
    ) -> web.StreamResponse | None:
        """The question for a proof, which carries the form along; ``None`` where all is well."""
        if staff.proven_at and now() - staff.proven_at <= PROVEN_FOR:
            return None
        given, tries = str(form.get("proof", ""))[:1000], f"{staff.name}\x00proof"
        if not given:
            return await self._proof_form(request, staff, form, "", 0.0)
        if wait := self.wait(tries):
            return await self._proof_form(request, staff, form, "console-too-often-code", wait)
        if await self._people.prove(self.token(request), given):
            self.succeeded(tries)
            return None
        return await self._proof_form(request, staff, form, "console-proof-wrong", 0.0)

    async def _proof_form(
        self, request: web.Request, staff: Staff, form: Mapping[str, object], problem: str, wait: float
    ) -> web.Response:
        carried = [(name, value) for name, value in form.items() if name != "proof" and isinstance(value, str)]
        status = 429 if wait else 401
        site = site_of(self._settings) if await self._people.passkeys(staff) else None
        told = {"carried": carried, "problem": problem, "minutes": minutes(wait), "site": site.host if site else ""}
        response = self.shown(request, staff, "proof.html", status, **told)
        if wait:
            response.headers["Retry-After"] = str(math.ceil(wait))
        return response


async def posted(request: web.Request) -> Mapping[str, object]:
    """The form of a request; 400 for one that no browser sends."""
    form = await request.post()
    if any("\x00" in str(value) for value in form.values()):  # PostgreSQL fails on it
        raise web.HTTPBadRequest(text="unreadable")
    return form


def minutes(wait: float) -> str:
    """Whole minutes of ``wait`` seconds, for a text; empty for none."""
    return str(math.ceil(wait / 60)) if wait else ""


def _elsewhere(request: web.Request, where: str, page: str) -> web.HTTPException:
    if request.headers.get("HX-Request"):  # a live fragment must not swallow the form: the whole page moves
        return web.HTTPUnauthorized(headers={"HX-Redirect": where})
    if request.method != "GET":
        return web.HTTPUnauthorized(text="signed out" if where == SIGN_IN else "a second factor is needed")
    return web.HTTPSeeOther(page)
