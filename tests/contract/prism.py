"""Prism between the SDK and the simulator: it checks every request and answer against Twilio's API description."""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import aiohttp
import pytest

from bot.commands.local import free_port

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CACHE = ROOT / ".lamplight" / "test-cache" / "node"
LIST_PATH = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
# The description calls these absolute; in its own examples, and at Twilio, they are relative.
RELATIVE = ("uri", "first_page_uri", "next_page_uri", "previous_page_uri")


def description() -> dict[str, Any]:
    """Twilio's OpenAPI description of the API, or a skip that says where it was looked for."""
    folder = Path(os.environ.get("TWILIO_OPENAPI_DIR") or ROOT.parent / "shared" / "twilio")
    file = folder / "twilio_api_v2010.json"
    if not file.exists():
        pytest.skip("Twilio's API description is not here: set TWILIO_OPENAPI_DIR to twilio-oai's spec/json")
    return cast(dict[str, Any], json.loads(file.read_text("utf-8")))


def messages_only(whole: dict[str, Any]) -> dict[str, Any]:
    """The part on messages, its one flaw mended; fails when the flaw is gone, so that the exception goes too."""
    paths = {path: item for path, item in whole["paths"].items() if "/Messages" in path}
    answer = paths[LIST_PATH]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    for name in RELATIVE:
        assert answer[name].pop("format") == "uri"
    return {**whole, "paths": paths}


async def install() -> Path:
    """Prism's script, from the locked packages; installed once into the cache. Skips where there is no Node."""
    script = CACHE / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
    lock = CACHE / "package-lock.json"
    if not script.exists() or lock.read_text("utf-8") != (HERE / lock.name).read_text("utf-8"):
        npm = shutil.which("npm") or pytest.skip("Prism needs Node.js with npm")
        CACHE.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", lock.name):
            shutil.copy(HERE / name, CACHE)
        process = await asyncio.create_subprocess_exec(
            npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=CACHE,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        output, _ = await process.communicate()
        assert process.returncode == 0, output.decode()
    return script


@asynccontextmanager
async def proxy(folder: Path, upstream: str) -> AsyncIterator[str]:
    """The address of a Prism on loopback that passes on to ``upstream`` only what the description allows."""
    spec = folder / "messages.json"
    spec.write_text(json.dumps(messages_only(description())), "utf-8")
    script, port = await install(), free_port()
    with (folder / "prism.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            "node", str(script), "proxy", "-h", "127.0.0.1", "-p", str(port), "--errors", str(spec), upstream,
            stdout=log, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
    try:
        assert await _is_listening(port, process), _text(folder / "prism.log")
        yield f"http://127.0.0.1:{port}"
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _is_listening(port: int, process: asyncio.subprocess.Process) -> bool:
    async with aiohttp.ClientSession() as session:
        for _ in range(600):
            try:
                async with session.get(f"http://127.0.0.1:{port}/"):
                    return True
            except aiohttp.ClientConnectorError:
                if process.returncode is not None:
                    break
                await asyncio.sleep(0.1)
    return False


def _text(file: Path) -> str:
    return file.read_text("utf-8")
