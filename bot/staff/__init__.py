"""The staff console: escalations, conversations, taking over; server-rendered, live by server-sent events."""

from collections.abc import Mapping

from aiohttp import web

from bot.channels.socket import Changes
from bot.overlay import Overlay
from bot.rulings import Rulings
from bot.settings import Settings
from bot.staff.account import Account
from bot.staff.answering import Answering
from bot.staff.casework import Casework
from bot.staff.console import Console
from bot.staff.discharge import Sheets
from bot.staff.door import CODE, SIGN_IN, SIGN_OF_LIFE, Door
from bot.staff.drafting import Drafting
from bot.staff.drafts import Wording
from bot.staff.figures import Figures
from bot.staff.files import Files
from bot.staff.glazing import Glazing
from bot.staff.house import House
from bot.staff.members import Members
from bot.staff.pages import HERE, Pages
from bot.staff.passkeys import Passkeys
from bot.staff.patients import PatientPages
from bot.staff.protocols import Protocols
from bot.staff.queue import Queue
from bot.staff.sign_in import SignIn
from bot.staff.store import Desk
from bot.staff.tongues import Tongues
from bot.staff.translating import Translating
from bot.staff.vouched import Federated
from bot.store.attachments import Attachments
from bot.store.discharges import Discharges
from bot.store.patients import Patients
from bot.store.people import People
from bot.store.store import Store
from bot.words import Words
from flows.protocol import Protocol

ASSETS = frozenset(
    {"console.css", "console.js", "case.js", "keys.js", "passkey.js", "htmx-4.0.1.min.js", "hx-sse-4.0.1.min.js"}
)
TALK = "/staff/conversations/{conversation:[0-9a-f-]{1,64}}"


def setup(
    app: web.Application,
    settings: Settings,
    words: Words,
    people: People,
    desk: Desk,
    changes: Changes,
    protocols: Mapping[str, Protocol] | None = None,
    discharges: Discharges | None = None,
    attachments: Attachments | None = None,
    store: Store | None = None,
    overlay: Overlay | None = None,
    rulings: Rulings | None = None,
    wording: Wording | None = None,
) -> None:
    """Add the console to ``app``; with ``protocols`` a decision is shown in the words of its questions.

    Without ``discharges`` there are no discharge sheets, without ``attachments`` no files of patients, without
    ``store`` no page of figures, without ``overlay`` none of settings, without ``rulings`` none of protocols,
    without ``wording`` there are no drafts.
    """
    pages = Pages(settings, words)
    door = Door(settings, people, pages)
    app.add_routes(_entry_routes(settings, people, pages, door))
    files = Files(attachments)
    tongues = Tongues(words, settings, protocols or {}, wording)
    app.on_cleanup.append(tongues.close)
    console = Console(desk, changes, pages, door, protocols or {}, files, words, settings, tongues)
    app.add_routes(_routes(door, console, files))
    app.add_routes(_queue_routes(door, Queue(desk, pages, door, settings)))
    answering = Answering(desk, console, pages, words, settings)
    app.add_routes(_case_routes(door, answering, Casework(desk, console)))
    app.add_routes(_tongue_routes(door, Translating(desk, pages, tongues)))
    if wording is not None:
        app.add_routes(_draft_routes(door, Drafting(desk, console, answering, pages, tongues, wording.writer)))
    app.add_routes(Glazing(people.glasses, door, settings).routes(TALK))
    if store is not None:
        app.add_routes(PatientPages(Patients(store), people, door, protocols or {}).routes())
        app.add_routes(Figures(store, pages, door, settings.rung_seconds).routes())
    if store is not None and overlay is not None:
        app.add_routes(House(overlay, store, words, door).routes())
    if rulings is not None:
        app.add_routes(Protocols(rulings, door).routes())
    if discharges is not None:
        app.add_routes(_sheet_routes(door, Sheets(discharges, words, settings, pages, door)))


