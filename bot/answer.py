"""What the patient means by a message: a choice that we offered, or their own words."""

from bot.message import choice_named
from bot.store.talk import Waiting

STALE = "?"  # reads as no answer
LONGEST = 2_000  # characters that Rasa reads of one message; the screen has read all of it


def answer_of(waiting: Waiting) -> str:
    """What the patient means: a tapped or literally written choice of the last question by its id, else their words.

    A tap on an older question means nothing now: it is asked again, never taken for an answer to another question.
    """
    choice = choice_named(waiting.offered, waiting.text, waiting.tapped)
    if choice:
        return choice.id.rpartition(".")[2]
    return STALE if waiting.tapped else _ends(waiting.text)


def _ends(text: str) -> str:
    """A very long text keeps both ends: what is worst often comes first or last."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}"
