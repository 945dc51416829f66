"""Named points at which the app may be killed.

The production code knows nothing of this: a child process wraps its functions before it starts.
"""

import inspect
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import alembic.command
import alembic.op
from sqlalchemy import Engine, event

import bot.turn
from bot.channels.twilio_sender import TwilioSender
from bot.hooks import Hooks
from bot.inbox import Inbox
from bot.ladder import Ladder
from bot.llm import ServerLlm
from bot.outbox import Outbox
from bot.rasa import Rasa
from bot.store import audit, desk, hooks, rotation, rungs, sending, switches, talk
from bot.store.changes import Changes
from bot.store.store import Store
from bot.turn import Turns
from bot.writer import Writer


@dataclass(frozen=True, slots=True)
class Point:
    """``when`` is before the function is called or after it returned something that is ``done``."""

    place: Any
    name: str
    when: str
    prepared: str = ""  # what must happen first: downgrade, rotate, drop, report, watch
    done: Callable[[Any], bool] = lambda _: True


def _some(result: Any) -> bool:
    return bool(result)


POINTS: dict[str, Point] = {
    "start: before the database is opened": Point(Store, "migrate", "before"),
    "migration: in the middle of a step": Point(alembic.op, "create_index", "before", "downgrade"),
    "migration: step done, not committed": Point(alembic.command, "upgrade", "after", "downgrade"),
    "migration: committed": Point(Store, "migrate", "after", "downgrade"),
    "start: leases released, not committed": Point(talk, "release_all", "after"),
    "start: interrupted sends marked, not committed": Point(sending, "interrupted", "after"),
    "webhook: before anything is saved": Point(Inbox, "_receive", "before"),
    "webhook: conversation made, not committed": Point(talk, "conversation_of", "after"),
    "webhook: message added, not committed": Point(talk, "add_inbound", "after", done=_some),
    "webhook: committed, not acknowledged": Point(Inbox, "_commit", "after"),
    "escalation: before it is added": Point(desk, "escalate", "before"),
    "escalation: added, not committed": Point(desk, "escalate", "after"),
    "escalation: the alarm is answered, not committed": Point(Inbox, "_raise_alarm", "after"),
    "transaction: about to commit": Point(Engine, "commit", "event"),
    "transaction: committed, nobody told": Point(Changes, "announce", "before"),
    "audit: about to be chained": Point(audit, "chain", "before"),
    "audit: chained, not committed": Point(audit, "chain", "after"),
    "turn: leased, not committed": Point(talk, "lease_next", "after", done=_some),
    "turn: leased, not begun": Point(Turns, "_one", "before"),
    "Rasa: about to be asked": Point(Rasa, "tell", "before"),
    "Rasa: has answered": Point(Rasa, "tell", "after"),
    "model: about to be asked": Point(ServerLlm, "generate", "before"),
    "model: has answered": Point(ServerLlm, "generate", "after"),
    "model: words chosen": Point(Writer, "word", "after"),
    "turn: replies added, not committed": Point(talk, "add_replies", "after"),
    "turn: decision added, not committed": Point(talk, "add_decision", "after"),
    "turn: saved, not committed": Point(bot.turn, "save", "after"),
    "turn: committed": Point(Turns, "_one", "after"),
    "relay: claimed, not committed": Point(sending, "claim", "after", done=_some),
    "relay: claimed, not begun": Point(Outbox, "_send", "before"),
    "relay: about to send": Point(TwilioSender, "send", "before"),
    "relay: the provider took it": Point(TwilioSender, "send", "after"),
    "relay: marked, not committed": Point(sending, "sent", "after"),
    "relay: answered, not marked": Point(Outbox, "_send", "after"),
    "relay: marked": Point(Outbox, "_save", "after"),
    "look-up: about to ask": Point(TwilioSender, "find", "before", "drop"),
    "look-up: answered": Point(TwilioSender, "find", "after", "drop"),
    "report: heard, not committed": Point(sending, "heard", "after", "report"),
    "report: committed, not acknowledged": Point(Outbox, "heard", "after", "report"),
    "watch: noted, not committed": Point(switches, "due", "after", "watch", _some),
    "ladder: stepped, not committed": Point(rungs, "move", "after", done=_some),
    "ladder: committed": Point(Ladder, "look", "after", done=_some),
    "hooks: written down, not committed": Point(hooks, "note", "after"),
    "hooks: about to claim": Point(hooks, "claim", "before"),
    "hooks: claimed, not committed": Point(hooks, "claim", "after", done=_some),
    "hooks: claimed, not begun": Point(Hooks, "_tell", "before"),
    "hooks: about to post": Point(Hooks, "_posted", "before"),
    "hooks: the receiver took it": Point(Hooks, "_posted", "after", done=lambda error: not error),
    "hooks: marked, not committed": Point(hooks, "said", "after"),
    "hooks: marked": Point(Hooks, "_tell", "after", done=_some),
    "rotation: a patient's fresh key, not committed": Point(rotation, "_fresh_key", "after", "rotate"),
    "rotation: patients sealed again, committed": Point(rotation, "_reseal_some", "after", "rotate"),
}


def die_at(point: str, nth: int) -> None:
    """Kill this process, as the kernel would, at the ``nth`` passing of ``point``."""
    wanted, count = POINTS[point], _Count(nth)
    if wanted.when == "event":
        event.listen(wanted.place, wanted.name, lambda _connection: count.pass_by())
        return
    original = getattr(wanted.place, wanted.name)
    wrap = _async if inspect.iscoroutinefunction(original) else _sync
    setattr(wanted.place, wanted.name, wrap(original, wanted, count))


class _Count:
    def __init__(self, nth: int) -> None:
        self._left = nth

    def pass_by(self) -> None:
        self._left -= 1
        if self._left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


def _async(original: Callable[..., Any], point: Point, count: _Count) -> Callable[..., Any]:
    async def wrapped(*args: Any, **kwargs: Any) -> Any:
        if point.when == "before":
            count.pass_by()
        result = await original(*args, **kwargs)
        if point.when == "after" and point.done(result):
            count.pass_by()
        return result

    return wrapped


def _sync(original: Callable[..., Any], point: Point, count: _Count) -> Callable[..., Any]:
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        if point.when == "before":
            count.pass_by()
        result = original(*args, **kwargs)
        if point.when == "after" and point.done(result):
            count.pass_by()
        return result

    return wrapped
