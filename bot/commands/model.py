"""``lamplight model``: the language models on this machine, one more of them, how well one does, and the switch."""

import argparse
import asyncio
import json
import logging
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from bot import log
from bot.framing import Mode
from bot.llm import BUNDLED, Llm, LocalLlm, ModelError, configured
from bot.model import hub, shelf
from bot.model.briefs import briefs
from bot.model.evaluation import EVERY, Figures, Report, evaluated
from bot.model.header import NotGguf
from bot.model.shelf import Model, ShelfError
from bot.settings import Settings
from bot.words import Words
from bot.writer import OFF, Writer, is_off
from safety.guard import Guard, can_guard


def run(rest: Sequence[str]) -> int:
    """0 when it is done; 1 with a line that says why not, or when a fact was lost."""
    chosen = _parser().parse_args(rest)
    settings, console = Settings(), Console(highlight=False, width=140)
    log.configure(logging.ERROR)
    try:
        if chosen.what == "list":
            return _list(console, settings)
        if chosen.what == "add":
            return _add(console, settings, chosen)
        if chosen.what == "evaluate":
            return _evaluate(console, settings, chosen)
        return _switch(console, settings, on=chosen.what == "on")
    except (ShelfError, NotGguf, ModelError, OSError) as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lamplight model", description=__doc__)
    whats = parser.add_subparsers(dest="what", required=True, metavar="list | add | evaluate | off | on")
    whats.add_parser("list", help="what is installed")
    whats.add_parser("off", help="from this moment approved words only, for everybody; needs no restart")
    whats.add_parser("on", help="let the model word replies again")
    add = whats.add_parser("add", help="take in a GGUF file, or one of a Hugging Face repository")
    add.add_argument("source", metavar="FILE|REPO", help="a path, or OWNER/NAME; HF_ENDPOINT names a mirror")
    add.add_argument("--file", metavar="NAME", help="which GGUF of the repository")
    add.add_argument("--yes", action="store_true", help="do not ask")
    add.add_argument("--limit", type=float, default=shelf.LARGEST / 1e9, metavar="GB", help="the largest to take")
    evaluate = whats.add_parser("evaluate", help="word held-out briefs in every language and count")
    evaluate.add_argument("--model", type=Path, metavar="FILE", help="this GGUF; else the one that the settings name")
    evaluate.add_argument("--mode", choices=("choose", "free"), help="choose approved words, or write between facts")
    evaluate.add_argument("--briefs", type=int, default=240, metavar="N")
    evaluate.add_argument("--seed", type=int, default=5, metavar="S")
    return parser


def _list(console: Console, settings: Settings) -> int:
    table = Table("", "file", "name", "size", "licence", "from", "SHA-256", box=SIMPLE, padding=(0, 0, 0, 1))
    for model in shelf.installed(settings):
        mark = "✓" if model.in_use else ""
        table.add_row(
            mark, model.path.name, model.name, _size(model.size), model.licence, model.source, model.sha256[:16]
        )
    console.print(table)
    if settings.model_url:
        console.print(f"in use: the server {settings.model_url}", markup=False)
    if not settings.model_enabled:
        console.print("in use: none, approved words only (LAMPLIGHT_MODEL_ENABLED)", markup=False)
    if is_off(settings):
        console.print("switched off, approved words only: lamplight model on", markup=False)
    return 0


def _switch(console: Console, settings: Settings, *, on: bool) -> int:
    """A file that every process looks for before it asks a model: it works though all else is down."""
    file = settings.data_dir / OFF
    if on:
        file.unlink(missing_ok=True)
    else:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        file.touch()
    console.print("✓ the model may word replies" if on else "✓ approved words only, from now on")
    return 0


def _add(console: Console, settings: Settings, chosen: argparse.Namespace) -> int:
    largest, local = int(chosen.limit * 1e9), Path(chosen.source)
    if local.is_file():
        shelf.check_size(local.stat().st_size, settings, largest)
        model = shelf.looked_at(local, source="a file")
        path = shelf.take_in(model, settings) if _agreed(console, model, chosen) else None
    elif hub.REPOSITORY.fullmatch(chosen.source):
        path = _fetched(console, settings, chosen, largest)
    else:
        raise ShelfError(f"{chosen.source} is neither a file nor a repository (OWNER/NAME)")
    if path is None:
        console.print("nothing was added")
        return 1
    _tell_settings(console, path)
    return 0


