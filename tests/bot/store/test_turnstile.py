"""One writer at a time; the urgent go first, nobody waits for ever, and a cancelled one leaves the way free."""

import asyncio
import random

import pytest

from bot.store.turnstile import IN_A_ROW, Turnstile


async def _pass(stile: Turnstile, name: str, done: list[str], *, urgent: bool = False) -> None:
    async with stile.through(urgent=urgent):
        done.append(name)
        await asyncio.sleep(0)


async def test_the_urgent_overtake_and_among_equals_the_first_goes_first() -> None:
    stile, done = Turnstile(), list[str]()
    async with stile.through():
        others = [asyncio.create_task(_pass(stile, f"turn {n}", done)) for n in range(3)]
        await asyncio.sleep(0)
        urgent = [asyncio.create_task(_pass(stile, f"inbox {n}", done, urgent=True)) for n in range(3)]
        await asyncio.sleep(0)
        assert not done
    await asyncio.gather(*others, *urgent)
    assert done == ["inbox 0", "inbox 1", "inbox 2", "turn 0", "turn 1", "turn 2"]


async def test_who_is_not_urgent_is_not_overtaken_for_ever() -> None:
    stile, done = Turnstile(), list[str]()
    async with stile.through():
        tasks = [asyncio.create_task(_pass(stile, "turn", done))]
        tasks += [asyncio.create_task(_pass(stile, "inbox", done, urgent=True)) for _ in range(3 * IN_A_ROW)]
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    assert done.index("turn") == IN_A_ROW


async def test_an_error_in_the_block_lets_the_next_one_in() -> None:
    stile = Turnstile()
    with pytest.raises(ValueError, match="mine"):
        async with stile.through():
            raise ValueError("mine")
    async with asyncio.timeout(1), stile.through():
        pass


@pytest.mark.parametrize("seed", range(20))
async def test_whoever_is_cancelled_there_is_never_more_than_one_inside_and_nobody_is_forgotten(seed: int) -> None:
    stile, chance, inside, most = Turnstile(), random.Random(seed), 0, 0

    async def work() -> None:
        nonlocal inside, most
        async with stile.through(urgent=chance.random() < 0.5):
            inside += 1
            most = max(most, inside)
            try:
                await asyncio.sleep(0 if chance.random() < 0.5 else 0.001)
            finally:
                inside -= 1

    tasks = []
    for _ in range(100):
        tasks.append(asyncio.create_task(work()))
        if chance.random() < 0.5:
            await asyncio.sleep(0)
        if chance.random() < 0.4:
            chance.choice(tasks).cancel()
    async with asyncio.timeout(5):
        ends = await asyncio.gather(*tasks, return_exceptions=True)
    assert most == 1
    assert 0 < sum(isinstance(end, asyncio.CancelledError) for end in ends) < len(ends)
    async with asyncio.timeout(1), stile.through():
        pass
