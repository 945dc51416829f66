"""Passkeys: one's own in the account, signing in with one, alone or after a password, and proving that one is there."""

import structlog
from aiohttp import web

from bot.channels.browser import same_origin
from bot.settings import Settings
from bot.staff.door import SIGN_IN, Door, posted
from bot.staff.once import Once
from bot.staff.sign_in import SignIn, local
from bot.staff.site import site_of
from bot.store.passkeys import LONGEST, NAME, Site
from bot.store.people import People, Staff

HERE = "/staff/account/passkeys"
PROVE = f"{HERE}/proof"
ENTER = f"{SIGN_IN}/passkey"
log = structlog.get_logger()


class Passkeys:
    """The handlers; without a site that can have passkeys each says so."""

    def __init__(self, settings: Settings, people: People, door: Door, sign_in: SignIn) -> None:
        self._settings, self._people, self._door, self._sign_in = settings, people, door, sign_in
        self._site, self._once = site_of(settings), Once(settings)

    def routes(self) -> list[web.RouteDef]:
        """Each with its action; the two of signing in stand before the door."""
        reads, acts = self._door.reads, self._door.acts
        return [
            web.get(ENTER, self.ask),
            web.post(ENTER, self.enter),
            web.get(PROVE, reads(self.ask_again, "account.prove")),
            web.post(PROVE, acts(self.prove, "account.prove")),
            web.get(HERE, reads(self.page, "account.factor")),
            web.post(HERE, acts(self.begin, "account.factor")),
            web.post(f"{HERE}/confirm", acts(self.confirm, "account.factor")),
            web.post(HERE + r"/{passkey:\d{1,18}}/remove", acts(self.remove, "account.factor")),
        ]

    async def ask(self, request: web.Request) -> web.StreamResponse:
        """What the browser is to ask for, as JSON, and the cookie that goes with it."""
        half = await self._people.awaited(self._door.token(request))
        token, options = await self._people.passkey_to_show(self._needed(), half)
        return self._once.put(web.Response(text=options, content_type="application/json"), token)

    async def enter(self, request: web.Request) -> web.StreamResponse:
        """Come in with the answer of a passkey; after a password only with one's own."""
        if not same_origin(request, self._settings):
            log.warning("access_refused", where="console", reason="origin", method=request.method)
            raise web.HTTPForbidden(text="foreign origin")
        form, session = await posted(request), self._door.token(request)
        answer, onward = str(form.get("credential", ""))[: LONGEST + 1], local(str(form.get("next", "")))
        half = await self._people.awaited(session)
        given = session if half else ""
        opened = await self._people.enter_passkey(self._needed(), self._once.of(request), answer, half, given)
        if opened is None:
            log.warning("sign_in_refused", where="console", reason="passkey")
            if half:
                return self._sign_in.code_form(request, half, onward, "console-passkey-wrong", status=401)
            return self._sign_in.form(request, problem="console-passkey-wrong", status=401)
        raise self._door.opened(web.HTTPSeeOther(onward), opened)

    async def ask_again(self, _request: web.Request, staff: Staff) -> web.StreamResponse:
        """As ``ask``, of who is in and wants to do what must be proven."""
        token, options = await self._people.passkey_to_prove(self._needed(), staff)
        return self._once.put(web.Response(text=options, content_type="application/json"), token)

    async def prove(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The answer: with it the step that waits may be sent once more."""
        answer = str((await posted(request)).get("credential", ""))[: LONGEST + 1]
        session, once = self._door.token(request), self._once.of(request)
        if not await self._people.prove_passkey(staff, session, self._needed(), once, answer):
            log.warning("access_refused", where="console", reason="proof", method=request.method)
            raise web.HTTPUnprocessableEntity(text="no passkey of yours")
        return web.Response(status=204)

    async def page(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Which there are."""
        return await self._page(request, staff)

    async def begin(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The page on which the browser is asked to make one."""
        name = str((await posted(request)).get("name", ""))[:NAME]
        site = self._needed()
        token, options = await self._people.passkey_to_make(staff, site)
        shown = self._door.shown(
            request, staff, "passkey_new.html", options=options, name=name, site=site.host, form=f"{HERE}/confirm"
        )
        return self._once.put(shown, token)

    async def confirm(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Keep what the browser has made."""
        form, token = await posted(request), self._door.token(request)
        answer, name = str(form.get("credential", ""))[: LONGEST + 1], str(form.get("name", ""))
        why = await self._people.add_passkey(staff, token, self._needed(), self._once.of(request), answer, name)
        if why:
            return await self._page(request, staff, f"console-passkey-not-{why}", 422)
        raise web.HTTPSeeOther(HERE)

    async def remove(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """It opens nothing any longer."""
        passkey = int(request.match_info["passkey"])
        if not await self._people.remove_passkey(staff, self._door.token(request), passkey):
            return await self._page(request, staff, "console-passkey-gone", 409)
        raise web.HTTPSeeOther(HERE)

    def _needed(self) -> Site:
        if self._site is None:
            raise web.HTTPNotFound(text="no passkeys on a site without a name")
        return self._site

    async def _page(self, request: web.Request, staff: Staff, problem: str = "", status: int = 200) -> web.Response:
        told = {"passkeys": await self._people.passkeys(staff), "problem": problem, "site": self._site}
        return self._door.shown(request, staff, "passkeys.html", status, **told)
