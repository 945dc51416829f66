"""What Rasa tells about a conversation when it runs an action, and what it is told back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import FactName, Facts
from flows.orders import Order, Say
from flows.progress import Progress
from flows.protocol import Mode, Protocol
from flows.question import Question

# The options of a question, or the illnesses of the fact "health", in a language: id to the words that were shown.
Labels = Callable[[Protocol, Question | FactName, str], Mapping[str, str]]
RETURNS: Final = 2  # decisions before this one; clinical reference 00, engine rule 6
Usable = Callable[[Protocol, str], bool]  # whether a protocol may be used in a language today
ANSWER: Final = "triage_answer"  # the slot with the text that may be an answer
STATE: Final = "triage"  # the slot with the progress


class Turn:
    """One call of one action: what Rasa tells, and what is to be told back."""

    def __init__(
        self,
        tracker: Mapping[str, Any],
        protocols: Mapping[str, Protocol],
        labels: Labels,
        usable: Usable,
        mode: Mode,
        today: date,
    ) -> None:
        self.message: Mapping[str, Any] = tracker.get("latest_message") or {}
        self.slots: Mapping[str, Any] = tracker.get("slots") or {}
        self.protocols, self._labels, self._usable = protocols, labels, usable
        self.mode, self.today = mode, today
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

    def usable(self, protocol: Protocol) -> bool:
        """Whether ``protocol`` may be used for this patient, in this language, today."""
        return self._usable(protocol, self.lang)

    @property
    def withdrawn(self) -> bool:
        """Whether questions are still to be asked in a protocol that may not be used any more."""
        progress = self.progress
        return progress is not None and progress.pending is not None and not self.usable(progress.protocol)

    @property
    def resumed(self) -> bool:
        """Whether hours have passed since the last word."""
        return self.metadata.get("resumed") is True

    def facts_for(self, protocol: Protocol, facts: Facts) -> Facts:
        """``facts``, and whether this is the third time in two days that this protocol is asked for."""
        lately = self.metadata.get("lately") or {}
        return replace(facts, returned="yes") if lately.get(protocol.protocol, 0) >= RETURNS else facts

    @property
    def complaints(self) -> tuple[str, ...]:
        """The protocols that the message names, as Rasa understood it, the most dangerous first."""
        if (self.message.get("intent") or {}).get("name") != "complaint":
            return ()
        entities = self.message.get("entities", ())
        named = {str(entity["value"]) for entity in entities if entity["entity"] == "protocol"}
        return tuple(sorted(named, key=self._danger))

    def _danger(self, name: str) -> tuple[int, int, str]:
        return (*(self.protocols[name].danger if name in self.protocols else (9, 0)), name)

    @property
    def intent(self) -> str:
        """What Rasa takes the message for."""
        return str((self.message.get("intent") or {}).get("name"))

    @property
    def confidence(self) -> float:
        """How sure Rasa is of the intent, 0 to 1."""
        return float((self.message.get("intent") or {}).get("confidence", 0.0))

    def labels(self, protocol: Protocol, question: Question | FactName) -> Mapping[str, str]:
        """The options of ``question`` as the patient read them."""
        return self._labels(protocol, question, self.lang)

    def read(self) -> Answer | None:
        """What the text answers to the pending question, if anything."""
        return self.reads(self.text)

    def reads(self, text: str) -> Answer | None:
        """What ``text`` answers to the pending question, if anything."""
        progress = self.triage
        if progress.pending is None:
            return None
        labels = self.labels(progress.protocol, progress.pending)
        return progress.read(text, self.lang, labels)

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
        """Set a slot of the tracker; what is set is what is read from then on."""
        if slot == STATE:
            self.state = value if isinstance(value, Mapping) else {}
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
