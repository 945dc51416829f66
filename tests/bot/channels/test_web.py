"""The website channel: hello, say, resume, de-duplication, and what is refused."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlmodel import select

from bot.channels.pace import Pace
from bot.commands.local import free_port
from bot.message import Choice, Reply
from bot.store.models import Conversation
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    made = await open_clinic(tmp_path, free_port())
    yield made
    await close_clinic(made)


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


class Line:
    """A patient's socket that keeps what it heard by type."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def say(self, text: str, client_id: str = "client-id-1", **more: Any) -> None:
        await self.socket.send_json({"type": "say", "id": client_id, "text": text, **more})

    async def hear(self, kind: str) -> dict[str, Any]:
        while True:
            said: dict[str, Any] = await self.socket.receive_json(timeout=5)
            if said["type"] == kind:
                return said


async def dial(http: aiohttp.ClientSession, clinic: Clinic, **hello: Any) -> tuple[Line, dict[str, Any]]:
    socket = await http.ws_connect(clinic.url("/chat"), headers={"Origin": clinic.settings.base_url})
    line = Line(socket)
    await socket.send_json({"type": "hello", "lang": "en", "cursor": 0, **hello})
    return line, await line.hear("welcome")


async def conversation_of(clinic: Clinic, token: str) -> str:
    return await clinic.chat.open_chat(token, "en", "US")


async def test_a_message_comes_back_saved_before_it_is_accepted(clinic: Clinic, http: aiohttp.ClientSession) -> None:
    line, welcome = await dial(http, clinic, country="MX")
    await line.say("my throat hurts")
    kinds = [(await line.socket.receive_json(timeout=5)) for _ in range(2)]
    assert [kind["type"] for kind in kinds] == ["messages", "accepted"]
    assert kinds[0]["messages"][0]["text"] == "my throat hurts"
    async with clinic.store.read() as tx:
        row = await tx.session.get_one(Conversation, await conversation_of(clinic, welcome["token"]))
    assert (row.language, row.country) == ("en", "MX")


async def test_a_reply_arrives_by_itself_with_its_choices(clinic: Clinic, http: aiohttp.ClientSession) -> None:
    line, welcome = await dial(http, clinic)
    await line.say("hello")
    await line.hear("accepted")
    reply = Reply("Do you have a fever?", "question", (Choice("yes", "Yes"), Choice("no", "No")))
    await clinic.answer(await conversation_of(clinic, welcome["token"]), reply)
    (message,) = (await line.hear("messages"))["messages"]
    assert (message["author"], message["kind"]) == ("bot", "question")
    assert message["choices"] == [{"id": "yes", "text": "Yes"}, {"id": "no", "text": "No"}]


async def test_a_message_sent_twice_is_kept_once(clinic: Clinic, http: aiohttp.ClientSession) -> None:
    line, welcome = await dial(http, clinic)
    await line.say("once")
    await line.hear("accepted")
    await line.socket.close()
    again, _ = await dial(http, clinic, token=welcome["token"])
    await again.say("once")
    await again.hear("accepted")
    assert len(await clinic.chat.replies_after(await conversation_of(clinic, welcome["token"]), 0)) == 1


async def test_a_second_device_sees_the_talk_and_a_cursor_skips_what_is_known(
    clinic: Clinic, http: aiohttp.ClientSession
) -> None:
    first, welcome = await dial(http, clinic)
    await first.say("one", "client-id-1")
    seen = (await first.hear("messages"))["messages"][-1]["id"]
    await first.hear("accepted")
    await first.say("two", "client-id-2")
    await first.hear("accepted")
    second, _ = await dial(http, clinic, token=welcome["token"])
    assert [row["text"] for row in (await second.hear("messages"))["messages"]] == ["one", "two"]
    third, _ = await dial(http, clinic, token=welcome["token"], cursor=seen)
    assert [row["text"] for row in (await third.hear("messages"))["messages"]] == ["two"]


async def test_another_token_sees_nothing_and_a_visit_that_is_silent_leaves_nothing(
    clinic: Clinic, http: aiohttp.ClientSession
) -> None:
    line, welcome = await dial(http, clinic)
    other, strange = await dial(http, clinic, token="guess")
    assert strange["token"] not in ("guess", welcome["token"])
    await line.say("private")
    await line.hear("accepted")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(other.hear("messages"), 0.3)
    async with clinic.store.read() as tx:
        assert len((await tx.session.exec(select(Conversation))).all()) == 1


@pytest.mark.parametrize(
    "origin", [None, "https://evil.example", "null", "http://127.0.0.1", "http://127.0.0.1.evil.example:80"]
)
async def test_a_foreign_origin_gets_no_socket(clinic: Clinic, http: aiohttp.ClientSession, origin: str | None) -> None:
    headers = {"Origin": origin} if origin else {}
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await http.ws_connect(clinic.url("/chat"), headers=headers)
    assert refused.value.status == 403


