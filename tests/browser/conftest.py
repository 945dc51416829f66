"""A real Chromium that can reach nothing but this machine, and axe-core."""

import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from bot.commands.local import free_port
from bot.settings import ROOT
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic
from tests.browser.hands import Hands

CHROMIUM = Path("/usr/bin/chromium")
PRESENT = CHROMIUM.exists()
AXE = ROOT / ".lamplight" / "test-cache" / "package" / "axe.min.js"
FLAGS = (
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
ONLY_LOOPBACK = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"


@dataclass
class Visit:
    """One page, and everything that went wrong or strayed while it was open."""

    page: Page
    context: BrowserContext
    faults: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)

    def watch(self) -> "Visit":
        self.page.on("console", lambda m: self.faults.append(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("dialog", lambda dialog: self.faults.append(f"dialog {dialog.message}"))
        self.page.on("request", lambda request: self._asked(request.url))
        self.page.on("websocket", lambda socket: self._asked(socket.url))
        return self

    def _asked(self, url: str) -> None:
        self.asked.append(urlsplit(url).path)
        self.hosts.add(urlsplit(url).hostname or urlsplit(url).scheme)


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    made = await open_clinic(tmp_path, free_port())
    yield made
    await close_clinic(made)


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    if not PRESENT:
        pytest.skip("Debian's chromium is not installed: apt-get install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS, ONLY_LOOPBACK])
        yield browser
        await browser.close()


Open = Callable[..., Awaitable[Visit]]


@pytest.fixture
async def visit(chromium: Browser) -> Open:
    """``await visit(width=320, scheme="dark", language="es")``: a fresh browser profile with one page.

    ``agreed=False``: what the patient is asked to agree to stays on the page until the test answers it.
    """

    async def opened(
        width: int = 1280, scheme: str = "light", language: str = "en", axe: bool = False, agreed: bool = True
    ) -> Visit:
        context = await chromium.new_context(
            viewport={"width": width, "height": 800 if width > 500 else 640},
            color_scheme="dark" if scheme == "dark" else "light",
            locale=language,
            bypass_csp=axe,  # axe is put into the page; all other tests run under the real policy
        )
        context.set_default_timeout(10_000)
        page = await context.new_page()
        if agreed:  # whoever is asked on the patient's page agrees
            await page.add_locator_handler(page.locator("triage-chat .agree"), lambda asked: asked.click())
        return Visit(page, context).watch()

    return opened


@pytest.fixture
async def hands(clinic: Clinic, visit: Open) -> Hands:
    return Hands(await visit(), clinic)


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core, fetched from the package registry once."""
    if not AXE.exists():
        folder = AXE.parent.parent
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", "--silent", "axe-core@4.14.1"], cwd=folder, check=True, capture_output=True)
        subprocess.run(["tar", "xzf", "axe-core-4.14.1.tgz"], cwd=folder, check=True)
    return AXE.read_text()
