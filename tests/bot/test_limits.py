"""A request that is too large, too slow, packed or broken is refused, costs next to nothing, and holds nobody up."""

import asyncio
import os
import random
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.channels import limits
from bot.commands.local import free_port
from tests.bench.hostile import MOST_GROWTH, REQUESTS, Siege, drip, emergency, head, posted, send
from tests.bot.public import installation, served

SOON = 0.5  # seconds, in place of ARRIVES_WITHIN
Address = tuple[str, int]
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def door(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Address]:
    port, folder = free_port(), tmp_path_factory.mktemp("door")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "ARRIVES_WITHIN", SOON)
        async with installation(folder, port=port) as lamplight, served(lamplight.public(), port) as address:
            yield address


async def test_each_is_refused_as_what_it_is(door: Address) -> None:
    dice = random.Random(11)
    got = {kind: (await send(door, make(dice)), expected) for kind, (make, expected) in REQUESTS.items()}
    assert {kind: status for kind, (status, expected) in got.items() if status not in expected} == {}


async def test_two_hundred_cost_little_and_an_emergency_is_taken(door: Address) -> None:
    siege = Siege(door, os.getpid())
    await siege.many(60)
    before = siege.most
    await siege.many(200)
    assert siege.wrong == []
    assert siege.most - before <= MOST_GROWTH
    assert await emergency(f"http://{door[0]}:{door[1]}") == 204


@pytest.mark.parametrize(
    "raw",
    [head("GET", "/health"), posted(b"Body=" + b"a" * 900), b"\r\n" * 400, posted(b"name=" + b"a" * 900, path="/x")],
    ids=["headers", "body", "empty lines", "nowhere"],
)
async def test_one_byte_at_a_time_is_cut_off(door: Address, raw: bytes) -> None:
    begin = raw.index(b"\r\n\r\n") + 4 if b"Body=" in raw or b"name=" in raw else 0
    reader, writer = await asyncio.open_connection(*door)
    writer.write(raw[:begin])
    begun = time.monotonic()
    closed = asyncio.create_task(reader.read())
    for at in range(begin, len(raw)):
        await asyncio.wait([closed], timeout=0.05)
        if closed.done() or time.monotonic() - begun > 20:
            break
        writer.write(raw[at : at + 1])
    assert closed.done()
    assert time.monotonic() - begun < SOON + 5  # a busy machine is slow itself
    writer.close()


async def test_the_second_request_of_a_connection_has_no_longer(door: Address) -> None:
    first = head("GET", "/nowhere")
    reader, writer = await asyncio.open_connection(*door)
    writer.write(first)
    assert b"404" in await reader.readline()
    writer.write(first[:10])
    rest = await asyncio.wait_for(reader.read(), SOON + 5)
    assert b"HTTP/1.1" not in rest
    writer.close()


async def test_a_body_that_stops_half_way_is_told_so(door: Address) -> None:
    assert await send(door, posted(b"Body=", 500)) == 408


async def test_what_comes_in_time_is_taken_however_it_is_cut(door: Address) -> None:
    answered = await drip(door, posted(b"a=b", Connection="close"), pause=0.0)
    assert answered < SOON + 5
    assert await send(door, posted(b"a=b")) == 403


@pytest.mark.parametrize("charset", ["utf-8", "UTF-8"])  # in capitals where htmx sends what a nurse has written
async def test_a_form_may_name_its_charset_as_browsers_do(door: Address, charset: str) -> None:
    assert await send(door, posted(b"a=b", Content_Type=f"application/x-www-form-urlencoded;charset={charset}")) == 403


async def test_a_form_with_a_nul_is_not_for_the_database(door: Address) -> None:
    ours = {"Origin": f"http://{door[0]}:{door[1]}"}
    assert await send(door, posted(b"name=a%00&password=b", path="/staff/sign-in", **ours)) == 400
    assert await send(door, posted(b"name=a&password=b", path="/staff/sign-in", **ours)) == 401
