"""The closed list of where a patient is sent, most urgent first."""

from enum import StrEnum


class Disposition(StrEnum):
    """Five levels of urgency; ``NURSE`` is where no protocol applies. Source: design, "The protocol file"."""

    EMERGENCY = "emergency"  # call the emergency number now
    URGENT = "urgent"  # emergency department or urgent care within 4 h
    SAME_DAY = "same_day"  # speak to a clinician within 24 h
    ROUTINE = "routine"  # book an appointment
    SELF_CARE = "self_care"  # home care, with what to watch for
    NURSE = "nurse"  # a human decides

    @property
    def rank(self) -> int:
        """0 is the most urgent; a nurse who must look ranks with ``SAME_DAY``."""
        return _RANK[self]

    def at_least(self, floor: "Disposition | None") -> "Disposition":
        """The more urgent of this and ``floor``."""
        return self if floor is None or self.rank <= floor.rank else floor

    def one_up(self) -> "Disposition":
        """One step more urgent; an emergency stays one, and a nurse decides for herself."""
        place = _LADDER.index(self) if self in _LADDER else 0
        return _LADDER[place - 1] if place else self


_LADDER = (
    *(Disposition.EMERGENCY, Disposition.URGENT, Disposition.SAME_DAY),
    *(Disposition.ROUTINE, Disposition.SELF_CARE),
)
_RANK = {"emergency": 0, "urgent": 1, "same_day": 2, "nurse": 2, "routine": 3, "self_care": 4}
