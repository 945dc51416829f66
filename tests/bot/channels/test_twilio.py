"""Twilio's webhooks over real HTTP: the table of recorded requests, and what no request may do."""

import hashlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest
import yaml
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given
from hypothesis import strategies as st
from multidict import MultiDict, MultiDictProxy
from structlog.testing import capture_logs
from twilio.request_validator import RequestValidator
from yarl import URL

from bot.channels import limits
from bot.channels.twilio import STATUS_RANK, BadWebhook, Status, parse, routes, verified
from bot.message import Channel, Inbound, clean
from bot.settings import Settings
from tests.simulator import NUMBER, TOKEN, Simulator, sign

PUBLIC = "https://clinic.example"
TABLE = yaml.safe_load((Path(__file__).parents[2] / "webhooks" / "twilio.yaml").read_text("utf-8"))


@dataclass
class App:
    """A server with the two webhooks that remembers what it was handed."""

    url: str = ""
    inbound: list[Inbound] = field(default_factory=list)
    reports: list[Status] = field(default_factory=list)
    trouble: Exception | None = None

    async def accept(self, message: Inbound) -> None:
        if self.trouble:
            raise self.trouble
        self.inbound.append(message)

    async def on_status(self, status: Status) -> None:
        if self.trouble:
            raise self.trouble
        self.reports.append(status)


@pytest.fixture
async def app() -> AsyncIterator[App]:
    settings = Settings(_env_file=None, public_base_url=f"{PUBLIC}/", twilio_auth_tokens=(TOKEN, "the-older-token"))
    served, site = App(), web.Application(client_max_size=limits.BODY)
    site.add_routes(routes(settings, served.accept, served.on_status))
    async with TestServer(site) as server:
        served.url = str(server.make_url("")).rstrip("/")
        yield served


@pytest.fixture
async def twilio(app: App) -> AsyncIterator[Simulator]:
    async with Simulator(app.url, PUBLIC) as simulator:
        yield simulator


async def post(app: App, row: dict[str, Any]) -> int:
    """Sends a row of the table as it says; returns the HTTP status."""
    form = {name: value for name, value in {**TABLE["form"], **row.get("change", {})}.items() if value is not None}
    if "long" in row:
        form["Body"] = ("pain " * row["long"])[: row["long"] - 1] + "!"
    path = f"/webhooks/twilio/{row.get('hook', 'message')}{row.get('query', '')}"
    token = row.get("token", TOKEN)
    headers = {"Content-Type": "application/x-www-form-urlencoded", **row.get("headers", {})}
    if token:
        signed = row.get("signed_for", PUBLIC + path), row.get("sign_form", form)
        headers.setdefault("X-Twilio-Signature", sign(token, *signed))
    body = row.get("raw", urlencode([*{**form, **row.get("tamper", {})}.items(), *row.get("repeat", {}).items()]))
    url = URL(app.url + path, encoded=True)
    async with aiohttp.ClientSession() as session:
        for _ in range(row.get("times", 1)):
            async with session.post(url, data=body.encode("latin-1"), headers=headers) as answer:
                assert await answer.read() == b""
    return answer.status


@pytest.mark.parametrize("row", TABLE["rows"], ids=lambda row: row["name"].replace(" ", "-"))
async def test_recorded(app: App, row: dict[str, Any]) -> None:
    with capture_logs() as logs:
        assert await post(app, row) == row["status"]
    expected = row.get("inbound") or row.get("report") or {}
    handed = app.inbound + app.reports
    assert len(handed) == (row.get("times", 1) if expected else 0)
    for name, value in expected.items():
        for thing in handed:
            assert (len(thing.text) if name == "length" else getattr(thing, name)) == value
    assert [entry["reason"] for entry in logs] == ([row["reason"]] if "reason" in row else [])
    for private in ("+1500", "chest", "infarto", "+34"):
        assert private not in str(logs)


def test_the_table_is_long_enough_and_starts_with_the_bad_signature() -> None:
    assert len(TABLE["rows"]) >= 30
    assert TABLE["rows"][0]["reason"] == "forged"
    assert len({row["name"] for row in TABLE["rows"]}) == len(TABLE["rows"])


def test_only_a_form_signed_with_a_token_is_verified() -> None:
    form = MultiDictProxy(MultiDict({"Body": "hola"}))
    signature = sign(TOKEN, f"{PUBLIC}/x", {"Body": "hola"})
    assert verified([TOKEN], PUBLIC, "/x", form, signature)
    assert verified(["new", TOKEN], PUBLIC, "/x", form, signature)
    assert not verified([], PUBLIC, "/x", form, signature)
    assert not verified([TOKEN], PUBLIC, "/x", form, None)
    assert not verified([TOKEN], PUBLIC, "/\udcff", form, signature)


def test_a_json_body_with_a_true_hash_is_not_verified() -> None:
    body = '{"Body": "hola"}'
    path = f"/x?bodySHA256={hashlib.sha256(body.encode()).hexdigest()}"
    signature = sign(TOKEN, PUBLIC + path, {})
    assert RequestValidator(TOKEN).validate(PUBLIC + path, body, signature)  # Twilio's library would let it in
    assert not verified([TOKEN], PUBLIC, path, body, signature)
    assert not verified([TOKEN], PUBLIC, "/x", body, signature)


