"""How long patients have lately waited for a person."""

from statistics import median
from typing import Final

from sqlmodel import col, select

from bot.store.models import Escalation
from bot.store.rehearsal import CANARY
from bot.store.store import Tx

LAST: Final = 20  # escalations that are looked at
FEWEST: Final = 5  # with fewer nothing is said: a figure from two patients is a guess


async def usual(tx: Tx, priority: int) -> float | None:
    """The median seconds from opened to taken, of the last ones of this priority; ``None`` if there are too few."""
    query = (
        select(Escalation)
        .where(Escalation.priority == priority, col(Escalation.taken_at).is_not(None), col(Escalation.reason) != CANARY)
        .order_by(col(Escalation.taken_at).desc())
        .limit(LAST)
    )
    rows = (await tx.session.exec(query)).all()
    waited = [(row.taken_at - row.opened_at).total_seconds() for row in rows if row.taken_at]
    return median(waited) if len(waited) >= FEWEST else None
