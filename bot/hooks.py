"""Outgoing webhooks: what happened to escalations, signed after the Standard Webhooks, until the receiver has it."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

import aiohttp
import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.addresses import networks
from bot.channels.media import PublicOnly
from bot.secrets import Secrets
from bot.settings import Settings
from bot.store import hooks
from bot.store.hooks import HookEvent
from bot.store.models import now
from bot.store.store import Store, Tx

AT_ONCE: Final = 8  # events on their way to one address, each of another escalation
WITHIN: Final = 10.0  # seconds for one try
LEASE: Final = 30.0  # seconds after which a try without an end is that of a sender which died
EVERY: Final = 1.0  # seconds between two looks for what was put off
LONGEST_REST: Final = 30.0  # seconds that an address rests which took nothing of a whole round
log = structlog.get_logger()


class Hooks:
    """One sender for each address of the settings, so that a dead one holds up no other. ``clock`` is the present."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        secret: bytes,
        clock: Callable[[], datetime] = now,
        lease: float = LEASE,
    ) -> None:
        self._store, self._settings, self._secret, self._clock = store, settings, secret, clock
        self._urls = {named(url): url for url in settings.hooks}
        self._lease = timedelta(seconds=lease)

    async def begin(self) -> None:
        """From here on each step of an escalation is written down for the addresses of the settings, and no other."""
        await self._store.change(lambda tx: hooks.settle(tx, self._urls.keys(), self._clock()))

    async def run(self) -> None:
        """Send for ever."""
        async with self._session() as session, asyncio.TaskGroup() as group:
            for hook in self._urls:
                group.create_task(self._serve(hook, session))
            await asyncio.Event().wait()

    async def look(self, hook: str, session: aiohttp.ClientSession, most: int = AT_ONCE) -> list[bool]:
        """One round at one address: for each event that was due, whether the receiver has taken it."""
        at = self._clock()
        async with self._store.read() as tx:
            if not await hooks.is_due(tx, hook, at):
                return []
        claimed = await self._store.change(lambda tx: hooks.claim(tx, hook, most, at, self._lease))
        return list(await asyncio.gather(*(self._tell(hook, session, event) for event in claimed)))

    async def _serve(self, hook: str, session: aiohttp.ClientSession) -> None:
        silent = 0  # rounds in a row of which nothing was taken
        while True:
            cursor = self._store.changed.cursor
            try:
                taken = await self.look(hook, session, 1 if silent else AT_ONCE)
            except SQLAlchemyError as error:
                log.error("hooks.store", error=type(error).__name__)
                taken = []
            if taken:
                silent = 0 if any(taken) else silent + 1
            if silent and taken:
                await asyncio.sleep(min(2.0**silent / 4, LONGEST_REST))
            elif not taken:
                await self._store.changed.look(cursor, EVERY)

    async def _tell(self, hook: str, session: aiohttp.ClientSession, event: HookEvent) -> bool:
        number, at, error = event.id, self._clock(), await self._posted(self._urls[hook], session, event)
        assert number is not None
        if not error:
            await self._store.insist(lambda tx: hooks.said(tx, number, at))
            return True
        log.warning("hook.not_taken", code=error, attempts=event.attempts, escalation=event.escalation)
        if await self._store.insist(lambda tx: hooks.unsaid(tx, number, error, at)):
            log.error("hook.given_up", code=error, attempts=event.attempts, escalation=event.escalation)
        return False

    async def _posted(self, url: str, session: aiohttp.ClientSession, event: HookEvent) -> str:
        """Empty when the receiver has taken ``event``, else why not: a code."""
        body = body_of(event, self._settings.base_url)
        headers = signed(self._secret, event.mark, self._clock(), body)
        try:
            async with session.post(url, data=body, headers=headers, allow_redirects=False) as answer:
                return "" if 200 <= answer.status < 300 else f"HTTP {answer.status}"
        except (OSError, TimeoutError, aiohttp.ClientError) as error:
            return type(error).__name__

    def _session(self) -> aiohttp.ClientSession:
        """It keeps no cookie, takes no proxy from the environment and reaches no private network that is not named."""
        reachable = PublicOnly(own=networks(self._settings.hook_networks))
        connector = aiohttp.TCPConnector(resolver=reachable, use_dns_cache=False, limit=0)
        deadline = aiohttp.ClientTimeout(total=WITHIN)
        return aiohttp.ClientSession(connector=connector, timeout=deadline, cookie_jar=aiohttp.DummyCookieJar())


def named(url: str) -> str:
    """The digest by which the database knows an address."""
    return hashlib.sha256(url.encode()).hexdigest()


def secret_of(settings: Settings, made: Secrets) -> bytes:
    """The key that signs: yours, or the one of this installation."""
    return settings.hook_key or made.raw("hook_secret")


def body_of(event: HookEvent, base_url: str) -> bytes:
    """What a receiver reads: ids, codes and times, and where in the console it goes on."""
    link = f"{base_url}/staff/conversations/{event.conversation}"
    data = {**json.loads(event.data), "link": link}
    return json.dumps({"type": event.kind, "timestamp": event.at.isoformat(), "data": data}).encode()


def signed(secret: bytes, mark: str, at: datetime, body: bytes) -> dict[str, str]:
    """The headers of one try. Source: Standard Webhooks 1.0.0, symmetric signatures."""
    moment = str(int(at.timestamp()))
    signature = hmac.new(secret, f"{mark}.{moment}.".encode() + body, "sha256").digest()
    return {
        "Content-Type": "application/json",
        "User-Agent": "Lamplight",
        "webhook-id": mark,
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{base64.b64encode(signature).decode()}",
    }


async def standing(tx: Tx, settings: Settings) -> list[tuple[str, hooks.Standing]]:
    """How it stands at each address of the settings, which goes with it."""
    urls = {named(url): url for url in settings.hooks}
    return [(urls[one.hook], one) for one in await hooks.standing(tx) if one.hook in urls]
