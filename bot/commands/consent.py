"""``lamplight consent PATIENT``: what a patient agreed to; or record what they said on paper or by voice."""

import argparse
import asyncio
import csv
import sys
from collections.abc import Sequence
from pathlib import Path

from sqlmodel import col, select

from bot.settings import Settings
from bot.store import consent, find
from bot.store.master import box_of
from bot.store.models import Consent
from bot.store.store import Store, Tx

COLUMNS = ("conversation", "purpose", "given", "text_version", "how", "at")


def run(rest: Sequence[str]) -> int:
    """Print the records as CSV, of one patient or of all; 1 if there is no such patient."""
    parser = argparse.ArgumentParser(prog="lamplight consent", description=__doc__)
    parser.add_argument("patient", nargs="?", help="the conversation's id, or a telephone number; without: everybody")
    parser.add_argument("--give", choices=consent.PURPOSES, help="record that the patient agreed")
    parser.add_argument("--refuse", choices=consent.PURPOSES, help="record that the patient refused or withdrew")
    parser.add_argument("--text", type=Path, help="the words that the patient was shown or read")
    chosen = parser.parse_args(rest)
    if (chosen.give or chosen.refuse) and not (chosen.text and chosen.patient):
        parser.error("to record an answer, name the patient and give --text")
    return asyncio.run(_consent(chosen, Settings()))


async def _consent(chosen: argparse.Namespace, settings: Settings) -> int:
    store = Store(settings.database, box_of(settings))
    try:
        subjects = await find.subjects(store, chosen.patient, settings.default_country) if chosen.patient else None
        if subjects == []:
            print("✗ there is no such patient", file=sys.stderr)
            return 1
        for subject in subjects or ():
            await _record(store, subject, chosen)
        async with store.read() as tx:
            _print(await _rows(tx, subjects))
        return 0
    finally:
        await store.close()


async def _record(store: Store, subject: str, chosen: argparse.Namespace) -> None:
    purpose = chosen.give or chosen.refuse
    if purpose:
        text = chosen.text.read_text(encoding="utf-8")
        async with store.write() as tx:
            await consent.record(tx, subject, purpose, bool(chosen.give), text, "recorded by staff")


async def _rows(tx: Tx, subjects: list[str] | None) -> Sequence[Consent]:
    query = select(Consent).order_by(col(Consent.id))
    if subjects is not None:
        query = query.where(col(Consent.conversation).in_(subjects))
    return (await tx.session.exec(query)).all()


def _print(rows: Sequence[Consent]) -> None:
    lines = csv.writer(sys.stdout)
    lines.writerow(COLUMNS)
    lines.writerows([getattr(row, name) for name in COLUMNS] for row in rows)
