"""The present, as far ahead as a test moves it."""

from datetime import datetime, timedelta

from bot.store.models import now


class Clock:
    """The present, as far ahead as it was moved."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return now() + self.ahead

    def move(self, seconds: float) -> None:
        self.ahead += timedelta(seconds=seconds)
