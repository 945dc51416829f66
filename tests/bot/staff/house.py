"""A clinic whose staff sign in at a provider of OpenID Connect, and somebody at a browser who has not yet."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestServer
from sqlmodel import select

from bot.commands.local import free_port
from bot.store.models import Audit, StaffSession
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic
from tests.bot.staff.provider import CLIENT, SECRET, Provider

START = "/staff/sign-in/provider"
ROLES = {"chiefs": "admin", "nurses": "nurse", "guests": "viewer"}


@dataclass
class House:
    """A clinic and its provider."""

    clinic: Clinic
    provider: Provider

    async def sessions(self) -> int:
        async with self.clinic.store.read() as tx:
            return len((await tx.session.exec(select(StaffSession))).all())

    async def audited(self) -> list[tuple[str, str, str]]:
        async with self.clinic.store.read() as tx:
            rows = (await tx.session.exec(select(Audit).order_by(Audit.seq))).all()  # type: ignore[arg-type]
        return [(row.actor, row.action, row.subject) for row in rows]

    async def members(self) -> dict[str, str]:
        return {one.name: one.role for one in await self.clinic.people.members()}


@pytest.fixture
async def house(tmp_path: Path, provider: Provider) -> AsyncIterator[House]:
    made = await open_house(tmp_path, provider)
    yield made
    await close_clinic(made.clinic)


@pytest.fixture
async def provider() -> AsyncIterator[Provider]:
    made = Provider()
    server = TestServer(made.app(), host="127.0.0.1")
    await server.start_server(shutdown_timeout=0.2)
    made.url = str(server.make_url("")).rstrip("/")
    yield made
    await server.close()


async def open_house(folder: Path, provider: Provider, **changed: Any) -> House:
    told: dict[str, Any] = {
        "oidc_client_id": CLIENT,
        "oidc_client_secret": SECRET,
        "oidc_roles": ROLES,
        "oidc_label": "Acme",
    }
    clinic = await open_clinic(folder, free_port(), oidc_issuer=provider.url, **{**told, **changed})
    return House(clinic, provider)


@pytest.fixture
async def nobody(house: House) -> AsyncIterator[Browser]:
    browser = Browser(house.clinic)
    yield browser
    await browser.http.close()


async def started(browser: Browser, path: str = START) -> str:
    """Where the provider sends the browser back to, which has not gone there yet."""
    first = await browser.http.get(browser.clinic.url(path), allow_redirects=False)
    assert first.status == 303
    second = await browser.http.get(first.headers["Location"], allow_redirects=False)
    assert second.status == 303
    return second.headers["Location"].removeprefix(browser.clinic.settings.base_url)
