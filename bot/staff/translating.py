"""The button that has a machine translate what stands in a conversation, for whoever reads it."""

from aiohttp import web

from bot.staff.console import here, id_of
from bot.staff.pages import Pages
from bot.staff.store import Desk
from bot.staff.tongues import Tongues
from bot.store.people import Staff


class Translating:
    """The handler; it is asked for by a person, and never stands in the way of a message."""

    def __init__(self, desk: Desk, pages: Pages, tongues: Tongues) -> None:
        self._desk, self._pages, self._tongues = desk, pages, tongues

    async def translate(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Have all free words of the conversation translated into the reader's language, and show the page again."""
        thread = await self._desk.thread(id_of(request), staff)
        if thread is None:
            raise web.HTTPNotFound(text="no such conversation")
        language, translations = self._pages.language(request), self._tongues.translations
        free = await self._tongues.free(thread, language)
        if translations.by and free:
            await self._desk.translated(thread.conversation, staff, f"{translations.by}; {len(free)} messages")
            await translations.fill(free, thread.language, language)
        raise web.HTTPSeeOther(here(request))
