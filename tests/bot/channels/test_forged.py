"""Webhooks that Twilio did not sign, signed ones that come again, and fields that somebody added to a signed one."""

import asyncio
import random
from urllib.parse import urlencode

import aiohttp
from yarl import URL

from tests.checklist import Tried
from tests.clinic import PATIENT, PUBLIC, Clinic
from tests.simulator import NUMBER, TOKEN, sign

PATHS = ("message", "status", "fallback")


def form(number: int) -> dict[str, str]:
    sid = f"SM{number:032x}"
    fields = {"MessageSid": sid, "From": PATIENT, "To": NUMBER, "Body": f"my chest hurts {number}", "NumMedia": "0"}
    return {**fields, "MessageStatus": "delivered", "AccountSid": "AC" + "0" * 32}


def forged(number: int) -> tuple[str, dict[str, str], dict[str, str]]:
    """Path, headers and form of one forgery: signed wrongly, for something else, or not at all."""
    chance = random.Random(number)
    path, fields = f"/webhooks/twilio/{PATHS[number % 3]}", form(number)
    true = sign(TOKEN, PUBLIC + path, fields)
    signature = (
        None,
        "",
        sign("guessed", PUBLIC + path, fields),
        sign(TOKEN, f"https://evil.example{path}", fields),
        sign(TOKEN, f"{PUBLIC}{path}?x=1", fields),
        sign(TOKEN, PUBLIC + path, {**fields, "Body": "something else"}),
        sign(TOKEN, PUBLIC + path, {key: value for key, value in fields.items() if key != "Body"}),
        true[:-2] + ("A=" if true[-2] != "A" else "B="),
        true.swapcase(),
        sign(TOKEN, PUBLIC.replace("https", "http") + path, fields),
        sign("", PUBLIC + path, fields),
        "".join(chance.choice("abcdefghijklmnop") for _ in range(28)),
    )[number // 3 % 12]
    return path, {} if signature is None else {"X-Twilio-Signature": signature}, fields


async def test_none_of_1000_forgeries_is_let_in(full: Clinic, tried: Tried) -> None:
    answers: list[int] = []
    async with aiohttp.ClientSession() as session:
        for number in range(1000):
            path, headers, fields = forged(number)
            async with session.post(full.twilio.caller.app_url + path, data=fields, headers=headers) as answer:
                answers.append(answer.status)
                tried()
    assert set(answers) == {403}
    assert await full.theirs() == []


async def test_one_signed_request_1000_times_has_one_effect(full: Clinic, tried: Tried) -> None:
    path, fields = "/webhooks/twilio/message", form(1)
    headers = {"X-Twilio-Signature": sign(TOKEN, PUBLIC + path, fields)}
    url, at_once = full.twilio.caller.app_url + path, 25
    async with aiohttp.ClientSession() as session:
        for _ in range(1000 // at_once):
            answers = await asyncio.gather(*(session.post(url, data=fields, headers=headers) for _ in range(at_once)))
            assert [answer.status for answer in answers] == [204] * at_once
            tried(len(answers))
    assert len(await full.theirs()) == 1
    assert (await full.reasons()).count("alarm") == 1


async def test_a_field_more_than_was_signed_and_headers_that_name_another_host(full: Clinic, tried: Tried) -> None:
    path, fields = "/webhooks/twilio/message", form(2)
    signature = {"X-Twilio-Signature": sign(TOKEN, PUBLIC + path, fields)}
    elsewhere = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "http", "Forwarded": "host=evil.example"}
    plain = {"Content-Type": "application/x-www-form-urlencoded"}
    url = URL(full.twilio.caller.app_url + path)
    async with aiohttp.ClientSession() as session:
        for name in fields:
            body = urlencode([*fields.items(), (name, fields[name])])
            async with session.post(url, data=body, headers={**signature, **plain}) as answer:
                assert answer.status in (400, 403), name
                tried()
        for name in ("Extra", "Body2"):
            more = urlencode({**fields, name: "x"})
            async with session.post(url, data=more, headers={**signature, **plain}) as answer:
                assert answer.status == 403
                tried()
        assert await full.theirs() == []
        async with session.post(url, data=fields, headers={**signature, **elsewhere}) as answer:
            assert answer.status == 204
        evil = {"X-Twilio-Signature": sign(TOKEN, f"http://evil.example{path}", form(3))}
        async with session.post(url, data=form(3), headers={**evil, **elsewhere}) as answer:
            assert answer.status == 403
        tried(2)  # the headers of another host: not believed, with a true signature and with one for that host
    assert len(await full.theirs()) == 1
