"""The interface that a program asks, with tokens of every scope, a nurse, a viewer and one escalation."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from argon2.profiles import CHEAPEST

from bot import api
from bot.channels import limits
from bot.inbox import Inbox
from bot.message import Channel, Inbound
from bot.settings import Settings
from bot.store import people, rungs, talk
from bot.store.desk import Desk, escalate
from bot.store.models import now
from bot.store.store import Store
from bot.store.tokens import SCOPES, Tokens
from tests.bot.public import served
from tests.simulator import NUMBER

_numbers = count(1)
WORDS = "quisiera cambiar mi cita del jueves por la tarde"


@dataclass
class Program:
    """A program at the door, with a token for each scope by its name, and ``all``."""

    app: web.Application
    store: Store
    desk: Desk
    inbox: Inbox
    url: str
    http: aiohttp.ClientSession
    tokens: dict[str, str]

    async def ask(self, path: str, token: str = "all", **more: Any) -> tuple[int, Any, Any]:
        """GET: status, JSON and headers."""
        return await self._asked("GET", path, token, **more)

    async def tell(self, path: str, body: Any, token: str = "all", **more: Any) -> tuple[int, Any, Any]:
        """POST of ``body`` as JSON."""
        return await self._asked("POST", path, token, json=body, **more)

    async def _asked(self, method: str, path: str, token: str, **more: Any) -> tuple[int, Any, Any]:
        given = {"Authorization": f"Bearer {self.tokens.get(token, token)}"} if token else {}
        headers = {**given, **more.pop("headers", {})}
        async with self.http.request(method, f"{self.url}/api/v1/{path}", headers=headers, **more) as answer:
            body = await answer.json(content_type=None) if answer.status != 304 else None
            return answer.status, body, answer.headers

    async def writes(self, number: int, reason: str = "needs_reply", priority: int = 2) -> str:
        """A patient's message and an escalation of it; the conversation."""
        patient = f"+1202555{number:04}"
        said = Inbound(
            Channel.SMS, patient, NUMBER, f"SM{next(_numbers):032x}", WORDS, now(), language="es", country="US"
        )
        await self.inbox.accept(said)
        async with self.store.write() as tx:
            found = await talk.find_conversation(tx, Channel.SMS, NUMBER, patient)
            assert found
            await escalate(tx, found, await rungs.last_message(tx, found.id), reason, priority)
        return found.id


@pytest.fixture
async def program(
    store: Store, inbox: Inbox, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Program]:
    monkeypatch.setattr(people, "RFC_9106_LOW_MEMORY", CHEAPEST)  # nobody guesses a password here
    tokens, desk, app = Tokens(store), Desk(store), limits.limited()
    made = {scope: await tokens.add(scope.replace(":", "."), [scope]) for scope in SCOPES}
    made["all"] = await tokens.add("everything", SCOPES)
    for name, role in (("ana", "nurse"), ("ben", "nurse"), ("vic", "viewer")):
        await desk.add(name, role, "a long enough password")
    api.setup(app, settings, store, desk)
    async with aiohttp.ClientSession() as http, served(app) as (host, port):
        yield Program(app, store, desk, inbox, f"http://{host}:{port}", http, made)
