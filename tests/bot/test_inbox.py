"""The door: saved before it is acknowledged, an emergency answered and escalated in the same transaction."""

import asyncio
from collections.abc import Callable

import pytest
from sqlalchemy import event
from sqlmodel import select

import bot.inbox
from bot.inbox import LEAST_AT_ONCE, MOST_AT_ONCE, Inbox
from bot.message import Inbound
from bot.store.desk import Desk
from bot.store.models import Conversation, Escalation, Message
from bot.store.store import Store
from bot.store.talk import text_of
from bot.words import Words
from tests.bot.conftest import BOTH

DATABASES = BOTH

EMERGENCIES = [
    ("I have crushing chest pain", "US", "911"),
    ("me duele mucho el pecho y no puedo respirar", "ES", "112"),
    ("my baby is not breathing", "GB", "999"),
    ("mi papá se desmayó y no despierta", "MX", "911"),
]


async def _rows(store: Store) -> list[tuple[str, str, str]]:
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Message).order_by(Message.id))).all()
        return [(row.author, row.kind, text_of(tx, row)) for row in rows]


@pytest.mark.parametrize(("text", "country", "number"), EMERGENCIES)
async def test_an_emergency_is_answered_and_a_human_alerted(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound], text: str, country: str, number: str
) -> None:
    await inbox.accept(sms(text, country=country))
    rows = await _rows(store)
    assert rows[0] == ("patient", "alarm", text)
    assert rows[1][1] == "emergency"
    assert number in rows[1][2]
    queue = await Desk(store).queue()
    assert [(row.reason, row.priority) for row in queue] == [("alarm", 0)]


