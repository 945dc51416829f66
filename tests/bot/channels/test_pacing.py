"""Pacing: never over a number's rate, emergencies first, and a rest when the provider asks for it."""

import heapq
from itertools import count

import pytest

from bot.channels.pacing import Bucket, Pacer
from bot.message import Reply
from tests.clinic import Clinic


class Clock:
    """Time that moves when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def most_in_a_second(times: list[float]) -> int:
    """The largest number of ``times`` (sorted) within any second."""
    most, first = 0, 0
    for last, moment in enumerate(times):
        while times[first] <= moment - 1.0:
            first += 1
        most = max(most, last - first + 1)
    return most


@pytest.mark.parametrize("rate", [1, 3, 10, 80])
def test_10000_sends_keep_the_rate_and_emergencies_go_first(rate: int) -> None:
    clock = Clock()
    bucket, line = Bucket(rate, clock), [(1, number) for number in range(10_000)]
    heapq.heapify(line)
    sent: list[tuple[float, int]] = []
    waits: list[float] = []
    came: dict[int, float] = {}
    numbers = count(100_000)
    while line:
        if len(sent) % 500 == 250 and len(came) <= len(sent) // 500:  # an emergency comes in between
            number = next(numbers)
            came[number] = clock.now
            heapq.heappush(line, (0, number))
        if not bucket.take():
            clock.now += bucket.wait() + 1e-9
            continue
        bucket.done()
        _, number = heapq.heappop(line)
        sent.append((clock.now, number))
        if number in came:
            waits.append(clock.now - came[number])
    assert len(sent) == 10_000 + len(came)
    assert len(came) >= 20
    assert most_in_a_second([moment for moment, _ in sent]) <= rate
    assert max(waits) <= 1.1 / min(rate, 1) + 1e-3
    assert sent[-1][0] - 100.0 >= (len(sent) - rate) / rate


async def test_end_to_end_the_provider_never_sees_more_than_the_rate(full: Clinic) -> None:
    full.outbox._pacer = Pacer(lambda _: 20.0)
    patients = [f"+1202555{number:04d}" for number in range(60)]
    await full.texts(patients, "hello there")
    await full.reply_to_all(Reply("a reply"))
    await full.twilio.text("+12025559999", "crushing chest pain and I cannot breathe")
    await full.settled(60)
    assert most_in_a_second(full.twilio.api.times) <= 20
    place = [message.to for message in full.twilio.sent].index("+12025559999")
    assert place < 50, "the emergency waited behind the replies"


def test_a_rest_that_the_provider_asked_for_is_kept() -> None:
    clock = Clock()
    pacer = Pacer(lambda _: 80.0, clock)
    assert pacer.take("sms", "a")
    pacer.done("sms", "a")
    pacer.rest("sms", "a", 30)
    assert not pacer.take("sms", "a")
    assert pacer.take("whatsapp", "a")
    assert pacer.take("sms", "b")
    assert pacer.full() == [("sms", "a")]
    assert pacer.wait() == pytest.approx(30)
    clock.now += 30.1
    assert pacer.take("sms", "a")


def test_less_than_one_a_second_and_nonsense() -> None:
    clock = Clock()
    slow = Bucket(0.1, clock)
    assert slow.take()
    assert not slow.take()
    slow.done()
    clock.now += 9
    assert not slow.take()
    clock.now += 2
    assert slow.take()
    with pytest.raises(ValueError):
        Bucket(0)
