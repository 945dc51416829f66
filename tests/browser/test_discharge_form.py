"""A discharge plan entered by hand in a real browser, without a script: rows, mistakes, and the sheet side by side."""

import pytest
from playwright.async_api import Page, expect

from bot.message import Channel
from tests.bot.staff.clinic import Clinic
from tests.browser.conftest import Open, Visit
from tests.browser.test_console_live import sign_in
from tests.browser.test_widget_live import shoot, violations

ORDER = "Furosemide 40 mg tab: 1 tab PO BID"
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


async def opened(clinic: Clinic, there: Visit) -> tuple[Page, str]:
    """The form of a conversation on the web."""
    case = await clinic.case("hello", "nurse", channel=Channel.WEB)
    page = await sign_in(there, clinic)
    await page.goto(clinic.url(f"/staff/conversations/{case}/discharges"))
    return page, case


async def fill(page: Page, **typed: str) -> None:
    for name, value in typed.items():
        control = page.locator(f"[name='{name.replace('__', '.')}']")
        if await control.evaluate("node => node.tagName") == "SELECT":
            await control.select_option(value)
        else:
            await control.fill(value)


async def fill_whole(page: Page, language: str) -> None:
    await fill(
        page,
        patient="Mona H.",
        language=language,
        time_zone="America/Chicago",
        orders_in="en",
        medicines__0__name="Furosemide",
        medicines__0__as_written=ORDER,
        medicines__0__status="new",
        medicines__0__strength="40 mg",
        medicines__0__how_often="twice_daily",
        medicines__0__guide="water_tablet",
        contact__name="Ward 7",
        contact__phone="+1 312 555 0142",
        contact__hours="24 h",
    )
    await page.locator("input[value='heart_failure']").check()
    await page.locator("button[value='suggest']").click()
    await expect(page.locator("input[name='emergency.keys']").first).to_be_checked()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
async def test_the_form_is_accessible_and_nothing_is_cut_off(
    clinic: Clinic, visit: Open, axe: str, language: str, scheme: str, width: int
) -> None:
    page, _ = await opened(clinic, await visit(width, scheme, language, axe=True))
    await fill_whole(page, "ar")
    await page.locator("button[value='add.medicines']").click()
    await expect(page.locator("[name='medicines.1.name']")).to_be_focused()
    await fill(page, medicines__1__name="Aspirin", medicines__1__strength="81 mg")
    await fill(page, contact__phone="call me")
    await page.locator("button[value='save']").last.click()
    await expect(page.get_by_role("alert")).to_be_visible()
    assert await page.locator("[name='contact.phone']").input_value() == "call me"
    assert await page.locator("[name='medicines.0.as_written']").input_value() == ORDER
    assert await page.locator("[aria-invalid=true]").count() >= 2
    assert await violations(page, axe) == []
    assert await page.evaluate(OVERFLOW) <= 0
    await shoot(page, f"discharge-form-{width}-{scheme}-{language}")


@pytest.mark.parametrize("reads", ["en", "ar"])
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")])
async def test_from_the_form_to_the_patients_page(
    clinic: Clinic, visit: Open, reads: str, width: int, scheme: str
) -> None:
    there = await visit(width, scheme)
    page, _ = await opened(clinic, there)
    await fill_whole(page, reads)
    await page.locator("[name='contact.hours']").press("Enter")
    frame = page.frame_locator("iframe.sheet")
    await expect(frame.get_by_text(ORDER).first).to_be_visible()
    await shoot(page, f"discharge-review-{width}-{scheme}-{reads}")
    assert await page.evaluate(OVERFLOW) <= 0
    both = await there.context.new_page()
    await both.goto(page.url + "/sheet")
    await shoot(both, f"discharge-beside-{width}-{scheme}-{reads}")
    assert await both.evaluate(OVERFLOW) <= 0
    await page.get_by_role("checkbox").check()
    await page.get_by_role("button", name="Approve and send").click()
    await expect(page.get_by_role("button", name="Close the patient's link")).to_be_visible()
    assert there.faults == []
