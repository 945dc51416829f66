"""The patient's page of a discharge sheet, opened by a secret link: for the screen, for paper, and as a PDF."""

import asyncio

import structlog
from aiohttp import web

from bot.care.page import page, style_source
from bot.care.pdf import PdfUnavailable, to_pdf
from bot.care.plan import read_plan
from bot.care.sheet import Sheet, sheet
from bot.care.situations import catalogue
from bot.settings import Settings
from bot.store.discharges import Discharges
from bot.store.models import now
from bot.words import Words

log = structlog.get_logger()
LINK = r"/sheet/{link:[\w-]{16,32}}"


def routes(discharges: Discharges, words: Words, settings: Settings) -> list[web.RouteDef]:
    """The page and the PDF; a link that opens nothing is 404, whatever the reason.

    In production a sheet in words that were changed since it was approved opens nothing either: staff send a new one.
    """
    at_once = asyncio.Semaphore(1)  # a PDF takes a core for a second: emergencies must not wait for paper

    async def made(request: web.Request) -> Sheet:
        planned = await discharges.opened(request.match_info["link"])
        if planned is None:
            raise web.HTTPNotFound
        plan, approved = read_plan(planned.plan), (planned.approved_at or now()).date()
        if not catalogue().validation.usable(settings.mode, approved, plan.language):
            log.error("sheet.unsigned", conversation=planned.conversation)
            raise web.HTTPNotFound
        return sheet(plan, words, mode=settings.mode)

    async def shown(request: web.Request) -> web.Response:
        html = page(await made(request))
        policy = f"default-src 'none'; style-src {style_source(html)}; base-uri 'none'; frame-ancestors 'none'"
        headers = {"Content-Security-Policy": policy, "Referrer-Policy": "no-referrer"}
        return web.Response(text=html, content_type="text/html", headers=headers)

    async def printed(request: web.Request) -> web.Response:
        asked = await made(request)
        try:
            async with at_once:
                content = await asyncio.to_thread(to_pdf, asked)
        except PdfUnavailable as error:
            log.error("pdf.unavailable", reason=str(error))
            raise web.HTTPServiceUnavailable(text="no PDF here: print the page") from error
        headers = {"Content-Disposition": 'inline; filename="instructions.pdf"', "Referrer-Policy": "no-referrer"}
        return web.Response(body=content, content_type="application/pdf", headers=headers)

    return [web.get(LINK, shown), web.get(LINK + ".pdf", printed)]
