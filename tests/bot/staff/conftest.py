"""A clinic with the nurses ana and ben at their browsers."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.commands.local import free_port
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    made = await open_clinic(tmp_path, free_port())
    yield made
    await close_clinic(made)


@pytest.fixture
async def ana(clinic: Clinic) -> AsyncIterator[Browser]:
    async for browser in signed_in(clinic, "ana"):
        yield browser


@pytest.fixture
async def ben(clinic: Clinic) -> AsyncIterator[Browser]:
    async for browser in signed_in(clinic, "ben"):
        yield browser


@pytest.fixture
async def nobody(clinic: Clinic) -> AsyncIterator[Browser]:
    browser = Browser(clinic)
    yield browser
    await browser.http.close()
