"""R10 in small: escalations while the console is down, its sockets are cut, or nobody is on line."""

from bot.settings import Settings
from bot.store.store import Store
from tests.bench.escalation import failures, trial

COUNT = 18


async def test_none_is_lost_late_or_closed(store: Store, settings: Settings) -> None:
    found = await trial(store, settings, COUNT, patience=120.0)
    assert failures(found, within=90.0) == 0, found  # that it rings at all; how fast, the full size measures
