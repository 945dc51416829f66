"""JSON lines from other programs: one object each, checked, with errors that name what is wrong."""

import json
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
