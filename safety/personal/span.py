"""One stretch of personal data in a text, and the closed list of its kinds."""

from dataclasses import dataclass
from typing import Final

# The surer kind first.
KINDS: Final = (
    "text",  # everything, when the finder cannot be trusted
    "email",
    "link",
    "ip",
    "date",
    "bank",
    "card",
    "record",
    "phone",
    "username",
    "address",
    "name",
    "place",
    "organisation",
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` up to but not including ``end`` of the text that was given, and what they are."""

    start: int
    end: int
    kind: str
