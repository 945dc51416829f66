"""What an answer says that is none: a problem after RFC 9457, with a code and no word of the request."""

import http
import json
from typing import Final

from aiohttp import web

from bot.channels.limits import API, Handler

PROBLEM: Final = "application/problem+json"


class Problem(Exception):
    """This request is not done. ``status`` is that of HTTP, ``code`` says why, for a program."""

    def __init__(self, status: int, code: str, detail: str = "", **headers: str) -> None:
        super().__init__(code)
        self.status, self.code, self.detail = status, code, detail
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def answer(status: int, code: str, detail: str = "", headers: dict[str, str] | None = None) -> web.Response:
    """A problem as a response."""
    said = {"type": "about:blank", "title": http.HTTPStatus(status).phrase, "status": status, "code": code}
    body = {**said, "detail": detail} if detail else said
    return web.Response(status=status, text=json.dumps(body), content_type=PROBLEM, headers=headers)


@web.middleware
async def problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Outermost: whatever says no below ``/api/``, a limit or the router too, says it as a problem."""
    if not request.path.startswith(API):
        return await handler(request)
    try:
        found = await handler(request)
    except web.HTTPException as no:
        found = no
    if found.status < 400 or found.content_type == PROBLEM:
        return found
    kept = {name: value for name, value in found.headers.items() if name == "Allow"}
    return answer(found.status, http.HTTPStatus(found.status).name.lower(), headers=kept)
