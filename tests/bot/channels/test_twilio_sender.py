"""Sending through the official SDK to the simulator: accepted once, refused, cut off, and looked up."""

import logging
import socket
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.twilio import STATUS_PATH
from bot.channels.twilio_sender import SendFailed, SendUnknown, TwilioSender, callback_url, permanent
from bot.message import Channel, Outbound
from bot.settings import Settings
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Simulator

PATIENT = "+15005550100"
OUTBOUND = Outbound(
    id=7, conversation="c", channel=Channel.SMS, address=PATIENT, sender=NUMBER, text="¿Le duele el pecho? 100% + & 🙂",
    kind="question", choices=(), created_at=datetime.now(UTC), attempts=0,
)  # fmt: skip
MINUTE = timedelta(minutes=1)


def settings(url: str, **more: object) -> Settings:
    own = {"twilio_account_sid": ACCOUNT, "twilio_auth_tokens": (TOKEN,), "twilio_number": NUMBER}
    return Settings(_env_file=None, **{**own, "twilio_base_url": url, **more})


@pytest.fixture
async def twilio() -> AsyncIterator[Simulator]:
    async with Simulator() as simulator:
        yield simulator


@pytest.fixture
async def sender(twilio: Simulator) -> AsyncIterator[TwilioSender]:
    own = TwilioSender(settings(twilio.url, public_base_url="https://clinic.example"), timeout=0.6)
    yield own
    await own.close()


def start() -> datetime:
    return datetime.now(UTC)


async def test_one_message_goes_out_whole(twilio: Simulator, sender: TwilioSender) -> None:
    sid = await sender.send(OUTBOUND)
    [sent] = twilio.sent
    assert (sent.sid, sent.to, sent.sender, sent.body) == (sid, PATIENT, NUMBER, OUTBOUND.text)
    assert sent.callback == "https://clinic.example/webhooks/twilio/status?ob=7"


def test_an_account_without_a_token_says_which_setting_is_missing() -> None:
    with pytest.raises(ValueError, match="LAMPLIGHT_TWILIO_AUTH_TOKENS"):
        TwilioSender(settings("", twilio_auth_tokens=()))


async def test_whatsapp_has_its_prefix_on_both_sides(twilio: Simulator, sender: TwilioSender) -> None:
    outbound = replace(OUTBOUND, channel=Channel.WHATSAPP, sender="")
    sid = await sender.send(outbound)
    [sent] = twilio.sent
    assert (sent.to, sent.sender) == (f"whatsapp:{PATIENT}", f"whatsapp:{NUMBER}")
    assert await sender.find(outbound, start()) == sid
    assert await sender.find(OUTBOUND, start()) is None


def test_no_reports_are_asked_to_an_address_that_twilio_cannot_reach() -> None:
    assert callback_url(settings(""), 7) is None
    assert callback_url(settings("", public_base_url="https://c.example/"), 7) == f"https://c.example{STATUS_PATH}?ob=7"
    assert callback_url(settings("http://127.0.0.1:1"), 7) == f"http://127.0.0.1:8080{STATUS_PATH}?ob=7"


@pytest.mark.parametrize(
    ("status", "code", "wait", "permanently", "retry_after"),
    [
        (429, 20429, "7", False, 7.0),
        (429, 20429, None, False, None),
        (429, 20429, "Wed, 21 Oct 2026 07:28:00 GMT", False, None),
        (400, 21610, None, True, None),
        (400, 21211, None, True, None),
        (400, 21408, None, True, None),
        (400, 21611, None, False, None),
        (401, 20003, None, False, None),
        (404, 20404, None, True, None),
    ],
)
async def test_refusals(
    twilio: Simulator, sender: TwilioSender, status: int, code: int, wait: str | None, permanently: bool,
    retry_after: float | None,
) -> None:  # fmt: skip
    twilio.refuses(status, code, retry_after=wait)
    with pytest.raises(SendFailed) as refused:
        await sender.send(OUTBOUND)
    assert (refused.value.code, refused.value.permanent, refused.value.retry_after) == (code, permanently, retry_after)
    assert PATIENT not in str(refused.value)
    assert not twilio.sent


async def test_a_patient_who_stopped_cannot_be_reached_until_a_start(twilio: Simulator, sender: TwilioSender) -> None:
    await twilio.text(PATIENT, "Stop ")
    with pytest.raises(SendFailed) as refused:
        await sender.send(OUTBOUND)
    assert (refused.value.code, refused.value.permanent) == (21610, True)
    await twilio.text(PATIENT, "START")
    await sender.send(OUTBOUND)


async def test_what_twilio_checks_itself(twilio: Simulator, sender: TwilioSender) -> None:
    wrong = {21602: {"text": ""}, 21617: {"text": "a" * 1601}, 21211: {"address": "5550100"}, 21606: {"sender": "+1"}}
    for code, change in wrong.items():
        with pytest.raises(SendFailed) as refused:
            await sender.send(replace(OUTBOUND, **change))
        assert (refused.value.code, refused.value.permanent) == (code, True)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_broken_answer_leaves_it_open(twilio: Simulator, sender: TwilioSender, status: int) -> None:
    twilio.refuses(status, 20500)
    with pytest.raises(SendUnknown):
        await sender.send(OUTBOUND)
    assert await sender.find(OUTBOUND, start()) is None
    assert len(twilio.api.faults) == 0  # asked once: nothing is repeated in here


