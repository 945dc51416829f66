"""A language model behind one small door: llama.cpp in its own process, or an OpenAI-compatible server."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from pathlib import Path
from time import monotonic
from typing import Any, Final, Protocol

import aiohttp

from bot.framing import Mode
from bot.settings import ROOT, Settings

BUNDLED: Final = ROOT / "bot" / "model"
LOAD_DEADLINE: Final = 180.0  # seconds; a large model is read and hashed from disk
RETRY: Final = (5.0, 60.0)  # seconds until the next start after a failed one: first, longest


class ModelError(Exception):
    """No words came from the model; ``reason`` is a code for the record."""

    reason = "model_failed"


class ModelAbsent(ModelError):
    """llama.cpp is not installed (yet), or the server does not answer."""

    reason = "model_absent"


class ModelRefused(ModelError):
    """The file is not the model that was agreed on; this does not mend itself."""

    reason = "model_refused"


class ModelSlow(ModelError):
    """The deadline passed."""

    reason = "deadline"


class Llm(Protocol):
    """What a writer needs; ``mode`` says whether the model may write freely or only choose."""

    mode: Mode

    async def start(self) -> None: ...
    async def close(self) -> None: ...
    async def generate(self, prompt: str, grammar: str, max_tokens: int) -> str: ...
    def describe(self) -> str: ...


class LocalLlm:
    """A GGUF file in a worker process that is started when needed, and again when it died or hung.

    One request is in the worker at a time: llama.cpp crashes under two callers. ``deadline`` is in seconds.
    """

    def __init__(self, path: Path, sha256: str, *, mode: Mode = "free", deadline: float = 30.0) -> None:
        self.mode = mode
        self.tokens = 0  # written so far
        self._path, self._sha256, self._deadline = path, sha256, deadline
        self._turn = asyncio.Lock()
        self._worker: Process | None = None
        self._starting: asyncio.Task[Process] | None = None
        self._failed: ModelError | None = None
        self._wait, self._not_before = RETRY[0], 0.0
        self._id = 0

    def describe(self) -> str:
        return f"{self._path.name} sha256:{self._sha256}"

    @property
    def pid(self) -> int | None:
        """The worker's process id while it runs."""
        return self._worker.pid if self._worker and self._worker.returncode is None else None

    async def start(self) -> None:
        """Have a worker ready; raises ``ModelAbsent``, ``ModelRefused`` or ``ModelError``."""
        async with self._turn:
            await self._ready()

    async def close(self) -> None:
        """End the worker and any start under way."""
        if self._starting:
            self._starting.cancel()
            await asyncio.gather(self._starting, return_exceptions=True)
        await self._end()

    async def generate(self, prompt: str, grammar: str, max_tokens: int) -> str:
        """The model's text under ``grammar`` (GBNF); raises ``ModelError``."""
        async with self._turn:
            worker = await self._ready()
            self._id += 1
            request = {"id": self._id, "prompt": prompt, "grammar": grammar, "max_tokens": max_tokens}
            try:
                async with asyncio.timeout(self._deadline):
                    reply = await _exchange(worker, request)
            except TimeoutError as error:
                await self._end()
                raise ModelSlow("the worker was ended") from error
            except BaseException:  # a caller that gave up as well: its request would block the next one
                await self._end()
                raise
        if reply.get("id") != self._id or "text" not in reply:
            raise ModelError(str(reply.get("error", "an answer to another request")))
        self.tokens += int(reply["tokens"])
        return str(reply["text"])

    async def _ready(self) -> Process:
        """The running worker; a start goes on when its caller gives up, or a large model would never be there."""
        if self.pid and self._worker:
            return self._worker
        if self._failed and (isinstance(self._failed, ModelRefused) or monotonic() < self._not_before):
            raise self._failed
        if self._starting is None or self._starting.done():
            self._starting = asyncio.create_task(self._start())
        return await asyncio.shield(self._starting)

    async def _start(self) -> Process:
        worker = None
        try:
            async with asyncio.timeout(LOAD_DEADLINE):
                worker = await self._spawn()
                _raise_unless_ready(await _line(worker))
        except (ModelError, TimeoutError, OSError) as error:
            await _kill(worker)
            self._failed = error if isinstance(error, ModelError) else ModelError(type(error).__name__)
            self._not_before = monotonic() + self._wait
            self._wait = min(2 * self._wait, RETRY[1])
            raise self._failed from error
        except asyncio.CancelledError:
            await _kill(worker)
            raise
        self._worker, self._failed, self._wait = worker, None, RETRY[0]
        return worker

    async def _spawn(self) -> Process:
        # The environment holds our keys; the worker gets none of it. Its errors may quote a prompt: nobody reads them.
        clean = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        command = (sys.executable, "-m", "bot.model.worker", str(self._path), self._sha256)
        return await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=clean)

    async def _end(self) -> None:
        worker, self._worker = self._worker, None
        await _kill(worker)


