"""The security log: who was let in, who was refused, who read, changed or took out what; no line can be forged."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import structlog
from sqlmodel import select
from structlog.typing import EventDict

from bot import log
from bot.commands.audit import write_lines
from bot.message import Reply
from bot.staff.throttle import TRIES
from bot.store import consent, erasure, exports, reach
from bot.store.models import Audit, Conversation, now
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import PASSWORD, Clinic
from tests.checklist import Tried

ACTS = ("take", "reply", "give-back", "discharges", "escalations/1/close")
HOSTILE = (
    "ana\r\nforged", "ana\nforged", "ana\rforged", "ana\u2028forged", "ana\u2029forged", "ana\x85forged",
    "ana\x0bforged", "ana\x0cforged", "ana\x1b[2Jforged", "ana\x00forged", '","actor":"forged', "ana\\nforged",
    "ana%0d%0aforged",
    "ana\u202eforged", "ana\x1cforged", "ana\x1dforged", "ana\x1eforged", "{}\nforged", "ana\x7fforged",
    "\r\n\r\nforged",
)  # fmt: skip


@pytest.fixture
def logged() -> Iterator[list[EventDict]]:
    """What was logged, before the allow-list."""
    with structlog.testing.capture_logs() as lines:
        yield lines


async def _audited(clinic: Clinic) -> list[tuple[str, str, str]]:
    async with clinic.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).order_by(Audit.seq))).all()  # type: ignore[arg-type]
    assert all(row.actor and row.action for row in rows if row.subject)
    times = [row.at for row in rows]  # the first are as old as the members of staff that all tests share
    assert times == sorted(times)
    assert abs(now() - times[-1]) < timedelta(minutes=10)
    return [(row.actor, row.action, row.subject) for row in rows]


async def _tries_the_door(clinic: Clinic, nobody: Browser) -> None:
    await nobody.post("/staff/sign-in", name="ana", password="wrong")
    await nobody.post("/staff/sign-in", name="nobody", password="wrong")
    await nobody.post("/staff/sign-in", origin="https://evil.example", name="ana", password=PASSWORD)
    for _ in range(TRIES + 1):
        await nobody.post("/staff/sign-in", name="flooded", password="wrong")
    for path in ("", "/live", "/conversations/abc", "/conversations/abc/files/1"):
        await nobody.get(f"/staff{path}")
    for act in ACTS:
        await nobody.post(f"/staff/conversations/abc/{act}")


async def _goes_too_far(clinic: Clinic, case: str, ana: Browser) -> None:
    async for vera in signed_in(clinic, "vera"):
        csrf = re.search(r'name="csrf" value="(\w+)"', await vera.get("/staff"))
        assert csrf
        for act in ACTS:
            await vera.post(f"/staff/conversations/{case}/{act}", csrf=csrf[1])
            assert vera.status == 403
    for act in ACTS:
        await ana.post(f"/staff/conversations/{case}/{act}", csrf="0" * 64)
        assert ana.status == 403


async def _works(case: str, ana: Browser) -> None:
    await ana.get(f"/staff/conversations/{case}")
    await ana.press("/take")
    await ana.press("/reply", text="I am the nurse")
    await ana.get(f"/staff/conversations/{case}")
    await ana.press("/close", outcome="reached")
    await ana.get(f"/staff/conversations/{case}")
    await ana.press("/give-back", resume="again")
    await ana.get("/staff")
    await ana.press("/sign-out")


async def _administers(clinic: Clinic, case: str) -> None:
    await clinic.people.add("new", "viewer", PASSWORD)
    await clinic.people.add("new", "admin", PASSWORD)
    async with clinic.store.write() as tx:
        patient = await tx.session.get_one(Conversation, case)
        await exports.gather(tx, case, "command line")
        await exports.offer(tx, patient, exports.new_link())
        for given in (True, False):
            await consent.record(tx, case, "model_words", given, "words", "sms")
        await erasure.hold(tx, case, "admin", "litigation")
        await erasure.hold(tx, case, "admin", None)
        await erasure.ask(tx, patient)
    for out in (True, False):
        async with clinic.store.write() as tx:
            await reach.subscribe(tx, case, out=out, how="words")


async def test_forty_events_are_in_the_log(
    clinic: Clinic, ana: Browser, nobody: Browser, logged: list[EventDict], tried: Tried
) -> None:
    case = await clinic.case("help", "alarm", Reply("Call 911 now", "emergency"))
    await _tries_the_door(clinic, nobody)
    await _goes_too_far(clinic, case, ana)
    await _works(case, ana)
    await _administers(clinic, case)
    rows = await _audited(clinic)
    lines = [(str(line["event"]), str(line.get("reason", ""))) for line in logged]
    expected = {  # who, what, to whom: how often at least
        ("ana", "staff.signed_in", "ana"): 1, ("vera", "staff.signed_in", "vera"): 1,
        ("anonymous", "staff.refused", "sign-in"): 3, ("vera", "staff.refused", "role"): 5,
        ("ana", "staff.refused", "form"): 5, ("ana", "conversation.read", case): 1,
        ("ana", "conversation.taken", case): 1, ("ana", "message.sent", case): 1,
        ("ana", "escalation.closed", case): 1, ("ana", "conversation.given_back", case): 1,
        ("ana", "staff.signed_out", "ana"): 1, ("admin", "staff.saved", "new"): 2,
        ("command line", "conversation.exported", case): 1, ("patient", "export.asked", case): 1,
        ("patient", "consent.given", case): 1, ("patient", "consent.refused", case): 1,
        ("patient", "opted_out", case): 1, ("patient", "opted_in", case): 1, ("admin", "hold.set", case): 1,
        ("admin", "hold.lifted", case): 1, ("patient", "erasure.asked", case): 1,
    }  # fmt: skip
    said = {
        ("sign_in_refused", "password"): 2, ("sign_in_refused", "too_often"): 1, ("access_refused", "origin"): 1,
        ("access_refused", "signed_out"): 9,
    }  # fmt: skip
    for row, times in expected.items():
        assert rows.count(row) >= times, row
        tried(times)
    for line, times in said.items():
        assert lines.count(line) >= times, line
        tried(times)


async def test_no_line_can_be_forged(
    clinic: Clinic, tmp_path: Path, capsys: pytest.CaptureFixture[str], tried: Tried
) -> None:
    async with clinic.store.write() as tx:
        for hostile in HOSTILE:
            await tx.audit(hostile, hostile, hostile, hostile)
    await write_lines(clinic.store, tmp_path / "audit.jsonl")
    written = (tmp_path / "audit.jsonl").read_bytes().decode().removesuffix("\n").split("\n")
    kept = [json.loads(line) for line in written][-len(HOSTILE) :]
    assert [row["actor"] for row in kept] == list(HOSTILE)
    log.configure()
    try:
        for hostile in HOSTILE:
            structlog.get_logger().warning("refused", reason=hostile)
            lines = capsys.readouterr().err.splitlines()
            assert [json.loads(line)["event"] for line in lines] == ["refused"]
            assert not re.search(r"[\x00-\x1f\x7f\x85\u2028\u2029\u202e]", lines[0])
            tried()
    finally:
        structlog.reset_defaults()
