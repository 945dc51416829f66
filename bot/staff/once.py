"""The cookie that ties a challenge to the browser which asked for it."""

from typing import TypeVar

from aiohttp import web

from bot.settings import Settings
from bot.store.challenges import LONGEST

Answer = TypeVar("Answer", bound=web.StreamResponse)


class Once:
    """Set when a challenge is made, read when it is answered; worth nothing once the challenge is spent."""

    def __init__(self, settings: Settings) -> None:
        self._https = settings.base_url.startswith("https:")
        self._name = "__Host-lamplight-challenge" if self._https else "lamplight-challenge"

    def of(self, request: web.Request) -> str:
        """The token as the browser sent it; empty if it sent none that could be ours."""
        given = request.cookies.get(self._name, "")
        return given if given.isascii() else ""

    def put(self, response: Answer, token: str) -> Answer:
        """``response`` with the cookie; Lax, so that it comes back with somebody whom a provider sends to us."""
        seconds = int(LONGEST.total_seconds())
        options = {"httponly": True, "secure": self._https, "samesite": "Lax", "path": "/"}
        response.set_cookie(self._name, token, max_age=seconds, **options)  # type: ignore[arg-type]
        return response
