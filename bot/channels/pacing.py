"""How fast each of our numbers may send: so many a second by its contract, and a rest when the provider asks for it."""

import time
from collections import deque
from collections.abc import Callable
from typing import Final

WINDOW: Final = 1.0  # seconds in which a number may send its rate


class Bucket:
    """At most ``rate`` sends in any second, wherever the clock that counts them stands.

    A send counts from when it begins until a second after its answer came. So however long each is on its way, the
    provider never sees more than the rate; what that costs is as many sends as are answered meanwhile.
    """

    def __init__(self, rate: float, clock: Callable[[], float] = time.monotonic) -> None:
        """``rate`` is per second (Source: Twilio, messages per second of a sender); below one it is one in so many."""
        if rate <= 0:
            raise ValueError("a rate is more than 0 per second")
        self._most = max(1, int(rate))
        self._window = max(WINDOW, 1 / rate)
        self._clock = clock
        self._under_way = 0
        self._answered: deque[float] = deque()
        self._rests_until = 0.0

    def take(self) -> bool:
        """Begin one send, if it may go now; then ``done`` must be said of it."""
        if self.wait() > 0:
            return False
        self._under_way += 1
        return True

    def done(self, *, sent: bool = True) -> None:
        """One send that was begun has its answer; or was given up before it went out, and counts no more."""
        self._under_way -= 1
        if sent:
            self._answered.append(self._clock())

    def wait(self) -> float:
        """Seconds until the next send may go, as far as that is known; 0 when it may go now."""
        now = self._clock()
        while self._answered and self._answered[0] <= now - self._window:
            self._answered.popleft()
        rest = max(0.0, self._rests_until - now)
        if self._under_way + len(self._answered) < self._most:
            return rest
        return max(rest, self._answered[0] + self._window - now if self._answered else WINDOW)

    def rest(self, seconds: float) -> None:
        """The provider asks to be left alone for this long."""
        self._rests_until = max(self._rests_until, self._clock() + seconds)


class Pacer:
    """The buckets of all our senders; each is made when its number is first used."""

    def __init__(self, rate_of: Callable[[str], float], clock: Callable[[], float] = time.monotonic) -> None:
        """``rate_of`` gives the sends a second of a channel."""
        self._rate_of, self._clock = rate_of, clock
        self._buckets: dict[tuple[str, str], Bucket] = {}

    def take(self, channel: str, sender: str) -> bool:
        """Begin one send of our number ``sender``, if it may go now; then ``done`` must be said of it."""
        return self._bucket(channel, sender).take()

    def done(self, channel: str, sender: str, *, sent: bool = True) -> None:
        """That send has its answer, or did not go out after all."""
        self._bucket(channel, sender).done(sent=sent)

    def rest(self, channel: str, sender: str, seconds: float) -> None:
        """The provider has refused this number for ``seconds``."""
        self._bucket(channel, sender).rest(seconds)

    def full(self) -> list[tuple[str, str]]:
        """The channels and numbers that may send nothing now."""
        return [key for key, bucket in self._buckets.items() if bucket.wait() > 0]

    def wait(self) -> float | None:
        """Seconds until the first of those that are full may send again; None when none is."""
        return min((wait for bucket in self._buckets.values() if (wait := bucket.wait()) > 0), default=None)

    def _bucket(self, channel: str, sender: str) -> Bucket:
        key = (channel, sender)
        if key not in self._buckets:
            self._buckets[key] = Bucket(self._rate_of(channel), self._clock)
        return self._buckets[key]
