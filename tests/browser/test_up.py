"""``lamplight up`` as a newcomer runs it: patient in the chat page and by webhook, nurse in the console, one Ctrl-C."""

import asyncio
import json
import os
import re
import signal
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from playwright.async_api import expect

from bot.commands.local import free_port
from bot.settings import ROOT
from tests.browser.conftest import Open, Visit
from tests.simulator import sign

pytestmark = pytest.mark.timeout(180)


@dataclass
class Running:
    """A running ``lamplight up`` and what it printed."""

    process: asyncio.subprocess.Process
    printed: str
    data_dir: Path
    url: str

    @property
    def secrets(self) -> dict[str, str]:
        told: dict[str, str] = json.loads((self.data_dir / "secrets.json").read_text())
        return told


@pytest.fixture
async def up(tmp_path: Path) -> AsyncIterator[Running]:
    port = free_port()
    env = os.environ | {
        "LAMPLIGHT_DATA_DIR": str(tmp_path),
        "LAMPLIGHT_PORT": str(port),
        "LAMPLIGHT_RASA_PORT": str(free_port()),
        "LAMPLIGHT_ACTIONS_PORT": str(free_port()),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli", "up", cwd=ROOT, env=env, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr
    printed = ""
    async with asyncio.timeout(150):
        while "Ctrl-C" not in printed:
            line = await process.stderr.readline()
            assert line, printed
            printed += line.decode()
    draining = asyncio.create_task(process.stderr.read())
    yield Running(process, printed, tmp_path, f"http://127.0.0.1:{port}")
    if process.returncode is None:
        process.send_signal(signal.SIGINT)
    await asyncio.wait_for(process.wait(), 30)
    await draining


async def nurse(visit: Open, up: Running) -> Visit:
    there = await visit()
    await there.page.goto(f"{up.url}/staff")
    name, password = re.findall(r"sign in as (\S+), password (\S+)", up.printed)[0]
    await there.page.locator("#name").fill(name)
    await there.page.locator("#password").fill(password)
    await there.page.keyboard.press("Enter")
    await expect(there.page.locator("#live")).to_be_visible()
    return there


async def patient(visit: Open, up: Running, language: str, text: str) -> Visit:
    there = await visit(width=390, language=language)
    await there.page.goto(f"{up.url}/?lang={language}")
    await there.page.get_by_role("textbox").fill(text)
    await there.page.keyboard.press("Enter")
    return there


STORIES = [
    ("en", "my chest feels tight", "Call 911 now"),
    ("es", "me aprieta el pecho", "Llame ahora al 911"),
]


async def test_chest_pain_in_the_browser_reaches_the_nurse(up: Running, visit: Open) -> None:
    console = await nurse(visit, up)
    for number, (language, text, answer) in enumerate(STORIES, 1):
        there = await patient(visit, up, language, text)
        began = time.monotonic()
        await expect(there.page.get_by_role("log")).to_contain_text(answer)
        await expect(console.page.locator(".queue li")).to_have_count(number)
        assert time.monotonic() - began < 5  # a figure is for the bench; here it only must not hang
        assert there.hosts == {"127.0.0.1"}
        assert there.faults == []
    assert console.faults == []


async def test_chest_pain_by_signed_webhook_reaches_the_nurse(up: Running, visit: Open) -> None:
    console = await nurse(visit, up)
    url = f"{up.url}/webhooks/twilio/message"
    async with aiohttp.ClientSession() as session:
        for number, (sender, text) in enumerate(
            [("+15005550001", "chest pain"), ("+34600000001", "dolor de pecho")], 1
        ):
            form = {
                "MessageSid": f"SM{number:032x}",
                "From": sender,
                "To": "+15005550006",
                "Body": text,
                "NumMedia": "0",
            }
            signature = sign(up.secrets["webhook_token"], url, form)
            began = time.monotonic()
            async with session.post(url, data=form, headers={"X-Twilio-Signature": signature}) as answer:
                assert answer.status == 204
            await expect(console.page.locator(".queue li")).to_have_count(number)
            assert time.monotonic() - began < 5  # a figure is for the bench; here it only must not hang
        async with session.post(url, data=form, headers={"X-Twilio-Signature": "forged"}) as answer:
            assert answer.status == 403
    await console.page.locator(".queue li a").last.click()
    await expect(console.page.locator("body")).to_contain_text("Llame ahora al 112")


async def test_a_whole_triage_by_taps_then_a_nurse_and_back(up: Running, visit: Open) -> None:
    there = await patient(visit, up, "en", "it burns when I pee")
    log = there.page.get_by_role("log")
    await expect(log).to_contain_text("DEMO")
    await there.page.get_by_role("button", name="None of these").last.click()
    await expect(log).to_contain_text("Who is this about?")
    await there.page.reload()
    await expect(log).to_contain_text("Who is this about?")  # the talk is still there
    await there.page.get_by_role("textbox").fill("I want to talk to a nurse")
    await there.page.keyboard.press("Enter")
    console = await nurse(visit, up)
    await console.page.locator(".queue li a").first.click()
    await console.page.get_by_role("button", name="Take over").click()
    await console.page.locator("#text").fill("This is Lee, a nurse. How can I help?")
    await console.page.get_by_role("button", name="Send").click()
    await expect(log).to_contain_text("This is Lee, a nurse.")
    before = await log.inner_text()
    await there.page.get_by_role("textbox").fill("Thank you")
    await there.page.keyboard.press("Enter")
    await expect(console.page.locator("body")).to_contain_text("Thank you")
    await asyncio.sleep(2)
    assert (await log.inner_text()).count("\n") <= before.count("\n") + 4, "the bot must be silent"


async def test_one_ctrl_c_ends_every_process(up: Running) -> None:
    def children() -> list[str]:
        found = []
        for status in Path("/proc").glob("[0-9]*/environ"):
            try:
                if str(up.data_dir).encode() in status.read_bytes():
                    found.append(status.parent.name)
            except OSError:
                continue
        return found

    assert len(children()) >= 2  # the app and Rasa
    up.process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(up.process.wait(), 30) == 0
    assert children() == []
