"""A nurse without a mouse: what she presses and types, counted."""

from typing import TYPE_CHECKING

from playwright.async_api import expect

from tests.bot.staff.clinic import PASSWORD, Clinic

if TYPE_CHECKING:  # that module makes these hands
    from tests.browser.conftest import Visit


class Hands:
    """A keyboard that counts; ``keys`` are presses, ``typed`` the characters of names, words and passwords."""

    def __init__(self, there: "Visit", clinic: Clinic) -> None:
        self.there, self.page, self.clinic = there, there.page, clinic
        self.keys = 0
        self.typed = 0

    async def press(self, *keys: str) -> None:
        for key in keys:
            self.keys += 1
            await self.page.wait_for_load_state()  # before the scripts are there no key does anything
            await self.page.keyboard.press(key)

    async def type(self, text: str) -> None:
        self.typed += len(text)
        await self.page.keyboard.type(text)

    async def sign_in(self, name: str = "ana") -> None:
        await self.page.goto(self.clinic.url("/staff"))
        await self.tab_to("#name")
        await self.type(name)
        await self.press("Tab")
        await self.type(PASSWORD)
        await self.press("Enter")
        await expect(self.page.locator("#live")).to_be_visible()
        await expect(self.page.locator("#keys")).to_be_visible()

    async def tab_to(self, selector: str, most: int = 60) -> None:
        """Tab until it has the focus: what cannot be reached so, cannot be used."""
        wanted = self.page.locator(selector).first
        for _ in range(most):
            if await wanted.evaluate("node => node === document.activeElement"):
                return
            await self.press("Tab")
        raise AssertionError(f"{selector} cannot be reached by Tab")

    async def choose(self, value: str) -> None:
        """The option of that value of the focused list, by arrow keys."""
        at = "() => { const list = document.activeElement; return [list.selectedIndex, [...list.options].findIndex("
        now, wanted = await self.page.evaluate(f"{at}one => one.value === '{value}')] }}")
        assert wanted >= 0, value
        for _ in range(abs(wanted - now)):
            await self.press("ArrowDown" if wanted > now else "ArrowUp")


async def at_the_worst(hands: Hands) -> None:
    """From the door to the most urgent case, taken over."""
    await hands.sign_in()
    await hands.press("j", "Enter")
    await expect(hands.page.locator("#taker")).to_be_visible()
    await hands.press("t")
    await expect(hands.page.locator("#composer")).to_be_visible()
