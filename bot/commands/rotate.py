"""``lamplight rotate``: fresh keys while the installation runs; what is not finished, the next run finishes.

Without options every patient's key comes under the current master key. ``--master`` makes a new master key first,
``--patients`` gives every patient a new key and seals their rows again, ``--forget-older`` drops master keys that
nothing stands under any more: then backups from before cannot be opened.
"""

import argparse
import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from bot.secrets import SecretsError, load_or_make, rotated, save
from bot.settings import Settings
from bot.store import rotation
from bot.store.master import box_of
from bot.store.store import Store


def run(rest: Sequence[str]) -> int:
    """0 when nothing stands under an older key; 1 with what is left."""
    parser = argparse.ArgumentParser(prog="lamplight rotate", description=__doc__)
    parser.add_argument("--master", action="store_true", help="make a new master key in secrets.json first")
    parser.add_argument("--patients", action="store_true", help="give every patient a new key")
    parser.add_argument("--forget-older", action="store_true", help="drop master keys that nothing needs")
    chosen = parser.parse_args(rest)
    settings, console = Settings(), Console(highlight=False, soft_wrap=True)
    file = settings.data_dir / "secrets.json"
    if chosen.master:
        if settings.master_key_file:
            raise SecretsError(f"put the new key into the first line of {settings.master_key_file} yourself")
        save(file, rotated(load_or_make(file)))
    left = asyncio.run(_rotate(settings, console, chosen.patients))
    console.print(f"left under older keys: {left.wrapped} patients' keys, {left.rows} values", markup=False)
    if left.wrapped or left.rows:
        return 1
    if chosen.forget_older:
        _forget(file, console)
    return 0


async def _rotate(settings: Settings, console: Console, patients: bool) -> rotation.Left:
    store = Store(settings.database, box_of(settings))
    try:
        await store.migrate()
        async for done in rotation.rewrap(store):
            console.print(f"{done} patients' keys wrapped", markup=False)
        done = 0
        async for done in rotation.reseal(store, fresh=patients):
            if done % 1000 == 0:
                console.print(f"{done} patients sealed again", markup=False)
        console.print(f"{done} patients sealed again in all", markup=False)
        return await rotation.left(store)
    finally:
        await store.close()


def _forget(file: Path, console: Console) -> None:
    """Nothing in the database needs them; only backups from before would."""
    made = load_or_make(file)
    save(file, replace(made, older_data_keys=()))
    console.print(f"{len(made.older_data_keys)} older master keys dropped: older backups do not open", markup=False)
