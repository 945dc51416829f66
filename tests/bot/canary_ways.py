"""All the ways that canaries go through the app: messages, pages, the console, reports and failures that quote them."""

import asyncio
from typing import NoReturn

import pytest
from aiohttp import ClientSession
from sqlmodel import select

from bot.app import Lamplight
from bot.channels import twilio
from bot.message import Channel, Inbound
from bot.store import erasure, exports, known, talk
from bot.store.discharges import Discharges
from bot.store.models import Conversation, Message, now
from bot.store.people import Staff
from bot.store.reports import StatusEvent
from tests.bot.canaries import Canaries
from tests.simulator.webhook import sign

OURS = "+12025550000"
SYMPTOMS = ("my throat hurts", "fever since monday", "my back aches", "I feel dizzy", "what is asthma", "nurse please")
NURSE = Staff(1, "ana", "nurse")


async def _hook(http: ClientSession, whole: Lamplight, path: str, form: dict[str, str], token: str = "") -> int:
    url = f"{whole.settings.base_url}{path}"
    token = token or whole.settings.twilio_auth_tokens[0].get_secret_value()
    async with http.post(url, data=form, headers={"X-Twilio-Signature": sign(token, url, form)}) as answer:
        said = await answer.text()
        assert not [word for word in form.values() if len(word) > 8 and word in said]
        return answer.status


def _message(number: int, sender: str, body: str, **more: str) -> dict[str, str]:
    return {
        "MessageSid": f"SM{number:032x}", "AccountSid": "AC" + "0" * 32, "From": sender, "To": OURS, "Body": body,
        "NumMedia": "0", "NumSegments": "1", "SmsStatus": "received", "ProfileName": body, **more,
    }  # fmt: skip


async def all_ways(whole: Lamplight, canaries: Canaries, monkeypatch: pytest.MonkeyPatch) -> None:
    """Webhooks, good, forged and broken; files; the website; the console; plans; facts, a copy, an erasure."""
    async with ClientSession() as http:
        for n in range(50):
            body = f"I am {canaries.names[n]}, born {canaries.births[n]}, {canaries.symptoms[n]} and {SYMPTOMS[n % 6]}"
            form = _message(n, canaries.phones[n], body, **_file(canaries, n))
            assert await _hook(http, whole, twilio.MESSAGE_PATH, form) == 204
            assert await _hook(http, whole, twilio.MESSAGE_PATH, {**form, "MessageSid": f"SM{n:032x}"}, "forged") == 403
            alarm = f"{canaries.names[n]} can't breathe, {canaries.symptoms[n]}"
            await whole.inbox.accept(
                Inbound(Channel.WEB, canaries.births[n], "site", f"w{n}", alarm, now(), language="en", country="US")
            )
            await _pages(http, whole, canaries, n)
        await _settled(whole)
        await _staff(whole, canaries)
        await _reports(http, whole, canaries)
        await _failures(http, whole, canaries, monkeypatch)
        for n in range(0, 50, 5):
            stop = _message(3000 + n, canaries.phones[n], f"please stop writing to {canaries.names[n]}, unsubscribe me")
            assert await _hook(http, whole, twilio.MESSAGE_PATH, stop) == 204
    await _settled(whole)


def _file(canaries: Canaries, n: int) -> dict[str, str]:
    """A picture whose name is the patient's."""
    url = f"https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/{canaries.names[n]}.jpg"
    kind = f'image/jpeg; name="{canaries.names[n]} {canaries.symptoms[n]}.jpg"'
    return {"NumMedia": "1", "MediaUrl0": url, "MediaContentType0": kind} if n % 2 else {}


