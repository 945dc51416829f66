"""A clinic on a simulated Twilio: real webhooks, store, inbox and outbox; the dialogue's replies are the test's own."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr
from sqlmodel import col, select

from bot.channels import twilio as webhooks
from bot.channels.content import Contents
from bot.channels.gate import Gate
from bot.channels.media import Media
from bot.channels.pacing import Pacer
from bot.channels.poller import Poller
from bot.channels.twilio_http import Account
from bot.channels.twilio_sender import TwilioSender
from bot.inbox import Inbox
from bot.message import Reply
from bot.outbox import Outbox
from bot.replies import shaped
from bot.settings import Settings
from bot.store import talk
from bot.store.attachments import Attachments
from bot.store.desk import Desk
from bot.store.models import Conversation, Message
from bot.store.provider import ProviderMemory
from bot.store.queue import QueueRow
from bot.store.store import Store
from bot.words import Words
from safety.screen import screen
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Simulator

PUBLIC = "https://clinic.example"
PATIENT = "+12025550100"
UNDER_WAY = ("pending", "sending", "unknown")
OURS = col(Message.author) != "patient"


@dataclass
class Clinic:
    """The parts, and what a test asks of them."""

    store: Store
    words: Words
    settings: Settings
    twilio: Simulator
    inbox: Inbox
    outbox: Outbox
    poller: Poller
    media: Media

    async def reply(self, *replies: Reply) -> str:
        """The next turn says ``replies``; the conversation's id."""
        async with self.store.write() as tx:
            waiting = await talk.lease_next(tx)
            assert waiting, "no message waits for a turn"
            conversation = await talk.finish_turn(tx, waiting)
            parts = [part for reply in replies for part in shaped(reply, conversation.channel)]
            await talk.add_replies(tx, conversation, parts, answers=waiting.message, first=talk.TURN)
            return conversation.id

    async def reply_to_all(self, *replies: Reply) -> None:
        """Every turn that waits says ``replies``, in one transaction."""
        async with self.store.write() as tx:
            while waiting := await talk.lease_next(tx):
                conversation = await talk.finish_turn(tx, waiting)
                await talk.add_replies(tx, conversation, replies, answers=waiting.message, first=talk.TURN)
                await tx.session.flush()

    async def texts(self, patients: Sequence[str], body: str) -> None:
        """Each of ``patients`` writes ``body``, many at the same time."""
        for start in range(0, len(patients), 25):
            some = patients[start : start + 25]
            delivered = await asyncio.gather(*(self.twilio.text(patient, body) for patient in some))
            assert all(one.acknowledged for one in delivered)

    async def waiting(self) -> talk.Waiting | None:
        """The next turn, taken and left as it is."""
        async with self.store.write() as tx:
            return await talk.lease_next(tx)

    async def settled(self, within: float = 5.0) -> list[str]:
        """The states of our messages once none is on its way."""
        async with asyncio.timeout(within):
            while True:
                states = list(await self._all(select(Message.state).where(OURS).order_by(col(Message.id))))
                if not set(UNDER_WAY).intersection(states):
                    return states
                await asyncio.sleep(0.02)

    async def ours(self) -> list[Message]:
        """Every message of ours, in order."""
        return await self._all(select(Message).where(OURS).order_by(col(Message.id)))

    async def theirs(self) -> list[Message]:
        """Every message of patients, in order."""
        return await self._all(select(Message).where(Message.author == "patient").order_by(col(Message.id)))

    async def conversations(self) -> list[Conversation]:
        """Every conversation."""
        return await self._all(select(Conversation))

    async def queue(self) -> list[QueueRow]:
        """What staff see."""
        return await Desk(self.store).queue()

    async def reasons(self) -> list[str]:
        """Why staff were called, most urgent first."""
        return [row.reason for row in await self.queue()]

    def sent(self, patient: str = PATIENT) -> list[str]:
        """What Twilio took for ``patient``."""
        return [message.body for message in self.twilio.sent if message.to.endswith(patient)]

    async def _all(self, query: Any) -> Sequence[Any]:
        async with self.store.read() as tx:
            return list((await tx.session.exec(query)).all())


@asynccontextmanager
async def clinic(store: Store, words: Words, settings: Settings, **changes: Any) -> AsyncIterator[Clinic]:
    """A running clinic; ``changes`` are settings."""
    async with Simulator(public_url=PUBLIC) as twilio, contextlib.AsyncExitStack() as stack:
        fixed = {
            "twilio_account_sid": ACCOUNT, "twilio_auth_tokens": (SecretStr(TOKEN),), "twilio_number": NUMBER,
            "public_base_url": PUBLIC, "twilio_base_url": twilio.url,
        }  # fmt: skip
        own = settings.model_copy(update={**fixed, **changes})
        account = Account(own, timeout=6.0)
        stack.push_async_callback(account.close)
        memory = ProviderMemory(store)
        contents = Contents(account, memory, lambda language: words.say("channel-choose", language))
        inbox = Inbox(store, words, own)
        pacer = Pacer(lambda channel: own.sends_per_second[channel])
        sender = TwilioSender(own, account=account, contents=contents)
        outbox = Outbox(store, sender, 0.05, gate=Gate(words, own), pacer=pacer)
        poller = Poller(own, account, memory, inbox.accept)
        made = Clinic(store, words, own, twilio, inbox, outbox, poller, Media(own, account, Attachments(store)))
        site = web.Application()
        site.add_routes(webhooks.routes(own, inbox.accept, outbox.heard))
        server = await stack.enter_async_context(TestServer(site))
        twilio.caller.app_url = str(server.make_url("")).rstrip("/")
        twilio.caller.patience = 120.0  # what is tested here is not how fast this machine is
        screen("hello")  # its words are loaded now, not while the first patient waits
        for work in (inbox.run(), outbox.run()):
            stack.push_async_callback(_ended, asyncio.create_task(work))
        yield made


async def _ended(task: "asyncio.Task[None]") -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
