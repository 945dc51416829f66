"""Named points at which the app may be killed, and variants broken on purpose that the same test must catch.

The production code knows nothing of this: a child process wraps its functions before it starts.
"""

import os
import signal
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

from bot.channels.twilio_sender import TwilioSender
from bot.inbox import Inbox
from bot.rasa import Rasa
from bot.store import desk, sending, talk
from bot.store.store import Store, Tx
from bot.turn import Turns

# name: (object, function, "before" it is called or "after" it returned)
POINTS: dict[str, tuple[Any, str, str]] = {
    "webhook: before anything is saved": (Inbox, "_receive", "before"),
    "webhook: message added, not committed": (talk, "add_inbound", "after"),
    "alarm: escalation added, not committed": (desk, "escalate", "after"),
    "webhook: committed, not acknowledged": (Inbox, "_commit", "after"),
    "turn: leased, not begun": (Turns, "_one", "before"),
    "turn: Rasa has answered": (Rasa, "tell", "after"),
    "turn: saved, not committed": (Turns, "_save", "after"),
    "turn: committed": (Turns, "_one", "after"),
    "outbox: claimed, not committed": (sending, "claim", "after"),
    "outbox: about to send": (TwilioSender, "send", "before"),
    "outbox: the provider took it": (TwilioSender, "send", "after"),
    "outbox: marked, not committed": (sending, "sent", "after"),
}


def die_at(point: str, nth: int) -> None:
    """Kill this process, as the kernel would, at the ``nth`` passing of ``point``."""
    place, name, when = POINTS[point]
    original: Callable[..., Awaitable[Any]] = getattr(place, name)
    passed = 0

    async def wrapped(*args: Any, **kwargs: Any) -> Any:
        nonlocal passed
        passed += 1
        if when == "before" and passed == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        result = await original(*args, **kwargs)
        if when == "after" and passed >= nth and (result is not None or name != "add_inbound"):
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(place, name, wrapped)


def acknowledge_before_commit() -> None:
    """Broken: the caller is told "kept" before anything is on the disk."""
    original = Inbox.accept

    async def accept(self: Inbox, inbound: Any) -> None:
        import asyncio

        task = asyncio.ensure_future(original(self, inbound))
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        await asyncio.sleep(0)

    Inbox.accept = accept  # type: ignore[method-assign]


def no_unique_id() -> None:
    """Broken: the provider's id does not count, so a message that comes again is a new one."""
    original = talk.add_inbound

    async def add_inbound(tx: Any, conversation: Any, inbound: Any, **rest: Any) -> Any:
        return await original(
            tx, conversation, replace(inbound, provider_id=f"{inbound.provider_id}/{uuid4().hex}"), **rest
        )

    talk.add_inbound = add_inbound


def escalate_in_a_second_transaction() -> None:
    """Broken: the alarm's message and reply are committed first, the request for a human after them."""
    import asyncio

    original, late = desk.escalate, []

    async def escalate(tx: Tx, conversation: Any, message: int, *rest: Any) -> None:
        late.append((conversation.id, message, rest))

    async def commit(self: Inbox, batch: Any) -> None:
        await original_commit(self, batch)
        await asyncio.sleep(0.5)  # wide enough to be hit on a busy machine
        store: Store = self._store
        while late:
            conversation, message, rest = late.pop(0)
            async with store.write() as tx:
                row = await tx.session.get_one(talk.Conversation, conversation)
                await original(tx, row, message, *rest)

    original_commit = Inbox._commit
    desk.escalate, Inbox._commit = escalate, commit  # type: ignore[assignment, method-assign]


VARIANTS: dict[str, Callable[[], None]] = {
    "acknowledge before commit": acknowledge_before_commit,
    "no unique id": no_unique_id,
    "escalation in a second transaction": escalate_in_a_second_transaction,
}
