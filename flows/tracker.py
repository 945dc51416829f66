"""What Rasa tells about a conversation when it runs an action, and what it is told back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from flows.dispositions import Disposition
from flows.orders import Order, Say
from flows.progress import Progress
from flows.protocol import Mode, Protocol

ANSWER: Final = "triage_answer"  # the slot with the text that may be an answer
STATE: Final = "triage"  # the slot with the progress


class Turn:
    """One call of one action: what Rasa tells, and what is to be told back."""

    def __init__(self, tracker: Mapping[str, Any], protocols: Mapping[str, Protocol], mode: Mode, today: date) -> None:
        self.message: Mapping[str, Any] = tracker.get("latest_message") or {}
        self.slots: Mapping[str, Any] = tracker.get("slots") or {}
        self.protocols, self.mode, self.today = protocols, mode, today
        self.metadata: Mapping[str, Any] = self.message.get("metadata") or {}
        self.orders: list[Order] = []
        self.events: list[dict[str, Any]] = []
        self.state: Mapping[str, Any] = self.slots.get(STATE) or {}
        self.began_again = False
        self.progress = self._progress() if "protocol" in self.state else None

    @property
    def text(self) -> str:
        """What the patient wrote."""
        return str(self.message.get("text") or "")

    @property
    def lang(self) -> str:
        """The conversation's language."""
        return str(self.metadata.get("lang", "en"))

    @property
    def floor(self) -> Disposition | None:
        """Below this no decision may go."""
        floor = self.metadata.get("floor")
        return None if floor is None else Disposition(floor)

    @property
    def complaint(self) -> str | None:
        """The protocol that the message names, as Rasa understood it."""
        if (self.message.get("intent") or {}).get("name") != "complaint":
            return None
        named = (entity["value"] for entity in self.message.get("entities", ()) if entity["entity"] == "protocol")
        return next(named, None)

    @property
    def triage(self) -> Progress:
        """The triage that is under way."""
        if self.progress is None:
            raise ValueError("no triage is under way")
        return self.progress

    def save(self, progress: Progress) -> None:
        """Remember ``progress``."""
        self.progress = progress
        self.set(STATE, progress.to_json())

    def set(self, slot: str, value: object) -> None:
        """Set a slot of the tracker."""
        self.events.append({"event": "slot", "timestamp": None, "name": slot, "value": value})

    def say(self, key: str) -> None:
        """Say the approved sentence ``key``."""
        self.orders.append(Say(key))

    def _progress(self) -> Progress:
        protocol = self.protocols.get(self.state["protocol"])
        if protocol is None:
            raise ValueError("the protocol of this triage is gone")
        progress = Progress.from_json(self.state, protocol)
        self.began_again = self.state["digest"] != protocol.digest
        return replace(progress, floor=self.floor.at_least(progress.floor) if self.floor else progress.floor)
