"""The website channel: a first page that says what this is, the widget's files and words, and its socket."""

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Protocol

import jinja2
from aiohttp import web

from bot.channels.browser import country_of, embeds, language_of, readable, same_origin
from bot.channels.doorway import Doorway, LinkStore
from bot.channels.pace import Pace
from bot.channels.socket import Changes, ChatStore, Talk
from bot.message import Inbound
from bot.settings import Settings
from bot.words import Words

WIDGET = Path(__file__).parent / "widget"
SCRIPTS = ("chat", "connection", "boxes", "door", "entry", "item", "make", "paper", "places", "writing")
EMBEDDED = frozenset({*(f"{name}.js" for name in SCRIPTS), "chat.css"})  # what the chat loads on another site, too
ASSETS = EMBEDDED | {"page.css", "lamp.svg"}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
KEYS = """
    title disclosure consent agree begin input send sent-later call crisis-call offline online choices you bot staff
    forget forget-sure cleared not-sent waiting log demo open close print save continue continue-here copied number date
    years months open-link link-none too-often unlock
""".split()  # noqa: SIM905 -- forty words read better than forty quoted ones
GAP = "{n}"  # where the page puts a number into a sentence


class SiteStore(ChatStore, LinkStore, Protocol):
    """What the channel needs of the database."""


class Site:
    """The pages of the website channel."""

    def __init__(self, settings: Settings, words: Words, store: ChatStore, changes: Changes) -> None:
        self._settings = settings
        self._words = words
        self._store = store
        self._changes = changes
        self._paces = Pace.shared()
        files = jinja2.FileSystemLoader(WIDGET)
        self._templates = jinja2.Environment(loader=files, autoescape=True, undefined=jinja2.StrictUndefined)

    async def page(self, request: web.Request) -> web.Response:
        """The first page; everything on it but the chat itself works without scripts."""
        language = language_of(request, self._settings)
        country = country_of(request.query.get("country"), self._settings)
        html = self._templates.get_template("page.html").render(
            say=speaker(self._words, language),
            language=language,
            direction=direction(language),
            country=country,
            numbers=self._words.numbers(country),
            settings=self._settings,
            bubble=request.query.get("mode") == "bubble",
        )
        return web.Response(text=html, content_type="text/html", headers={"Vary": "Accept-Language"})

    async def words(self, request: web.Request) -> web.Response:
        """The widget's words and numbers: ``{"lang", "dir", "emergency", "crisis", "demo", "words": {key: text}}``."""
        language = language_of(request, self._settings)
        numbers = self._words.numbers(country_of(request.query.get("country"), self._settings))
        facts = {"emergency": numbers.emergency, "crisis": numbers.crisis or ""}
        return web.json_response(
            {
                "lang": language,
                "dir": direction(language),
                "emergency": numbers.emergency,
                "crisis": numbers.crisis,
                "demo": self._settings.mode == "demo",
                "words": {
                    **{key: self._words.say(f"widget-{key}", language, **facts) for key in KEYS},
                    "ai": self._words.say("worded-by-ai", language),
                    "pin-ask": self._words.say("pin-ask", language),
                    "pin-wrong": self._words.say("pin-wrong", language, left=GAP),
                    "pin-wait": self._words.say("pin-wait", language, minutes=GAP),
                },
            },
            headers=readable(request, self._settings),
        )

    def _asked(self, language: str, country: str) -> str:
        numbers = self._words.numbers(country)
        return self._words.say("widget-consent", language, emergency=numbers.emergency)

    async def asset(self, request: web.Request) -> web.FileResponse:
        """One of the widget's own files; the browser asks each time whether it changed."""
        name = request.match_info["name"]
        if name not in ASSETS:
            raise web.HTTPNotFound
        headers = {"Cache-Control": "no-cache"}
        if name in EMBEDDED and self._settings.embed_origins:
            headers |= readable(request, self._settings) | {"Cross-Origin-Resource-Policy": "cross-origin"}
        return web.FileResponse(WIDGET / name, headers=headers)

    async def chat(self, request: web.Request, accept: Callable[[Inbound], Awaitable[None]]) -> web.WebSocketResponse:
        """One patient's socket, refused with 403 unless a page of ours, or of a site that may embed it, opens it."""
        if not same_origin(request, self._settings) and not embeds(request, self._settings):
            raise web.HTTPForbidden(text="foreign origin")
        # No compression: its state between messages is what a decompression bomb needs.
        socket = web.WebSocketResponse(max_msg_size=16 * 1024, heartbeat=20, compress=False)
        await socket.prepare(request)
        talk = Talk(socket, self._store, accept, self._changes, self._settings, self._paces, self._asked)
        await talk.run()
        return socket


def routes(
    settings: Settings,
    words: Words,
    chat_store: SiteStore,
    accept: Callable[[Inbound], Awaitable[None]],
    changes: Changes,
) -> list[web.RouteDef]:
    """The channel's routes; ``accept`` must be durable when it returns and count a ``provider_id`` once."""
    site, doorway = Site(settings, words, chat_store, changes), Doorway(settings, words, chat_store)
    return [
        web.get("/", site.page),
        web.get("/chat", partial(site.chat, accept=accept)),
        web.get("/chat/words", site.words),
        web.post("/chat/link", doorway.exchange),
        web.get("/widget/{name}", site.asset),
    ]


def speaker(words: Words, language: str) -> Callable[..., str]:
    """``say(key, lang=language, **facts)`` for a template."""

    def say(key: str, lang: str = language, **facts: str) -> str:
        return words.say(key, lang, **facts)

    return say


def direction(language: str) -> str:
    """``rtl`` or ``ltr``."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
