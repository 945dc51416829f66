"""What a nurse says to a patient: the reply, how it will travel, and how the assistant goes on after them."""

from collections.abc import Sequence

from aiohttp import web

from bot.channels.policy import rule_of
from bot.message import Reply
from bot.replies import Told, shaped
from bot.settings import Settings
from bot.staff.console import LONGEST, RESUME, Console, here, id_of
from bot.staff.pages import Pages
from bot.staff.planned import planned
from bot.staff.store import Desk
from bot.store.casework import Place
from bot.store.desk import StillOpen
from bot.store.people import Staff
from bot.words import Words


class Answering:
    """The handlers of the reply box and of giving back."""

    def __init__(self, desk: Desk, console: Console, pages: Pages, words: Words, settings: Settings) -> None:
        self._desk, self._console, self._pages = desk, console, pages
        self._words, self._settings = words, settings

    async def reply(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Send the patient a message, once per form, while this person has the conversation."""
        form = await request.post()
        text, form_id = str(form.get("text", "")).strip(), str(form.get("once", ""))
        if not text or len(text) > LONGEST or not form_id:
            raise web.HTTPBadRequest(text="text")
        place = await self._place(request)
        parts = self.parts(text, place)
        if not await self._desk.staff_reply(place.conversation, staff, parts, f"{staff.id}:{form_id}"):
            return await self._console.show(request, staff, "console-not-yours", draft=text)
        raise web.HTTPSeeOther(here(request))

    async def plan(self, request: web.Request, _staff: Staff) -> web.StreamResponse:
        """One line on how what is typed would travel; nothing of it is kept."""
        text, place = str((await request.post()).get("text", "")).strip(), await self._place(request)
        if len(text) > LONGEST:
            raise web.HTTPBadRequest(text="text")
        if not text:
            return web.Response(text="")
        plan, language = planned(text, place.channel, self._invitation(place)), self._pages.language(request)
        facts = {"parts": str(len(plan.parts)), "characters": str(plan.characters), "segments": str(plan.segments)}
        key = "console-plan-sms" if plan.segments else "console-plan-text"
        lines = [self._words.say(key, language, encoding=plan.encoding, **facts)]
        if rule_of(self._settings.health_details, place.channel) == "refuse":
            lines.append(self._words.say("console-plan-no-health", language))
        return web.Response(text=" ".join(lines))

    def parts(self, text: str, place: Told) -> tuple[str, ...]:
        """``text`` as it goes out to that place, in order."""
        return planned(text, place.channel, self._invitation(place)).parts

    def _invitation(self, place: Told) -> str:
        """What goes to a telephone in place of a nurse's words, where the clinic wants those read on its page."""
        if rule_of(self._settings.health_details, place.channel) != "link":
            return ""
        link = f"{self._settings.base_url}/#{'x' * 22}"  # as long as the one that will be made
        number = self._words.numbers(place.country).emergency
        return self._words.say("channel-link-staff", place.language, number=number, link=link)

    async def give_back(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Let the assistant speak again: where the triage stood, at a new one, at the menu, or at the end."""
        resume = str((await request.post()).get("resume"))
        if resume not in RESUME:
            raise web.HTTPBadRequest(text="resume")
        place = await self._place(request)
        try:
            done = await self._desk.give_back(place.conversation, staff, resume, self._said(resume, place))
        except StillOpen:
            return await self._console.show(request, staff, "console-close-first")
        if not done:
            return await self._console.show(request, staff, "console-not-yours")
        raise web.HTTPSeeOther(here(request))

    def _said(self, resume: str, place: Place) -> Sequence[Reply]:
        if resume == "continue":
            return ()  # the question that was open is open again
        key, number = f"handed-{resume}", self._words.numbers(place.country).emergency
        text = self._words.say(key, place.language, number=number)
        return shaped(Reply(text, "notice", made_of={"say": [key]}), place.channel)

    async def _place(self, request: web.Request) -> Place:
        place = await self._desk.place(id_of(request))
        if place is None:
            raise web.HTTPNotFound(text="no such conversation")
        return place
