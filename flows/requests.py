"""What a patient may ask of us at any moment: general knowledge, whether we are a machine, and whose words we use."""

from typing import Final

from flows.asked import Request
from flows.interview import take
from flows.knowledge import library, search
from flows.orders import Call, Inform, Prefer, Say
from flows.tracker import Turn

HONEST: Final = Say("flow-honest", {})


def inform(turn: Turn) -> None:
    """The entry that is asked for; a human where none fits, or where none may be shown."""
    if turn.progress is not None and not turn.withdrawn and turn.read() is not None:
        take(turn, turn.text)  # in a triage an answer is an answer
        return
    entry = search(turn.text, turn.lang)
    if entry and library().validation.usable(turn.mode, turn.today, turn.lang):
        turn.orders.append(Inform(entry.id))
    else:
        turn.orders.append(Call("question"))


def honest(turn: Turn) -> None:
    """The truth about what writes here, however it is asked and whatever else is going on."""
    turn.orders.append(HONEST)


def beside(turn: Turn, request: Request | None) -> None:
    """What the patient asks of us beside all else that the action does, unless that does it already."""
    if request == "human" and not any(isinstance(order, Call) for order in turn.orders):
        turn.orders.append(Call("asked_for_human"))
    elif request == "honest" and HONEST not in turn.orders:
        turn.orders.insert(0, HONEST)


def words(turn: Turn) -> None:
    """Approved words only, or a model's words again."""
    turn.orders.append(Prefer("approved" if turn.intent == "plain_words" else "model"))
