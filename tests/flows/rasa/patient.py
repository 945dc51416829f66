"""A patient in one episode of a conversation with a real Rasa."""

import itertools
from typing import Any

from bot.rasa import Rasa
from flows.orders import Order

NUMBERS = itertools.count(1)
ADULT = {"about": "self", "age_months": 540, "sex": "male"}


class Patient:
    """One episode; ``writes`` returns the orders of a turn."""

    def __init__(self, rasa: Rasa, lang: str = "en", **facts: Any) -> None:
        self.rasa, self.episode = rasa, f"0e8f6c1e-0000-4000-8000-000000000000.{next(NUMBERS)}"
        self.metadata = {"lang": lang, "facts": facts or ADULT, "floor": None, "mode": "demo"}

    async def writes(self, text: str, message_id: str = "") -> list[Order]:
        """Sends ``text``, by default as a message of its own."""
        return await self.rasa.tell(self.episode, message_id or f"SM{next(NUMBERS)}", text, self.metadata)
