"""The dead-man's switch: told once, again while it lasts, on a channel that needs neither provider nor database."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from aiohttp import web
from sqlalchemy.exc import OperationalError
from sqlmodel import select

from bot.commands.local import free_port
from bot.inbox import Inbox
from bot.message import Inbound
from bot.settings import Settings
from bot.store import sending, switches, talk
from bot.store.desk import Desk
from bot.store.models import Conversation, Message, Switch
from bot.store.store import Store
from bot.watch import DATABASE, Watch
from bot.words import Words
from tests.bot.conftest import BOTH
from tests.clock import Clock

DATABASES = BOTH


@pytest.fixture
def told(tmp_path: Path) -> Path:
    return tmp_path / "told"


@pytest.fixture
def watch(store: Store, words: Words, settings: Settings, clock: Clock, told: Path, tmp_path: Path) -> Watch:
    script = tmp_path / "page"
    script.write_text(f'#!/bin/sh\necho "$LAMPLIGHT_ALERT|$1|$(env | grep -c LAMPLIGHT_)" >> {told}\n')
    script.chmod(0o700)
    return Watch(store, words, settings.model_copy(update={"alert_command": str(script)}), clock)


def lines(told: Path) -> list[str]:
    return [line.split("|")[0] for line in told.read_text().splitlines()] if told.exists() else []


async def test_a_message_that_waits_is_told_once_and_again_while_it_lasts(
    watch: Watch, inbox: Inbox, sms: Callable[..., Inbound], clock: Clock, told: Path, store: Store
) -> None:
    await inbox.accept(sms("my throat hurts"))
    clock.move(15)
    assert await watch.look() == []
    clock.move(25)
    assert await watch.tripped() == ["inbound"]
    for _ in range(3):
        await watch.look()
    assert lines(told) == ["inbound"]
    clock.move(121)
    await watch.look()
    assert lines(told) == ["inbound", "inbound"]
    async with store.write() as tx:
        (await tx.session.exec(select(Message))).one().state = "done"
    clock.move(300)
    assert await watch.look() == []
    async with store.read() as tx:
        row = (await tx.session.exec(select(Switch))).one()
    assert (row.closed_at is None, row.alerts) == (False, 2)


async def test_no_word_of_the_patient_and_no_setting_of_ours_reaches_the_command(
    watch: Watch, inbox: Inbox, sms: Callable[..., Inbound], clock: Clock, told: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LAMPLIGHT_TWILIO_AUTH_TOKENS", '["secret"]')
    await inbox.accept(sms("quixotic pelican rash", sender="+15005550007"))
    clock.move(31)
    await watch.look()
    written = told.read_text().strip()
    assert "pelican" not in written
    assert "5550007" not in written
    assert written.endswith("|1"), "only LAMPLIGHT_ALERT is in its environment"


async def test_an_alarm_that_nobody_takes(
    watch: Watch, inbox: Inbox, sms: Callable[..., Inbound], clock: Clock, told: Path, store: Store
) -> None:
    await inbox.accept(sms("I have chest pain"))
    async with store.write() as tx:
        for row in (await tx.session.exec(select(Message).where(Message.author == "bot"))).all():
            row.state = "sent"
    clock.move(90)
    assert await watch.look() == []
    clock.move(40)
    assert await watch.look() == ["alarm"]
    desk = Desk(store)
    await desk.add("lee", "nurse", "long enough password")
    staff = await desk.staff_of(await desk.sign_in("lee", "long enough password") or "")
    async with store.read() as tx:
        conversation = (await tx.session.exec(select(Conversation))).one()
    assert staff
    assert (await desk.take_over(conversation.id, staff, conversation.fence)).ok
    clock.move(200)
    assert await watch.tripped() == []
    await watch.look()
    await inbox.accept(sms("chest pain again", sender="+15005550009"))
    clock.move(-200)
    assert lines(told) == ["alarm"]


async def test_a_send_without_an_answer_and_an_emergency_that_is_not_sent(
    watch: Watch, inbox: Inbox, sms: Callable[..., Inbound], clock: Clock, store: Store
) -> None:
    await inbox.accept(sms("I have chest pain"))
    clock.move(61)
    assert await watch.tripped() == ["sending"]  # nobody sends it at all
    clock.move(-61)
    async with store.write() as tx:
        assert await sending.claim(tx, 20)
    assert await watch.tripped() == []
    clock.move(61)
    assert await watch.tripped() == ["sending"]


async def test_two_processes_tell_once(
    watch: Watch,
    store: Store,
    words: Words,
    settings: Settings,
    inbox: Inbox,
    sms: Callable[..., Inbound],
    clock: Clock,
) -> None:
    other = Watch(store, words, settings, clock)
    await inbox.accept(sms("hello"))
    clock.move(40)
    assert [*(await watch.look()), *(await other.look())] == ["inbound"]


async def test_the_telephone_on_call_gets_it_through_the_outbox(
    store: Store, words: Words, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], clock: Clock
) -> None:
    changed = {"on_call": ("+15005550099",), "twilio_account_sid": "AC1", "twilio_number": "+15005550006"}
    watch = Watch(store, words, settings.model_copy(update=changed), clock)
    await inbox.accept(sms("hello"))
    clock.move(40)
    await watch.look()
    await watch.look()
    async with store.write() as tx:
        claimed = await sending.claim(tx, 20)
    assert [(one.address, one.text) for one in claimed] == [("+15005550099", words.say("console-alert-inbound", "en"))]
    await inbox.accept(sms("who is this?", sender="+15005550099"))
    async with store.write() as tx:
        while waiting := await talk.lease_next(tx):
            if waiting.text == "who is this?":
                break
            await tx.session.flush()
    assert waiting
    assert waiting.conversation.owner == "staff", "the bot never speaks to the telephone on call"


async def test_a_web_address_is_told(
    store: Store, words: Words, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], clock: Clock
) -> None:
    heard: list[object] = []

    async def hook(request: web.Request) -> web.Response:
        heard.append(json.loads(await request.read()))
        return web.Response(status=500 if len(heard) == 1 else 204)  # the first try fails, and is tried again

    app = web.Application()
    app.router.add_post("/alert", hook)
    runner, port = web.AppRunner(app), free_port()
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    url = f"http://127.0.0.1:{port}/alert"
    watch = Watch(store, words, settings.model_copy(update={"alert_url": url}), clock)
    await inbox.accept(sms("hello"))
    clock.move(40)
    await watch.look()
    await runner.cleanup()
    assert heard == [{"text": words.say("console-alert-inbound", "en"), "switch": "inbound"}] * 2


async def test_a_database_that_does_not_answer_is_told_by_the_command(
    watch: Watch, clock: Clock, told: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(*_: object) -> list[str]:
        raise OperationalError("select", {}, Exception("disk"))

    monkeypatch.setattr(switches, "overdue", gone)
    assert await watch.tripped() == [DATABASE]
    assert await watch.look() == []
    clock.move(31)
    assert await watch.look() == [DATABASE]
    assert await watch.look() == []
    clock.move(121)
    await watch.look()
    assert lines(told) == [DATABASE, DATABASE]


def test_every_line_is_one_short_message(words: Words) -> None:
    for name in ("inbound", "sending", "alarm", DATABASE):
        for language in ("en", "es"):
            assert 30 < len(words.say(f"console-alert-{name}", language)) <= 160


async def test_a_clinic_without_words_for_staff_in_its_language_is_told_in_english(
    store: Store,
    inbox: Inbox,
    sms: Callable[..., Inbound],
    settings: Settings,
    clock: Clock,
    told: Path,
    tmp_path: Path,
) -> None:
    script = tmp_path / "page"
    script.write_text(f'#!/bin/sh\necho "$LAMPLIGHT_ALERT|$1" >> {told}\n')
    script.chmod(0o700)
    changed = {"languages": ("ar",), "default_language": "ar", "alert_command": str(script)}
    elsewhere = settings.model_copy(update=changed)
    await inbox.accept(sms("my throat hurts"))
    clock.move(40)
    assert await Watch(store, Words(("ar",)), elsewhere, clock).look() == ["inbound"]
    assert lines(told) == ["inbound"]
