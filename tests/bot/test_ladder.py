"""The carrier of the ladder, on both databases: durable steps, named humans, and what the patient is told."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot.inbox import Inbox
from bot.ladder import Ladder
from bot.message import Inbound
from bot.settings import Settings
from bot.store import desk as desk_store
from bot.store import presence, talk
from bot.store.models import Audit, Conversation, Escalation, Message, now
from bot.store.store import Store
from bot.words import Words
from tests.bot.climbing import LEE, World
from tests.bot.conftest import BOTH
from tests.clock import Clock

DATABASES = BOTH


@pytest.fixture
def world(store: Store, words: Words, settings: Settings, inbox: Inbox, clock: Clock) -> World:
    return World(store, words, settings, inbox, clock)


async def test_nobody_at_all_and_every_rung_is_climbed(world: World, sms: Callable[..., Inbound]) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    assert await world.climb(0) == "on_call"
    assert await world.pages() == [("on_call", "sms"), ("on_call", "voice")]
    assert await world.climb(1) == "supervisor"
    assert ("supervisor", "voice") in await world.pages()
    assert await world.climb(1) == "telling"
    assert (await world.said())[-1] == world.words.say("nobody-yet-now", "en", number="911")
    assert await world.climb(0) == "telling", "a text that is only committed is not yet with the patient"
    await world.sent()
    assert await world.climb(0) == "told"
    before = (await world.escalations())[0].alerts
    assert await world.climb(1) == "told"
    (row,) = await world.escalations()
    assert (row.closed_at, row.taken_by, row.alerts > before) == (None, None, True), "it still waits for a human"


async def test_no_telephone_learns_anything_of_the_patient(world: World, sms: Callable[..., Inbound]) -> None:
    await world.inbox.accept(sms("I have chest pain, quixotic pelican"))
    await world.climb(2)
    async with world.store.read() as tx:
        query = select(Message).where(Message.staff == "on call")
        lines = {talk.text_of(tx, row) for row in (await tx.session.exec(query)).all()}
    assert lines == {world.words.say("console-alert-page", "en")}


async def test_a_text_that_is_lost_goes_round_again_and_makes_no_second_escalation(
    world: World, sms: Callable[..., Inbound]
) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    await world.sent()
    await world.climb(2)
    (row,) = await world.escalations()
    async with world.store.write() as tx:
        text = await tx.session.get_one(Message, row.told_message)
        text.state = "failed"
        conversation = await tx.session.get_one(Conversation, row.conversation)
        await desk_store.escalate(tx, conversation, row.told_message or 0, "undeliverable", 0)
    assert await world.climb(0) == "on_call"


async def test_a_text_that_only_waits_to_be_sent_is_not_said_twice(world: World, sms: Callable[..., Inbound]) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    assert await world.climb(2) == "telling"
    said = len(await world.said())
    assert await world.climb(3) == "telling", "it has gone round, and everybody was rung again"
    assert len(await world.said()) == said
    await world.sent()
    assert await world.climb(0) == "told"


async def test_the_patient_who_writes_again_is_heard_again(world: World, sms: Callable[..., Inbound]) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    await world.climb(2)
    await world.sent()
    assert await world.climb(0) == "told"
    async with world.store.write() as tx:
        conversation = (await tx.session.exec(select(Conversation).where(Conversation.owner == "bot"))).one()
        await talk.add_inbound(tx, conversation, sms("hello?"), alarm=False, done=True)
    assert await world.climb(0) == "on_call"


async def test_whoever_is_at_the_desk_is_rung_first_and_telephones_only_when_no_console_heard(
    world: World, sms: Callable[..., Inbound]
) -> None:
    await world.sits(heard=False)
    await world.inbox.accept(sms("I have chest pain"))
    assert await world.climb(0) == "desk"
    assert [alert.priority for alert in await world.desk.alerts(now() - timedelta(minutes=1))] == [0]
    await world.sits(heard=True)
    world.clock.move(3)
    assert await world.climb(0) == "desk"
    async with world.store.write() as tx:
        (await tx.session.exec(select(presence.Presence))).one().heard_at = None
    assert await world.climb(0) == "on_call"


async def test_a_named_human_stops_the_ladder_and_silence_starts_it_again(
    world: World, sms: Callable[..., Inbound]
) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    await world.climb(0)
    assert await world.take()
    assert await world.climb(1) == "taken"
    (row,) = await world.escalations()
    await world.sits(conversation=row.conversation)
    assert await world.climb(1, 299) == "taken", "somebody looks at it"
    await world.sits(conversation=None)
    assert await world.climb(2, 301) in ("on_call", "supervisor")
    (row,) = await world.escalations()
    async with world.store.read() as tx:
        conversation = await tx.session.get_one(Conversation, row.conversation)
        actions = (await tx.session.exec(select(Audit.action))).all()
    assert (conversation.owner, conversation.staff, row.taken_by) == ("bot", None, None)
    assert "conversation.released" in actions
    assert not await world.desk.staff_reply(row.conversation, LEE, "too late", "1"), "the fence holds"


async def test_an_answer_keeps_it_and_only_a_name_with_an_outcome_closes_it(
    world: World, sms: Callable[..., Inbound]
) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    await world.climb(0)
    assert await world.take()
    (row,) = await world.escalations()
    assert await world.desk.staff_reply(row.conversation, LEE, "I am calling you", "1")
    assert await world.climb(3, 400) == "taken"
    assert row.id is not None
    assert await world.desk.close_escalation(row.conversation, row.id, LEE, "reached")
    (row,) = await world.escalations()
    assert (row.rung, row.closed_by, row.outcome, row.due_at) == ("resolved", "lee", "reached", None)
    assert await world.climb(3, 4000) == "resolved"


async def test_given_back_while_it_is_open_it_climbs_again(world: World, sms: Callable[..., Inbound]) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    await world.climb(0)
    assert await world.take()
    (row,) = await world.escalations()
    assert await world.desk.give_back(row.conversation, LEE, "continue")
    assert await world.rung() == "raised"
    assert await world.climb(0) == "on_call"


async def test_who_has_the_conversation_is_not_spoken_over(world: World, sms: Callable[..., Inbound]) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    await world.climb(0)
    assert await world.take()
    (first,) = await world.escalations()
    await world.inbox.accept(sms("now I cannot breathe"))
    await world.ladder.look()
    second = (await world.escalations())[1]
    assert second.rung == "on_call"
    for _ in range(4):
        world.clock.move(120.5)
        await world.sits(conversation=first.conversation)
        await world.ladder.look()
    assert [(row.rung, row.taken_by) for row in await world.escalations()] == [("taken", "lee")] * 2
    assert not any("Nobody of our staff" in text for text in await world.said())


async def test_a_thousand_telephones_are_not_rung_for_a_thousand_patients(
    world: World, sms: Callable[..., Inbound]
) -> None:
    for number in range(8):
        await world.inbox.accept(sms("I have chest pain", sender=f"+1500555{number:04d}"))
    await world.ladder.look()
    assert {row.rung for row in await world.escalations()} == {"on_call"}
    assert sorted(await world.pages()) == [("on_call", "sms"), ("on_call", "voice")]


async def test_two_processes_take_each_step_once(world: World, sms: Callable[..., Inbound]) -> None:
    await world.inbox.accept(sms("I have chest pain"))
    other = Ladder(world.store, world.words, world.settings, world.clock)
    await asyncio.gather(world.ladder.look(), other.look())
    (row,) = await world.escalations()
    assert (row.rung, row.alerts) == ("on_call", 1)


async def test_a_request_in_turn_rings_no_telephone_and_still_ends_told(
    world: World, sms: Callable[..., Inbound]
) -> None:
    await world.raised("asked_for_human", "+15005550021", sms)
    assert await world.climb(0) == "desk"
    assert await world.climb(1, 3601) == "telling"
    assert (await world.said())[-1] == world.words.say("nobody-yet", "en", number="911")
    assert await world.pages() == []


async def test_a_wait_is_told_from_the_data_or_not_at_all(world: World, sms: Callable[..., Inbound]) -> None:
    for number in range(5):
        await world.raised("nurse", f"+1500555003{number}", sms)
        await world.ladder.look()
        async with world.store.write() as tx:
            last = (await tx.session.exec(select(Escalation).order_by(col(Escalation.id).desc()).limit(1))).one()
            last.taken_by, last.taken_at = "lee", last.opened_at + timedelta(minutes=4 + 6 * number)
            last.rung, last.due_at = "taken", now() + timedelta(days=1)
        assert not any("queue" in text for text in await world.said()), "from fewer than five nothing is said"
    await world.raised("nurse", "+15005550040", sms)
    await world.ladder.look()
    assert (await world.said())[-1] == world.words.say("queue-wait", "en", minutes="20", number="911")


async def test_after_hours_nobody_is_waited_for_at_the_desk(world: World, sms: Callable[..., Inbound]) -> None:
    shut = (world.clock() - timedelta(days=1)).strftime("%a").lower()
    world.changed(on_call=(), supervisors=(), desk_hours=(f"{shut} 08:00-12:00",))
    await world.inbox.accept(sms("I have chest pain"))
    assert await world.climb(0) == "telling"
