"""A nurse's words where the channel may not carry them: an invitation goes out, and its link opens them."""

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.channels.policy import LINKS
from bot.message import Channel
from bot.settings import Settings
from bot.store import exports, line
from bot.store.desk import Desk, in_full, shown
from bot.store.models import Conversation, Message, now
from bot.store.people import Staff
from bot.store.store import Store
from bot.words import Words
from tests.bot.channels.linked import SECRET, Site, opened
from tests.clinic import PATIENT, Clinic, clinic

LEE = Staff(1, "lee", "nurse")
CANARY = "zebrafinch"
WORDS = f"Your {CANARY} result is here. " * 80  # longer than one message of either channel may be
BOTH = pytest.mark.parametrize("channel", [Channel.SMS, Channel.WHATSAPP])


async def taken(of: Clinic, channel: Channel) -> str:
    """A patient has written, and the nurse has the conversation; its id."""
    write = of.twilio.text if channel is Channel.SMS else of.twilio.whatsapp
    await write(PATIENT, "what long ago was said")
    (conversation,) = await of.conversations()
    assert (await Desk(of.store).take_over(conversation.id, LEE, conversation.fence)).ok
    return conversation.id


async def says(of: Clinic, conversation: str, form: str, text: str = WORDS) -> None:
    assert await Desk(of.store).staff_reply(conversation, LEE, [text], form)
    await of.settled()


def told(of: Clinic) -> str:
    """All that the provider got of us."""
    return str([(message.body, message.buttons) for message in of.twilio.sent]) + str(of.twilio.api.shelf.made)


@BOTH
async def test_her_words_stay_here_and_the_link_opens_them(site: Site, channel: Channel) -> None:
    case = await taken(site.clinic, channel)
    await says(site.clinic, case, "1")
    assert CANARY not in told(site.clinic)
    (text,) = site.clinic.sent()
    assert text.startswith("You have a message from your clinic.")
    assert "911" in text
    found = SECRET.search(text)
    assert found
    there, _ = await opened(site, found[1])
    last = (await there.hear("messages"))["messages"][-1]
    assert (last["author"], last["text"]) == ("staff", WORDS)
    assert await Desk(site.clinic.store).staff_reply(case, LEE, f"and {CANARY} again", "2")
    while (last := (await there.hear("messages"))["messages"][-1])["text"] != f"and {CANARY} again":
        pass
    assert CANARY not in told(site.clinic)


@BOTH
async def test_each_reply_has_a_link_and_staff_and_record_have_the_words(site: Site, channel: Channel) -> None:
    case = await taken(site.clinic, channel)
    for number in range(3):
        await says(site.clinic, case, str(number), f"{WORDS}{number}")
    links = [SECRET.search(text) for text in site.clinic.sent()]
    assert len({found[1] for found in links if found}) == 3
    thread = await Desk(site.clinic.store).thread(case, LEE)
    assert thread
    mine = [message for message in thread.messages if message.author == "staff"]
    assert [message.text for message in mine] == [f"{WORDS}{number}" for number in range(3)]
    assert {(message.state, message.made_of["instead"] in LINKS) for message in mine} == {("sent", True)}
    async with site.clinic.store.write() as tx:
        record = await exports.gather(tx, case, exports.PATIENT)
    assert record
    assert [one.text for one in record.messages if one.author == "staff"] == [message.text for message in mine]


async def test_a_try_again_brings_a_fresh_link_to_the_same_words(site: Site) -> None:
    case = await taken(site.clinic, Channel.SMS)
    site.clinic.twilio.refuses(429, 20429, retry_after="0.05")
    await says(site.clinic, case, "1")
    assert CANARY not in told(site.clinic)
    found = SECRET.search(site.clinic.sent()[-1])
    assert found
    there, _ = await opened(site, found[1])
    assert (await there.hear("messages"))["messages"][-1]["text"] == WORDS


async def test_on_a_shared_telephone_the_link_opens_her_words_alone(site: Site) -> None:
    case = await taken(site.clinic, Channel.SMS)
    async with site.clinic.store.write() as tx:
        await line.add(tx, await tx.session.get_one(Conversation, case), "Sam", "child")
    await says(site.clinic, case, "1")
    found = SECRET.search(site.clinic.sent()[-1])
    assert found
    there, _ = await opened(site, found[1])
    assert [row["text"] for row in (await there.hear("messages"))["messages"]] == [WORDS]


async def test_in_the_language_of_the_patient(site: Site) -> None:
    starts = {}
    for number, language in enumerate(site.clinic.settings.languages):
        patient = f"+1202555{number:04}"
        await site.clinic.twilio.text(patient, "hello there")
        async with site.clinic.store.write() as tx:
            row = (await tx.session.exec(select(Message).order_by(Message.id.desc()))).first()  # type: ignore[union-attr]
            assert row
            talk = await tx.session.get_one(Conversation, row.conversation)
            talk.language, fence = language, talk.fence
        assert (await Desk(site.clinic.store).take_over(talk.id, LEE, fence)).ok
        await says(site.clinic, talk.id, f"form {language}")
        starts[language] = SECRET.sub("", site.clinic.sent(patient)[-1])
    assert len(set(starts.values())) == len(starts) == 8
    assert CANARY not in told(site.clinic)


@BOTH
async def test_where_not_even_a_link_may_go_nothing_goes(
    store: Store, all_words: Words, settings: Settings, channel: Channel
) -> None:
    rules = {"sms": "refuse", "whatsapp": "refuse"}
    async with clinic(store, all_words, settings, health_details=rules) as made:
        case = await taken(made, channel)
        await says(made, case, "1")
        assert made.sent() == []
        (row,) = await made.ours()
        assert (row.state, row.error) == ("withdrawn", "policy")


async def test_out_of_the_window_it_waits_and_goes_by_link_then(site: Site) -> None:
    case = await taken(site.clinic, Channel.WHATSAPP)
    async with site.clinic.store.write() as tx:
        for row in (await tx.session.exec(select(Message))).all():
            row.created_at = now() - timedelta(hours=25)
    await says(site.clinic, case, "1")
    assert not [text for text in site.clinic.sent() if SECRET.search(text)]
    await site.clinic.twilio.whatsapp(PATIENT, "I am here")
    await site.clinic.settled()
    assert CANARY not in told(site.clinic)
    assert SECRET.search(site.clinic.sent()[-1])
    async with site.clinic.store.read() as tx:
        rows = (await tx.session.exec(select(Message).where(Message.author == "staff"))).all()
        assert [in_full(shown(tx, row)).text for row in rows] == [WORDS]
