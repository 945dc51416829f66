"""Five things that a patient does, with the keyboard alone, on the chat as a page and a bubble; and what it loads."""

import asyncio
import gzip
import random
import re

import pytest
from playwright.async_api import Page, WebSocketRoute, expect

from bot.channels import web as website
from bot.channels.web import WIDGET
from bot.message import Choice, Reply
from bot.store import guests, pins
from bot.store.models import Conversation
from tests.bot.staff.clinic import Clinic
from tests.browser.conftest import Open
from tests.browser.test_widget_live import YES_NO, conversation

FOCUSED = (
    "() => { let a = document.activeElement; while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement;"
    " return (a?.textContent || a?.value || a?.id || '').trim(); }"
)


async def tab_to(page: Page, name: str, most: int = 40) -> None:
    """Press Tab until what has the focus is called ``name``."""
    for _ in range(most):
        if re.search(name, await page.evaluate(FOCUSED)):
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {name}")


async def begin(page: Page, clinic: Clinic, text: str, path: str = "/") -> str:
    """Agree and write ``text``, by keyboard; the conversation."""
    await page.goto(clinic.url(path))
    await expect(page.get_by_role("button", name="I agree")).to_be_visible()
    await tab_to(page, "I agree")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("textbox")).to_be_focused()
    await page.keyboard.type(text)
    await page.keyboard.press("Enter")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    return await conversation(page, clinic)


async def test_task_1_agree_write_and_answer_with_a_chip(clinic: Clinic, visit: Open) -> None:
    there = await visit(agreed=False)
    page = there.page
    chat = await begin(page, clinic, "my throat hurts")
    await clinic.answer(chat, Reply("Do you have a fever?", "question", YES_NO))
    await expect(page.get_by_role("button", name="Not sure")).to_be_visible()
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("textbox")).to_be_focused()
    await expect(page.locator("li.patient:not(.unsent)").last).to_contain_text("Not sure")
    assert there.faults == []


async def test_task_2_an_age_in_its_field(clinic: Clinic, visit: Open) -> None:
    there = await visit(agreed=False)
    page = there.page
    chat = await begin(page, clinic, "my child is hot")
    asked = Reply("How old is the child?", "question", made_of={"ask": "age", "protocol": "intake", "version": 1})
    await clinic.answer(chat, asked)
    field = page.get_by_role("spinbutton", name="Number")
    await expect(field).to_be_visible()
    for _ in range(3):
        await page.keyboard.press("Shift+Tab")
    await expect(field).to_be_focused()
    await page.keyboard.type("8")
    await page.keyboard.press("Tab")
    await page.keyboard.type("m")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("li.patient:not(.unsent)").last).to_contain_text("8 months")
    assert there.faults == []


async def test_task_3_the_emergency_call_is_reached_and_the_advice_is_saved(clinic: Clinic, visit: Open) -> None:
    there = await visit(agreed=False)
    page = there.page
    chat = await begin(page, clinic, "my chest hurts")
    await clinic.answer(chat, Reply("Call 911 now. This may be an emergency.", "emergency"))
    await expect(page.locator("li.emergency a.call")).to_have_attribute("href", "tel:911")
    await page.keyboard.press("Shift+Tab")
    await tab_to(page, "^Save as a file$")
    async with page.expect_download() as waiting:
        await page.keyboard.press("Enter")
    saved = (await (await waiting.value).path()).read_text("utf-8")
    assert "Call 911 now." in saved
    assert "my chest hurts" in saved
    await page.evaluate("window.print = () => { document.title = 'printed'; }")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page).to_have_title("printed")
    await page.emulate_media(media="print")
    await expect(page.locator("triage-chat form").first).to_be_hidden()
    await expect(page.locator("li.emergency")).to_be_visible()
    assert there.faults == []


async def test_task_4_go_on_on_another_device(clinic: Clinic, visit: Open) -> None:
    page = (await visit(agreed=False)).page
    await begin(page, clinic, "it began on the telephone")
    await tab_to(page, "^Go on on another device$")
    await page.keyboard.press("Enter")
    address = page.get_by_role("textbox", name="Open this address")
    await expect(address).to_be_focused()
    url = await address.input_value()
    there = await visit(agreed=False)
    other = there.page
    await other.goto(url)
    await expect(other).to_have_url(clinic.url("/"))  # the secret is out of sight, and out of the history
    await expect(other.get_by_role("button", name="Open my conversation")).to_be_visible()
    await tab_to(other, "Open my conversation")
    await other.keyboard.press("Enter")
    await expect(other.locator("li.patient")).to_contain_text("it began on the telephone")
    await tab_to(other, "^text$")
    await other.keyboard.type("and goes on here")
    await other.keyboard.press("Enter")
    await expect(page.locator("li.patient").last).to_contain_text("and goes on here")
    assert there.faults == []
    await other.goto(url)  # a second time
    await other.get_by_role("button", name="Open my conversation").click()
    await expect(other.get_by_role("status").first).to_contain_text("no longer opens anything")


async def test_task_5_clear_a_shared_device_from_the_bubble(clinic: Clinic, visit: Open) -> None:
    there = await visit(agreed=False)
    page = there.page
    await page.goto(clinic.url("/?mode=bubble"))
    launcher = page.locator("triage-chat .launcher")
    await expect(launcher.get_by_role("link", name="Call 911")).to_have_attribute("href", "tel:911")
    await tab_to(page, "^Open the chat$")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="I agree")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("hello")
    await page.keyboard.press("Enter")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("button", name="Open the chat")).to_be_focused()
    await expect(page.get_by_role("log")).to_be_hidden()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("textbox")).to_be_focused()
    await tab_to(page, "^Forget this chat")
    page.once("dialog", lambda dialog: asyncio.ensure_future(dialog.accept()))
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status").first).to_contain_text("Nothing of your chat is left")
    assert await page.evaluate("localStorage.length + sessionStorage.length") == 0


