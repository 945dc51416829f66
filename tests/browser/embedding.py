"""The clinic's own site, on another origin than ours, with the chat on its page under a strict policy."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

from aiohttp import web

PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>Clinic</title>
<meta name="viewport" content="width=device-width">
<script type="module" src="{chat}/widget/chat.js"></script></head>
<body><main><h1>A clinic</h1><p id="news">We are open.</p></main><triage-chat country="US"></triage-chat>
</body></html>"""
TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'"


@dataclass(frozen=True)
class Elsewhere:
    """Its addresses: ``home`` is the origin that our settings name, ``stranger`` is the same server, not named."""

    home: str
    stranger: str


@asynccontextmanager
async def elsewhere(port: int, chat: str) -> AsyncIterator[Elsewhere]:
    """That site on ``port``; ``chat`` is our origin. ``/plain`` does not let our style in."""
    reach = f"connect-src {chat} ws{chat.removeprefix('http')}"
    strict = f"default-src 'none'; script-src {chat}; style-src {chat}; {reach}; {TRUSTED}"
    plain = f"default-src 'none'; script-src {chat}; {reach}; {TRUSTED}"
    app = web.Application()
    app.add_routes(
        [
            web.get("/", partial(_page, chat, strict, "es-MX")),
            web.get("/en", partial(_page, chat, strict, "en")),
            web.get("/ar", partial(_page, chat, strict, "ar")),
            web.get("/plain", partial(_page, chat, plain, "en")),
        ]
    )
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield Elsewhere(f"http://localhost:{port}", f"http://127.0.0.1:{port}")
    await runner.cleanup()


async def _page(chat: str, policy: str, language: str, _request: web.Request) -> web.Response:
    text = PAGE.format(chat=chat, language=language, direction="rtl" if language == "ar" else "ltr")
    return web.Response(text=text, content_type="text/html", headers={"Content-Security-Policy": policy})
