"""Webhooks on their way: in order, at least once with the same id, and no address waits for another."""

import asyncio
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from sqlmodel import select

from bot.commands.local import free_port
from bot.hooks import named, standing
from bot.inbox import Inbox
from bot.message import Channel, Inbound
from bot.settings import ROOT, Settings
from bot.store import hooks, talk
from bot.store.hooks import HookEvent
from bot.store.master import box_of
from bot.store.models import Audit, Escalation, now
from bot.store.store import Store
from safety.ladder import Event
from tests.bot.conftest import BOTH
from tests.bot.hooking import SECRET, Receiver, hooks_of, kept, look, opened, receiving, step
from tests.clock import Clock

DATABASES = BOTH


async def test_a_dead_address_holds_up_no_other(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    dead = f"http://127.0.0.1:{free_port()}/in"
    sender = hooks_of(store, settings, clock, dead, receiver.url)
    await sender.begin()
    running = asyncio.create_task(sender.run())
    try:
        for number in range(1, 6):
            await opened(store, inbox, sms, number)
        want = len({row.mark for row in await kept(store)})
        async with asyncio.timeout(20):
            while len(receiver.heard) < want:
                await asyncio.sleep(0.05)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    rows = await kept(store)
    assert {row.state for row in rows if row.hook == named(dead)} == {"pending"}
    assert {row.mark for row in rows if row.hook == named(dead)} == {mark for mark, _ in receiver.heard}


async def test_one_that_is_refused_holds_up_its_own_escalation_alone(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    sender = hooks_of(store, settings, clock, receiver.url)
    await sender.begin()
    first, second = await opened(store, inbox, sms, 1), await opened(store, inbox, sms, 2)
    receiver.answers = lambda said: 500 if said["data"]["escalation"] == first else 200
    await step(store, first, Event("took", "lee"))
    await step(store, second, Event("took", "lee"))
    while await look(sender, receiver.url):
        pass
    told = [(said["data"]["escalation"], said["data"]["rung"]) for _, said in receiver.heard]
    assert [one for one in told if one[0] == second] == [(second, "raised"), (second, "taken")]
    assert not [one for one in told if one[0] == first]
    receiver.answers = lambda _: 200
    clock.move(3)
    while await look(sender, receiver.url):
        pass
    told = [(said["data"]["escalation"], said["data"]["rung"]) for _, said in receiver.heard]
    assert [one for one in told if one[0] == first] == [(first, "raised"), (first, "taken")]


async def test_it_waits_longer_and_longer_and_gives_up_after_a_day(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    receiver.answers = lambda _: 503
    sender = hooks_of(store, settings, clock, receiver.url)
    await sender.begin()
    number = await opened(store, inbox, sms)
    (mine,) = [row for row in await kept(store) if row.escalation == number]
    waits = []
    while True:
        await look(sender, receiver.url, 50)
        row = next(one for one in await kept(store) if one.id == mine.id)
        if row.state != "pending":
            break
        waits.append((row.not_before - clock()).total_seconds())
        clock.ahead = row.not_before - now() + timedelta(seconds=1)
    assert row.state == "given_up"
    assert len(waits) >= 24
    for number, wait in enumerate(waits):
        most = hooks.WAITS[min(number, len(hooks.WAITS) - 1)]
        assert most - 60 < wait <= most  # a slow machine takes some of it
    assert timedelta(hours=24) <= clock() - mine.at < timedelta(hours=25, minutes=5)
    async with store.read() as tx:
        said = (await tx.session.exec(select(Audit).where(Audit.action == "hook.given_up"))).all()
        ((_, stands),) = await standing(tx, sender._settings)
    assert mine.conversation in {one.subject for one in said}
    assert stands.given_up == len(said) > 0


async def test_what_a_dead_sender_took_is_told_again_with_the_same_id(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    sender = hooks_of(store, settings, clock, receiver.url, lease=30.0)
    await sender.begin()
    await opened(store, inbox, sms)
    async with store.write() as tx:
        taken = await hooks.claim(tx, named(receiver.url), 8, clock(), timedelta(seconds=30))
    marks = {row.mark for row in taken}
    assert await look(sender, receiver.url) == []  # it may still be at it
    clock.move(31)
    await look(sender, receiver.url)
    assert marks <= {mark for mark, _ in receiver.heard}


LIFE = """
import asyncio, os, random, sys
from pathlib import Path
from bot import log
from bot.hooks import Hooks
from bot.settings import Settings
from bot.store.master import box_of
from bot.store.store import Store

async def life():
    own = ("127.0.0.0/8",)
    settings = Settings(_env_file=None, data_dir=Path(sys.argv[1]), hooks=(sys.argv[2],), hook_networks=own)
    store = Store(settings.database, box_of(settings))
    sender = Hooks(store, settings, sys.argv[3].encode(), lease=1.0)
    await sender.begin()
    asyncio.get_running_loop().call_later(float(sys.argv[4]), os.kill, os.getpid(), 9)
    print("sends", flush=True)
    await sender.run()

log.configure(50)
asyncio.run(life())
"""
EVENTS, LIVES = 36, 5


async def test_killed_again_and_again_it_loses_nothing(tmp_path: Path) -> None:
    """``kill -9`` in the middle of sending, and a receiver that fails: each event arrives, with one id, in order."""
    failing = iter(range(10**6))
    receiver = Receiver(answers=lambda _: 500 if next(failing) % 7 == 3 else 200)
    settings = Settings(data_dir=tmp_path, _env_file=None)
    store = Store(settings.database, box_of(settings))
    await store.migrate()
    async with receiving(receiver):
        await hooks_of(store, settings, Clock(), receiver.url).begin()
        async with store.write() as tx:
            conversation = await talk.conversation_of(tx, Channel.SMS, "ours", "+15005550001", "en", "US")
            for number in range(EVENTS):
                row = Escalation(conversation=conversation.id, message=number, reason=f"r{number % 12}", priority=0)
                row.id = number % 12 + 1  # twelve escalations with three steps each
                await hooks.note(tx, row, "escalation.moved", now())
        marks = {row.mark for row in await kept(store)}
        await store.close()
        for life in range(LIVES):
            await asyncio.to_thread(_live(tmp_path, receiver.url, 0.05 + 0.1 * life).wait)
        last = _live(tmp_path, receiver.url, 200.0)
        try:
            async with asyncio.timeout(150):
                while {mark for mark, _ in receiver.heard} != marks:
                    await asyncio.sleep(0.1)
        finally:
            last.kill()
            await asyncio.to_thread(last.wait)
    assert len(marks) == EVENTS
    first = list(dict.fromkeys(mark for mark, _ in receiver.heard))
    order = {row.mark: (row.escalation, row.id) for row in await _kept(settings)}
    for escalation in range(1, 13):
        told = [order[mark][1] or 0 for mark in first if order[mark][0] == escalation]
        assert told == sorted(told)
        assert len(told) == EVENTS // 12


async def _kept(settings: Settings) -> list[HookEvent]:
    store = Store(settings.database, box_of(settings))
    rows = await kept(store)
    await store.close()
    return rows


def _live(folder: Path, url: str, seconds: float) -> subprocess.Popen[bytes]:
    """A sender that is killed in the middle of its work, so many seconds after it began."""
    argv = [sys.executable, "-c", LIFE, str(folder), url, SECRET.decode(), str(seconds)]
    return subprocess.Popen(argv, cwd=ROOT)
