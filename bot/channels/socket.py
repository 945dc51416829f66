"""One patient's open socket: what they say goes in at once, what was saved after their cursor goes out.

In: ``{"type": "hello", "token"?, "lang", "country"?, "cursor"}``, then ``{"type": "say", "id", "text", "button"?}``.
Out: ``{"type": "welcome", "token", "cursor"}``, ``{"type": "messages", "messages": [...]}``,
``{"type": "accepted", "id"}``, ``{"type": "error", "code", "id"?}``.
A row is always sent before the ``accepted`` of the message that made it.
"""

import asyncio
import hashlib
import re
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol
from weakref import WeakValueDictionary

import structlog
from aiohttp import WSMsgType, web

from bot.channels.browser import country_of
from bot.message import Channel, Choice, Inbound
from bot.settings import Settings

log = structlog.get_logger()

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")  # 256 bits, base64url
_CLIENT_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_BURST, _PER_SECOND = 20.0, 2.0


class Row(Protocol):
    """One message of the conversation; ``id`` grows with time, ``author`` is patient, bot or staff."""

    @property
    def id(self) -> int: ...
    @property
    def author(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def choices(self) -> tuple[Choice, ...]: ...
    @property
    def at(self) -> datetime: ...
    @property
    def made_of(self) -> Mapping[str, object]: ...


class ChatStore(Protocol):
    """What the socket needs of the database."""

    async def open_chat(self, token: str, language: str, country: str | None) -> str: ...
    async def replies_after(self, conversation: str, cursor: int) -> Sequence[Row]: ...


class Changes(Protocol):
    """Wakes whoever waits for something to have been committed."""

    async def wait(self, cursor: int) -> int: ...


@dataclass(slots=True, weakref_slot=True)
class Pace:
    """A token bucket that delays and never drops: what a patient writes too fast may be an emergency."""

    left: float = _BURST
    at: float = 0.0

    @staticmethod
    def shared() -> "WeakValueDictionary[str, Pace]":
        """One pace per patient over all of their sockets, forgotten with the last of them."""
        return WeakValueDictionary()

    def delay(self, now: float) -> float:
        """Seconds to wait before the next message is taken; counts it."""
        self.left = min(_BURST, self.left + (now - self.at) * _PER_SECOND) - 1 if self.at else self.left - 1
        self.at = now
        return max(0.0, -self.left / _PER_SECOND)


class Talk:
    """The exchange on one socket, from hello to close."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        store: ChatStore,
        accept: Callable[[Inbound], Awaitable[None]],
        changes: Changes,
        settings: Settings,
        paces: "WeakValueDictionary[str, Pace]",
    ) -> None:
        self._socket = socket
        self._store = store
        self._accept = accept
        self._changes = changes
        self._settings = settings
        self._paces = paces
        self._conversation: str | None = None  # a visit that says nothing leaves nothing in the database
        self._cursor = 0
        self._sending = asyncio.Lock()

    async def run(self) -> None:
        """Serve the socket until it closes; after a fault it closes, and the browser comes back with what is unsaid."""
        try:
            if await self._greeted():
                async with asyncio.TaskGroup() as tasks:
                    delivery = tasks.create_task(self._deliver())
                    await self._listen()
                    delivery.cancel()
        except* ConnectionError:
            pass  # the patient's browser went away; it resumes from its cursor
        except* Exception as faults:
            for fault in faults.exceptions:
                log.error("chat_failed", where="socket", error=type(fault).__name__)
            await self._socket.close(code=1011)

    async def _greeted(self) -> bool:
        hello = _object(await self._socket.receive(timeout=10))
        if hello is None or hello.get("type") != "hello":
            await self._refuse("hello_first")
            await self._socket.close()
            return False
        given, cursor = hello.get("token"), hello.get("cursor")
        known = isinstance(given, str) and _TOKEN.fullmatch(given) is not None
        self._token = str(given) if known else secrets.token_urlsafe(32)
        spoken, ours = hello.get("lang"), self._settings.languages
        self._language = str(spoken) if spoken in ours else self._settings.default_language
        self._country = country_of(hello.get("country"), self._settings)
        self._cursor = cursor if known and isinstance(cursor, int) and cursor > 0 else 0
        self._pace = self._paces.setdefault(self._token, Pace())
        await self._socket.send_json({"type": "welcome", "token": self._token, "cursor": self._cursor})
        if known:
            await self._open()
        return True

    async def _open(self) -> None:
        if self._conversation is None:
            self._conversation = await self._store.open_chat(self._token, self._language, self._country)
        await self._flush()

    async def _listen(self) -> None:
        async for message in self._socket:
            said = _object(message)
            if said is None or said.get("type") != "say":
                await self._refuse("not_understood")
                continue
            await self._say(said)

    async def _say(self, said: dict[str, Any]) -> None:
        client_id, text, button = said.get("id"), said.get("text"), said.get("button")
        if not isinstance(client_id, str) or not _CLIENT_ID.fullmatch(client_id):
            await self._refuse("bad_id")
        elif not isinstance(text, str) or not (button is None or isinstance(button, str)):
            await self._refuse("bad_message", client_id)
        elif not (text.strip() or button):
            await self._refuse("empty", client_id)
        else:
            await asyncio.sleep(self._pace.delay(time.monotonic()))
            await self._accept(self._inbound(client_id, text, button))
            await self._open()
            await self._socket.send_json({"type": "accepted", "id": client_id})

    def _inbound(self, client_id: str, text: str, button: str | None) -> Inbound:
        owner = hashlib.sha256(self._token.encode()).hexdigest()[:32]  # the id is stored in clear, the token is a key
        return Inbound(
            channel=Channel.WEB,
            sender=self._token,
            to=self._settings.base_url,
            provider_id=f"{owner}:{client_id}",
            text=_whole(text),
            received_at=datetime.now(UTC),
            button=None if button is None else _whole(button),
            language=self._language,
            country=self._country,
        )

    async def _deliver(self) -> None:
        seen = 0
        while True:
            seen = await self._changes.wait(seen)
            if self._conversation is not None:
                await self._flush()

    async def _flush(self) -> None:
        assert self._conversation is not None
        async with self._sending:  # two at once would send the same rows twice
            rows = await self._store.replies_after(self._conversation, self._cursor)
            if rows:
                await self._socket.send_json({"type": "messages", "messages": [_shown(row) for row in rows]})
                self._cursor = rows[-1].id

    async def _refuse(self, code: str, client_id: str | None = None) -> None:
        await self._socket.send_json({"type": "error", "code": code, **({"id": client_id} if client_id else {})})


def _object(message: Any) -> dict[str, Any] | None:
    if message.type is not WSMsgType.TEXT:
        return None
    try:
        value = message.json()
    except (ValueError, RecursionError):  # 16 KiB hold enough brackets to exhaust the parser
        return None
    return value if isinstance(value, dict) else None


def _whole(text: str) -> str:
    # JSON can carry half of a surrogate pair, which no database can store; the patient would send it again for ever.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _shown(row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "author": row.author,
        "text": row.text,
        "kind": row.kind,
        "choices": [{"id": choice.id, "text": choice.text} for choice in row.choices],
        "at": row.at.isoformat(),
        "ai": row.made_of.get("by") == "model",
    }
