"""What a link has opened: the page and the telephone side by side, tries of the PIN, and the end of it."""

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import col, select, update

from bot.channels.gate import PAGE_FIRST
from bot.message import Channel, Reply
from bot.store import guests, reach, talk
from bot.store.desk import Desk
from bot.store.guests import ChatSession
from bot.store.models import Consent, Conversation, now
from tests.bot.channels.linked import SECRET, Site, opened, set_pin, texted
from tests.clinic import PATIENT


async def test_what_an_open_page_has_shown_is_not_told_to_the_telephone(site: Site) -> None:
    there, _ = await opened(site, await texted(site))
    await there.hear("messages")
    await there.say("what now")
    await there.hear("accepted")
    await site.clinic.reply(Reply("Take it easy.", "decision"))
    while (row := (await there.hear("messages"))["messages"][-1])["author"] != "bot":
        pass
    assert row["text"] == "Take it easy."
    assert len(site.clinic.sent()) == 1
    await there.socket.send_json({"type": "read", "id": row["id"]})
    await site.clinic.settled()
    assert len(site.clinic.sent()) == 1
    assert [row.state for row in await site.clinic.ours()] == ["sent", "sent"]


async def test_what_no_page_has_shown_is_told_to_the_telephone_after_all(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.gate.PAGE_FIRST", timedelta(seconds=1))
    there, _ = await opened(site, await texted(site))
    await there.say("what now")
    await there.hear("accepted")
    await site.clinic.reply(Reply("Take it easy.", "decision"))
    await there.socket.close()  # before it has said that it showed it
    await site.clinic.settled()
    assert len(site.clinic.sent()) == 2
    assert "Take it easy" not in site.clinic.sent()[1]
    assert SECRET.search(site.clinic.sent()[1])
    assert timedelta(seconds=10) <= PAGE_FIRST


async def test_an_emergency_on_the_page_goes_to_page_and_telephone_at_once(site: Site) -> None:
    there, _ = await opened(site, await texted(site))
    await there.say("I have crushing chest pain and cannot breathe")
    async with asyncio.timeout(5):
        while not any("911" in body and "emergency" in body.lower() for body in site.clinic.sent()[1:]):
            await asyncio.sleep(0.02)
        while not any(row["kind"] == "emergency" for row in (await there.hear("messages"))["messages"]):
            pass
    assert len(await Desk(site.clinic.store).queue()) == 1


async def test_a_pin_is_not_tried_for_ever(site: Site) -> None:
    secret = await texted(site)
    await set_pin(site, "7391")
    there, _ = await opened(site, secret)
    for left in (4, 3, 2, 1):
        await there.socket.send_json({"type": "pin", "pin": "1234"})
        assert (await there.hear("pin"))["left"] == left
    for pin in ("1234", "7391"):
        await there.socket.send_json({"type": "pin", "pin": pin})
        assert (await there.hear("pin"))["minutes"] == 15


async def test_what_was_agreed_to_is_kept_once_with_its_words(site: Site) -> None:
    token = None
    for number in range(2):
        there, welcome = await site.dial(token, agreed=True)
        token = welcome["token"]
        await there.say("hello", f"client-id-{number}")
        await there.hear("accepted")
        await there.socket.close()
    async with site.clinic.store.read() as tx:
        rows = (await tx.session.exec(select(Consent).where(Consent.purpose == "care"))).all()
    assert [(row.given, row.how) for row in rows] == [(True, "web")]


async def test_a_session_ends_and_the_page_is_told(site: Site) -> None:
    _, told = await site.enter(await texted(site))
    async with site.clinic.store.write() as tx:
        await (await tx.session.connection()).execute(update(ChatSession).values(until=now() - timedelta(seconds=1)))
    there, welcome = await site.dial(told["token"], linked=True)
    assert welcome["ended"] is True
    assert welcome["token"] != told["token"]
    await there.say("hello again")
    assert [row["text"] for row in (await there.hear("messages"))["messages"]] == ["hello again"]


async def test_a_session_does_not_open_the_whatsapp_window(site: Site) -> None:
    async with site.clinic.store.write() as tx:
        made = await talk.conversation_of(tx, Channel.WHATSAPP, "+12025550000", PATIENT, "en", "US")
        secret = await guests.mint(tx, made, 0, "bot")
    there, _ = await opened(site, secret)
    await there.say("from the page")
    await there.hear("accepted")
    async with site.clinic.store.read() as tx:
        conversation = (
            await tx.session.exec(select(Conversation).where(col(Conversation.channel) == "whatsapp"))
        ).one()
        assert (await reach.window_of(tx, conversation)).open is False
