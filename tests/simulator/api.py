"""The simulator's half of Twilio's REST API: create, list and fetch messages, and the faults of a bad day."""

import asyncio
import base64
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from tests.simulator.record import Ledger, Message
from tests.simulator.world import World

Handler = Callable[[web.Request], Any]


@dataclass(frozen=True)
class Fault:
    """What happens to one create request: it hangs, is refused with ``status``, or loses its connection."""

    hang: float = 0.0
    status: int | None = None
    code: int | None = None
    retry_after: str | None = None
    drop: str | None = None  # "before" or "after" the message was taken


def refusal(status: int, code: int, retry_after: str | None = None) -> web.Response:
    """An error in the words of the API."""
    body = {"code": code, "message": "refused", "more_info": f"https://www.twilio.com/docs/errors/{code}"}
    headers = {"Retry-After": retry_after} if retry_after else {}
    return web.json_response({**body, "status": status}, status=status, headers=headers)


class Api:
    """Answers the SDK; every accepted message goes to ``world``, which decides what becomes of it."""

    def __init__(self, account: str, token: str, world: World) -> None:
        self.account = account
        self.world = world
        self.ledger = Ledger()
        self.faults: deque[Fault] = deque()
        self.list_lag = timedelta()
        self._login = "Basic " + base64.b64encode(f"{account}:{token}".encode()).decode()

    def app(self) -> web.Application:
        app = web.Application()
        path = "/2010-04-01/Accounts/{account}/Messages"
        app.router.add_post(f"{path}.json", self.create)
        app.router.add_get(f"{path}.json", self.list)
        app.router.add_get(path + "/{sid}.json", self.fetch)
        return app

    async def create(self, request: web.Request) -> web.StreamResponse:
        fault = self.faults.popleft() if self.faults else Fault()
        await asyncio.sleep(fault.hang)
        if fault.status:
            return refusal(fault.status, fault.code or fault.status, fault.retry_after)
        if fault.drop == "before":
            return self._dropped(request)
        if not self._known(request):
            return refusal(401, 20003)
        form = await request.post()
        fields = {name: str(value) for name, value in form.items()}
        if code := self._fault_in(fields):
            return refusal(400, code)
        message = self._accepted(fields)
        return self._dropped(request) if fault.drop == "after" else web.json_response(message.as_json(), status=201)

    async def list(self, request: web.Request) -> web.Response:
        if not self._known(request):
            return refusal(401, 20003)
        return web.json_response(self.ledger.page(request.path, request.query, self.world.now() - self.list_lag))

    async def fetch(self, request: web.Request) -> web.Response:
        message = self.ledger.get(request.match_info["sid"])
        if not self._known(request):
            return refusal(401, 20003)
        return web.json_response(message.as_json()) if message else refusal(404, 20404)

    def _known(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == self._login and request.match_info["account"] == self.account

    def _fault_in(self, fields: dict[str, str]) -> int | None:
        """Twilio's error for a request that it would not take."""
        body, callback = fields.get("Body", ""), fields.get("StatusCallback")
        wrong = (
            (not fields.get("To"), 21604),
            (not fields.get("From"), 21603),
            (not body, 21602),
            (len(body) > 1600, 21617),
            (callback is not None and not urlsplit(callback).hostname, 21609),
            (not fields.get("To", "").removeprefix("whatsapp:").startswith("+"), 21211),
            (not self.world.owns(fields.get("From", "")), 21606),
            (self.world.has_stopped(fields.get("To", "")), 21610),
        )
        return next((code for found, code in wrong if found), None)

    def _accepted(self, fields: dict[str, str]) -> Message:
        message = Message(self.account, fields["To"], fields["From"], fields["Body"], self.world.now())
        message.callback = fields.get("StatusCallback")
        self.world.takes(self.ledger.add(message))
        return message

    @staticmethod
    def _dropped(request: web.Request) -> web.Response:
        if request.transport:
            request.transport.abort()
        return web.Response()
