"""The page of one patient, and whether not every colleague may read of them."""

from collections.abc import Mapping
from typing import Final

from aiohttp import web

from bot.staff.console import id_of
from bot.staff.door import Door, posted
from bot.store.glass import WHY_RESTRICTED
from bot.store.patients import Patients
from bot.store.people import People, Staff
from flows.protocol import Protocol

ONE: Final = "/staff/patients/{conversation:[0-9a-f-]{1,64}}"
READS: Final = "/staff/reads"
PAGE: Final = 50  # readings
LONGEST: Final = 18  # digits


class PatientPages:
    """The handlers; each is called with the member of staff that the door let in."""

    def __init__(self, patients: Patients, people: People, door: Door, protocols: Mapping[str, Protocol]) -> None:
        self._patients, self._people, self._door, self._protocols = patients, people, door, protocols

    def routes(self) -> list[web.RouteDef]:
        """Each with its action."""
        return [
            web.get(ONE, self._door.reads(self.page, "patient.read")),
            web.post(f"{ONE}/restrict", self._door.acts(self.restrict, "patient.restrict")),
            web.post(f"{ONE}/open", self._door.acts(self.open, "patient.open")),
            web.get(READS, self._door.reads(self.read, "reads.read")),
        ]

    async def page(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Who it is, what they agreed to, what has happened, and who has read of it."""
        found = await self._patients.one(id_of(request), staff)
        if found is None:
            raise web.HTTPNotFound(text="no such patient")
        titles = {name: protocol.title for name, protocol in self._protocols.items()}
        where = f"/staff/patients/{id_of(request)}"
        told = {"patient": found, "titles": titles, "whys": WHY_RESTRICTED, "where": where}
        return self._door.shown(request, staff, "patient.html", 200, **told)

    async def restrict(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """From now on only who has the conversation, or breaks the glass, reads of this patient."""
        why = str((await posted(request)).get("why", ""))
        if why not in WHY_RESTRICTED:
            raise web.HTTPBadRequest(text="why")
        await self._set(request, staff, why)
        raise web.HTTPSeeOther(f"/staff/conversations/{id_of(request)}/glass")

    async def open(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """All may read of this patient again."""
        await self._set(request, staff, None)
        raise web.HTTPSeeOther(f"/staff/patients/{id_of(request)}")

    async def read(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Whom one member of staff has read of in the last 30 days; names of staff and codes only."""
        names = [member.name for member in await self._people.members()]
        who, before = request.query.get("who", ""), request.query.get("before", "")
        if who not in ("", *names) or (before and (not before.isdecimal() or len(before) > LONGEST)):
            raise web.HTTPBadRequest(text="who")
        rows = await self._patients.read_by(who, int(before) if before else None, PAGE + 1) if who else []
        more = rows[PAGE - 1].number if len(rows) > PAGE else None
        return self._door.shown(request, staff, "reads.html", names=names, chosen=who, rows=rows[:PAGE], more=more)

    async def _set(self, request: web.Request, staff: Staff, why: str | None) -> None:
        if not await self._people.glasses.restrict(id_of(request), staff, why):
            raise web.HTTPConflict(text="it was so before, or there is no such patient")
