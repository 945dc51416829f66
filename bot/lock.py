"""One process for each folder of data, or for each share of the work: a lock that ends with whoever holds it."""

import fcntl
import os
from typing import IO

from bot.settings import Settings


class AlreadyRunning(RuntimeError):
    """Another process does this work here: two on one database would say everything twice."""


def only_one(settings: Settings) -> IO[str]:
    """The lock, held until it is closed; raises ``AlreadyRunning``.

    Processes that share the work on a PostgreSQL may share the folder of keys too; each has a lock of its own.
    """
    name = "lock" if "dialogue" in settings.roles else f"lock.{settings.port}"
    file = (settings.data_dir / name).open("a+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        file.close()
        raise AlreadyRunning(f"{settings.data_dir} is in use by another running Lamplight") from error
    file.truncate(0)
    file.write(str(os.getpid()))  # whom `lamplight reload` tells
    file.flush()
    return file
