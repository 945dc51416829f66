"""Our sender and the simulator, each held to Twilio's own API description."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest
import pytest_asyncio

from bot.channels.twilio_sender import SendFailed, SendUnknown, TwilioSender
from bot.message import Channel, Outbound
from bot.settings import Settings
from tests.contract.prism import proxy
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Simulator

PATIENT = "+15005550100"
LOOP = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def twilio() -> AsyncIterator[Simulator]:
    async with Simulator() as simulator:
        yield simulator


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def prism(twilio: Simulator, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    async with proxy(tmp_path_factory.mktemp("prism"), twilio.url) as address:
        yield address


def outbound(text: str, channel: Channel = Channel.SMS) -> Outbound:
    made = datetime.now(UTC)
    return Outbound(7, "c", channel, PATIENT, NUMBER, text, "reply", (), made, 0)


def sender(address: str, base_url: str = "https://clinic.example") -> TwilioSender:
    own = {"twilio_account_sid": ACCOUNT, "twilio_auth_tokens": (TOKEN,), "public_base_url": base_url}
    return TwilioSender(Settings(_env_file=None, twilio_base_url=address, **own))


@LOOP
@pytest.mark.parametrize("channel", [Channel.SMS, Channel.WHATSAPP])
async def test_what_we_send_and_what_the_simulator_answers_are_twilio_s(
    prism: str, twilio: Simulator, channel: Channel
) -> None:
    own = sender(prism)
    text = f"¿Le duele? 100% + & 🙂 {channel}"
    since = datetime.now(UTC)
    sid = await own.send(outbound(text, channel))
    assert twilio.sent[-1].sid == sid
    assert twilio.sent[-1].body == text
    assert await own.find(outbound(text, channel), since) == sid
    for number in range(101):
        await own.send(outbound(f"more {number}", channel))
    assert await own.find(outbound(text, channel), since) == sid  # on the second page
    await own.close()


@LOOP
async def test_a_report_that_ended_badly_is_listed_as_twilio_would(prism: str, twilio: Simulator) -> None:
    own = sender(prism)
    since = datetime.now(UTC)
    sid = await own.send(outbound("to nobody"))
    await twilio.report(twilio.sent[-1], "undelivered", 30005)
    assert await own.find(outbound("to nobody"), since) == sid
    await own.close()


@LOOP
async def test_a_refusal_passes_the_proxy_with_its_code(prism: str, twilio: Simulator) -> None:
    own = sender(prism)
    twilio.refuses(400, 21610)
    with pytest.raises(SendFailed) as refused:
        await own.send(outbound("hola"))
    assert refused.value.code == 21610
    await own.close()


@LOOP
async def test_a_bad_callback_address_is_caught_by_the_contract(prism: str, twilio: Simulator) -> None:
    own, before = sender(prism, base_url="clinic example"), len(twilio.sent)
    with pytest.raises(SendFailed) as refused:
        await own.send(outbound("hola"))
    assert refused.value.code == 422
    assert len(twilio.sent) == before
    await own.close()


@LOOP
async def test_an_answer_that_is_not_twilio_s_is_caught_by_the_contract(
    prism: str, twilio: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = sender(prism)
    monkeypatch.setattr(twilio.api.ledger, "page", lambda *_: {"messages": [{"sid": 7}]})
    with pytest.raises(SendUnknown):
        await own.find(outbound("hola"), datetime.now(UTC))
    await own.close()


@LOOP
async def test_one_message_is_fetched_as_twilio_has_it(prism: str, twilio: Simulator) -> None:
    own = sender(prism)
    sid = await own.send(outbound("hola"))
    await own.close()
    login = {"Authorization": aiohttp.encode_basic_auth(ACCOUNT, TOKEN)}
    url = f"{prism}/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}.json"
    async with aiohttp.ClientSession(headers=login) as session, session.get(url) as answer:
        assert (answer.status, (await answer.json())["body"]) == (200, "hola")
