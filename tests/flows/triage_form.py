"""Rasa's side of the bargain, as small as it can be: one form, its slots and its interruptions."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flows.actions import run
from flows.protocol import Mode, Protocol
from flows.tracker import Usable

INTERRUPTIONS = {
    "ask_why": "action_why",
    "go_back": "action_back",
    "change": "action_change",
    "repeat": "action_repeat",
    "slower": "action_slower",
    "skip": "action_skip",
    "someone_else": "action_someone_else",
    "human": "action_human",
    "start_over": "action_start_over",
    "something_new": "action_something_new",
    "greet": "action_say",
    "thanks": "action_say",
    "goodbye": "action_say",
}


@dataclass
class Form:
    """One conversation; ``tell`` returns the orders of one turn and keeps only JSON between turns."""

    protocols: Mapping[str, Protocol]
    mode: Mode = "demo"
    metadata: dict[str, Any] = field(default_factory=lambda: {"lang": "en", "facts": {}, "floor": None})
    today: date = date(2026, 1, 1)
    slots: dict[str, Any] = field(default_factory=dict)
    active: bool = False
    usable: Usable | None = None  # without it only the signature of the English counts

    def tell(self, text: str, intent: str = "nlu_fallback", *protocols: str) -> list[dict[str, Any]]:
        """One message of the patient and all the orders that follow from it."""
        self.slots = json.loads(json.dumps(self.slots))
        entities = [{"entity": "protocol", "value": protocol} for protocol in protocols]
        ranking = [{"name": f"complaint_{name}", "confidence": 0.2} for name in self.protocols]
        message = {
            "text": text,
            "intent": {"name": intent, "confidence": 1.0},
            "entities": entities,
            "intent_ranking": ranking,
        }
        self._message = {**message, "metadata": self.metadata}
        self._orders: list[dict[str, Any]] = []
        self.slots["triage_answer"] = None
        if not self.active:
            self._outside(intent)
        elif intent in INTERRUPTIONS:
            self._act(INTERRUPTIONS[intent])
            self._go_on()
        else:
            self.slots["triage_answer"] = text
            self._go_on()
        return self._orders

    def _outside(self, intent: str) -> None:
        name = "action_start_triage" if intent == "complaint" else INTERRUPTIONS.get(intent, "action_unclear")
        followed = self._act(name)
        if followed == "triage_form":
            self.active = True
            self._go_on()

    def _go_on(self) -> None:
        self._act("validate_triage_form")
        if self.slots["requested_slot"] is None:
            self.active = False
            self._act("action_triage_done")
        else:
            self._act("action_ask_triage_form_triage_answer")

    def _act(self, name: str) -> str | None:
        tracker = {"slots": self.slots, "latest_message": self._message, "events": []}
        payload = {"next_action": name, "sender_id": "a.1", "tracker": tracker}
        result = run(payload, self.protocols, self.mode, usable=self.usable, today=self.today)
        followed = None
        for event in json.loads(json.dumps(result["events"])):
            if event["event"] == "slot":
                self.slots[event["name"]] = event["value"]
            else:
                followed = event["name"]
        self._orders += [response["custom"] for response in json.loads(json.dumps(result["responses"]))]
        return followed
