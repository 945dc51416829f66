"""The way into a conversation by a secret link: its secret is exchanged for a session, by POST alone."""

import re
import time
from typing import Final, Protocol

from aiohttp import web

from bot.channels.browser import language_of, same_origin
from bot.channels.pace import Pace
from bot.settings import Settings
from bot.store.guests import Opened
from bot.words import Words

_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{22}")
WRONG: Final = 10  # tries with a secret that opens nothing, from one address; then one more each half minute
EVERY: Final = 30.0
MOST: Final = 10_000  # addresses that are remembered


class LinkStore(Protocol):
    """What the doorway needs of the database."""

    async def exchange(self, secret: str) -> Opened | None: ...


class Doorway:
    """A link from a telephone, or from another device, ends here.

    To fetch its page changes nothing: the secret stands behind ``#``, which no browser sends, and what looks at links
    before a patient does cannot use it up.
    """

    def __init__(self, settings: Settings, words: Words, store: LinkStore) -> None:
        self._settings, self._words, self._store = settings, words, store
        self._wrong: dict[str, Pace] = {}

    async def exchange(self, request: web.Request) -> web.Response:
        """``{"token", "lang", "country"}`` for the form's ``link``; 404 with the same kind words for every other.

        429 after too many that opened nothing, whatever the next one is: it is not looked at, so it stays good.
        """
        if not same_origin(request, self._settings):
            raise web.HTTPForbidden(text="foreign origin")
        pace = self._pace(request.remote or "")
        if pace.left < 1 and pace.at + EVERY > time.monotonic():
            return self._said(request, 429, {"Retry-After": str(int(EVERY))})
        secret = (await request.post()).get("link")
        opened = await self._store.exchange(secret) if isinstance(secret, str) and _SECRET.fullmatch(secret) else None
        if opened is None:
            pace.delay(time.monotonic())
            return self._said(request, 404, {})
        return web.json_response({"token": opened.token, "lang": opened.language, "country": opened.country})

    def _pace(self, address: str) -> Pace:
        if len(self._wrong) >= MOST:
            self._wrong.clear()
        return self._wrong.setdefault(address, Pace(WRONG, per_second=1 / EVERY, burst=WRONG))

    def _said(self, request: web.Request, status: int, headers: dict[str, str]) -> web.Response:
        text = self._words.say("widget-link-none", language_of(request, self._settings))
        return web.json_response({"text": text}, status=status, headers=headers)