async def test_a_pin_stands_before_what_was_said(clinic: Clinic, visit: Open) -> None:
    chat = await clinic.case("is my test back", "asked_for_human", Reply("Yes, it is back.", "decision"))
    digest = await pins.hashed("7391")
    async with clinic.store.write() as tx:
        talk = await tx.session.get_one(Conversation, chat)
        await pins.keep(tx, talk, digest)
        secret = await guests.mint(tx, talk, 0, "bot")
    there = await visit(agreed=False)
    page = there.page
    await page.goto(clinic.url(f"/#{secret}"))
    await page.get_by_role("button", name="Open my conversation").click()
    pin = page.get_by_label("PIN")
    await expect(pin).to_have_attribute("type", "password")
    await expect(page.locator("li.decision")).to_have_count(0)
    await pin.fill("1111")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("You may try again 4 more times.")).to_be_visible()
    await page.get_by_label("PIN").fill("7391")
    await page.keyboard.press("Enter")
    await expect(page.locator("li.decision")).to_contain_text("Yes, it is back.")
    await expect(page.get_by_label("PIN")).to_have_count(0)
    assert there.faults == []


async def test_cut_lines_lose_nothing_on_the_real_page(clinic: Clinic, visit: Open) -> None:
    page, chance = (await visit()).page, random.Random(15)
    open_lines: list[WebSocketRoute] = []

    def opened(line: WebSocketRoute) -> None:
        line.connect_to_server()
        open_lines.append(line)

    await page.route_web_socket(re.compile("/chat$"), opened)
    await page.goto(clinic.url())
    for number in range(20):
        await page.get_by_role("textbox").fill(f"words {number} of it")
        await page.keyboard.press("Enter")
        if chance.random() < 0.7 and open_lines:
            await asyncio.sleep(chance.uniform(0, 0.05))
            await open_lines.pop().close()
    await expect(page.locator("li.unsent")).to_have_count(0, timeout=30_000)
    await expect(page.locator("li.patient")).to_have_count(20)
    rows = await clinic.chat.replies_after(await conversation(page, clinic), 0)
    assert sorted(row.text for row in rows) == sorted(f"words {number} of it" for number in range(20))


async def test_the_theme_is_the_clinics(clinic: Clinic, visit: Open) -> None:
    page = (await visit()).page
    await page.goto(clinic.url())
    await expect(page.get_by_role("textbox")).to_be_visible()
    await page.locator("triage-chat").evaluate("e => e.style.setProperty('--chat-accent', 'rgb(90, 0, 90)')")
    await expect(page.get_by_role("button", name="Send")).to_have_css("background-color", "rgb(90, 0, 90)")


async def test_at_twice_the_size_and_without_motion_everything_is_there(clinic: Clinic, visit: Open) -> None:
    page = (await visit(width=640)).page
    await page.set_viewport_size({"width": 640, "height": 400})  # 1280 by 800 at 200 %
    await page.emulate_media(reduced_motion="reduce")
    await page.goto(clinic.url())
    await page.get_by_role("textbox").fill("hello")
    for what in (page.get_by_role("textbox"), page.get_by_role("button", name="Send"), page.locator("header a.call")):
        await what.scroll_into_view_if_needed()
        await expect(what).to_be_in_viewport(ratio=0.9)
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    await page.keyboard.press("Enter")
    beats = await page.locator(".writing span").first.evaluate("e => getComputedStyle(e).animationName")
    assert beats == "none"


def test_what_one_script_tag_loads_is_small() -> None:
    names = [*(f"{name}.js" for name in website.SCRIPTS), "chat.css"]
    assert sum(len(gzip.compress((WIDGET / name).read_bytes(), mtime=0)) for name in names) <= 15_000


async def test_it_loads_these_files_and_nothing_from_elsewhere(clinic: Clinic, visit: Open) -> None:
    there = await visit()
    policy = (await there.context.request.get(clinic.url())).headers["content-security-policy"]
    assert "require-trusted-types-for 'script'; trusted-types 'none'" in policy
    chat = await begin_quickly(there.page, clinic)
    await clinic.answer(chat, Reply("Call 911 now.", "emergency"), Reply("Which?", "question", (Choice("a", "A"),)))
    await expect(there.page.get_by_role("button", name="A", exact=True)).to_be_visible()
    assert there.hosts == {"127.0.0.1"}
    loaded = {path.removeprefix("/widget/") for path in there.asked if path.endswith(".js")}
    assert loaded == {f"{name}.js" for name in website.SCRIPTS}
    assert there.faults == []


async def begin_quickly(page: Page, clinic: Clinic) -> str:
    await page.goto(clinic.url())
    await page.get_by_role("textbox").fill("hello")
    await page.keyboard.press("Enter")
    return await conversation(page, clinic)


@pytest.mark.parametrize("path", ["/widget/page.html", "/widget/nothing.js"])
async def test_no_other_file_is_served(clinic: Clinic, visit: Open, path: str) -> None:
    assert (await (await visit()).context.request.get(clinic.url(path))).status == 404
