"""Rings at telephones of our own, kept until they are done: an SMS through the outbox, and a voice call."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import or_
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.message import Channel
from bot.store import rungs, switches
from bot.store.models import NUMBER, Message, now, when
from bot.store.store import Tx
from bot.store.talk import conversation_of

AT_ONCE: Final = 10  # calls that one look begins
ONE_CALL: Final = timedelta(seconds=60)  # two calls within it would meet an engaged line
LEASE: Final = timedelta(seconds=40)  # after which a call without an answer is that of a process that died
WAITS: Final = (2, 10, 30)  # seconds after the first, second … refusal of the provider
LOST: Final = ("failed", "withdrawn")
LINE: Final = "console-alert-page"  # the key of the words that every ring says


class Page(SQLModel, table=True):
    """One ring. It names whom by place on the rota, so no number of anybody stands here.

    ``state`` of a call: pending, calling, done, failed. An SMS has that of its ``message``.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    who: str  # on_call | supervisor
    place: int  # in the list of those telephones
    way: str  # sms | voice
    message: int | None = Field(default=None, sa_type=NUMBER)
    state: str = "pending"
    attempts: int = 0
    error: str | None = None
    provider_id: str | None = None
    at: datetime = when(default_factory=now, index=True)
    not_before: datetime = when(default_factory=now)


async def text(
    tx: Tx, who: str, place: int, line: str, to: str, ours: str, where: tuple[str, str], at: datetime
) -> bool:
    """``line`` to the telephone ``to``, unless one like it still waits to be sent; ``where``: language and country.

    Whether another telephone had this place when it was last rung: the rota has changed since.
    """
    telephone = await conversation_of(tx, Channel.SMS, ours, to, *where)
    texts = select(Page.id, Message.conversation).join(Message, col(Message.id) == col(Page.message))
    last = texts.where(Page.who == who, Page.place == place).order_by(col(Page.id).desc()).limit(1)
    before = (await tx.session.exec(last)).first()
    anew = before is not None and before[1] != telephone.id
    waits = texts.where(Page.who == who, Message.state == "pending", Message.conversation == telephone.id)
    if (await tx.session.exec(waits.limit(1))).first() is not None:
        return anew
    await switches.write_to(tx, telephone, line)
    await tx.session.flush()
    tx.session.add(Page(who=who, place=place, way="sms", message=await rungs.last_message(tx, telephone.id), at=at))
    return anew


async def call(tx: Tx, who: str, place: int, at: datetime, *, anew: bool = False) -> None:
    """A voice call, unless one was begun within ``ONE_CALL``; ``anew``: that one was to another telephone."""
    lately = select(Page.id).where(
        Page.who == who, Page.place == place, Page.way == "voice", Page.state != "failed", col(Page.at) > at - ONE_CALL
    )
    if anew or (await tx.session.exec(lately.limit(1))).first() is None:
        tx.session.add(Page(who=who, place=place, way="voice", at=at, not_before=at))


async def unreached(tx: Tx, who: str, since: datetime) -> bool:
    """Whether all that was rung at ``who`` since then has failed for good, and there was something."""
    query = (
        select(Page, Message)
        .outerjoin(Message, col(Message.id) == col(Page.message))
        .where(Page.who == who, col(Page.at) >= since)
    )
    states = [message.state if message else page.state for page, message in (await tx.session.exec(query)).all()]
    return bool(states) and all(state in LOST for state in states)


async def some_lost(tx: Tx, who: str, since: datetime) -> bool:
    """Whether anything that was rung at ``who`` since then has failed for good."""
    lost = or_(col(Page.state) == "failed", col(Message.state).in_(LOST))
    query = select(Page.id).outerjoin(Message, col(Message.id) == col(Page.message))
    return (
        await tx.session.exec(query.where(Page.who == who, col(Page.at) >= since, lost).limit(1))
    ).first() is not None


async def calls_due(tx: Tx, at: datetime) -> bool:
    """Whether a call must be made now."""
    return (await tx.session.exec(_due(at).limit(1))).first() is not None


async def claim_calls(tx: Tx, at: datetime) -> list[Page]:
    """The calls to make now, marked: one whose maker died is made again, since a second ring harms nobody."""
    rows = (await tx.session.exec(_due(at).limit(AT_ONCE).with_for_update(skip_locked=True))).all()
    for row in rows:
        row.state, row.attempts, row.not_before = "calling", row.attempts + 1, at + LEASE
    return list(rows)


async def called(tx: Tx, page: int, provider_id: str) -> None:
    """The provider has taken the call."""
    row = await tx.session.get_one(Page, page)
    row.state, row.provider_id, row.error = "done", provider_id, None


async def not_called(tx: Tx, page: int, error: str, at: datetime, *, for_good: bool) -> None:
    """The provider has not taken it: again after a wait, or not at all."""
    row = await tx.session.get_one(Page, page)
    row.error = error
    if for_good or row.attempts > len(WAITS):
        row.state = "failed"
        await tx.audit("ladder", "page.failed", f"{row.who} {row.place}", error)
    else:
        row.state, row.not_before = "pending", at + timedelta(seconds=WAITS[row.attempts - 1])


def _due(at: datetime) -> SelectOfScalar[Page]:
    return select(Page).where(
        Page.way == "voice", col(Page.state).in_(("pending", "calling")), col(Page.not_before) <= at
    )
