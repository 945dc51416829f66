"""What a nurse does around a conversation: note, hand it to a colleague, put a request off."""

from datetime import timedelta

from aiohttp import web

from bot.staff.console import LONGEST_NOTE, LONGEST_NUMBER, MINUTES, Console, here, id_of
from bot.staff.roles import ACTING
from bot.staff.store import Desk
from bot.store.casework import WHY_PUT_OFF
from bot.store.models import now
from bot.store.people import Staff


class Casework:
    """The handlers of notes, assignments and of what is put off."""

    def __init__(self, desk: Desk, console: Console) -> None:
        self._desk, self._console = desk, console

    async def note(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Keep a private note, once per form; whoever it names sees that at their queue."""
        form = await request.post()
        text, form_id = str(form.get("text", "")).strip(), str(form.get("once", ""))
        if not text or len(text) > LONGEST_NOTE or not form_id:
            raise web.HTTPBadRequest(text="text")
        if not await self._desk.note(id_of(request), staff, text, f"{staff.id}:{form_id}"):
            raise web.HTTPNotFound(text="no such conversation")
        raise web.HTTPSeeOther(here(request))

    async def assign(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Hand the conversation to a colleague; 409 where somebody was faster or something has changed."""
        form = await request.post()
        to, fence = str(form.get("to", "")), str(form.get("fence", ""))
        if not fence.isdecimal() or len(fence) > LONGEST_NUMBER or not to:
            raise web.HTTPBadRequest(text="fence")
        taken = await self._desk.assign(id_of(request), staff, to, int(fence), ACTING)
        if taken.ok:
            raise web.HTTPSeeOther(here(request))
        other = taken.owner if taken.owner != staff.name else None
        return await self._console.show(
            request, staff, "console-taken" if other else "console-changed", owner=other or ""
        )

    async def snooze(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Put one request off for some minutes, with a reason; never an emergency."""
        form = await request.post()
        minutes, why = str(form.get("minutes", "")), str(form.get("why", ""))
        if minutes not in map(str, MINUTES) or why not in WHY_PUT_OFF:
            raise web.HTTPBadRequest(text="minutes")
        until = (now() + timedelta(minutes=int(minutes))).replace(microsecond=0)
        escalation = int(request.match_info["escalation"])
        if not await self._desk.snooze(id_of(request), escalation, staff, until, why):
            return await self._console.show(request, staff, "console-not-put-off")
        raise web.HTTPSeeOther(here(request))
