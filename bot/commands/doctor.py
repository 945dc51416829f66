"""``lamplight doctor``: of each part whether it is there, which version, and what to do if not."""

import asyncio
import hashlib
import importlib.metadata
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.care.pdf import PACKAGES, PdfUnavailable, weasyprint
from bot.prepare import COMPILERS, RASA, RASA_PYTHON
from bot.settings import ROOT, Settings


@dataclass(frozen=True, slots=True)
class Finding:
    """One part: ``found`` is its version or place, ``None`` if it is not there; ``needed`` to answer patients."""

    part: str
    found: str | None
    remedy: str
    needed: bool = True


def run(_rest: Sequence[str]) -> int:
    """Print what is there; 1 if something is missing that is needed to answer patients."""
    findings = list(examine(Settings()))
    width = max(len(finding.part) for finding in findings)
    for finding in findings:
        mark = "✓" if finding.found else "✗" if finding.needed else "·"
        print(f"{mark} {finding.part:<{width}}  {finding.found or finding.remedy}")
    return 1 if any(f.needed and not f.found for f in findings) else 0


def examine(settings: Settings) -> Iterator[Finding]:
    """Every part in the order in which the product needs it."""
    python = ".".join(map(str, sys.version_info[:3])) if sys.version_info[:2] == (3, 11) else None
    yield Finding("Python 3.11", python, "install Python 3.11, or let uv do it: uv python install 3.11")
    yield Finding("uv", _version("uv", "--version"), "install it: pip install uv")
    for what, names in COMPILERS.items():
        compiler = next((path for name in names if (path := shutil.which(name))), None)
        yield Finding(what, compiler, "needed to build llama.cpp; on Debian: apt-get install g++", needed=False)
    yield Finding("Rasa's environment", _rasa(), "made by `lamplight up`")
    models = sorted((RASA / "models").glob("*.tar.gz"))
    yield Finding("Rasa's model", models[0].name if models else None, "trained by `lamplight up`")
    yield Finding(
        "llama.cpp", _package("llama-cpp-python"), "built by `lamplight up`; approved words until then", False
    )
    yield Finding("Language model", _bundled(settings), "the file is missing or was changed: restore it", needed=False)
    yield Finding("Guard", _package("guardrails-ai"), "uv sync")
    remedy = "does not answer: look at LAMPLIGHT_DATABASE_URL" if settings.database_url else "made by `lamplight up`"
    yield Finding("Database", _database(settings), remedy)
    if settings.database_url:
        dump = _version("pg_dump", "--version")
        yield Finding("pg_dump (backups)", dump, "on Debian: apt-get install postgresql-client", needed=False)
    told = settings.alert_command or settings.alert_url or ", ".join(settings.on_call) or None
    yield Finding("Second channel", "set" if told else None, "set LAMPLIGHT_ALERT_COMMAND or _URL", needed=False)
    if settings.hooks:
        yield Finding("Webhooks", _hooks(settings), "events were given up: `lamplight hooks` says where", needed=False)
    yield Finding("PDF of discharge sheets", _pdf(), f"sheets are pages only; {PACKAGES}", needed=False)
    twilio = settings.twilio_account_sid[:4] + "…" if settings.twilio_account_sid else None
    yield Finding("Twilio account", twilio, "not set: replies to SMS are shown in the console only", needed=False)
    chromium = _version("chromium", "--version")
    yield Finding("Chromium (tests)", chromium, "on Debian: apt-get install chromium", needed=False)
    yield Finding(
        "Node.js (tests)", _version("node", "--version"), "on Debian: apt-get install nodejs npm", needed=False
    )


def _version(*argv: str) -> str | None:
    if shutil.which(argv[0]) is None:
        return None
    answer = subprocess.run(argv, capture_output=True, text=True, timeout=20, check=False)
    return (answer.stdout or answer.stderr).strip().splitlines()[0] if answer.returncode == 0 else None


def _package(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _rasa() -> str | None:
    if not RASA_PYTHON.exists():
        return None
    code = "from importlib.metadata import version; print(version('rasa'))"
    answer = subprocess.run([RASA_PYTHON, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    return f"rasa {answer.stdout.strip()}" if answer.returncode == 0 else None


def _bundled(settings: Settings) -> str | None:
    if settings.model_url:
        return settings.model_url
    card = json.loads((ROOT / "bot" / "model" / "model.json").read_text())
    path = settings.model_path or ROOT / "bot" / "model" / card["file"]
    expected = settings.model_sha256 if settings.model_path else card["sha256"]
    if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != expected:
        return None
    return f"{path.name}, {path.stat().st_size / 1e6:.1f} MB, sha256 {expected[:12]}…"


def _pdf() -> str | None:
    try:
        weasyprint()
    except PdfUnavailable:
        return None
    return f"WeasyPrint {_package('weasyprint')}"


def _hooks(settings: Settings) -> str | None:
    from bot.commands.hooks import standings

    if not (settings.data_dir / "lamplight.db").exists() and not settings.database_url:
        return f"{len(settings.hooks)} set"
    rows = asyncio.run(standings(settings))
    waiting = sum(one.waiting for _, one in rows)
    return None if any(one.given_up for _, one in rows) else f"{len(settings.hooks)} set, {waiting} events wait"


def _database(settings: Settings) -> str | None:
    from sqlalchemy.exc import SQLAlchemyError

    from bot.store.master import box_of
    from bot.store.store import Store

    if not (settings.data_dir / "lamplight.db").exists() and not settings.database_url:
        return None

    async def ask() -> str:
        store = Store(settings.database, box_of(settings))
        try:
            found = await store.settings()
        finally:
            await store.close()
        if store.shared:
            return f"PostgreSQL, fsync {found['fsync']}, synchronous_commit {found['synchronous_commit']}"
        return f"SQLite, journal {found['journal_mode']}, synchronous {found['synchronous']} (2 is FULL)"

    try:
        return asyncio.run(ask())
    except (SQLAlchemyError, OSError):
        return None
