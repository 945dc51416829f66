"""The simulator keeps the promises that the tests of the app lean on."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.simulator import ACCOUNT, NUMBER, TOKEN, Message, Simulator, sign

PATIENT = "+15005550100"


class Listener:
    """Takes every webhook with ``status`` and keeps what came."""

    def __init__(self) -> None:
        self.came: list[tuple[str, dict[str, str], bool]] = []
        self.status = 204

    async def take(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        signed = request.headers["X-Twilio-Signature"] == sign(TOKEN, f"https://c.example{request.path_qs}", form)
        self.came.append((request.path_qs, form, signed))
        return web.Response(status=self.status)

    def states(self, callback: str) -> list[str]:
        return [form["MessageStatus"] for path, form, _ in self.came if path == callback]


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
async def twilio(listener: Listener) -> AsyncIterator[Simulator]:
    site = web.Application()
    site.router.add_post("/{path:.*}", listener.take)
    async with TestServer(site) as server, Simulator(str(server.make_url("")).rstrip("/"), "https://c.example") as own:
        yield own


async def create(twilio: Simulator, to: str = PATIENT, sender: str = NUMBER, ob: int = 1) -> Message:
    """Sends one message as the app would."""
    callback = f"https://c.example/status?ob={ob}"
    form = {"To": to, "From": sender, "Body": f"text {ob}", "StatusCallback": callback}
    url = f"{twilio.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    login = {"Authorization": aiohttp.encode_basic_auth(ACCOUNT, TOKEN)}
    async with aiohttp.ClientSession(headers=login) as session, session.post(url, data=form) as answer:
        assert answer.status == 201
        sid = (await answer.json())["sid"]
    return next(message for message in twilio.sent if message.sid == sid)


async def test_reports_come_late_doubled_and_out_of_order(twilio: Simulator, listener: Listener) -> None:
    twilio.reports_come(late=0.01, doubled=0.5, shuffled=True)
    for ob in range(40):
        await create(twilio, ob=ob)
    await twilio.settled()
    seen = [listener.states(f"/status?ob={ob}") for ob in range(40)]
    assert all(set(states) == {"sent", "delivered"} for states in seen)
    assert any(len(states) > 2 for states in seen)
    assert any(states[0] == "delivered" for states in seen)
    assert all(signed for _, _, signed in listener.came)


async def test_no_report_unless_told(twilio: Simulator, listener: Listener) -> None:
    message = await create(twilio)
    await twilio.settled()
    assert not listener.came
    await twilio.report(message, "delivered")
    assert listener.states("/status?ob=1") == ["delivered"]


async def test_whatsapp_s_window_shuts_after_a_day(twilio: Simulator, listener: Listener) -> None:
    await twilio.whatsapp(PATIENT, "hola")
    await create(twilio, f"whatsapp:{PATIENT}", f"whatsapp:{NUMBER}", ob=1)
    twilio.hours_pass(25)
    await create(twilio, f"whatsapp:{PATIENT}", f"whatsapp:{NUMBER}", ob=2)
    await twilio.settled()
    assert listener.states("/status?ob=1") == []
    assert [form["ErrorCode"] for path, form, _ in listener.came if path == "/status?ob=2"] == ["63016"]


async def test_an_unreachable_patient_fails_after_the_message_was_taken(twilio: Simulator, listener: Listener) -> None:
    twilio.loses(PATIENT, 30005)
    message = await create(twilio)
    await twilio.settled()
    assert (message.status, message.error) == ("failed", 30005)
    assert listener.came[0][1]["ErrorCode"] == "30005"


async def test_the_date_filter_does_not_show_what_waits(twilio: Simulator) -> None:
    waiting, gone = await create(twilio, ob=1), await create(twilio, ob=2)
    await twilio.report(gone, "sent")
    today = datetime.now(UTC).date().isoformat()
    later = datetime.now(UTC)

    def listed(**query: str) -> list[str]:
        return [row["sid"] for row in twilio.api.ledger.page("/list", query, later)["messages"]]

    assert listed() == [gone.sid, waiting.sid]
    assert listed(**{"DateSent>": today}) == [gone.sid]
    assert listed(To="+15005550199") == []


@pytest.mark.parametrize(("status", "tries"), [(204, 1), (404, 2), (503, 2)])
async def test_a_webhook_s_error_brings_the_fallback_and_no_other_try(
    twilio: Simulator, listener: Listener, status: int, tries: int
) -> None:
    listener.status = status
    twilio.caller.fallback = "https://c.example/fallback"
    delivery = await twilio.text(PATIENT, "hola")
    assert delivery.answers == [status] * tries
    assert [path for path, _, _ in listener.came] == ["/webhooks/twilio/message", "/fallback"][:tries]


async def test_a_closed_door_is_knocked_at_twice_and_then_given_up() -> None:
    async with Simulator("http://127.0.0.1:1", "https://c.example") as twilio:
        delivery = await twilio.text(PATIENT, "hola")
    assert delivery.answers == [None, None]
    assert not delivery.acknowledged


async def test_a_slow_app_is_left_and_the_message_is_not_sent_again(twilio: Simulator, listener: Listener) -> None:
    twilio.caller.patience = 0.0001
    delivery = await twilio.text(PATIENT, "hola")
    assert delivery.answers == [None]
