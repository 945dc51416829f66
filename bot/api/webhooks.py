"""The outgoing webhooks for programs: at each address, what waits, what was said and what was given up."""

from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

from bot.api.gate import Gate
from bot.hooks import standing
from bot.settings import Settings
from bot.store.store import Store
from bot.store.tokens import Token

READ: Final = "hooks:read"


class Webhooks:
    """The handler."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self._settings = store, settings

    def routes(self, gate: Gate) -> list[web.RouteDef]:
        """With the scope that it needs."""
        return [web.get("/api/v1/hooks", gate.needs(READ, self.all))]

    async def all(self, _request: web.Request, _: Token) -> web.Response:
        """Every address by its host, since the rest of it may be a secret."""
        async with self._store.read() as tx:
            rows = await standing(tx, self._settings)
        shown = [
            {
                "id": one.hook[:12],
                "host": urlsplit(url).hostname,
                "since": one.since.isoformat(),
                "waiting": one.waiting,
                "oldest": one.oldest.isoformat() if one.oldest else None,
                "sent": one.sent,
                "given_up": one.given_up,
            }
            for url, one in rows
        ]
        return web.json_response({"hooks": shown})