def _fetched(console: Console, settings: Settings, chosen: argparse.Namespace, largest: int) -> Path | None:
    """The file that came from a hub and is what the hub had said, or ``None`` when nobody wanted it."""
    offer = hub.offered(chosen.source, chosen.file)
    name = shelf.checked_name(Path(offer.file).name)
    shelf.check_size(offer.size, settings, largest)
    shown = Model(Path(name), name, offer.sha256 or "not published", offer.size, offer.licence, offer.source)
    if not _agreed(console, shown, chosen):
        return None
    shelf.folder(settings).mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(dir=shelf.folder(settings)) as coming:
        path = hub.downloaded(offer, Path(coming))
        shelf.check_size(path.stat().st_size, settings, largest)
        model = shelf.looked_at(path, source=offer.source, licence=offer.licence)
        if offer.sha256 and model.sha256 != offer.sha256:
            raise ShelfError(f"{name} has SHA-256 {model.sha256}, not {offer.sha256}, which the repository names")
        return shelf.take_in(model, settings, move=True)


def _agreed(console: Console, model: Model, chosen: argparse.Namespace) -> bool:
    """Show what would be added and ask; where nobody can answer, nothing is added."""
    rows = {"file": model.path.name, "from": model.source, "size": _size(model.size), "SHA-256": model.sha256}
    for title, value in {**rows, "licence": model.licence}.items():
        console.print(f"{title:8} {value}", markup=False, soft_wrap=True)
    if chosen.yes:
        return True
    console.print("Its words go to patients after the guard has read them. Add it? (yes/no) ", end="")
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def _tell_settings(console: Console, path: Path) -> None:
    console.print(f"✓ {path.name} is in {path.parent}. To use it, set these two and start again:", markup=False)
    for name, value in (("PATH", path), ("SHA256", shelf.sha256(path))):
        console.print(f"LAMPLIGHT_MODEL_{name}={value}", markup=False, soft_wrap=True)
    console.print(f"How well it does: lamplight model evaluate --model {path}", markup=False, soft_wrap=True)


def _evaluate(console: Console, settings: Settings, chosen: argparse.Namespace) -> int:
    llm = _llm(settings, chosen)
    report = asyncio.run(evaluate(llm, settings, chosen.briefs, chosen.seed))
    show(console, report)
    return 1 if report.facts_lost else 0


def _llm(settings: Settings, chosen: argparse.Namespace) -> Llm:
    """The model to try; another file than the bundled one writes freely unless ``--mode`` says otherwise."""
    bundled = json.loads((BUNDLED / "model.json").read_text())
    if chosen.model:
        model = shelf.looked_at(chosen.model, source="a file")
        own: Mode = bundled["mode"] if model.sha256 == bundled["sha256"] else "free"
        return LocalLlm(chosen.model, model.sha256, mode=chosen.mode or own)
    llm = configured(settings)
    if llm is None:
        raise ShelfError("no model is in use (LAMPLIGHT_MODEL_ENABLED): name one with --model FILE")
    llm.mode = chosen.mode or llm.mode
    return llm


async def evaluate(llm: Llm, settings: Settings, count: int, seed: int) -> Report:
    """``count`` held-out briefs in every language that the guard knows, worded as they would be sent."""
    languages = tuple(filter(can_guard, settings.languages))
    words, guard = Words(settings.languages), Guard(languages)
    with tempfile.TemporaryDirectory() as elsewhere:  # the switch keeps words from patients, not from a trial
        trial = settings.model_copy(update={"data_dir": Path(elsewhere)})
        try:
            asked = briefs(words, languages, count, seed)
            return await evaluated(llm, Writer(llm, guard, words, trial), words, asked)
        finally:
            await llm.close()


def show(console: Console, report: Report) -> None:
    """A table with one row per language, why words were refused, and one line of JSON."""
    titles = (
        "",
        "briefs",
        "facts",
        "lost",
        "by model",
        "unfit",
        "other lang.",
        "repeats",
        "as before",
        "p50 s",
        "p99 s",
    )
    table = Table(*titles, title=f"{report.model[:40]}, mode {report.mode}", box=SIMPLE, padding=(0, 0, 0, 1))
    for name, one in report.figures.items():
        table.add_row(name, *map(str, _row(one)))
    console.print(table)
    refused = report.figures[EVERY].refused.most_common()
    console.print("refused: " + (", ".join(f"{reason} {count}" for reason, count in refused) or "nothing"))
    print(json.dumps(report.plain(), ensure_ascii=False))


def _row(one: Figures) -> tuple[object, ...]:
    repeats = f"{one.repeats} ({one.repeats_by_chance})"
    counts = (one.replies, one.facts, one.facts_lost, f"{one.share:.1%}", one.unfit, one.other_language)
    return (*counts, repeats, one.as_before, f"{one.seconds_p50:.3f}", f"{one.seconds_p99:.3f}")


def _size(size: int) -> str:
    return f"{size / 1e9:.2f} GB" if size >= 10**9 else f"{size / 1e6:.2f} MB"
