"""What every answer to a browser carries, and how a browser shows where its request comes from."""

import re
from collections.abc import Awaitable, Callable, Collection
from urllib.parse import urlsplit

from aiohttp import web

from bot.settings import Settings

_LOOPBACK = ("127.0.0.1", "localhost")
_COUNTRY = re.compile(r"[A-Z]{2}")


def security_headers(settings: Settings) -> Callable[[web.Request, web.StreamResponse], Awaitable[None]]:
    """A handler for ``app.on_response_prepare``: a signal reaches streams, sockets and errors; a middleware does not.

    What a handler has set itself stands. Source: OWASP ASVS 5.0, 3.4 and 14.3.2.
    """
    origin = settings.base_url
    fixed = {
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",  # no-referrer would make our own forms post with "Origin: null"
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Cache-Control": "no-store",
    }
    if origin.startswith("https:"):
        fixed["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"

    async def add(request: web.Request, response: web.StreamResponse) -> None:
        for name, value in fixed.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Content-Security-Policy", _policy(origin, request.path))
        response.headers.pop("Server", None)  # which library and which version is nobody's business

    return add


def same_origin(request: web.Request, settings: Settings) -> bool:
    """Whether one of our own pages sent this; a request that does not say counts as foreign."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return False
    return request.headers.get("Origin") in _origins(settings.base_url)


def embeds(request: web.Request, settings: Settings) -> bool:
    """Whether a page of the clinic's own other site sent this, one of ``embed_origins``, where the chat may stand."""
    return request.headers.get("Origin") in settings.embed_origins


def readable(request: web.Request, settings: Settings) -> dict[str, str]:
    """The headers by which those sites, and no other, may read an answer. No cookie goes with what they ask."""
    if not settings.embed_origins:
        return {}
    allowed = {"Access-Control-Allow-Origin": request.headers["Origin"]} if embeds(request, settings) else {}
    return {"Vary": "Origin", **allowed}


def language_of(
    request: web.Request, settings: Settings, chosen: str | None = None, spoken: Collection[str] | None = None
) -> str:
    """The language to show: ``?lang=``, else ``chosen``, else the browser's first that we have.

    ``spoken`` are the languages of this page where it has fewer than the conversation.
    """
    ours = settings.languages if spoken is None else spoken
    header = request.headers.get("Accept-Language", "")
    accepted = [part.strip()[:2].lower() for part in header.split(",")]
    wanted = [request.query.get("lang"), chosen, *accepted]
    otherwise = settings.default_language if settings.default_language in ours else next(iter(ours))
    return next((language for language in wanted if language and language in ours), otherwise)


def country_of(given: object, settings: Settings) -> str:
    """The country code that the page was opened for, else the default one."""
    return given if isinstance(given, str) and _COUNTRY.fullmatch(given) else settings.default_country


def _origins(base_url: str) -> set[str]:
    parts = urlsplit(base_url)
    if parts.hostname not in _LOOPBACK:
        return {f"{parts.scheme}://{parts.netloc}"}
    port = f":{parts.port}" if parts.port else ""
    return {f"{parts.scheme}://{host}{port}" for host in _LOOPBACK}  # one machine, two names that people type


def _policy(origin: str, path: str) -> str:
    rules = [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        f"connect-src 'self' ws{origin.removeprefix('http')}",  # older browsers do not count wss: as 'self'
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
    if not path.startswith("/staff"):  # htmx parses the fragments that our own templates escaped
        rules += ["require-trusted-types-for 'script'", "trusted-types 'none'"]
    return "; ".join(rules)