async def test_cut_off_after_it_was_taken_then_found_and_not_sent_again(
    twilio: Simulator, sender: TwilioSender
) -> None:
    since = start()
    twilio.drops_after_accepting()
    with pytest.raises(SendUnknown):
        await sender.send(OUTBOUND)
    assert await sender.find(OUTBOUND, since) == twilio.sent[0].sid
    assert not twilio.duplicates


async def test_cut_off_before_it_was_taken_is_not_found(twilio: Simulator, sender: TwilioSender) -> None:
    since = start()
    twilio.drops_before_accepting()
    with pytest.raises(SendUnknown):
        await sender.send(OUTBOUND)
    assert await sender.find(OUTBOUND, since) is None


async def test_the_simulator_shows_a_second_send_without_a_look_up(twilio: Simulator, sender: TwilioSender) -> None:
    twilio.drops_after_accepting()
    with pytest.raises(SendUnknown):
        await sender.send(OUTBOUND)
    await sender.send(OUTBOUND)
    assert len(twilio.duplicates) == 2


async def test_a_hang_ends_at_the_deadline(twilio: Simulator, sender: TwilioSender) -> None:
    twilio.hangs(5)
    began = time.monotonic()
    with pytest.raises(SendUnknown):
        await sender.send(OUTBOUND)
    assert 0.5 <= time.monotonic() - began < 2


async def test_nobody_listening_means_not_accepted() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        own = TwilioSender(settings(f"http://127.0.0.1:{taken.getsockname()[1]}"))
        with pytest.raises(SendFailed) as refused:
            await own.send(OUTBOUND)
        assert (refused.value.code, refused.value.permanent) == (0, False)
        await own.close()


@pytest.mark.parametrize("text", ["<html>ok</html>", "{}", "[]", '{"messages": [7]}', "null"])
async def test_a_stranger_who_answers_for_twilio_leaves_it_open(text: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text=text)

    site = web.Application()
    site.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(site) as server:
        own = TwilioSender(settings(str(server.make_url(""))))
        with pytest.raises(SendUnknown):
            await own.send(OUTBOUND)
        with pytest.raises(SendUnknown):
            await own.find(OUTBOUND, start())
        await own.close()


async def test_equal_texts_are_told_apart_by_the_sids_already_known(twilio: Simulator, sender: TwilioSender) -> None:
    since = start()
    first = await sender.send(OUTBOUND)
    assert await sender.find(OUTBOUND, since, known_sids={first}) is None
    second = await sender.send(replace(OUTBOUND, id=8))
    assert await sender.find(OUTBOUND, since, known_sids={first}) == second
    assert await sender.find(OUTBOUND, since) == first  # the earlier of two
    await sender.send(replace(OUTBOUND, text="another"))
    assert await sender.find(OUTBOUND, since, known_sids={first, second}) is None


async def test_an_old_equal_text_is_not_the_one(twilio: Simulator, sender: TwilioSender) -> None:
    await sender.send(OUTBOUND)
    assert await sender.find(OUTBOUND, start() + 2 * MINUTE) is None


async def test_a_message_in_the_queue_is_found_though_its_date_sent_is_empty(
    twilio: Simulator, sender: TwilioSender
) -> None:
    sid = await sender.send(OUTBOUND)
    assert twilio.sent[0].sent is None
    assert await sender.find(OUTBOUND, start()) == sid


async def test_found_on_a_later_page(twilio: Simulator, sender: TwilioSender) -> None:
    since = start()
    sid = await sender.send(OUTBOUND)
    for number in range(230):
        await sender.send(replace(OUTBOUND, id=100 + number, text=f"text {number}"))
    assert await sender.find(OUTBOUND, since) == sid


async def test_a_list_that_lags_shows_it_later(twilio: Simulator, sender: TwilioSender) -> None:
    since = start()
    twilio.drops_after_accepting()
    with pytest.raises(SendUnknown):
        await sender.send(OUTBOUND)
    twilio.list_lags(3600)
    assert await sender.find(OUTBOUND, since) is None
    twilio.list_lags(0)
    assert await sender.find(OUTBOUND, since) == twilio.sent[0].sid


async def test_a_trial_account_s_prefix_is_looked_through(twilio: Simulator, sender: TwilioSender) -> None:
    sid = await sender.send(OUTBOUND)
    twilio.sent[0].body = f"Sent from your Twilio trial account - {OUTBOUND.text}"
    assert await sender.find(OUTBOUND, start()) == sid


async def test_nothing_private_is_logged(
    twilio: Simulator, sender: TwilioSender, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await sender.send(OUTBOUND)
    await sender.find(OUTBOUND, start())
    twilio.refuses(400, 21211)
    with pytest.raises(SendFailed):
        await sender.send(OUTBOUND)
    for private in (PATIENT, PATIENT[1:], "pecho", TOKEN):
        assert private not in caplog.text


def test_codes_of_reports_that_may_pass() -> None:
    codes = (21610, 30003, 30004, 30005, 30006, 30007, 30008, 63016)
    assert [code for code in codes if not permanent(code)] == [30003, 30008]
