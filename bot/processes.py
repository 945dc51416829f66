"""Child processes: started, watched, restarted with growing waits, and gone when we are gone."""

import asyncio
import contextlib
import ctypes
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

import structlog

log = structlog.get_logger()

PR_SET_PDEATHSIG = 1
WAITS = (0.5, 1, 2, 5, 10, 30)  # seconds before each restart; the last one repeats
GRACE = 5.0  # seconds between "please end" and "end"
LOOKS_EVERY = 5.0  # seconds between two looks whether it still answers
HANGS_FOR = 60.0  # seconds without an answer, from a child that has answered before


class Process:
    """One child. ``healthy`` asks it whether it works; ``run`` keeps it alive until cancelled."""

    def __init__(
        self,
        name: str,
        argv: Sequence[str],
        *,
        cwd: Path,
        env: Mapping[str, str],
        healthy: Callable[[], Awaitable[bool]],
        output: Path,
    ) -> None:
        self.name, self._argv, self._cwd, self._env = name, list(argv), cwd, dict(env)
        self._healthy, self._output = healthy, output
        self._child: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int | None:
        """The child's process id, while there is one."""
        return self._child.pid if self._child and self._child.returncode is None else None

    async def run(self) -> None:
        """Start the child and start it again whenever it ends, or has worked and then answers nobody for a minute."""
        failures = 0
        try:
            while True:
                started = asyncio.get_running_loop().time()
                await self._start()
                code = await self._ended()
                lived = asyncio.get_running_loop().time() - started
                failures = 0 if lived > 60 else failures + 1
                log.error("process.ended", process=self.name, code=code, seconds=round(lived, 1))
                await asyncio.sleep(WAITS[min(failures, len(WAITS) - 1)])
        finally:
            await self.stop()

    async def _ended(self) -> int:
        assert self._child is not None
        watching = asyncio.create_task(self._end_if_it_hangs(self._child))
        try:
            return await self._child.wait()
        finally:
            watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watching

    async def _end_if_it_hangs(self, child: asyncio.subprocess.Process) -> None:
        """One that never worked is still starting, or ends by itself."""
        clock, answered = asyncio.get_running_loop().time, None
        while answered is None or clock() - answered < HANGS_FOR:
            await asyncio.sleep(LOOKS_EVERY)
            if await self._healthy():
                answered = clock()
        log.error("process.hangs", process=self.name)
        with contextlib.suppress(ProcessLookupError):  # it ended just now
            child.kill()

    async def ready(self, within: float) -> bool:
        """Wait until the child is healthy; ``False`` if it is not within so many seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while not await self._healthy():  # noqa: ASYNC110  (another process: there is no event to wait for)
                    await asyncio.sleep(0.2)
                return True
        return False

    async def stop(self) -> None:
        """Ask the child to end, then end it."""
        if self._child is None or self._child.returncode is not None:
            return
        self._child.terminate()
        try:
            async with asyncio.timeout(GRACE):
                await self._child.wait()
        except TimeoutError:
            self._child.kill()
            await self._child.wait()

    async def _start(self) -> None:
        self._output.parent.mkdir(parents=True, exist_ok=True)
        with self._output.open("ab") as output:
            self._child = await asyncio.create_subprocess_exec(
                *self._argv,
                cwd=self._cwd,
                env=self._env,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                preexec_fn=die_with_parent,
            )


def die_with_parent() -> None:
    """In a new child, on Linux: end when the parent ends, however it ends, so that no orphan holds a port."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
