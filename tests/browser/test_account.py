"""The pages of sign-in and of one's account in a real browser: readable by everybody, wide or narrow, light or dark."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from playwright.async_api import Page, expect
from pyotp import TOTP
from sqlmodel import update

from bot.store.factor import StaffFactor
from bot.store.models import StaffSession, now
from tests.bot.staff.clinic import PASSWORD, Clinic
from tests.browser.conftest import Open
from tests.browser.test_console_live import sign_in
from tests.browser.test_widget_live import shoot, violations

Look = Callable[[str], Awaitable[None]]
CONFIRM = "form[action$='/confirm'] button"


@pytest.mark.parametrize(("language", "width", "scheme"), [("en", 1280, "light"), ("es", 320, "dark")])
async def test_axe_finds_nothing_and_nothing_is_too_wide(
    clinic: Clinic, visit: Open, axe: str, language: str, width: int, scheme: str
) -> None:
    await clinic.people.add("ada", "admin", PASSWORD)
    page = await sign_in(await visit(width=width, scheme=scheme, language=language, axe=True), clinic, "ada")

    async def look(name: str) -> None:
        assert await violations(page, axe) == [], name
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
        await shoot(page, f"account-{name}-{language}-{width}")

    await page.goto(clinic.url("/staff/members"))
    await look("members")
    await page.goto(clinic.url("/staff/account"))
    await look("page")
    await page.fill("#old", "wrong")
    await page.fill("#new", "three otters under one bridge")
    await page.press("#new", "Enter")
    await expect(page.locator(".problem:visible")).to_be_visible()
    await look("wrong")
    secret = await _set_up(page, clinic, look)
    await _proves_again(page, clinic, look)
    await page.locator("form.who button").press("Enter")
    await page.fill("#name", "ada")
    await page.fill("#password", PASSWORD)
    await page.press("#password", "Enter")
    await expect(page.locator("#code")).to_be_focused()
    await look("code")
    await page.fill("#code", "000000")
    await page.press("#code", "Enter")
    await expect(page.locator(".problem:visible")).to_be_visible()
    await look("code-wrong")
    async with clinic.store.write() as tx:  # else the code of now may be the one that set it up
        await tx.session.exec(update(StaffFactor).values(step=0))
    await page.fill("#code", TOTP(secret).now())
    await page.press("#code", "Enter")
    await expect(page.locator("#live")).to_be_visible()


async def _set_up(page: Page, clinic: Clinic, look: Look) -> str:
    """The secret, from the page as a person sees it."""
    await page.goto(clinic.url("/staff/account/second-factor"))
    await look("factor-off")
    await page.locator("main form button").press("Enter")
    secret = (await page.locator(".secret code").inner_text()).replace(" ", "")
    await look("factor-secret")
    await page.fill("#code", TOTP(secret).now())
    await page.locator(CONFIRM).press("Enter")
    await expect(page.locator("ol.secret li")).to_have_count(10)
    await look("recovery")
    await page.goto(clinic.url("/staff/account/second-factor"))
    await look("factor-on")
    return secret


async def _proves_again(page: Page, clinic: Clinic, look: Look) -> None:
    """Six minutes later the same button asks who it is first."""
    async with clinic.store.write() as tx:
        await tx.session.exec(update(StaffSession).values(proven_at=now() - timedelta(minutes=6)))
    await page.locator("form[action$='/codes'] button").press("Enter")
    await expect(page.locator("#proof")).to_be_focused()
    await look("proof")
    await page.fill("#proof", PASSWORD)
    await page.press("#proof", "Enter")
    await expect(page.locator("ol.secret li")).to_have_count(10)
