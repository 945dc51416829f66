"""Every look of the console in a real browser: accessible, whole at any width, still, and printed."""

import pytest
from playwright.async_api import expect

from tests.bot.staff.clinic import Clinic
from tests.browser.conftest import Open
from tests.browser.hands import Hands
from tests.browser.test_console_live import check, fill_queue


async def test_nothing_moves_by_itself(clinic: Clinic, visit: Open) -> None:
    case = await fill_queue(clinic)
    hands = Hands(await visit(), clinic)
    await hands.sign_in()
    for path in ("/staff", f"/staff/conversations/{case}"):
        await hands.page.goto(clinic.url(path))
        moving = await hands.page.evaluate(
            "[...document.querySelectorAll('*')].filter(node => { const style = getComputedStyle(node);"
            " return style.animationName !== 'none' || style.transitionDuration !== '0s' }).length"
        )
        assert moving == 0


async def test_a_printed_conversation_is_whole_and_without_controls(clinic: Clinic, hands: Hands) -> None:
    case = await fill_queue(clinic)
    await hands.sign_in()
    await hands.page.goto(clinic.url(f"/staff/conversations/{case}"))
    await hands.press("t")
    await expect(hands.page.locator("#composer")).to_be_visible()
    await hands.page.emulate_media(media="print")
    assert await hands.page.locator("button:visible, select:visible, textarea:visible").count() == 0
    cut = await hands.page.locator("#scroller").evaluate("node => node.scrollHeight - node.clientHeight")
    assert cut <= 1
    await expect(hands.page.locator(".trace")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
async def test_every_state_is_accessible_and_nothing_is_cut_off(
    clinic: Clinic, visit: Open, axe: str, language: str, scheme: str, width: int
) -> None:
    hands, look = Hands(await visit(width, scheme, language, axe=True), clinic), f"{width}-{scheme}-{language}"
    page = hands.page
    await hands.sign_in()
    await check(page, axe, f"queue-empty-{look}")
    case = await fill_queue(clinic)
    await clinic.desk.note(case, await clinic.somebody(), "Please look @ana", "1")
    await page.goto(clinic.url("/staff?priority=2&channel=sms"))
    await check(page, axe, f"queue-filtered-{look}")
    await page.goto(clinic.url("/staff"))
    await expect(page.locator(".queue li")).to_have_count(4)
    await check(page, axe, f"queue-full-{look}")
    await hands.press("?")
    await check(page, axe, f"help-{look}")
    await hands.press("Escape")
    await page.goto(clinic.url(f"/staff/conversations/{case}"))
    await check(page, axe, f"case-not-mine-{look}")
    await clinic.desk.take_over(case, await clinic.somebody(), 0)
    await expect(page.locator("#taker")).to_have_count(0)
    await check(page, axe, f"case-taken-{look}")
    await clinic.desk.give_back(case, await clinic.somebody(), "continue")
    await expect(page.locator("#taker")).to_have_count(1)
    await hands.press("t")
    await expect(page.locator("#composer")).to_be_visible()
    await page.locator(".canned summary").click()
    await page.locator("#text").fill("How are you now?")
    await expect(page.locator("#plan")).not_to_be_empty()
    await check(page, axe, f"case-mine-{look}")


async def test_after_a_409_the_page_is_accessible(clinic: Clinic, visit: Open, axe: str) -> None:
    hands = Hands(await visit(axe=True), clinic)
    case = await fill_queue(clinic)
    await hands.sign_in()
    await hands.page.goto(clinic.url(f"/staff/conversations/{case}"))
    await hands.page.route("**/staff/live*", lambda route: route.abort())
    await hands.page.goto(clinic.url(f"/staff/conversations/{case}"))
    await expect(hands.page.locator("#taker")).to_be_visible()
    await clinic.desk.take_over(case, await clinic.somebody(), 0)
    await hands.press("t")
    await expect(hands.page.get_by_text("Already taken by ben.")).to_be_visible()
    await check(hands.page, axe, "case-409")
