"""``python -m tests.bench.load_app SETTINGS``: the product in a process of its own, until its standard input ends."""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any, NoReturn

from bot import log
from bot.app import Lamplight, running
from bot.prepare import Progress, prepare
from bot.rasa import HOOK
from bot.settings import Settings

STARTS_WITHIN = 400.0  # seconds for Rasa; on a machine that does much else too, TensorFlow alone takes minutes


async def main(told: dict[str, Any]) -> None:
    """Serve with the settings ``told``; prints a line of JSON when messages can be taken.

    For each line that it is told it says how many files and tasks it has open.
    ``hung``: Rasa is stopped first. ``rasa_at``: where it is asked, with something between. ``guard``: "raises" at
    every text. ``staff``: roles to sign in with; their tokens stand in the line.
    """
    log.configure(50)
    hung, staff, rasa_at = told.pop("hung", False), told.pop("staff", []), told.pop("rasa_at", "")
    guard = told.pop("guard", "works")
    # A SQLite is for one process with every role; here it may have the door alone, which is what is measured.
    roles = {"roles": tuple(told.pop("roles"))}
    settings = Settings(**told).model_copy(update=roles)
    if "dialogue" in settings.roles:
        await prepare(settings, Progress(quiet=True))
    async with running(settings) as lamplight:
        await lamplight.serve()
        if lamplight.rasa_process is not None and not await lamplight.rasa_process.ready(STARTS_WITHIN):
            raise SystemExit("Rasa did not start")
        if rasa_at and lamplight.rasa:
            lamplight.rasa._base = f"{rasa_at}{HOOK}"
        if guard == "raises":
            lamplight.writer._guard.check = _raises  # type: ignore[method-assign]
        if hung and lamplight.rasa_process and lamplight.rasa_process.pid:
            os.kill(lamplight.rasa_process.pid, signal.SIGSTOP)  # it takes connections and answers nobody
        print(json.dumps(await _entered(lamplight, staff)), flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            files = len(list(Path("/proc/self/fd").iterdir()))
            print(json.dumps({"files": files, "tasks": len(asyncio.all_tasks())}), flush=True)
        if hung and lamplight.rasa_process and lamplight.rasa_process.pid:
            os.kill(lamplight.rasa_process.pid, signal.SIGCONT)


def _raises(*_: object, **__: object) -> NoReturn:
    raise RuntimeError("the guard is broken")


async def _entered(lamplight: Lamplight, roles: list[str]) -> dict[str, object]:
    """Somebody signed in for each of ``roles``, and one conversation for them to look at."""
    if not roles:
        return {}
    tokens: dict[str, str | None] = {}
    everybody = []
    for number, role in enumerate(roles):
        await lamplight.desk.add(f"bench-{role}-{number}", role, "a long enough password")
        everybody.append(await lamplight.desk.sign_in(f"bench-{role}-{number}", "a long enough password"))
        tokens[role] = everybody[-1]
    conversation = await lamplight.chat.open_chat("bench", "en", "US")
    return {"tokens": tokens, "everybody": everybody, "conversation": conversation}


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1])))
