"""The queue as one person looks at it: whose, which priority, language and channel, and how long each has waited."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from math import ceil
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from bot import hours
from bot.message import Channel
from bot.settings import Settings
from bot.staff.door import Door, minutes
from bot.staff.pages import Pages
from bot.staff.roles import ACTING, BEHIND_GLASS, RULES
from bot.staff.store import Desk
from bot.staff.throttle import Throttle
from bot.store.models import now
from bot.store.people import Staff
from bot.store.queue import QueueRow

WHOSE = ("all", "mine", "unassigned")
PRIORITIES = ("0", "1", "2")
SEARCHES = 60  # of one member of staff in a quarter of an hour
LONGEST_WANTED = 80  # characters of a number or an id


@dataclass(frozen=True, slots=True)
class Filter:
    """What of the queue is shown; an empty string is everything."""

    whose: str = "all"
    priority: str = ""
    language: str = ""
    channel: str = ""

    @classmethod
    def of(cls, query: Mapping[str, str], languages: tuple[str, ...]) -> "Filter":
        """The filter in an address; 400 for what is none."""
        known = {"whose": WHOSE, "priority": ("", *PRIORITIES), "language": ("", *languages), "channel": ("", *Channel)}
        given = {name: query[name] for name in known if name in query}
        if any(value not in known[name] for name, value in given.items()):
            raise web.HTTPBadRequest(text="filter")
        return cls(**given)

    @property
    def address(self) -> str:
        """The queue's address with this filter."""
        chosen = {name: value for name, value in asdict(self).items() if value not in ("", "all")}
        return f"/staff?{urlencode(chosen)}" if chosen else "/staff"

    def of_whose(self, whose: str) -> str:
        """The address of the same filter for others' or one's own."""
        return replace(self, whose=whose).address

    def shows(self, row: QueueRow, reader: str) -> bool:
        """Whether ``row`` is shown to ``reader``."""
        whose = {"all": True, "mine": row.owner == reader, "unassigned": row.owner is None}[self.whose]
        wanted = ((self.priority, str(row.priority)), (self.language, row.language), (self.channel, row.channel))
        return whose and all(value in ("", own) for value, own in wanted)


@dataclass(frozen=True, slots=True)
class Clock:
    """How long somebody has waited, in seconds; ``runs``: whether it counts on now."""

    seconds: int
    runs: bool


def clock_of(priority: int, since: datetime, at: datetime, settings: Settings) -> Clock:
    """An emergency waits by the wall clock, all others in the hours of the desk."""
    if priority == 0:
        return Clock(int((at - since).total_seconds()), runs=True)
    calendar = (settings.desk_hours, settings.desk_zone, settings.holidays)
    waited = hours.open_time(since, at, *calendar)
    return Clock(int(waited.total_seconds()), runs=hours.is_open(at, *calendar))


class Queue:
    """The list of who waits, and the search; neither shows a word or a number of a patient."""

    def __init__(self, desk: Desk, pages: Pages, door: Door, settings: Settings) -> None:
        self._desk, self._pages, self._door, self._settings = desk, pages, door, settings
        self._throttle = Throttle(tries=SEARCHES)

    async def page(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Who waits, most urgent first, then by who has waited longest; filtered as the address says."""
        chosen = Filter.of(request.query, self._settings.languages)
        rows, at = await self._desk.queue(), now()
        return self._render(
            request,
            staff,
            "queue.html",
            rows=[row for row in rows if chosen.shows(row, staff.name)],
            clocks={row.escalation: clock_of(row.priority, row.opened_at, at, self._settings) for row in rows},
            counts=await self._desk.counts(),
            chosen=chosen,
            whose=WHOSE,
            priorities=PRIORITIES,
            channels=tuple(Channel),
            spoken=self._settings.languages,
            named=await self._desk.named(staff),
            glasses=await self._desk.glasses.unseen(staff) if staff.role in RULES["glass.review"].roles else 0,
            all=len(rows),
        )

    async def find(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The conversations of a telephone number, an id or a name; it is posted, so that no address keeps that."""
        wanted = str((await request.post()).get("wanted", "")).strip()
        if not wanted or len(wanted) > LONGEST_WANTED:
            raise web.HTTPBadRequest(text="wanted")
        if wait := self._throttle.wait(staff.name):
            response = self._render(request, staff, "found.html", status=429, found=[], minutes=minutes(wait))
            response.headers["Retry-After"] = str(ceil(wait))
            return response
        always = staff.role in BEHIND_GLASS
        found = await self._desk.found(staff, wanted, self._settings.default_country, always=always)
        if len(found) == 1:
            raise web.HTTPSeeOther(f"/staff/conversations/{found[0].conversation}")
        return self._render(request, staff, "found.html", status=200 if found else 404, found=found, minutes="")

    def _render(
        self, request: web.Request, staff: Staff, template: str, status: int = 200, **values: Any
    ) -> web.Response:
        own = {"staff": staff, "may_act": staff.role in ACTING, "csrf": self._door.csrf(request)}
        return self._pages.render(request, template, status, **own, **values)
