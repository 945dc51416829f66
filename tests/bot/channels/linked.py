"""The website of a clinic whose texts are neutral and carry a link into the web chat."""

import re
from typing import Any

import aiohttp
from sqlmodel import select

from bot.message import Choice, Reply
from bot.store import pins
from bot.store.models import Conversation
from tests.bot.channels.test_web import Line
from tests.clinic import PATIENT, Clinic

SECRET = re.compile(r"/#([\w-]{22})(?![\w-])")


class Site:
    """The website of a clinic with a simulated telephone network."""

    def __init__(self, of: Clinic, url: str, http: aiohttp.ClientSession) -> None:
        self.clinic, self.url, self.http = of, url, http

    async def enter(self, secret: str, origin: str | None = None) -> tuple[int, Any]:
        headers = {"Origin": self.url if origin is None else origin}
        async with self.http.post(f"{self.url}/chat/link", data={"link": secret}, headers=headers) as answer:
            return answer.status, await answer.json() if answer.content_type == "application/json" else {}

    async def dial(self, token: str | None, **hello: Any) -> tuple[Line, dict[str, Any]]:
        socket = await self.http.ws_connect(f"{self.url}/chat", headers={"Origin": self.url})
        there = Line(socket)
        await socket.send_json({"type": "hello", "lang": "en", "cursor": 0, "token": token, **hello})
        return there, await there.hear("welcome")


async def texted(site: Site, text: str = "is it bad", answer: str = "Your HIV test is back.") -> str:
    """The patient texts, the answer is neutral, and the secret of its link is given back."""
    await site.clinic.twilio.text(PATIENT, text)
    await site.clinic.reply(Reply(answer, "question", (Choice("q.yes", "Yes"), Choice("q.no", "No"))))
    await site.clinic.settled()
    found = SECRET.search(site.clinic.sent()[-1])
    assert found, site.clinic.sent()
    return found[1]


async def opened(site: Site, secret: str) -> tuple[Line, dict[str, Any]]:
    status, told = await site.enter(secret)
    assert status == 200, told
    return await site.dial(told["token"], linked=True)


async def set_pin(site: Site, pin: str) -> None:
    digest = await pins.hashed(pin)
    async with site.clinic.store.write() as tx:
        await pins.keep(tx, (await tx.session.exec(select(Conversation))).one(), digest)
