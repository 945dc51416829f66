"""Drafts by the writer that a nurse reads, edits and sends in her own name; nothing goes out without her press."""

from typing import Final

from aiohttp import web

from bot.staff.answering import Answering
from bot.staff.console import LONGEST, Console, here, id_of
from bot.staff.drafts import Draft, Outline, newest
from bot.staff.pages import Pages
from bot.staff.store import Desk
from bot.staff.tongues import Tongues
from bot.store.desk import Thread
from bot.store.people import Staff
from bot.store.spoken import Made
from bot.writer import Worded, Writer

OF_A_MODEL: Final = frozenset({"unvouched", "strange_name", "aimless"})  # how a model, not a person, goes wrong


class Drafting:
    """The handlers of a draft."""

    def __init__(
        self, desk: Desk, console: Console, answering: Answering, pages: Pages, tongues: Tongues, writer: Writer
    ) -> None:
        self._desk, self._console, self._answering, self._pages = desk, console, answering, pages
        self._tongues, self._drafts, self._writer = tongues, tongues.drafts, writer

    async def draft(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Have a draft worded from one of the outlines, and show it."""
        name = str((await request.post()).get("outline", ""))
        thread = await self._mine(request, staff)
        if thread is None:
            return await self._console.show(request, staff, "console-not-yours")
        known = self._tongues.outlines(thread, self._pages.language(request))
        outline = next((one for one in known if one.name == name), None)
        if outline is None:
            raise web.HTTPBadRequest(text="outline")
        worded = await self._worded(outline, wanted=thread.words == "model")
        draft = Draft(outline, worded, staff.name, thread.fence, newest(thread), worded.text)
        self._drafts.keep(thread.conversation, draft)
        raise web.HTTPSeeOther(here(request))

    async def send(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Send the draft as it stands in the form; refused once where the guard, or a new message, speaks against it.

        ``own``: she has read what the guard says, and answers for these words herself.
        """
        form = await request.post()
        text, once, seen = str(form.get("text", "")).strip(), str(form.get("once", "")), str(form.get("seen", ""))
        if not text or len(text) > LONGEST or not once:
            raise web.HTTPBadRequest(text="text")
        thread = await self._mine(request, staff)
        draft = self._drafts.of(thread, staff) if thread else None
        if thread is None or draft is None:
            return await self._console.show(request, staff, "console-draft-gone", draft=text)
        brief = draft.outline.brief
        broken = await self._writer.judged(brief, text, human_committed=True)
        failures = tuple(rule for rule in broken if rule not in OF_A_MODEL)
        known = form.get("own") == "1" and set(failures) <= set(draft.failures)
        self._drafts.edit(thread.conversation, draft, text, failures)
        if seen != str(newest(thread)):
            return await self._console.show(request, staff, "console-draft-old")
        if failures and not known:
            return await self._console.show(request, staff, "console-draft-refused")
        parts, made = self._answering.parts(text, thread), _made(draft, text, failures)
        if not await self._desk.staff_reply(thread.conversation, staff, parts, f"{staff.id}:{once}", made):
            return await self._console.show(request, staff, "console-not-yours", draft=text)
        self._drafts.drop(thread.conversation)
        raise web.HTTPSeeOther(here(request))

    async def drop(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Put the draft away."""
        thread = await self._mine(request, staff)
        if thread and self._drafts.of(thread, staff):
            self._drafts.drop(thread.conversation)
        raise web.HTTPSeeOther(here(request))

    async def _worded(self, outline: Outline, wanted: bool) -> Worded:
        if outline.fixed:
            text = "\n".join(fact.text for fact in outline.brief.facts)
            return Worded(text, "approved", ("fixed",), None, None, 0.0)
        return await self._writer.word(outline.brief, human_committed=True, wanted=wanted)

    async def _mine(self, request: web.Request, staff: Staff) -> Thread | None:
        """The conversation, if this person has it."""
        thread = await self._desk.thread(id_of(request), staff)
        if thread is None:
            raise web.HTTPNotFound(text="no such conversation")
        return thread if thread.owner_kind == "staff" and thread.owner_name == staff.name else None


def _made(draft: Draft, text: str, failures: tuple[str, ...]) -> Made:
    worded, edited = draft.worded, text != draft.worded.text
    of = {**worded.record(draft.outline.brief), "draft": draft.outline.name, "edited": edited, "own": list(failures)}
    parts = [
        f"draft {draft.outline.name}", f"by {worded.by}", "edited" if edited else "unedited",
        f"own {','.join(failures)}" if failures else "guard passed",
        f"model {worded.model or 'none'}", f"prompt {worded.prompt or 'none'}",
    ]  # fmt: skip
    return Made(of, draft.fence, "; ".join(parts))
