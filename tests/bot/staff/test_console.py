"""The console: who gets in, and what they see."""

import asyncio
import re
from pathlib import Path

import aiohttp
import pytest
from sqlmodel import select

from bot.commands.local import free_port
from bot.message import Channel, Choice, Reply
from bot.staff.console import OUTCOMES
from bot.staff.throttle import TRIES, WINDOW, Throttle
from bot.store.models import Audit
from bot.words import Words
from safety.escalation import PRIORITY
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import CHEST_PAIN, PASSWORD, Clinic, close_clinic, open_clinic

SHEET = f"/staff/discharges/{'0' * 32}"
CASE = "/staff/conversations/abc123"
READS = ["/staff", "/staff/live", CASE, f"{CASE}/discharges", SHEET, f"{SHEET}/sheet"]
ACTS = ["take", "reply", "give-back", "escalations/1/close", "discharges"]


@pytest.mark.parametrize("path", READS)
async def test_nobody_reads_without_signing_in(clinic: Clinic, nobody: Browser, path: str) -> None:
    answer = await nobody.http.get(clinic.url(path), allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (303, f"/staff/sign-in?next={path}")
    live = await nobody.http.get(clinic.url(path), headers={"HX-Request": "true"}, allow_redirects=False)
    assert (live.status, live.headers["HX-Redirect"]) == (401, "/staff/sign-in")


@pytest.mark.parametrize("act", ACTS)
async def test_nobody_acts_without_signing_in(clinic: Clinic, nobody: Browser, act: str) -> None:
    case = await clinic.case("help", "alarm")
    await nobody.post(f"/staff/conversations/{case}/{act}", text="x", fence="0", resume="again", outcome="reached")
    assert nobody.status == 401


@pytest.mark.parametrize("act", ACTS)
async def test_a_viewer_reads_and_cannot_act(clinic: Clinic, act: str) -> None:
    case = await clinic.case("help", "alarm")
    async for vera in signed_in(clinic, "vera"):
        page = await vera.get(f"/staff/conversations/{case}")
        assert "help" in page
        assert "/take" not in page
        csrf = re.search(r'name="csrf" value="(\w+)"', page)
        assert csrf
        form = {"csrf": csrf[1], "text": "x", "once": "1", "fence": "0", "resume": "again", "outcome": "reached"}
        await vera.post(f"/staff/conversations/{case}/{act}", **form)
        assert vera.status == 403


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("fault", ["origin", "null origin", "no token", "other token"])
async def test_a_foreign_page_changes_nothing(clinic: Clinic, ana: Browser, act: str, fault: str) -> None:
    case = await clinic.case("help", "alarm")
    page = await ana.get(f"/staff/conversations/{case}")
    token = re.search(r'name="csrf" value="(\w+)"', page)
    assert token
    form = {"csrf": token[1], "text": "x", "once": "1", "fence": "0", "resume": "again", "outcome": "reached"}
    origin = {"origin": "https://evil.example", "null origin": "null"}.get(fault)
    if "token" in fault:
        form["csrf"] = "0" * 64 if fault == "other token" else ""
    await ana.post(f"/staff/conversations/{case}/{act}", origin=origin, **form)
    assert ana.status == 403
    assert (await clinic.desk.queue())[0].owner is None


async def test_a_wrong_password_says_nothing_more(nobody: Browser) -> None:
    pages = [await nobody.post("/staff/sign-in", name=name, password="wrong") for name in ("ana", "nobody-here")]
    assert nobody.status == 401
    assert pages[0].replace("ana", "nobody-here") == pages[1]


async def test_the_cookie_is_for_the_server_alone_and_dies_at_sign_out(clinic: Clinic, ana: Browser) -> None:
    (cookie,) = [c for c in ana.http.cookie_jar if c.key == "lamplight-staff"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    await ana.get("/staff")
    await ana.press("/staff/sign-out")
    again = await ana.http.get(clinic.url("/staff"), cookies={cookie.key: cookie.value}, allow_redirects=False)
    assert again.status == 303


async def test_behind_https_the_cookie_is_a_host_cookie(tmp_path: Path) -> None:
    clinic = await open_clinic(tmp_path, free_port(), public_base_url="https://clinic.example")
    async with aiohttp.ClientSession() as http:
        form = {"name": "ana", "password": PASSWORD}
        url = f"http://127.0.0.1:{clinic.settings.port}/staff/sign-in"
        answer = await http.post(url, data=form, headers={"Origin": "https://clinic.example"}, allow_redirects=False)
    await close_clinic(clinic)
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-lamplight-staff=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
    assert "max-age" in answer.headers["Strict-Transport-Security"]


@pytest.mark.parametrize(
    "target", ["https://evil.example", "//evil.example", "/staff/../x", "/\\evil", "/staff\t//e", ""]
)
async def test_signing_in_never_leads_away(clinic: Clinic, nobody: Browser, target: str) -> None:
    form = {"name": "ana", "password": PASSWORD, "next": target}
    headers = {"Origin": clinic.settings.base_url}
    answer = await nobody.http.post(clinic.url("/staff/sign-in"), data=form, headers=headers, allow_redirects=False)
    assert answer.headers["Location"] == "/staff"


def test_the_throttle_evaluates_ten_tries_and_opens_again() -> None:
    now = [1000.0]
    throttle = Throttle(lambda: now[0])
    waits = [throttle.wait("ana") for _ in range(1000)]
    assert waits.count(0.0) == TRIES
    assert throttle.wait("ben") == 0.0
    now[0] += WINDOW
    assert throttle.wait("ana") == 0.0
    throttle.succeeded("ana")
    assert [throttle.wait("ana") for _ in range(TRIES)] == [0.0] * TRIES


async def test_the_eleventh_try_is_not_evaluated(nobody: Browser) -> None:
    for _ in range(TRIES):
        await nobody.post("/staff/sign-in", name="Ana", password="wrong")
    await nobody.post("/staff/sign-in", name="ana", password=PASSWORD)
    assert nobody.status == 429


async def test_the_queue_is_by_urgency_then_by_waiting(clinic: Clinic, ana: Browser) -> None:
    for number, reason in enumerate(["asked_for_human", "decided_urgent", "alarm", "crisis"]):
        await clinic.case("words", reason, number=number)
    page = await ana.get("/staff?lang=en")
    levels = re.findall(r'class="level">([^<]+)<', page)
    reasons = re.findall(r"<strong>([^<]+)</strong>", page)
    assert levels == ["Emergency", "Emergency", "Urgent", "In turn"]
    assert reasons[0] == "Wrote words of an emergency"
    assert (
        "words" not in re.sub(r"Wrote words of an emergency", "", page).lower().split("<main")[1]
    )  # no patient's text


async def test_there_is_no_such_conversation(ana: Browser) -> None:
    await ana.get("/staff/conversations/0123456789abcdef")
    assert ana.status == 404


async def test_a_decision_is_shown_in_the_words_of_its_protocol(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("my chest hurts", "nurse", channel=Channel.WEB)
    await clinic.answer(case, decided=CHEST_PAIN)
    page = await ana.get(f"/staff/conversations/{case}?lang=en")
    assert "Chest pain, from 12 years" in page
    assert "Call emergency services now" in page
    situation, assessment = page.index("Situation</dt>"), page.index("Assessment</dt>")
    assert situation < page.index("my chest hurts", situation) < page.index("Background</dt>") < assessment
    assert "Chest pain now with pressure, spread" in page[assessment : page.index("Recommendation</dt>")]
    assert "heavy" in page  # the option's own words, not its id
    assert re.search(r"Age</dt>\s*<dd><bdi>54", page)


async def test_reading_is_in_the_audit(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("private", "alarm")
    await ana.get(f"/staff/conversations/{case}")
    async with clinic.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).where(Audit.action == "conversation.read"))).all()
    assert [(row.actor, row.subject) for row in rows] == [("ana", case)]


async def test_the_stream_says_that_something_changed_and_nothing_else(clinic: Clinic, ana: Browser) -> None:
    stream = await ana.http.get(clinic.url("/staff/live"))
    assert stream.headers["Content-Type"] == "text/event-stream"
    await clinic.case("my secret", "alarm")
    heard = b""
    while heard.count(b"event: changed") < 2:
        heard += await asyncio.wait_for(stream.content.read(64), 5)
    assert set(heard.split(b"\n")) <= {b"event: changed", b"data:", b""}
    stream.close()


PAYLOADS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "{{ 7 * 7 }}",
    "javascript:alert(1)",
    '" hx-get="/staff/sign-out" hx-trigger="load" x="',
    "</textarea><script>alert(1)</script>",
    "[click](javascript:alert(1))",
    '=HYPERLINK("http://evil")',
]


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_what_a_patient_writes_is_text(clinic: Clinic, ana: Browser, payload: str) -> None:
    reply = Reply(payload, "question", (Choice("a", payload),))
    case = await clinic.case(payload, "alarm", reply)
    page = await ana.get(f"/staff/conversations/{case}")
    assert payload.translate({ord(c): None for c in "<>\"'&"}) not in ("",)
    if re.search(r"[<>\"]", payload):
        assert payload not in page
    assert "49" not in re.findall(r'class="words"[^>]*>([^<]*)<', page)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_code_that_the_console_shows_has_words(language: str) -> None:
    words = Words(("en", "es"))
    keys = [f"console-reason-{reason}" for reason in PRIORITY]
    keys += [f"console-level-{level}" for level in set(PRIORITY.values())]
    keys += [f"console-outcome-{outcome}" for outcome in OUTCOMES]
    keys += [f"console-channel-{channel}" for channel in Channel]
    keys += [f"console-state-{s}" for s in ("pending", "sending", "sent", "failed", "unknown", "withdrawn")]
    assert all(words.say(key, language) for key in keys)


