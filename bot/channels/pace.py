"""How fast one patient, or one address, may write to us."""

from dataclasses import dataclass
from typing import Final
from weakref import WeakValueDictionary

BURST: Final = 20.0  # messages at once
PER_SECOND: Final = 2.0


@dataclass(slots=True, weakref_slot=True)
class Pace:
    """A token bucket that delays and never drops: what a patient writes too fast may be an emergency."""

    left: float = BURST
    at: float = 0.0
    per_second: float = PER_SECOND
    burst: float = BURST

    @staticmethod
    def shared() -> "WeakValueDictionary[str, Pace]":
        """One pace per patient over all of their sockets, forgotten with the last of them."""
        return WeakValueDictionary()

    def delay(self, now: float) -> float:
        """Seconds to wait before the next message is taken; counts it."""
        self.left = min(self.burst, self.left + (now - self.at) * self.per_second) - 1 if self.at else self.left - 1
        self.at = now
        return max(0.0, -self.left / self.per_second)
