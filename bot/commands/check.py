"""``lamplight check``: every linter and every test; ends with pytest's own closing line."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Sequence

from bot.prepare import NotPrepared, Progress, model_library, prepare
from bot.settings import ROOT, Settings

PYTHON = [sys.executable, "-m"]
# A file's tests share what they start, so a file goes to one worker; each worker has a Rasa and a browser of its own.
# The files go out in the order of tests/conftest.py, which begins with those that take longest.
WORKERS = ["-n", str(min(2, os.cpu_count() or 1)), "--dist", "loadfile", "--no-loadscope-reorder"]
LINTERS: dict[str, list[str]] = {
    "style": [*PYTHON, "ruff", "check", "."],
    "format": [*PYTHON, "ruff", "format", "--check", "."],
    "types": [*PYTHON, "mypy"],
    "import contracts": [os.path.join(os.path.dirname(sys.executable), "lint-imports")],
    "protocols": [*PYTHON, "bot.cli", "flows", "check"],
}


def run(rest: Sequence[str]) -> int:
    """Run all linters, then pytest with ``rest`` as its arguments; 1 if anything failed."""
    progress = Progress()
    try:
        asyncio.run(_prepare(progress))
    except NotPrepared as error:
        progress.say(f"✗ {error}")
        return 1
    failed = [name for name, argv in LINTERS.items() if not _passes(name, argv, progress)]
    if failed:
        progress.say(f"✗ {', '.join(failed)}: see above; the tests run all the same")
    tests = subprocess.run([*PYTHON, "pytest", *WORKERS, *rest], cwd=ROOT, check=False)
    return 1 if failed else tests.returncode


async def _prepare(progress: Progress) -> None:
    await prepare(Settings(), progress)
    await model_library(progress)


def _passes(name: str, argv: Sequence[str], progress: Progress) -> bool:
    begun = time.monotonic()
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        progress.say(f"✗ {name}\n{done.stdout}{done.stderr}")
        return False
    progress.done(f"{name} ({time.monotonic() - begun:.0f} s)")
    return True
