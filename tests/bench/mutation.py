"""Mutation score of one module: ``python -m tests.bench.mutation safety/reading.py [-n 250] [--seed 1] [tests …]``.

The tree is copied, each mutant of the module takes the module's place in the copy, and the module's own fast tests run
on it in a fork, stopping at the first failure; hypothesis is derandomized. Prints every survivor, then a JSON line:
``score`` is killed / (killed + survived + suspicious), timeouts apart. Exits 1 below 0.95.
"""

import argparse
import importlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from functools import cache
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any, Final

from tests.bench.mutants import Mutant, mutants

COPIED: Final = ("safety", "flows", "locales", "tests", "bot")
LEFT: Final = ignore_patterns("__pycache__", "*.pyc", ".*", "models", "node_modules", "*.gguf", "*.onnx", "screens")
LEAST: Final = 0.95
MOST: Final = 250  # mutants of one module; of more, as many are drawn
# Imported once, before the forks: they are slow and never mutated.
PLUGINS: Final = ("pytest_asyncio.plugin", "pytest_timeout")  # to load every one that is installed takes a second
HEAVY: Final = (*PLUGINS, "hypothesis", "numpy", "yaml", "phonenumbers")
GUARD: Final = ("guard", "draft", "manner", "wording", "escalation")  # and those whose tests import it
# Of these modules no phrases file depends, so the files are read once for all mutants.
BESIDE_PHRASES: Final = ("screen", "context", "encoded", "answers", "escalation", "personal_data")


def tests_of(module: str) -> tuple[str, ...]:
    """The fast tests of ``module``, a path such as ``safety/reading.py``."""
    folder, name = Path("tests", Path(module).parent), Path(module).stem
    rules = folder / f"test_{name}_rules.py"  # where there is one, it alone is fast
    return tuple(map(str, [rules] if rules.exists() else sorted(folder.glob(f"test_{name}*.py"))))


def _warm(name: str) -> None:
    """Import what no mutant changes."""
    for heavy in HEAVY:
        importlib.import_module(heavy)
    if name in GUARD:
        importlib.import_module("guardrails")
    if name in BESIDE_PHRASES:
        book: Any = importlib.import_module("safety.phrasebook")
        book.load = cache(book.load)
        for language in ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi"):
            book.load(language)


def _run(tests: tuple[str, ...]) -> int:
    """pytest's exit code, in this process."""
    import hypothesis
    import pytest

    hypothesis.settings.register_profile("mutation", derandomize=True, deadline=None, database=None)
    hypothesis.settings.load_profile("mutation")
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    plugins = [part for plugin in (*PLUGINS, "no:cacheprovider") for part in ("-p", plugin)]
    return int(pytest.main([*tests, *plugins, "-x", "-q", "--tb=no", "--assert=plain", "-W", "ignore"]))


def outcome(tests: tuple[str, ...], limit: float, quiet: bool = True) -> str:
    """ "killed", "survived", "suspicious" or "timeout" for the module as it stands now; ``limit`` in seconds."""
    child = os.fork()
    if child == 0:
        code = 70  # of a run that ended in no way that pytest knows
        try:
            if quiet:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
                os.dup2(1, 2)
            code = _run(tests)
        finally:
            os._exit(code)
    ends = time.monotonic() + limit
    while time.monotonic() < ends:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            return "survived" if code == 0 else "killed" if code in (1, 2) else "suspicious"
        time.sleep(0.02)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "timeout"


def sample(every: list[Mutant], most: int, seed: int) -> list[Mutant]:
    """At most ``most`` of them, in order."""
    drawn = random.Random(seed).sample(range(len(every)), min(most, len(every)))
    return [every[at] for at in sorted(drawn)]


def _forget(path: Path) -> None:
    """Keep what the first run compiled but for ``path``: two mutants of one second and size would be taken for one."""
    sys.dont_write_bytecode = True
    for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
        compiled.unlink()


def measure(module: str, tests: tuple[str, ...], most: int, seed: int) -> float:
    """The score of ``module`` in the tree that is the working folder, which is changed meanwhile."""
    path = Path(module)
    source = path.read_text("utf-8")
    _warm(path.stem)
    outcome(tests, 600)  # compiles
    started = time.monotonic()
    if (whole := outcome(tests, 600, quiet=False)) != "survived":
        raise SystemExit(f"{module}: its tests fail before anything is changed ({whole})")
    limit = 10 + 4 * (time.monotonic() - started)
    _forget(path)
    every = list(mutants(source))
    counted: Counter[str] = Counter()
    for mutant in sample(every, most, seed):
        path.write_text(mutant.source, "utf-8")
        how = outcome(tests, limit)
        counted[how] += 1
        if how != "killed":
            print(f"{how} {module}:{mutant.line} {mutant.change:.300}", flush=True)
    path.write_text(source, "utf-8")
    judged = counted["killed"] + counted["survived"] + counted["suspicious"]
    score = counted["killed"] / max(judged, 1)
    seconds = round(time.monotonic() - started)
    print(json.dumps({"module": module, "of": len(every), **counted, "score": round(score, 4), "seconds": seconds}))
    return score


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("module")
    asked.add_argument("tests", nargs="*")
    asked.add_argument("-n", type=int, default=MOST)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--in-place", action="store_true", help="for the copy: change the working folder itself")
    given = asked.parse_args()
    if given.in_place:
        return measure(given.module, tuple(given.tests) or tests_of(given.module), given.n, given.seed) < LEAST
    with tempfile.TemporaryDirectory() as folder:
        for name in COPIED:
            copytree(name, Path(folder, name), ignore=LEFT)
        Path(folder, "pyproject.toml").write_bytes(Path("pyproject.toml").read_bytes())
        command = [sys.executable, "-m", "tests.bench.mutation", "--in-place", *sys.argv[1:]]
        return subprocess.run(command, cwd=folder, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
