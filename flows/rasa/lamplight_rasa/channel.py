"""The only way in: a locked webhook that answers with the turn's orders, or says that the turn did not happen."""

import asyncio
import hmac
import logging
import os
import re
from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakValueDictionary

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.core.tracker_store import FailSafeTrackerStore
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from lamplight_rasa.patches import TurnAborted
from lamplight_rasa.tracker import SealedTrackerStore

log = logging.getLogger(__name__)
Handle = Callable[[UserMessage], Awaitable[Any]]
FIELDS = {"sender": str, "message": str, "message_id": str, "metadata": dict}
SENDER = re.compile(r"[0-9A-Za-z.-]{1,80}")
MESSAGE_ID = re.compile(r"[!-~]{1,200}")
LONGEST = 10_000  # characters of one message
LARGEST = 65_536  # bytes of one request


class LamplightInput(InputChannel):
    """Bearer token, strict JSON, one turn at a time per sender, replay of a message that was taken before."""

    @classmethod
    def name(cls) -> str:
        """Part of the address: ``/webhooks/lamplight/webhook``."""
        return "lamplight"

    @classmethod
    def from_credentials(cls, _: dict[str, Any] | None) -> InputChannel:
        """The token comes from the environment, never from a file."""
        return cls(os.environ["LAMPLIGHT_RASA_TOKEN"])

    def __init__(self, token: str) -> None:
        if not token:
            raise ValueError("LAMPLIGHT_RASA_TOKEN is empty")
        self._expected = f"Bearer {token}".encode()
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._turns: set[asyncio.Task[HTTPResponse]] = set()

    def blueprint(self, on_new_message: Handle) -> Blueprint:
        """The routes; Rasa mounts them under ``/webhooks/lamplight``."""
        routes = Blueprint("lamplight_webhook", __name__)

        @routes.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            ready = request.app.ctx.agent.is_ready() and _readable(_store(request.app))
            return response.json({"ready": ready}, status=200 if ready else 503)

        @routes.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            if not hmac.compare_digest(request.headers.get("authorization", "").encode(), self._expected):
                return response.json({"error": "unauthorized"}, status=401)
            body = _body(request)
            if body is None:
                return response.json({"error": "bad_request"}, status=400)
            turn = asyncio.ensure_future(self._turn(request.app, on_new_message, body))
            self._turns.add(turn)
            turn.add_done_callback(self._turns.discard)
            return await asyncio.shield(turn)  # a caller that hangs up must not cut a turn in half

        return routes

    async def _turn(self, app: Sanic, handle: Handle, body: dict[str, Any]) -> HTTPResponse:
        lock = self._locks.setdefault(body["sender"], asyncio.Lock())
        try:
            async with lock:
                return await self._take(app, handle, body)
        except TurnAborted as aborted:
            log.error("turn aborted: %s", aborted.where)
            error = {"error": "empty_turn" if aborted.where == "empty turn" else "turn_aborted", "where": aborted.where}
            return response.json(error, status=503)
        except Exception as error:  # whatever it is, the caller must not take it for an answer
            log.error("turn failed: %s", type(error).__name__)
            return response.json({"error": type(error).__name__}, status=500)

    async def _take(self, app: Sanic, handle: Handle, body: dict[str, Any]) -> HTTPResponse:
        store = _store(app)
        if store is None:
            raise TurnAborted("tracker store")
        replies = store.replies(body["sender"], body["message_id"])
        if replies is not None:
            return response.json({"messages": replies, "duplicate": True})
        out = CollectingOutputChannel()
        await handle(
            UserMessage(
                body["message"],
                out,
                body["sender"],
                input_channel=self.name(),
                message_id=body["message_id"],
                metadata=body["metadata"],
            )
        )
        replies = store.replies(body["sender"], body["message_id"])  # what stands on disk, not what was in the air
        if not replies:
            raise TurnAborted("empty turn")
        return response.json({"messages": replies, "duplicate": False})


def _store(app: Sanic) -> SealedTrackerStore | None:
    # Rasa wraps the store, and puts one in memory in the place of a store that it cannot make.
    store = app.ctx.agent.tracker_store
    inner = store._tracker_store if isinstance(store, FailSafeTrackerStore) else store
    return inner if isinstance(inner, SealedTrackerStore) else None


def _readable(store: SealedTrackerStore | None) -> bool:
    try:
        return store is not None and store.replies("", "") is None
    except TurnAborted:
        return False


def _body(request: Request) -> dict[str, Any] | None:
    """The request's fields, ``None`` when anything is missing, unknown, too large or of another kind."""
    if len(request.body) > LARGEST:
        return None
    try:
        body = request.json
    except Exception:  # Sanic's own exception for what is not JSON
        return None
    if not isinstance(body, dict) or body.keys() != FIELDS.keys():
        return None
    if not all(isinstance(body[name], kind) for name, kind in FIELDS.items()):
        return None
    if not SENDER.fullmatch(body["sender"]) or not MESSAGE_ID.fullmatch(body["message_id"]):
        return None
    try:
        text = body["message"].encode().decode().strip()
    except UnicodeEncodeError:  # half of a surrogate pair, which the tracker could not store
        return None
    # Rasa takes "/intent" from anyone as an intent; the caller strips it, and we do not rely on that.
    return body if text and not text.startswith("/") and len(text) <= LONGEST else None
