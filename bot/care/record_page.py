"""The page on which a patient reads all that is kept of them, opened by a secret link for a day."""

from aiohttp import web

from bot.care.page import style_source
from bot.care.record import bundle, page
from bot.store import exports
from bot.store.exports import Record
from bot.store.store import Store
from bot.words import Words

LINK = r"/mine/{link:[\w-]{16,32}}"


def routes(store: Store, words: Words) -> list[web.RouteDef]:
    """The page, and the same as a FHIR bundle; a link that opens nothing is 404, whatever the reason."""

    async def found(request: web.Request) -> Record:
        record = await exports.opened(store, request.match_info["link"])
        if record is None:
            raise web.HTTPNotFound
        return record

    async def shown(request: web.Request) -> web.Response:
        html = page(await found(request), words, f"{request.path}.json")
        policy = f"default-src 'none'; style-src {style_source(html)}; base-uri 'none'; frame-ancestors 'none'"
        return web.Response(text=html, content_type="text/html", headers={"Content-Security-Policy": policy, **PRIVATE})

    async def told(request: web.Request) -> web.Response:
        content = bundle(await found(request)).model_dump_json(exclude_none=True)
        headers = {"Content-Disposition": 'attachment; filename="lamplight.fhir.json"', **PRIVATE}
        return web.Response(text=content, content_type="application/fhir+json", headers=headers)

    return [web.get(LINK, shown), web.get(LINK + ".json", told)]


PRIVATE = {"Referrer-Policy": "no-referrer", "Cache-Control": "no-store", "X-Robots-Tag": "noindex"}
