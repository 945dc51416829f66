"""``lamplight reload``: the running installation reads its protocols, texts and words again, if they are whole."""

import asyncio
import fcntl
import os
import signal
import time
from collections.abc import Sequence
from contextlib import suppress

import aiohttp
from rich.console import Console

from bot.contents import contents, contents_digest
from bot.settings import Settings
from bot.words import LOCALES
from flows.check import check
from flows.document import ProtocolError
from flows.protocol import content_digest, load_protocols

WITHIN = 15.0  # seconds for the running process to say that it has them


def run(_rest: Sequence[str]) -> int:
    """0 once the running installation uses what is in the files; 1 with what is wrong, and it goes on as it was."""
    settings, console = Settings(), Console(highlight=False, soft_wrap=True)
    try:
        protocols, texts = load_protocols(settings.protocols), contents_digest()
    except ProtocolError as error:
        console.print(f"✗ {error}", markup=False)
        return 1
    problems = [*check(protocols, LOCALES), *(one for text in contents().values() for one in text.problems())]
    for problem in problems:  # a draft may be tried while it is not whole; production refuses what is not certified
        console.print(f"! {problem.place}: {problem.what}", markup=False)
    if problems and settings.mode == "production":
        return 1
    process = _running(settings)
    if process is None:
        console.print(f"✗ nothing runs on {settings.data_dir}", markup=False)
        return 1
    os.kill(process, signal.SIGHUP)
    loaded = asyncio.run(_has(settings, {"protocols": content_digest(protocols), "texts": texts}))
    console.print(f"✓ {len(protocols)} protocols" if loaded else "✗ it did not take them: see its log", markup=False)
    return 0 if loaded else 1


def _running(settings: Settings) -> int | None:
    """Who holds the lock: a number that a crash left behind may be another program's by now."""
    path = settings.data_dir / "lock"
    if not path.exists():
        return None
    with path.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            written = file.read().strip()
            return int(written) if written.isdecimal() else None
    return None


async def _has(settings: Settings, content: dict[str, str]) -> bool:
    """Whether the running installation says that it uses ``content``."""
    until = time.monotonic() + WITHIN
    async with aiohttp.ClientSession() as session:
        while time.monotonic() < until:
            with suppress(aiohttp.ClientError):  # it may be ending just now: the next look says so
                async with session.get(f"http://{settings.host}:{settings.port}/health") as response:
                    if content.items() <= (await response.json()).items():
                        return True
            await asyncio.sleep(0.2)
    return False
