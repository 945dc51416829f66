"""The glass and the page of a patient in a real browser: readable by everybody, and broken with the keyboard alone."""

import re

import pytest
from playwright.async_api import Page, expect
from sqlmodel import update

from bot.store import line
from bot.store.glass import Glass
from bot.store.models import Conversation, now
from tests.bot.staff.clinic import CHEST_PAIN, PASSWORD, Clinic
from tests.browser.conftest import Open
from tests.browser.test_console_live import sign_in
from tests.browser.test_widget_live import shoot, violations

REASON = "the ward asks me to stand in"
WIDE = "document.documentElement.scrollWidth <= innerWidth"


async def restricted(clinic: Clinic, reason: str = "alarm") -> str:
    """A restricted patient who writes for somebody else too."""
    case = await clinic.case("my elbow tingles oddly", reason, number=7)
    await clinic.answer(case, decided=CHEST_PAIN)
    async with clinic.store.write() as tx:
        talk = await tx.session.get_one(Conversation, case)
        await line.add(tx, talk, "my son Quixote", "child")
        talk.restricted = "colleague"
    return case


async def by_tab(page: Page, selector: str) -> None:
    """Move there as a person without a mouse does."""
    for _ in range(60):
        if await page.locator(selector).first.evaluate("node => node === document.activeElement"):
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached")


@pytest.mark.parametrize(
    ("language", "width", "scheme"),
    [("en", 1280, "light"), ("es", 320, "dark"), ("es", 1280, "dark"), ("en", 320, "light")],
)
async def test_axe_finds_nothing_and_nothing_is_too_wide(
    clinic: Clinic, visit: Open, axe: str, language: str, width: int, scheme: str
) -> None:
    await clinic.people.add("sue", "supervisor", PASSWORD)
    case, ben = await restricted(clinic), await clinic.somebody()
    await clinic.desk.glasses.smash(case, ben, "cover", REASON)
    page = await sign_in(await visit(width=width, scheme=scheme, language=language, axe=True), clinic, "sue")

    async def look(name: str) -> None:
        assert await violations(page, axe) == [], name
        assert await page.evaluate(WIDE), name
        await shoot(page, f"glass-{name}-{language}-{width}-{scheme}")

    await look("queue")
    await page.goto(clinic.url("/staff/glass"))
    await look("told")
    await page.goto(clinic.url(f"/staff/conversations/{case}"))
    await expect(page.locator("#breaker")).to_be_visible()
    await look("shut")
    await page.locator("#kind").select_option("complaint")
    await page.locator("#why").fill(REASON)
    await page.locator("#breaker button").click()
    await expect(page.locator("#talk")).to_be_attached()
    await look("conversation")
    await page.goto(clinic.url(f"/staff/patients/{case}"))
    await look("patient")
    await page.locator("#opener button").click()
    await expect(page.locator("#restricter")).to_be_visible()
    await look("open")
    await page.goto(clinic.url("/staff/reads?who=sue"))
    await expect(page.locator("table")).to_be_visible()
    await look("reads")
    await page.goto(clinic.url("/staff"))
    await page.fill("#wanted", "quixote")
    await page.press("#wanted", "Enter")
    await expect(page).to_have_url(re.compile("/staff/conversations/"))


async def test_broken_with_the_keyboard_alone_and_mended_by_itself(
    clinic: Clinic, visit: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.staff.console.STILL_HERE", 0.5)
    case, there = await restricted(clinic), await visit()
    page = await sign_in(there, clinic)
    await by_tab(page, f"a[href$='{case}']")
    await page.keyboard.press("Enter")
    await expect(page.locator("#breaker")).to_be_visible()
    await by_tab(page, "#kind")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await page.keyboard.type("too short")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")  # the browser itself says that it is too short
    await expect(page.locator("#why")).to_be_focused()
    await page.keyboard.press("End")
    await page.keyboard.type(": " + REASON)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("li.patient .words")).to_be_visible()
    async with clinic.store.write() as tx:
        await tx.session.exec(update(Glass).values(until=now()))
    await expect(page.locator("#breaker")).to_be_visible()  # the hour is over: the page moves without being asked
    await expect(page.locator(".words")).to_have_count(0)
    assert [fault for fault in there.faults if "403" not in fault] == []


async def test_an_emergency_is_two_keys_away(clinic: Clinic, visit: Open) -> None:
    case = await restricted(clinic)
    page = await sign_in(await visit(), clinic)
    await page.goto(clinic.url(f"/staff/conversations/{case}"))
    await by_tab(page, "#taker button")
    await page.keyboard.press("Enter")
    await expect(page.locator("li.patient .words")).to_be_visible()
    await expect(page.locator("#composer")).to_be_visible()
