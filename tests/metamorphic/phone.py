"""Patients who write by SMS through the signed webhook, or on the web page, instead of in the terminal."""

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import aiohttp
from aiohttp import web

from bot.app import Lamplight
from bot.channels import twilio
from bot.commands.interview import Interviews
from bot.commands.local import Patient, free_port, turns_taken
from bot.message import Channel, Inbound
from bot.store.chat import Chat
from bot.store.desk import Shown
from tests.simulator.webhook import Caller, Delivery

OURS = "+15005550006"


class Texter(Patient):
    """Somebody who writes to our number; the provider calls the webhook, signed. Nobody tells us the language."""

    def __init__(self, lamplight: Lamplight, name: str, caller: Caller) -> None:
        super().__init__(lamplight, name, None, None)
        self._caller = caller
        self._sender = f"+1555{int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10**7:07d}"
        self._chat = Chat(lamplight.store, Channel.SMS, OURS, "US")

    async def says(self, text: str) -> list[Shown]:
        """Text it; the replies of the turn that it led to."""
        self._said += 1
        sid = "SM" + hashlib.md5(f"{self._name}/{self._said}".encode()).hexdigest()
        form = {"MessageSid": sid, "From": self._sender, "To": OURS, "Body": text, "NumMedia": "0", "FromCountry": "US"}
        delivery = await self._caller.deliver(Delivery(self._lamplight.settings.base_url + twilio.MESSAGE_PATH, form))
        assert delivery.answers == [204]
        await turns_taken(self._lamplight.store)
        rows = await self._chat.replies_after(await self.conversation(), self._cursor)
        self._cursor = rows[-1].id if rows else self._cursor
        return [row for row in rows if row.author != "patient"]

    async def conversation(self) -> str:
        return await self._chat.open_chat(self._sender, self._lamplight.settings.default_language, "US")


class Surfer(Patient):
    """Somebody on the web page, whose language is known."""

    def __init__(self, lamplight: Lamplight, name: str, language: str) -> None:
        super().__init__(lamplight, name, language, None)
        self._chat = Chat(lamplight.store, Channel.WEB, lamplight.settings.base_url, "US")

    async def says(self, text: str) -> list[Shown]:
        """Send it as the page does; the replies of the turn that it led to."""
        self._said += 1
        conversation = await self.conversation()
        inbound = Inbound(
            channel=Channel.WEB,
            sender=self._name,
            to=self._lamplight.settings.base_url,
            provider_id=f"{self._name}/{self._said}",
            text=text,
            received_at=datetime.now(UTC),
            language=self._language,
        )
        await self._lamplight.inbox.accept(inbound)
        await turns_taken(self._lamplight.store)
        rows = await self._chat.replies_after(conversation, self._cursor)
        self._cursor = rows[-1].id if rows else self._cursor
        return [row for row in rows if row.author != "patient"]


class OverChannel(Interviews):
    """Interviews of patients who write on ``channel``."""

    def __init__(self, lamplight: Lamplight, channel: Channel, caller: Caller) -> None:
        super().__init__(lamplight)
        self._channel, self._caller = channel, caller

    async def _opened(self, ident: str, fields: dict[str, Any]) -> Patient:
        if self._channel is Channel.SMS:
            patient: Patient = Texter(self._lamplight, ident, self._caller)
        else:
            patient = Surfer(self._lamplight, ident, str(fields["lang"]))
        self._open[ident], self._asked[ident] = patient, 0
        return patient


@asynccontextmanager
async def webhook(lamplight: Lamplight) -> AsyncIterator[Caller]:
    """The webhook of ``lamplight`` on a free port, and who calls it."""
    app, port = web.Application(), free_port()
    app.add_routes(twilio.routes(lamplight.settings, lamplight.inbox.accept, lamplight.outbox.heard))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    token = lamplight.settings.twilio_auth_tokens[0].get_secret_value()
    try:
        async with aiohttp.ClientSession() as session:
            yield Caller(session, token, f"http://127.0.0.1:{port}")
    finally:
        await runner.cleanup()
