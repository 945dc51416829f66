"""``python -m tests.crash.child``: imports the app once, then runs one life after another as told on standard input.

In, one JSON line a life: ``{"settings": {...}, "point", "nth", "variant"}``. Out: ``ready`` when it serves, then
``ended`` with the signal. Each life is a fork, so that a kill costs no import and no reading of what never changes.
"""

import asyncio
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bot.app
from bot import log
from bot.app import running
from bot.contents import contents_digest
from bot.processes import Process
from bot.settings import Settings
from bot.words import Words
from flows.protocol import load_protocols
from tests.crash.points import VARIANTS, die_at


def main() -> None:
    _warm()
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _life(json.loads(line))
        _, status = os.waitpid(pid, 0)
        print("ended", os.WTERMSIG(status) if os.WIFSIGNALED(status) else -os.WEXITSTATUS(status), flush=True)


def _warm() -> None:
    """What every life would read again."""
    settings = Settings()
    protocols, words, texts = load_protocols(settings.protocols), Words(settings.languages), contents_digest()
    bot.app._warm()
    once: dict[str, Callable[..., Any]] = {
        "_warm": lambda: None,
        "load_protocols": lambda _folder: dict(protocols),
        "Words": lambda _languages: words,
        "contents_digest": lambda: texts,
    }
    for name, instead in once.items():
        setattr(bot.app, name, instead)


def _life(told: dict[str, Any]) -> None:
    if told.get("variant"):
        VARIANTS[told["variant"]]()
    if told.get("point"):
        die_at(told["point"], told["nth"])
    bot.app.rasa_process = _no_rasa  # the test has one running, whose actions are pure
    log.configure(50)
    asyncio.run(_serve(Settings(**told["settings"])))
    os._exit(0)


def _no_rasa(settings: Settings, *_: object) -> Process:
    async def healthy() -> bool:
        return True

    output = settings.data_dir / "none.log"
    return Process("none", ["sleep", "infinity"], cwd=Path("/"), env={}, healthy=healthy, output=output)


async def _serve(settings: Settings) -> None:
    import signal

    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    async with running(settings) as lamplight:
        await lamplight.serve()
        print("ready", os.getpid(), flush=True)
        await ended.wait()


if __name__ == "__main__":
    main()
