"""My account: the password, the second factor, and the browsers in which one is signed in."""

import re

from aiohttp import web

from bot.staff.door import Door, minutes, posted
from bot.staff.picture import picture
from bot.store import factor
from bot.store.people import People, Staff

HERE = "/staff/account"
SESSION = re.compile(r"[0-9a-f]{64}")


class Account:
    """The handlers; each is called with the member of staff that the door let in."""

    def __init__(self, people: People, door: Door) -> None:
        self._people, self._door = people, door

    def routes(self) -> list[web.RouteDef]:
        """Each with its action."""
        reads, acts = self._door.reads, self._door.acts
        return [
            web.get(HERE, reads(self.page, "account.read")),
            web.post(f"{HERE}/password", acts(self.password, "account.password")),
            web.post(f"{HERE}/sessions", acts(self.end, "account.sessions")),
            web.get(f"{HERE}/second-factor", reads(self.factor, "account.factor")),
            web.post(f"{HERE}/second-factor", acts(self.begin, "account.factor")),
            web.post(f"{HERE}/second-factor/confirm", acts(self.confirm, "account.factor")),
            web.post(f"{HERE}/second-factor/codes", acts(self.codes, "account.factor")),
            web.post(f"{HERE}/second-factor/remove", acts(self.remove, "account.factor")),
        ]

    async def page(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """What can be changed, and where one is signed in."""
        return await self._page(request, staff, done=request.query.get("done", "") == "1")

    async def password(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """A new password for who knows the old one; every other session of theirs is over."""
        form, tries = await posted(request), f"{staff.name}\x00proof"
        old, new = str(form.get("old", ""))[:1000], str(form.get("new", ""))[:1000]
        if wait := self._door.wait(tries):
            return await self._page(request, staff, "console-too-often-code", wait)
        problem = await self._people.change_password(staff, self._door.token(request), old, new)
        if problem:
            return await self._page(request, staff, f"console-password-{problem}")
        self._door.succeeded(tries)
        raise web.HTTPSeeOther(f"{HERE}?done=1")

    async def end(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """End one of one's own sessions, or all others."""
        session = str((await posted(request)).get("session", ""))
        if session == "others":
            await self._people.end_others(staff, self._door.token(request))
        elif SESSION.fullmatch(session):
            await self._people.end_session(staff, session)
        else:
            raise web.HTTPBadRequest(text="session")
        raise web.HTTPSeeOther(HERE)

    async def factor(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Whether there is a second factor, and how to set it up."""
        return await self._factor(request, staff)

    async def begin(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """A fresh secret for an app; it counts once a code of it has come."""
        secret = await self._people.begin_factor(staff)
        if secret is None:
            return await self._factor(request, staff, "console-factor-there", status=409)
        return await self._factor(request, staff, secret=secret)

    async def confirm(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The first code of the app; the recovery codes are shown now and never again."""
        tries = f"{staff.name}\x00code"
        if wait := self._door.wait(tries):
            return await self._factor(request, staff, "console-too-often-code", wait, 429)
        code = str((await posted(request)).get("code", ""))[:100]
        codes = await self._people.confirm_factor(staff, self._door.token(request), code)
        if codes is None:
            secret = await self._people.unconfirmed_factor(staff) or ""
            return await self._factor(request, staff, "console-code-wrong", status=422, secret=secret)
        self._door.succeeded(tries)
        return self._door.shown(request, staff, "recovery.html", codes=codes)

    async def codes(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Ten other recovery codes."""
        if not staff.app:
            return await self._factor(request, staff, "console-factor-none", status=409)
        return self._door.shown(request, staff, "recovery.html", codes=await self._people.renew_recovery(staff))

    async def remove(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """From now on the password is enough, where the settings let it be."""
        await self._people.remove_factor(staff, self._door.token(request))
        raise web.HTTPSeeOther(f"{HERE}/second-factor")

    async def _page(
        self, request: web.Request, staff: Staff, problem: str = "", wait: float = 0.0, *, done: bool = False
    ) -> web.Response:
        sessions = await self._people.sessions(staff, self._door.token(request))
        told = {
            "passkeys": len(await self._people.passkeys(staff)),
            "sessions": sessions,
            "problem": problem,
            "minutes": minutes(wait),
            "done": done,
        }
        return self._door.shown(request, staff, "account.html", _status(problem, wait), **told)

    async def _factor(
        self,
        request: web.Request,
        staff: Staff,
        problem: str = "",
        wait: float = 0.0,
        status: int = 200,
        secret: str = "",
    ) -> web.Response:
        uri = factor.uri(secret, staff.name) if secret else ""
        return self._door.shown(
            request,
            staff,
            "second_factor.html",
            status,
            problem=problem,
            minutes=minutes(wait),
            secret=" ".join(re.findall(".{1,4}", secret)),
            uri=uri,
            picture=picture(uri) if uri else "",
            left=await self._people.recovery_left(staff),
        )


def _status(problem: str, wait: float) -> int:
    if wait:
        return 429
    return 422 if problem else 200
