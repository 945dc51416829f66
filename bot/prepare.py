"""What must be there before anything starts: environments, models, keys. Each step says what it does and how long."""

import asyncio
import hashlib
import importlib.util
import os
import shutil
import sys
import time
from collections.abc import Mapping, Sequence

from rich.console import Console

from bot.settings import ROOT, Settings

RASA = ROOT / "flows" / "rasa"
COMPILERS = {"a C compiler": ("cc", "gcc", "clang"), "a C++ compiler": ("c++", "g++", "clang++")}
RASA_PYTHON = RASA / ".venv" / "bin" / "python"


class NotPrepared(RuntimeError):
    """Something that we cannot install ourselves is missing; the text says what to do."""


class Progress:
    """Shows one running step: a live line on a terminal, a line every ten seconds in a log."""

    def __init__(self, quiet: bool = False) -> None:
        self._console = Console(stderr=True, quiet=quiet, highlight=False, soft_wrap=True)

    async def step(self, title: str, argv: Sequence[str], env: Mapping[str, str] | None = None) -> None:
        """Run ``argv``; raises ``NotPrepared`` with the end of its output when it fails."""
        begun, lines = time.monotonic(), [""]
        child = await asyncio.create_subprocess_exec(
            *argv, cwd=ROOT, env=env, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
        assert child.stdout is not None
        reading = asyncio.create_task(_keep_tail(child.stdout, lines))
        with self._console.status(title) as status:
            said = begun
            while not reading.done():
                await asyncio.wait([reading], timeout=0.5)
                status.update(f"{title} · {time.monotonic() - begun:.0f} s · {lines[-1][:60]}")
                if not self._console.is_terminal and time.monotonic() - said > 10:
                    said = time.monotonic()
                    self._console.print(f"  … {title}, {said - begun:.0f} s: {lines[-1][:80]}", markup=False)
        if await child.wait() != 0:
            raise NotPrepared(f"{title} failed:\n" + "\n".join(lines[-15:]))
        self.done(f"{title} ({time.monotonic() - begun:.0f} s)")

    def done(self, title: str) -> None:
        """Say that a step is finished."""
        self._console.print(f"✓ {title}", markup=False)

    def say(self, text: str) -> None:
        """A line to the person who waits."""
        self._console.print(text, markup=False)


async def prepare(settings: Settings, progress: Progress) -> None:
    """Everything that must be there before the first message; what is there already takes no time."""
    await rasa_environment(settings, progress)
    await rasa_model(settings, progress)


async def rasa_environment(settings: Settings, progress: Progress) -> None:
    """Rasa's own environment, exactly as its lock file says, compiled once so that no start compiles TensorFlow."""
    stamp, lock = RASA / ".venv" / "lamplight.lock", (RASA / "uv.lock").read_text()
    if settings.rasa_python or (RASA_PYTHON.exists() and stamp.exists() and stamp.read_text() == lock):
        progress.done("Rasa's environment")
        return
    uv = shutil.which("uv")
    if uv is None:
        raise NotPrepared("uv is missing: install it with `pip install uv`, or see https://docs.astral.sh/uv/")
    command = [uv, "sync", "--project", str(RASA), "--locked", "--compile-bytecode", "--python", sys.executable]
    await progress.step("Rasa's environment", command, _environment())
    stamp.write_text(lock)


async def rasa_model(settings: Settings, progress: Progress) -> None:
    """Rasa's model, trained here from the texts in the project; trained again when they change."""
    stamp, texts = RASA / "models" / "trained-from.sha256", _training_texts()
    if (RASA / "models" / "lamplight.tar.gz").exists() and stamp.exists() and stamp.read_text() == texts:
        progress.done("Rasa's model")
        return
    python = str(settings.rasa_python or RASA_PYTHON)
    await progress.step("Rasa's model", [python, "-m", "lamplight_rasa", "train"], _environment(PYTHONPATH=str(RASA)))
    stamp.write_text(texts)


async def model_library(progress: Progress) -> None:
    """llama.cpp for Python, built from source where none is cached; the product answers without it meanwhile."""
    if importlib.util.find_spec("llama_cpp"):
        progress.done("llama.cpp")
        return
    missing = [tool for tool, names in COMPILERS.items() if not any(map(shutil.which, names))]
    if missing:
        raise NotPrepared(f"llama.cpp needs {' and '.join(missing)}: on Debian, `apt-get install g++`")
    uv = shutil.which("uv") or "uv"
    command = [uv, "sync", "--inexact", "--locked", "--extra", "model"]
    await progress.step("llama.cpp (built from source, some minutes)", command, _environment())
    importlib.invalidate_caches()


def _training_texts() -> str:
    """The SHA-256 of all that the model is made from."""
    made_from = sorted(
        path for kind in ("*.yml", "*.py", "uv.lock") for path in RASA.rglob(kind) if ".venv" not in path.parts
    )
    digest = hashlib.sha256()
    for path in made_from:
        digest.update(f"{path.relative_to(RASA)}\n".encode() + path.read_bytes())
    return digest.hexdigest()


def _environment(**more: str) -> dict[str, str]:
    # The parent's virtual environment must not be taken for the one that is being made.
    kept = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONDONTWRITEBYTECODE")}
    return kept | {"RASA_TELEMETRY_ENABLED": "false"} | more


async def _keep_tail(stream: asyncio.StreamReader, lines: list[str]) -> None:
    async for raw in stream:
        text = raw.decode(errors="replace").strip()
        if text:
            lines.append(text)
            del lines[:-40]
