"""A takeover that is broken on purpose, in one place at a time: the race of ``test_race.py`` finds each break."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.settings import Settings
from bot.store import desk, sending, talk
from bot.store.models import Conversation, Message
from bot.store.store import Store, Tx
from bot.turn import Turns
from tests.bench.race import trial
from tests.bot.conftest import database as database
from tests.bot.conftest import settings as settings
from tests.bot.conftest import store as store

FEW, MANY = 12, 96


def _no_fence(patched: pytest.MonkeyPatch) -> None:
    """A reply is saved though the conversation has changed hands."""

    async def finish_turn(tx: Tx, waiting: talk.Waiting) -> Conversation:
        row = await tx.session.get_one(Conversation, waiting.conversation.id)
        (await tx.session.get_one(Message, waiting.message)).state = "done"
        row.lease_by = row.lease_until = None
        return row

    patched.setattr(talk, "finish_turn", finish_turn)


def _nothing_withdrawn(patched: pytest.MonkeyPatch) -> None:
    """What waits to be sent goes out after the takeover."""

    async def withdraw_pending(_tx: Tx, _conversation: str) -> None:
        return

    patched.setattr(sending, "withdraw_pending", withdraw_pending)


def _owner_ignored(patched: pytest.MonkeyPatch) -> None:
    """A new turn begins as if nobody had taken over."""
    original = Turns.take_turn

    async def take_turn(self: Turns, waiting: talk.Waiting) -> Any:
        waiting.conversation.owner = "bot"
        return await original(self, waiting)

    patched.setattr(Turns, "take_turn", take_turn)


def _first_come_not_served(patched: pytest.MonkeyPatch) -> None:
    """A second nurse takes what a first one has."""
    original = desk.Desk.take_over

    async def take_over(self: desk.Desk, conversation: str, staff: Any, fence: int) -> Any:
        async with self._store.write() as tx:
            row = await tx.locked(Conversation, conversation)
            assert row
            row.owner, fence = "bot", row.fence
        return await original(self, conversation, staff, fence)

    patched.setattr(desk.Desk, "take_over", take_over)


def _a_dropped_turn_is_done(patched: pytest.MonkeyPatch) -> None:
    """A message whose turn came too late is never heard again."""

    async def give_up_lease(tx: Tx, waiting: talk.Waiting) -> None:
        (await tx.session.get_one(Message, waiting.message)).state = "dropped"
        (await tx.session.get_one(Conversation, waiting.conversation.id)).lease_by = None

    patched.setattr(talk, "give_up_lease", give_up_lease)


@pytest.mark.parametrize(
    ("broken", "shown_by", "database"),
    [  # each on one of the two, for each takes a minute
        (_no_fence, "talked_over", "sqlite"),
        (_nothing_withdrawn, "sent_over", "postgresql"),
        (_owner_ignored, "talked_over", "sqlite"),
        (_first_come_not_served, "two_owners", "postgresql"),
        (_a_dropped_turn_is_done, "lost", "sqlite"),
    ],
    indirect=["database"],
)
async def test_each_break_is_found(
    store: Store,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    broken: Callable[[pytest.MonkeyPatch], None],
    shown_by: str,
) -> None:
    broken(monkeypatch)
    for first in range(0, MANY, FEW):  # chance and the machine decide how soon
        if (await trial(store, settings, range(first, first + FEW)))[shown_by]:
            return
    pytest.fail(f"not found in {MANY} orders")
