"""Status callbacks in every order, and what each of the provider's answers leads to."""

import asyncio
from itertools import permutations
from typing import Any

import pytest
from sqlmodel import func, select

from bot.channels.errors import CLASSES, Class, class_of
from bot.channels.twilio import STATUS_RANK, Status
from bot.message import Reply
from bot.store import reports
from bot.store.models import Message
from bot.store.reports import StatusEvent
from tests.clinic import PATIENT, Clinic

FOUR = ("sent", "delivered", "read", "undelivered")


async def test_in_all_24_orders_a_state_never_goes_back(full: Clinic) -> None:
    """24 orders of 4 reports, 50 messages each: what counts is how far it came, not what came last."""
    await full.twilio.text(PATIENT, "hello there")
    await full.reply(*(Reply(f"reply {n}") for n in range(50)))
    await full.settled(100)
    ours = await full.ours()
    number = 0
    for order in permutations(FOUR):
        async with full.store.write() as tx:
            for row in ours:
                sid = f"SM{number:032x}"
                number += 1
                for seen, state in enumerate(order, 1):
                    assert await reports.keep(tx, row.id or 0, sid, state, STATUS_RANK[state], 0)
                    reached = await reports.reached(tx, row.id or 0, sid) if seen in (number % 4 + 1, 4) else None
                    assert reached is None or reached.rank == max(STATUS_RANK[one] for one in order[:seen])
    assert number == 24 * 50


async def test_the_same_orders_through_the_door_escalate_once(full: Clinic) -> None:
    """One message for each of the 24 orders, by signed webhooks, each report twice."""
    await full.texts([f"+1202555{order:04d}" for order in range(24)], "hello there")
    await full.reply_to_all(Reply("a reply"))
    await full.settled(100)
    for order, message in zip(permutations(FOUR), list(full.twilio.sent), strict=True):
        for state in order:
            for _ in range(2):
                delivery = await full.twilio.report(message, state, 30005 if state == "undelivered" else None)
                assert delivery
                assert delivery.acknowledged
    assert {row.state for row in await full.ours()} == {"failed"}
    assert await full.reasons() == ["undeliverable"] * 24
    async with full.store.read() as tx:
        assert (await tx.session.exec(select(func.count()).select_from(StatusEvent))).one() == 24 * 4


async def test_a_report_of_a_stranger_or_of_the_patient_s_own_message_is_nothing(full: Clinic) -> None:
    await full.twilio.text(PATIENT, "hello there")
    theirs = (await full.theirs())[0].id
    for message in (theirs, 10**15, None):
        await full.outbox.heard(Status("SM" + "a" * 32, "failed", message, 30003))
    assert await full.queue() == []


@pytest.mark.parametrize(
    ("trouble", "taken", "state"),
    [
        ({"status": 429, "code": 20429, "retry_after": "0.05"}, 1, "sent"),
        ({"status": 429, "code": 20429}, 1, "sent"),
        ({"status": 500}, 1, "sent"),
        ({"status": 503}, 1, "sent"),
        ({"status": 400, "code": 30003}, 1, "sent"),
        ({"status": 400, "code": 30008}, 1, "sent"),
        ({"status": 400, "code": 30005}, 0, "failed"),
        ({"status": 400, "code": 30006}, 0, "failed"),
        ({"status": 400, "code": 21610}, 0, "failed"),
        ({"status": 400, "code": 21211}, 0, "failed"),
        ("after", 1, "sent"),
        ("before", 1, "sent"),
    ],
    ids=str,
)
async def test_each_answer_of_the_provider_200_times(full: Clinic, trouble: Any, taken: int, state: str) -> None:
    """200 messages each: never one too many, never one that nobody knows of."""
    await full.texts([f"+1202555{number:04d}" for number in range(200)], "hello there")
    if isinstance(trouble, dict):
        full.twilio.refuses_first(**trouble)
    elif trouble == "after":
        full.twilio.drops_after_accepting(200)
    else:
        full.twilio.drops_before_accepting(200)
    await full.reply_to_all(Reply("a reply"))
    await full.settled(200)
    assert {row.state for row in await full.ours()} == {state}
    assert full.twilio.duplicates == []
    assert len(full.twilio.sent) == 200 * taken
    assert await full.reasons() == ["undeliverable"] * (0 if taken else 200)


async def test_21610_on_an_emergency_calls_staff_within_seconds_200_times(full: Clinic) -> None:
    late = []
    full.twilio.refuses_first(400, 21610)
    for start in range(0, 200, 10):
        patients = [f"+1202555{number:04d}" for number in range(start, start + 10)]
        await full.texts(patients, "crushing chest pain and I cannot breathe")
        await full.settled(100)
    for row in await full.queue():
        if row.reason == "undeliverable":
            async with full.store.read() as tx:
                ours = await tx.session.exec(select(Message).where(Message.conversation == row.conversation))
                late.append((row.opened_at - min(one.created_at for one in ours.all())).total_seconds())
            assert row.priority == 0
    assert len(late) == 200
    assert max(late) <= 5.0


async def test_an_account_that_is_shut_alarms_for_an_emergency_before_the_last_try(full: Clinic) -> None:
    full.twilio.refuses(401, 20003, times=2)
    await full.twilio.text(PATIENT, "crushing chest pain and I cannot breathe")
    await full.settled()
    assert [row.priority for row in await full.queue()] == [0, 0]
    assert len(full.sent()) == 2  # the disclosure too: it was tried again all the same


async def test_one_that_hangs_holds_up_nobody_else(full: Clinic) -> None:
    full.twilio.hangs(5)
    await full.twilio.text(PATIENT, "hello there")
    await full.reply(Reply("slow"))
    while not full.twilio.api.times:
        await asyncio.sleep(0.02)
    await full.twilio.text("+12025550999", "crushing chest pain and I cannot breathe")
    for _ in range(200):
        if full.sent("+12025550999"):
            break
        await asyncio.sleep(0.02)
    assert "Call 911 now" in full.sent("+12025550999")[0]
    assert full.sent() == []


def test_codes_by_class() -> None:
    table = {
        Class.PERMANENT: (21211, 21614, 21408, 21617, 30004, 30005, 30006, 30007, 30034, 63024, 63049, 99999),
        Class.LATER: (30003, 30008),
        Class.RATE: (20429, 63018, 30001),
        Class.OPTED_OUT: (21610,),
        Class.WINDOW: (63016,),
        Class.CONTENT: (21655, 21656, 63013),
        Class.ACCOUNT: (20003, 20005, 30002),
    }
    assert {code: class_of(code) for codes in table.values() for code in codes} == {
        code: found for found, codes in table.items() for code in codes
    }
    assert (class_of(0, 429), class_of(503, 503), class_of(401, 401)) == (Class.RATE, Class.LATER, Class.ACCOUNT)
    assert set(CLASSES.values()) == set(Class)
