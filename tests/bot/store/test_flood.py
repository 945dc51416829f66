"""While a flood comes in, what is no emergency waits, but not for ever."""

import asyncio
import time

import pytest

from bot.store import turnstile
from bot.store.turnstile import Flood


async def test_what_is_no_emergency_waits_while_it_lasts_and_not_longer_than_promised(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    flood = Flood()
    await flood.passed()
    assert not flood.high
    flood.rises()
    assert flood.high
    waits = asyncio.create_task(flood.passed())
    await asyncio.sleep(0.01)
    assert not waits.done()
    flood.falls()
    async with asyncio.timeout(1):
        await waits
    monkeypatch.setattr(turnstile, "GIVES_WAY", 0.1)
    begun = time.monotonic()
    flood.rises()
    while time.monotonic() < begun + 0.1:
        flood.rises()  # it is the same one
        await asyncio.sleep(0.01)
    assert not flood.high
    async with asyncio.timeout(1):
        await flood.passed()
