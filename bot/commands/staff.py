"""``lamplight staff``: who may sign in to the console; the operator of the machine adds, disables and helps them in."""

import argparse
import asyncio
import getpass
import sys
from collections.abc import Sequence

from bot.settings import Settings
from bot.store.accounts import OPERATOR, Member
from bot.store.master import box_of
from bot.store.passwords import weakness
from bot.store.people import ROLES, People
from bot.store.store import Store

WEAK = {
    "short": "a password needs at least 8 characters",
    "long": "a password has at most 128 characters",
    "common": "this password is among those that everybody tries first",
}


def run(rest: Sequence[str]) -> int:
    """Do one thing to one member, or list all; 1 with one line that says why it was not done."""
    parser = argparse.ArgumentParser(prog="lamplight staff", description=__doc__)
    what = parser.add_subparsers(dest="what", required=True)
    what.add_parser("list", help="everybody, as name, role, and what is special about them")
    add = what.add_parser("add", help="a new member, or another role and password; asks for the password")
    add.add_argument("name")
    add.add_argument("role", choices=ROLES)
    for word, does in (
        ("disable", "end their sessions and let them in no longer"),
        ("enable", "let them in again"),
        ("reset-factor", "forget their second factor and recovery codes, and end their sessions"),
    ):
        what.add_parser(word, help=does).add_argument("name")
    return asyncio.run(_staff(parser.parse_args(rest), Settings()))


async def _staff(chosen: argparse.Namespace, settings: Settings) -> int:
    store = Store(settings.database, box_of(settings))
    try:
        await store.migrate()
        people = People(store)
        if chosen.what == "list":
            _print(await people.members())
            return 0
        problem = await (_add(people, chosen) if chosen.what == "add" else _change(people, chosen))
        if problem:
            print(f"✗ {problem}", file=sys.stderr)
        return 1 if problem else 0
    finally:
        await store.close()


async def _add(people: People, chosen: argparse.Namespace) -> str:
    """What stands in the way; empty when it is done."""
    password = getpass.getpass(f"Password of {chosen.name}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip()
    if weak := weakness(password, chosen.name):
        return WEAK[weak]
    before = await _known(people, chosen.name)
    await people.add(chosen.name, chosen.role, password, OPERATOR)
    if before:  # who was in by the password of before is out
        await people.end_all(before.id, OPERATOR)
    return ""


async def _change(people: People, chosen: argparse.Namespace) -> str:
    """What stands in the way; empty when it is done."""
    member = await _known(people, chosen.name)
    if member is None:
        return f"there is no {chosen.name}"
    if chosen.what == "reset-factor":
        done = await people.reset_factor(member.id, OPERATOR)
        return "" if done else f"{chosen.name} has no second factor"
    done = await people.set_disabled(member.id, OPERATOR, disabled=chosen.what == "disable")
    return "" if done else f"{chosen.name} is so already"


async def _known(people: People, name: str) -> Member | None:
    return next((one for one in await people.members() if one.name == name), None)


def _print(members: Sequence[Member]) -> None:
    for one in members:
        special = ["second factor"] * one.factor + ["disabled"] * one.disabled + ["signed in"] * bool(one.sessions)
        print("\t".join((one.name, one.role, ", ".join(special))))
