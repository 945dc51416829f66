"""JSON lines from other programs: one object each, checked, with errors that name what is wrong."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

LONGEST = 100_000  # characters of one line


class BadLine(ValueError):
    """The line is not what the command reads."""


def read_object(line: str, **required: type) -> dict[str, Any]:
    """The object in ``line`` with at least the ``required`` fields of these types; raises ``BadLine``."""
    if len(line) > LONGEST:
        raise BadLine(f"longer than {LONGEST} characters")
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine("not JSON") from error
    if not isinstance(value, dict):
        raise BadLine("not an object")
    for name, kind in required.items():
        if not isinstance(value.get(name), kind):
            raise BadLine(f"{name!r} must be a {kind.__name__}")
    return value


def answers(lines: Iterable[str], answer: Callable[[str], dict[str, object]]) -> Iterator[dict[str, object]]:
    """What ``answer`` makes of each line that is not empty; for a ``BadLine`` the object ``{"error"}``."""
    for line in lines:
        if not line.strip():
            continue
        try:
            yield answer(line)
        except BadLine as error:
            yield {"error": str(error)}


def serve(found: Iterable[dict[str, object]]) -> int:
    """Write each answer as a line at once, since whoever wrote a line may wait for it; 1 if any holds an error."""
    bad = 0
    for answer in found:
        bad += "error" in answer
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return 1 if bad else 0
