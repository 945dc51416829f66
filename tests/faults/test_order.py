"""Messages that come twice, come again later, are said twice, or come out of order: each counts once, in its order."""

import asyncio
import os
import random
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

from sqlmodel import select, update

from bot.inbox import Inbox
from bot.message import Inbound
from bot.settings import Settings
from bot.store import desk, talk
from bot.store.models import Conversation, Escalation, Message, now
from bot.store.store import Store
from bot.words import Words
from tests.bot.conftest import BOTH
from tests.bot.conftest import database as database
from tests.bot.conftest import inbox as inbox
from tests.bot.conftest import pytest_generate_tests as pytest_generate_tests
from tests.bot.conftest import settings as settings
from tests.bot.conftest import sms as sms
from tests.bot.conftest import store as store
from tests.bot.conftest import words as words

DATABASES = BOTH
AT_ONCE = 32
# 1 has the whole figures: 10,000 deliveries, 500 pairs, 5,000 turns
SCALE = int(os.environ.get("LAMPLIGHT_SCALE", "10"))
MESSAGES, PAIRS, PATIENTS = 2000 // SCALE, 500 // SCALE, 200 // SCALE


async def _all_in(inbox: Inbox, messages: list[Inbound]) -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(message: Inbound) -> None:
        async with gate:
            await inbox.accept(message)

    await asyncio.gather(*(one(message) for message in messages))


async def test_messages_that_come_five_times_count_once(
    store: Store,
    inbox: Inbox,
    words: Words,
    settings: Settings,
    sms: Callable[..., Inbound],
) -> None:
    messages = [sms("I have chest pain", sender=f"+1{5_005_550_000 + n}") for n in range(MESSAGES)]
    first = messages * 3
    random.Random(1).shuffle(first)
    await _all_in(inbox, first)
    after_restart = Inbox(store, words, settings)
    running = asyncio.create_task(after_restart.run())
    await _all_in(after_restart, messages)
    async with store.write() as tx:  # thirty days later: the id counts for ever
        long_ago = now() - timedelta(days=30)
        await tx.session.exec(update(Message).values(created_at=long_ago, not_before=long_ago))
    await _all_in(after_restart, messages[::-1])
    running.cancel()
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Message.author, Message.answers))).all()
        escalated = Counter((await tx.session.exec(select(Escalation.message))).all())
    answers = Counter(answered for author, answered in rows if author == "bot")
    assert sum(author == "patient" for author, _ in rows) == MESSAGES
    assert (len(answers), len(set(answers.values()))) == (MESSAGES, 1), "as many replies to each, once"
    assert (len(escalated), set(escalated.values())) == (MESSAGES, {1})


async def test_patients_who_say_yes_twice_have_said_it_twice(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await _all_in(inbox, [sms("yes", sender=f"+1{5_005_550_000 + n}") for n in range(PAIRS) for _ in range(2)])
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Message.conversation))).all()
    assert Counter(Counter(rows).values()) == {2: PAIRS}


async def test_each_patient_is_heard_in_order_one_turn_at_a_time(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    patients = [f"+1{5_005_550_000 + n}" for n in range(PATIENTS)]
    order = [patient for patient in patients for _ in range(25)]
    random.Random(2).shuffle(order)
    said: Counter[str] = Counter()
    arrivals = []
    for patient in order:
        said[patient] += 1
        arrivals.append(asyncio.create_task(inbox.accept(sms(f"message {said[patient]:03}x", sender=patient))))
        await asyncio.sleep(0)
    await asyncio.gather(*arrivals)
    taken: dict[str, list[int]] = {}
    open_now: set[str] = set()

    async def worker() -> None:
        while True:
            async with store.write() as tx:
                waiting = await talk.lease_next(tx)
            if waiting is None:
                return
            assert waiting.conversation.id not in open_now, "two turns of one conversation at once"
            open_now.add(waiting.conversation.id)
            taken.setdefault(waiting.conversation.id, []).append(int(waiting.text[8:11]))
            await asyncio.sleep(0)
            open_now.discard(waiting.conversation.id)
            await store.change(lambda tx, waiting=waiting: talk.finish_turn(tx, waiting))  # type: ignore[misc]

    await asyncio.gather(*(worker() for _ in range(8)))
    assert len(taken) == PATIENTS
    wrong = [order for order in taken.values() if order != list(range(1, 26))]
    assert not wrong, str(wrong[:2])


async def test_a_message_and_a_nurse_at_the_same_moment(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    """Whoever is first, the bot's turn that began before the nurse came is never saved after."""
    people = desk.Desk(store)
    await people.add("lee", "nurse", "long enough password")
    staff = await people.staff_of(await people.sign_in("lee", "long enough password") or "")
    assert staff

    for number in range(30):
        await inbox.accept(sms("hello", sender=f"+1{5_005_550_000 + number}"))
        async with store.write() as tx:
            waiting = await talk.lease_next(tx)
        assert waiting
        taking = people.take_over(waiting.conversation.id, staff, waiting.fence)
        saving = store.change(lambda tx, waiting=waiting: talk.finish_turn(tx, waiting))  # type: ignore[misc]
        taken, saved = await asyncio.gather(taking, saving, return_exceptions=True)
        async with store.read() as tx:
            row = await tx.session.get_one(Conversation, waiting.conversation.id)

        assert isinstance(saved, talk.LostLease | Conversation)
        assert not isinstance(taken, BaseException)
        assert (row.owner == "staff") is taken.ok
