"""Passkeys in a real browser with an authenticator of its own: made, shown, copied, removed; a key as a picture."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
import segno
from playwright.async_api import CDPSession, Page, expect
from sqlmodel import update

from bot.store.models import StaffSession, now
from tests.bot.staff.clinic import PASSWORD, Clinic
from tests.browser.conftest import Open, Visit
from tests.browser.test_widget_live import shoot, violations

ROOM = "/staff/account/passkeys"
MAKE, SHOW = "form[data-passkey=create] button", "form[data-passkey=get] button"


@dataclass
class Desk:
    """A browser at the name of this machine, since numbers have no passkeys, with an authenticator."""

    visit: Visit
    cdp: CDPSession
    authenticator: str
    base: str

    @property
    def page(self) -> Page:
        return self.visit.page

    async def go(self, path: str) -> None:
        await self.page.goto(self.base + path)

    async def sign_in(self) -> None:
        await self.go("/staff/sign-in")
        await self.page.fill("#name", "ana")
        await self.page.fill("#password", PASSWORD)
        await self.page.press("#password", "Enter")

    async def leave(self) -> None:
        await self.page.locator("form.who button").click()
        await expect(self.page.locator("#name")).to_be_visible()

    async def make(self, name: str = "my phone") -> None:
        await self.go(ROOM)
        await self.page.fill("#name", name)
        await self.page.press("#name", "Enter")
        await self.page.locator(MAKE).click()
        await expect(self.page.locator("main .plain li", has_text=name)).to_be_visible()

    async def credentials(self) -> list[dict[str, Any]]:
        told = await self.cdp.send("WebAuthn.getCredentials", {"authenticatorId": self.authenticator})
        found: list[dict[str, Any]] = told["credentials"]
        return found


async def desk_at(visit: Visit, clinic: Clinic) -> Desk:
    cdp = await visit.context.new_cdp_session(visit.page)
    await cdp.send("WebAuthn.enable")
    kind = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    more = {"isUserVerified": True, "automaticPresenceSimulation": True}
    made = await cdp.send("WebAuthn.addVirtualAuthenticator", {"options": {**kind, **more}})
    return Desk(visit, cdp, made["authenticatorId"], clinic.settings.base_url.replace("127.0.0.1", "localhost"))


@pytest.fixture
async def desk(clinic: Clinic, visit: Open) -> AsyncIterator[Desk]:
    made = await desk_at(await visit(), clinic)
    await made.sign_in()
    yield made
    assert not [fault for fault in made.visit.faults if "401" not in fault and "favicon" not in fault]


async def test_a_passkey_alone_lets_in_and_no_longer_once_it_is_removed(desk: Desk) -> None:
    await desk.make()
    await desk.leave()
    await desk.page.locator(SHOW).click()
    await expect(desk.page.locator("#live")).to_be_visible()
    await desk.go(ROOM)
    await expect(desk.page.locator("main .plain li")).to_contain_text("last used")
    kept = (await desk.credentials())[0]
    await desk.page.locator("main .plain li button").click()
    await expect(desk.page.locator("main .plain li")).to_have_count(0)
    await desk.leave()
    known = [one["credentialId"] for one in await desk.credentials()]
    if kept["credentialId"] not in known:
        await desk.cdp.send("WebAuthn.addCredential", {"authenticatorId": desk.authenticator, "credential": kept})
    await desk.page.locator(SHOW).click()
    await expect(desk.page.locator(".problem:visible")).to_contain_text("does not let you in")


async def test_after_the_password_it_is_the_second_step(desk: Desk) -> None:
    await desk.make()
    await desk.leave()
    await desk.sign_in()
    await expect(desk.page.locator("main")).to_contain_text("Now show your passkey")
    await desk.page.locator(SHOW).click()
    await expect(desk.page.locator("#live")).to_be_visible()


async def test_it_proves_that_it_is_still_they_and_the_step_goes_on(desk: Desk, clinic: Clinic) -> None:
    await desk.make()
    async with clinic.store.write() as tx:
        await tx.session.exec(update(StaffSession).values(proven_at=now() - timedelta(minutes=6)))
    await desk.go(ROOM)
    await desk.page.locator("main .plain li button").click()
    await expect(desk.page.locator("h1")).to_have_text("Is it still you?")
    await desk.page.get_by_role("button", name="Use a passkey instead").click()
    await expect(desk.page.locator("main .plain li")).to_have_count(0)


async def test_a_copy_of_it_is_refused(desk: Desk) -> None:
    await desk.make()
    (copied,) = await desk.credentials()
    await desk.leave()
    await desk.page.locator(SHOW).click()
    await expect(desk.page.locator("#live")).to_be_visible()
    await desk.leave()
    where = {"authenticatorId": desk.authenticator}
    await desk.cdp.send("WebAuthn.removeCredential", {**where, "credentialId": copied["credentialId"]})
    await desk.cdp.send("WebAuthn.addCredential", {**where, "credential": copied})
    await desk.page.locator(SHOW).click()
    await expect(desk.page.locator(".problem:visible")).to_contain_text("does not let you in")


async def test_whom_the_device_does_not_know_again_gets_nowhere(desk: Desk) -> None:
    await desk.make()
    await desk.leave()
    where = {"authenticatorId": desk.authenticator}
    await desk.cdp.send("WebAuthn.setUserVerified", {**where, "isUserVerified": False})
    await desk.page.locator(SHOW).click()
    await expect(desk.page.locator(".problem:visible")).to_contain_text("gave no passkey")
    await desk.cdp.send("WebAuthn.setUserVerified", {**where, "isUserVerified": True})
    await desk.page.locator(SHOW).click()
    await expect(desk.page.locator("#live")).to_be_visible()


async def test_a_browser_without_passkeys_loses_nothing_else(clinic: Clinic, visit: Open) -> None:
    there = await visit()
    await there.page.add_init_script("delete window.PublicKeyCredential")
    desk = await desk_at(there, clinic)
    await desk.go("/staff/sign-in")
    await expect(desk.page.locator(SHOW)).to_be_hidden()
    await desk.sign_in()
    await expect(desk.page.locator("#live")).to_be_visible()
    await desk.go(ROOM)
    await desk.page.fill("#name", "x")
    await desk.page.press("#name", "Enter")
    await expect(desk.page.locator(".problem:visible")).to_contain_text("cannot make a passkey")
    await expect(desk.page.locator(MAKE)).to_be_hidden()
    assert there.faults == []


@pytest.mark.parametrize(("language", "width", "scheme"), [("en", 1280, "light"), ("es", 320, "dark")])
async def test_axe_finds_nothing_and_nothing_is_too_wide(
    clinic: Clinic, visit: Open, axe: str, language: str, width: int, scheme: str
) -> None:
    desk = await desk_at(await visit(width=width, scheme=scheme, language=language, axe=True), clinic)
    page = desk.page

    async def look(name: str) -> None:
        assert await violations(page, axe) == [], name
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
        await shoot(page, f"passkeys-{name}-{language}-{width}")

    await desk.go("/staff/sign-in")
    await expect(page.locator(SHOW)).to_be_visible()
    await look("sign-in")
    await desk.sign_in()
    await expect(page.locator("#live")).to_be_visible()
    await desk.go(ROOM)
    await look("none")
    await page.fill("#name", "my phone")
    await page.press("#name", "Enter")
    await expect(page.locator(MAKE)).to_be_visible()
    await look("new")
    await page.locator(MAKE).click()
    await expect(page.locator("main .plain li")).to_have_count(1)
    await look("one")
    await desk.leave()
    await desk.sign_in()
    await expect(page.locator(SHOW)).to_be_visible()
    await look("next")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_picture_of_the_key_is_the_one_of_its_address(clinic: Clinic, visit: Open, scheme: str) -> None:
    """What the browser paints, square by square, is what the address is as a QR code, with its white margin."""
    desk = await desk_at(await visit(scheme=scheme), clinic)
    await desk.sign_in()
    await desk.go("/staff/account/second-factor")
    await desk.page.locator("main form button").click()
    picture = desk.page.locator(".qr svg")
    await expect(picture).to_be_visible()
    uri = await desk.page.locator("main a[href^='otpauth:']").get_attribute("href")
    assert uri
    secret = (await desk.page.locator(".secret code").inner_text()).replace(" ", "")
    assert re.search(rf"[?&]secret={secret}\b", uri)
    assert desk.visit.faults == []
    rows = [list(row) for row in segno.make(uri, error="m", micro=False).matrix_iter(border=4)]
    assert await _painted(desk.page, await picture.screenshot(), len(rows)) == rows


async def _painted(page: Page, png: bytes, size: int) -> list[list[int]]:
    """1 for a dark square and 0 for a light one, from the middle of each."""
    script = """async ([bytes, size]) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], {type: 'image/png'}));
        const canvas = new OffscreenCanvas(image.width, image.height), pen = canvas.getContext('2d');
        pen.drawImage(image, 0, 0);
        const at = (row, column) => pen.getImageData(
            Math.floor((column + .5) * image.width / size), Math.floor((row + .5) * image.height / size), 1, 1).data;
        const places = [...Array(size).keys()];
        return places.map(row => places.map(column => at(row, column)[1] < 128 ? 1 : 0));
    }"""
    found: list[list[int]] = await page.evaluate(script, [list(png), size])
    return found
