"""What a request may be, how long it may take to arrive, and how little an error of ours says."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

import structlog
from aiohttp import web

BODY: Final = 64 * 1024  # bytes; the longest real webhook is under 10 KiB, the longest plan 60,000 characters
ARRIVES_WITHIN: Final = 20.0  # seconds for all headers, and again for the body: one byte a second is cut off
FORM: Final = "application/x-www-form-urlencoded"
JSON: Final = "application/json"
API: Final = "/api/"  # below it other programs ask: they send JSON, and no browser's form is taken
_RAN_ON: Final = 1.0  # seconds in which the rest of a refused body may still come, so that the answer is heard

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
log = structlog.get_logger()


def limited() -> web.Application:
    """An application to add routes to, in which only whole, plain and timely requests reach a handler."""
    return web.Application(client_max_size=BODY, middlewares=[_generic, _whole])


def server() -> dict[str, Any]:
    """The settings of the server's own reader: ``web.AppRunner(limited(), **server())``.

    A connection that waits, before its first request or between two, is closed when ``ARRIVES_WITHIN`` is over,
    however slowly its headers drip in; a proxy in front should keep idle connections for less.
    """
    return {
        "keepalive_timeout": ARRIVES_WITHIN,
        "lingering_time": _RAN_ON,
        "read_bufsize": 16 * 1024,  # of a body that is not read yet
        "max_line_size": 4096,
        "max_field_size": 8190,  # a cookie of a large site in front of us
        "max_headers": 64,
        "auto_decompress": False,  # what is refused must not have been unpacked before
    }


@web.middleware
async def _generic(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A fault of ours is 500 without a word more: aiohttp itself shows the stack where Python runs in debug mode."""
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except Exception as error:  # its text may hold a query, a path or what a patient wrote
        if request.writer.output_size:
            raise  # the answer has begun: all that is left is to break it off
        resource = request.match_info.route.resource
        where = resource.canonical if resource else "none"
        log.error("request.failed", where=where, method=request.method, error=type(error).__name__)
        return web.Response(status=500, text="500: Internal Server Error")


@web.middleware
async def _whole(request: web.Request, handler: Handler) -> web.StreamResponse:
    """The body is here, read as a form where there is one, before a handler begins: none ever waits for a client."""
    if request.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
        raise web.HTTPUnsupportedMediaType(text="compressed")
    if not _text(b"\n".join(value for _, value in request.raw_headers)):
        raise web.HTTPBadRequest(text="unreadable")  # aiohttp makes half characters of it, and a token is encoded again
    if nowhere := request.match_info.http_exception:
        return _said(nowhere)
    if request.can_read_body:
        charset = (request.charset or "utf-8").lower()  # browsers write it in capitals
        taken = JSON if request.path.startswith(API) else FORM
        if request.method == "POST" and (request.content_type != taken or charset != "utf-8"):
            raise web.HTTPUnsupportedMediaType(text=f"not {taken} in UTF-8")
        try:
            await _read(request)
        except web.HTTPException as no:
            return _said(no)
    return await handler(request)


def _said(no: web.HTTPException) -> web.Response:
    """``no`` as an answer: raised further it would hold its frames, and they the body, until the collector comes by."""
    return web.Response(status=no.status, body=no.body, headers=no.headers)


def _text(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


async def _read(request: web.Request) -> None:
    if (request.content_length or 0) > BODY:
        raise web.HTTPRequestEntityTooLarge(BODY)
    try:
        async with asyncio.timeout(ARRIVES_WITHIN):
            await request.read()
        await request.post()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except (UnicodeDecodeError, web.RequestPayloadError):
        raise web.HTTPBadRequest(text="unreadable") from None
