"""What a patient may say between the questions: why, back, change, again, slower, skip, begin anew, a human."""

import re
from collections.abc import Callable
from typing import Final

from flows.facts import INTAKE, INTAKE_VERSION
from flows.interview import corrected, take
from flows.orders import Call, Explain
from flows.question import Question
from flows.tracker import Turn

LOOSELY: Final = 0.1  # who says that an answer was wrong names it in a word or two
# "No wait, it does": this no takes back an answer, it denies nothing.
_OPENING: Final = re.compile(
    r"^\s*(?:no+n?|não|nao|nahi|نعم|لا|नहीं|不对|不是|不|không|khong)(?:\s+\w+)?\s*[,.;:!،，。।]|^\s*no+n?\s", re.I
)
OUTSIDE: Final = "flow-what-is-wrong"


def between(then: Callable[[Turn], None], outside: str = OUTSIDE) -> Callable[[Turn], None]:
    """An action that first sees whether the text answers the question, and says ``outside`` when none is asked."""

    def act(turn: Turn) -> None:
        if turn.progress is None:
            turn.say(outside)
        elif turn.withdrawn:
            return  # nothing of that protocol is explained or taken any more: the form ends by itself
        elif turn.read() is not None:
            take(turn, turn.text)
        else:
            then(turn)

    return act


def why(turn: Turn) -> None:
    """Why the pending question is asked."""
    progress, pending = turn.triage, turn.triage.pending
    if isinstance(pending, Question):
        turn.orders.append(Explain(progress.protocol.protocol, progress.protocol.version, pending.id))
    elif pending is not None:
        turn.orders.append(Explain(INTAKE, INTAKE_VERSION, pending))


def back(turn: Turn) -> None:
    """To the question before, or to the question whose number was written."""
    number = re.search(r"\d{1,2}", turn.text)
    _back_to(turn, int(number[0]) - 1 - turn.triage.before if number else -1)


def _back_to(turn: Turn, wanted: int) -> None:
    """To the question at ``wanted``, or to the last one where no question has that place."""
    progress = turn.triage
    if not progress.given:
        turn.say("flow-first-question")
    last = max(0, len(progress.given) - 1)
    while len(progress.given) > (wanted if 0 <= wanted <= last else last):
        progress = progress.back()
    turn.save(progress)


def change(turn: Turn) -> None:
    """An answer was wrong: the option that is named becomes a yes; without one, the last question is asked again."""
    if not corrected(turn, _OPENING.sub("", turn.text), LOOSELY):
        turn.say("flow-change-back")
        _back_to(turn, -1)  # a number in these words is an answer ("no wait, 39"), not a question's


def repeat(_turn: Turn) -> None:
    """Nothing of its own: the form asks again by itself."""


def slower(turn: Turn) -> None:
    """The question once more, with how to read it, and why it is asked."""
    turn.say("flow-slower")
    why(turn)


def skip(turn: Turn) -> None:
    """No answer is "not sure", which is never less urgent than "no"; without an age nothing can be chosen."""
    if turn.reads("not_sure") is None:
        turn.say("flow-cannot-skip")
    else:
        turn.say("flow-skipped")
        take(turn, "not_sure")


def start_over(turn: Turn) -> None:
    """The same complaint from the first question."""
    turn.say("flow-begin-again")
    turn.save(turn.triage.restarted())


def someone_else(turn: Turn) -> None:
    """The same complaint for another person, of whom nothing is known."""
    turn.say("flow-someone-else")
    turn.save(turn.triage.for_another())


def human(turn: Turn) -> None:
    """The patient asked for a person; the questions go on meanwhile."""
    turn.orders.append(Call("asked_for_human"))


def small_talk(turn: Turn) -> None:
    """Greetings and thanks, unless they answer the question: "no, thank you"."""
    if turn.intent not in ("greet", "thanks", "goodbye"):
        raise ValueError("nothing to say to this intent")
    between(lambda turn: turn.say(f"flow-{turn.intent}"), f"flow-{turn.intent}")(turn)
