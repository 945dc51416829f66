"""A conversation for programs: what was written there. Each reading is audited like one of staff."""

from typing import Any, Final

from aiohttp import web

from bot.api import asked
from bot.api.gate import Gate
from bot.api.problems import Problem
from bot.store.accounts import Staff
from bot.store.desk import Desk, Shown, Thread
from bot.store.tokens import Token

READ: Final = "conversations:read"


class Conversations:
    """The handler."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def routes(self, gate: Gate) -> list[web.RouteDef]:
        """With the scope that it needs."""
        return [web.get("/api/v1/conversations/{conversation:[0-9a-f-]{1,64}}", gate.needs(READ, self.one))]

    async def one(self, request: web.Request, token: Token) -> web.Response:
        """Its messages with a number above ``after``, the oldest first."""
        after, most = asked.number(request, "after", 0), asked.limit(request)
        reader = Staff(0, token.actor, "viewer")
        thread = await self._desk.thread(request.match_info["conversation"], reader)
        if thread is None:
            raise Problem(404, "conversation")
        return web.json_response(_shown(thread, after, most))


def _shown(thread: Thread, after: int, most: int) -> dict[str, Any]:
    rows = [message for message in thread.messages if message.id > after][:most]
    return {
        "id": thread.conversation,
        "channel": thread.channel,
        "language": thread.language,
        "country": thread.country,
        "owner": thread.owner_kind,
        "staff": thread.owner_name,
        "escalations": [row.id for row in thread.escalations],
        "messages": [_message(row) for row in rows],
        "next": rows[-1].id if len(rows) == most else None,
    }


def _message(row: Shown) -> dict[str, Any]:
    return {
        "id": row.id,
        "author": row.author,
        "staff": row.staff,
        "kind": row.kind,
        "text": row.text,
        "choices": [choice.text for choice in row.choices],
        "at": row.at.isoformat(),
        "state": row.state,
    }
