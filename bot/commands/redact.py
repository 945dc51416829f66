"""``lamplight redact``: JSON lines ``{"text", "lang"}`` in, ``{"masked", "spans"}`` out; ``lang`` may lack."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence

from bot.commands.lines import BadLine, read_object
from safety.personal_data import find, masked


def run(_rest: Sequence[str]) -> int:
    """Answer every line; a bad line, or one that could not be read and is masked whole, ends in the exit status 1."""
    bad = 0
    for answer in answers(sys.stdin):
        bad += "error" in answer
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()  # whoever writes one line and waits for its answer must get it
    return 1 if bad else 0


def answers(lines: Iterable[str]) -> Iterator[dict[str, object]]:
    """One answer for each line that is not empty; ``start`` and ``end`` count characters of the text that came in."""
    for line in lines:
        if not line.strip():
            continue
        try:
            fields = read_object(line, text=str)
            language = fields.get("lang")
            if language is not None and not isinstance(language, str):
                raise BadLine("'lang' must be a str")
        except BadLine as error:
            yield {"error": str(error)}
            continue
        yield _answer(fields["text"], language)


def _answer(text: str, language: str | None) -> dict[str, object]:
    spans = find(text, language)
    answer: dict[str, object] = {
        "masked": masked(text, spans),
        "spans": [{"kind": span.kind, "start": span.start, "end": span.end} for span in spans],
    }
    if any(span.kind == "text" for span in spans):
        answer["error"] = "the finder of names cannot be read: everything is masked"
    return answer
