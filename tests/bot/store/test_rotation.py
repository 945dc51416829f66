"""Keys change under load: nothing becomes unreadable, nothing stays under the old key, a kill costs nothing."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from sqlmodel import func, select

from bot import secrets
from bot.message import Channel, Inbound, Reply
from bot.settings import ROOT, Settings
from bot.store import audit, known, rotation, talk
from bot.store.crypto import Box
from bot.store.master import box_of
from bot.store.models import Audit, Conversation, MasterKey, Message, SubjectKey
from bot.store.store import Store
from tests.bot.conftest import BOTH, KEYS

DATABASES = BOTH
FRESH = b"f" * 32


async def clinic(store: Store, patients: int, words: int = 3) -> None:
    """That many patients with that many messages each."""
    for first in range(0, patients, 50):
        async with store.write() as tx:
            for number in range(first, min(first + 50, patients)):
                row = await talk.conversation_of(tx, Channel.SMS, "+1", f"+1202555{number:04}", "en", "US")
                await talk.add_replies(
                    tx, row, [Reply(f"word {n}", made_of={"n": n}) for n in range(words)], answers=None
                )
                await known.set_facts(tx, row.id, {"age": number})


async def readable(store: Store) -> int:
    """How many messages open with their own words, each patient's facts among them."""
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Message))).all()
        for patient in (await tx.session.exec(select(Conversation))).all():
            assert patient.address_sealed
            tx.box.open(f"conversation|address|{patient.id}", patient.address_sealed)
            known.facts_of(tx, patient)
        assert all(talk.text_of(tx, row).startswith("word") for row in rows)
        return len(rows)


async def drained(steps: AsyncIterator[int]) -> int:
    """Take every step; how many were done at the last."""
    return max([done async for done in steps], default=0)


async def test_a_new_master_key_wraps_every_patients_key(settings: Settings, store: Store) -> None:
    await clinic(store, 20)
    rotated = Store(settings.database, Box(FRESH, KEYS[1], KEYS[0]))
    await rotated.migrate()
    assert await rotation.left(rotated) == rotation.Left(wrapped=20, rows=0)
    assert await drained(rotation.rewrap(rotated)) == 20
    assert await rotation.left(rotated) == rotation.Left(0, 0)
    await rotated.close()
    alone = Store(settings.database, Box(FRESH, KEYS[1]))  # without the older key
    await alone.migrate()
    assert await readable(alone) == 60
    await alone.close()


async def test_a_process_that_runs_meanwhile_takes_the_new_master_key_up(settings: Settings, tmp_path: Path) -> None:
    running = Store(settings.database, box_of(settings))
    await running.migrate()
    await clinic(running, 3)
    file = settings.data_dir / "secrets.json"
    secrets.save(file, secrets.rotated(secrets.load_or_make(file)))
    rotating = Store(settings.database, box_of(settings))
    await rotating.migrate()
    await drained(rotation.rewrap(rotating))
    async with running.write() as tx:  # a new patient, and one whose key was wrapped anew
        row = await talk.conversation_of(tx, Channel.SMS, "+1", "+13105550000", "en", "US")
        await talk.add_replies(tx, row, [Reply("word")], answers=None)
    async with running.read() as tx:
        masters = set((await tx.session.exec(select(SubjectKey.master))).all())
        kept = {row.id: row.retired_at for row in (await tx.session.exec(select(MasterKey))).all()}
    assert masters == {rotating.box.master}
    assert [row for row, retired in kept.items() if retired is None] == [rotating.box.master]
    for store in (running, rotating):
        store.box._held.clear()
        assert await readable(store) == 10
        await store.close()


async def test_every_patient_gets_a_new_key_and_the_audit_stays_readable(settings: Settings, store: Store) -> None:
    await clinic(store, 25)
    assert await drained(rotation.reseal(store, fresh=True)) == 25
    assert await rotation.left(store) == rotation.Left(0, 0)
    fresh = Store(settings.database, Box(*KEYS))
    assert await readable(fresh) == 75
    async with fresh.read() as tx:
        assert (await tx.session.exec(select(func.count()).select_from(SubjectKey))).one() == 50
        rows = (await tx.session.exec(select(Audit).where(Audit.action == "conversation.opened"))).all()
        assert [audit.detail_of(tx.box, row) for row in rows] == ["sms"] * 25
    await fresh.close()


async def test_a_run_that_was_cut_short_goes_on_where_it_stood(store: Store) -> None:
    await clinic(store, 35)
    async for done in rotation.reseal(store, fresh=True):
        if done == 20:
            break
    assert await drained(rotation.reseal(store, fresh=True)) == 15
    assert await rotation.left(store) == rotation.Left(0, 0)
    assert await readable(store) == 105
    assert await drained(rotation.reseal(store, fresh=True)) == 35  # a new run, after one that ended


async def test_nothing_is_lost_while_patients_write(
    settings: Settings, store: Store, sms: Callable[..., Inbound]
) -> None:
    await clinic(store, 40, words=5)
    other = Store(settings.database, Box(*KEYS))  # the running installation, with keys of before in its memory
    assert await readable(other) == 200
    stop, said = asyncio.Event(), 0

    async def talks() -> None:
        nonlocal said
        while not stop.is_set():
            async with other.write() as tx:
                row = await talk.conversation_of(tx, Channel.SMS, "+1", f"+1202555{said % 45:04}", "en", "US")
                await talk.add_replies(tx, row, [Reply(f"word {said}")], answers=None)
            said += 1
            await asyncio.sleep(0.005)

    talking = asyncio.create_task(talks())
    for _ in range(2):
        await drained(rotation.reseal(store, fresh=True))
    stop.set()
    await talking
    await drained(rotation.reseal(store, fresh=False))
    assert said > 5
    assert await readable(store) == 200 + said
    assert await rotation.left(store) == rotation.Left(0, 0)
    await other.close()


ROTATE = """
import asyncio, sys
from bot.store import rotation
from bot.store.crypto import Box
from bot.store.store import Store
from tests.bot.conftest import KEYS

async def main():
    store = Store(sys.argv[1], Box(*KEYS))
    async for done in rotation.reseal(store, fresh=True):
        print(done, flush=True)
    await store.close()

asyncio.run(main())
"""


async def test_kills_in_the_midst_leave_every_row_readable(settings: Settings, store: Store) -> None:
    await clinic(store, 120)
    kills = 0
    for _ in range(4):
        child = subprocess.Popen(  # noqa: ASYNC220 -- it is read from in a thread
            [sys.executable, "-c", ROTATE, settings.database],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert child.stdout
        await asyncio.to_thread(child.stdout.readline)
        child.send_signal(signal.SIGKILL)
        kills += await asyncio.to_thread(child.wait) == -signal.SIGKILL
        child.stdout.close()
        assert await readable(store) == 360
    await drained(rotation.reseal(store, fresh=True))
    assert kills >= 3
    assert await readable(store) == 360
    assert await rotation.left(store) == rotation.Left(0, 0)
