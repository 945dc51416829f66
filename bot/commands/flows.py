"""``lamplight flows check|show``: prove the protocols, or print one as a nurse would read it."""

import argparse
from collections.abc import Mapping, Sequence

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from bot.words import LOCALES
from flows.check import certificate, check
from flows.document import ProtocolError
from flows.protocol import Protocol, load_protocols

LEVELS = {"emergency": "red", "urgent": "dark_orange", "same_day": "yellow"}


def run(rest: Sequence[str]) -> int:
    """0 when every protocol is whole, 1 with the list of what is not."""
    parser = argparse.ArgumentParser(prog="lamplight flows", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("check", help="try every path of every protocol, and every text in every language")
    show = actions.add_parser("show", help="print one protocol")
    show.add_argument("protocol")
    chosen = parser.parse_args(rest)
    console = Console(highlight=False, width=120)
    try:
        protocols = load_protocols()
    except ProtocolError as error:
        console.print(f"✗ {error}", markup=False)
        return 1
    if chosen.action == "show":
        return _show(console, protocols, chosen.protocol)
    return _check(console, protocols)


def _check(console: Console, protocols: Mapping[str, Protocol]) -> int:
    problems = check(protocols, LOCALES)
    for problem in problems:
        console.print(f"✗ {problem.place}: {problem.what}", markup=False)
    headings = ("questions", "patients", "paths", "answer sets", "longest", "grade")
    table = Table("protocol", "version", "status", *headings, box=SIMPLE)
    for protocol in protocols.values():
        tried = certificate(protocol)
        counts = (tried.questions, tried.patients, tried.paths, tried.answer_sets, tried.longest, tried.hardest)
        table.add_row(tried.protocol, str(protocol.version), protocol.status, *map(str, counts))
    console.print(table)
    return 1 if problems else 0


def _show(console: Console, protocols: Mapping[str, Protocol], name: str) -> int:
    protocol = protocols.get(name)
    if protocol is None:
        console.print(f"✗ no protocol {name!r}; there are {', '.join(protocols)}", markup=False)
        return 1
    console.print(f"[bold]{protocol.title}[/] · version {protocol.version} · {protocol.status}, unsigned: demo only")
    console.print(protocol.use_when, markup=False)
    for number, question in enumerate(protocol.questions, 1):
        colour = LEVELS.get(str(question.if_yes), "green")
        console.print(
            f"\n{number}. {question.ask or question.report}  [{colour}]yes or not sure → {question.if_yes}[/]"
        )
        for text in question.any_of.values():
            console.print(f"   · {text}", markup=False)
        console.print(f"   why: {question.why} ({', '.join(question.source)})", markup=False, style="dim")
    console.print(f"\nOtherwise → {protocol.otherwise.then}; look again after {protocol.otherwise.check_again}")
    return 0
