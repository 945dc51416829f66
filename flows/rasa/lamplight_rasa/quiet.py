"""Keeps Rasa silent: no telemetry, and no log line that could carry what a patient wrote."""

import logging
import os
import sys
import warnings

import structlog

OURS = "lamplight_rasa"


class Bare(logging.Formatter):
    """One line: our own messages as they are; of all others only where they come from, never what they say.

    Rasa builds its messages from tracker contents and exceptions, so any of them may quote a patient.
    """

    def format(self, record: logging.LogRecord) -> str:
        """``LEVEL logger:line [message | exception's type]``."""
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        said = record.getMessage() if record.name.startswith(OURS) else error
        return f"{record.levelname} {record.name}:{record.lineno} {said}".rstrip()


def environment() -> None:
    """What must be set before Rasa and TensorFlow are imported."""
    os.environ.update(
        LOG_LEVEL="ERROR",  # Rasa's; anything lower also draws a progress bar for each tenth of a second
        RASA_TELEMETRY_ENABLED="false",
        RASA_MAX_CACHE_SIZE="0",  # a training is always whole
        SANIC_KEEP_ALIVE_TIMEOUT="75",  # longer than a client keeps a connection, so that none dies as it is used
        SANIC_WORKERS="1",  # two workers lose messages of one conversation
        SQLALCHEMY_SILENCE_UBER_WARNING="1",
        TF_CPP_MIN_LOG_LEVEL="3",
        TICKET_LOCK_LIFETIME="30",
    )
    warnings.showwarning = _unseen  # a filter would not last: several of the libraries set their own
    logging.getLogger("tensorflow").setLevel(logging.ERROR)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


def logs() -> None:
    """One handler for the process, on standard error; structured events, which carry texts, go nowhere."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Bare())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger(OURS).setLevel(logging.INFO)
    structlog.configure(processors=[_drop])


def _unseen(*_: object, **__: object) -> None:
    """Deprecations of frozen libraries help nobody, and a warning of Rasa's may quote what it warns about."""


def _drop(*_: object) -> structlog.types.EventDict:
    raise structlog.DropEvent
