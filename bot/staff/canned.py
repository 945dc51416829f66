"""The replies that a nurse may put into the reply box, in the patient's language; in production only signed ones."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from bot.settings import Settings
from bot.words import Words
from flows.document import Part, read_document
from flows.validation import Validation, read_validation

FILE: Final = Path(__file__).with_name("canned.yaml")


@dataclass(frozen=True, slots=True)
class Canned:
    """The names of the replies in the order of the list, and who signed them."""

    validation: Validation
    replies: tuple[str, ...]

    @property
    def keys(self) -> frozenset[str]:
        """Of their words."""
        return frozenset(f"canned-{name}" for name in self.replies)


@dataclass(frozen=True, slots=True)
class Offered:
    """One reply: its name, what staff see in the list, and what the patient would read."""

    name: str
    title: str
    text: str


@cache
def canned() -> Canned:
    """The replies of the product, read once."""
    return load_canned(FILE)


def load_canned(path: Path) -> Canned:
    """The replies in the file at ``path``; raises ``ValueError`` when it says something that cannot be."""
    content = read_document(path)
    part = Part(content, path.name)
    validation = read_validation(part, content, "canned")
    replies = part.words("replies")
    part.finish()
    return Canned(validation, replies)


def offered(words: Words, settings: Settings, language: str, country: str, reader: str) -> list[Offered]:
    """The replies for a patient who reads ``language`` in ``country``; their titles for a nurse who reads ``reader``.

    Empty in production where nobody, or not enough people, signed them in that language.
    """
    known = canned()
    if language not in words.languages or not known.validation.usable(settings.mode, date.today(), language):
        return []
    number = words.numbers(country).emergency
    return [
        Offered(name, words.say(f"console-canned-{name}", reader), words.say(f"canned-{name}", language, number=number))
        for name in known.replies
    ]
