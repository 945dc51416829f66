"""Signing in at a provider of identities, and coming back from there."""

import base64
import hmac

import structlog
from aiohttp import web

from bot.settings import Settings
from bot.staff.door import CODE, SIGN_IN, Door
from bot.staff.oidc import BACK, Asked, Away, Provider, Untrusted
from bot.staff.once import Once
from bot.staff.sign_in import SignIn
from bot.store import challenges
from bot.store.entrance import Vouched
from bot.store.people import People

START = f"{SIGN_IN}/provider"
AGAIN = ".again"  # at the end of a state; a token that was made for the other purpose does not fit it
log = structlog.get_logger()


class Federated:
    """The handlers; whatever a provider does, the form for names and passwords is what is left."""

    def __init__(self, settings: Settings, people: People, door: Door, sign_in: SignIn) -> None:
        self._settings, self._people, self._door, self._sign_in = settings, people, door, sign_in
        self._provider, self._once = Provider(settings), Once(settings)

    def routes(self) -> list[web.RouteDef]:
        """Before the door, like all of sign-in."""
        return [web.get(START, self.start), web.get(BACK, self.back)]

    async def start(self, request: web.Request) -> web.StreamResponse:
        """On to the provider; ``?again=1`` asks it to have them show anew who they are."""
        self._needs_one()
        again = request.query.get("again") == "1"
        token = self._people.challenge(_purpose(again))
        try:
            where = await self._provider.address(_asked(token, again))
        except Untrusted as error:
            return await self._refused(request, error)
        raise self._once.put(web.HTTPSeeOther(where), token)

    async def back(self, request: web.Request) -> web.StreamResponse:
        """In, where all that the provider says holds; else the form, which says that it did not work."""
        self._needs_one()
        try:
            token, why = await self._people.enter_vouched(await self._vouched(request))
        except Untrusted as error:
            return await self._refused(request, error)
        if why:
            log.warning("sign_in_refused", where="console", reason=why)
            problem = "console-provider-role" if why == "role" else "console-provider-failed"
            return self._sign_in.form(request, problem=problem, status=403)
        onward = CODE if await self._people.awaited(token) else "/staff"
        raise self._door.opened(web.HTTPSeeOther(onward), token)

    async def _vouched(self, request: web.Request) -> Vouched:
        token, state = self._once.of(request), request.query.get("state", "")
        again = state.endswith(AGAIN)
        asked = _asked(token, again)
        if not token or not hmac.compare_digest(state.encode("utf-8", "replace"), asked.state.encode()):
            raise Untrusted("state")
        if not await self._people.spend(token, _purpose(again)):
            raise Untrusted("challenge")
        return await self._provider.vouched(request.query, asked)

    def _needs_one(self) -> None:
        if not self._settings.oidc_issuer:
            raise web.HTTPNotFound

    async def _refused(self, request: web.Request, error: Untrusted) -> web.Response:
        away = isinstance(error, Away)
        log.warning("sign_in_refused", where="provider", reason=error.why)
        await self._people.refused_vouching(error.why)
        problem = "console-provider-away" if away else "console-provider-failed"
        return self._sign_in.form(request, problem=problem, status=503 if away else 401)


def _purpose(again: bool) -> str:
    return f"provider{AGAIN}" if again else "provider"


def _asked(token: str, again: bool) -> Asked:
    """What goes to the provider is derived from the cookie: nothing to keep, and worth nothing without it."""
    state, nonce, verifier = [
        base64.urlsafe_b64encode(challenges.derived(token, what)).rstrip(b"=").decode()
        for what in ("state", "nonce", "verifier")
    ]
    return Asked(state + AGAIN * again, nonce, verifier, again)
