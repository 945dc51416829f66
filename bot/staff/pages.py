"""The console's pages, from templates and words to HTML."""

from pathlib import Path
from typing import Any

import jinja2
from aiohttp import web

from bot.channels.browser import language_of
from bot.channels.web import direction, speaker
from bot.settings import Settings
from bot.words import Words

HERE = Path(__file__).parent
LANGUAGE_COOKIE = "lamplight_language"


class Pages:
    """Renders a template in the language that this browser chose."""

    def __init__(self, settings: Settings, words: Words) -> None:
        self._settings = settings
        self._words = words
        files = jinja2.FileSystemLoader(HERE / "templates")
        self._templates = jinja2.Environment(
            loader=files, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        self._templates.filters["clock"] = clock

    def language(self, request: web.Request) -> str:
        """The language that this browser reads the console in."""
        return language_of(request, self._settings, request.cookies.get(LANGUAGE_COOKIE), self._spoken())

    def _spoken(self) -> list[str]:
        return [language for language in self._words.languages if self._words.has("console-name", language)]

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
            response.set_cookie(LANGUAGE_COOKIE, language, httponly=True, samesite="Lax", path="/staff")
        return response


def clock(seconds: int) -> str:
    """``h:mm:ss``, or ``m:ss`` within the hour: the same in every language."""
    hours, rest = divmod(max(0, seconds), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
