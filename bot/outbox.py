"""The way out: sends what is saved, in order, with growing waits; what may have been sent is looked up first."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.twilio import Status
from bot.channels.twilio_sender import SendFailed, SendUnknown, TwilioSender
from bot.message import Outbound
from bot.store import desk, sending
from bot.store.models import Conversation
from bot.store.store import Store, Tx
from safety import escalation

log = structlog.get_logger()

AT_ONCE = 20
WAITS = (1, 5, 20, 60, 300)  # seconds after the first, second … failure; the last one repeats
MOST_TRIES = 8


class Outbox:
    """One sender. Without a provider's account (the demo) a reply is shown in the console and called sent to nobody."""

    def __init__(self, store: Store, sender: TwilioSender | None, lookup_after: float) -> None:
        self._store, self._sender = store, sender
        self._lookup_after = timedelta(seconds=lookup_after)

    async def run(self) -> None:
        """Send for ever; wakes on every change of the store, and each second for what was put off."""
        async with self._store.write() as tx:
            await sending.interrupted(tx)
        while True:
            cursor = self._store.changed.cursor
            try:
                busy = await self._once()
            except SQLAlchemyError as error:
                log.error("outbox.store", error=type(error).__name__)
                busy = False
            if not busy:
                await self._pause(cursor)

    async def heard(self, status: Status) -> None:
        """A status callback: it settles a doubt about sending, and an undelivered reply brings a human."""
        if status.outbound_id is None:
            return
        async with self._store.write() as tx:
            ours = await sending.heard(tx, status.outbound_id, "twilio", status.provider_id)
            if ours and status.failed:
                await self._undeliverable(tx, status.outbound_id, str(status.error_code or status.state))

    async def _once(self) -> bool:
        async with self._store.read() as tx:
            if not await sending.work(tx):
                return False
            doubtful = await sending.doubtful(tx)
        async with self._store.write() as tx:
            claimed = await sending.claim(tx, AT_ONCE)
        sends = [self._send(outbound) for outbound in claimed]
        await asyncio.gather(*sends, *(self._look_up(outbound, since) for outbound, since in doubtful))
        return bool(claimed or doubtful)

    async def _send(self, outbound: Outbound) -> None:
        if self._sender is None:
            await self._save(lambda tx: sending.sent(tx, outbound, f"shown-{outbound.id}"))
            return
        try:
            provider_id = await self._sender.send(outbound)
        except SendUnknown:
            log.warning("outbox.in_doubt", message=outbound.id, channel=outbound.channel)
            await self._save(lambda tx: sending.in_doubt(tx, outbound, "unknown", self._lookup_after))
        except SendFailed as failure:
            await self._failed(outbound, failure)
        else:
            await self._save(lambda tx: sending.sent(tx, outbound, provider_id))

    async def _failed(self, outbound: Outbound, failure: SendFailed) -> None:
        log.warning("outbox.refused", code=failure.code, message=outbound.id, attempts=outbound.attempts)
        if failure.permanent or outbound.attempts >= MOST_TRIES:
            await self._give_up(outbound, str(failure.code))
            return
        wait = timedelta(seconds=failure.retry_after or WAITS[min(outbound.attempts, len(WAITS)) - 1])
        await self._save(lambda tx: sending.put_off(tx, outbound, str(failure.code), wait))

    async def _look_up(self, outbound: Outbound, since: datetime) -> None:
        """Ask the provider whether it has this reply. A second "call 112" harms nobody; any other doubt is staff's."""
        if self._sender is None:
            await self._save(lambda tx: sending.put_off(tx, outbound, "restarted", timedelta()))
            return
        async with self._store.read() as tx:
            known = await sending.known_ids(tx, outbound.conversation)
        try:
            found = await self._sender.find(outbound, since, known)
        except (SendFailed, SendUnknown):
            await self._unanswered(outbound)
            return
        if found:
            await self._save(lambda tx: sending.sent(tx, outbound, found))
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
        """It will not arrive: a human must know, in the same transaction."""
        async with self._store.write() as tx:
            await self._undeliverable(tx, outbound.id, code)

    async def _undeliverable(self, tx: Tx, message: int, code: str) -> None:
        row = await sending.failed(tx, message, code)
        if row:
            conversation, reason = await tx.session.get_one(Conversation, row.conversation), "undeliverable"
            await desk.escalate(tx, conversation, row.answers or message, reason, escalation.PRIORITY[reason])

    async def _save(self, change: Callable[..., Awaitable[None]]) -> None:
        async with self._store.write() as tx:
            await change(tx)

    async def _pause(self, cursor: int) -> None:
        try:
            async with asyncio.timeout(1.0):
                await self._store.changed.wait(cursor)
        except TimeoutError:
            return
