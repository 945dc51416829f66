"""The console's pages, from templates and words to HTML."""

from pathlib import Path
from typing import Any

import jinja2
from aiohttp import web

from bot.channels.browser import language_of
from bot.channels.web import direction, speaker
from bot.settings import Settings
from bot.staff.made import made
from bot.staff.roles import RULES
from bot.staff.unheard import unheard
from bot.words import STAFF, Words

HERE = Path(__file__).parent
LANGUAGE_COOKIE = "lamplight_language"  # behind TLS with __Secure- before it


class Pages:
    """Renders a template in the language that this browser chose."""

    def __init__(self, settings: Settings, words: Words) -> None:
        self._settings = settings
        self._words = words
        self._https = settings.base_url.startswith("https:")
        self._cookie = f"__Secure-{LANGUAGE_COOKIE}" if self._https else LANGUAGE_COOKIE
        files = jinja2.FileSystemLoader(HERE / "templates")
        self._templates = jinja2.Environment(
            loader=files, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        self._templates.filters["clock"] = clock
        self._templates.filters["unheard"] = unheard
        self._templates.filters["made"] = made
        self._templates.globals["may"] = lambda staff, action: staff.role in RULES[action].roles

    def language(self, request: web.Request) -> str:
        """The language that this browser reads the console in."""
        return language_of(request, self._settings, request.cookies.get(self._cookie), self._spoken())

    def _spoken(self) -> list[str]:
        return [lang for lang in self._words.languages if self._words.has("console-name", lang)] or [STAFF]

    def render(self, request: web.Request, template: str, status: int = 200, **values: Any) -> web.Response:
        """The page ``template`` with ``values``; ``?lang=`` is remembered for the pages that follow."""
        spoken = self._spoken()
        language = self.language(request)
        html = self._templates.get_template(template).render(
            say=speaker(self._words, language),
            language=language,
            languages=spoken,
            direction=direction(language),
            settings=self._settings,
            path=request.path,
            **values,
        )
        response = web.Response(text=html, content_type="text/html", status=status)
        if request.query.get("lang") == language:
            response.set_cookie(
                self._cookie, language, httponly=True, secure=self._https, samesite="Lax", path="/staff"
            )
        return response


def clock(seconds: int) -> str:
    """``h:mm:ss``, or ``m:ss`` within the hour: the same in every language."""
    hours, rest = divmod(max(0, seconds), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