async def _pages(http: ClientSession, whole: Lamplight, canaries: Canaries, n: int) -> None:
    base, name = whole.settings.base_url, canaries.names[n]
    for path in (
        f"/mine/{name}",
        f"/sheet/{name}",
        f"/?name={name}",
        f"/staff/conversations/{name}",
        f"/health?{name}",
    ):
        async with http.get(base + path, headers={"User-Agent": name, "Referer": f"{base}/{name}"}) as answer:
            assert name not in await answer.text()
    (await http.post(f"{base}/staff", data={"name": name, "password": name})).close()
    (await http.post(f"{base}/webhooks/twilio/status", data={"Body": canaries.symptoms[n]})).close()


async def _reports(http: ClientSession, whole: Lamplight, canaries: Canaries) -> None:
    """What became of our messages, in words that quote them."""
    async with whole.store.read() as tx:
        ours = (await tx.session.exec(select(Message).where(Message.author != "patient"))).all()
    assert len(ours) >= 50
    for n, row in enumerate(ours[:50]):
        words = f"{canaries.names[n]} {canaries.symptoms[n]}"
        form = {
            "MessageSid": f"SM{2000 + n:032x}", "MessageStatus": "failed", "ErrorCode": "30003", "ErrorMessage": words,
            "ChannelStatusMessage": words, "To": canaries.phones[n], "From": OURS, "AccountSid": "AC" + "0" * 32,
        }  # fmt: skip
        assert await _hook(http, whole, f"{twilio.STATUS_PATH}?ob={row.id}", form) == 204
    async with whole.store.read() as tx:
        assert (await tx.session.exec(select(StatusEvent))).first()


async def _failures(http: ClientSession, whole: Lamplight, canaries: Canaries, monkeypatch: pytest.MonkeyPatch) -> None:
    """Errors that quote a patient, in a handler, under a message that is being kept, and in work beside them."""

    def broken(form: dict[str, str]) -> NoReturn:
        raise ValueError(f"cannot read {form['Body']}")

    async def refused(*_: object, **__: object) -> NoReturn:
        raise RuntimeError(f"cannot keep {canaries.names[0]} {canaries.symptoms[0]}")

    loop = asyncio.get_running_loop()
    for n in range(50):
        form = _message(4000 + n, canaries.phones[n], f"{canaries.names[n]} {canaries.symptoms[n]}")
        with monkeypatch.context() as patch:
            patch.setattr(twilio, "parse", broken)
            assert await _hook(http, whole, twilio.MESSAGE_PATH, form) == 500
        with monkeypatch.context() as patch:
            patch.setattr(talk, "add_inbound", refused)
            assert await _hook(http, whole, twilio.MESSAGE_PATH, form) == 503
        loop.call_exception_handler({"message": canaries.names[n], "exception": ValueError(canaries.symptoms[n])})


async def _settled(whole: Lamplight) -> None:
    async with asyncio.timeout(240):
        while True:
            async with whole.store.read() as tx:
                if not await talk.unfinished(tx):
                    return
            await asyncio.sleep(0.1)


async def _staff(whole: Lamplight, canaries: Canaries) -> None:
    async with whole.store.read() as tx:
        rows = (await tx.session.exec(select(Conversation))).all()
    assert len(rows) == 100
    plans = Discharges(whole.store)
    for n, (row, name) in enumerate(zip(rows, canaries.names * 2, strict=True)):
        thread = await whole.desk.thread(row.id, NURSE)
        assert thread
        await whole.desk.take_over(row.id, NURSE, thread.fence)
        await whole.desk.staff_reply(row.id, NURSE, f"Dear {name}, rest well", f"c{row.id}")
        await plans.enter(
            row.id, NURSE, {"patient": name, "born": canaries.births[n % 50], "note": canaries.symptoms[n % 50]}
        )
        async with whole.store.write() as tx:
            await known.set_facts(tx, row.id, {"name": name})
            await exports.offer(tx, await tx.session.get_one(Conversation, row.id), exports.new_link())
    async with whole.store.write() as tx:
        with pytest.raises(erasure.Refused):
            await erasure.erase(tx, rows[0].id, "ana", "asked for it")
