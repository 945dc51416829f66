"""The second factor and the fresh proof of whoever signs in at a provider of OpenID Connect."""

import time
from pathlib import Path

import pytest

from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import close_clinic
from tests.bot.staff.house import START, House, house, nobody, open_house, provider, started
from tests.bot.staff.provider import Provider
from tests.bot.staff.test_second_factor import Clock, clock, set_up

__all__ = ["clock", "house", "nobody", "provider"]


@pytest.mark.parametrize(
    ("amr", "in_at_once"),
    [(["pwd"], False), (["pwd", "mfa"], True), (["otp"], True), ("hwk", True), ([["mfa"]], False)],
)
async def test_a_second_factor_there_counts_here(
    tmp_path: Path, provider: Provider, amr: object, in_at_once: bool
) -> None:
    house = await open_house(tmp_path, provider, second_factor="required")
    house.provider.claims["amr"] = amr
    browser = Browser(house.clinic)
    await browser.get(f"{START}?lang=en")
    await browser.get("/staff?lang=en")
    assert ('id="live"' in browser.page, "before you go on" in browser.page) == (in_at_once, not in_at_once)
    await browser.http.close()
    await close_clinic(house.clinic)


async def test_who_has_a_second_step_here_is_asked_for_it(house: House, nobody: Browser, clock: Clock) -> None:
    await nobody.get(START)
    secret, _ = await set_up(nobody, clock)
    browser = Browser(house.clinic)
    await browser.get(START)
    assert 'name="code"' in browser.page
    await browser.press("/staff/sign-in/code", code=clock.code(secret))
    assert 'id="live"' in browser.page
    house.provider.claims["amr"] = ["mfa"]
    await browser.get(START)
    assert 'id="live"' in browser.page
    await browser.http.close()


async def test_an_old_sign_in_there_proves_nothing_until_it_is_done_again(house: House, nobody: Browser) -> None:
    house.provider.claims["auth_time"] = int(time.time()) - 1200
    await nobody.get(START)
    await nobody.get("/staff/account/second-factor?lang=en")
    await nobody.press("/staff/account/second-factor")
    assert (nobody.status, "Sign in again at your organisation" in nobody.page) == (401, True)
    await nobody.get(f"{START}?again=1")
    assert nobody.status == 401, "a provider that did not ask again"
    del house.provider.claims["auth_time"]
    await nobody.get(f"{START}?again=1")
    assert nobody.status == 200
    await nobody.get("/staff/account/second-factor")
    await nobody.press("/staff/account/second-factor")
    assert nobody.status == 200


async def test_again_cannot_be_taken_back_on_the_way(house: House, nobody: Browser) -> None:
    house.provider.claims["auth_time"] = int(time.time()) - 1200
    back = await started(nobody, f"{START}?again=1")
    await nobody.get(back.replace(".again", ""))
    assert (nobody.status, await house.sessions()) == (401, 0)
