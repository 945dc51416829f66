"""``lamplight flows check|diff|show``: prove the protocols, compare two versions, or print one as a nurse reads it."""

import argparse
import json
import subprocess
import tarfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from bot.commands.sheet import to_html
from bot.sheet import Rung, Sheet, read_sheet
from bot.words import LOCALES
from flows.certificate import CERTIFICATE, certified, proof, to_text
from flows.changes import Change, Difference, compare
from flows.check import check
from flows.document import ProtocolError
from flows.paths import paths
from flows.protocol import FOLDER, Protocol, load_protocol, load_protocols
from flows.texts import LANGUAGES

ROOT = FOLDER.parent.parent
LEVELS = {"emergency": "red", "urgent": "dark_orange", "same_day": "yellow"}
SHOWN = 60  # problems; the rest is counted
WAYS = {-1: ("less urgent", "bold red"), 0: ("elsewhere", "yellow"), 1: ("more urgent", "green")}


def run(rest: Sequence[str]) -> int:
    """0 when every protocol is whole or nothing became less urgent, 1 with the list of what is not."""
    chosen = _parser().parse_args(rest)
    console = Console(highlight=False, width=120)
    try:
        if chosen.action == "diff":
            return _diff(console, _version(chosen.old), _version(chosen.new), chosen.json)
        protocols = load_protocols()
        if chosen.action == "show":
            return _show(console, protocols, chosen.protocol, chosen.lang, chosen.html)
        return _check(console, protocols, verify=chosen.verify, every=chosen.all)
    except ProtocolError as error:
        console.print(f"✗ {error}", markup=False)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lamplight flows", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True)
    checks = actions.add_parser("check", help="try every path of every protocol and every text; write the certificate")
    checks.add_argument("--verify", action="store_true", help="only compare with the certificate that is there")
    checks.add_argument("--all", action="store_true", help="print every problem, however many there are")
    diff = actions.add_parser("diff", help="which patients change outcome between two versions")
    diff.add_argument("old", help="a protocol file, a folder of them, or a git revision such as HEAD~1")
    diff.add_argument("new", nargs="?", default=str(FOLDER), help="the same; otherwise the protocols as they are")
    diff.add_argument("--json", action="store_true")
    show = actions.add_parser("show", help="print one protocol as a nurse reads it")
    show.add_argument("protocol")
    show.add_argument("--lang", choices=LANGUAGES, default="en")
    show.add_argument("--html", metavar="FILE", type=Path, help="write a page instead")
    return parser


def _check(console: Console, protocols: Mapping[str, Protocol], *, verify: bool, every: bool) -> int:
    problems = check(protocols, LOCALES)
    for problem in problems if every else problems[:SHOWN]:
        console.print(f"✗ {problem.place}: {problem.what}", markup=False)
    if len(problems) > SHOWN and not every:
        console.print(f"✗ and {len(problems) - SHOWN} more: --all shows them")
    text = to_text(certified(protocols, LOCALES, problems))
    same = CERTIFICATE.exists() and CERTIFICATE.read_text(encoding="utf-8") == text
    if verify and not same:
        console.print("✗ the certificate is not of these protocols: run `lamplight flows check`", markup=False)
    elif not verify:
        CERTIFICATE.write_text(text, encoding="utf-8")
    if not (broken := {problem.protocol for problem in problems if not problem.language}):
        _table(console, protocols)
    certain = len(json.loads(text)["protocols"])
    console.print(f"{certain} of {len(protocols)} protocols certified, {len(problems)} problems, {len(broken)} broken")
    return 1 if problems or (verify and not same) else 0


def _table(console: Console, protocols: Mapping[str, Protocol]) -> None:
    counted = ("kinds", "patients", "paths", "answer_sets", "patient_answer_sets", "longest", "median", "grade")
    table = Table(box=SIMPLE, padding=(0, 1))
    table.add_column("protocol", no_wrap=True, min_width=max(map(len, protocols)))
    for name in ("version", "status", *counted):
        table.add_column(name.replace("_", " "))
    total = dict.fromkeys(counted[:5], 0)
    lengths: list[int] = []
    for protocol in protocols.values():
        tried = proof(protocol, LOCALES)
        table.add_row(protocol.protocol, str(protocol.version), protocol.status, *(str(tried[one]) for one in counted))
        total = {name: total[name] + tried[name] for name in total}
        lengths += [len(path.asked) for path in paths(protocol)]
    table.add_section()
    table.add_row("all", "", "", *map(str, total.values()), str(max(lengths)), f"{median(lengths):g}", "")
    console.print(table)


