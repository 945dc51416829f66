"""WhatsApp: things to tap, taps that come too late, the window of a day, and patients without a number."""

import json
from datetime import timedelta

import pytest

from bot.answer import STALE, answer_of
from bot.channels.content import BODY, payload, read_tap, tappable
from bot.message import Choice, Reply
from bot.store import reach
from bot.store.models import Conversation, Message, now
from tests.clinic import PATIENT, Clinic

YES_NO = (Choice("pressure.yes", "Yes"), Choice("pressure.no", "No"))
MANY = tuple(Choice(f"kind.c{n}", f"Complaint {n}") for n in range(7))


def question(text: str = "Does it press?", choices: tuple[Choice, ...] = YES_NO, version: int = 3) -> Reply:
    return Reply(
        text, "question", choices, {"ask": choices[0].id.partition(".")[0], "protocol": "p", "version": version}
    )


async def asked(full: Clinic, *replies: Reply) -> Clinic:
    await full.twilio.whatsapp(PATIENT, "hello there")
    await full.reply(*replies)
    assert set(await full.settled()) == {"sent"}
    return full


async def test_up_to_three_choices_are_buttons_and_a_tap_answers(full: Clinic) -> None:
    await asked(full, question())
    sent = full.twilio.sent[-1]
    assert sent.body == "Does it press?"
    assert [label for label, _ in sent.buttons] == ["Yes", "No"]
    tapped = read_tap(sent.buttons[1][1])
    assert tapped
    assert (tapped.choice, tapped.version) == ("pressure.no", 3)
    assert tapped.message == (await full.ours())[-1].id
    assert (await full.twilio.taps(sent, 1)).acknowledged
    waiting = await full.waiting()
    assert waiting
    assert answer_of(waiting) == "no"


async def test_more_choices_are_a_list_and_a_pick_answers(full: Clinic) -> None:
    await asked(full, question("What is it?", MANY))
    sent = full.twilio.sent[-1]
    assert list(full.twilio.api.shelf.made[sent.content or ""]["types"]) == ["twilio/list-picker"]
    await full.twilio.taps(sent, 4)
    waiting = await full.waiting()
    assert waiting
    assert answer_of(waiting) == "c4"


async def test_a_tap_on_an_older_question_is_no_answer_to_this_one(full: Clinic) -> None:
    await asked(full, question())
    older = full.twilio.sent[-1]
    await full.twilio.whatsapp(PATIENT, "2")
    await full.reply(question("Are you sweating?", (Choice("sweat.yes", "Yes"), Choice("sweat.no", "No"))))
    await full.settled()
    await full.twilio.taps(older, 0)
    waiting = await full.waiting()
    assert waiting
    assert answer_of(waiting) == STALE


async def test_the_same_question_asked_again_has_other_buttons(full: Clinic) -> None:
    await asked(full, question())
    first = full.twilio.sent[-1]
    await full.twilio.whatsapp(PATIENT, "what?")
    await full.reply(question())
    await full.settled()
    assert first.buttons != full.twilio.sent[-1].buttons
    await full.twilio.taps(first, 0)
    waiting = await full.waiting()
    assert waiting
    assert answer_of(waiting) == STALE


async def test_a_button_s_bare_id_with_the_sid_of_another_message_is_stale(full: Clinic) -> None:
    await asked(full, question())
    await full.twilio.whatsapp(PATIENT, "Yes", ButtonPayload="pressure.yes", OriginalRepliedMessageSid="SM" + "f" * 32)
    waiting = await full.waiting()
    assert waiting
    assert answer_of(waiting) == STALE


async def test_a_content_is_made_once_and_holds_no_patient_s_words(full: Clinic) -> None:
    for number in range(5):
        await full.twilio.whatsapp(f"+1202555010{number}", "hello there")
        await full.reply(question(f"Does it press, patient {number}?"))
    await full.settled()
    assert len(full.twilio.api.shelf.made) == 1
    assert "patient" not in json.dumps(list(full.twilio.api.shelf.made.values()))
    assert len({message.content for message in full.twilio.sent}) == 1


async def test_a_refused_content_becomes_numbered_text_once_and_for_all(full: Clinic) -> None:
    full.twilio.api.shelf.refusing = 63013
    await asked(full, question())
    assert full.sent() == ["Does it press?\n1. Yes\n2. No"]
    requests = len(full.twilio.api.times)
    await full.twilio.whatsapp(PATIENT, "again please")
    await full.reply(question())
    await full.settled()
    assert full.sent()[-1] == "Does it press?\n1. Yes\n2. No"
    assert len(full.twilio.api.times) == requests + 1


async def test_an_answer_that_got_lost_after_a_content_was_taken_is_found_again(full: Clinic) -> None:
    full.twilio.drops_after_accepting()
    await asked(full, question())
    assert full.sent() == ["Does it press?"]


