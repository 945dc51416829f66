"""The small form of ``triage_form``, begun by a mood check or by coping as Rasa begins them."""

from typing import Any

from tests.flows.triage_form import Form

ADULT = {"about": "self", "age_months": 480}
STARTS = {"mood_check": "action_mood_check", "coping": "action_coping"}


class MoodForm(Form):
    """One conversation in which the intents ``mood_check`` and ``coping`` begin what they name."""

    def ask_for(self, text: str, intent: str = "mood_check", **facts: Any) -> list[dict[str, Any]]:
        """The patient asks for a mood check or for coping, outside of the form; all orders of that turn."""
        self.metadata = {**self.metadata, "facts": facts or self.metadata["facts"]}
        message = {"text": text, "intent": {"name": intent, "confidence": 1.0}, "entities": []}
        self._message, self._orders = {**message, "metadata": self.metadata}, []
        self.slots["triage_answer"] = None
        if self._act(STARTS[intent]) == "triage_form":
            self.active = True
            self._go_on()
        return self._orders

    def cope(self, text: str) -> list[dict[str, Any]]:
        """The intent ``coping`` in the middle of the form, which asks its question again afterwards."""
        message = {"text": text, "intent": {"name": "coping", "confidence": 1.0}, "entities": []}
        self._message, self._orders = {**message, "metadata": self.metadata}, []
        self.slots["triage_answer"] = None
        self._act("action_coping")
        self._go_on()
        return self._orders

    def answer(self, *texts: str) -> list[dict[str, Any]]:
        """One message after the other; the orders of the last."""
        orders: list[dict[str, Any]] = []
        for text in texts:
            orders = self.tell(text)
        return orders


def said(orders: list[dict[str, Any]]) -> list[str]:
    """The kinds of the orders with what is said, asked, decided or called for."""
    names = {"say": "key", "ask": "question", "decide": "because", "call": "reason", "explain": "question"}
    return [f"{kind} {fields[names[kind]]}" for order in orders for kind, fields in order.items()]


def decided(orders: list[dict[str, Any]]) -> dict[str, Any]:
    """The decision among ``orders``."""
    return next(dict(order["decide"]) for order in orders if "decide" in order)
