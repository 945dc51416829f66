"""``lamplight redact``: JSON lines ``{"text", "lang"}`` in, ``{"masked", "spans"}`` out; ``lang`` may lack."""

import sys
from collections.abc import Iterable, Iterator, Sequence

from bot.commands import lines
from safety.personal_data import find, masked


def run(_rest: Sequence[str]) -> int:
    """Answer every line; a bad line, or one that could not be read and is masked whole, ends in the exit status 1."""
    return lines.serve(answers(sys.stdin))


def answers(given: Iterable[str]) -> Iterator[dict[str, object]]:
    """One answer for each line that is not empty; ``start`` and ``end`` count characters of the text that came in."""
    return lines.answers(given, _answer)


def _answer(line: str) -> dict[str, object]:
    fields = lines.read_object(line, text=str)
    text, language = fields["text"], fields.get("lang")
    if language is not None and not isinstance(language, str):
        raise lines.BadLine("'lang' must be a str")
    spans = find(text, language)
    answer: dict[str, object] = {
        "masked": masked(text, spans),
        "spans": [{"kind": span.kind, "start": span.start, "end": span.end} for span in spans],
    }
    if any(span.kind == "text" for span in spans):
        answer["error"] = "the finder of names cannot be read: everything is masked"
    return answer
