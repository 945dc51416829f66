"""What patients attached, for staff: a kept file as it is, never run, and each reading audited."""

from collections.abc import Mapping, Sequence

from aiohttp import web

from bot.store.attachments import Attachment, Attachments
from bot.store.people import Staff


class Files:
    """The files of one conversation, and one file."""

    def __init__(self, attachments: Attachments | None) -> None:
        """Without ``attachments`` there are no files."""
        self._attachments = attachments

    async def of(self, conversation: str) -> Mapping[int, Sequence[Attachment]]:
        """What came with each message; the bytes stay sealed."""
        return await self._attachments.of_conversation(conversation) if self._attachments else {}

    async def file(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """One kept file: a picture is shown, anything else is downloaded."""
        found = None
        if self._attachments:
            number, conversation = int(request.match_info["attachment"]), request.match_info["conversation"]
            found = await self._attachments.open(number, conversation, staff.name)
        if found is None:
            raise web.HTTPNotFound(text="no such file")
        shown = "inline" if found.kind.startswith("image/") else "attachment"
        headers = {
            "Content-Disposition": shown,
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "Cache-Control": "no-store",
        }
        return web.Response(body=found.data, content_type=found.kind, headers=headers)
