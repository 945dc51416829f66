"""What the provider took and could not deliver: one second try where that may help, and then a human."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.channels.errors import ONCE_MORE
from bot.message import Reply
from tests.clinic import PATIENT, Clinic


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The waits of minutes, in hundredths of a second."""
    for code in ONCE_MORE:
        monkeypatch.setitem(ONCE_MORE, code, 0.02)


async def replied(full: Clinic) -> Any:
    await full.twilio.text(PATIENT, "hello there")
    await full.reply(Reply("a reply"))
    await full.settled()
    return full.twilio.sent[-1]


@pytest.mark.parametrize("code", [30003, 30008])
async def test_a_second_try_and_no_third(full: Clinic, code: int) -> None:
    await full.twilio.report(await replied(full), "undelivered", code)
    await full.settled()
    assert full.sent() == ["a reply", "a reply"]
    assert await full.queue() == []
    await full.twilio.report(full.twilio.sent[-1], "undelivered", code)
    assert await full.settled() == ["failed"]
    assert full.sent() == ["a reply", "a reply"]
    assert await full.reasons() == ["undeliverable"]


@pytest.mark.parametrize("code", [30004, 30005, 30006, 30007, 21610, None])
async def test_what_a_second_try_cannot_help_gets_none(full: Clinic, code: int | None) -> None:
    await full.twilio.report(await replied(full), "undelivered", code)
    assert await full.settled() == ["failed"]
    assert full.sent() == ["a reply"]


async def test_a_late_word_of_the_first_sending_settles_nothing(full: Clinic) -> None:
    first = await replied(full)
    await full.twilio.report(first, "undelivered", 30003)
    await full.twilio.report(first, "failed", 30003)
    await full.settled()
    assert full.sent() == ["a reply", "a reply"]
    assert await full.queue() == []


@pytest.mark.parametrize(("code", "said"), [(30003, 2), (30006, 1)])
async def test_a_report_that_is_faster_than_the_answer_to_the_request_stands(
    full: Clinic, monkeypatch: pytest.MonkeyPatch, code: int, said: int
) -> None:
    save, reported = full.outbox._save, asyncio.Event()

    async def later(change: Callable[..., Awaitable[None]]) -> None:
        await reported.wait()
        await save(change)

    monkeypatch.setattr(full.outbox, "_save", later)
    await full.twilio.text(PATIENT, "hello there")
    await full.reply(Reply("a reply"))
    async with asyncio.timeout(5):
        while not full.sent():
            await asyncio.sleep(0.02)
    await full.twilio.report(full.twilio.sent[0], "undelivered", code)
    reported.set()
    assert await full.settled() == ["sent" if said == 2 else "failed"]
    assert full.sent() == ["a reply"] * said
    assert await full.reasons() == ([] if said == 2 else ["undeliverable"])


async def test_what_had_arrived_is_not_said_twice(full: Clinic) -> None:
    message = await replied(full)
    await full.twilio.report(message, "delivered")
    await full.twilio.report(message, "undelivered", 30003)
    assert await full.settled() == ["failed"]
    assert full.sent() == ["a reply"]


async def test_never_to_somebody_who_wants_no_messages(full: Clinic) -> None:
    message = await replied(full)
    await full.twilio.text(PATIENT, "STOP")
    await full.twilio.report(message, "undelivered", 30003)
    await full.settled()
    assert full.sent().count("a reply") == 1


async def test_who_has_written_since_is_not_sent_an_old_answer(full: Clinic) -> None:
    message = await replied(full)
    await full.twilio.text(PATIENT, "are you there?")
    await full.twilio.report(message, "undelivered", 30003)
    await full.settled()
    assert full.sent().count("a reply") == 1
    assert await full.reasons() == ["undeliverable"]


async def test_an_emergency_s_reply_is_tried_again_and_told_to_staff_at_once(full: Clinic) -> None:
    await full.twilio.text(PATIENT, "crushing chest pain and I cannot breathe")
    await full.settled()
    urgent = next(message for message in full.twilio.sent if "911" in message.body)
    await full.twilio.report(urgent, "undelivered", 30003)
    assert {row.reason: row.priority for row in await full.queue()} == {"alarm": 0, "undeliverable": 0}
    await full.settled()
    assert sum("Call 911 now" in text for text in full.sent()) == 2


async def test_a_second_try_of_unknown_fate_is_not_taken_for_the_first(full: Clinic) -> None:
    """The look-up finds the sending that failed, and must not think that it is the second one."""
    message = await replied(full)
    full.twilio.drops_before_accepting(1)
    await full.twilio.report(message, "undelivered", 30008)
    assert await full.settled() == ["sent"]
    assert full.sent() == ["a reply", "a reply"]
