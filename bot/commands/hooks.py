"""``lamplight hooks``: at each address that is told of escalations, what waits, what was said and what was given up."""

import argparse
import asyncio
import base64
from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.hooks import secret_of, standing
from bot.secrets import load_or_make
from bot.settings import Settings
from bot.store.hooks import Standing
from bot.store.master import box_of
from bot.store.store import Store


def run(rest: Sequence[str]) -> int:
    """1 where something was given up."""
    parser = argparse.ArgumentParser(prog="lamplight hooks", description=__doc__)
    parser.add_argument("--secret", action="store_true", help="print what receivers check the signatures with")
    settings = Settings()
    if parser.parse_args(rest).secret:
        key = secret_of(settings, load_or_make(settings.data_dir / "secrets.json"))
        print(f"whsec_{base64.b64encode(key).decode()}")
        return 0
    rows = asyncio.run(standings(settings))
    for url, one in rows:
        waiting = f"{one.waiting} waiting" + (f" since {one.oldest:%Y-%m-%d %H:%M}Z" if one.oldest else "")
        print("\t".join((urlsplit(url).netloc, waiting, f"{one.sent} sent", f"{one.given_up} given up")))
    return 1 if any(one.given_up for _, one in rows) else 0


async def standings(settings: Settings) -> list[tuple[str, Standing]]:
    """How it stands at each address."""
    store = Store(settings.database, box_of(settings))
    try:
        await store.migrate()
        async with store.read() as tx:
            return await standing(tx, settings)
    finally:
        await store.close()
