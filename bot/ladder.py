"""The carrier of the ladder: each look takes what is due one step, in one transaction with all that it sends."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot import hours
from bot.settings import Settings
from bot.store import pages, presence, rehearsal, rungs
from bot.store.models import Conversation, Escalation, now
from bot.store.store import Store, Tx
from bot.waiting import Waiting, release
from bot.words import Words
from safety.ladder import Action, Event, Rota

log = structlog.get_logger()
EVERY: Final = 0.5  # seconds between two looks, or less where something was committed
AT_LEAST: Final = 0.2  # seconds between two looks in any case
PAGED: Final = 1  # the last priority that rings telephones
CALLED: Final = 0  # the last priority that rings them by voice too

Ring = tuple[str, bool]  # whom: on_call or supervisor; whether by voice too


@dataclass(slots=True)
class _Look:
    """What one transaction has to do beside its steps: a telephone rings once, however many patients it is about."""

    at: datetime
    here: bool  # somebody is at the desk
    open: bool
    rings: set[Ring]
    moved: int = 0


class Ladder:
    """Takes escalations up the ladder; several processes may do so, and each step is done once.

    ``clock`` gives the present.
    """

    def __init__(self, store: Store, words: Words, settings: Settings, clock: Callable[[], datetime] = now) -> None:
        self._store, self._words, self._settings, self._clock = store, words, settings, clock
        self._waiting = Waiting(words, settings)
        self._phones = bool(settings.twilio_account_sid)
        self._somebody: bool | None = None  # whether somebody was at the desk when we last looked

    async def begin(self) -> None:
        """Once, at the start."""
        every = timedelta(seconds=self._settings.canary_every)
        await self._store.change(lambda tx: rehearsal.begin(tx, self._clock(), every))

    async def run(self) -> None:
        """Look for ever."""
        await asyncio.gather(self._climbing(), self._watching())

    async def look(self) -> int:
        """One look; how many escalations moved."""
        at = self._clock()
        async with self._store.read() as tx:
            canary = await rehearsal.is_due(tx, at)
            here = await presence.anybody(tx, at)
            news = await self._news(tx, at, arrived=here and self._somebody is False)
        self._somebody = here
        if canary:
            every = timedelta(seconds=self._settings.canary_every)
            await self._store.change(lambda tx: rehearsal.raise_one(tx, at, every))
        if not news:
            return 0
        return await self._store.change(lambda tx: self._climb(tx, news, at, here), urgent=True)

    async def watch_canary(self, since: datetime) -> datetime:
        """Look at what the desk is told since then, as a console does; until when it has been seen."""
        async with self._store.read() as tx:
            alerts = await rungs.alerts(tx, since)
        canaries = [alert.escalation for alert in alerts if alert.reason == rehearsal.CANARY]
        if canaries:
            await self._store.change(lambda tx: rehearsal.seen(tx, canaries, self._clock()))
        return max((alert.at for alert in alerts), default=since)

    async def _climbing(self) -> None:
        while True:
            cursor = self._store.changed.cursor
            try:
                await self.look()
            except SQLAlchemyError as error:
                log.error("ladder.store", error=type(error).__name__)
            await asyncio.sleep(AT_LEAST)
            await self._store.changed.look(cursor, EVERY)

    async def _watching(self) -> None:
        since = self._clock()
        while True:
            cursor = self._store.changed.cursor
            try:
                since = await self.watch_canary(since)
            except SQLAlchemyError as error:
                log.error("ladder.store", error=type(error).__name__)
            await self._store.changed.look(cursor, rehearsal.WITHIN.total_seconds() / 4)
            await asyncio.sleep(EVERY)

    async def _news(self, tx: Tx, at: datetime, *, arrived: bool) -> list[tuple[int, Event]]:
        """What has happened, one event for an escalation at most: the first that is found stands."""
        found: dict[int, Event] = {}
        _add(found, await rungs.texts(tx))
        _add(found, ((one, Event("wrote")) for one in await rungs.woken(tx)))
        _add(found, ((one, Event("unreached")) for one in await self._unreached(tx, at)))
        _add(found, ((one, Event("tick")) for one in await rungs.in_time(tx, at)))
        if arrived:
            above = await rungs.waiting(tx, "desk", "on_call", "supervisor", "telling", "told")
            _add(found, ((one, Event("arrived")) for one, _ in above))
        return list(found.items())

    async def _unreached(self, tx: Tx, at: datetime) -> list[int]:
        """For whom nobody has heard a console, or no telephone could be rung, where there are telephones."""
        if not (self._phones and (self._settings.on_call or self._settings.supervisors)):
            return []
        found = await rungs.unheard(tx, at)
        for who in ("on_call", "supervisor"):
            standing = await rungs.waiting(tx, who)
            if standing and await pages.some_lost(tx, who, min(since for _, since in standing)):
                found += [one for one, since in standing if await pages.unreached(tx, who, since)]
        return found

    async def _climb(self, tx: Tx, news: list[tuple[int, Event]], at: datetime, here: bool) -> int:
        settings = self._settings
        shut = not hours.is_open(at, settings.desk_hours, settings.desk_zone, settings.holidays)
        look = _Look(at, here, not shut, set())
        for escalation, event in news:
            conversation = await rungs.conversation_of(tx, escalation)  # first, as the desk does: no two wait in a ring
            row = await tx.locked(Escalation, escalation)
            if conversation is not None and row is not None and row.closed_at is None:
                await self._move(tx, row, conversation, event, look)
        await self._ring(tx, look)
        return look.moved

    async def _move(self, tx: Tx, row: Escalation, conversation: Conversation, event: Event, look: _Look) -> None:
        rota, holder, before = self._rota(row, look), row.taken_by, row.rung
        new = before == "raised" and row.snoozed_by is None  # who was put off has been told before
        event, at = await self._human(tx, row, conversation, event, look.at)
        actions = await rungs.move(tx, row, event, at, rota)
        look.moved += row.rung != before or bool(actions)
        if new and row.rung != "raised" and look.open:
            await self._waiting.say_wait(tx, row, conversation)
        await self._act(tx, row, conversation, actions, look, holder)
        await tx.session.flush()  # the next one may be of the same conversation

    async def _human(
        self, tx: Tx, row: Escalation, conversation: Conversation, event: Event, at: datetime
    ) -> tuple[Event, datetime]:
        """Before time moves it on: whether a person is there after all, and the moment from which that counts."""
        if event.kind != "tick" or row.rung == "raised" or row.due_at is None or row.due_at > at:
            return event, at
        lease = timedelta(seconds=self._settings.assignment_lease)
        staff = row.taken_by or (conversation.staff if conversation.owner == "staff" else None)
        sign = await rungs.sign_of(tx, row, staff) if staff else None
        if staff is None:
            return event, at
        if row.taken_by is None:  # raised in a conversation that somebody has: theirs, if they have looked since
            return (Event("took", staff), at) if sign and sign >= row.rung_at else (event, at)
        if await rungs.answered(tx, row):
            return Event("renewed", staff), at
        sign = max(sign, row.taken_at) if sign and row.taken_at else row.taken_at
        return (Event("renewed", staff), sign) if sign and sign + lease > at else (event, at)

    async def _act(
        self,
        tx: Tx,
        row: Escalation,
        conversation: Conversation,
        actions: tuple[Action, ...],
        look: _Look,
        holder: str | None,
    ) -> None:
        by_voice = row.priority <= CALLED and self._settings.voice_calls
        if "page_on_call" in actions:
            look.rings.add(("on_call", by_voice))
        if "page_supervisor" in actions:
            look.rings.add(("supervisor", by_voice))
        if "release" in actions:
            await release(tx, conversation, holder)
        if "tell_patient" in actions:
            await self._waiting.tell_to_call(tx, row, conversation, look.at)
        if actions:
            log.warning("escalation.moved", escalation=row.id, status=row.rung, count=row.alerts)

    def _rota(self, row: Escalation, look: _Look) -> Rota:
        return Rota(
            present=look.here,
            open=look.open,
            on_call=self._phones and bool(self._settings.on_call),
            supervisor=self._phones and bool(self._settings.supervisors),
            pages=row.priority <= PAGED,
            rung=timedelta(seconds=self._settings.rung_seconds[row.priority]),
            lease=timedelta(seconds=self._settings.assignment_lease),
        )

    async def _ring(self, tx: Tx, look: _Look) -> None:
        settings, language = self._settings, self._settings.default_language
        line, _ = self._words.for_staff(pages.LINE, language)
        numbers = {"on_call": settings.on_call, "supervisor": settings.supervisors}
        for who in sorted({who for who, _ in look.rings}):
            for place, number in enumerate(numbers[who]):
                where = (language, settings.default_country)
                anew = await pages.text(tx, who, place, line, number, settings.twilio_number, where, look.at)
                if (who, True) in look.rings:
                    await pages.call(tx, who, place, look.at, anew=anew)


def _add(found: dict[int, Event], more: Iterable[tuple[int, Event]]) -> None:
    for escalation, event in more:
        found.setdefault(escalation, event)
