"""The protocols: to read, to compare with what is on the disk or was sealed before, to seal and to withdraw."""

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from aiohttp import web

from bot.rulings import Refused, Rulings, Standing, protocol_of
from bot.sheet import read_sheet
from bot.staff.door import Door, posted
from bot.store.people import Staff
from bot.store.rulings import Edition
from bot.words import LOCALES
from flows.changes import compare
from flows.document import ProtocolError
from flows.protocol import Protocol
from flows.texts import LANGUAGES

HERE: Final = "/staff/protocols"
ONE: Final = HERE + "/{protocol:[a-z][a-z0-9_]{0,63}}"
RUNNING, FILE = "running", "file"  # what can be compared, beside the digests of editions
LONGEST_REASON: Final = 500


class Protocols:
    """The handlers; each is called with the member of staff that the door let in."""

    def __init__(self, rulings: Rulings, door: Door) -> None:
        self._rulings, self._door = rulings, door

    def routes(self) -> list[web.RouteDef]:
        """Each with its action."""
        reads, acts = self._door.reads, self._door.acts
        return [
            web.get(HERE, reads(self.page, "protocol.read")),
            web.get(ONE, reads(self.one, "protocol.read")),
            web.get(f"{ONE}/compare", reads(self.compared, "protocol.read")),
            web.post(f"{ONE}/seal", acts(self.seal, "protocol.seal")),
            web.post(f"{ONE}/withdraw", acts(self.withdraw, "protocol.withdraw")),
        ]

    async def page(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """All of them, and where each stands."""
        found = await self._rulings.standings()
        states = {standing.name: state_of(standing) for standing in found}
        return self._door.shown(request, staff, "protocols.html", standings=found, states=states)

    async def one(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """One as a nurse reads it, with what was ruled on it."""
        return await self._one(request, staff, done=request.query.get("done", ""))

    async def compared(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Which patients are decided otherwise by two versions of it; what runs and what is on the disk, by default."""
        standing, editions = await self._found(request), await self._rulings.editions(_name(request))
        sides = request.query.get("old", RUNNING), request.query.get("new", FILE)
        if not set(sides) <= {RUNNING, FILE, *editions}:
            raise web.HTTPBadRequest(text="version")
        try:
            old, new = (_version(side, standing, editions) for side in sides)
        except ProtocolError as error:
            return await self._one(request, staff, "console-protocol-unreadable", 409, fault=str(error))
        found = await asyncio.to_thread(compare, old, new)
        told: dict[str, Any] = {"sides": sides, "editions": editions, "differences": found, "standing": standing}
        return self._door.shown(request, staff, "protocol_compared.html", **told)

    async def seal(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Sign the very text that was shown; the second clinician's signature seals it."""
        form = await posted(request)
        given = {name: str(form.get(name, ""))[:200] for name in ("digest", "name", "again_by")}
        try:
            again_by = date.fromisoformat(given["again_by"])
        except ValueError:
            return await self._one(request, staff, "console-protocol-day", 422, given=given)
        try:
            sealed = await self._rulings.sign(staff, _name(request), given["digest"], given["name"], again_by)
        except Refused as refused:
            status = 422 if refused.code in ("name", "day") else 409
            code = "wrong-name" if refused.code == "name" else refused.code
            return await self._one(request, staff, f"console-protocol-{code}", status, given=given)
        raise web.HTTPSeeOther(f"{HERE}/{_name(request)}?done={'sealed' if sealed else 'signed'}")

    async def withdraw(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Nobody is asked by it any more, from the next message on."""
        reason = str((await posted(request)).get("reason", "")).strip()
        if not reason or len(reason) > LONGEST_REASON:
            return await self._one(request, staff, "console-protocol-why-missing", 422, reason=reason)
        try:
            drafted = await self._rulings.withdraw(staff, _name(request), reason)
        except Refused as refused:
            return await self._one(request, staff, f"console-protocol-{refused.code}", 409, reason=reason)
        raise web.HTTPSeeOther(f"{HERE}/{_name(request)}?done={'withdrawn' if drafted else 'withdrawn-only'}")

    async def _found(self, request: web.Request) -> Standing:
        standing = await self._rulings.standing(_name(request))
        if standing is None:
            raise web.HTTPNotFound(text="no such protocol")
        return standing

    async def _one(
        self, request: web.Request, staff: Staff, problem: str = "", status: int = 200, **told: Any
    ) -> web.Response:
        standing, wanted = await self._found(request), request.query.get("in", "")
        shown, language = standing.any, wanted if wanted in LANGUAGES else "en"
        sheet = await asyncio.to_thread(read_sheet, shown, self._rulings.running, language, LOCALES) if shown else None
        signed = await self._rulings.signatures(standing.name, shown.digest) if shown else ()
        kept: dict[str, Any] = {
            "fault": standing.fault,
            "given": {"name": "", "again_by": ""},
            "reason": "",
            "done": "",
            **told,
        }
        return self._door.shown(
            request,
            staff,
            "protocol.html",
            status,
            standing=standing,
            state=state_of(standing),
            sheet=sheet,
            reads=LANGUAGES,
            signed=signed,
            history=await self._rulings.history(standing.name),
            editions=await self._rulings.editions(standing.name),
            today=date.today().isoformat(),
            problem=problem,
            longest=LONGEST_REASON,
            **kept,
        )


def state_of(standing: Standing) -> str:
    """``withdrawn``, ``broken``, ``expired``, ``sealed`` or ``draft``."""
    if standing.withdrawn:
        return "withdrawn"
    if standing.file is None:
        return "broken"
    if standing.file.status != "approved":
        return "draft"
    return "sealed" if standing.file.usable("production", date.today()) else "expired"


def _version(side: str, standing: Standing, editions: Mapping[str, Edition]) -> dict[str, Protocol]:
    """Empty where there is none: everything is added then, or removed."""
    found = {RUNNING: standing.running, FILE: standing.file}
    one = found[side] if side in found else protocol_of(editions[side])
    return {standing.name: one} if one else {}


def _name(request: web.Request) -> str:
    return request.match_info["protocol"]
