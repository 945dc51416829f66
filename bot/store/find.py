"""Finds a patient by a telephone number however it is written, through the blind index alone."""

import unicodedata

import phonenumbers
from sqlalchemy import bindparam
from sqlmodel import col, select

from bot.store.models import Conversation
from bot.store.store import Store, Tx

SCHEMES = ("whatsapp:", "tel:", "sms:")
# Only ids: a row of a patient would bring the patient's key into memory, which a look-up does not need.
_BY_INDEX = (
    select(Conversation.id)
    .where(col(Conversation.address_index) == bindparam("index"))
    .order_by(col(Conversation.created_at))
)


class NotANumber(ValueError):
    """The text is no telephone number that could be called."""


def e164(text: str, country: str) -> str:
    """``text`` as ``+`` and digits; ``country`` (ISO 3166-1 alpha-2) is whose national form it may have."""
    bare = "".join(map(_plain, text)).strip()
    for scheme in SCHEMES:
        if bare.lower().startswith(scheme):
            bare = bare[len(scheme) :]
    try:
        number = phonenumbers.parse(bare, country)
    except phonenumbers.NumberParseException as error:
        raise NotANumber("not a telephone number") from error
    if not phonenumbers.is_possible_number(number):
        raise NotANumber("not a telephone number")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _plain(c: str) -> str:
    """Blanks and dashes of every script as ours; marks that only steer the writing direction as nothing."""
    kind = unicodedata.category(c)
    return " " if kind == "Zs" else "-" if kind == "Pd" else "" if kind == "Cf" else c


async def by_number(tx: Tx, text: str, country: str) -> list[str]:
    """The id of every conversation of this number, on whatever channel, the oldest first; raises ``NotANumber``."""
    index = tx.box.index("address", e164(text, country))
    return list((await tx.session.exec(_BY_INDEX, params={"index": index})).all())


async def subjects(store: Store, patient: str, country: str) -> list[str]:
    """The conversations that ``patient`` means: one by its id, or all of a telephone number."""
    async with store.read() as tx:
        if await tx.session.get(Conversation, patient):
            return [patient]
        try:
            writers = await by_number(tx, patient, country)
        except NotANumber:
            return []
        further = select(Conversation.id).where(col(Conversation.line).in_(writers))
        return [*writers, *(await tx.session.exec(further.order_by(col(Conversation.created_at)))).all()]
