"""The members of staff, for an administrator: who may sign in, where they are signed in, and who no longer may."""

from aiohttp import web

from bot.staff.door import Door
from bot.store.people import People, Staff

HERE = "/staff/members"
ONE = HERE + r"/{member:\d{1,18}}"


class Members:
    """The handlers; each is called with the administrator that the door let in."""

    def __init__(self, people: People, door: Door) -> None:
        self._people, self._door = people, door

    def routes(self) -> list[web.RouteDef]:
        """Each with its action."""
        reads, acts = self._door.reads, self._door.acts
        return [
            web.get(HERE, reads(self.page, "staff.read")),
            web.post(f"{ONE}/disable", acts(self.disable, "staff.write")),
            web.post(f"{ONE}/enable", acts(self.enable, "staff.write")),
            web.post(f"{ONE}/sessions", acts(self.end, "staff.write")),
        ]

    async def page(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Everybody, by name."""
        return await self._page(request, staff)

    async def disable(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Every session of theirs is over, and none begins; nobody does that to themselves."""
        if _member(request) == staff.id:
            return await self._page(request, staff, "console-member-self")
        return await self._done(
            request, staff, await self._people.set_disabled(_member(request), staff.name, disabled=True)
        )

    async def enable(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """They may sign in again."""
        return await self._done(
            request, staff, await self._people.set_disabled(_member(request), staff.name, disabled=False)
        )

    async def end(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Every session of theirs is over; they may sign in again."""
        return await self._done(request, staff, await self._people.end_all(_member(request), staff.name))

    async def _done(self, request: web.Request, staff: Staff, changed: bool) -> web.StreamResponse:
        if not changed:
            return await self._page(request, staff, "console-member-changed")
        raise web.HTTPSeeOther(HERE)

    async def _page(self, request: web.Request, staff: Staff, problem: str = "") -> web.Response:
        status = 409 if problem else 200
        members = await self._people.members()
        return self._door.shown(request, staff, "members.html", status, members=members, problem=problem)


def _member(request: web.Request) -> int:
    return int(request.match_info["member"])
