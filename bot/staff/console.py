"""The screen of one conversation: what is on it, taking over, closing, and the stream that keeps it fresh."""

import asyncio
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from aiohttp import web

from bot.channels.policy import rule_of
from bot.channels.socket import Changes
from bot.settings import Settings
from bot.staff.canned import Offered, offered
from bot.staff.door import URGENT, Door
from bot.staff.files import Files
from bot.staff.pages import Pages
from bot.staff.queue import clock_of
from bot.staff.roles import ACTING
from bot.staff.store import Desk
from bot.staff.tongues import Tongues
from bot.staff.trace import VALUES, Trace
from bot.store.casework import PUT_OFF, WHY_PUT_OFF
from bot.store.desk import Thread
from bot.store.models import now
from bot.store.people import Staff
from bot.store.rehearsal import CANARY
from bot.words import Words
from flows.protocol import Protocol

OUTCOMES = ("reached", "emergency_services", "advised", "booked", "not_reached", "not_needed")
RESUME = ("continue", "again", "menu", "close")  # where the assistant goes on
LONGEST = 4000
LONGEST_NOTE = 2000
MINUTES = (15, 30, 60, 120, 240, 1440, 4320)  # for which a request may be put off
LONGEST_NUMBER = 18  # digits of what a database can count to
ID = re.compile(r"[0-9a-f-]{0,64}")
GAP = timedelta(seconds=10)  # between two pages, or two connections of one, in which nobody would hear
STILL_HERE = 15.0  # seconds between signs of life, below the idle limit of common proxies
CHANGED = b"event: changed\ndata:\n\n"


