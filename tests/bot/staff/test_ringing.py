"""The console rings for who is alerted, and says who sits there; the ladder hears of both."""

import asyncio
import re

import pytest
from sqlmodel import select

from bot.ladder import Ladder
from bot.store.models import Escalation
from bot.store.presence import Presence
from bot.words import Words
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import Clinic


def token(page: str) -> str:
    found = re.search(r'name="csrf" value="(\w+)"', page)
    assert found
    return found[1]


async def signs(clinic: Clinic) -> list[Presence]:
    async with clinic.store.read() as tx:
        return list((await tx.session.exec(select(Presence))).all())


async def test_a_page_says_who_sits_there_and_that_it_rang(clinic: Clinic, ana: Browser) -> None:
    csrf = token(await ana.get("/staff"))
    assert "data-acts" in ana.page
    case = await clinic.case("help", "alarm")
    cursor = clinic.store.changed.cursor
    await ana.post("/staff/here", csrf=csrf, conversation="", heard="")
    assert [(one.staff, one.conversation, one.heard_at) for one in await signs(clinic)] == [("ana", None, None)]
    await ana.post("/staff/here", csrf=csrf, conversation=case, heard="1")
    (sign,) = await signs(clinic)
    assert (sign.conversation, sign.heard_at) == (case, sign.at)
    assert clinic.store.changed.cursor == cursor, "a sign of life is no news: every page would ask again"


@pytest.mark.parametrize("conversation", ["<script>", "a" * 65, "../../etc"])
async def test_a_sign_for_no_conversation_is_refused(clinic: Clinic, ana: Browser, conversation: str) -> None:
    csrf = token(await ana.get("/staff"))
    await ana.post("/staff/here", csrf=csrf, conversation=conversation)
    assert (ana.status, await signs(clinic)) == (400, [])


async def test_only_who_may_act_is_at_the_desk(clinic: Clinic, nobody: Browser, ana: Browser) -> None:
    await nobody.post("/staff/here", conversation="", heard="1")
    await ana.post("/staff/here", csrf="guessed", conversation="", heard="1")
    assert (nobody.status, ana.status) == (401, 403)
    async for vera in signed_in(clinic, "vera"):
        csrf = token(await vera.get("/staff"))
        assert "data-acts" not in vera.page
        await vera.post("/staff/here", csrf=csrf, conversation="", heard="1")
        assert vera.status == 403
    assert await signs(clinic) == []


async def test_the_stream_rings_for_a_patient_and_tells_nothing_else(clinic: Clinic, ana: Browser) -> None:
    csrf = token(await ana.get("/staff"))
    await ana.post("/staff/here", csrf=csrf, conversation="", heard="")
    ladder = Ladder(clinic.store, Words(clinic.settings.languages), clinic.settings)
    await ladder.begin()
    stream = await ana.http.get(clinic.url("/staff/live"))
    await clinic.case("my secret", "alarm")
    assert await ladder.look() == 1
    heard = b""
    while b"alert" not in heard or not heard.endswith(b"\n\n"):
        heard += await asyncio.wait_for(stream.content.read(64), 10)
    stream.close()
    assert set(heard.split(b"\n")) <= {b"event: changed", b"data:", b"event: alert", b"data: 0", b""}
    async with clinic.store.read() as tx:
        assert (await tx.session.exec(select(Escalation))).one().rung == "desk"
