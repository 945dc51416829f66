"""What one turn leads to, before it is saved."""

from dataclasses import dataclass, field

from bot.message import Reply
from flows.orders import Decide


@dataclass(slots=True)
class Said:
    """All that one turn leads to; saved in one transaction."""

    replies: list[Reply] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)  # to bring a human
    decided: Decide | None = None
    phase: str | None = None
    floor: str | None = None
    teaching: dict[str, object] | None = None  # where going over the sheet stands, if it goes on
    words: str | None = None  # whose words the patient wants from now on: "approved" | "model"
    new_episode: bool = False
