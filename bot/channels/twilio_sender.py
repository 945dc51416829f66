"""Sends to patients through Twilio, and looks up what became of a send that was cut off."""

import json
import logging
import re
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp
from twilio.base.exceptions import TwilioException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels.twilio import STATUS_PATH
from bot.message import Channel, Outbound
from bot.settings import Settings

# Twilio errors that may pass: credentials and account state, rates, full queues, a telephone that is off, congestion.
RETRY_LATER: Final = frozenset({20003, 20005, 20429, 21611, 30001, 30002, 30003, 30008, 30017, 63018})
_RETRY_STATUSES: Final = frozenset({401, 408, 409, 425, 429})
_CLOCK_SKEW: Final = timedelta(minutes=1)  # between our clock and Twilio's, which also drops the fraction of a second
_LONGEST_QUEUE: Final = timedelta(days=1)  # Twilio keeps a message waiting 10 h at most
# What the SDK raises at an answer that is not Twilio's.
_UNREADABLE: Final = (TwilioException, ValueError, TypeError, KeyError, AttributeError)
_TRIAL_PREFIX: Final = "Sent from your Twilio trial account - "


class SendFailed(Exception):
    """Twilio did not take the message. ``code`` is Twilio's, else the HTTP status, else 0; waits are seconds."""

    def __init__(self, code: int, permanent: bool, retry_after: float | None = None) -> None:
        super().__init__(f"not accepted: {code}")
        self.code = code
        self.permanent = permanent
        self.retry_after = retry_after


class SendUnknown(Exception):
    """The answer is missing or unreadable: Twilio may have taken the message. Look it up before any second send."""


def permanent(code: int, status: int = 400) -> bool:
    """Whether trying again cannot help; for the codes of status callbacks too."""
    return code not in RETRY_LATER and status not in _RETRY_STATUSES


def callback_url(settings: Settings, outbound_id: int) -> str | None:
    """Where Twilio reports what became of a message; None where it could not reach us and would refuse the address."""
    if not (settings.public_base_url or settings.twilio_base_url):
        return None
    return f"{settings.base_url}{STATUS_PATH}?ob={outbound_id}"


class TwilioSender:
    """One account's way out. ``timeout`` in seconds covers one request; nothing is ever tried twice in here."""

    def __init__(self, settings: Settings, timeout: float = 10.0) -> None:
        if not settings.twilio_auth_tokens:
            raise ValueError("an account needs LAMPLIGHT_TWILIO_AUTH_TOKENS, the token that signs in first")
        self._settings = settings
        self._http = _Http(settings.twilio_base_url, timeout)
        token = settings.twilio_auth_tokens[0].get_secret_value()
        self._client = Client(settings.twilio_account_sid, token, http_client=self._http)

    async def send(self, outbound: Outbound) -> str:
        """Sends ``outbound`` once and returns Twilio's message SID; raises ``SendFailed`` or ``SendUnknown``."""
        details = {"body": outbound.text, "status_callback": callback_url(self._settings, outbound.id)}
        try:
            message = await self._client.messages.create_async(**self._addresses(outbound), **details)
        except _UNREADABLE as error:
            raise SendUnknown("unreadable answer") from error
        if not message.sid:
            raise SendUnknown("answer without a SID")
        return str(message.sid)

    async def find(self, outbound: Outbound, since: datetime, known_sids: Collection[str] = ()) -> str | None:
        """The SID of ``outbound`` if Twilio has it from ``since`` (aware) on, else None; the first of several equals.

        ``known_sids`` are those of the patient's other messages: two equal texts are legitimate. Twilio's own DateSent
        filter is not used, because a message still in its queue has no such date and would be taken for not accepted.
        Raises as ``send`` does; then nothing is known.
        """
        found = None
        try:
            recent = await self._client.messages.stream_async(**self._addresses(outbound), page_size=100)
            async for message in recent:  # newest first
                if message.date_created is None or message.sid in known_sids:
                    continue
                if message.date_created < since - _LONGEST_QUEUE:
                    break
                if message.date_created >= since - _CLOCK_SKEW and _same(message.body, outbound.text):
                    found = str(message.sid)
        except _UNREADABLE as error:
            raise SendUnknown("unreadable answer") from error
        return found

    async def close(self) -> None:
        """Closes the connections to Twilio."""
        await self._http.close()

    def _addresses(self, outbound: Outbound) -> dict[str, str]:
        prefix = "whatsapp:" if outbound.channel is Channel.WHATSAPP else ""
        return {"to": prefix + outbound.address, "from_": prefix + (outbound.sender or self._settings.twilio_number)}


def _same(theirs: str | None, ours: str) -> bool:
    text = (theirs or "").replace("\r\n", "\n").strip()
    return text.removeprefix(_TRIAL_PREFIX) == ours.replace("\r\n", "\n").strip()


class _Http(AsyncHttpClient):  # type: ignore[misc]  # the SDK has no types
    """The SDK's way out: always a deadline, never a second try, nothing logged.

    The SDK's own client ignores its ``timeout``, repeats a POST when told to retry, and logs telephone numbers.
    """

    def __init__(self, base_url: str, timeout: float) -> None:
        super().__init__(logging.getLogger(__name__), True, timeout)
        self._base = urlsplit(base_url) if base_url else None
        self._deadline = aiohttp.ClientTimeout(total=timeout, connect=timeout / 2)
        self._session: aiohttp.ClientSession | None = None

    async def request(
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        **_: object,
    ) -> Response:
        headers = {**(headers or {}), **({"Authorization": aiohttp.encode_basic_auth(*auth)} if auth else {})}
        self._session = self._session or aiohttp.ClientSession(timeout=self._deadline)
        options: dict[str, Any] = {"params": params, "data": data, "headers": headers, "allow_redirects": False}
        try:
            async with self._session.request(method, self._rebased(uri), **options) as answer:
                text = await answer.text()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise SendFailed(0, permanent=False) from error  # never connected, so never accepted
        except (TimeoutError, aiohttp.ClientError) as error:
            raise SendUnknown(type(error).__name__) from error
        if answer.status >= 500:
            raise SendUnknown(f"HTTP {answer.status}")
        if answer.status >= 300:
            raise _refusal(answer.status, text, answer.headers.get("Retry-After", ""))
        return Response(answer.status, text, answer.headers)

    async def close(self) -> None:
        if self._session:
            await self._session.close()

    def _rebased(self, uri: str) -> str:
        if self._base is None:
            return uri
        return urlsplit(uri)._replace(scheme=self._base.scheme, netloc=self._base.netloc).geturl()


def _refusal(status: int, text: str, wait: str) -> SendFailed:
    """Twilio's refusal, read here because the SDK's exceptions lose the headers."""
    try:
        code = int(json.loads(text)["code"])
    except (ValueError, TypeError, KeyError):
        code = status  # a proxy on the way answered, not Twilio
    return SendFailed(code, permanent(code, status), float(wait) if re.fullmatch(r"\d{1,6}(\.\d+)?", wait) else None)
