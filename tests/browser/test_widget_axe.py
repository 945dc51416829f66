"""axe finds nothing in any state of the chat: English and Arabic, light and dark, a small telephone and a desktop."""

import asyncio

import pytest
from playwright.async_api import Page, expect

from bot.message import Reply
from tests.bot.staff.clinic import Clinic
from tests.browser.conftest import Open
from tests.browser.test_widget_live import YES_NO, conversation, shoot, violations

AGE = {"ask": "age", "protocol": "intake", "version": 1}


class Looked:
    """One page looked at in state after state."""

    def __init__(self, page: Page, axe: str, name: str) -> None:
        self.page, self.axe, self.name = page, axe, name
        self.states: list[str] = []
        self.found: list[str] = []

    async def at(self, state: str) -> None:
        self.states.append(state)
        self.found += [f"{state}: {one}" for one in await violations(self.page, self.axe)]
        if await self.page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0:
            self.found.append(f"{state}: cut off")
        await shoot(self.page, f"chat-{state}-{self.name}")


@pytest.mark.timeout(120)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
async def test_no_violation_in_any_state(
    clinic: Clinic, visit: Open, axe: str, language: str, scheme: str, width: int
) -> None:
    page = (await visit(width, scheme, language, axe=True, agreed=False)).page
    looked = Looked(page, axe, f"{width}-{scheme}-{language}")
    await page.goto(clinic.url(f"/?lang={language}&mode=bubble"))
    await expect(page.locator("triage-chat .open")).to_be_visible()
    await looked.at("bubble")
    await page.locator("triage-chat .open").click()
    await looked.at("bubble-open")
    await page.goto(clinic.url(f"/?lang={language}"))
    await expect(page.locator("triage-chat .agree")).to_be_visible()
    await looked.at("consent")
    await page.locator("triage-chat .agree").click()
    await page.locator("triage-chat textarea").fill("a sore throat since yesterday")
    await looked.at("open")
    await page.keyboard.press("Enter")
    chat = await conversation(page, clinic)
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(1)
    await _answered(clinic, page, looked, chat)
    await clinic.server.close()
    await expect(page.locator(".status.lost")).to_be_visible(timeout=15_000)
    await looked.at("offline")
    page.once("dialog", lambda dialog: asyncio.ensure_future(dialog.accept()))
    await page.locator(".more button").last.click()
    await expect(page.locator("triage-chat .agree")).to_be_visible()
    await looked.at("cleared")
    assert looked.found == []
    assert len(looked.states) == 10


async def _answered(clinic: Clinic, page: Page, looked: Looked, chat: str) -> None:
    await clinic.answer(chat, Reply("Does it hurt to swallow?", "question", YES_NO))
    await expect(page.locator(".choices button")).to_have_count(3)
    await looked.at("question")
    await _said(page, "yes", 2)
    await clinic.answer(chat, Reply("How old?", "question", made_of=AGE))
    await expect(page.locator(".entry input")).to_be_visible()
    await looked.at("number")
    await _said(page, "34 years", 3)
    await clinic.answer(chat, Reply("Call 911 now. It may be an emergency.", "emergency"), Reply("I am Lee.", "staff"))
    await expect(page.locator(".paper button")).to_have_count(2)
    await looked.at("emergency")
    await page.locator(".more button").first.click()
    await expect(page.locator(".entry input")).to_be_focused()
    await looked.at("elsewhere")


async def _said(page: Page, text: str, count: int) -> None:
    await page.locator("triage-chat textarea").fill(text)
    await page.keyboard.press("Enter")
    await expect(page.locator("li.patient:not(.unsent)")).to_have_count(count)
