"""Values that somebody exchanges in the database itself do not open, and each is told."""

import contextlib

from sqlmodel import col, select
from structlog.testing import capture_logs

from bot.message import Channel, Reply
from bot.store import talk
from bot.store.crypto import Box, Unreadable
from bot.store.models import Message
from bot.store.store import Store
from tests.bot.conftest import BOTH, KEYS

DATABASES = BOTH
PATIENTS = 250


async def test_five_hundred_values_exchanged_in_the_database_are_refused_and_told(store: Store) -> None:
    async with store.write() as tx:
        for number in range(PATIENTS):
            patient = await talk.conversation_of(tx, Channel.SMS, "+1", f"+1500555{number:04}", "en", "US")
            said = [Reply(f"word {n}", made_of={"say": [f"word {n}"]}) for n in range(2)]
            await talk.add_replies(tx, patient, said, answers=None)
    async with store.write() as tx:
        rows = list((await tx.session.exec(select(Message).order_by(col(Message.id)))).all())
        exchanged = {row.id for row in rows}
        for number in range(0, len(rows), 4):  # two messages of each of two patients
            one, two, three, four = rows[number : number + 4]
            match number % 3:
                case 0:  # between patients
                    one.text_sealed, three.text_sealed = three.text_sealed, one.text_sealed
                    two.text_sealed, four.text_sealed = four.text_sealed, two.text_sealed
                case 1:  # between rows of a patient
                    one.text_sealed, two.text_sealed = two.text_sealed, one.text_sealed
                    three.text_sealed, four.text_sealed = four.text_sealed, three.text_sealed
                case _:  # between columns of a row
                    for message in (one, two, three, four):
                        message.text_sealed = message.made_of_sealed or b""
    refused = set()
    fresh = Store(store.url, Box(*KEYS))
    async with fresh.read() as tx:
        for row in (await tx.session.exec(select(Message))).all():
            with capture_logs() as lines, contextlib.suppress(Unreadable):
                talk.text_of(tx, row)
            refused |= {row.id for line in lines if (line["event"], line["kind"]) == ("sealed.refused", "message/text")}
    await fresh.close()
    assert refused == exchanged
    assert len(refused) == 2 * PATIENTS == 500
