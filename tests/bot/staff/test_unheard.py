"""A nurse whose message has not reached the patient is told so, and why."""

from datetime import UTC, datetime

import pytest
from sqlmodel import select

from bot.message import Reply
from bot.staff.unheard import unheard
from bot.store.desk import Shown
from bot.store.models import Message
from bot.words import Words
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import Clinic

TABLE = [
    ("sent", None, None),
    ("sending", None, None),
    ("pending", None, None),
    ("pending", "30003", "again"),
    ("waiting", None, "window"),
    ("unknown", "lookup_failed", "unknown"),
    ("withdrawn", "opted_out", "opted-out"),
    ("withdrawn", "policy", "channel"),
    ("failed", "21610", "opted-out"),
    ("failed", "63016", "window"),
    ("failed", "20003", "account"),
    ("failed", "30006", "lost"),
    ("failed", "undelivered", "lost"),
    ("withdrawn", None, "lost"),
]


@pytest.mark.parametrize(("state", "error", "why"), TABLE)
def test_each_fate_has_its_sentence(state: str, error: str | None, why: str | None) -> None:
    message = Shown(1, "staff", "hello", "staff", (), datetime.now(UTC), state, "ana", error=error)
    key = unheard(message)
    assert key == (f"console-unheard-{why}" if why else None)
    words = Words(("en", "es"))
    assert key is None or words.say(key, "en") != words.say(key, "es")


def test_the_bot_s_own_messages_are_no_warning_to_a_nurse() -> None:
    assert unheard(Shown(1, "bot", "hello", "reply", (), datetime.now(UTC), "failed", error="30006")) is None


@pytest.mark.parametrize(("state", "error"), [("withdrawn", "opted_out"), ("failed", "30006"), ("waiting", None)])
async def test_the_page_warns(clinic: Clinic, ana: Browser, state: str, error: str | None) -> None:
    case = await clinic.case("my chest hurts", "decided_emergency", Reply("Call 911 now.", "emergency"))
    await ana.get(f"/staff/conversations/{case}?lang=en")
    await ana.press("/take")
    await ana.press("/reply", text="I am Ana, a nurse.")
    assert "has not reached the patient" not in ana.page
    async with clinic.store.write() as tx:
        row = (await tx.session.exec(select(Message).where(Message.author == "staff"))).one()
        row.state, row.error = state, error
    page = await ana.get(f"/staff/conversations/{case}?lang=en")
    assert 'role="alert">A message of the care team has not reached the patient.' in page
    assert "Not sent" in page or "Not delivered" in page
