"""What webhooks lost is found again: in the list of the provider, once, in order, and whatever it is."""

import asyncio
import random
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.poller import EVERY, OVERLAP
from bot.message import Reply
from tests.clinic import PATIENT, PUBLIC, Clinic
from tests.simulator import NUMBER


async def look(full: Clinic, minutes: float = 0) -> int:
    """One look, so much later by the poller's clock."""
    moment = datetime.now(UTC) + timedelta(minutes=minutes)
    full.poller._clock = lambda: moment
    return await full.poller.look()


async def test_one_in_twenty_of_2000_webhooks_never_comes_and_all_are_recovered(full: Clinic) -> None:
    await look(full)
    chance = random.Random(8)
    lost = 0
    for hundred in range(20):
        here = []
        for number in range(100):
            full.twilio.webhooks_lost = chance.random() < 0.05
            lost += full.twilio.webhooks_lost
            here.append(asyncio.create_task(full.twilio.text(f"+1202555{number:04d}", f"message {hundred}")))
            await asyncio.sleep(0)  # it begins as the flag stands now
        await asyncio.gather(*here)
    assert lost > 60
    assert len(await full.theirs()) == 2000 - lost
    began = asyncio.get_running_loop().time()
    assert await look(full, 1) == lost
    assert asyncio.get_running_loop().time() - began + EVERY <= 300
    assert len({row.provider_id for row in await full.theirs()}) == len(await full.theirs()) == 2000
    assert await look(full, 2) == 0


async def test_an_outage_of_ten_minutes_is_made_up_for_in_order_and_emergencies_are_answered(full: Clinic) -> None:
    await look(full)
    await full.twilio.text(PATIENT, "before the outage")
    full.twilio.webhooks_lost = True
    for number in range(40):
        await full.twilio.text(PATIENT, f"message {number}")
    await full.twilio.text("+12025550177", "crushing chest pain and I cannot breathe")
    full.twilio.webhooks_lost = False
    assert await look(full, 10) == 41
    assert "alarm" in await full.reasons()
    from bot.store import talk

    async with full.store.read() as tx:
        conversation = next(row.conversation for row in await full.theirs())
        await tx.session.get_one(type((await full.conversations())[0]), conversation)
        said = [talk.text_of(tx, row) for row in await full.theirs() if row.conversation == conversation]
    assert said == ["before the outage", *(f"message {number}" for number in range(40))]


async def test_a_look_that_fails_leaves_the_cursor_where_it_was(full: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    await look(full)
    full.twilio.webhooks_lost = True
    await full.twilio.text(PATIENT, "lost")

    async def broken(_: object) -> None:
        raise OSError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(full.poller, "_accept", broken)
        assert await look(full, 5) == 0
    assert await look(full, 6) == 1
    assert len(await full.theirs()) == 1


async def test_what_appears_late_in_the_list_is_found_within_the_overlap(full: Clinic) -> None:
    await look(full)
    full.twilio.webhooks_lost = True
    await full.twilio.text(PATIENT, "lost")
    full.twilio.list_lags(600)
    assert await look(full, 5) == 0
    full.twilio.list_lags(0)
    assert await look(full, 5 + OVERLAP.total_seconds() / 60 - 1) == 1


async def test_the_first_look_answers_nothing_that_was_written_before(full: Clinic) -> None:
    full.twilio.webhooks_lost = True
    await full.twilio.text(PATIENT, "long ago")
    assert await look(full) == 0
    assert await full.theirs() == []


async def test_whatsapp_and_pictures_are_found_as_well(full: Clinic) -> None:
    await look(full)
    full.twilio.webhooks_lost = True
    await full.twilio.whatsapp(PATIENT, "lost on WhatsApp")
    await full.twilio.picture(PATIENT, "see this")
    assert await look(full, 1) == 2
    assert sorted(row.channel for row in await full.conversations()) == ["sms", "whatsapp"]
    assert await full.media.look() == 1


async def test_our_own_messages_in_the_list_are_not_taken_for_a_patient_s(full: Clinic) -> None:
    await look(full)
    await full.twilio.text(PATIENT, "hello there")
    await full.reply(Reply("good day"))
    await full.settled()
    assert await look(full, 1) == 0


async def test_the_fallback_address_takes_what_the_first_one_did_not(full: Clinic) -> None:
    full.twilio.caller.fallback = f"{PUBLIC}/webhooks/twilio/fallback"
    form = full.twilio._form(PATIENT, NUMBER, "by another door", {"ErrorCode": "11200", "ErrorUrl": f"{PUBLIC}/gone"})
    from tests.simulator import Delivery

    delivery = await full.twilio.caller.deliver(Delivery(f"{PUBLIC}/gone", form))
    assert delivery.answers == [404, 204]
    await full.twilio.again(delivery)
    assert len(await full.theirs()) == 1
