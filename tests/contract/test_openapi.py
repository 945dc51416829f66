"""A whole day at the simulator, every request and answer held to Twilio's descriptions: nothing may break them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.message import Choice, Reply
from bot.settings import Settings
from bot.store.crypto import Box
from bot.store.store import Store
from bot.words import Words
from tests.clinic import PATIENT, Clinic, clinic
from tests.contract.openapi import Contract
from tests.simulator import ACCOUNT, TOKEN
from tests.simulator.api import Api

RATES = {"sms": 500.0, "whatsapp": 500.0}
FULL = {"sms": "full", "whatsapp": "full"}


@pytest.fixture
def contract(monkeypatch: pytest.MonkeyPatch) -> Contract:
    """Every simulator of this test is watched."""
    watch, plain = Contract(), Api.app

    def app(self: Api) -> web.Application:
        made = plain(self)
        made.middlewares.append(watch.middleware())
        return made

    monkeypatch.setattr(Api, "app", app)
    return watch


@pytest.fixture
async def day(contract: Contract, tmp_path: Path) -> AsyncIterator[Clinic]:
    settings = Settings(data_dir=tmp_path, _env_file=None)
    store = Store(settings.database, Box(bytes(range(32)), bytes(range(32, 64))))
    await store.migrate()
    service = {"twilio_messaging_service": "MG" + "0" * 32}
    async with clinic(
        store, Words(("en", "es")), settings, sends_per_second=RATES, health_details=FULL, **service
    ) as made:
        yield made
    await store.close()


async def test_a_whole_day_breaks_nothing(day: Clinic, contract: Contract) -> None:
    await day.poller.look()
    buttons = Reply("Does it press?", "question", (Choice("q.yes", "Yes"), Choice("q.no", "No")), {"version": 1})
    lines = Reply("What is it?", "question", tuple(Choice(f"c.{n}", f"Line {n}") for n in range(8)), {"version": 1})
    for number in range(30):
        patient = f"+1202555{number:04d}"
        await day.twilio.whatsapp(patient, "hello there")
        await day.reply(buttons if number % 2 else lines)
        await day.twilio.text(patient, "¿hola? 100% + & 🙂")
        await day.reply(Reply("A long answer. " * 150, "decision"), Reply("¿Le duele? 100% + & 🙂"))
    day.twilio.drops_after_accepting()
    await day.twilio.text(PATIENT, "crushing chest pain and I cannot breathe")
    await day.settled(60)
    day.twilio.webhooks_lost = True
    await day.twilio.picture("+12025550001", "lost")
    day.poller._clock = lambda: datetime.now(UTC) + timedelta(minutes=1)
    assert await day.poller.look() == 1
    assert await day.media.look() == 1
    assert contract.violations == []
    assert contract.seen["CreateMessage"] >= 90
    assert {"ListMessage", "CreateContent", "ListMedia", "DeleteMedia"} <= set(contract.seen)


async def test_what_breaks_them_is_seen(day: Clinic, contract: Contract) -> None:
    url = f"{day.twilio.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    login = {"Authorization": aiohttp.encode_basic_auth(ACCOUNT, TOKEN)}
    wrong = (
        {"From": "+15005550006", "Body": "nobody"},
        {"To": PATIENT, "From": "+15005550006", "Body": "x", "MessagingServiceSid": "MGbad"},
        {"To": PATIENT, "From": "+15005550006", "Body": "x", "Sender": "x"},
        {"To": PATIENT, "From": "+15005550006", "Body": "x", "ValidityPeriod": "soon"},
    )
    async with aiohttp.ClientSession(headers=login) as session:
        for form in wrong:
            before = len(contract.violations)
            async with session.post(url, data=form):
                assert len(contract.violations) > before, form
        before = len(contract.violations)
        async with session.post(f"{day.twilio.url}/v1/Content", json={"types": {"twilio/quick-reply": {"body": "x"}}}):
            assert len(contract.violations) > before