def _entry_routes(settings: Settings, people: People, pages: Pages, door: Door) -> list[web.RouteDef]:
    sign_in = SignIn(settings, people, pages, door)
    return [
        web.get(SIGN_IN, sign_in.page),
        web.post(SIGN_IN, sign_in.enter),
        web.get(CODE, sign_in.code_page),
        web.post(CODE, sign_in.enter_code),
        web.post("/staff/sign-out", door.acts(sign_in.leave, "account.leave")),
        *Passkeys(settings, people, door, sign_in).routes(),
        *Federated(settings, people, door, sign_in).routes(),
        *Account(people, door).routes(),
        *Members(people, door).routes(),
    ]


def _routes(door: Door, console: Console, files: Files) -> list[web.RouteDef]:
    return [
        web.get("/staff/live", door.reads(console.live, "queue.read")),
        web.post(SIGN_OF_LIFE, door.acts(console.here, "queue.presence")),
        web.get(TALK, door.reads(console.conversation, "conversation.read")),
        web.post(f"{TALK}/take", door.acts(console.take, "conversation.take")),
        web.get(TALK + r"/files/{attachment:\d{1,18}}", door.reads(files.file, "conversation.read")),
        web.post(f"{TALK}/pin", door.acts(console.remove_pin, "conversation.pin")),
        web.post(TALK + r"/escalations/{escalation:\d{1,18}}/close", door.acts(console.close, "escalation.close")),
        web.get("/staff/static/{name}", _asset),
    ]


def _queue_routes(door: Door, queue: Queue) -> list[web.RouteDef]:
    return [
        web.get("/staff", door.reads(queue.page, "queue.read")),
        web.post("/staff/find", door.acts(queue.find, "queue.find")),
    ]


def _case_routes(door: Door, answering: Answering, casework: Casework) -> list[web.RouteDef]:
    return [
        web.post(f"{TALK}/reply", door.acts(answering.reply, "conversation.reply")),
        web.post(f"{TALK}/plan", door.acts(answering.plan, "conversation.reply")),
        web.post(f"{TALK}/give-back", door.acts(answering.give_back, "conversation.give_back")),
        web.post(f"{TALK}/notes", door.acts(casework.note, "conversation.note")),
        web.post(f"{TALK}/assign", door.acts(casework.assign, "conversation.assign")),
        web.post(TALK + r"/escalations/{escalation:\d{1,18}}/snooze", door.acts(casework.snooze, "escalation.snooze")),
    ]


def _tongue_routes(door: Door, translating: Translating) -> list[web.RouteDef]:
    return [web.post(f"{TALK}/translations", door.acts(translating.translate, "conversation.translate"))]


def _draft_routes(door: Door, drafting: Drafting) -> list[web.RouteDef]:
    return [
        web.post(f"{TALK}/draft", door.acts(drafting.draft, "conversation.draft")),
        web.post(f"{TALK}/draft/send", door.acts(drafting.send, "conversation.reply")),
        web.post(f"{TALK}/draft/drop", door.acts(drafting.drop, "conversation.draft")),
    ]


def _sheet_routes(door: Door, sheets: Sheets) -> list[web.RouteDef]:
    one = "/staff/discharges/{discharge:[0-9a-f]{32}}"
    return [
        web.get(f"{TALK}/discharges", door.reads(sheets.form, "discharge.read")),
        web.post(f"{TALK}/discharges", door.acts(sheets.enter, "discharge.write")),
        web.post(f"{TALK}/discharges/form", door.acts(sheets.fill_in, "discharge.write")),
        web.get(one, door.reads(sheets.review, "discharge.read")),
        web.get(f"{one}/sheet", door.reads(sheets.compared, "discharge.read")),
        web.post(f"{one}/approve", door.acts(sheets.approve, "discharge.approve")),
        web.post(f"{one}/withdraw", door.acts(sheets.withdraw, "discharge.write")),
    ]


async def _asset(request: web.Request) -> web.FileResponse:
    name = request.match_info["name"]
    if name not in ASSETS:
        raise web.HTTPNotFound
    return web.FileResponse(HERE / "static" / name, headers={"Cache-Control": "no-cache"})
