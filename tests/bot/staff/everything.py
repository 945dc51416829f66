"""A whole installation with one of everything in it, and each of its routes filled in, for those who ask them all."""

import hashlib
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web
from sqlalchemy import select as rows_of
from sqlmodel import SQLModel, col, select

from bot.app import Lamplight
from bot.commands.local import free_port
from bot.message import Attached, Channel, Inbound
from bot.store import attachments, exports, talk
from bot.store.models import Conversation, Escalation, Message, StaffMember, now
from bot.store.passkeys import StaffPasskey
from flows.protocol import FOLDER
from tests.bot.public import installation, served

PASSWORD = "a long enough password"
ROLES = ("viewer", "nurse", "supervisor", "clinician", "admin")
SEEN = ("audit", "presence")  # tables that reading writes to, on purpose: who read what, and who sits there
SITTING = ("seen_at",)  # so does the session, to know that somebody is there


@dataclass
class Everything:
    """Where it is, who is signed in, and what there is to ask for."""

    lamplight: Lamplight
    app: web.Application
    url: str
    http: aiohttp.ClientSession
    tokens: dict[str, str]
    named: dict[str, str]  # what stands in a path by its name there

    def routes(self) -> Iterator[tuple[str, str]]:
        """Each method and path, filled in with what there is; the list is the router's own."""
        for route in self.app.router.routes():
            assert route.resource
            path = route.resource.canonical
            for name, value in self.named.items():
                path = path.replace("{" + name + "}", value)
            if route.method != "HEAD":
                yield route.method, path.replace("{name}", "lamp.svg" if path.startswith("/widget") else "console.css")

    def csrf(self, role: str) -> str:
        """The token of that person's forms."""
        return hashlib.sha256(b"form:" + self.tokens[role].encode()).hexdigest()

    async def ask(self, method: str, path: str, role: str = "", **more: Any) -> aiohttp.ClientResponse:
        """The answer, not followed; its body is read unless it has no end."""
        secure = self.lamplight.settings.base_url.startswith("https:")
        cookie = f"{'__Host-' if secure else ''}lamplight-staff={self.tokens[role]}" if role else ""
        headers = {**({"Cookie": cookie} if role else {}), **more.pop("headers", {})}
        answer = await self.http.request(method, self.url + path, headers=headers, allow_redirects=False, **more)
        if answer.content_type == "text/event-stream":
            answer.close()
        else:
            await answer.read()
        return answer

    async def dump(self) -> dict[str, list[str]]:
        """Every row of every table, but for what reading writes on purpose."""
        found: dict[str, list[str]] = {}
        async with self.lamplight.store.read() as tx:
            for table in SQLModel.metadata.sorted_tables:
                if table.name not in SEEN:
                    columns = [column for column in table.columns if column.name not in SITTING]
                    rows = (await (await tx.session.connection()).execute(rows_of(*columns))).all()
                    found[table.name] = sorted(repr(tuple(row)) for row in rows)
        return found

    async def writes(self, number: int, text: str) -> Conversation:
        """A patient's message by SMS; their conversation."""
        patient = f"+1202555{number:04}"
        ours = self.lamplight.settings.twilio_number
        name = f"SM{number}{hashlib.sha256(text.encode()).hexdigest()[:24]}"
        await self.lamplight.inbox.accept(
            Inbound(Channel.SMS, patient, ours, name, text, now(), language="en", country="US")
        )
        async with self.lamplight.store.read() as tx:
            found = await talk.find_conversation(tx, Channel.SMS, ours, patient)
        assert found
        return found


@asynccontextmanager
async def everything(folder: Path, **given: Any) -> AsyncIterator[Everything]:
    """Two conversations with an alarm each, one with a file and a link to its record, and somebody of each role."""
    port, protocols = free_port(), folder / "protocols"
    shutil.copytree(FOLDER, protocols)  # they can be signed here
    async with (
        installation(folder, port=port, **{"protocols": protocols, **given}) as lamplight,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http,
    ):
        app = lamplight.public()
        async with served(app, port) as (host, at):
            tokens = {}
            for role in ROLES:
                await lamplight.desk.add(role, role, PASSWORD)
                tokens[role] = await lamplight.desk.sign_in(role, PASSWORD) or ""
            made = Everything(lamplight, app, f"http://{host}:{at}", http, tokens, {})
            made.named = await _filled(made)
            yield made


async def _filled(made: Everything) -> dict[str, str]:
    one, other = [await made.writes(number, "I have crushing chest pain") for number in (1, 2)]
    store, link = made.lamplight.store, exports.new_link()
    async with store.write() as tx:
        await exports.offer(tx, await tx.session.get_one(Conversation, one.id), link)
        for case in (one, other):
            said = (await tx.session.exec(select(Message).where(Message.conversation == case.id))).first()
            assert said
            await tx.session.get_one(Conversation, case.id)
            await attachments.add(tx, said, (Attached("https://api.twilio.com/x", "image/png"),))
    files = await attachments.Attachments(store).wanted()
    for file in files:
        await attachments.Attachments(store).keep(file.id, "image/png", b"\x89PNG a knee")
    async with store.read() as tx:
        raised = (await tx.session.exec(select(Escalation).order_by(col(Escalation.id)))).all()
    async with store.write() as tx:
        admin = (await tx.session.exec(select(StaffMember).where(StaffMember.name == "admin"))).one()
        row = StaffPasskey(staff=admin.id or 0, credential=b"c", public_key=b"k", counter=0, name="my phone")
        passkey = await tx.added(row)
    of = {row.conversation: str(row.id) for row in raised}
    return {
        "conversation": one.id, "escalation": of[one.id], "attachment": str(files[0].id), "link": link,
        "other": other.id, "other_escalation": of[other.id], "other_attachment": str(files[1].id),
        "discharge": "0" * 32, "passkey": str(passkey.id), "protocol": "burn", "glass": await _glass(made, other.id),
    }  # fmt: skip


async def _glass(made: Everything, conversation: str) -> str:
    """The number of a glass that the nurse has broken."""
    nurse = await made.lamplight.desk.staff_of(made.tokens["nurse"])
    assert nurse
    await made.lamplight.desk.glasses.smash(conversation, nurse, "cover", "the ward next door is empty")
    return str((await made.lamplight.desk.glasses.broken())[0].id)
