"""The import contracts hold, and a planted violation breaks them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import ROOT

LINT = Path(sys.executable).with_name("lint-imports")
VIOLATIONS = {
    "flows/triage.py": "import aiohttp",
    "flows/facts.py": "import bot.settings",
    "safety/screen.py": "import sqlalchemy",
    "safety/escalation.py": "from flows import triage",
    "bot/message.py": "import bot.turn",
    "bot/store/store.py": "import bot.channels.web",
}


def _contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([LINT, "--no-cache"], cwd=folder, capture_output=True, text=True)


def test_they_hold() -> None:
    done = _contracts(ROOT)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("place", VIOLATIONS)
def test_a_planted_violation_breaks_them(place: str, tmp_path: Path) -> None:
    for name in ("bot", "flows", "safety", "locales"):
        ignored = shutil.ignore_patterns(".venv", "models", "__pycache__", "*.gguf")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / place).open("a") as file:
        file.write(f"\n{VIOLATIONS[place]}\n")
    done = _contracts(tmp_path)
    assert done.returncode != 0
    assert "1 broken" in done.stdout or "broken" in done.stdout.lower()
