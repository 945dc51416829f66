"""What happened in a time, for the page of figures: read once, with names, numbers and words left out."""

import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement
from sqlmodel import col, select

from bot.store import reach, talk
from bot.store.models import Conversation, Decision, Escalation, Message
from bot.store.rehearsal import CANARY
from bot.store.store import Store, Tx

BANDS: Final = ((5, "0-4"), (18, "5-17"), (40, "18-39"), (65, "40-64"), (200, "65+"))  # up to, not including, years
UNKNOWN: Final = "unknown"
PART: Final = 500  # rows that are opened before others get their turn


@dataclass(frozen=True, slots=True)
class Kind:
    """Which group a patient belongs to; what nobody has said is ``unknown``."""

    channel: str
    language: str
    age: str
    sex: str


@dataclass(frozen=True, slots=True)
class Wait:
    """One request for a human; ``seconds`` from raised to taken, ``None`` where nobody has taken it yet."""

    kind: Kind
    priority: int
    seconds: float | None
    open_for: float  # seconds until it was taken, or until the end of the time


@dataclass(slots=True)
class Happened:
    """All that the page counts; nothing in it leads to a patient."""

    started: list[Kind] = field(default_factory=list)  # patients who wrote
    finished: list[Kind] = field(default_factory=list)  # of those, who got a decision
    pressing: list[Kind] = field(default_factory=list)  # of those, whose most urgent was an emergency or urgent
    dispositions: Counter[str] = field(default_factory=Counter)
    waits: list[Wait] = field(default_factory=list)
    opted_out: int = 0
    replies: int = 0  # of the bot
    worded: int = 0  # of those, by a model
    refused: Counter[str] = field(default_factory=Counter)  # why the guard did not pass a draft


async def happened(store: Store, since: datetime, until: datetime) -> Happened:
    """Everything from ``since`` to before ``until``. Who is forgotten by now is not counted."""
    found = Happened()
    async with store.read() as tx:
        decided = await _decided(tx, found, since, until)
        kinds = await _kinds(tx, decided, since, until)
        found.started = list(kinds.values())
        found.finished = [kinds[one] for one in decided if one in kinds]
        found.pressing = [kinds[one] for one, last in decided.items() if one in kinds and last.pressing]
        await _waits(tx, found, kinds, since, until)
        gone = select(reach.Subscription.conversation).where(
            col(reach.Subscription.out).is_(True), reach.Subscription.at >= since, reach.Subscription.at < until
        )
        found.opted_out = len(set((await tx.session.exec(gone)).all()))
        await _replies(tx, found, since, until)
    return found


@dataclass(slots=True)
class _Decided:
    facts: dict[str, object]
    pressing: bool


async def _decided(tx: Tx, found: Happened, since: datetime, until: datetime) -> dict[str, _Decided]:
    """Per conversation what was known of the patient when it was decided, and whether anything was pressing."""
    query = select(Decision).where(Decision.at >= since, Decision.at < until, _kept(Decision.conversation))
    query = query.order_by(col(Decision.id))
    decided: dict[str, _Decided] = {}
    for number, row in enumerate((await tx.session.exec(query)).all(), 1):
        found.dispositions[row.disposition] += 1
        trace = json.loads(tx.box.open(f"decision|trace|{row.message}|{row.conversation}", row.trace_sealed))
        earlier = decided.get(row.conversation)
        pressing = row.disposition in ("emergency", "urgent") or (earlier is not None and earlier.pressing)
        decided[row.conversation] = _Decided(trace.get("facts") or {}, pressing)
        if number % PART == 0:
            await asyncio.sleep(0)
    return decided


async def _kinds(tx: Tx, decided: dict[str, _Decided], since: datetime, until: datetime) -> dict[str, Kind]:
    wrote = select(Message.conversation).where(
        Message.author == "patient", Message.created_at >= since, Message.created_at < until
    )
    query = select(Conversation).where(col(Conversation.id).in_(wrote), col(Conversation.erased_at).is_(None))
    kinds = {}
    for row in (await tx.session.exec(query)).all():
        known_then = decided[row.id].facts if row.id in decided else {}
        kinds[row.id] = kind_of(row.channel, row.language, known_then)
    return kinds


def kind_of(channel: str, language: str, facts: dict[str, object]) -> Kind:
    """The group of a patient of whom ``facts`` are known, as a decision's trace has them."""
    months, sex = facts.get("age_months"), facts.get("sex")
    age = UNKNOWN
    if isinstance(months, int | float):
        age = next(name for years, name in BANDS if months < years * 12)
    return Kind(channel, language, age, sex if sex in ("female", "male") else UNKNOWN)


async def _waits(tx: Tx, found: Happened, kinds: dict[str, Kind], since: datetime, until: datetime) -> None:
    query = (
        select(Escalation, Conversation.channel, Conversation.language)
        .join(Conversation, col(Conversation.id) == col(Escalation.conversation))
        .where(Escalation.opened_at >= since, Escalation.opened_at < until, Escalation.reason != CANARY)
    )
    for row, channel, language in (await tx.session.exec(query)).all():
        kind = kinds.get(row.conversation) or kind_of(channel, language, {})
        taken = row.taken_at or row.closed_at
        seconds = (taken - row.opened_at).total_seconds() if taken else None
        open_for = seconds if seconds is not None else (until - row.opened_at).total_seconds()
        found.waits.append(Wait(kind, row.priority, seconds, open_for))


def _kept(conversation: object) -> ColumnElement[bool]:
    """Nothing of who is forgotten can be opened any more."""
    return col(conversation).in_(select(Conversation.id).where(col(Conversation.erased_at).is_(None)))


async def _replies(tx: Tx, found: Happened, since: datetime, until: datetime) -> None:
    time = (Message.created_at >= since, Message.created_at < until)
    ours = (Message.author == "bot", *time, _kept(Message.conversation))
    last = 0
    while rows := await _part(tx, ours, last):
        for row in rows:
            made_of = talk.made_of(tx, row)
            found.replies += 1
            found.worded += made_of.get("by") == "model"
            verdict = made_of.get("verdict")
            found.refused.update(verdict if isinstance(verdict, list) else ())
            last = row.id or last
        await asyncio.sleep(0)


async def _part(tx: Tx, ours: tuple[object, ...], last: int) -> Sequence[Message]:
    query = select(Message).where(*ours, col(Message.id) > last).order_by(col(Message.id)).limit(PART)  # type: ignore[arg-type]
    rows = (await tx.session.exec(query)).all()
    tx.session.expunge_all()  # what was counted need not stay in memory
    return rows
