"""The link from a telephone into the web chat: the same conversation, once, for 15 minutes, behind the PIN."""

from datetime import timedelta

from sqlmodel import select, update

from bot.message import Reply
from bot.store import line, talk
from bot.store.desk import shown
from bot.store.guests import ChatLink, ChatSession
from bot.store.models import Conversation, Message, now
from tests.bot.channels.linked import SECRET, Site, opened, set_pin, texted
from tests.clinic import PATIENT


async def test_a_neutral_text_carries_a_link_that_opens_the_same_conversation(site: Site) -> None:
    secret = await texted(site)
    assert "HIV" not in site.clinic.sent()[-1]
    assert site.clinic.sent()[-1].count("http") == 1
    there, welcome = await opened(site, secret)
    assert (welcome["linked"], welcome["locked"]) == (True, False)
    rows = (await there.hear("messages"))["messages"]
    assert [(row["author"], row["text"].split("\n")[0]) for row in rows] == [
        ("patient", "is it bad"),
        ("bot", "Your HIV test is back."),
    ]
    assert [choice["id"] for choice in rows[1]["choices"]] == ["q.yes", "q.no"]
    await there.say("yes", button="q.yes")
    await there.hear("accepted")
    (conversation,) = await site.clinic.conversations()
    assert conversation.channel == "sms"
    assert [row.provider for row in await site.clinic.theirs()] == ["twilio", "web"]


async def test_a_link_opens_once_and_every_other_gets_the_same_answer(site: Site) -> None:
    secret = await texted(site)
    assert (await site.enter(secret))[0] == 200
    used = await site.enter(secret)
    wrong = await site.enter("A" * 22)
    odd = await site.enter("../../etc")
    again = await texted(site, "once more")
    async with site.clinic.store.write() as tx:
        await (await tx.session.connection()).execute(update(ChatLink).values(until=now() - timedelta(seconds=1)))
    expired = await site.enter(again)
    assert used == wrong == odd == expired
    assert used[0] == 404
    assert "no longer opens" in used[1]["text"]


async def test_to_fetch_the_page_uses_nothing_up(site: Site) -> None:
    secret = await texted(site)
    for _ in range(3):
        async with site.http.get(f"{site.url}/#{secret}") as page:
            assert page.status == 200
        async with site.http.get(f"{site.url}/chat/link?link={secret}") as got:
            assert got.status == 405
    assert (await site.enter(secret, origin="https://evil.example"))[0] == 403
    assert (await site.enter(secret))[0] == 200


async def test_after_too_many_wrong_ones_nothing_is_looked_at(site: Site) -> None:
    secret = await texted(site)
    answers = [(await site.enter(f"{n:022}"))[0] for n in range(12)]
    assert answers == [404] * 10 + [429] * 2
    assert (await site.enter(secret))[0] == 429
    async with site.clinic.store.read() as tx:
        assert len((await tx.session.exec(select(ChatLink))).all()) == 1, "it is still good"


async def test_only_digests_are_kept_and_staff_see_no_secret(site: Site) -> None:
    secret = await texted(site)
    async with site.clinic.store.read() as tx:
        row = (await tx.session.exec(select(Message).where(Message.author == "bot"))).one()
        assert secret not in shown(tx, row).text
        link = (await tx.session.exec(select(ChatLink))).one()
    assert link.digest != secret.encode()
    assert timedelta(minutes=14) < link.until - now() <= timedelta(minutes=15)
    _, told = await site.enter(secret)
    async with site.clinic.store.read() as tx:
        session = (await tx.session.exec(select(ChatSession))).one()
        assert told["token"].encode() not in session.digest
        assert (await tx.session.exec(select(ChatLink))).all() == []


async def test_behind_a_pin_nothing_is_shown_before_it(site: Site) -> None:
    secret = await texted(site)
    await set_pin(site, "7391")
    there, welcome = await opened(site, secret)
    assert welcome["locked"] is True
    await there.say("is anybody there")  # what is written is heard, and answered, all the same
    (row,) = (await there.hear("messages"))["messages"]
    assert row["text"] == "is anybody there"
    await there.socket.send_json({"type": "link"})
    assert (await there.hear("error"))["code"] == "no_link"
    await there.socket.send_json({"type": "pin", "pin": "1234"})
    assert await there.hear("pin") == {"type": "pin", "ok": False, "left": 4}
    await there.socket.send_json({"type": "pin", "pin": "7391"})
    assert (await there.hear("pin"))["ok"] is True
    rows = (await there.hear("messages"))["messages"]
    assert [row["text"].split("\n")[0] for row in rows] == ["is it bad", "Your HIV test is back.", "is anybody there"]


async def test_on_a_shared_telephone_only_the_answer_that_was_asked_for_is_shown(site: Site) -> None:
    await site.clinic.twilio.text(PATIENT, "what was said long ago")
    await site.clinic.reply(Reply("An old secret.", "decision"))
    await site.clinic.settled()
    async with site.clinic.store.write() as tx:
        writer = (await tx.session.exec(select(Conversation))).one()
        await line.add(tx, writer, "Sam", "child")
    there, _ = await opened(site, await texted(site, "and now"))
    rows = (await there.hear("messages"))["messages"]
    assert [row["text"].split("\n")[0] for row in rows] == ["and now", "Your HIV test is back."]


async def test_what_nobody_asked_for_brings_no_way_in_to_a_shared_telephone(site: Site) -> None:
    await texted(site)
    async with site.clinic.store.write() as tx:
        writer = (await tx.session.exec(select(Conversation))).one()
        await line.add(tx, writer, "Sam", "child")
        await talk.add_replies(tx, writer, [Reply("Your test is due.", "decision")], answers=None)
    await site.clinic.settled()
    assert site.url.rpartition(":")[0] not in site.clinic.sent()[-1] or not SECRET.search(site.clinic.sent()[-1])
    assert SECRET.search(site.clinic.sent()[-1]) is None


async def test_a_chat_page_makes_a_link_for_another_device(site: Site) -> None:
    first, welcome = await site.dial(None, agreed=True)
    await first.socket.send_json({"type": "link"})
    assert (await first.hear("error"))["code"] == "no_link"  # nothing was said yet: nothing to go on with
    await first.say("it began here")
    await first.hear("accepted")
    await first.socket.send_json({"type": "link"})
    url = (await first.hear("link"))["url"]
    found = SECRET.search(url)
    assert found
    second, _ = await opened(site, found[1])
    assert (await second.hear("messages"))["messages"][0]["text"] == "it began here"
    await second.say("and goes on there", "client-id-2")
    await second.hear("accepted")
    while (row := (await first.hear("messages"))["messages"][-1])["text"] != "and goes on there":
        pass
    assert row["author"] == "patient"
    assert welcome["token"] not in url
    assert len(await site.clinic.conversations()) == 1
