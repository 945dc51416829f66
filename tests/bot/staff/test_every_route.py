"""Every route that the router has: its headers, and that only a form of our own page changes anything."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.staff.everything import Everything, everything

pytestmark = pytest.mark.asyncio(loop_scope="module")
HTTPS = "https://clinic.example"
SITE = "https://www.hospital.example"  # of the clinic's own, which may hold the chat
YEAR = 31536000
FILES = ("/widget/", "/staff/static/")  # of our own, the same for everybody: the browser asks whether they changed
CLOSED = (401, 403, 404, 405, 415)  # 415: a program sends no form
SIGN_IN = ("/staff/sign-in", "/staff/sign-in/code")  # before a session there is no form token


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Everything]:
    folder: Path = tmp_path_factory.mktemp("every-route")
    async with everything(folder, public_base_url=HTTPS, embed_origins=(SITE,)) as made:
        yield made


async def test_every_answer_of_every_route_carries_the_headers(clinic: Everything) -> None:
    asked = 0
    for method, path in clinic.routes():
        for role in ("", "admin"):
            answer = await clinic.ask(method, path, role)
            rules = {rule.strip() for rule in answer.headers["Content-Security-Policy"].split(";")}
            where = f"{method} {path} {role} {answer.status}"
            assert "default-src 'none'" in rules, where  # and so object-src
            assert not any("unsafe" in rule or "*" in rule for rule in rules), where
            assert rules & {"base-uri 'none'", "sandbox"}, where
            assert rules & {"frame-ancestors 'none'", "sandbox"}, where
            assert answer.headers["X-Frame-Options"] == "DENY", where
            assert answer.headers["X-Content-Type-Options"] == "nosniff", where
            assert answer.headers["Referrer-Policy"] in ("same-origin", "no-referrer"), where
            assert f"max-age={YEAR}" in answer.headers["Strict-Transport-Security"], where
            assert "Server" not in answer.headers, where
            kept = answer.headers["Cache-Control"]
            assert kept == "no-store" or (kept == "no-cache" and path.startswith(FILES)), where
            asked += 1
    assert asked >= 2 * 30


async def test_a_site_that_holds_the_chat_may_read_the_words_of_the_chat_alone(clinic: Everything) -> None:
    shared, asked = set(), 0
    for method, path in clinic.routes():
        for how in (method, "OPTIONS"):
            for role in ("", "admin"):
                asking = {"Origin": SITE, "Sec-Fetch-Site": "cross-site", "Access-Control-Request-Method": method}
                answer = await clinic.ask(how, path, role, headers=asking)
                shared |= {path for name in answer.headers if name.startswith("Access-Control-")}
                asked += 1
    assert shared == {"/chat/words"}
    assert asked >= 4 * 30


async def test_a_get_changes_nothing(clinic: Everything) -> None:
    before = await clinic.dump()
    for method, path in clinic.routes():
        for role in ("", "viewer", "admin"):
            if method == "GET":
                await clinic.ask(method, path, role)
                assert await clinic.dump() == before, f"{path} {role}"


async def test_nothing_is_changed_from_elsewhere(clinic: Everything) -> None:
    """From a foreign page with the right token, and from our own page without it."""
    own, tried = {"Origin": HTTPS, "Sec-Fetch-Site": "same-origin"}, 0
    foreign: tuple[dict[str, str], ...] = (
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
        {"Origin": SITE, "Sec-Fetch-Site": "cross-site"},
        {"Origin": "null"},
        {},
        {"Origin": HTTPS, "Sec-Fetch-Site": "same-site"},
        {"Origin": "http://clinic.example"},
        {"Origin": "https://clinic.example.evil.example"},
    )
    before = await clinic.dump()
    for method, path in clinic.routes():
        if method == "GET":
            continue
        for headers in foreign:
            form = {"csrf": clinic.csrf("admin"), "fence": "0", "outcome": "reached", "text": "hello", "once": "1"}
            answer = await clinic.ask(method, path, "admin", headers=headers, data=form)
            assert answer.status in CLOSED, f"{method} {path} {headers} {answer.status}"
            tried += 1
        for csrf in ("", "0" * 64, clinic.csrf("nurse")):
            answer = await clinic.ask(method, path, "admin", headers=own, data={"csrf": csrf, "fence": "0"})
            assert answer.status in CLOSED or path in SIGN_IN, f"{method} {path} {csrf} {answer.status}"
            tried += 1
    assert await clinic.dump() == before
    assert tried >= 9 * 10


async def test_what_comes_from_our_own_page_does_change_something(clinic: Everything) -> None:
    """Else the tests above would show nothing."""
    before = await clinic.dump()
    path = f"/staff/conversations/{clinic.named['other']}/take"
    form = {"csrf": clinic.csrf("nurse"), "fence": "0"}
    answer = await clinic.ask("POST", path, "nurse", headers={"Origin": HTTPS}, data=form)
    assert answer.status == 303
    assert await clinic.dump() != before
