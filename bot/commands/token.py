"""``lamplight token add|list|revoke``: who may ask by program, and for what; a token is shown once, when it is made."""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from bot.settings import Settings
from bot.store.master import box_of
from bot.store.store import Store
from bot.store.tokens import SCOPES, ApiToken, Tokens


def run(rest: Sequence[str]) -> int:
    """0 when it was done, else 1 with one line that says why not."""
    parser = argparse.ArgumentParser(prog="lamplight token", description=__doc__)
    what = parser.add_subparsers(dest="what", required=True)
    add = what.add_parser("add", help="a new token, printed once")
    add.add_argument("name", help="of the program; it stands in the audit, and is never used again")
    add.add_argument("--scope", dest="scopes", action="append", required=True, choices=SCOPES)
    what.add_parser("list", help="every token: name, scopes, when it was made, last used and revoked")
    what.add_parser("revoke", help="let it in no longer").add_argument("name")
    return asyncio.run(_token(parser.parse_args(rest), Settings()))


async def _token(chosen: argparse.Namespace, settings: Settings) -> int:
    store = Store(settings.database, box_of(settings))
    try:
        await store.migrate()
        tokens = Tokens(store)
        if chosen.what == "list":
            for row in await tokens.all():
                print("\t".join(_line(row)))
        elif chosen.what == "add":
            print(await tokens.add(chosen.name, chosen.scopes))
            print("Write it down now: it is not kept, and cannot be shown again.", file=sys.stderr)
        elif not await tokens.revoke(chosen.name):
            raise ValueError(f"there is no token {chosen.name} that could be revoked")
    except ValueError as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1
    finally:
        await store.close()
    return 0


def _line(row: ApiToken) -> tuple[str, ...]:
    used = f"used {row.used_at:%Y-%m-%d %H:%M}Z" if row.used_at else "never used"
    until = f"revoked {row.revoked_at:%Y-%m-%d %H:%M}Z" if row.revoked_at else ""
    return row.name, row.scopes, f"made {row.made_at:%Y-%m-%d %H:%M}Z", used, until