@pytest.mark.parametrize(
    "choices",
    [
        (Choice("a.yes", "A label that is far too long for WhatsApp"), Choice("a.no", "No")),
        tuple(Choice(f"a.{n}", f"Line {n}") for n in range(11)),
        (Choice("a.x", "Same"), Choice("a.y", "Same")),
        (Choice("a." + "x" * 200, "Yes"),),
        (),
    ],
)
async def test_choices_that_whatsapp_cannot_show_stand_in_the_text(full: Clinic, choices: tuple[Choice, ...]) -> None:
    assert not tappable(choices)
    await asked(full, Reply("What is it?", "question", choices))
    sent = full.twilio.sent[-1]
    assert sent.content is None
    assert sent.body.splitlines()[1:] == [f"{n}. {choice.text}" for n, choice in enumerate(choices, 1)]


async def test_a_long_question_has_its_buttons_on_the_last_part(full: Clinic) -> None:
    await asked(full, question("This may be serious. " * 100 + "Does it press?"))
    parts = [message for message in full.twilio.sent if message.to.endswith(PATIENT)]
    assert len(parts) > 1
    assert all(len(part.body) <= BODY for part in parts)
    assert [bool(part.buttons) for part in parts] == [False] * (len(parts) - 1) + [True]
    await full.twilio.taps(parts[-1], 0)
    waiting = await full.waiting()
    assert waiting
    assert answer_of(waiting) == "yes"


def test_what_twilio_is_asked_to_hold_keeps_within_its_limits() -> None:
    buttons = payload(YES_NO, "pt", "Escolher")
    assert buttons["language"] == "pt_BR"
    assert len(buttons["types"]["twilio/quick-reply"]["actions"]) == 2
    items = payload(MANY, "en", "x" * 40)["types"]["twilio/list-picker"]
    assert len(items["button"]) == 20
    assert all(row["id"].endswith("~{{2}}") for row in items["items"])


async def days_pass(full: Clinic, hours: float) -> None:
    """The patient's messages become that much older, here and at Twilio."""
    full.twilio.hours_pass(hours)
    async with full.store.write() as tx:
        for row in await full.theirs():
            (await tx.session.get_one(Message, row.id)).created_at = row.created_at - timedelta(hours=hours)


async def test_outside_the_window_a_template_asks_to_write_and_the_message_waits(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "hello there")
    await days_pass(full, 25)
    await full.reply(Reply("first"), Reply("second"))
    assert await full.settled() == ["waiting", "waiting", "sent"]
    assert full.sent() == ["You have a message from your clinic. Reply to read it."]
    await full.twilio.whatsapp(PATIENT, "ok")
    assert await full.settled() == ["sent", "sent", "sent"]
    assert full.sent()[1:] == ["first", "second"]
    assert await full.reasons() == []


async def test_without_a_template_a_human_is_told_that_nothing_can_be_said(full: Clinic) -> None:
    full.settings.whatsapp_templates.clear()
    await full.twilio.whatsapp(PATIENT, "hello there")
    await days_pass(full, 25)
    await full.reply(Reply("first"))
    assert await full.settled() == ["waiting"]
    assert await full.reasons() == ["undeliverable"]


async def test_twilio_s_own_window_counts_when_it_is_shut_before_ours(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "hello there")
    full.twilio.hours_pass(25)
    await full.reply(Reply("first"))
    await full.settled()
    await full.twilio.settled()
    states = await full.settled()
    assert states[0] == "waiting"
    assert full.sent()[-1] == "You have a message from your clinic. Reply to read it."
    lost = next(message for message in full.twilio.sent if message.body == "first")
    await full.twilio.report(lost, "sent")  # late, and of the sending that failed
    assert (await full.ours())[0].state == "waiting"
    await full.twilio.whatsapp(PATIENT, "ok")
    await full.settled()
    assert full.sent()[-1] == "first"


async def test_what_the_window_is_can_be_asked(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "hello there")
    await full.twilio.text(PATIENT, "hello there")
    async with full.store.read() as tx:
        for row in await full.conversations():
            window = await reach.window_of(tx, await tx.session.get_one(Conversation, row.id))
            assert window.open
            assert (window.until is None) == (row.channel == "sms")
            assert window.until is None or timedelta(hours=23) < window.until - now() <= timedelta(hours=24)


async def test_a_patient_without_a_number_keeps_one_conversation_with_this_sender(full: Clinic) -> None:
    known = {"ExternalUserId": "US.1020304050"}
    await full.twilio.whatsapp(PATIENT, "hello there", **known)
    await full.twilio.whatsapp(PATIENT, "it is me again", From="whatsapp:", **known)
    await full.twilio.whatsapp(PATIENT, "and again", From="whatsapp:US.1020304050", **known)
    assert len(await full.conversations()) == 1
    await full.twilio.whatsapp(PATIENT, "somebody else", From="", ExternalUserId="US.99")
    assert len(await full.conversations()) == 2
    await full.twilio.text(PATIENT, "by SMS")
    assert len(await full.conversations()) == 3
    assert len(await full.theirs()) == 5