def test_the_simulator_signs_as_twilio_documents() -> None:
    form = {"CallSid": "CA1234567890ABCDE", "Caller": "+14158675309", "Digits": "1234", "From": "+14158675309",
            "To": "+18005551212"}  # fmt: skip
    assert sign("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", form) == "RSOYDt4T1cUTdK1PDd93/VVr8B8="


@pytest.mark.parametrize("hook", ["message", "status"])
async def test_what_was_not_kept_is_not_acknowledged(app: App, hook: str) -> None:
    app.trouble = RuntimeError("disk full while saving 'My chest hurts' of +15005550100")
    with capture_logs() as logs:
        assert await post(app, {"hook": hook, "change": {"MessageStatus": "sent"}}) == 503
    assert [entry["event"] for entry in logs] == ["webhook.not_kept"]
    assert "chest" not in str(logs)
    assert "+1500" not in str(logs)


async def test_the_fallback_comes_in_when_the_app_keeps_nothing(app: App, twilio: Simulator) -> None:
    app.trouble = OSError()
    twilio.caller.fallback = f"{PUBLIC}/webhooks/twilio/message"
    delivery = await twilio.text("+15005550100", "hola")
    assert delivery.answers == [503, 503]
    assert not delivery.acknowledged


async def test_the_story_of_a_patient(app: App, twilio: Simulator) -> None:
    assert (await twilio.text("+15005550100", "Me duele el pecho")).acknowledged
    delivery = await twilio.whatsapp("+34600000001", "hola")
    await twilio.tap("+34600000001", "yes", "Sí")
    await twilio.picture("+15005550100", count=2)
    await twilio.again(delivery)
    assert not (await twilio.forge("+15005550100", "I am fine")).acknowledged
    assert [(m.channel, m.text, m.button, m.media) for m in app.inbound] == [
        (Channel.SMS, "Me duele el pecho", None, 0),
        (Channel.WHATSAPP, "hola", None, 0),
        (Channel.WHATSAPP, "Sí", "yes", 0),
        (Channel.SMS, "", None, 2),
        (Channel.WHATSAPP, "hola", None, 0),
    ]
    assert app.inbound[1].provider_id == app.inbound[4].provider_id
    assert {m.to for m in app.inbound} == {NUMBER}


async def test_a_thousand_forgeries_and_none_is_let_in(app: App, twilio: Simulator) -> None:
    true = await twilio.text("+15005550100", "hola")
    app.inbound.clear()
    form = MultiDictProxy(MultiDict(true.form))
    right = sign(TOKEN, true.url, true.form)
    flipped = [right[: n % 28] + chr(33 + n % 94) + right[n % 28 + 1 :] for n in range(1000)]
    path = "/webhooks/twilio/message"
    passed = [text for text in flipped if verified([TOKEN], PUBLIC, path, form, text)]
    assert all(text == right for text in passed)
    assert sum(text != right for text in flipped) > 950


def forms() -> st.SearchStrategy[MultiDictProxy[str]]:
    names = st.sampled_from([*TABLE["form"], "ButtonPayload", "ListId", "ListTitle", "MessageStatus"]) | st.text()
    values = st.text() | st.sampled_from([*TABLE["form"].values(), "whatsapp:+34600000001", "1e3", "٣", "-1"])
    return st.lists(st.tuples(names, values), max_size=12).map(lambda extra: MultiDictProxy(_replaced(extra)))


def _replaced(extra: list[tuple[str, str]]) -> MultiDict[str]:
    form = MultiDict(TABLE["form"])
    for name, value in extra[::2]:
        form[name] = value
    form.extend(extra[1::2])
    return form


def _read(form: MultiDictProxy[str]) -> Inbound | BadWebhook:
    try:
        return parse(form)
    except BadWebhook as error:
        return error


@given(forms())
def test_any_form_is_a_message_or_refused(form: MultiDictProxy[str]) -> None:
    result = _read(form)
    if isinstance(result, BadWebhook):
        assert result.status == 400
        assert re.fullmatch("[a-z_]+", result.reason)
    else:
        assert len(set(form)) == len(form)
        assert all((result.provider_id, result.sender, result.to, result.received_at.tzinfo))
        assert 0 <= result.media < 1000


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_cleaning_loses_no_word(text: str) -> None:
    cleaned = clean(text)
    assert not any(char < " " and char not in "\n\t" for char in cleaned)
    assert _visible(cleaned) == _visible(text)
    assert clean(cleaned) == cleaned


def _visible(text: str) -> str:
    return "".join(char for char in text if char.isprintable() and not char.isspace())


def test_no_order_of_reports_moves_a_message_back() -> None:
    assert STATUS_RANK["queued"] < STATUS_RANK["sending"] < STATUS_RANK["sent"] < STATUS_RANK["delivered"]
    assert STATUS_RANK["delivered"] < STATUS_RANK["read"] < STATUS_RANK["failed"]
