"""The chat on the clinic's own site, in a real browser: it works there as on our page, and nowhere else."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.commands.local import free_port
from bot.message import Choice, Reply
from safety.screen import screen
from tests.bot.public import installation, served
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic
from tests.browser.conftest import Open
from tests.browser.embedding import Elsewhere, elsewhere
from tests.browser.test_widget_axe import Looked
from tests.browser.test_widget_live import YES_NO, conversation, say

SPOKEN = """async ([url, more]) => {
  try { return (await fetch(url, more)).status } catch { return 'refused' }
}"""
SOCKET = """url => new Promise((heard) => {
  const socket = new WebSocket(url);
  socket.onopen = () => heard('open');
  socket.onerror = () => heard('refused');
})"""


@pytest.fixture
async def port() -> int:
    return free_port()


@pytest.fixture
async def clinic(tmp_path: Path, port: int) -> AsyncIterator[Clinic]:
    made = await open_clinic(tmp_path, free_port(), embed_origins=(f"http://localhost:{port}",))
    yield made
    await close_clinic(made)


@pytest.fixture
async def site(clinic: Clinic, port: int) -> AsyncIterator[Elsewhere]:
    async with elsewhere(port, clinic.settings.base_url) as made:
        yield made


async def kept(page: Page) -> list[str]:
    """The keys of ours in the storage of the site."""
    keys: list[str] = await page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    return [key for key in keys if key.startswith("lamplight")]


async def test_a_talk_in_the_language_of_the_page_under_its_policy(
    clinic: Clinic, site: Elsewhere, visit: Open
) -> None:
    there = await visit()
    page = there.page
    await page.goto(site.home)
    log = page.get_by_role("log")
    await expect(log).to_contain_text("asistente automático")
    await say(page, "me duele la garganta")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    case = await conversation(page, clinic)
    await clinic.answer(case, Reply("¿Tiene fiebre?", "question", (Choice("yes", "Sí"), Choice("no", "No"))))
    await page.get_by_role("button", name="Sí", exact=True).click()
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(2)
    await expect(page.locator("triage-chat section.chat")).to_have_css("border-top-left-radius", "16px")
    assert [row.text for row in await clinic.chat.replies_after(case, 0)][-1] == "Sí"
    await page.reload()
    await expect(log).to_contain_text("¿Tiene fiebre?")
    assert there.faults == []
    assert there.hosts == {"127.0.0.1", "localhost"}
    assert await there.context.cookies() == []


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
async def test_axe_finds_nothing_there(
    clinic: Clinic, site: Elsewhere, visit: Open, axe: str, language: str, scheme: str, width: int
) -> None:
    page = (await visit(width, scheme, language, axe=True, agreed=False)).page
    looked = Looked(page, axe, f"embedded-{width}-{scheme}-{language}")
    await page.goto(f"{site.home}/{language}")
    await expect(page.locator("triage-chat .agree")).to_be_visible()
    await looked.at("consent")
    await page.locator("triage-chat .agree").click()
    await say(page, "a sore throat since yesterday")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    chat = await conversation(page, clinic)
    await clinic.answer(chat, Reply("Does it hurt to swallow?", "question", YES_NO))
    await expect(page.locator(".choices button")).to_have_count(3)
    await looked.at("question")
    await clinic.answer(chat, Reply("Call 911 now. It may be an emergency.", "emergency"))
    await expect(page.locator("li.emergency")).to_be_visible()
    await looked.at("emergency")
    assert looked.found == []
    assert len(looked.states) == 3


async def test_an_emergency_is_answered_there(tmp_path: Path, visit: Open) -> None:
    """By the whole installation, with its screen."""
    port, theirs = free_port(), free_port()
    screen("hello")  # its words are loaded now, not while the patient waits
    settings = {"port": port, "embed_origins": (f"http://localhost:{theirs}",)}
    async with (
        installation(tmp_path, **settings) as lamplight,
        served(lamplight.public(), port),
        elsewhere(theirs, f"http://127.0.0.1:{port}") as site,
    ):
        there = await visit()
        await there.page.goto(f"{site.home}/en")
        await say(there.page, "I have crushing chest pain and I cannot breathe")
        await expect(there.page.locator("li.emergency a.call").first).to_have_attribute(
            "href", "tel:911", timeout=15_000
        )
        assert len(await lamplight.desk.queue()) == 1
        assert there.faults == []


async def test_what_is_said_while_the_line_is_down_arrives_once(clinic: Clinic, site: Elsewhere, visit: Open) -> None:
    page = (await visit()).page
    await page.goto(f"{site.home}/en")
    await say(page, "before")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    await clinic.server.close()
    await expect(page.get_by_role("status")).to_contain_text("No connection.")
    await say(page, "while it was down")
    await expect(page.locator("li.unsent")).to_contain_text("Not sent yet")
    await clinic.open()
    await expect(page.locator("li.unsent")).to_have_count(0, timeout=15_000)
    rows = await clinic.chat.replies_after(await conversation(page, clinic), 0)
    assert [row.text for row in rows] == ["before", "while it was down"]


async def test_on_a_shared_device_it_is_cleared_from_the_site(site: Elsewhere, visit: Open) -> None:
    page = (await visit(agreed=False)).page
    page.on("dialog", lambda dialog: dialog.accept())
    await page.goto(f"{site.home}/en")
    await page.locator("triage-chat .agree").click()
    await say(page, "what nobody else may read")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    assert await kept(page) != []
    await page.evaluate("localStorage.setItem('theirs', '1')")
    await page.locator("triage-chat .more button:visible").last.click()
    await expect(page.locator("li.patient")).to_have_count(0)
    assert await kept(page) == []
    assert await page.evaluate("localStorage.getItem('theirs')") == "1"


async def test_it_prints_the_chat_and_not_the_page_around_it(clinic: Clinic, site: Elsewhere, visit: Open) -> None:
    there = await visit()
    page = there.page
    await page.goto(f"{site.home}/en")
    await say(page, "my throat hurts")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    await clinic.answer(await conversation(page, clinic), Reply("Rest, and drink enough.", "decision"))
    await page.evaluate("window.print = () => { document.title = 'printed'; }")
    await page.locator(".paper button").first.click()
    await expect(page).to_have_title("printed")
    await page.emulate_media(media="print")
    await expect(page.locator("h1, #news").first).to_be_hidden()
    await expect(page.locator("#news")).to_be_hidden()
    await expect(page.locator("li.decision")).to_be_visible()
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    await expect(page.locator("#news")).to_be_visible()
    assert there.faults == []


async def test_without_our_style_it_is_plain_and_still_there(clinic: Clinic, site: Elsewhere, visit: Open) -> None:
    page = (await visit()).page
    await page.goto(f"{site.home}/plain")
    await expect(page.locator("triage-chat header a.call")).to_be_visible()
    await say(page, "hello")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)


async def test_what_stands_behind_the_hash_is_the_site_s(site: Elsewhere, visit: Open) -> None:
    page = (await visit()).page
    await page.goto(f"{site.home}/en#our-opening-hours-2026")
    await expect(page.get_by_role("log")).to_contain_text("automated assistant")
    assert await page.evaluate("location.hash") == "#our-opening-hours-2026"


async def test_a_site_that_is_not_named_gets_neither_script_nor_words_nor_socket(
    clinic: Clinic, site: Elsewhere, visit: Open
) -> None:
    there = await visit()
    page, ours = there.page, clinic.settings.base_url
    await page.goto(f"{site.stranger}/en")
    assert await page.locator("triage-chat").evaluate("chat => chat.shadowRoot") is None
    for path in ("/chat/words", "/widget/chat.js", "/widget/chat.css"):
        assert await page.evaluate(SPOKEN, [ours + path, {}]) == "refused", path
    assert await page.evaluate(SOCKET, f"ws{ours.removeprefix('http')}/chat") == "refused"
    assert any("CORS" in fault for fault in there.faults)


async def test_a_site_that_is_named_reaches_the_chat_and_nothing_else(
    clinic: Clinic, site: Elsewhere, visit: Open
) -> None:
    page, ours = (await visit()).page, clinic.settings.base_url
    await page.goto(f"{site.home}/en")
    assert await page.evaluate(SPOKEN, [f"{ours}/chat/words", {}]) == 200
    assert await page.evaluate(SOCKET, f"ws{ours.removeprefix('http')}/chat") == "open"
    for path in ("/", "/staff", "/staff/sign-in", "/staff/live", "/widget/page.css", "/chat/link"):
        for more in ({}, {"credentials": "include"}, {"method": "POST", "body": "x"}):
            assert await page.evaluate(SPOKEN, [ours + path, more]) == "refused", (path, more)
    assert await page.evaluate(SPOKEN, [f"{ours}/chat/words", {"credentials": "include"}]) == "refused"
