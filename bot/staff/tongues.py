"""What a conversation's page shows between two languages, and the drafts of the model that lie on it."""

import asyncio
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.settings import Settings
from bot.staff.approved import Approved
from bot.staff.drafts import Drafts, Outline, Wording, newest, outlines
from bot.staff.gloss import Reader
from bot.staff.translations import Translations
from bot.staff.translator import configured
from bot.store.desk import Shown, Thread
from bot.store.people import Staff
from bot.words import Words
from flows.protocol import Protocol


class Tongues:
    """Holds what the pages share: the finder of approved words, the translations and the drafts of this process."""

    def __init__(
        self, words: Words, settings: Settings, protocols: Mapping[str, Protocol], wording: Wording | None
    ) -> None:
        """Without ``wording`` there are no drafts."""
        self._words, self._settings, self._protocols, self._wording = words, settings, protocols, wording
        self._approved = Approved(words, protocols)
        self.translations = Translations(configured(settings), settings.translate_deadline)
        self.drafts = Drafts()

    async def close(self, _app: web.Application) -> None:
        """Forget the translations, and let the translator go."""
        await self.translations.close()

    async def beside(self, thread: Thread, staff: Staff, language: str) -> dict[str, Any]:
        """What the page of ``thread`` shows to ``staff``, who reads ``language``."""
        reader, mine = self._reader(thread, language), thread.owner_name == staff.name
        draft = self.drafts.of(thread, staff)
        glosses, free = await asyncio.to_thread(reader.shown)  # the first one in a language reads all its words
        return {
            "foreign": reader.needed,
            "glosses": glosses,
            "untranslated": len(free),
            "translator": self.translations.by,
            "outlines": self.outlines(thread, language) if mine else [],
            "lying": draft,
            "lying_old": draft is not None and draft.newest != newest(thread),
            "newest": newest(thread),
        }

    async def free(self, thread: Thread, language: str) -> list[Shown]:
        """The messages of ``thread`` that nothing but a machine here could put into ``language``."""
        return (await asyncio.to_thread(self._reader(thread, language).shown))[1]

    def outlines(self, thread: Thread, language: str) -> list[Outline]:
        """What a draft for this patient may be made of, with titles in ``language``."""
        if self._wording is None:
            return []
        usable = self._wording.usable
        return outlines(self._words, self._settings, thread, self._protocols, usable, language)

    def _reader(self, thread: Thread, language: str) -> Reader:
        """Who makes the glosses of ``thread``."""
        return Reader(self._approved, self._protocols, self.translations, thread, language)
