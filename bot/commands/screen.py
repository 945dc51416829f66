"""``lamplight screen``: JSON lines ``{"text", "lang"}`` in, ``{"alarm", "concept", "kind"}`` out, in order.

The concept ``second_reader`` says that the statistical reader heard what the screen did not.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence

from bot.commands import lines
from bot.reader.reader import second_reader
from safety.screen import screen

ALARMS = ("emergency", "crisis", "urgent")


def run(_rest: Sequence[str]) -> int:
    """Answer every line; a bad line gets ``{"error"}`` and the exit status 1 at the end."""
    return lines.serve(answers(sys.stdin))


def answers(given: Iterable[str]) -> Iterator[dict[str, object]]:
    """One answer for each line that is not empty; every language is always read, since people mix them."""
    reader = second_reader()

    def answer(line: str) -> dict[str, object]:
        text = lines.read_object(line, text=str)["text"]
        alarm = screen(text)
        alarm = reader.beside(alarm, text) if reader else alarm
        kind = alarm.kind if alarm else None
        # "ask" is a question back, not yet an alarm: nobody is woken by it
        return {"alarm": kind in ALARMS, "concept": alarm.concept if alarm else None, "kind": kind}

    return lines.answers(given, answer)
