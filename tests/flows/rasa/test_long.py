"""A long episode on a real Rasa: old turns are read back as what they led to, and nobody can tell."""

import subprocess
from pathlib import Path

from bot.rasa import Rasa
from flows.orders import Decide, Order
from tests.flows.rasa.patient import Patient
from tests.flows.rasa.server import PYTHON

LONGER = 30  # turns, where 12 are read back event by event
FOLD = """
from lamplight_rasa.tracker import KEPT, shortened
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.core.slots import AnySlot

def turn(n):
    parsed = {"intent": {"name": "x"}, "entities": []}
    said = {"event": "user", "text": str(n), "message_id": str(n), "parse_data": parsed, "timestamp": n + 1}
    slot = {"event": "slot", "name": f"s{n % 5}", "value": n, "timestamp": n + 1}
    loop = {"event": "active_loop", "name": "f" if n % 7 else None, "timestamp": n + 1}
    cut = {"event": "loop_interrupted", "is_interrupted": bool(n % 2), "timestamp": n + 1}
    bot = {"event": "bot", "text": "a", "timestamp": n + 1}
    listen = {"event": "action", "name": "action_listen", "timestamp": n + 1}
    begun = [{"event": "action", "name": "action_session_start", "timestamp": 1}]
    begun += [{"event": "session_started", "timestamp": 1}, listen]
    return [*(begun if n == 0 else []), said, slot, loop, *([cut] if n % 7 else []), bot, listen]

def state(events):
    slots = [AnySlot(f"s{n}", mappings=[{}]) for n in range(5)]
    shown = DialogueStateTracker.from_dict("a", events, slots).current_state()
    return {name: value for name, value in shown.items() if name != "events"}

for count in range(1, 60):
    turns = [turn(n) for n in range(count)]
    whole = [event for one in turns for event in one]
    assert state(shortened(turns)) == state(whole), count
    assert len(shortened(turns)) <= 7 * KEPT + 12, count
reset = [[{"event": "user", "text": "a"}, {"event": "restart"}], *[turn(n) for n in range(1, 30)]]
assert len(shortened(reset)) == sum(map(len, reset))  # what is not known to leave nothing behind stays
"""


def test_the_state_is_the_same_after_any_number_of_turns() -> None:
    done = subprocess.run(
        [PYTHON, "-W", "ignore", "-c", FOLD], cwd=Path(PYTHON).parents[2], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]


async def test_a_decision_is_the_same_after_many_questions_why(rasa: Rasa, patient: Patient) -> None:
    plain = Patient(rasa)
    assert await _decided(patient, LONGER) == await _decided(plain, 0)


async def _decided(patient: Patient, asks_why: int) -> list[Order]:
    orders = await patient.writes("my throat hurts")
    for _ in range(asks_why):
        await patient.writes("why do you ask that?")
    for _ in range(20):
        if isinstance(orders[-1], Decide) or any(isinstance(order, Decide) for order in orders):
            return orders
        orders = await patient.writes("no")
    raise AssertionError("no decision")
