"""Which sites may hold the chat: those that the settings name, exactly, and what their pages may read of ours."""

import random
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from pydantic import ValidationError

from bot.channels.web import ASSETS, EMBEDDED
from bot.commands.local import free_port
from bot.settings import Settings
from tests.bot.channels.test_socket_doors import foreign
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic

SITE = "https://www.clinic.example"
GOOD = (SITE, "https://a.b", "https://xn--klinik-9za.example:8443", "http://127.0.0.1:8000", "http://localhost:1")
BAD = (
    "*", "", "null", "https://*.clinic.example", "http://www.clinic.example", f"{SITE}/", f"{SITE}/chat", f"{SITE}?a",
    f"{SITE}#a", "https://user@www.clinic.example", "https://Clinic.example", f"{SITE}:443", "http://localhost:80",
    "www.clinic.example", "//www.clinic.example", "https://", "ws://www.clinic.example", "https://klinik\u00e9.example",
    f" {SITE}", f"{SITE}, https://b.example", "https://www.clinic.example:99999", "file://x", "https://a\\b",
    "http://127.0.0.2:80", "https://-a.example",
)  # fmt: skip


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    made = await open_clinic(tmp_path, free_port(), embed_origins=(SITE,))
    yield made
    await close_clinic(made)


def given(*origins: str) -> Settings:
    return Settings(_env_file=None, embed_origins=origins)  # type: ignore[call-arg]


def test_origins_are_exact() -> None:
    assert given(*GOOD).embed_origins == GOOD
    for one in BAD:
        with pytest.raises(ValidationError):
            given(one)


async def test_a_named_site_gets_a_socket_and_all_others_none(clinic: Clinic) -> None:
    async with aiohttp.ClientSession() as http:
        for site in ("cross-site", "same-site"):
            headers = {"Origin": SITE, "Sec-Fetch-Site": site}
            async with http.ws_connect(clinic.url("/chat"), headers=headers) as socket:
                await socket.send_json({"type": "hello", "lang": "en", "cursor": 0, "agreed": True})
                assert (await socket.receive_json())["type"] == "welcome"
        dice = random.Random(17)
        near = [f"{SITE}.evil.example", "http://www.clinic.example", f"{SITE}:8443", "https://clinic.example", "null"]
        for origin in [*near, *(foreign(clinic.settings.base_url, dice) for _ in range(50)), SITE.upper(), f"{SITE}/"]:
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                await http.ws_connect(clinic.url("/chat"), headers={"Origin": origin})
            assert refused.value.status == 403, origin


@pytest.mark.parametrize("origin", [SITE, "https://evil.example", "null", None])
async def test_only_what_the_chat_loads_is_given_to_it(clinic: Clinic, origin: str | None) -> None:
    headers = {"Origin": origin} if origin else {}
    async with aiohttp.ClientSession(headers=headers) as http:
        for path in ("/chat/words", *(f"/widget/{name}" for name in sorted(ASSETS))):
            async with http.get(clinic.url(path)) as answer:
                assert answer.status == 200
                named = origin == SITE and path not in ("/widget/page.css", "/widget/lamp.svg")
                assert answer.headers.get("Access-Control-Allow-Origin") == (SITE if named else None), path
                assert "Access-Control-Allow-Credentials" not in answer.headers
                shared = path.removeprefix("/widget/") in EMBEDDED
                policy = "cross-origin" if shared else "same-origin"
                assert answer.headers["Cross-Origin-Resource-Policy"] == policy, path
                assert ("Origin" in answer.headers.get("Vary", "")) == (shared or path == "/chat/words")
                assert answer.headers["X-Frame-Options"] == "DENY"


async def test_where_no_site_is_named_nothing_is_shared(tmp_path: Path) -> None:
    made = await open_clinic(tmp_path, free_port())
    async with aiohttp.ClientSession(headers={"Origin": SITE}) as http:
        for path in ("/chat/words", "/widget/chat.js", "/widget/chat.css"):
            async with http.get(made.url(path)) as answer:
                assert "Access-Control-Allow-Origin" not in answer.headers
                assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    await close_clinic(made)
