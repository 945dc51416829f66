"""What staff say to a patient, as rows of messages."""

import json
from dataclasses import dataclass
from hashlib import sha256

from bot.message import Channel
from bot.store.models import Conversation, Message, now
from bot.store.people import Staff
from bot.store.store import Tx


@dataclass(frozen=True, slots=True)
class Made:
    """What a draft that a person sends was made of; ``told`` is the line of the audit, without a word of it."""

    of: dict[str, object]
    fence: int
    told: str


def staff_message(
    tx: Tx, talk: Conversation, staff: Staff, text: str, client_id: str, made: Made | None = None
) -> Message:
    """The row of one part, known again by ``client_id``."""
    pulled, mark = talk.channel in (Channel.WEB, Channel.TERMINAL), mark_of(client_id)
    of = json.dumps(made.of, ensure_ascii=False) if made else None
    return Message(
        conversation=talk.id,
        author="staff",
        staff=staff.name,
        kind="staff",
        seal_id=mark,
        text_sealed=tx.box.seal(f"message|text|{mark}|{talk.id}", text),
        made_of_sealed=tx.box.seal(f"message|made_of|{mark}|{talk.id}", of) if of else None,
        provider="console",
        provider_id=client_id,
        state="sent" if pulled else "pending",
        sent_at=now() if pulled else None,
    )


def mark_of(client_id: str) -> str:
    """The seal by which a part is known when the provider has named it anew."""
    return sha256(f"console {client_id}".encode()).hexdigest()[:32]
