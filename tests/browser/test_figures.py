"""The page of figures in a real browser: readable by everybody, wide or narrow, light or dark."""

import pytest

from bot.message import Reply
from tests.bot.staff.clinic import CHEST_PAIN, PASSWORD, Clinic
from tests.browser.conftest import Open
from tests.browser.test_console_live import sign_in
from tests.browser.test_widget_live import shoot, violations


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("es", 320)])
async def test_axe_finds_nothing_and_nothing_is_too_wide(
    clinic: Clinic, visit: Open, axe: str, scheme: str, language: str, width: int
) -> None:
    await clinic.people.add("sue", "supervisor", PASSWORD)
    for number in range(12):
        case = await clinic.case("my chest hurts", "alarm", Reply("take care"), number=number)
        made_of = {"by": "model", "verdict": ["dose"] if number % 2 else []}
        await clinic.patient(case, "and more")
        await clinic.answer(case, Reply("an answer", made_of=made_of), decided=CHEST_PAIN)
    there = await visit(width=width, scheme=scheme, language=language, axe=True)
    page = await sign_in(there, clinic, "sue")
    await page.goto(clinic.url("/staff/figures?days=7"))
    assert await page.locator("svg.bar").count() > 4
    assert await violations(page, axe) == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await shoot(page, f"figures-{language}-{scheme}-{width}")