BAD = [
    ("not json", "not_understood"),
    ("[" * 16000, "not_understood"),
    ('"text"', "not_understood"),
    (json.dumps({"type": "shout"}), "not_understood"),
    (json.dumps({"type": "say", "id": "x", "text": "short id"}), "bad_id"),
    (json.dumps({"type": "say", "id": "client-id-1", "text": 5}), "bad_message"),
    (json.dumps({"type": "say", "id": "client-id-1", "text": "a", "button": []}), "bad_message"),
    (json.dumps({"type": "say", "id": "client-id-1", "text": "  \n"}), "empty"),
]


@pytest.mark.parametrize(("raw", "code"), BAD)
async def test_what_is_not_a_message_gets_its_code(
    clinic: Clinic, http: aiohttp.ClientSession, raw: str, code: str
) -> None:
    line, _ = await dial(http, clinic)
    await line.socket.send_str(raw)
    assert (await line.hear("error"))["code"] == code
    await line.say("still here")
    await line.hear("accepted")


async def test_too_big_closes_with_the_code_that_says_so(clinic: Clinic, http: aiohttp.ClientSession) -> None:
    line, _ = await dial(http, clinic)
    await line.say("a" * 17_000)
    with pytest.raises(TypeError):  # a close frame is no text
        await line.hear("accepted")
    assert line.socket.close_code == 1009


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "\ud800 half a pair", "🫀" * 900, "\u202e\u0000\u0007 dolor", "<script>alert(1)</script>"]
)
async def test_odd_text_is_saved(clinic: Clinic, http: aiohttp.ClientSession, text: str) -> None:
    line, _ = await dial(http, clinic)
    await line.say(text)
    (message,) = (await line.hear("messages"))["messages"]
    assert message["text"] == text.replace("\ud800", "\ufffd")


async def test_the_token_stays_out_of_the_database_and_of_provider_ids(
    clinic: Clinic, http: aiohttp.ClientSession
) -> None:
    line, welcome = await dial(http, clinic)
    await line.say("hello")
    await line.hear("accepted")
    await clinic.store.close()
    files = list(clinic.settings.data_dir.glob("lamplight.db*"))
    assert files
    assert not any(welcome["token"].encode() in file.read_bytes() for file in files)


async def test_hello_comes_first(clinic: Clinic, http: aiohttp.ClientSession) -> None:
    socket = await http.ws_connect(clinic.url("/chat"), headers={"Origin": clinic.settings.base_url})
    await socket.send_json({"type": "say", "id": "client-id-1", "text": "hello"})
    assert await socket.receive_json(timeout=5) == {"type": "error", "code": "hello_first"}
    assert (await socket.receive(timeout=5)).type is aiohttp.WSMsgType.CLOSE


async def test_a_failed_save_is_never_accepted(clinic: Clinic, http: aiohttp.ClientSession) -> None:
    async def fail(*_: object) -> None:
        raise OSError("disk: my chest hurts")

    clinic.chat.open_chat = fail  # type: ignore[method-assign, assignment]
    line, _ = await dial(http, clinic)
    await line.say("my chest hurts")
    assert (await line.socket.receive(timeout=5)).type is aiohttp.WSMsgType.CLOSE
    assert line.socket.close_code == 1011


def test_a_flood_waits_and_nothing_is_dropped() -> None:
    pace = Pace()
    delays = [pace.delay(100.0) for _ in range(40)]
    assert delays[:20] == [0.0] * 20
    assert delays[39] == pytest.approx(10.0)
    assert pace.delay(200.0) == 0.0


@pytest.mark.parametrize(
    ("query", "lang", "number"), [("?lang=es&country=MX", "es", "911"), ("?country=GB", "en", "999")]
)
async def test_the_page_and_its_words_name_the_number_of_the_country(
    clinic: Clinic, http: aiohttp.ClientSession, query: str, lang: str, number: str
) -> None:
    page = await (await http.get(clinic.url("/" + query))).text()
    words = await (await http.get(clinic.url("/chat/words" + query))).json()
    assert f'<html lang="{lang}"' in page
    assert f'href="tel:{number}"' in page
    assert "<noscript>" in page
    assert words["emergency"] == number
    assert number in words["words"]["call"]


@pytest.mark.parametrize("country", ["us", "USA", "'\"><script>", ""])
async def test_an_odd_country_is_the_default_one(clinic: Clinic, http: aiohttp.ClientSession, country: str) -> None:
    page = await (await http.get(clinic.url("/"), params={"country": country})).text()
    assert 'country="US"' in page
    assert "<script>" not in page


PATHS = [
    "/",
    "/chat/words",
    "/widget/chat.js",
    "/staff/sign-in",
    "/staff",
    "/staff/static/console.css",
    "/nothing",
    "/chat",
]


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_carries_the_headers(clinic: Clinic, http: aiohttp.ClientSession, path: str) -> None:
    answer = await http.get(clinic.url(path), allow_redirects=False)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] in ("no-store", "no-cache")


@pytest.mark.parametrize(
    "path", ["/widget/page.html", "/widget/..%2fweb.py", "/staff/static/..%2fdoor.py", "/staff/static/htmx-LICENSE"]
)
async def test_only_the_widgets_own_files_are_served(clinic: Clinic, http: aiohttp.ClientSession, path: str) -> None:
    assert (await http.get(clinic.url(path))).status == 404
