"""The way out: sends what is saved, in order, with growing waits; what may have been sent is looked up first."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.errors import ONCE_MORE, Class, class_of
from bot.channels.gate import Gate
from bot.channels.pacing import Pacer
from bot.channels.policy import OPT_OUT
from bot.channels.twilio import Status
from bot.channels.twilio_sender import SendFailed, SendUnknown, TwilioSender
from bot.message import Outbound
from bot.store import desk, reach, reports, sending
from bot.store.models import Conversation, Message
from bot.store.store import Store, Tx
from safety import escalation

log = structlog.get_logger()

AT_ONCE = 20  # requests under way
RESERVED = 4  # of those, for emergencies alone
SOON = 3  # tries, after which staff hear of an emergency's reply that is still not gone
SENDING_LEASE = 40.0  # seconds; more than twice the longest request to the provider
WAITS = (1, 5, 20, 60, 300)  # seconds after the first, second … failure; the last one repeats
MOST_TRIES = 8


class Outbox:
    """One sender. Without a provider's account (the demo) a reply is shown in the console and called sent to nobody."""

    def __init__(
        self,
        store: Store,
        sender: TwilioSender | None,
        lookup_after: float,
        lease: float = SENDING_LEASE,
        gate: Gate | None = None,
        pacer: Pacer | None = None,
    ) -> None:
        """``lease``: seconds after which a send without an answer is taken for that of a sender which died.

        ``gate`` has the last word on each message; ``pacer`` says how fast each of our numbers may send.
        """
        self._store, self._sender = store, sender
        self._lookup_after, self._lease = timedelta(seconds=lookup_after), timedelta(seconds=lease)
        self._gate, self._pacer = gate, pacer
        self._running: dict[asyncio.Task[None], int] = {}  # what is under way, and which message it is
        self._known: list[tuple[Outbound, str]] = []  # what the provider has, until the next commit says so
        self._noting: asyncio.Task[None] | None = None
        self._taken: list[tuple[int | None, str, str]] = []  # places in the pace, of one round
        self._fault: BaseException | None = None

    async def run(self) -> None:
        """Send for ever; wakes on every change of the store, and each second for what was put off."""
        await self._pick_up()
        try:
            while self._fault is None:
                await self._round()
            raise self._fault
        finally:
            tasks = [*self._running, *filter(None, [self._noting])]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def heard(self, status: Status) -> None:
        """A status callback: it is kept, settles a doubt about sending, and an undelivered reply brings a human."""
        message, sid = status.outbound_id, status.provider_id
        if message is None:
            return
        async with self._store.write() as tx:
            if status.failed:
                await sending.place_of(tx, message)
            over = await reports.given_up(tx, message, sid)
            if not await reports.keep(tx, message, sid, status.state, status.rank, status.error_code or 0) or over:
                return  # known, not ours, or of a sending that has failed: nothing takes that back
            ours = await sending.heard(tx, message, "twilio", sid)
            if ours and status.failed and not await self._once_more(tx, message, status.error_code or 0):
                await self._lost(tx, message, status.error_code or 0, str(status.error_code or status.state))

    async def _once_more(self, tx: Tx, message: int, code: int) -> bool:
        """One second try, later, of what could not be delivered; staff hear of an emergency's reply at once."""
        if (
            code not in ONCE_MORE
            or len(await reports.failed_ids(tx, message)) > 1
            or await reports.arrived(tx, message)
        ):
            return False
        if await reach.opted_out(tx, (await tx.session.get_one(Message, message)).conversation):
            return False
        row = await sending.once_more(tx, message, str(code), timedelta(seconds=ONCE_MORE[code]))
        if row and row.kind == sending.EMERGENCY:
            await self._tell_staff(tx, row)
        return row is not None

    async def _round(self) -> None:
        cursor = self._store.changed.cursor
        try:
            busy = await self._once()
        except SQLAlchemyError as error:
            log.error("outbox.store", error=type(error).__name__)
            busy = False
        if not busy:
            room_in = self._pacer.wait() if self._pacer else None
            await self._store.changed.look(cursor, min(1.0, room_in or 1.0))

    async def _pick_up(self) -> None:
        """On a database of our own, whatever is being sent before we began was left by a process that died."""
        while not self._store.shared:
            try:
                await self._store.change(lambda tx: sending.interrupted(tx, timedelta(), self._lookup_after))
                return
            except SQLAlchemyError as error:
                log.error("outbox.store", error=type(error).__name__)
                await asyncio.sleep(1.0)

    async def _once(self) -> bool:
        """Start what is due and has room; one that hangs holds up no other, and an emergency always has room."""
        room = AT_ONCE - len(self._running)
        async with self._store.read() as tx:
            due = await sending.work(tx, self._lease) if room > 0 else None
        if due is None:
            return False
        self._taken = []
        claimed: list[Outbound] = []
        try:
            async with self._store.write(urgent=due == sending.EMERGENCY) as tx:
                await sending.interrupted(tx, self._lease, self._lookup_after)
                await tx.session.flush()
                claimed = await self._claim(tx, room)
                doubtful = [one for one in await sending.doubtful(tx, room) if one[0].id not in self._running.values()]
        except BaseException:
            claimed = []  # not committed: none of them goes out
            raise
        finally:
            self._give_back(claimed)
        until = asyncio.get_running_loop().time() + self._lease.total_seconds() / 2
        for outbound in claimed:
            self._start(outbound, self._send(outbound, until))
        for outbound, since in doubtful:
            self._start(outbound, self._look_up(outbound, since))
        return bool(claimed or doubtful)

    async def _claim(self, tx: Tx, room: int) -> list[Outbound]:
        only = room <= RESERVED or self._store.flood.high
        resting = self._pacer.full() if self._pacer else ()
        most = room if only else room - RESERVED
        return await sending.claim(tx, most, self._admit, resting, only_emergencies=only)

    def _give_back(self, claimed: Sequence[Outbound]) -> None:
        """The places in the pace that were taken for messages which do not go out after all."""
        going = {outbound.id for outbound in claimed}
        for message, channel, ours in self._taken:
            if self._pacer and message not in going:
                self._pacer.done(channel, ours, sent=False)

    async def _admit(self, tx: Tx, row: Message, conversation: Conversation) -> bool:
        if self._pacer and not self._pacer.take(conversation.channel, conversation.ours):
            return False  # it stays where it is, until there is room
        self._taken.append((row.id, conversation.channel, conversation.ours))
        return self._gate is None or await self._gate.admit(tx, row, conversation)

    def _start(self, outbound: Outbound, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._running[task] = outbound.id
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.pop(task, None)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, SQLAlchemyError):  # it leaves its row to the lease
            log.error("outbox.store", error=type(error).__name__)
        elif error is not None:
            self._fault = error

    async def _send(self, outbound: Outbound, until: float) -> None:
        stood_still = asyncio.get_running_loop().time() > until
        if stood_still or self._sender is None:
            self._answered(outbound, sent=False)
            if not stood_still:  # else somebody else may be sending it by now: the lease decides
                self._note(outbound, f"shown-{outbound.id}")
            return
        try:
            provider_id = await self._asked(self._sender, outbound)
        except SendUnknown:
            log.warning("outbox.in_doubt", message=outbound.id, channel=outbound.channel)
            await self._save(lambda tx: sending.in_doubt(tx, outbound, "unknown", self._lookup_after))
        except SendFailed as failure:
            await self._failed(outbound, failure)
        else:
            self._note(outbound, provider_id)

    def _note(self, outbound: Outbound, provider_id: str) -> None:
        """The provider has it. Its place is free for the next one: a page must not wait for many small commits."""
        self._known.append((outbound, provider_id))
        if self._noting is None:
            self._noting = asyncio.create_task(self._note_all())
            self._noting.add_done_callback(self._ended)

    async def _note_all(self) -> None:
        """All that has been answered meanwhile goes into one commit."""
        try:
            while known := self._known:
                self._known = []
                await self._save(lambda tx, known=known: sending.sent(tx, known))
        finally:
            self._noting = None

    async def _asked(self, sender: TwilioSender, outbound: Outbound) -> str:
        try:
            return await sender.send(outbound)
        finally:
            self._answered(outbound, sent=True)

    def _answered(self, outbound: Outbound, *, sent: bool) -> None:
        if self._pacer:
            self._pacer.done(outbound.channel, outbound.sender, sent=sent)

    async def _failed(self, outbound: Outbound, failure: SendFailed) -> None:
        log.warning("outbox.refused", code=failure.code, message=outbound.id, attempts=outbound.attempts)
        found = class_of(failure.code)
        most = MOST_TRIES * (5 if found is Class.RATE else 1)  # what is only too early is not given up so soon
        if failure.permanent or outbound.attempts >= most:
            await self._save(lambda tx: self._lost(tx, outbound.id, failure.code, str(failure.code)))
            return
        wait = failure.retry_after or WAITS[min(outbound.attempts, len(WAITS)) - 1]
        if found is Class.RATE and self._pacer:
            self._pacer.rest(outbound.channel, outbound.sender, wait)
        hurry = outbound.kind == sending.EMERGENCY and (found is Class.ACCOUNT or outbound.attempts >= SOON)
        await self._save(lambda tx: self._again(tx, outbound, str(failure.code), wait, hurry))

    async def _again(self, tx: Tx, outbound: Outbound, code: str, wait: float, tell_staff: bool) -> None:
        """Later; staff need not wait for the last try to hear that an emergency's reply is not gone."""
        await sending.put_off(tx, outbound, code, timedelta(seconds=wait))
        if tell_staff:
            await self._tell_staff(tx, await tx.session.get_one(Message, outbound.id))

    async def _look_up(self, outbound: Outbound, since: datetime) -> None:
        """Ask the provider whether it has this reply. A second "call 112" harms nobody; any other doubt is staff's."""
        if self._sender is None:
            await self._save(lambda tx: sending.put_off(tx, outbound, "restarted", timedelta()))
            return
        async with self._store.read() as tx:
            known = await sending.known_ids(tx, outbound.conversation) | await reports.failed_ids(tx, outbound.id)
        try:
            found = await self._sender.find(outbound, since, known)
        except (SendFailed, SendUnknown):
            await self._unanswered(outbound)
            return
        if found:
            self._note(outbound, found)
        else:
            await self._save(lambda tx: sending.put_off(tx, outbound, "not_found", timedelta()))

    async def _unanswered(self, outbound: Outbound) -> None:
        if outbound.kind == sending.EMERGENCY:
            await self._save(lambda tx: sending.put_off(tx, outbound, "lookup_failed", timedelta()))
        elif outbound.attempts < MOST_TRIES:
            await self._save(lambda tx: sending.in_doubt(tx, outbound, "lookup_failed", self._lookup_after))
        else:
            await self._give_up(outbound, "lookup_failed")

    async def _give_up(self, outbound: Outbound, code: str) -> None:
        await self._save(lambda tx: self._lost(tx, outbound.id, 0, code))

    async def _lost(self, tx: Tx, message: int, code: int, error: str) -> None:
        """It did not arrive: it waits for the patient, or a human must know, in the same transaction."""
        row = await sending.failed(tx, message, error)
        if row is None:
            return
        conversation, found = await tx.session.get_one(Conversation, row.conversation), class_of(code)
        if found is Class.OPTED_OUT:  # what the provider blocks, we must not go on trying
            await reach.subscribe(tx, conversation.id, out=True, how=str(code))
        if found is Class.WINDOW and self._gate:
            if await reach.hold(tx, row):
                await self._gate.invite(tx, row, conversation)
        elif row.kind != OPT_OUT:  # nobody needs to know that "you will get no more messages" was blocked
            await self._tell_staff(tx, row)

    async def _tell_staff(self, tx: Tx, row: Message) -> None:
        assert row.id is not None
        conversation, reason = await tx.session.get_one(Conversation, row.conversation), "undeliverable"
        priority = 0 if row.kind == sending.EMERGENCY else escalation.PRIORITY[reason]
        await desk.escalate(tx, conversation, row.answers or row.id, reason, priority)

    async def _save(self, change: Callable[..., Awaitable[None]]) -> None:
        await self._store.insist(change)  # what the provider has told us is not told twice
