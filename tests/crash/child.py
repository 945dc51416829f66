"""``python -m tests.crash.child``: imports the app once, then runs one life after another as told on standard input.

In, one JSON line a life: ``{"settings": {...}, "point", "nth", "variant", "migrations"}``. Out: ``ready`` when it
serves, then ``ended`` with the signal. Each life is a fork, so that a kill costs no import and no reading of files
that never change; the threads of a life are its own.
"""

import asyncio
import importlib
import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from argon2.profiles import CHEAPEST

import bot.app
import bot.store.hooks
import bot.store.people
import bot.store.store
import bot.watch
from bot import log
from bot.app import Lamplight, running
from bot.channels.poller import Poller
from bot.commands.local import free_port
from bot.contents import contents_digest
from bot.hooks import Hooks
from bot.message import Channel, Inbound
from bot.processes import Process, die_with_parent
from bot.settings import Settings
from bot.store import rotation, switches
from bot.store.store import Store
from bot.warm import warm
from tests.crash.points import POINTS, die_at
from tests.crash.variants import VARIANTS


def main() -> None:
    die_with_parent()  # a run that is cut short leaves nobody behind
    _warm()
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _life(json.loads(line))
        _, status = os.waitpid(pid, 0)
        print("ended", os.WTERMSIG(status) if os.WIFSIGNALED(status) else -os.WEXITSTATUS(status), flush=True)


def _warm() -> None:
    """What every life would read again, and what takes time only to be safe."""
    settings = Settings()
    protocols, words = bot.app.load_protocols(settings.protocols), bot.app.Words(settings.languages)
    texts = contents_digest()
    warm()
    once: dict[str, Callable[..., Any]] = {
        "warm": lambda _dialogue: None,
        "load_protocols": lambda _folder: dict(protocols),
        "Words": lambda _languages: words,
        "contents_digest": lambda: texts,
        "rasa_process": _no_rasa,  # the harness has one running, whose actions are pure
    }
    for name, instead in once.items():
        setattr(bot.app, name, instead)
    Poller.look = _nothing  # type: ignore[method-assign]  # it finds at the provider what the door has lost
    bot.store.people.RFC_9106_LOW_MEMORY = CHEAPEST  # nobody signs in here
    setattr(bot.app, "Hooks", partial(Hooks, lease=2.0))  # noqa: B010 -- what a dead sender took is not long in doubt
    setattr(bot.store.hooks, "WAITS", (1, 2))  # noqa: B010 -- after eight deaths at one event it would rest for an hour
    importlib.import_module("psycopg")
    log.configure(50)
    asyncio.run(_first_life())


async def _nothing(_: Poller) -> int:
    return 0


async def _first_life() -> None:
    """One life in peace, in this process: what it builds on the way, the forks inherit. Its threads end with it."""
    with tempfile.TemporaryDirectory() as folder:
        ports = {name: free_port() for name in ("port", "rasa_port", "actions_port")}
        settings = Settings(data_dir=Path(folder), model_url="http://127.0.0.1:1", _env_file=None, **ports)  # type: ignore[call-arg, arg-type]
        async with running(settings) as lamplight:
            await lamplight.serve()
            said = Inbound(Channel.SMS, "+15005550001", "+15005550006", "SM1", "I have chest pain", datetime.now(UTC))
            await lamplight.inbox.accept(said)


def _life(told: dict[str, Any]) -> None:
    die_with_parent()
    if told.get("variant"):
        VARIANTS[told["variant"]][0]()
    if told.get("point"):
        die_at(told["point"], told["nth"])
    prepared = POINTS[told["point"]].prepared if told.get("point") else ""
    if prepared == "watch":
        switches.ALARM, switches.AGAIN, bot.watch.EVERY = timedelta(), timedelta(), 0.2  # type: ignore[misc]
    bot.store.store.MIGRATIONS = Path(told["migrations"])
    log.configure(50)
    asyncio.run(_serve(Settings(**told["settings"]), prepared))
    os._exit(0)


def _no_rasa(settings: Settings, *_: object) -> Process:
    async def healthy() -> bool:
        return True

    output = settings.data_dir / "none.log"
    return Process("none", ["sleep", "infinity"], cwd=Path("/"), env={}, healthy=healthy, output=output)


async def _serve(settings: Settings, prepared: str) -> None:
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    async with running(settings) as lamplight:
        await lamplight.serve()
        print("ready", os.getpid(), flush=True)
        if prepared == "rotate":
            await _rotate(lamplight)
        await ended.wait()


async def _rotate(lamplight: Lamplight) -> None:
    store: Store = lamplight.store
    while True:
        async for _ in rotation.reseal(store, fresh=True):
            pass
        await asyncio.sleep(0.1)


if __name__ == "__main__":
    main()
