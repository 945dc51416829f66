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

from tests.simulator.content import Shelf
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
        self.first_try: Fault | None = None  # what happens to the first message for each patient
        self._tried: set[str] = set()
        self.list_lag = timedelta()
        self.shelf = Shelf(account)
        self.files: dict[str, tuple[str, bytes]] = {}  # media SID → type and bytes
        self.leads_to: dict[str, str] = {}  # media SID → another address
        self.times: list[float] = []  # when each create request came, by the loop's clock
        self.calls: list[dict[str, str]] = []  # the fields of every voice call that was taken
        self.call_faults: deque[Fault] = deque()
        self.service = "MG" + "0" * 32  # the account's only Messaging Service
        self._login = "Basic " + base64.b64encode(f"{account}:{token}".encode()).decode()

    def app(self) -> web.Application:
        app = web.Application()
        path = "/2010-04-01/Accounts/{account}/Messages"
        app.router.add_post(f"{path}.json", self.create)
        app.router.add_get(f"{path}.json", self.list)
        app.router.add_get(path + "/{sid}.json", self.fetch)
        app.router.add_post("/2010-04-01/Accounts/{account}/Calls.json", self.call)
        app.router.add_post("/v1/Content", self.create_content)
        app.router.add_get(path + "/{sid}/Media.json", self.list_media)
        app.router.add_get(path + "/{sid}/Media/{media}", self.media)
        app.router.add_delete(path + "/{sid}/Media/{media}.json", self.delete_media)
        return app

    async def create(self, request: web.Request) -> web.StreamResponse:
        self.times.append(asyncio.get_running_loop().time())
        fault = self.faults.popleft() if self.faults else await self._first(request)
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

    async def _first(self, request: web.Request) -> Fault:
        patient = str((await request.post()).get("To"))
        fresh = self.first_try is not None and patient not in self._tried
        self._tried.add(patient)
        return self.first_try if fresh and self.first_try else Fault()

    async def list(self, request: web.Request) -> web.Response:
        if not self._known(request):
            return refusal(401, 20003)
        return web.json_response(self.ledger.page(request.path, request.query, self.world.now() - self.list_lag))

    async def fetch(self, request: web.Request) -> web.Response:
        message = self.ledger.get(request.match_info["sid"])
        if not self._known(request):
            return refusal(401, 20003)
        return web.json_response(message.as_json()) if message else refusal(404, 20404)

    async def call(self, request: web.Request) -> web.Response:
        fault = self.call_faults.popleft() if self.call_faults else Fault()
        if fault.status:
            return refusal(fault.status, fault.code or fault.status)
        if not self._known(request):
            return refusal(401, 20003)
        fields = {name: str(value) for name, value in (await request.post()).items()}
        if not fields.get("To", "").startswith("+") or not self.world.owns(fields.get("From", "")):
            return refusal(400, 21211 if self.world.owns(fields.get("From", "")) else 21212)
        if not fields.get("Twiml", "").startswith("<?xml"):
            return refusal(400, 21205)
        self.calls.append(fields)
        sid = f"CA{len(self.calls):032x}"
        return web.json_response({"sid": sid, "status": "queued", "to": fields["To"]}, status=201)

    async def create_content(self, request: web.Request) -> web.Response:
        return self.shelf.create(await request.json()) if self._signed_in(request) else refusal(401, 20003)

    async def list_media(self, request: web.Request) -> web.Response:
        message = self.ledger.get(request.match_info["sid"])
        if not self._known(request) or message is None:
            return refusal(404, 20404)
        return web.json_response(message.media_page({sid: kind for sid, (kind, _) in self.files.items()}))

    async def media(self, request: web.Request) -> web.StreamResponse:
        sid = request.match_info["media"]
        if not self._known(request) or sid not in self.files:
            return refusal(404, 20404)
        if sid in self.leads_to:
            return web.Response(status=307, headers={"Location": self.leads_to[sid]})
        kind, data = self.files[sid]
        return web.Response(body=data, content_type=kind)

    async def delete_media(self, request: web.Request) -> web.Response:
        gone = self._known(request) and self.files.pop(request.match_info["media"], None)
        return web.Response(status=204) if gone else refusal(404, 20404)

    def _known(self, request: web.Request) -> bool:
        return self._signed_in(request) and request.match_info["account"] == self.account

    def _signed_in(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == self._login

    def _fault_in(self, fields: dict[str, str]) -> int | None:
        """Twilio's error for a request that it would not take."""
        body, callback, content = fields.get("Body", ""), fields.get("StatusCallback"), fields.get("ContentSid")
        service = fields.get("MessagingServiceSid")
        wrong = (
            (not fields.get("To"), 21604),
            (not fields.get("From") and not service, 21603),
            (service is not None and service != self.service, 21701),
            (not body and not content, 21602),
            (len(body) > 1600, 21617),
            (callback is not None and not urlsplit(callback).hostname, 21609),
            (not fields.get("To", "").removeprefix("whatsapp:").startswith("+"), 21211),
            (not service and not self.world.owns(fields.get("From", "")), 21606),
            (self.world.has_stopped(fields.get("To", "")), 21610),
        )
        found = next((code for found, code in wrong if found), None)
        if content and not found and content not in self.world.templates:
            return self.shelf.fault(content, fields.get("ContentVariables", ""))
        return found

    def _accepted(self, fields: dict[str, str]) -> Message:
        sender = fields.get("From") or self.world.numbers[0]
        message = Message(self.account, fields["To"], sender, fields.get("Body", ""), self.world.now())
        message.callback, message.content = fields.get("StatusCallback"), fields.get("ContentSid")
        if service := fields.get("MessagingServiceSid"):
            message.service, message.status = service, "accepted"
        if message.content in self.world.templates:
            message.body = self.world.templates[message.content]
        elif message.content:
            message.body, message.buttons = self.shelf.shown(message.content, fields.get("ContentVariables", ""))
        self.world.takes(self.ledger.add(message))
        return message

    @staticmethod
    def _dropped(request: web.Request) -> web.Response:
        if request.transport:
            request.transport.abort()
        return web.Response()