async def test_the_page_speaks_the_language_that_was_chosen(clinic: Clinic, nobody: Browser) -> None:
    assert "Iniciar sesión" in await nobody.get("/staff/sign-in", **{"Accept-Language": "es-MX,es;q=0.9"})
    await nobody.get("/staff/sign-in?lang=es")
    assert "Iniciar sesión" in await nobody.get("/staff/sign-in", **{"Accept-Language": "en"})
    assert 'class="demo"' in nobody.page


async def test_production_has_no_demo_banner(tmp_path: Path) -> None:
    clinic = await open_clinic(
        tmp_path, free_port(), mode="production", public_base_url="https://clinic.example", twilio_auth_tokens=("t",)
    )
    browser = Browser(clinic)
    url = f"http://127.0.0.1:{clinic.settings.port}"
    pages = [await (await browser.http.get(url + path)).text() for path in ("/", "/staff/sign-in")]
    await browser.http.close()
    await close_clinic(clinic)
    assert all('class="demo"' not in page for page in pages)


async def test_a_clinic_that_speaks_only_arabic_has_its_console_in_english(tmp_path: Path) -> None:
    clinic = await open_clinic(tmp_path, free_port(), languages=("ar",), default_language="ar")
    browser = Browser(clinic)
    for header in ("ar", "fr", ""):
        page = await browser.http.get(clinic.url("/staff/sign-in"), headers={"Accept-Language": header})
        assert (page.status, '<html lang="en"' in await page.text()) == (200, True), header
    await browser.http.close()
    await close_clinic(clinic)
