"""What the ladder rings, on both databases: telephones, and the hourly canary that must be seen at the desk."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlmodel import select

from bot.channels.twilio_http import Account
from bot.channels.voice import Voice
from bot.inbox import Inbox
from bot.message import Inbound
from bot.pager import Pager
from bot.settings import Settings
from bot.store import pages, rehearsal, switches
from bot.store.models import Audit, Message, now
from bot.store.store import Store
from bot.words import Words
from tests.bot.climbing import ON_CALL, World
from tests.bot.conftest import BOTH
from tests.clock import Clock
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Simulator

DATABASES = BOTH
ALL = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")


@pytest.fixture
def world(store: Store, words: Words, settings: Settings, inbox: Inbox, clock: Clock) -> World:
    return World(store, words, settings, inbox, clock)


async def test_the_canary_climbs_is_seen_and_leaves_no_trace_in_the_queue(world: World, clock: Clock) -> None:
    await world.ladder.begin()
    since = clock()
    assert await world.escalations() == []
    clock.move(3601)
    await world.ladder.look()
    await world.ladder.look()
    assert [row.reason for row in await world.escalations()] == ["canary"]
    assert await world.desk.queue() == []
    await world.ladder.watch_canary(since)
    assert await world.escalations() == []
    async with world.store.read() as tx:
        assert await switches.overdue(tx, clock()) == []


@pytest.mark.parametrize("deaf", ["unseen", "unraised"])
async def test_a_canary_that_nobody_sees_trips_a_switch(world: World, clock: Clock, deaf: str) -> None:
    await world.ladder.begin()
    clock.move(3601)
    if deaf == "unseen":
        await world.ladder.look()
        await world.ladder.look()
    clock.move(61)
    async with world.store.read() as tx:
        assert await switches.overdue(tx, clock()) == ["canary"]
    assert world.words.has("console-alert-canary", "en")
    assert await world.pages() == []


async def test_a_start_after_a_long_stop_does_not_cry(world: World, clock: Clock) -> None:
    await world.ladder.begin()
    clock.move(100_000)
    await world.ladder.begin()
    async with world.store.read() as tx:
        assert await switches.overdue(tx, clock()) == []
        assert not await rehearsal.is_due(tx, clock())


async def test_calls_are_made_through_the_provider_again_after_a_refusal(
    world: World, sms: Callable[..., Inbound], clock: Clock
) -> None:
    async with Simulator() as twilio:
        account_settings = {
            "twilio_account_sid": ACCOUNT, "twilio_auth_tokens": (SecretStr(TOKEN),), "twilio_base_url": twilio.url,
        }  # fmt: skip
        world.changed(**account_settings)
        account = Account(world.settings)
        pager = Pager(world.store, Voice(account, world.settings), world.words, world.settings, clock)
        twilio.refuses_calls(503)
        await world.inbox.accept(sms("I have chest pain"))
        await world.climb(0)
        assert await pager.look() == 1
        assert await pager.look() == 0
        clock.move(3)
        assert await pager.look() == 1
        await account.close()
        (call,) = twilio.calls
    assert (call["To"], call["From"]) == (ON_CALL, NUMBER)
    assert world.words.say("console-alert-page", "en") in call["Twiml"]


async def test_telephones_that_nobody_can_reach_cost_no_time(world: World, sms: Callable[..., Inbound]) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    await world.climb(0)
    async with world.store.write() as tx:
        for page in await pages.claim_calls(tx, now() + timedelta(seconds=1)):
            assert page.id is not None
            await pages.not_called(tx, page.id, "21211", now(), for_good=True)
        for row in (await tx.session.exec(select(Message).where(Message.staff == "on call"))).all():
            row.state = "failed"
    assert await world.climb(0) == "supervisor"


async def test_every_step_is_in_the_audit(world: World, sms: Callable[..., Inbound]) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    await world.climb(3)
    async with world.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).where(Audit.action == "escalation.moved"))).all()
    assert len(rows) == 4


def test_the_words_are_there_in_every_language() -> None:
    words = Words(ALL)
    for language in ALL:
        for key in ("nobody-yet", "nobody-yet-now", "nobody-yet-crisis", "queue-wait"):
            text = words.say(key, language, number="112", crisis="988", minutes="7")
            assert "112" in text
            assert ("988" in text) == (key == "nobody-yet-crisis")
            assert ("7" in text) == (key == "queue-wait")
