"""Breaking the glass before a patient of whom not everybody reads, and the supervisors who look at each of them."""

from typing import Final

from aiohttp import web

from bot.settings import Settings
from bot.staff.console import here, id_of
from bot.staff.door import Door, posted
from bot.staff.queue import clock_of
from bot.staff.roles import BEHIND_GLASS
from bot.store.glass import KINDS, WHY_RESTRICTED, Glasses
from bot.store.models import now
from bot.store.people import Staff

ALL: Final = "/staff/glass"
SHORTEST, LONGEST = 10, 500  # characters of a reason


class Glazing:
    """The handlers; each is called with the member of staff that the door let in."""

    def __init__(self, glasses: Glasses, door: Door, settings: Settings) -> None:
        self._glasses, self._door, self._settings = glasses, door, settings

    def routes(self, talk: str) -> list[web.RouteDef]:
        """Each with its action; ``talk`` is the path of a conversation."""
        return [
            web.get(f"{talk}/glass", self._door.reads(self.pane, "glass.read")),
            web.post(f"{talk}/glass", self._door.acts(self.smash, "glass.break")),
            web.get(ALL, self._door.reads(self.all, "glass.review")),
            web.post(ALL + r"/{glass:\d{1,18}}/seen", self._door.acts(self.look, "glass.review")),
        ]

    async def pane(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Why this patient is not shown, who waits there, and the form that asks for a reason."""
        return await self._pane(request, staff)

    async def smash(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Read of this patient for an hour, with a reason that supervisors are told."""
        form = await posted(request)
        kind, why = str(form.get("kind", "")), " ".join(str(form.get("why", "")).split())
        if kind not in KINDS or not SHORTEST <= len(why) <= LONGEST:
            return await self._pane(request, staff, "console-glass-why-short", why)
        if not await self._glasses.smash(id_of(request), staff, kind, why):
            raise web.HTTPNotFound(text="no such patient")
        raise web.HTTPSeeOther(here(request))

    async def all(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Each glass that was broken of late, those first that no supervisor has looked at."""
        return self._door.shown(request, staff, "glasses.html", rows=await self._glasses.broken())

    async def look(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """It was looked at; nobody looks at their own."""
        if not await self._glasses.look(int(request.match_info["glass"]), staff):
            raise web.HTTPConflict(text="it was looked at before, or it is your own")
        raise web.HTTPSeeOther(ALL)

    async def _pane(self, request: web.Request, staff: Staff, problem: str = "", why: str = "") -> web.StreamResponse:
        found = await self._glasses.pane(id_of(request))
        if found is None:
            raise web.HTTPNotFound(text="no such patient")
        at = now()
        return self._door.shown(
            request,
            staff,
            "glass.html",
            422 if problem else 200,
            pane=found,
            here=here(request),
            where=f"/staff/patients/{id_of(request)}",
            by_role=staff.role in BEHIND_GLASS,
            clocks={row.id: clock_of(row.priority, row.opened_at, at, self._settings) for row in found.waiting},
            kinds=KINDS,
            whys=WHY_RESTRICTED,
            shortest=SHORTEST,
            longest=LONGEST,
            problem=problem,
            why=why,
        )
