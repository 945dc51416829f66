"""The calls of one turn at Rasa: again while it may help; while it is gone nobody waits behind another."""

import asyncio

import pytest

from bot import rasa
from bot.rasa import GONE, RasaUnavailable, Tries
from flows.orders import Order, Say


class Other:
    """A Rasa that answers, breaks, or lets everybody wait."""

    def __init__(self) -> None:
        self.asked = 0
        self.fault: RasaUnavailable | None = None
        self.hangs = False

    async def tell(self, *_told: object) -> list[Order]:
        self.asked += 1
        if self.hangs:
            await asyncio.sleep(60)
        if self.fault:
            raise self.fault
        return [Say("hello", {})]


@pytest.fixture
def other() -> Other:
    return Other()


@pytest.fixture
def tries(other: Other, monkeypatch: pytest.MonkeyPatch) -> Tries:
    monkeypatch.setattr(rasa, "RETRIES", (0.01, 0.02))
    return Tries(other, 0.3)  # type: ignore[arg-type]


async def turn(tries: Tries) -> str:
    try:
        return str(await tries.orders("episode", "1", "hello", {}))
    except RasaUnavailable as error:
        return error.where


async def test_a_fault_is_tried_again(tries: Tries, other: Other) -> None:
    other.fault = RasaUnavailable("status 503: action")
    assert await turn(tries) == "status 503: action"
    assert other.asked == 3


async def test_a_crowd_does_not_wait_for_a_rasa_that_hangs_and_all_are_served_when_it_is_back(
    tries: Tries, other: Other
) -> None:
    other.hangs = True
    for _ in range(GONE):
        assert await turn(tries) == "deadline"
    before = other.asked
    told = await asyncio.gather(*(turn(tries) for _ in range(100)))
    assert (told.count("gone"), told.count("deadline")) == (99, 1)
    assert other.asked == before + 1, "one asks for all"
    other.hangs = False
    assert "hello" in await turn(tries)
    assert all("hello" in one for one in await asyncio.gather(*(turn(tries) for _ in range(100))))


async def test_a_rasa_that_answers_with_a_fault_is_not_gone(tries: Tries, other: Other) -> None:
    other.fault = RasaUnavailable("status 500: action")
    told = await asyncio.gather(*(turn(tries) for _ in range(20)))
    assert set(told) == {"status 500: action"}
    assert other.asked == 60
