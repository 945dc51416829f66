"""Escalations as another program may list them: codes, clocks and names of staff, no word of a patient."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from sqlmodel import col, select
from sqlmodel.sql.expression import Select

from bot.store.accounts import Staff
from bot.store.models import Conversation, Escalation, StaffMember
from bot.store.rehearsal import CANARY
from bot.store.store import Tx

STATES: Final = ("open", "closed", "all")


@dataclass(frozen=True, slots=True)
class Listed:
    """One escalation and the conversation where it happened."""

    escalation: Escalation
    talk: Conversation

    @property
    def tag(self) -> str:
        """Another one after every step, and after every change of who has the conversation."""
        row = self.escalation
        return f"{self.talk.fence}-{row.rung}-{row.alerts}-{int(row.rung_at.timestamp() * 1000)}"


async def page(tx: Tx, state: str, after: int, most: int) -> list[Listed]:
    """Up to ``most`` with a number above ``after``, the oldest first; ``state`` is one of ``STATES``."""
    query = _all().where(col(Escalation.id) > after)
    if state == "open":
        query = query.where(col(Escalation.closed_at).is_(None))
    elif state == "closed":
        query = query.where(col(Escalation.closed_at).is_not(None))
    return [Listed(*row) for row in (await tx.session.exec(query.order_by(col(Escalation.id)).limit(most))).all()]


async def one(tx: Tx, escalation: int) -> Listed | None:
    """That one; ``None`` if there is none, or its patient was forgotten."""
    row = (await tx.session.exec(_all().where(Escalation.id == escalation))).first()
    return Listed(*row) if row else None


async def human(tx: Tx, name: str, roles: Collection[str]) -> Staff | None:
    """The member of staff of that name, if they may sign in and have one of ``roles``."""
    query = select(StaffMember).where(StaffMember.name == name, col(StaffMember.disabled_at).is_(None))
    row = (await tx.session.exec(query.where(col(StaffMember.role).in_(roles)))).first()
    return Staff(row.id, row.name, row.role) if row and row.id is not None else None


def _all() -> Select[Escalation, Conversation]:
    return (
        select(Escalation, Conversation)
        .join(Conversation, col(Conversation.id) == col(Escalation.conversation))
        .where(col(Escalation.reason) != CANARY, col(Conversation.erased_at).is_(None))
    )
