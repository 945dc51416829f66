"""``lamplight backup FILE``: a copy of the database, made while it runs and looked through before it is called one."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from bot.settings import Settings
from bot.store.backup import BackupError, back_up
from bot.store.keycopy import beside

KEYS = """The patients' keys are in {keys}: keep that apart, the newest only, 30 days at most. Then an erasure holds.
The master key is in neither: keep {file}{own} apart from both. Without it nothing can be read."""


def run(rest: Sequence[str]) -> int:
    """0 when the backup was made and is whole."""
    parser = argparse.ArgumentParser(prog="lamplight backup", description=__doc__)
    parser.add_argument("file", type=Path, help="a file that does not exist yet")
    target, settings = parser.parse_args(rest).file, Settings()
    try:
        inside = back_up(settings.database, target)
    except BackupError as error:
        print(f"✗ {error}")
        return 1
    own = f" and {settings.master_key_file}" if settings.master_key_file else ""
    print(f"✓ {target}: {inside}")
    print(KEYS.format(keys=beside(target), file=settings.data_dir / "secrets.json", own=own))
    return 0
