"""Webhooks in tests: somebody's server that verifies all that comes, and escalations to tell it of."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from sqlmodel import col, select

from bot.hooks import Hooks, named
from bot.inbox import Inbox
from bot.message import Inbound
from bot.settings import Settings
from bot.store import desk as desk_store
from bot.store import rungs
from bot.store.hooks import HookEvent
from bot.store.models import Conversation, Escalation, now
from bot.store.store import Store
from safety.ladder import Event
from tests.clock import Clock

SECRET = b"0123456789abcdef0123456789abcdef"


WORDS = "my chest hurts"


def verified(secret: bytes, headers: Any, body: bytes) -> dict[str, Any]:
    """The body, if it is signed; written after the specification, as a receiver would. Raises ``ValueError``."""
    moment = int(headers["webhook-timestamp"])
    if abs(time.time() - moment) > 300:
        raise ValueError("too old or too new")
    content = b".".join((headers["webhook-id"].encode(), headers["webhook-timestamp"].encode(), body))
    for one in headers["webhook-signature"].split(" "):
        version, _, given = one.partition(",")
        mac = hmac.new(secret, content, hashlib.sha256).digest()
        if version == "v1" and hmac.compare_digest(base64.b64decode(given), mac):
            found: dict[str, Any] = json.loads(body)
            return found
    raise ValueError("not signed")


@dataclass
class Receiver:
    """Somebody's server: it verifies all that comes, and answers as it is told to."""

    secret: bytes = SECRET
    answers: Callable[[dict[str, Any]], int] = lambda _: 204
    heard: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    tries: int = 0
    url: str = ""
    raw: list[bytes] = field(default_factory=list)

    async def post(self, request: web.Request) -> web.Response:
        body = await request.read()
        said = verified(self.secret, request.headers, body)
        self.tries += 1
        self.raw.append(body)
        status = self.answers(said)
        if status < 300:
            self.heard.append((request.headers["webhook-id"], said))
        return web.Response(status=status, headers={"Location": "/elsewhere"} if status in (301, 307) else {})

    def kinds(self) -> list[str]:
        return [said["type"].partition(".")[2] + ":" + said["data"]["rung"] for _, said in self.heard]


@asynccontextmanager
async def receiving(receiver: Receiver, port: int = 0) -> AsyncIterator[Receiver]:
    app = web.Application()
    app.add_routes([web.post("/in", receiver.post), web.post("/elsewhere", receiver.post)])
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/in"
    yield receiver
    await runner.cleanup()


def hooks_of(store: Store, settings: Settings, clock: Clock, *urls: str, **more: Any) -> Hooks:
    told = {"hooks": urls, "hook_networks": ("127.0.0.0/8",)}
    return Hooks(store, settings.model_copy(update=told), SECRET, clock, **more)


async def look(sender: Hooks, url: str, most: int = 8) -> list[bool]:
    async with sender._session() as session:
        return await sender.look(named(url), session, most)


async def opened(store: Store, inbox: Inbox, sms: Callable[..., Inbound], number: int = 1, priority: int = 0) -> int:
    """An escalation of a new message; its number."""
    await inbox.accept(sms(f"{WORDS} {number}", sender=f"+1500555{number:04}"))
    async with store.write() as tx:
        query = select(Conversation).order_by(col(Conversation.created_at).desc()).limit(1)
        conversation = (await tx.session.exec(query)).one()
        message = await rungs.last_message(tx, conversation.id)
        await desk_store.escalate(tx, conversation, message, "alarm", priority)
        await tx.session.flush()
        row = (await tx.session.exec(select(Escalation).order_by(col(Escalation.id).desc()).limit(1))).one()
        assert row.id is not None
        return row.id


async def step(store: Store, number: int, *events: Event) -> None:
    for event in events:
        async with store.write() as tx:
            row = await tx.locked(Escalation, number)
            assert row
            await rungs.move(tx, row, event, now())


async def kept(store: Store) -> list[HookEvent]:
    async with store.read() as tx:
        return list((await tx.session.exec(select(HookEvent).order_by(col(HookEvent.id)))).all())
