"""Before the first patient: loads the words of the screen and of the answers, or that patient would wait for them."""

import gc

from bot.channels.opt_out import wish
from flows import knowledge
from flows.asked import asked
from flows.reading import languages, reading
from safety.screen import screen


def warm(dialogue: bool = True) -> None:
    """Takes some seconds; for a thread of its own. Without ``dialogue`` nobody here looks anything up in our texts."""
    screen("hello")
    for language in languages():
        reading(language)
    if dialogue:
        knowledge.search("", "en")  # builds what it looks through, in every language: 39 MiB
    asked("", "en")
    wish("hello")
    gc.collect()
    gc.freeze()  # the loaded words are there for good: looking through them for rubbish takes tenths of a second
