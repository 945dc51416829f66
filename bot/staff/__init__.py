"""The staff console: escalations, conversations, taking over; server-rendered, live by server-sent events."""

from collections.abc import Mapping

from aiohttp import web

from bot.channels.socket import Changes
from bot.settings import Settings
from bot.staff.console import Console
from bot.staff.discharge import Sheets
from bot.staff.door import SIGN_IN, Door
from bot.staff.pages import HERE, Pages
from bot.staff.store import Desk, People
from bot.store.discharges import Discharges
from bot.words import Words
from flows.protocol import Protocol

ASSETS = frozenset({"console.css", "console.js", "htmx-4.0.1.min.js", "hx-sse-4.0.1.min.js"})
TALK = "/staff/conversations/{conversation:[0-9a-f-]{1,64}}"
ANYBODY = frozenset({"viewer", "nurse", "clinician", "supervisor", "admin"})


def setup(
    app: web.Application,
    settings: Settings,
    words: Words,
    people: People,
    desk: Desk,
    changes: Changes,
    protocols: Mapping[str, Protocol] | None = None,
    discharges: Discharges | None = None,
) -> None:
    """Add the console to ``app``; with ``protocols`` a decision is shown in the words of its questions.

    Without ``discharges`` there are no discharge sheets.
    """
    pages = Pages(settings, words)
    door = Door(settings, people, pages)
    app.add_routes(_routes(door, Console(desk, changes, pages, door, protocols or {})))
    if discharges is not None:
        app.add_routes(_sheet_routes(door, Sheets(discharges, words, settings, pages, door)))


def _routes(door: Door, console: Console) -> list[web.RouteDef]:
    return [
        web.get(SIGN_IN, door.page),
        web.post(SIGN_IN, door.enter),
        web.post("/staff/sign-out", door.acts(door.leave, ANYBODY)),
        web.get("/staff", door.reads(console.queue)),
        web.get("/staff/live", door.reads(console.live)),
        web.get(TALK, door.reads(console.conversation)),
        web.post(f"{TALK}/take", door.acts(console.take)),
        web.post(f"{TALK}/reply", door.acts(console.reply)),
        web.post(f"{TALK}/give-back", door.acts(console.give_back)),
        web.post(TALK + r"/escalations/{escalation:\d{1,18}}/close", door.acts(console.close)),
        web.get("/staff/static/{name}", _asset),
    ]


def _sheet_routes(door: Door, sheets: Sheets) -> list[web.RouteDef]:
    one = "/staff/discharges/{discharge:[0-9a-f]{32}}"
    return [
        web.get(f"{TALK}/discharges", door.reads(sheets.form)),
        web.post(f"{TALK}/discharges", door.acts(sheets.enter)),
        web.post(f"{TALK}/discharges/form", door.acts(sheets.fill_in)),
        web.get(one, door.reads(sheets.review)),
        web.get(f"{one}/sheet", door.reads(sheets.compared)),
        web.post(f"{one}/approve", door.acts(sheets.approve)),
        web.post(f"{one}/withdraw", door.acts(sheets.withdraw)),
    ]


async def _asset(request: web.Request) -> web.FileResponse:
    name = request.match_info["name"]
    if name not in ASSETS:
        raise web.HTTPNotFound
    return web.FileResponse(HERE / "static" / name, headers={"Cache-Control": "no-cache"})
