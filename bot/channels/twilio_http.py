"""Requests to Twilio's REST API: always a deadline, never a second try, nothing logged."""

import json
import logging
import re
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels.errors import AGAIN, class_of
from bot.settings import Settings

_SECONDS: Final = re.compile(r"\d{1,6}(\.\d+)?")


class SendFailed(Exception):
    """Twilio did not take the message. ``code`` is Twilio's, else the HTTP status, else 0; waits are seconds."""

    def __init__(self, code: int, permanent: bool, retry_after: float | None = None) -> None:
        super().__init__(f"not accepted: {code}")
        self.code = code
        self.permanent = permanent
        self.retry_after = retry_after


class SendUnknown(Exception):
    """The answer is missing or unreadable: Twilio may have taken the message. Look it up before any second send."""


class Http(AsyncHttpClient):  # type: ignore[misc]  # the SDK has no types
    """The SDK's way out. Its own client ignores its ``timeout``, repeats a POST, and logs telephone numbers."""

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
        """One request; raises ``SendFailed`` where Twilio refused it, ``SendUnknown`` where nobody knows."""
        headers = {**(headers or {}), **({"Authorization": aiohttp.encode_basic_auth(*auth)} if auth else {})}
        body = "json" if headers.get("Content-Type") == "application/json" else "data"
        self._session = self._session or aiohttp.ClientSession(timeout=self._deadline)
        options: dict[str, Any] = {"params": params, body: data, "headers": headers, "allow_redirects": False}
        try:
            async with self._session.request(method, self.rebased(uri), **options) as answer:
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
        """Closes the connections."""
        if self._session:
            await self._session.close()

    def rebased(self, uri: str) -> str:
        """``uri`` at the simulator, where there is one."""
        if self._base is None:
            return uri
        return urlsplit(uri)._replace(scheme=self._base.scheme, netloc=self._base.netloc).geturl()


class Account:
    """One account at Twilio: who signs in, and the connections. ``timeout`` in seconds covers one request."""

    def __init__(self, settings: Settings, timeout: float = 10.0) -> None:
        if not settings.twilio_auth_tokens:
            raise ValueError("an account needs LAMPLIGHT_TWILIO_AUTH_TOKENS, the token that signs in first")
        self.sid = settings.twilio_account_sid
        self.login = _login(settings)
        self.http = Http(settings.twilio_base_url, timeout)
        self.client = Client(*self.login, self.sid, http_client=self.http)

    async def post_json(self, uri: str, payload: dict[str, Any]) -> dict[str, Any]:
        """The answer to ``payload``; raises ``SendFailed`` or ``SendUnknown``."""
        headers = {"Content-Type": "application/json"}
        answer = await self.http.request("POST", uri, data=payload, headers=headers, auth=self.login)
        try:
            read: dict[str, Any] = json.loads(answer.text)
        except ValueError as error:
            raise SendUnknown("unreadable answer") from error
        return read

    async def delete(self, uri: str) -> None:
        """Delete what is at ``uri``; raises ``SendFailed`` or ``SendUnknown``."""
        await self.http.request("DELETE", uri, auth=self.login)

    async def close(self) -> None:
        """Closes the connections."""
        await self.http.close()


def _login(settings: Settings) -> tuple[str, str]:
    """An API key where there is one: the account's own token then only checks signatures."""
    if settings.twilio_api_key and settings.twilio_api_secret:
        return settings.twilio_api_key, settings.twilio_api_secret.get_secret_value()
    return settings.twilio_account_sid, settings.twilio_auth_tokens[0].get_secret_value()


def _refusal(status: int, text: str, wait: str) -> SendFailed:
    """Twilio's refusal, read here because the SDK's exceptions lose the headers."""
    try:
        code = int(json.loads(text)["code"])
    except (ValueError, TypeError, KeyError):
        code = status  # a proxy on the way answered, not Twilio
    permanent = class_of(code, status) not in AGAIN
    return SendFailed(code, permanent, float(wait) if _SECONDS.fullmatch(wait) else None)
