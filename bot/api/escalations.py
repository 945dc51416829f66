"""Escalations for programs: list, one, acknowledge and close, each in the name of a member of staff."""

from datetime import datetime
from typing import Any, Final

from aiohttp import web

from bot.api import asked
from bot.api.gate import Gate
from bot.api.problems import Problem
from bot.staff.console import OUTCOMES
from bot.staff.roles import RULES
from bot.store import listed
from bot.store.accounts import Staff
from bot.store.desk import Desk
from bot.store.listed import Listed
from bot.store.store import Store
from bot.store.tokens import Token, Tokens

READ, ACT = "escalations:read", "escalations:act"
ONE: Final = r"/api/v1/escalations/{escalation:\d{1,18}}"


class Escalations:
    """The handlers. What they do goes through the same doors as the console: the ladder's rules hold."""

    def __init__(self, store: Store, desk: Desk, tokens: Tokens, base_url: str) -> None:
        self._store, self._desk, self._tokens, self._base_url = store, desk, tokens, base_url

    def routes(self, gate: Gate) -> list[web.RouteDef]:
        """Each with the scope that it needs."""
        return [
            web.get("/api/v1/escalations", gate.needs(READ, self.page)),
            web.get(ONE, gate.needs(READ, self.one)),
            web.post(f"{ONE}/acknowledge", gate.needs(ACT, self.acknowledge)),
            web.post(f"{ONE}/close", gate.needs(ACT, self.close)),
        ]

    async def page(self, request: web.Request, _: Token) -> web.Response:
        """Those with a number above ``after``, the oldest first; ``next`` is the ``after`` of the next page."""
        state = asked.choice(request, "state", listed.STATES, "open")
        after, most = asked.number(request, "after", 0), asked.limit(request)
        async with self._store.read() as tx:
            rows = await listed.page(tx, state, after, most)
        more = rows[-1].escalation.id if len(rows) == most else None
        return web.json_response({"escalations": [self._shown(row) for row in rows], "next": more})

    async def one(self, request: web.Request, _: Token) -> web.Response:
        """That one, with its tag; 304 where the program has it."""
        row = await self._found(request)
        if request.headers.get("If-None-Match", "") == f'"{row.tag}"':
            return web.Response(status=304, headers={"ETag": f'"{row.tag}"'})
        return self._answer(row)

    async def acknowledge(self, request: web.Request, token: Token) -> web.Response:
        """``by`` has it, as if they had taken the conversation over in the console: the bot is silent there.

        As there, it goes back to the queue when they show no sign of life in time. 409: somebody was faster.
        """
        said = await asked.texts(request, "by")
        row = await self._found(request)
        staff = await self._human(said["by"], "conversation.take")
        asked.unchanged(request, row.tag)
        if row.escalation.closed_at is not None:
            raise Problem(409, "closed")
        talk = row.escalation.conversation
        await self._tokens.acts(token, "token.acknowledges", talk, staff.name)
        taken = await self._desk.take_over(talk, staff, row.talk.fence)
        if not taken.ok:
            raise Problem(409, "taken" if taken.owner else "changed")
        return self._answer(await self._found(request))

    async def close(self, request: web.Request, token: Token) -> web.Response:
        """Closed by ``by`` with an ``outcome``; the same again is no fault, and 409 says that another was first."""
        said = await asked.texts(request, "by", "outcome")
        if said["outcome"] not in OUTCOMES:
            raise Problem(422, "outcome", f"one of {', '.join(OUTCOMES)}")
        row = await self._found(request)
        staff = await self._human(said["by"], "escalation.close")
        if not _as_asked(row, staff, said["outcome"]):
            asked.unchanged(request, row.tag)
            talk, number = row.escalation.conversation, int(request.match_info["escalation"])
            await self._tokens.acts(token, "token.closes", talk, staff.name)
            await self._desk.close_escalation(talk, number, staff, said["outcome"])
            row = await self._found(request)
        if not _as_asked(row, staff, said["outcome"]):
            raise Problem(409, "closed")
        return self._answer(row)

    async def _found(self, request: web.Request) -> Listed:
        async with self._store.read() as tx:
            row = await listed.one(tx, int(request.match_info["escalation"]))
        if row is None:
            raise Problem(404, "escalation")
        return row

    async def _human(self, name: str, action: str) -> Staff:
        async with self._store.read() as tx:
            staff = await listed.human(tx, name, RULES[action].roles)
        if staff is None:
            raise Problem(422, "by", "a member of staff who may do this in the console")
        return staff

    def _answer(self, row: Listed) -> web.Response:
        return web.json_response(self._shown(row), headers={"ETag": f'"{row.tag}"'})

    def _shown(self, row: Listed) -> dict[str, Any]:
        one = row.escalation
        return {
            "id": one.id,
            "conversation": one.conversation,
            "reason": one.reason,
            "priority": one.priority,
            "channel": row.talk.channel,
            "language": row.talk.language,
            "country": row.talk.country,
            "rung": one.rung,
            "opened_at": one.opened_at.isoformat(),
            "due_at": _time(one.due_at),
            "taken_by": one.taken_by,
            "taken_at": _time(one.taken_at),
            "closed_by": one.closed_by,
            "closed_at": _time(one.closed_at),
            "outcome": one.outcome,
            "link": f"{self._base_url}/staff/conversations/{one.conversation}",
        }


def _as_asked(row: Listed, staff: Staff, outcome: str) -> bool:
    return (row.escalation.closed_by, row.escalation.outcome) == (staff.name, outcome)


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
