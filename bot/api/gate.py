"""The door for programs: whose token it is, what its scopes allow, and how often it may ask."""

import math
import time
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from aiohttp import web

from bot.api.problems import Problem, answer
from bot.channels.limits import Handler
from bot.store.tokens import Token, Tokens

A_MINUTE: Final = 120  # requests of one token, evenly; as many at once after a pause
TokenHandler = Callable[[web.Request, Token], Awaitable[web.StreamResponse]]
log = structlog.get_logger()


class Rate:
    """At most ``a_minute`` for each token: a bucket that fills evenly. Of this process; ``clock`` is in seconds."""

    def __init__(self, a_minute: int = A_MINUTE, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = float(a_minute), clock
        self._left: dict[int, tuple[float, float]] = {}  # by token: how many were left, and when

    def wait(self, token: int) -> float:
        """Seconds until ``token`` may ask; 0 counts this request."""
        moment = self._clock()
        left, then = self._left.get(token, (self._most, moment))
        left = min(self._most, left + (moment - then) * self._most / 60)
        self._left[token] = (left - 1 if left >= 1 else left, moment)
        return 0.0 if left >= 1 else (1 - left) * 60 / self._most


class Gate:
    """Guards the handlers. Nobody learns whether a token that is not good was ever one."""

    def __init__(self, tokens: Tokens, rate: Rate | None = None) -> None:
        self._tokens, self._rate = tokens, rate or Rate()

    def needs(self, scope: str, handler: TokenHandler) -> Handler:
        """``handler`` for a token with ``scope``."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            try:
                return await handler(request, await self._let_in(request, scope))
            except Problem as no:
                return answer(no.status, no.code, no.detail, no.headers)

        guarded.__dict__["scope"] = scope  # the router can be asked for the whole matrix
        return guarded

    async def _let_in(self, request: web.Request, scope: str) -> Token:
        kind, _, given = request.headers.get("Authorization", "").partition(" ")
        token = await self._tokens.good(given.strip()) if kind.lower() == "bearer" else None
        if token is None:
            log.warning("access_refused", where="api", reason="token", method=request.method)
            raise Problem(401, "token", WWW_Authenticate="Bearer")
        if wait := self._rate.wait(token.id):
            raise Problem(429, "too_often", Retry_After=str(math.ceil(wait)))
        if scope not in token.scopes:
            log.warning("access_refused", where="api", reason="scope", method=request.method)
            await self._tokens.refused(token, scope)
            raise Problem(403, "scope", f"needs {scope}")
        return token
