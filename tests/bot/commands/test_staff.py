"""``lamplight staff``: the operator of the machine adds, disables and helps in; what they do is in the audit."""

import asyncio
import io
from pathlib import Path

import pytest
from argon2.profiles import CHEAPEST
from pyotp import TOTP
from sqlmodel import col, select

from bot.commands import staff
from bot.settings import Settings
from bot.store import people as people_store
from bot.store.accounts import Staff
from bot.store.master import box_of
from bot.store.models import Audit, now
from bot.store.people import People
from bot.store.store import Store

WORDS = "three otters under one bridge"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAMPLIGHT_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(people_store, "RFC_9106_LOW_MEMORY", CHEAPEST)


def said(monkeypatch: pytest.MonkeyPatch, password: str, *words: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(password + "\n"))
    return staff.run(words)


def test_a_member_from_the_first_day_to_the_last(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(monkeypatch, "", "list") == 0
    assert capsys.readouterr().out == "", "there is nobody by default"
    assert said(monkeypatch, "nurse2026!", "add", "zoe", "nurse") == 1
    assert "everybody tries first" in capsys.readouterr().err
    assert said(monkeypatch, WORDS, "add", "zoe", "nurse") == 0
    assert asyncio.run(_signs_in())
    assert said(monkeypatch, "", "list") == 0
    assert capsys.readouterr().out == "zoe\tnurse\tsecond factor, signed in\n"
    assert said(monkeypatch, "", "reset-factor", "zoe") == 0
    assert said(monkeypatch, "", "reset-factor", "zoe") == 1
    assert said(monkeypatch, "", "disable", "zoe") == 0
    assert said(monkeypatch, "", "disable", "nobody") == 1
    assert said(monkeypatch, "", "list") == 0
    assert capsys.readouterr().out == "zoe\tnurse\tdisabled\n"
    assert said(monkeypatch, "", "enable", "zoe") == 0
    assert asyncio.run(_audited()) == ["staff.saved", "factor.reset", "staff.disabled", "staff.enabled"]


def test_a_new_password_from_the_operator_ends_what_the_old_one_opened(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(monkeypatch, WORDS, "add", "zoe", "nurse") == 0
    assert asyncio.run(_signs_in())
    assert said(monkeypatch, f"{WORDS} again", "add", "zoe", "supervisor") == 0
    assert said(monkeypatch, "", "list") == 0
    assert capsys.readouterr().out == "zoe\tsupervisor\tsecond factor\n"
    assert asyncio.run(_audited()) == ["staff.saved", "staff.saved", "session.ended"]


async def _signs_in() -> bool:
    """Whether zoe comes in, who then sets up a second factor."""
    store = Store(Settings().database, box_of(Settings()))
    people = People(store)
    token = await people.sign_in("zoe", WORDS)
    zoe = await people.staff_of(token or "")
    assert token
    assert isinstance(zoe, Staff)
    secret = await people.begin_factor(zoe)
    codes = await people.confirm_factor(zoe, token, TOTP(secret or "").at(int(now().timestamp())))
    await store.close()
    return codes is not None


async def _audited() -> list[str]:
    store = Store(Settings().database, box_of(Settings()))
    async with store.read() as tx:
        query = select(Audit.action).where(Audit.actor == "command line", Audit.subject == "zoe")
        rows = list((await tx.session.exec(query.order_by(col(Audit.seq)))).all())
    await store.close()
    return rows
