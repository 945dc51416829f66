"""Challenges that are answered once: made without a trace, known again by their seal, noted when they are spent."""

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, SQLModel, col

from bot.store.crypto import Box
from bot.store.models import now, when
from bot.store.store import Store

LONGEST = timedelta(minutes=10)  # that any of them may be answered within


class SpentChallenge(SQLModel, table=True):
    """One that was answered, rightly or not; forgotten when it would be too old anyway."""

    __tablename__ = "spent_challenge"

    digest: bytes = Field(primary_key=True)
    spent_at: datetime = when(default_factory=now, index=True)


def issued(box: Box, purpose: str) -> str:
    """A fresh one, for a cookie of the browser that asked; nothing is written, so that strangers can ask for many."""
    body = f"{secrets.token_urlsafe(32)}.{int(now().timestamp())}"
    return f"{body}.{_seal(box, purpose, body)}"


def derived(token: str, what: str) -> bytes:
    """32 bytes that may be shown to others and do not lead back to ``token``; others for each ``what``."""
    return hashlib.sha256(f"{what}:{token}".encode()).digest()


async def spend(store: Store, token: str, purpose: str, within: timedelta = LONGEST) -> bool:
    """Whether ``token`` was issued here for ``purpose``, not longer ago than ``within``, and is answered only now."""
    body, _, seal = token.rpartition(".")
    if not hmac.compare_digest(seal.encode(), _seal(store.box, purpose, body).encode()):
        return False
    if now().timestamp() - int(body.rpartition(".")[2]) > within.total_seconds():
        return False
    digest = derived(token, "spent")
    try:
        async with store.write() as tx:
            tx.session.info["quiet"] = True  # no news for the pages that are open
            if await tx.session.get(SpentChallenge, digest):
                return False
            await tx.session.exec(delete(SpentChallenge).where(col(SpentChallenge.spent_at) < now() - 2 * LONGEST))
            await tx.added(SpentChallenge(digest=digest))
    except IntegrityError:  # another process was faster with the same one
        return False
    return True


def _seal(box: Box, purpose: str, body: str) -> str:
    return box.index("challenge", f"{purpose}\x00{body}").hex()
