"""The patient's page in a real browser: talking, losing the line, coming back, and what is never allowed."""

import asyncio
import re
import time

import pytest
from playwright.async_api import Page, expect

from bot.message import Choice, Reply
from tests.bot.staff.clinic import Clinic
from tests.browser.conftest import Open

YES_NO = (Choice("yes", "Yes"), Choice("no", "No"), Choice("not_sure", "Not sure"))


async def say(page: Page, text: str) -> None:
    await page.get_by_role("textbox").fill(text)
    await page.keyboard.press("Enter")


async def conversation(page: Page, clinic: Clinic) -> str:
    found = await page.wait_for_function("localStorage.getItem('lamplight.token')")
    token = await found.json_value()
    return await clinic.chat.open_chat(token, "en", "US")


async def test_a_talk_with_choices(clinic: Clinic, visit: Open) -> None:
    there = await visit()
    page = there.page
    await page.goto(clinic.url())
    log = page.get_by_role("log")
    await expect(log).to_contain_text("I am an automated assistant, not a person.")
    await say(page, "my throat hurts")
    await expect(log.get_by_role("listitem").last).to_contain_text("my throat hurts")
    await clinic.answer(await conversation(page, clinic), Reply("Do you have a fever?", "question", YES_NO))
    await page.get_by_role("group", name="Possible answers").get_by_role("button", name="Not sure").click()
    await expect(log.get_by_role("listitem").last).to_contain_text("Not sure")
    await expect(page.get_by_role("group", name="Possible answers")).to_be_hidden()
    await expect(page.get_by_role("textbox")).to_be_focused()
    rows = await clinic.chat.replies_after(await conversation(page, clinic), 0)
    assert [row.text for row in rows] == ["my throat hurts", "Do you have a fever?", "Not sure"]
    assert there.faults == []
    assert there.hosts == {"127.0.0.1"}


async def test_the_emergency_number_is_always_there_and_follows_the_country(clinic: Clinic, visit: Open) -> None:
    page = (await visit(language="es")).page
    await page.goto(clinic.url("/?country=GB"))
    call = page.locator("triage-chat header a.call")
    await expect(call).to_have_attribute("href", "tel:999")
    await expect(call).to_have_text("Llamar al 999")
    await say(page, "me duele el pecho")
    text = "Llame al 999 ahora. Puede ser una emergencia."
    await clinic.answer(await conversation(page, clinic), Reply(text, "emergency"))
    await expect(page.locator("li.emergency a.call")).to_have_attribute("href", "tel:999")


async def test_what_is_said_while_the_server_is_down_arrives_once(clinic: Clinic, visit: Open) -> None:
    there = await visit()
    await there.page.goto(clinic.url())
    await say(there.page, "before")
    await expect(there.page.locator("li.patient:not(.unsent)")).to_have_count(1)
    await clinic.server.close()
    await expect(there.page.get_by_role("status")).to_contain_text("No connection.")
    await say(there.page, "while it was down")
    await expect(there.page.locator("li.unsent")).to_contain_text("Not sent yet")
    await clinic.open()
    await expect(there.page.locator("li.unsent")).to_have_count(0, timeout=15_000)
    rows = await clinic.chat.replies_after(await conversation(there.page, clinic), 0)
    assert [row.text for row in rows] == ["before", "while it was down"]


async def test_a_reload_keeps_the_talk_and_the_draft(clinic: Clinic, visit: Open) -> None:
    page = (await visit()).page
    await page.goto(clinic.url())
    await say(page, "first words")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    await page.get_by_role("textbox").fill("half a thou")
    await page.reload()
    await expect(page.locator("li.patient:not(.unsent)")).to_contain_text("first words")
    await expect(page.get_by_role("textbox")).to_have_value("half a thou")


async def test_forgetting_leaves_nothing_on_the_device(clinic: Clinic, visit: Open) -> None:
    there = await visit(agreed=False)
    page, other = there.page, await there.context.new_page()
    await page.goto(clinic.url())
    await page.get_by_role("button", name="I agree").click()
    await say(page, "on a shared phone")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    await other.goto(clinic.url())
    await expect(other.locator("li.patient")).to_contain_text("on a shared phone")
    await page.get_by_role("textbox").fill("half a thou")
    page.once("dialog", lambda dialog: asyncio.ensure_future(dialog.accept()))
    await page.get_by_role("button", name="Forget this chat").click()
    await expect(page.get_by_role("status").first).to_contain_text("Nothing of your chat is left")
    await expect(page.get_by_role("button", name="I agree")).to_be_focused()
    for one in (page, other):  # the other tab of the same device too
        await expect(one.get_by_role("log")).to_contain_text("automated")
        await expect(one.locator("li.patient")).to_have_count(0)
        assert await one.evaluate("localStorage.length + sessionStorage.length") == 0
    await page.get_by_role("button", name="I agree").click()
    await expect(page.get_by_role("textbox")).to_have_value("")
    await expect(page.locator("li.patient")).to_have_count(0)