async def test_suicidal_words_get_the_crisis_line_and_a_human(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await inbox.accept(sms("I want to kill myself"))
    await inbox.accept(sms("me quiero morir", sender="+34600000002", country="ES"))
    texts = [text for author, kind, text in await _rows(store) if kind == "emergency"]
    assert "988" in texts[0]
    assert "024" in texts[1]
    assert "112" in texts[1]
    assert [row.reason for row in await Desk(store).queue()] == ["crisis", "crisis"]


async def test_the_same_message_again_changes_nothing(store: Store, inbox: Inbox, sms: Callable[..., Inbound]) -> None:
    message = sms("chest pain, cannot breathe")
    await asyncio.gather(*(inbox.accept(message) for _ in range(20)))
    rows = await _rows(store)
    assert [author for author, _, _ in rows] == ["patient", "bot", "bot"]
    assert len(await Desk(store).queue()) == 1


async def test_equal_words_with_another_id_are_another_message(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await asyncio.gather(inbox.accept(sms("yes")), inbox.accept(sms("yes")))
    assert len(await _rows(store)) == 2


async def test_words_of_an_emergency_may_come_in_two_messages(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await inbox.accept(sms("my dad is not"))
    assert not await Desk(store).queue()
    await inbox.accept(sms("breathing"))
    assert [row.reason for row in await Desk(store).queue()] == ["alarm"]


async def test_a_flood_is_few_commits_and_each_is_answered(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.inbox, "LONGEST", 60.0)  # however slow this machine is
    senders = [f"+1500555{n:04}" for n in range(200)]
    before = store.changed.cursor
    await asyncio.gather(*(inbox.accept(sms("chest pain", sender=sender)) for sender in senders))
    assert len(await Desk(store).queue()) == 200
    assert store.changed.cursor - before <= len(senders) / MOST_AT_ONCE + 2


async def test_slow_work_goes_into_smaller_commits_and_quick_work_into_larger_ones(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def commits(count: int) -> int:
        before = store.changed.cursor
        numbers = range(before * 1000, before * 1000 + count)
        await asyncio.gather(*(inbox.accept(sms("my throat hurts", sender=f"+1500{n:07}")) for n in numbers))
        return store.changed.cursor - before

    monkeypatch.setattr(bot.inbox, "LONGEST", 0.0)
    await commits(1)
    assert await commits(4 * LEAST_AT_ONCE) == 4
    monkeypatch.setattr(bot.inbox, "LONGEST", 60.0)
    await commits(1)
    assert await commits(MOST_AT_ONCE) == 1


async def test_in_a_flood_who_writes_of_an_emergency_goes_first_with_what_they_wrote_before(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    others = [sms("my throat hurts", sender=f"+1500555{n:04}") for n in range(4 * MOST_AT_ONCE)]
    hers = [sms("my mother is not", sender="+15007770001"), sms("I have chest pain", sender="+15007770001")]
    await asyncio.gather(*(inbox.accept(one) for one in [*others[:100], hers[0], *others[100:], hers[1]]))
    texts = [text for author, _, text in await _rows(store) if author == "patient"]
    assert len(texts) == len(others) + 2
    assert {"my mother is not", "I have chest pain"} < set(texts[:MOST_AT_ONCE])
    assert [row.reason for row in await Desk(store).queue()] == ["alarm"]
    assert not store.flood.high


async def test_a_message_that_cannot_be_saved_is_not_acknowledged_and_harms_no_other(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound], monkeypatch: pytest.MonkeyPatch
) -> None:
    receive = inbox._receive

    async def poisoned(tx: object, inbound: Inbound, alone: object) -> None:
        if inbound.text == "poison":
            raise ValueError("no")
        await receive(tx, inbound, alone)  # type: ignore[arg-type]

    monkeypatch.setattr(inbox, "_receive", poisoned)
    results = await asyncio.gather(
        *(inbox.accept(sms(text, sender=f"+1500555{n:04}")) for n, text in enumerate(["hi", "poison", "chest pain"])),
        return_exceptions=True,
    )
    assert [type(result).__name__ for result in results] == ["NoneType", "ValueError", "NoneType"]
    assert {text for author, _, text in await _rows(store) if author == "patient"} == {"hi", "chest pain"}


async def test_a_broken_screen_asks_the_patient_and_tells_staff(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr("bot.inbox.screen", broken)
    await inbox.accept(sms("hello"))
    rows = await _rows(store)
    assert any("emergency help right now" in text for _, _, text in rows)
    assert [row.reason for row in await Desk(store).queue()] == ["bot_unavailable"]


async def test_when_a_person_has_the_conversation_the_alarm_is_theirs(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    desk = Desk(store)
    await desk.add("lee", "nurse", "long enough password")
    staff = await desk.staff_of(await desk.sign_in("lee", "long enough password") or "")
    await inbox.accept(sms("hello"))
    async with store.read() as tx:
        conversation = (await tx.session.exec(select(Conversation))).one()
    assert staff
    assert (await desk.take_over(conversation.id, staff, conversation.fence)).ok
    await inbox.accept(sms("now I cannot breathe"))
    assert [row[0] for row in await _rows(store)] == ["patient", "patient"]
    assert [row.reason for row in await desk.queue()] == ["alarm"]


async def test_the_language_is_read_from_the_words(store: Store, inbox: Inbox, sms: Callable[..., Inbound]) -> None:
    for n, text in enumerate(["me duele la garganta", "hola", "my throat hurts", "hello"]):
        await inbox.accept(sms(text, sender=f"+1500555{n:04}"))
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Conversation).order_by(Conversation.created_at))).all()
    assert [row.language for row in rows] == ["es", "es", "en", "en"]


async def test_one_escalation_per_message_and_reason(store: Store, inbox: Inbox, sms: Callable[..., Inbound]) -> None:
    await inbox.accept(sms("chest pain"))
    await inbox.accept(sms("chest pain"))
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Escalation))).all()
    assert len({row.message for row in rows}) == 2


def test_emergency_words_are_short_enough_for_a_telephone(words: Words) -> None:
    from flows.readability import segments

    for language in words.languages:
        said = [
            words.say(key, language, number="911", crisis="988")
            for key in ("emergency", "staff-told", "emergency-happening")
        ]
        assert segments(" ".join(said)) <= 5


async def test_a_message_costs_few_statements(store: Store, inbox: Inbox, sms: Callable[..., Inbound]) -> None:
    """Under load the door is as fast as it asks the database seldom; who is new has nothing to be looked up."""
    asked: list[str] = []
    event.listen(store._engine.sync_engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    await inbox.accept(sms("I have a cough"))
    new = len(asked)
    await inbox.accept(sms("since Monday"))
    assert new <= 10, asked[:new]
    assert len(asked) - new <= 6, asked[new:]
