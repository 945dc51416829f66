"""What patients agreed to and were told: each answer with the version of the words that they were shown."""

import hashlib
from datetime import timedelta
from typing import Final, Literal

from sqlmodel import col, select

from bot.store.models import Consent, Conversation, now
from bot.store.store import Tx

Again = Literal["once", "daily", "always"]  # how often a jurisdiction wants it said that a machine writes
DISCLOSURE: Final = "disclosure"  # not asked but told: that this is a machine
PURPOSES: Final = ("care", "reminders", "model_words", "research")  # what may be agreed to or refused
DAY: Final = timedelta(hours=24)


def version_of(text: str) -> str:
    """Which words these are: 16 hexadecimal digits of their digest, the same wherever they are kept."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


async def record(tx: Tx, conversation: str, purpose: str, given: bool, text: str, how: str) -> None:
    """Keep one answer; ``text`` is what was shown, of which the version is kept. Raises ``ValueError``."""
    if purpose not in (*PURPOSES, DISCLOSURE):
        raise ValueError(f"the purpose is one of {', '.join(PURPOSES)}")
    row = Consent(conversation=conversation, purpose=purpose, given=given, text_version=version_of(text), how=how)
    tx.session.add(row)
    await tx.audit("patient", "consent.given" if given else "consent.refused", conversation, purpose)


async def latest(tx: Tx, conversation: str) -> dict[str, Consent]:
    """The last answer for each purpose."""
    query = select(Consent).where(Consent.conversation == conversation).order_by(col(Consent.id))
    return {row.purpose: row for row in (await tx.session.exec(query)).all()}


async def agreed(tx: Tx, conversation: str, purpose: str) -> bool:
    """Whether the last answer for ``purpose`` was yes; nobody has agreed who was never asked."""
    last = (await latest(tx, conversation)).get(purpose)
    return last is not None and last.given


async def must_be_told(tx: Tx, conversation: Conversation, again: Again) -> bool:
    """Whether the law of the patient's country wants it said again that a machine writes."""
    if again == "once" or not conversation.greeted:
        return False
    told = (await latest(tx, conversation.id)).get(DISCLOSURE)
    return again == "always" or told is None or told.at <= now() - DAY