async def test_what_a_message_says_is_inert(clinic: Clinic, visit: Open) -> None:
    there = await visit()
    page = there.page
    await page.goto(clinic.url())
    for payload in ("<img src=x onerror=alert(1)>", "<script>alert(1)</script>", '"><svg onload=alert(1)>'):
        await say(page, payload)
        await expect(page.locator("li.patient:not(.unsent)").last).to_contain_text(payload)
        await clinic.answer(await conversation(page, clinic), Reply(payload, "question", (Choice("a", payload),)))
        await expect(page.get_by_role("button", name=payload)).to_be_visible()
    assert (
        await page.locator("triage-chat").evaluate("e => e.shadowRoot.querySelectorAll('img, script, svg').length") == 0
    )
    assert there.faults == []


async def test_without_scripts_the_page_says_where_to_call(clinic: Clinic, visit: Open) -> None:
    there = await visit()
    context = await there.context.browser.new_context(java_script_enabled=False)  # type: ignore[union-attr]
    page = await context.new_page()
    await page.goto(clinic.url("/?lang=es&country=MX"))
    await expect(page.get_by_text(re.compile("El chat necesita JavaScript.*911"))).to_be_visible()
    await expect(page.get_by_role("link", name=re.compile("911")).first).to_have_attribute("href", "tel:911")


async def test_the_keyboard_reaches_everything_in_order(clinic: Clinic, visit: Open) -> None:
    page = (await visit()).page
    await page.goto(clinic.url("/?lang=en"))
    await expect(page.get_by_role("textbox")).to_be_visible()
    seen = []
    for _ in range(18):
        await page.keyboard.press("Tab")
        seen.append(
            await page.evaluate(
                "() => { const a = document.activeElement; const e = a.shadowRoot?.activeElement ?? a;"
                " return e.getAttribute('href') ?? e.id ?? e.className; }"
            )
        )
    assert "text" in seen
    assert seen.index("/?lang=en&country=US") < seen.index("tel:911") < seen.index("text")


async def test_a_reply_is_on_the_page_at_once(clinic: Clinic, visit: Open) -> None:
    page = (await visit()).page
    await page.goto(clinic.url())
    await say(page, "hello")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    chat = await conversation(page, clinic)
    began = time.monotonic()
    await clinic.answer(chat, Reply("Here."))
    await expect(page.locator("li.bot.reply").last).to_contain_text("Here.")
    assert time.monotonic() - began < 1


@pytest.mark.parametrize("language", ["en", "es", "ar", "hi"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
async def test_accessible_and_nothing_cut_off(
    clinic: Clinic, visit: Open, axe: str, language: str, scheme: str, width: int
) -> None:
    there = await visit(width, scheme, language, axe=True)
    page = there.page
    await page.goto(clinic.url())
    await say(page, "I have had a sore throat since yesterday and it hurts to swallow")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    chat = await conversation(page, clinic)
    call = "Call 911 now. This may be an emergency. Say where you are."
    await clinic.answer(
        chat, Reply(call, "emergency"), Reply("A nurse is reading.", "staff"), Reply("Swallow?", "question", YES_NO)
    )
    await expect(page.get_by_role("button", name="Not sure")).to_be_visible()
    assert await violations(page, axe) == []
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    await shoot(page, f"page-{width}-{scheme}-{language}")


async def violations(page: Page, axe: str) -> list[str]:
    """What axe-core finds, all rules."""
    await page.evaluate(axe)
    found = await page.evaluate("axe.run(document)")
    assert len(found["passes"]) > 10
    return [f"{v['id']}: {[node['target'] for node in v['nodes']]}" for v in found["violations"]]


async def shoot(page: Page, name: str) -> None:
    """Keep a picture for a person to look at."""
    from bot.settings import ROOT

    folder = ROOT / ".lamplight" / "test-cache" / "screens"
    folder.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=folder / f"{name}.png", full_page=True)
