"""The way out against a provider that refuses, hangs up and forgets: sent once, in order, or a human knows."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlmodel import select

import bot.outbox
from bot.channels.twilio import Status
from bot.channels.twilio_sender import TwilioSender
from bot.inbox import Inbox
from bot.message import Inbound, Outbound, Reply
from bot.outbox import Outbox
from bot.settings import Settings
from bot.store import sending, talk
from bot.store.desk import Desk
from bot.store.models import Conversation, Message
from bot.store.store import Store, Tx
from tests.bot.conftest import BOTH
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Simulator

DATABASES = BOTH


@dataclass
class Post:
    """The outbox, what feeds it, and the provider behind it."""

    store: Store
    inbox: Inbox
    twilio: Simulator
    outbox: Outbox
    sms: Callable[..., Inbound]

    async def say(self, *replies: Reply, sender: str = "+15005550001") -> None:
        """Replies to a fresh message of ``sender``."""
        await self.inbox.accept(self.sms("hello", sender=sender, to=NUMBER))
        async with self.store.write() as tx:
            waiting = await talk.lease_next(tx)
            assert waiting
            conversation = await talk.finish_turn(tx, waiting)
            await talk.add_replies(tx, conversation, replies, answers=waiting.message)

    async def settled(self) -> list[str]:
        """The states of our messages, once none is on its way."""
        for _ in range(100):
            await asyncio.sleep(0.05)
            async with self.store.read() as tx:
                states = list((await tx.session.exec(select(Message.state).where(Message.author == "bot"))).all())
            if not {"pending", "sending", "unknown"}.intersection(states):
                return states
        return states

    @property
    def bodies(self) -> list[str]:
        return [message.body for message in self.twilio.sent]


@pytest.fixture
async def post(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Post]:
    monkeypatch.setattr(bot.outbox, "WAITS", (0.05,))
    async with Simulator() as twilio:
        settings = Settings(
            data_dir=tmp_path,
            twilio_account_sid=ACCOUNT,
            twilio_auth_tokens=[TOKEN],  # type: ignore[arg-type]
            twilio_base_url=twilio.url,
            _env_file=None,
        )
        sender = TwilioSender(settings, timeout=1.0)
        outbox = Outbox(store, sender, lookup_after=0.05)
        running = asyncio.create_task(outbox.run())
        yield Post(store, inbox, twilio, outbox, sms)
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
        await sender.close()


async def test_sent_in_order(post: Post) -> None:
    await post.say(Reply("one"), Reply("two"), Reply("three"))
    assert await post.settled() == ["sent"] * 3
    assert post.bodies == ["one", "two", "three"]


async def test_a_refusal_that_passes_is_tried_again_and_order_holds(post: Post) -> None:
    post.twilio.refuses(429, 20429, times=2)
    await post.say(Reply("one"), Reply("two"))
    assert await post.settled() == ["sent"] * 2
    assert post.bodies == ["one", "two"]


async def test_while_a_flood_comes_in_only_emergencies_go_out(post: Post) -> None:
    falls, post.store.flood.falls = post.store.flood.falls, lambda: None  # type: ignore[method-assign]
    post.store.flood.rises()
    await post.say(Reply("an answer"))
    await post.say(Reply("Call 911 now.", "emergency"))
    async with asyncio.timeout(5):
        while not post.bodies:
            await asyncio.sleep(0.02)
    assert post.bodies == ["Call 911 now."]
    falls()
    assert await post.settled() == ["sent"] * 2
    assert post.bodies == ["Call 911 now.", "an answer"]


async def test_what_the_provider_took_during_a_commit_goes_into_the_next_one(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page to the telephone on call must not wait for as many commits as patients were answered before."""
    count, sizes, sent = 8, list[int](), sending.sent

    async def slowly(tx: Tx, known: Sequence[tuple[Outbound, str]]) -> None:
        sizes.append(len(known))
        async with asyncio.timeout(5):
            while len(post.bodies) < count:
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.1)  # the answers come back
        await sent(tx, known)

    monkeypatch.setattr(sending, "sent", slowly)
    falls, post.store.flood.falls = post.store.flood.falls, lambda: None  # type: ignore[method-assign]
    post.store.flood.rises()  # until all of them wait
    for number in range(count):
        await post.say(Reply("an answer"), sender=f"+1500555{number:04}")
    falls()
    assert await post.settled() == ["sent"] * count
    assert sum(sizes) == count
    assert len(sizes) <= 3


async def test_taken_and_then_hung_up_is_looked_up_and_not_sent_twice(post: Post) -> None:
    post.twilio.drops_after_accepting()
    await post.say(Reply("only once"))
    assert await post.settled() == ["sent"]
    assert post.bodies == ["only once"]


async def test_hung_up_before_it_was_taken_is_sent_again(post: Post) -> None:
    post.twilio.drops_before_accepting()
    await post.say(Reply("still to say"))
    assert await post.settled() == ["sent"]
    assert post.bodies == ["still to say"]


async def test_what_will_never_arrive_brings_a_human(post: Post) -> None:
    post.twilio.refuses(400, 21610)
    await post.say(Reply("unheard"))
    assert await post.settled() == ["failed"]
    assert [row.reason for row in await Desk(post.store).queue()] == ["undeliverable"]


async def test_a_report_that_it_was_lost_brings_a_human_once(post: Post) -> None:
    await post.say(Reply("lost on the way"))
    await post.settled()
    async with post.store.read() as tx:
        row = (await tx.session.exec(select(Message).where(Message.author == "bot"))).one()
    for _ in range(2):
        await post.outbox.heard(Status(str(row.provider_id), "undelivered", row.id, 30005))
    await post.outbox.heard(Status("SM" + "0" * 32, "failed", row.id, 30003))  # of another message
    assert [row.reason for row in await Desk(post.store).queue()] == ["undeliverable"]


async def test_an_emergency_overtakes(post: Post) -> None:
    post.twilio.hangs(0.5)
    await post.say(Reply("slow"), Reply("later"))
    await asyncio.sleep(0.1)
    await post.inbox.accept(post.sms("I have chest pain", sender="+15005550002", to=NUMBER))
    await post.settled()
    assert post.bodies.index(next(body for body in post.bodies if "Call 911" in body)) < post.bodies.index("later")


async def test_what_was_not_sent_when_a_person_took_over_stays_unsaid(post: Post) -> None:
    post.twilio.refuses(429, 20429, retry_after="30", times=9)
    await post.say(Reply("too late"))
    await asyncio.sleep(0.2)
    desk = Desk(post.store)
    await desk.add("lee", "nurse", "long enough password")
    staff = await desk.staff_of(await desk.sign_in("lee", "long enough password") or "")
    async with post.store.read() as tx:
        conversation = (await tx.session.exec(select(Conversation))).one()
    assert staff
    assert (await desk.take_over(conversation.id, staff, conversation.fence)).ok
    assert await post.settled() == ["withdrawn"]
    assert post.bodies == []
