"""``lamplight restore FILE``: puts a backup where the settings say, if nothing is there."""

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path

from sqlmodel import func, select

from bot.commands.audit import verify
from bot.secrets import SecretsError, load_or_make
from bot.settings import Settings
from bot.store import erasure
from bot.store.backup import BackupError, restore
from bot.store.crypto import WrongKey
from bot.store.master import box_of
from bot.store.models import Audit
from bot.store.store import Store
from bot.store.witness import Witness, heads_of, rewind


def run(rest: Sequence[str]) -> int:
    """0 when the database is there, at this version's tables, and opens with the keys that are here."""
    parser = argparse.ArgumentParser(prog="lamplight restore", description=__doc__)
    parser.add_argument("file", type=Path, help="what `lamplight backup` made")
    parser.add_argument("--keys", type=Path, help="the newest file of patients' keys; without: the one beside FILE")
    chosen, settings = parser.parse_args(rest), Settings()
    source = chosen.file
    secrets = settings.data_dir / "secrets.json"
    if not secrets.exists():
        print(f"✗ put {secrets} back first, from where you keep the keys")
        return 1
    try:
        inside = restore(settings.database, source, chosen.keys)
        print(f"✓ restored from {source}: {inside}")
        whole = asyncio.run(_open(settings))
    except (BackupError, WrongKey, SecretsError) as error:
        print(f"✗ {error}")
        return 1
    if not whole:
        print("✗ it was put back, but its audit is not what was signed: find out why before you start it")
        return 1
    print("✓ it opens with the keys of this installation; start it with `lamplight up`")
    return 0


async def _open(settings: Settings) -> bool:
    """Bring it to this version's tables, and look whether its keys are ours and its audit is what was signed."""
    store = Store(settings.database, box_of(settings))
    try:
        await store.migrate()
        whole = await _audited(store, settings)
        async with store.write() as tx:
            await tx.audit("lamplight", "database.restored", "")
            forgotten = await erasure.again(tx)
        if forgotten:
            print(f"✓ {forgotten} patients who were forgotten after this backup are forgotten again")
    finally:
        await store.close()
    return whole


async def _audited(store: Store, settings: Settings) -> bool:
    """Whether the audit is what was signed, as far as this backup goes; later heads are put aside, and that is said."""
    witness = Witness(store, load_or_make(settings.data_dir / "secrets.json").raw("audit_key"), heads_of(settings))
    async with store.read() as tx:
        last = (await tx.session.exec(select(func.max(Audit.seq)))).one() or 0
    aside = rewind(heads_of(settings), last)
    if aside:
        print(f"✓ the audit goes on at row {last + 1}: what was signed after this backup is kept in {aside}")
    return await verify(store, settings, witness.public) == 0
