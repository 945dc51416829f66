"""Fetches what patients attach: from Twilio alone, small and harmless files only; then it is deleted there."""

import asyncio
import re
from collections.abc import Sequence
from datetime import timedelta
from socket import AddressFamily
from typing import Final
from urllib.parse import urljoin, urlsplit

import aiohttp
import structlog
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from sqlalchemy.exc import SQLAlchemyError

from bot.addresses import Network, allowed
from bot.channels.twilio_http import Account, SendFailed, SendUnknown
from bot.settings import Settings
from bot.store.attachments import Attachments, Wanted

API: Final = "api.twilio.com"
FILES: Final = frozenset({"media.twiliocdn.com", "mms.twiliocdn.com"})  # where Twilio's own address leads to
MOST_BYTES: Final = 5 * 1024 * 1024
_HOPS: Final = 3
_TRIES: Final = 6
_EVERY: Final = 5.0  # seconds between two looks
_ODD: Final = re.compile(r"[\x00-\x20\x7f\\@#]|\.\.")
# First bytes of what staff may open. No SVG, no HTML, no office file: those can carry programs.
_KINDS: Final = (
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb"%PDF-1\.|%PDF-2\."), "application/pdf"),
    (re.compile(rb"OggS"), "audio/ogg"),
    (re.compile(rb"#!AMR"), "audio/amr"),
    (re.compile(rb"ID3|\xff[\xfb\xf3\xf2]"), "audio/mpeg"),
    (re.compile(rb".{4}ftyp(?:isom|mp4|M4A|3gp|MSNV)", re.DOTALL), "video/mp4"),
)
log = structlog.get_logger()


class Refused(Exception):
    """This file is not taken; ``reason`` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def checked(url: str, account: str, *, first: bool) -> str:
    """``url`` if it may be asked for; raises ``Refused``.

    The ``first`` address must be a file of our own ``account`` at Twilio; what that leads to, at Twilio's file hosts.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Refused("address") from error
    if _ODD.search(url) or not url.isascii() or parts.scheme != "https" or port not in (None, 443):
        raise Refused("address")
    own = re.fullmatch(
        rf"/2010-04-01/Accounts/{re.escape(account)}/Messages/(?:SM|MM)[0-9a-fA-F]{{32}}/Media/ME[0-9a-fA-F]{{32}}",
        parts.path,
    )
    allowed = parts.hostname == API and own if first else parts.hostname in FILES
    if not allowed or parts.username is not None or (first and parts.query):
        raise Refused("address")
    return url


def kind_of(data: bytes) -> str:
    """The media type of ``data`` by its first bytes, whatever it was said to be; raises ``Refused``."""
    found = next((kind for pattern, kind in _KINDS if pattern.match(data)), None)
    if found is None:
        raise Refused("type")
    return found


class PublicOnly(AbstractResolver):
    """Names that lead into a private network lead nowhere, unless it is one of our ``own``."""

    def __init__(self, inner: AbstractResolver | None = None, own: Sequence[Network] = ()) -> None:
        self._inner, self._own = inner or ThreadedResolver(), own

    async def resolve(
        self, host: str, port: int = 0, family: AddressFamily = AddressFamily.AF_INET
    ) -> list[ResolveResult]:
        """The addresses of ``host``, all of them allowed; raises ``OSError``."""
        found = await self._inner.resolve(host, port, family)
        if not found or not all(allowed(one["host"], self._own) for one in found):
            raise OSError("not a public address")
        return found

    async def close(self) -> None:
        """Nothing is held."""
        await self._inner.close()


class Media:
    """Fetches the attachments that wait, one after the other."""

    def __init__(self, settings: Settings, account: Account, attachments: Attachments, timeout: float = 20.0) -> None:
        self._account, self._attachments = account, attachments
        self._resolver = None if settings.twilio_base_url else PublicOnly()
        self._deadline = aiohttp.ClientTimeout(total=timeout)

    async def run(self) -> None:
        """Fetch for ever."""
        while True:
            try:
                busy = await self.look()
            except SQLAlchemyError as error:
                log.error("media.store", error=type(error).__name__)
                busy = 0
            if not busy:
                await asyncio.sleep(_EVERY)

    async def look(self) -> int:
        """Fetch what is due; how many files that were."""
        wanted = await self._attachments.wanted()
        for one in wanted:
            await self._one(one)
        return len(wanted)

    async def _one(self, wanted: Wanted) -> None:
        try:
            data = await self._fetched(checked(wanted.url, self._account.sid, first=True))
            await self._attachments.keep(wanted.id, kind_of(data), data)
        except Refused as refused:
            await self._attachments.refuse(wanted.id, refused.reason)
            if refused.reason == "address":
                return  # not Twilio's: there is nothing to delete
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            log.warning("media.failed", error=type(error).__name__)
            if wanted.attempts + 1 < _TRIES:
                await self._attachments.later(wanted.id, timedelta(seconds=10 * 3**wanted.attempts))
            else:
                await self._attachments.refuse(wanted.id, "unreachable")
            return
        await self._deleted(wanted.url)

    async def _fetched(self, url: str) -> bytes:
        """The bytes at ``url``; only Twilio's own address is shown who we are."""
        connector = aiohttp.TCPConnector(resolver=self._resolver, use_dns_cache=False)
        async with aiohttp.ClientSession(connector=connector, timeout=self._deadline) as session:
            for hop in range(_HOPS):
                own = {"Authorization": aiohttp.encode_basic_auth(*self._account.login)} if hop == 0 else {}
                target = self._account.http.rebased(url)
                async with session.get(target, headers=own, allow_redirects=False) as answer:
                    if answer.status not in (301, 302, 303, 307, 308):
                        return await _read(answer)
                    url = checked(urljoin(url, answer.headers.get("Location", "")), self._account.sid, first=False)
        raise Refused("redirects")

    async def _deleted(self, url: str) -> None:
        try:
            await self._account.delete(f"{url}.json")
        except (SendFailed, SendUnknown) as error:  # it is safe with us; what stays there is Twilio's retention
            log.warning("media.not_deleted", error=type(error).__name__)


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    if answer.status in (404, 410):
        raise Refused("gone")
    if answer.status != 200:
        raise aiohttp.ClientConnectionError(f"HTTP {answer.status}")
    if (answer.content_length or 0) > MOST_BYTES:
        raise Refused("size")
    data = bytearray()
    async for chunk in answer.content.iter_chunked(64 * 1024):
        data += chunk
        if len(data) > MOST_BYTES:
            raise Refused("size")
    return bytes(data)
