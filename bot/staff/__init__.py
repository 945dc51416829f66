"""The staff console: escalations, conversations, taking over; server-rendered, live by server-sent events."""

from collections.abc import Mapping

from aiohttp import web

from bot.channels.socket import Changes
from bot.settings import Settings
from bot.staff.console import Console
from bot.staff.door import SIGN_IN, Door
from bot.staff.pages import HERE, Pages
from bot.staff.store import Desk, People
from bot.words import Words
from flows.protocol import Protocol

ASSETS = frozenset({"console.css", "console.js", "htmx-4.0.1.min.js", "hx-sse-4.0.1.min.js"})
ANYBODY = frozenset({"viewer", "nurse", "clinician", "supervisor", "admin"})


def setup(
    app: web.Application,
    settings: Settings,
    words: Words,
    people: People,
    desk: Desk,
    changes: Changes,
    protocols: Mapping[str, Protocol] | None = None,
) -> None:
    """Add the console to ``app``; with ``protocols`` a decision is shown in the words of its questions."""
    pages = Pages(settings, words)
    door = Door(settings, people, pages)
    app.add_routes(_routes(door, Console(desk, changes, pages, door, protocols or {})))


def _routes(door: Door, console: Console) -> list[web.RouteDef]:
    talk = "/staff/conversations/{conversation:[0-9a-f-]{1,64}}"
    return [
        web.get(SIGN_IN, door.page),
        web.post(SIGN_IN, door.enter),
        web.post("/staff/sign-out", door.acts(door.leave, ANYBODY)),
        web.get("/staff", door.reads(console.queue)),
        web.get("/staff/live", door.reads(console.live)),
        web.get(talk, door.reads(console.conversation)),
        web.post(f"{talk}/take", door.acts(console.take)),
        web.post(f"{talk}/reply", door.acts(console.reply)),
        web.post(f"{talk}/give-back", door.acts(console.give_back)),
        web.post(talk + r"/escalations/{escalation:\d{1,18}}/close", door.acts(console.close)),
        web.get("/staff/static/{name}", _asset),
    ]


async def _asset(request: web.Request) -> web.FileResponse:
    name = request.match_info["name"]
    if name not in ASSETS:
        raise web.HTTPNotFound
    return web.FileResponse(HERE / "static" / name, headers={"Cache-Control": "no-cache"})
