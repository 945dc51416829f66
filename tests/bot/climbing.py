"""An inbox, a desk and a ladder on one clock, and what a test asks of them."""

from collections.abc import Callable
from typing import Any

from sqlmodel import col, select

from bot.inbox import Inbox
from bot.ladder import Ladder
from bot.message import Inbound
from bot.settings import Settings
from bot.store import desk as desk_store
from bot.store import presence, talk
from bot.store.desk import Desk
from bot.store.models import Conversation, Escalation, Message
from bot.store.pages import Page
from bot.store.people import Staff
from bot.store.store import Store
from bot.words import Words
from safety.escalation import PRIORITY
from tests.clock import Clock
from tests.simulator import NUMBER

ON_CALL, SUPERVISOR = "+15005550091", "+15005550092"
LEE = Staff(1, "lee", "nurse")


class World:
    """An inbox, a desk and a ladder on one clock."""

    def __init__(self, store: Store, words: Words, settings: Settings, inbox: Inbox, clock: Clock) -> None:
        phones = {
            "on_call": (ON_CALL,), "supervisors": (SUPERVISOR,), "twilio_account_sid": "AC1", "twilio_number": NUMBER,
        }  # fmt: skip
        self.settings = settings.model_copy(update=phones)
        self.store, self.words, self.inbox, self.clock = store, words, inbox, clock
        self.desk = Desk(store)
        self.ladder = Ladder(store, words, self.settings, clock)

    def changed(self, **settings: Any) -> Ladder:
        self.settings = self.settings.model_copy(update=settings)
        self.ladder = Ladder(self.store, self.words, self.settings, self.clock)
        return self.ladder

    async def escalations(self) -> list[Escalation]:
        return await self._all(select(Escalation).order_by(col(Escalation.id)))

    async def rung(self) -> str:
        (row,) = await self.escalations()
        return row.rung

    async def pages(self) -> list[tuple[str, str]]:
        return [(page.who, page.way) for page in await self._all(select(Page).order_by(col(Page.id)))]

    async def said(self) -> list[str]:
        """What was said to patients, newest last."""
        async with self.store.read() as tx:
            query = select(Message).where(col(Message.author) == "bot").order_by(col(Message.id))
            return [talk.text_of(tx, row) for row in (await tx.session.exec(query)).all()]

    async def climb(self, rungs_up: int, seconds: float = 120.5) -> str:
        await self.ladder.look()
        for _ in range(rungs_up):
            self.clock.move(seconds)
            await self.ladder.look()
        return await self.rung()

    async def sent(self, state: str = "sent") -> None:
        """The provider has everything, or nothing of it."""
        async with self.store.write() as tx:
            for row in (await tx.session.exec(select(Message).where(Message.author != "patient"))).all():
                row.state = state

    async def sits(self, staff: str = "lee", conversation: str | None = None, *, heard: bool = True) -> None:
        async with self.store.write() as tx:
            await presence.here(tx, staff, conversation, heard=heard, at=self.clock())

    async def take(self) -> bool:
        (talk_,) = [row for row in await self._all(select(Conversation)) if row.staff is None]
        return (await self.desk.take_over(talk_.id, LEE, talk_.fence)).ok

    async def raised(self, reason: str, sender: str, sms: Callable[..., Inbound]) -> None:
        await self.inbox.accept(sms("hello", sender=sender))
        async with self.store.write() as tx:
            message = (await tx.session.exec(select(Message).order_by(col(Message.id).desc()).limit(1))).one()
            conversation = await tx.session.get_one(Conversation, message.conversation)
            assert message.id is not None
            await desk_store.escalate(tx, conversation, message.id, reason, PRIORITY[reason])

    async def _all(self, query: Any) -> list[Any]:
        async with self.store.read() as tx:
            return list((await tx.session.exec(query)).all())
