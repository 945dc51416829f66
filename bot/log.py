"""Logging by allow-list: only named fields reach a line, so no patient's word can."""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any

import structlog

# Codes, counts, opaque ids and durations. What is not listed here is dropped before it is written.
ALLOWED = frozenset(
    [
        "event",
        "level",
        "timestamp",
        "where",
        "reason",
        "code",
        "kind",
        "channel",
        "conversation",
        "message",
        "escalation",
        "attempts",
        "seconds",
        "count",
        "process",
        "version",
        "protocol",
        "status",
        "path",
        "method",
        "error",
        "mode",
        "order",
        "model",
        "hook",  # the path of a webhook, without its query
        "asked",  # the id of a question
        "content",  # the digest of what was loaded
    ]
)


def only_allowed(_logger: object, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Keep the allowed fields; an exception is reduced to its type, since its text may quote a patient."""
    exc = line.get("exc_info")
    if isinstance(exc, BaseException):
        line["error"] = type(exc).__name__
    kept = {key: _flat(value) for key, value in line.items() if key in ALLOWED}
    dropped = len(line) - len(kept) - ("exc_info" in line)
    return {**kept, "dropped": dropped} if dropped else kept


def _flat(value: object) -> object:
    return value if isinstance(value, int | float | bool) or value is None else _one_line(str(value))


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)[:200]


def configure(level: int = logging.INFO) -> None:
    """Send our own lines as JSON to stderr; other libraries from warnings upwards, without what they quote."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=_lines,
    )
    logging.basicConfig(level=logging.WARNING, handlers=[_TypeOnly()], force=True)
    sys.excepthook = _without_words


def _without_words(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    """The end of the process by an error that nobody caught: where it was, and not its text, which may quote."""
    structlog.get_logger().critical("ended", error=kind.__name__)
    traceback.print_tb(trace, file=sys.stderr)


def _lines(*_: Any) -> structlog.PrintLogger:
    """Prints to what is stderr now: it may have been exchanged, or closed, since the lines were configured."""
    return structlog.PrintLogger(sys.stderr)


class _TypeOnly(logging.Handler):
    """A library's warning may quote what it failed on; keep who spoke and which error, drop the rest."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else record.levelname
        structlog.get_logger().warning("library", where=record.name, error=error)
