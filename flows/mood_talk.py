"""What a patient may say between the items of a questionnaire, and which action does what while one is under way."""

from collections.abc import Callable
from typing import Final

from flows import coping, mood_check, requests
from flows.facts import INTAKE, INTAKE_VERSION, Facts
from flows.filled import AGE, Filled
from flows.mood_check import answered, filled_in, keep, reads, take
from flows.orders import Explain
from flows.questionnaire import ALL, SKIPPED, Item
from flows.questionnaires import questionnaires
from flows.tracker import Turn

Then = Callable[[Turn, Filled], None]


def between(then: Then) -> Callable[[Turn], None]:
    """An action that first sees whether the text answers the pending item."""

    def act(turn: Turn) -> None:
        filled = filled_in(turn)
        if isinstance(filled.pending, Item) and reads(turn, filled, turn.text) is not None:
            take(turn, turn.text)
        else:
            then(turn, filled)

    return act


def why(turn: Turn, filled: Filled) -> None:
    """Why the pending item is asked."""
    own, pending = filled.questionnaire, filled.pending
    if own and isinstance(pending, Item):
        turn.orders.append(Explain(own.questionnaire, own.version, pending.id))
    elif pending == AGE:
        turn.orders.append(Explain(INTAKE, INTAKE_VERSION, AGE))


def back(turn: Turn, filled: Filled) -> None:
    """To the item before."""
    if not filled.given:
        turn.say("flow-first-question")
    keep(turn, filled.back())


def change(turn: Turn, filled: Filled) -> None:
    """The last answer was wrong: it is asked again."""
    turn.say("flow-change-back")
    back(turn, filled)


def skip(turn: Turn, filled: Filled) -> None:
    """An item that is left out is never read as "not at all"; the offer of more items may be declined so."""
    if not isinstance(filled.pending, Item):
        turn.say("flow-cannot-skip")
    elif filled.pending.id == ALL:
        answered(turn, filled, "no")
    else:
        turn.say("questionnaire-skipped")
        answered(turn, filled, SKIPPED)


def start_over(turn: Turn, filled: Filled) -> None:
    """The same questionnaire from its first item."""
    turn.say("flow-begin-again")
    keep(turn, filled.restarted())


def someone_else(turn: Turn, filled: Filled) -> None:
    """Only who answers for themself can be asked this; a nurse helps with anyone else."""
    turn.say("questionnaire-only-you")
    own = filled.questionnaire or next(iter(questionnaires().values()))
    keep(turn, Filled(own, Facts(about="other")))


def calm(turn: Turn, _filled: Filled) -> None:
    """An exercise; the form asks its item again afterwards."""
    coping.begin(turn)


def inform(turn: Turn, _filled: Filled) -> None:
    """General knowledge; the form asks its item again afterwards."""
    requests.inform(turn)


def nothing(_turn: Turn, _filled: Filled) -> None:
    """Nothing of its own: the form asks again by itself."""


# In place of those of flows.actions while a questionnaire is under way; what is not here is the same.
ACTIONS: Final[dict[str, Callable[[Turn], None]]] = {
    "action_ask_triage_form_triage_answer": mood_check.ask,
    "validate_triage_form": mood_check.validate,
    "action_triage_done": mood_check.done,
    "action_why": between(why),
    "action_slower": between(why),
    "action_back": between(back),
    "action_change": between(change),
    "action_repeat": between(nothing),
    "action_skip": between(skip),
    "action_start_over": between(start_over),
    "action_someone_else": between(someone_else),
    "action_something_new": between(nothing),
    "action_say": between(nothing),
    "action_coping": between(calm),
    "action_inform": between(inform),
}
