"""What nobody asked for goes out only to who agreed to it, and each that goes out has a record of that."""

import random
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from bot.channels import gate
from bot.message import Channel, Reply
from bot.store import consent, reach, talk
from bot.store.models import Consent, Conversation, Message
from bot.store.store import Tx
from tests.bot.conftest import BOTH
from tests.clinic import Clinic
from tests.simulator import NUMBER

DATABASES = BOTH
PATIENTS = 100
NOON = datetime(2026, 11, 21, 18, tzinfo=UTC)  # in every zone of the numbers below
ASKED = "May we remind you of your appointments by text message? Reply YES or NO."
# What was answered, in this order, and whether a reminder may go out then.
ANSWERS = {
    "never asked": ((), False),
    "agreed": ((("reminders", True),), True),
    "refused": ((("reminders", False),), False),
    "agreed, then withdrew": ((("reminders", True), ("reminders", False)), False),
    "refused, then agreed": ((("reminders", False), ("reminders", True)), True),
    "agreed to something else": ((("care", True), ("research", True), ("model_words", True)), False),
    "agreed, then opted out of reminders": ((("reminders", True),), False),
    "agreed, then opted out of all": ((("reminders", True),), False),
    "agreed, opted out and came back": ((("reminders", True),), True),
}


async def _answered(tx: Tx, conversation: str, case: str) -> None:
    for purpose, given in ANSWERS[case][0]:
        await consent.record(tx, conversation, purpose, given, ASKED, "sms")
        await tx.session.flush()
    if "opted out" in case:
        purpose = reach.REMINDERS if case.endswith("reminders") else reach.ALL
        await reach.subscribe(tx, conversation, out=True, how="word", purpose=purpose)
        await tx.session.flush()
    if case.endswith("came back"):
        await reach.subscribe(tx, conversation, out=False, how="word")


@pytest.fixture
def _noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "now", lambda: NOON)


@pytest.mark.usefixtures("_noon")
async def test_every_reminder_that_goes_out_has_a_consent_and_no_other_goes(full: Clinic) -> None:
    dice, cases, case_of = random.Random(41), list(ANSWERS), {}
    for start in range(0, PATIENTS, 50):
        async with full.store.write() as tx:
            for number in range(start, start + 50):
                telephone = f"+1202555{number:04d}"
                patient = await talk.conversation_of(tx, Channel.SMS, NUMBER, telephone, "en", "US")
                case_of[patient.id] = case = dice.choice(cases)
                await _answered(tx, patient.id, case)
                await talk.add_replies(tx, patient, [Reply(f"{case}: come tomorrow", talk.REMINDER)], answers=None)
    await full.settled(200)
    rows = [row for row in await full.ours() if row.kind == talk.REMINDER]
    assert len(rows) == PATIENTS
    went = {row.conversation for row in rows if row.state == "sent"}
    assert went == {conversation for conversation, case in case_of.items() if ANSWERS[case][1]}
    assert len(full.twilio.sent) == len(went) > PATIENTS // 5
    kept = {(row.error, ANSWERS[case_of[row.conversation]][1]) for row in rows if row.state != "sent"}
    assert kept == {("no_consent", False), ("opted_out", False)}
    assert await _without_a_record(full, went) == []


async def _without_a_record(clinic: Clinic, went: set[str]) -> list[str]:
    """Who was written to without a record of when, how and to which words they agreed."""
    async with clinic.store.read() as tx:
        query = select(Consent).where(Consent.purpose == "reminders", Consent.given)
        records = {row.conversation: row for row in (await tx.session.exec(query)).all()}
        sent = {row.conversation: row for row in (await tx.session.exec(select(Message))).all() if row.sent_at}
    version = consent.version_of(ASKED)
    return [
        one
        for one in went
        if one not in records
        or (records[one].how, records[one].text_version) != ("sms", version)
        or records[one].at > (sent[one].sent_at or records[one].at)
    ]


@pytest.mark.usefixtures("_noon")
async def test_an_answer_and_an_emergency_need_no_consent(full: Clinic) -> None:
    await full.twilio.text("+12025550100", "hello there")
    await full.reply(Reply("an answer"), Reply("advice after silence", talk.REMINDER))
    async with full.store.write() as tx:
        patient = await tx.session.get_one(Conversation, (await full.conversations())[0].id)
        await talk.add_replies(tx, patient, [Reply("Call 911 now.", "emergency")], answers=None)
    await full.settled()
    assert sorted(full.sent("+12025550100")) == ["Call 911 now.", "advice after silence", "an answer"]
