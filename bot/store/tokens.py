"""Tokens with which other programs ask us: made once, shown once, kept as a digest, each with its scopes."""

import hashlib
import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Field, SQLModel, col, select

from bot.store.accounts import OPERATOR
from bot.store.models import NUMBER, now, when
from bot.store.store import Store

SCOPES: Final = ("escalations:read", "escalations:act", "conversations:read", "hooks:read")
NAMED: Final = re.compile(r"[a-z0-9][a-z0-9_.-]{0,39}")
USE_NOTED_EVERY: Final = timedelta(minutes=1)  # a program that asks each second must not write each second
_PREFIX: Final = "lamplight_"  # so that who finds one in a file knows whose it is
_TOKEN: Final = re.compile(_PREFIX + r"[\w-]{43}", re.ASCII)


class ApiToken(SQLModel, table=True):
    """One token. A name is never used twice, so that the audit always means the same one."""

    __tablename__ = "api_token"

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    name: str = Field(unique=True)
    digest: bytes = Field(unique=True)  # SHA-256: of 256 random bits no slow hash is needed
    scopes: str  # with spaces between them
    made_at: datetime = when(default_factory=now)
    used_at: datetime | None = when(default=None, nullable=True)
    revoked_at: datetime | None = when(default=None, nullable=True)


@dataclass(frozen=True, slots=True)
class Token:
    """A token that is good; ``actor`` is its name in the audit."""

    id: int
    name: str
    scopes: frozenset[str]

    @property
    def actor(self) -> str:
        return f"token:{self.name}"


class Tokens:
    """Those that there are. Everything that is changed of them, and every refusal, is audited."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def add(self, name: str, scopes: Collection[str]) -> str:
        """A fresh token, which nobody can be shown again; raises ``ValueError`` with what is wrong."""
        if not NAMED.fullmatch(name):
            raise ValueError("a name has up to 40 small letters, digits, dots, - and _")
        if not scopes or not set(scopes) <= set(SCOPES):
            raise ValueError(f"scopes are of {', '.join(SCOPES)}")
        token, listed = _PREFIX + secrets.token_urlsafe(32), " ".join(sorted(set(scopes)))
        async with self._store.write() as tx:
            if (await tx.session.exec(select(ApiToken.id).where(ApiToken.name == name))).first() is not None:
                raise ValueError(f"there is, or was, a token of the name {name}")
            tx.session.add(ApiToken(name=name, digest=_digest(token), scopes=listed))
            await tx.audit(OPERATOR, "token.added", name, listed)
        return token

    async def all(self) -> list[ApiToken]:
        """Every token that was ever made, the oldest first."""
        async with self._store.read() as tx:
            return list((await tx.session.exec(select(ApiToken).order_by(col(ApiToken.id)))).all())

    async def revoke(self, name: str) -> bool:
        """It opens nothing any longer; ``False`` if there is none of that name, or it was revoked before."""
        async with self._store.write() as tx:
            row = (await tx.session.exec(select(ApiToken).where(ApiToken.name == name).with_for_update())).first()
            if row is None or row.revoked_at is not None:
                return False
            row.revoked_at = now()
            await tx.audit(OPERATOR, "token.revoked", name)
            return True

    async def good(self, given: str) -> Token | None:
        """The token that ``given`` is, whose latest use is noted; ``None`` for anything else."""
        if not _TOKEN.fullmatch(given):
            return None
        async with self._store.read() as tx:
            query = select(ApiToken).where(ApiToken.digest == _digest(given), col(ApiToken.revoked_at).is_(None))
            row = (await tx.session.exec(query)).first()
        if row is None or row.id is None:
            return None
        if row.used_at is None or now() - row.used_at >= USE_NOTED_EVERY:
            await self._used(row.id)
        return Token(row.id, row.name, frozenset(row.scopes.split()))

    async def refused(self, token: Token, scope: str) -> None:
        """It asked for what it may not."""
        async with self._store.write() as tx:
            await tx.audit(token.actor, "token.refused", token.name, scope)

    async def acts(self, token: Token, action: str, conversation: str, by: str) -> None:
        """It is about to do ``action`` in the name of ``by``; what comes of that is audited where it is done."""
        async with self._store.write() as tx:
            await tx.audit(token.actor, action, conversation, by)

    async def _used(self, token: int) -> None:
        async with self._store.write() as tx:
            tx.session.info["quiet"] = True  # no news: a page that looked again would learn nothing
            (await tx.session.get_one(ApiToken, token)).used_at = now()


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