def _version(name: str) -> dict[str, Protocol]:
    """The protocols in a file, in a folder, or of a git revision."""
    path = Path(name)
    if path.is_dir():
        return load_protocols(path)
    if path.exists():
        protocol = load_protocol(path)
        return {protocol.protocol: protocol}
    inside = FOLDER.relative_to(ROOT)
    archive = subprocess.run(["git", "archive", name, "--", str(inside)], cwd=ROOT, capture_output=True, check=False)
    if archive.returncode:
        raise ProtocolError(f"{name!r} is no file, no folder and no revision: {archive.stderr.decode().strip()}")
    with TemporaryDirectory() as folder, tarfile.open(fileobj=BytesIO(archive.stdout)) as files:
        files.extractall(folder, filter="data")
        return load_protocols(Path(folder) / inside)


def _diff(console: Console, old: Mapping[str, Protocol], new: Mapping[str, Protocol], as_json: bool) -> int:
    differences = compare(old, new)
    lowered = any(difference.lowered for difference in differences)
    if as_json:
        print(json.dumps({"lowered": lowered, "protocols": [asdict(one) for one in differences]}, indent=1))
        return 1 if lowered else 0
    for difference in differences:
        _difference(console, difference)
    if not differences:
        console.print("No protocol differs.")
    return 1 if lowered else 0


def _difference(console: Console, difference: Difference) -> None:
    less, more = (sum(change.answer_sets for change in difference.changes if change.way == way) for way in (-1, 1))
    console.print(f"\n[bold]{difference.protocol}[/]: {difference.what}", style="red" if difference.lowered else None)
    if difference.what != "changed":
        return
    if not difference.changes:
        console.print("  no decision differs: only words or sources", style="dim")
    else:
        compared = difference.answer_sets
        console.print(f"  of {compared} sets of answers {less} are less urgent now and {more} more urgent")
    for change in difference.changes:
        _change(console, change)
    for text in difference.texts:
        console.print(f"  · {text}", style="dim", markup=False)


def _change(console: Console, change: Change) -> None:
    words, style = WAYS[change.way]
    levels = f"{' or '.join(change.before)} → {' or '.join(change.after)}"
    for who in change.patients:
        line = f"  {who} and {change.answers}: {levels} ({words})"
        console.print(line, style=style, markup=False)


def _show(console: Console, protocols: Mapping[str, Protocol], name: str, language: str, page: Path | None) -> int:
    if name not in protocols:
        console.print(f"✗ no protocol {name!r}; there are {', '.join(protocols)}", markup=False)
        return 1
    sheet = read_sheet(protocols[name], protocols, language, LOCALES)
    if sheet.language != language:
        console.print(f"✗ {name} is not translated into {language} as it is now: shown in English", style="yellow")
    if page is not None:
        page.write_text(to_html(sheet), encoding="utf-8")
        console.print(f"✓ {page}", markup=False)
    else:
        _print(console, sheet)
    return 0


def _print(console: Console, sheet: Sheet) -> None:
    protocol = sheet.protocol
    signed = "approved" if protocol.status == "approved" else "unsigned draft: demo only"
    console.print(f"[bold]{sheet.title}[/] · {protocol.protocol} version {protocol.version} · {signed}")
    console.print(protocol.use_when, markup=False)
    console.print(f"\nFor: {sheet.who}. Anyone else: {', else '.join([*sheet.elsewhere, 'a nurse'])}.", markup=False)
    console.print(f"One step more urgent, at most once: {'; '.join(sheet.step_up)}.", markup=False)
    console.print(f"Never less than: {sheet.floor}.", markup=False)
    for rung in sheet.rungs:
        _rung(console, rung)
    colour = LEVELS.get(sheet.otherwise.level, "green")
    console.print(
        f"\n[bold {colour}]Every answer no → {sheet.otherwise.words}[/]; again after {protocol.otherwise.check_again}"
    )
    if protocol.otherwise.crisis:
        console.print("   The crisis line is given too.")
    for heading, lines in (("At home", sheet.advice), ("Watch for", sheet.watch_for)):
        console.print(f"   {heading}:")
        for line in lines:
            console.print(f"   · {line}", markup=False)


def _rung(console: Console, rung: Rung) -> None:
    console.print(f"\n[bold {LEVELS.get(rung.level, 'green')}]Yes or not sure → {rung.words}[/]")
    for item in rung.items:
        console.print(f"{item.number:2}. {item.ask or item.report}", markup=False)
        for option in item.options:
            console.print(f"     · {option}", markup=False)
        for rule in (*item.rules, *(["The crisis line is given too."] if item.crisis else [])):
            console.print(f"    {rule}", markup=False)
        titles = "; ".join(source.title for source in item.sources)
        console.print(f"    {item.why} Staff read: {item.report}. ({titles})", markup=False, style="dim")
