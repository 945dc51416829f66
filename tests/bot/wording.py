"""The words and the guard that what is worded is tried with."""

from bot.words import Words
from safety.guard import Guard

WORDS = Words(("en", "es"))
GUARD = Guard(("en", "es"))
