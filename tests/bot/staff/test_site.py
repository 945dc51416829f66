"""The site that passkeys are made for: its name, and what is left without one."""

from pathlib import Path

import pytest

from bot.commands.local import free_port
from bot.settings import Settings
from bot.staff.site import site_of
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import close_clinic, open_clinic


@pytest.mark.parametrize(
    ("url", "host", "origin"),
    [
        ("https://clinic.example", "clinic.example", "https://clinic.example"),
        ("https://clinic.example:8443/", "clinic.example", "https://clinic.example:8443"),
        ("http://127.0.0.1:8080", "localhost", "http://localhost:8080"),
        ("http://10.0.0.7:8080", None, None),
        ("https://[2001:db8::1]", None, None),
    ],
)
async def test_a_site_has_a_name(tmp_path: Path, url: str, host: str | None, origin: str | None) -> None:
    found = site_of(Settings(_env_file=None, data_dir=tmp_path, public_base_url=url))  # type: ignore[call-arg]
    assert (found and found.host, found and found.origins[0]) == (host, origin)


async def test_without_a_name_the_rest_works(tmp_path: Path) -> None:
    clinic = await open_clinic(tmp_path, free_port())
    clinic.settings.__dict__["base_url"] = f"http://127.0.0.2:{clinic.settings.port}"
    await clinic.server.close()
    await clinic.open()
    clinic.settings.__dict__["base_url"] = f"http://127.0.0.1:{clinic.settings.port}"
    browser = Browser(clinic)
    assert "data-passkey" not in await browser.get("/staff/sign-in")
    await browser.get("/staff/sign-in/passkey")
    assert browser.status == 404
    await browser.http.close()
    await close_clinic(clinic)
