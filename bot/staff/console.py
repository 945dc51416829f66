"""The console's screens: the queue, one conversation, and what a nurse does there."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from aiohttp import web

from bot.channels.socket import Changes
from bot.staff.door import ACTING, Door
from bot.staff.pages import Pages
from bot.staff.store import Desk
from bot.staff.trace import VALUES, Trace
from bot.store.desk import Thread
from bot.store.people import Staff
from flows.protocol import Protocol

OUTCOMES = ("reached", "emergency_services", "advised", "booked", "not_reached", "not_needed")
LONGEST = 4000
LONGEST_NUMBER = 18  # digits of what a database can count to
STILL_HERE = 15.0  # seconds between signs of life, below the idle limit of common proxies


class Console:
    """The handlers; each is called with the member of staff that the door let in."""

    def __init__(
        self, desk: Desk, changes: Changes, pages: Pages, door: Door, protocols: Mapping[str, Protocol]
    ) -> None:
        self._desk = desk
        self._changes = changes
        self._pages = pages
        self._door = door
        self._protocols = protocols

    async def queue(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The open escalations, most urgent first, then by who has waited longest."""
        return self._page(request, staff, "queue.html", rows=await self._desk.queue())

    async def conversation(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """One conversation, why it is here, and the reply form for whoever has it."""
        return await self._thread(request, staff)

    async def take(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Take over; 409 names the colleague who was faster, or shows what has changed meanwhile."""
        fence = str((await request.post()).get("fence", ""))
        if not fence.isdecimal() or len(fence) > LONGEST_NUMBER:
            raise web.HTTPBadRequest(text="fence")
        taken = await self._desk.take_over(_id(request), staff, int(fence))
        if taken.ok:
            raise web.HTTPSeeOther(_here(request))
        problem = "console-taken" if taken.owner else "console-changed"
        return await self._thread(request, staff, problem, owner=taken.owner or "")

    async def reply(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Send the patient a message, once per form, while this person has the conversation."""
        form = await request.post()
        text, form_id = str(form.get("text", "")).strip(), str(form.get("once", ""))
        if not text or len(text) > LONGEST or not form_id:
            raise web.HTTPBadRequest(text="text")
        if not await self._desk.staff_reply(_id(request), staff, text, f"{staff.id}:{form_id}"):
            return await self._thread(request, staff, "console-not-yours", draft=text)
        raise web.HTTPSeeOther(_here(request))

    async def give_back(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Let the assistant speak again: where the triage stood, or from the beginning."""
        resume = (await request.post()).get("resume")
        if resume not in ("continue", "new"):
            raise web.HTTPBadRequest(text="resume")
        if not await self._desk.give_back(_id(request), staff, str(resume)):
            return await self._thread(request, staff, "console-not-yours")
        raise web.HTTPSeeOther(_here(request))

    async def close(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Close one escalation with an outcome of the closed list."""
        outcome = (await request.post()).get("outcome")
        if outcome not in OUTCOMES:
            raise web.HTTPBadRequest(text="outcome")
        if not await self._desk.close_escalation(int(request.match_info["escalation"]), staff, str(outcome)):
            return await self._thread(request, staff, "console-closed-before")
        raise web.HTTPSeeOther(_here(request))

    async def live(self, request: web.Request, _staff: Staff) -> web.StreamResponse:
        """Says that something changed and nothing else; the page then asks again, as whoever is signed in then."""
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
        await stream.prepare(request)
        seen = 0
        try:
            while True:
                try:
                    seen = await asyncio.wait_for(self._changes.wait(seen), STILL_HERE)
                    await stream.write(b"event: changed\ndata:\n\n")
                    await asyncio.sleep(0.2)  # a burst of commits is one look
                except TimeoutError:
                    await stream.write(b": still here\n\n")
        except ConnectionError:
            return stream  # the tab was closed

    async def _thread(
        self, request: web.Request, staff: Staff, problem: str = "", owner: str = "", draft: str = ""
    ) -> web.StreamResponse:
        thread = await self._desk.thread(_id(request), staff)
        if thread is None:
            raise web.HTTPNotFound(text="no such conversation")
        return self._page(
            request,
            staff,
            "conversation.html",
            status=409 if problem else 200,
            thread=thread,
            mine=thread.owner_kind == "staff" and thread.owner_name == staff.name,
            open=[row for row in thread.escalations if row.closed_at is None],
            closed=[row for row in thread.escalations if row.closed_at is not None],
            traces=[Trace.of(saved, self._protocols, _opening(thread, saved)) for saved in reversed(thread.decisions)],
            outcomes=OUTCOMES,
            values=VALUES,
            longest=LONGEST,
            form_id=uuid4().hex,
            problem=problem,
            owner=owner,
            draft=draft,
            here=_here(request),
        )

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
            now=datetime.now(UTC),
            **values,
        )


def _id(request: web.Request) -> str:
    return request.match_info["conversation"]


def _here(request: web.Request) -> str:
    return f"/staff/conversations/{_id(request)}"


def _opening(thread: Thread, decision: Mapping[str, Any]) -> str:
    """What the patient wrote first since the decision before this one."""
    earlier = [other["at"] for other in thread.decisions if other["at"] < decision["at"]]
    since = max(earlier, default=None)
    said = (row for row in thread.messages if row.author == "patient" and (since is None or row.at > since))
    return next((row.text for row in said), "")