class Console:
    """The handlers; each is called with the member of staff that the door let in."""

    def __init__(
        self,
        desk: Desk,
        changes: Changes,
        pages: Pages,
        door: Door,
        protocols: Mapping[str, Protocol],
        files: Files,
        words: Words,
        settings: Settings,
        tongues: Tongues,
    ) -> None:
        self._desk = desk
        self._changes = changes
        self._pages = pages
        self._door = door
        self._protocols = protocols
        self._files = files
        self._words = words
        self._settings = settings
        self._tongues = tongues

    async def conversation(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """One conversation, why it is here, and the reply form for whoever has it."""
        return await self.show(request, staff)

    async def take(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Take over; 409 names the colleague who was faster, or shows what has changed meanwhile."""
        fence = str((await request.post()).get("fence", ""))
        if not fence.isdecimal() or len(fence) > LONGEST_NUMBER:
            raise web.HTTPBadRequest(text="fence")
        urgent = request.get(URGENT, False)
        taken = await self._desk.take_over(id_of(request), staff, int(fence), emergency=urgent)
        if taken.ok or urgent:  # who was too late for the emergency goes on to the glass
            raise web.HTTPSeeOther(here(request))
        problem = "console-taken" if taken.owner else "console-changed"
        return await self.show(request, staff, problem, owner=taken.owner or "")

    async def remove_pin(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Take away the PIN of a patient whom this person has recognised."""
        if not await self._desk.remove_pin(id_of(request), staff):
            return await self.show(request, staff, "console-pin-none")
        raise web.HTTPSeeOther(here(request))

    async def close(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Close one escalation with an outcome of the closed list."""
        outcome = (await request.post()).get("outcome")
        if outcome not in OUTCOMES:
            raise web.HTTPBadRequest(text="outcome")
        escalation = int(request.match_info["escalation"])
        if not await self._desk.close_escalation(id_of(request), escalation, staff, str(outcome)):
            return await self.show(request, staff, "console-closed-before")
        raise web.HTTPSeeOther(here(request))

    async def here(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """A sign of life of the page, which it gives only while somebody moves there; ``heard``: it has just rung."""
        form = await request.post()
        conversation = str(form.get("conversation", ""))
        if not ID.fullmatch(conversation):
            raise web.HTTPBadRequest(text="conversation")
        await self._desk.here(staff, conversation or None, heard=form.get("heard") == "1")
        return web.Response(status=204)

    async def live(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Says that something changed, and for which priority to ring; the page then asks again, as whoever is in.

        With ``?conversation=`` it ends too when this person may not read of that patient any more.
        """
        shown = request.query.get("conversation", "")
        if not ID.fullmatch(shown):
            raise web.HTTPBadRequest(text="conversation")
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
        await stream.prepare(request)
        with self._changes.about(shown) as news:
            news.set()
            try:
                await self._follow(request, staff, shown, stream, news)
                await stream.write(CHANGED)  # the page asks once more, and is shown the door
            except ConnectionError:
                pass  # the tab was closed
        return stream

    async def _follow(
        self, request: web.Request, staff: Staff, shown: str, stream: web.StreamResponse, news: asyncio.Event
    ) -> None:
        """While ``staff`` may look: every change for the queue; for the page of a patient only what is about them."""
        seen, rung = 0, now() - GAP
        while not await self._door.ended(request) and (not shown or await self._door.sees(staff, shown)):
            try:
                seen = await asyncio.wait_for(self._changes.wait(seen), STILL_HERE)
                if not shown or news.is_set():
                    news.clear()
                    await stream.write(CHANGED)
                rung = await self._ring(stream, rung)
                await asyncio.sleep(0.2)  # a burst of commits is one look
            except TimeoutError:
                await stream.write(CHANGED if shown else b": still here\n\n")

    async def _ring(self, stream: web.StreamResponse, since: datetime) -> datetime:
        """Ring for whoever was alerted since then; until when it has rung."""
        alerts = [alert for alert in await self._desk.alerts(since) if alert.reason != CANARY]
        if alerts:
            worst = min(alert.priority for alert in alerts)
            await stream.write(f"event: alert\ndata: {worst}\n\n".encode())
        return max((alert.at for alert in alerts), default=since)

    async def show(
        self, request: web.Request, staff: Staff, problem: str = "", owner: str = "", draft: str = ""
    ) -> web.StreamResponse:
        """The whole page again; with a ``problem``, a key of its words, it is 409."""
        thread = await self._desk.thread(id_of(request), staff)
        if thread is None:
            raise web.HTTPNotFound(text="no such conversation")
        return self._page(
            request,
            staff,
            "conversation.html",
            status=409 if problem else 200,
            thread=thread,
            files=await self._files.of(thread.conversation),
            mine=thread.owner_kind == "staff" and thread.owner_name == staff.name,
            open=[row for row in thread.escalations if row.closed_at is None],
            closed=[row for row in thread.escalations if row.closed_at is not None],
            traces=[Trace.of(saved, self._protocols, _opening(thread, saved)) for saved in reversed(thread.decisions)],
            outcomes=OUTCOMES,
            values=VALUES,
            counts=await self._desk.counts(),
            colleagues=[name for name in await self._desk.colleagues(ACTING) if name != staff.name],
            canned=self._canned(request, thread),
            carried=rule_of(self._settings.health_details, thread.channel),
            resume=RESUME,
            minutes={priority: _minutes(longest) for priority, longest in PUT_OFF.items()},
            why_put_off=WHY_PUT_OFF,
            clocks={row.id: clock_of(row.priority, row.opened_at, now(), self._settings) for row in thread.escalations},
            longest=LONGEST,
            longest_note=LONGEST_NOTE,
            form_id=uuid4().hex,
            problem=problem,
            owner=owner,
            draft=draft,
            here=here(request),
            **await self._tongues.beside(thread, staff, self._pages.language(request)),
        )

    def _canned(self, request: web.Request, thread: Thread) -> list[Offered]:
        reader = self._pages.language(request)
        return offered(self._words, self._settings, thread.language, thread.country, reader)

    def _page(
        self, request: web.Request, staff: Staff, template: str, status: int = 200, **values: Any
    ) -> web.Response:
        return self._pages.render(
            request,
            template,
            status,
            staff=staff,
            may_act=staff.role in ACTING,
            csrf=self._door.csrf(request),
            **values,
        )


def _minutes(longest: timedelta) -> list[int]:
    return [minutes for minutes in MINUTES if timedelta(minutes=minutes) <= longest]


def id_of(request: web.Request) -> str:
    """The conversation that the address names."""
    return request.match_info["conversation"]


def here(request: web.Request) -> str:
    """The address of that conversation's page."""
    return f"/staff/conversations/{id_of(request)}"


def _opening(thread: Thread, decision: Mapping[str, Any]) -> str:
    """What the patient wrote first since the decision before this one."""
    earlier = [other["at"] for other in thread.decisions if other["at"] < decision["at"]]
    since = max(earlier, default=None)
    said = (row for row in thread.messages if row.author == "patient" and (since is None or row.at > since))
    return next((row.text for row in said), "")
