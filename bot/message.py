"""The values that pass between a channel and the core."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

# Line and page separators are where words end; NUL is how a badly decoded "@" arrives. Each becomes a space.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
# Embeddings, overrides and isolates reorder what staff read around them and stand inside words: taken out.
_REORDERING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


class Channel(StrEnum):
    """Where a patient writes from."""

    SMS = "sms"
    WHATSAPP = "whatsapp"
    WEB = "web"
    TERMINAL = "terminal"

    @property
    def provider(self) -> str:
        """Whose message ids these are; unique together with the id, for ever."""
        return "twilio" if self in (Channel.SMS, Channel.WHATSAPP) else str(self)


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a message, still at the provider."""

    url: str
    kind: str  # the media type that it is said to have


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message from a patient, as a channel understood it and nothing more."""

    channel: Channel
    sender: str  # E.164 for telephones, an opaque token for the web
    to: str  # our own number or site
    provider_id: str
    text: str
    received_at: datetime
    button: str | None = None  # the payload of a tapped button
    media: int = 0  # how many attachments came with it
    language: str | None = None  # what the channel knows: the page's language
    country: str | None = None  # ISO 3166-1 alpha-2, where the channel knows it
    attached: tuple[Attached, ...] = ()
    opt_out: str | None = None  # stop | start | help, where the provider has heard it and answered by itself
    replied_to: str | None = None  # the provider's id of our message that was tapped
    external_id: str | None = None  # the provider's own id of the patient, beside the number or instead of it


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that a patient may tap or answer with its number."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to a patient, in words."""

    text: str
    kind: str = "reply"  # reply | question | decision | emergency | notice | staff
    choices: tuple[Choice, ...] = ()
    made_of: dict[str, object] = field(default_factory=dict)  # what produced the words: brief, model, verdict


@dataclass(frozen=True, slots=True)
class Outbound:
    """A saved reply on its way to a patient's address."""

    id: int
    conversation: str
    channel: Channel
    address: str
    sender: str  # our own number or site
    text: str
    kind: str
    choices: tuple[Choice, ...]
    created_at: datetime
    attempts: int
    language: str = "en"
    version: int = 0  # of the protocol that a question belongs to


def clean(text: str) -> str:
    """``text`` without control characters; every word stays a word of its own, line breaks stay."""
    whole = text.encode(errors="replace").decode()  # half a character can neither be stored nor sent
    return _CONTROLS.sub(" ", _REORDERING.sub("", whole.replace("\r\n", "\n").replace("\r", "\n")))


def choice_named(offered: tuple[Choice, ...], text: str, button: str | None) -> Choice | None:
    """The one of the ``offered`` choices that was tapped, or written word for word."""
    written = text.strip().rstrip(".").casefold()
    for choice in offered:
        if button == choice.id or (button is None and written == choice.text.rstrip(".").casefold()):
            return choice
    return None
