"""Settings given in the console, which stand above those of the environment: sealed under the master key."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import structlog
from sqlalchemy import func
from sqlmodel import Field, SQLModel, col, select

from bot.store.crypto import Unreadable
from bot.store.models import now, when
from bot.store.store import Tx

KEY_ID: Final = "setting"
COUNTED: Final = frozenset({"on_call", "supervisors"})  # telephones of staff: the audit only counts them
log = structlog.get_logger()


class Setting(SQLModel, table=True):
    """One setting as JSON, who gave it, and when."""

    name: str = Field(primary_key=True)
    master: str
    wrapped: bytes
    by: str
    at: datetime = when(default_factory=now)


async def given(tx: Tx) -> dict[str, Any]:
    """What stands above the environment, by name; what does not open is left out, and said in the log."""
    found = {}
    for row in (await tx.session.exec(select(Setting))).all():
        try:
            found[row.name] = json.loads(tx.box.unwrap(_place(row.name), KEY_ID, row.master, row.wrapped))
        except Unreadable:
            log.critical("setting.unreadable", kind=row.name)
    return found


async def authors(tx: Tx) -> dict[str, tuple[str, datetime]]:
    """Who gave each, and when."""
    return {row.name: (row.by, row.at) for row in (await tx.session.exec(select(Setting))).all()}


async def put(tx: Tx, staff: str, values: Mapping[str, Any], was: Mapping[str, Any]) -> None:
    """Keep ``values``, plain data by name, in place of what ``was``; each change is a row of the audit."""
    for name, value in values.items():
        row, raw = await tx.locked(Setting, name), json.dumps(value).encode()
        wrapped = tx.box.wrap(_place(name), KEY_ID, raw)
        if row is None:
            tx.session.add(Setting(name=name, master=tx.box.master, wrapped=wrapped, by=staff))
        else:
            row.master, row.wrapped, row.by, row.at = tx.box.master, wrapped, staff, now()
        await tx.audit(staff, "setting.changed", name, f"{_code(name, was[name])} -> {_code(name, value)}")


async def drop(tx: Tx, staff: str, name: str) -> bool:
    """From now on the environment's value counts again; whether there was another."""
    row = await tx.locked(Setting, name)
    if row is not None:
        await tx.session.delete(row)
        await tx.audit(staff, "setting.reset", name)
    return row is not None


async def left(tx: Tx) -> int:
    """How many still stand under an older master key."""
    return (await tx.session.exec(select(func.count()).where(col(Setting.master) != tx.box.master))).one()


async def rewrap(tx: Tx) -> int:
    """Put every one under the current master key; how many were under another."""
    query = select(Setting).where(Setting.master != tx.box.master).with_for_update()
    rows = (await tx.session.exec(query)).all()
    for row in rows:
        raw = tx.box.unwrap(_place(row.name), KEY_ID, row.master, row.wrapped)
        row.master, row.wrapped = tx.box.master, tx.box.wrap(_place(row.name), KEY_ID, raw)
    return len(rows)


def _code(name: str, value: Any) -> str:
    return f"{len(value)} numbers" if name in COUNTED else json.dumps(value)


def _place(name: str) -> str:
    return f"setting {name}"  # no patient has an id with a space
