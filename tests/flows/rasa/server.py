"""A real Rasa server and a real action server that can be told to misbehave, for tests and for the bench."""

import asyncio
import fcntl
import hashlib
import json
import os
import secrets
import shutil
import subprocess
import threading
import time
import urllib.request
from base64 import b64encode
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.commands.local import free_port
from bot.processes import die_with_parent
from bot.rasa import action_app

ROOT = Path(__file__).resolve().parents[3]
PROJECT = ROOT / "flows" / "rasa"
PYTHON = PROJECT / ".venv" / "bin" / "python"
ACTION_DEADLINE = 1.0  # seconds; ten in production


def trained(cache: Path) -> tuple[Path, float]:
    """The folder of the model that belongs to today's files, and the seconds that training took (0: it was there)."""
    files = sorted(
        path for path in PROJECT.rglob("*") if path.suffix in (".yml", ".py", ".lock") and ".venv" not in path.parts
    )
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]
    folder = cache / f"rasa-{digest}"
    with (cache / "training").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # tests run on two workers: the second one waits for what the first one trains
        return folder, 0.0 if folder.exists() else _train(folder)


def _train(folder: Path) -> float:
    began, making = time.monotonic(), folder.with_name("making")
    shutil.rmtree(making, ignore_errors=True)
    command = [PYTHON, "-m", "lamplight_rasa", "train", "--models", making]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2000:])
    making.rename(folder)
    return time.monotonic() - began


class ActionServer:
    """``run`` behind the product's own ``action_app``, in a thread; ``fault(action)`` may answer in its place."""

    def __init__(self, run: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        self.token, self.port = secrets.token_hex(16), free_port()
        self.fault: Callable[[str], Awaitable[web.StreamResponse | None]] | None = None
        self.calls: list[str] = []
        self._run, self._loop = run, asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self.up()

    def up(self) -> None:
        """Opens the port."""
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(20)

    def down(self) -> None:
        """Closes the port, so that connections are refused."""
        asyncio.run_coroutine_threadsafe(self._runner.cleanup(), self._loop).result(20)

    async def _open(self) -> None:
        app = action_app(self._run, self.token)
        app.middlewares.append(self._meddle)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True).start()

    @web.middleware
    async def _meddle(self, request: web.Request, handler: Any) -> web.StreamResponse:
        action = json.loads(await request.read())["next_action"]
        self.calls.append(action)
        answer = await self.fault(action) if self.fault else None
        return answer or await handler(request)


class RasaServer:
    """``python -m lamplight_rasa run`` as the product starts it, with its files in ``folder``."""

    def __init__(self, models: Path, folder: Path, actions: ActionServer) -> None:
        self.port, self.token, self.folder = free_port(), secrets.token_hex(16), folder
        self.database, self.log = folder / "tracker.db", folder / "rasa.log"
        self.base = f"http://127.0.0.1:{self.port}"
        self.command = [PYTHON, "-m", "lamplight_rasa", "run", "--models", models, "--port", str(self.port)]
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(PROJECT),
            "LAMPLIGHT_RASA_TOKEN": self.token,
            "LAMPLIGHT_ACTION_URL": f"http://127.0.0.1:{actions.port}/webhook",
            "LAMPLIGHT_ACTION_TOKEN": actions.token,
            "LAMPLIGHT_ACTION_DEADLINE": str(ACTION_DEADLINE),
            "LAMPLIGHT_TRACKER_DB": str(self.database),
            "LAMPLIGHT_TRACKER_KEY": b64encode(secrets.token_bytes(32)).decode(),
        }

    def start(self) -> float:
        """Starts the process and waits until it is healthy; the seconds that it took."""
        began = time.monotonic()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command, env=self.environment, cwd=self.folder, stdout=log, stderr=log, preexec_fn=die_with_parent
            )
        while time.monotonic() - began < 120:
            if self.process.poll() is not None:
                raise RuntimeError(f"Rasa ended: {self.log.read_text()[-2000:]}")
            if self.healthy():
                return time.monotonic() - began
            time.sleep(0.1)
        raise TimeoutError("Rasa is not healthy after two minutes")

    def healthy(self) -> bool:
        """What its own health page says."""
        try:
            with urllib.request.urlopen(f"{self.base}/webhooks/lamplight/", timeout=1) as answer:
                return answer.status == 200
        except OSError:
            return False

    def kill(self) -> None:
        """kill -9."""
        self.process.kill()
        self.process.wait(10)

    def stop(self) -> None:
        """Asks it to end, then makes it."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