async def _kill(worker: Process | None) -> None:
    if worker and worker.returncode is None:
        worker.kill()
        await worker.wait()


async def _exchange(worker: Process, request: dict[str, Any]) -> dict[str, Any]:
    assert worker.stdin
    try:
        worker.stdin.write(json.dumps(request).encode() + b"\n")
        await worker.stdin.drain()
    except ConnectionError as error:
        raise ModelError("the worker died") from error
    return await _line(worker)


async def _line(worker: Process) -> dict[str, Any]:
    assert worker.stdout
    line = await worker.stdout.readline()
    if not line:
        raise ModelError("the worker died")
    return dict(json.loads(line))


def _raise_unless_ready(first: dict[str, Any]) -> None:
    if "absent" in first:
        raise ModelAbsent(first["absent"])
    if "refused" in first:
        raise ModelRefused(first["refused"])


class ServerLlm:
    """An OpenAI-compatible server (llama.cpp's, or one that knows ``grammar``); what comes is checked anyway."""

    mode: Mode = "free"

    def __init__(self, url: str, *, deadline: float = 30.0) -> None:
        self._url = url.rstrip("/")
        self._timeout = aiohttp.ClientTimeout(total=deadline)
        self._session: aiohttp.ClientSession | None = None

    def describe(self) -> str:
        return self._url

    async def start(self) -> None:
        """Open the client; the server itself is first needed by a request."""
        self._session = self._session or aiohttp.ClientSession(timeout=self._timeout)

    async def close(self) -> None:
        if self._session:
            await self._session.close()
            self._session = None

    async def generate(self, prompt: str, grammar: str, max_tokens: int) -> str:
        """The server's text; raises ``ModelError``."""
        await self.start()
        assert self._session
        body = {"prompt": prompt, "grammar": grammar, "max_tokens": max_tokens, "temperature": 0, "seed": 0}
        try:
            async with self._session.post(f"{self._url}/v1/completions", json=body) as response:
                response.raise_for_status()
                return str((await response.json())["choices"][0]["text"])
        except TimeoutError as error:
            raise ModelSlow(self._url) from error
        except aiohttp.ClientConnectionError as error:
            raise ModelAbsent(self._url) from error
        except (aiohttp.ClientError, ValueError, KeyError, IndexError, TypeError) as error:
            raise ModelError(type(error).__name__) from error


def configured(settings: Settings) -> Llm | None:
    """The model that the settings name: none, a server, another file (which needs its SHA-256), or the bundled one."""
    if not settings.model_enabled:
        return None
    if settings.model_url:
        return ServerLlm(settings.model_url)
    if settings.model_path:
        return LocalLlm(settings.model_path, settings.model_sha256, mode=settings.model_mode)
    bundled = json.loads((BUNDLED / "model.json").read_text())
    return LocalLlm(BUNDLED / bundled["file"], bundled["sha256"], mode=bundled["mode"])
