"""One patient's open socket: what they say goes in at once, what was saved after their cursor goes out.

In: ``{"type": "hello", "token"?, "linked"?, "agreed"?, "lang", "country"?, "cursor"}``, then
``{"type": "say", "id", "text", "button"?}`` and ``{"type": "link"}``; of a page that a link has opened, see ``guest``.
Out: ``{"type": "welcome", "token", "cursor", "linked"?, "locked"?, "ended"?}``,
``{"type": "messages", "messages": [...]}``, ``{"type": "accepted", "id"}``, ``{"type": "link", "url"}``,
``{"type": "error", "code", "id"?}``.
A row is always sent before the ``accepted`` of the message that made it.
"""

import asyncio
import contextlib
import hashlib
import re
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any, Protocol
from weakref import WeakValueDictionary

import structlog
from aiohttp import WSMsgType, web

from bot.channels.browser import country_of
from bot.channels.guest import GuestPage, GuestStore
from bot.channels.pace import Pace
from bot.message import Channel, Choice, Inbound
from bot.settings import Settings

log = structlog.get_logger()

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")  # 256 bits, base64url
_CLIENT_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
LOOK_AGAIN = 10.0  # seconds, for what nobody told us of
_PINS = frozenset({"pin-ask", "pin-new", "pin-again", "pin-weak", "pin-wrong"})


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


class ChatStore(GuestStore, Protocol):
    """What the socket needs of the database."""

    async def agree(self, conversation: str, text: str) -> None: ...
    async def link(self, conversation: str) -> str: ...
    async def open_chat(self, token: str, language: str, country: str | None) -> str: ...
    async def replies_after(self, conversation: str, cursor: int) -> Sequence[Row]: ...


class Changes(Protocol):
    """Wakes whoever waits for something to have been committed, of any conversation or of one."""

    async def wait(self, cursor: int) -> int: ...
    def about(self, conversation: str) -> AbstractContextManager[asyncio.Event]: ...


class Talk:
    """The exchange on one socket, from hello to close."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        store: ChatStore,
        accept: Callable[[Inbound], Awaitable[None]],
        changes: Changes,
        settings: Settings,
        paces: WeakValueDictionary[str, Pace],
        asked: Callable[[str, str], str],
    ) -> None:
        """``asked``: what the page asks a patient to agree to, by language and country."""
        self._socket = socket
        self._store = store
        self._accept = accept
        self._changes = changes
        self._settings = settings
        self._paces = paces
        self._asked = asked
        self._agreed = False  # and it is still to be kept
        self._guest: GuestPage | None = None
        self._conversation: str | None = None  # a visit that says nothing leaves nothing in the database
        self._opened = asyncio.Event()
        self._cursor = 0
        self._sending = asyncio.Lock()

    async def run(self) -> None:
        """Serve the socket until it closes; after a fault it closes, and the browser comes back with what is unsaid."""
        try:
            if await self._greeted():
                here = self._guest.staying() if self._guest else contextlib.nullcontext()
                async with here, asyncio.TaskGroup() as tasks:
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
        known, welcome = await self._recognised(hello)
        spoken, ours = hello.get("lang"), self._settings.languages
        self._language = str(spoken) if spoken in ours else self._settings.default_language
        self._country = country_of(hello.get("country"), self._settings)
        cursor = hello.get("cursor")
        self._cursor = cursor if known and isinstance(cursor, int) and cursor > 0 else 0
        self._pace = self._paces.setdefault(self._token, Pace())
        self._agreed = hello.get("agreed") is True
        await self._socket.send_json({"type": "welcome", "token": self._token, "cursor": self._cursor, **welcome})
        if known:
            await self._open()
        return True

    async def _recognised(self, hello: dict[str, Any]) -> tuple[bool, dict[str, bool]]:
        """Whether the page may go on with the token that it has, and what it must know of that."""
        given = hello.get("token")
        known = isinstance(given, str) and _TOKEN.fullmatch(given) is not None
        guest = await self._store.arrive(str(given)) if known and hello.get("linked") is True else None
        ended = hello.get("linked") is True and guest is None
        self._token = str(given) if known and not ended else secrets.token_urlsafe(32)
        if guest is None:
            return known and not ended, {"ended": True} if ended else {}
        self._guest = GuestPage(self._store, self._token, guest)
        self._conversation = guest.conversation
        return True, {"linked": True, "locked": guest.locked}

    async def _open(self) -> None:
        if self._conversation is None:
            self._conversation = await self._store.open_chat(self._token, self._language, self._country)
        self._opened.set()
        await self._flush()
        if self._agreed:
            await self._store.agree(self._conversation, self._asked(self._language, self._country))
            self._agreed = False

    async def _listen(self) -> None:
        async for message in self._socket:
            said = _object(message) or {}
            kind = said.get("type")
            if kind == "say":
                await self._say(said)
            elif kind == "link":
                await self._link()
            elif kind == "pin" and self._guest and self._guest.guest.locked:
                await self._unlock(self._guest, said)
            elif kind == "read" and self._guest:
                await self._guest.read(said)
            else:
                await self._refuse("not_understood")

    async def _link(self) -> None:
        """A link with which the patient goes on on another device."""
        if self._conversation is None or (self._guest and self._guest.guest.locked):
            await self._refuse("no_link")
            return
        await asyncio.sleep(self._pace.delay(time.monotonic()))
        secret = await self._store.link(self._conversation)
        await self._socket.send_json({"type": "link", "url": f"{self._settings.base_url}/#{secret}"})

    async def _unlock(self, page: GuestPage, said: dict[str, Any]) -> None:
        answer = await page.tried(said)
        if answer["ok"]:
            self._cursor = 0  # what was hidden comes now, and what was shown comes again in its place
        await self._socket.send_json(answer)
        await self._flush()

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
            external_id=self._token if self._guest else None,
        )

    async def _deliver(self) -> None:
        await self._opened.wait()
        assert self._conversation is not None
        with self._changes.about(self._conversation) as news:
            while True:
                news.clear()
                await self._flush()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(news.wait(), LOOK_AGAIN)

    async def _flush(self) -> None:
        assert self._conversation is not None
        async with self._sending:  # two at once would send the same rows twice
            begin = max(self._cursor, self._guest.guest.after) if self._guest else self._cursor
            rows = await self._store.replies_after(self._conversation, begin)
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
        "entry": _entry(row),
    }


def _entry(row: Row) -> str | None:
    """What kind of value the message asks for, beside free words: age, temperature, pin, or as its maker says."""
    made = row.made_of
    if made.get("protocol") == "intake" and made.get("ask") == "age":
        return "age"
    said = made.get("say")
    if isinstance(said, (list, tuple)) and _PINS.intersection(said):
        return "pin"
    return str(made["entry"]) if "entry" in made else None
