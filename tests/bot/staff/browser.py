"""A member of staff at a browser, without the browser."""

import re
from collections.abc import AsyncIterator

import aiohttp

from tests.bot.staff.clinic import PASSWORD, Clinic


class Browser:
    """A member of staff's browser: keeps cookies, says where its requests come from, fills in the page's own forms."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.http = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self.page = ""
        self.status = 0

    async def get(self, path: str, **headers: str) -> str:
        answer = await self.http.get(self.clinic.url(path), headers=headers)
        self.page, self.status = await answer.text(), answer.status
        return self.page

    async def post(self, path: str, origin: str | None = None, **form: str) -> str:
        headers = {"Origin": origin or self.clinic.settings.base_url}
        answer = await self.http.post(self.clinic.url(path), data=form, headers=headers)
        self.page, self.status = await answer.text(), answer.status
        return self.page

    async def press(self, action: str, **form: str) -> str:
        """Send the form of the page that posts to ``action``, its hidden fields included."""
        fields = re.search(rf'<form[^>]*action="[^"]*{action}".*?</form>', self.page, re.S)
        assert fields, f"no form for {action}"
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', fields[0]))
        target = re.search(r'action="([^"]*)"', fields[0])
        assert target
        return await self.post(target[1], **{**hidden, **form})


async def signed_in(clinic: Clinic, name: str) -> AsyncIterator[Browser]:
    """The browser of that member of staff, signed in."""
    browser = Browser(clinic)
    await browser.post("/staff/sign-in", name=name, password=PASSWORD)
    assert browser.status == 200
    yield browser
    await browser.http.close()
