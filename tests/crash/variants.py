"""The app broken on purpose, in ways that others have shipped; the same test must catch each of them."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

from bot.channels.twilio_sender import TwilioSender
from bot.hooks import Hooks
from bot.inbox import Inbox
from bot.outbox import Outbox
from bot.store import desk, hooks, sending, talk
from bot.store.models import Conversation
from bot.store.store import Store, Tx
from bot.turn import Turns

ROUNDS = 8  # kills of each variant, in which it must be caught
GAP = 0.5  # seconds between two transactions that should be one: wide enough to be hit on a busy machine


def acknowledge_before_commit() -> None:
    """The caller is told "kept" before anything is on the disk."""
    original = Inbox.accept

    async def accept(self: Inbox, inbound: Any) -> None:
        task = asyncio.ensure_future(original(self, inbound))
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        await asyncio.sleep(0)

    Inbox.accept = accept  # type: ignore[method-assign]


def no_unique_id() -> None:
    """The provider's id does not count, so a message that comes again is a new one."""
    original = talk.add_inbound

    async def add_inbound(tx: Any, conversation: Any, inbound: Any, **rest: Any) -> Any:
        renamed = replace(inbound, provider_id=f"{inbound.provider_id}/{uuid4().hex}")
        return await original(tx, conversation, renamed, **rest)

    talk.add_inbound = add_inbound


def escalate_in_a_second_transaction() -> None:
    """The alarm's message and reply are committed first, the request for a human after them."""
    original = desk.escalate
    late = _later(Inbox, "_commit", lambda tx, row, rest: original(tx, row, *rest))

    async def escalate(tx: Tx, conversation: Any, *rest: Any) -> None:
        late.append((conversation.id, rest))

    desk.escalate = escalate


def reply_in_a_second_transaction() -> None:
    """The turn is noted as done first, its replies are saved after it."""
    original = talk.add_replies
    late = _later(Turns, "_one", lambda tx, row, rest: original(tx, row, rest[0], **rest[1]))

    async def add_replies(tx: Tx, conversation: Any, replies: Any, **rest: Any) -> None:
        if rest.get("first") == talk.TURN:
            late.append((conversation.id, (replies, rest)))
        else:
            await original(tx, conversation, replies, **rest)

    talk.add_replies = add_replies


def audit_in_a_second_transaction() -> None:
    """What was done is committed first, the line that says so after it."""
    original = Tx.audit
    late = _later(Inbox, "_commit", lambda tx, row, rest: original(tx, *rest))

    async def noted(self: Tx, actor: str, action: str, subject: str, detail: str = "") -> None:
        if action == "escalation.opened":
            late.append((subject, (actor, action, subject, detail)))
        else:
            await original(self, actor, action, subject, detail)

    Tx.audit = noted  # type: ignore[method-assign]


def send_again_without_asking() -> None:
    """What may have been sent is sent again, without a look at what the provider has."""

    async def find(*_: Any) -> None:
        return None

    TwilioSender.find = find  # type: ignore[method-assign, assignment]


def mark_before_sending() -> None:
    """A reply is noted as sent, and then sent."""

    async def send(self: Outbox, outbound: Any, _until: float) -> None:
        await self._store.change(lambda tx: sending.sent(tx, [(outbound, f"SM{uuid4().hex}")]))
        assert self._sender
        await self._sender.send(outbound)

    Outbox._send = send  # type: ignore[method-assign]


def mark_before_telling() -> None:
    """A webhook's event is noted as said, and then posted."""

    async def tell(self: Hooks, hook: str, session: Any, event: Any) -> bool:
        await self._store.change(lambda tx: hooks.said(tx, event.id, self._clock()))
        return not await self._posted(self._urls[hook], session, event)

    Hooks._tell = tell  # type: ignore[method-assign]


def _later(place: Any, name: str, do: Callable[[Tx, Any, Any], Any]) -> list[tuple[str, Any]]:
    """What is put into the list is done in a transaction of its own, some time after ``name`` of ``place``."""
    late: list[tuple[str, Any]] = []
    original = getattr(place, name)

    async def wrapped(self: Any, *args: Any) -> Any:
        result = await original(self, *args)
        await asyncio.sleep(GAP)
        store: Store = self._store
        while late:
            conversation, rest = late.pop(0)
            async with store.write() as tx:
                await do(tx, await tx.session.get_one(Conversation, conversation), rest)
        return result

    setattr(place, name, wrapped)
    return late


# Each with the point that separates what it has torn apart; the others may not show it.
VARIANTS: dict[str, tuple[Callable[[], None], str]] = {
    "acknowledge before commit": (acknowledge_before_commit, "escalation: the alarm is answered, not committed"),
    "no unique id": (no_unique_id, "webhook: committed, not acknowledged"),
    "escalation in a second transaction": (escalate_in_a_second_transaction, "relay: about to send"),
    "reply in a second transaction": (reply_in_a_second_transaction, "escalation: added, not committed"),
    "audit in a second transaction": (audit_in_a_second_transaction, "relay: about to send"),
    "send again without asking": (send_again_without_asking, "relay: the provider took it"),
    "mark before sending": (mark_before_sending, "relay: about to send"),
    "mark before telling": (mark_before_telling, "hooks: about to post"),
}
