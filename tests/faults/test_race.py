"""Thirty random orders of a takeover and all that may come late: the bot speaks over nobody."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from sqlmodel import col, select

from bot.inbox import Inbox
from bot.message import Inbound, Reply
from bot.settings import Settings
from bot.store import desk, sending, talk
from bot.store.models import Conversation, Message
from bot.store.people import Staff
from bot.store.store import Store
from tests.bench.race import FAILURES, trial
from tests.bot.conftest import BOTH
from tests.bot.conftest import database as database
from tests.bot.conftest import inbox as inbox
from tests.bot.conftest import pytest_generate_tests as pytest_generate_tests
from tests.bot.conftest import settings as settings
from tests.bot.conftest import sms as sms
from tests.bot.conftest import store as store
from tests.bot.conftest import words as words

DATABASES = BOTH
CASES = range(30)


async def test_nobody_is_talked_over_and_nothing_is_lost(store: Store, settings: Settings) -> None:
    found = await trial(store, settings, CASES)
    assert {name: found[name] for name in FAILURES} == dict.fromkeys(FAILURES, 0)
    assert found["takeovers"] >= 15
    assert found["turns_dropped"] >= 3  # else the orders would be too tame to show anything


async def test_a_form_that_comes_again_after_its_message_was_sent_sends_nothing(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await inbox.accept(sms("hello"))
    at_the_desk = desk.Desk(store)
    nurse = Staff(1, "ana", "nurse")
    async with store.read() as tx:
        case = (await tx.session.exec(select(Conversation))).one()
    assert (await at_the_desk.take_over(case.id, nurse, case.fence)).ok
    for _ in range(3):
        assert await at_the_desk.staff_reply(case.id, nurse, ["part one", "part two"], "1:form")
        async with store.write() as tx:
            for row in (await tx.session.exec(select(Message).where(Message.staff == "ana"))).all():
                row.state, row.provider, row.provider_id = "sent", "twilio", f"SM{10**6 + (row.id or 0):032x}"
    async with store.read() as tx:
        said = (await tx.session.exec(select(Message).where(Message.staff == "ana").order_by(col(Message.id)))).all()
        assert [talk.text_of(tx, row) for row in said] == ["part one", "part two"]


async def test_what_the_provider_refuses_while_a_nurse_takes_over_is_not_tried_again(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    """The takeover has begun and is not committed when the refusal comes: it is waited for, and nothing is pending."""
    await inbox.accept(sms("hello"))
    async with store.write() as tx:
        waiting = await talk.lease_next(tx)
        assert waiting
        conversation = await talk.finish_turn(tx, waiting)
        await talk.add_replies(tx, conversation, [Reply("what the bot said")], answers=waiting.message)
    async with store.write() as tx:
        (outbound,) = await sending.claim(tx, 1)
    async with store.write() as tx:
        row = await tx.locked(Conversation, conversation.id)
        assert row
        row.owner, row.staff = "staff", "ana"
        await sending.withdraw_pending(tx, row.id)
        await tx.session.flush()
        refused = asyncio.create_task(store.change(lambda tx: sending.put_off(tx, outbound, "20503", timedelta())))
        await asyncio.sleep(0.3)
    await refused
    async with store.read() as tx:
        assert (await tx.session.get_one(Message, outbound.id)).state == "withdrawn"
