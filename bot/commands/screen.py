"""``lamplight screen``: JSON lines ``{"text", "lang"}`` in, ``{"alarm", "concept", "kind"}`` out, in order.

The concept ``second_reader`` says that the statistical reader heard what the screen did not.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence

from bot.commands.lines import BadLine, read_object
from bot.reader.reader import second_reader
from safety.screen import screen

ALARMS = ("emergency", "crisis", "urgent")


def run(_rest: Sequence[str]) -> int:
    """Answer every line; a bad line gets ``{"error"}`` and the exit status 1 at the end."""
    bad = 0
    for answer in answers(sys.stdin):
        bad += "error" in answer
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return 1 if bad else 0


def answers(lines: Iterable[str]) -> Iterator[dict[str, object]]:
    """One answer for each line that is not empty; every language is always read, since people mix them."""
    reader = second_reader()
    for line in lines:
        if not line.strip():
            continue
        try:
            fields = read_object(line, text=str)
        except BadLine as error:
            yield {"error": str(error)}
            continue
        alarm = screen(fields["text"])
        alarm = reader.beside(alarm, fields["text"]) if reader else alarm
        kind = alarm.kind if alarm else None
        # "ask" is a question back, not yet an alarm: nobody is woken by it
        yield {"alarm": kind in ALARMS, "concept": alarm.concept if alarm else None, "kind": kind}
