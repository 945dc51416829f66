"""Protocols and settings in a real browser: readable by everybody, wide or narrow, light or dark; by keyboard alone."""

import shutil
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.commands.local import free_port
from flows.protocol import FOLDER, load_protocol
from tests.bot.staff.clinic import PASSWORD, Clinic, close_clinic, open_clinic
from tests.browser.conftest import Open
from tests.browser.hands import Hands
from tests.browser.test_console_live import sign_in
from tests.browser.test_widget_live import shoot, violations

NEXT = date.today() + timedelta(days=180)


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    (tmp_path / "protocols").mkdir()
    for name in ("burn", "chest_pain"):
        shutil.copy(FOLDER / f"{name}.yaml", tmp_path / "protocols")
    made = await open_clinic(tmp_path, free_port(), protocols=tmp_path / "protocols", on_call=("+15005550091",))
    for name, role in (("cleo", "clinician"), ("dov", "clinician"), ("ada", "admin"), ("sue", "supervisor")):
        await made.people.add(name, role, PASSWORD)
    yield made
    await close_clinic(made)


async def ruled(clinic: Clinic) -> None:
    """One protocol sealed and changed since, the other one withdrawn."""
    file = clinic.settings.protocols / "burn.yaml"
    for name in ("cleo", "dov"):
        staff = await clinic.people.staff_of(await clinic.people.sign_in(name, PASSWORD) or "")
        assert staff
        await clinic.rulings.sign(staff, "burn", load_protocol(file).digest, f"{name} marsh, physician", NEXT)
    await clinic.rulings.withdraw(staff, "chest_pain", "A case of a missed heart attack is looked into")
    text = file.read_text().replace("status: approved", "status: draft")
    file.write_text(text.replace("if_yes: emergency", "if_yes: urgent"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("es", 320)])
async def test_axe_finds_nothing_and_nothing_is_too_wide(
    clinic: Clinic, visit: Open, axe: str, scheme: str, language: str, width: int
) -> None:
    await ruled(clinic)
    pages = {
        "cleo": {
            "protocols": "protocols", "sealed": "protocols/burn?in=ar", "withdrawn": "protocols/chest_pain",
            "compared": "protocols/burn/compare?old=running&new=file",
        },
        "ada": {"settings": "settings"},
        "sue": {"settings-read": "settings"},
    }  # fmt: skip
    for who, paths in pages.items():
        there = await visit(width=width, scheme=scheme, language=language, axe=True)
        page = await sign_in(there, clinic, who)
        for name, path in paths.items():
            await page.goto(clinic.url(f"/staff/{path}"))
            assert await violations(page, axe) == [], name
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
            await shoot(page, f"house-{name}-{language}-{scheme}-{width}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_where_something_was_refused_or_counted(
    clinic: Clinic, visit: Open, axe: str, scheme: str
) -> None:
    there = await visit(width=320, scheme=scheme, language="es", axe=True)
    page = await sign_in(there, clinic, "ada")
    for field, value in (("desk_hours", "never"), ("on_call", ""), ("keep_sessions", "10")):
        await page.goto(clinic.url("/staff/settings"))
        await page.fill(f"#{field}", value)
        await page.locator(f"form:has(#{field}) button").click()
        await page.wait_for_load_state()
        assert await violations(page, axe) == [], field
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), field
        await shoot(page, f"house-{field}-refused-{scheme}")


async def test_the_rota_is_changed_by_keyboard(clinic: Clinic, visit: Open) -> None:
    hands = Hands(await visit(), clinic)
    await hands.sign_in("ada")
    await hands.page.goto(clinic.url("/staff/settings"))
    await hands.tab_to("#on_call")
    await hands.press("Control+a")
    await hands.type("+15005550092")
    await hands.tab_to("form[action$=rota] button")
    await hands.press("Enter")
    await hands.page.wait_for_url("**/settings?done=1")
    assert clinic.settings.on_call == ("+15005550092",)


async def test_a_protocol_is_withdrawn_by_keyboard(clinic: Clinic, visit: Open) -> None:
    hands = Hands(await visit(), clinic)
    await hands.sign_in("sue")
    await hands.page.goto(clinic.url("/staff/protocols/burn"))
    await hands.tab_to("#reason", most=120)
    await hands.type("A mistake in the first question")
    await hands.tab_to("form[action$=withdraw] button")
    await hands.press("Enter")
    await hands.page.wait_for_url("**/burn?done=withdrawn")
    assert not clinic.signed.usable(clinic.running["burn"], "en")
