"""How often a name may be tried at the door."""

import time
from collections import deque
from collections.abc import Callable

TRIES = 10
WINDOW = 15 * 60.0  # seconds; at most 20 tries in it are evaluated, by ASVS 6.3.1, so 10 leaves room
NAMES = 10_000


class Throttle:
    """At most ``tries`` per name in ``WINDOW``; refused ones do not count, so nobody is locked out for ever."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, tries: int = TRIES) -> None:
        self._clock, self._most = clock, tries
        self._tries: dict[str, deque[float]] = {}

    def wait(self, name: str) -> float:
        """Seconds until ``name`` may be tried; 0 counts this try, before it is known whether the password is right."""
        now = self._clock()
        if len(self._tries) > NAMES:
            self._tries = {key: tries for key, tries in self._tries.items() if tries[-1] > now - WINDOW}
        tries = self._tries.setdefault(name, deque(maxlen=self._most))
        if len(tries) == self._most and tries[0] > now - WINDOW:
            return tries[0] + WINDOW - now
        tries.append(now)
        return 0.0

    def succeeded(self, name: str) -> None:
        """Forget the tries of somebody who is in."""
        self._tries.pop(name, None)
