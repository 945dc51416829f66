"""The public port of a whole installation, without Rasa, the model or anything that sends."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.app import Lamplight
from bot.channels import limits
from bot.inbox import Inbox
from bot.outbox import Outbox
from bot.settings import Settings
from bot.writer import Writer
from safety.guard import Guard
from tests.simulator import NUMBER, TOKEN


@asynccontextmanager
async def installation(folder: Path, **given: Any) -> AsyncIterator[Lamplight]:
    """An installation whose ``public()`` can be asked for; of its loops only the one that keeps messages runs."""
    told = {"model_enabled": False, "twilio_number": NUMBER, "twilio_auth_tokens": (TOKEN,), **given}
    lamplight = Lamplight(Settings(data_dir=folder, _env_file=None, **told))
    await lamplight.store.migrate()
    lamplight.inbox = Inbox(lamplight.store, lamplight.words, lamplight.settings)
    lamplight.outbox = Outbox(lamplight.store, None, lamplight.settings.lookup_after)
    lamplight.writer = Writer(None, Guard(lamplight.settings.languages), lamplight.words, lamplight.settings)
    keeping = asyncio.create_task(lamplight.inbox.run())
    yield lamplight
    keeping.cancel()
    await asyncio.gather(keeping, return_exceptions=True)
    await lamplight.store.close()


@asynccontextmanager
async def served(app: web.Application, port: int = 0) -> AsyncIterator[tuple[str, int]]:
    """``app`` on a loopback port, read with the limits of the product; host and port."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2, **limits.server())
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    yield runner.addresses[0][:2]
    await runner.cleanup()
