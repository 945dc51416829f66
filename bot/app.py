"""The whole installation: built from its parts, started and stopped together."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Coroutine, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from typing import Any

import aiohttp
import structlog
from aiohttp import web
from pydantic import SecretStr
from sqlalchemy.exc import SQLAlchemyError

from bot import api, live, staff
from bot.care import record_page, sheet_page
from bot.channels import limits, twilio
from bot.channels import web as website
from bot.channels.browser import security_headers
from bot.channels.content import Contents
from bot.channels.gate import Gate
from bot.channels.media import Media
from bot.channels.pacing import Pacer
from bot.channels.poller import Poller
from bot.channels.twilio_http import Account
from bot.channels.twilio_sender import TwilioSender
from bot.channels.voice import Voice
from bot.contents import contents_digest, read_again
from bot.hooks import Hooks, secret_of
from bot.inbox import Inbox
from bot.janitor import Janitor
from bot.ladder import Ladder
from bot.llm import Llm, ModelError, configured
from bot.lock import AlreadyRunning, only_one
from bot.message import Channel
from bot.outbox import Outbox
from bot.overlay import Overlay
from bot.pager import Pager
from bot.processes import Process
from bot.rasa import Rasa, action_app, rasa_process
from bot.reader.reader import second_reader
from bot.rulings import Rulings
from bot.secrets import Secrets, load_or_make
from bot.settings import Settings
from bot.signed import Signed
from bot.silence import Silence
from bot.staff.drafts import Wording
from bot.store import names, talk
from bot.store.attachments import Attachments
from bot.store.chat import Chat
from bot.store.desk import Desk
from bot.store.discharges import Discharges
from bot.store.master import box_of
from bot.store.provider import ProviderMemory
from bot.store.store import Store
from bot.store.witness import Witness, heads_of
from bot.turn import Turns
from bot.warm import warm
from bot.watch import DATABASE, Watch
from bot.words import Words
from bot.writer import Writer
from flows import actions
from flows.protocol import content_digest, load_protocols
from safety.guard import Guard, can_guard

log = structlog.get_logger()

TAKES_OVER_WITHIN = 10.0  # seconds; the database may not have seen yet that the one before us is dead


class Lamplight:
    """All parts of one installation. ``start`` returns when messages can be taken; Rasa may still be warming up."""

    def __init__(self, settings: Settings) -> None:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        self.secrets = load_or_make(settings.data_dir / "secrets.json")
        self.settings = _with_demo_token(settings, self.secrets)
        self.store = Store(settings.database, box_of(settings))
        self.words = Words(settings.languages)
        self.texts = contents_digest()  # read with the words: what is signed must be what is said
        self.protocols = load_protocols(settings.protocols)
        self.signed = Signed(settings.mode)
        self.signed.look(self.protocols)
        self.desk = Desk(self.store, timedelta(seconds=settings.assignment_lease))
        self.chat = Chat(self.store, Channel.WEB, self.settings.base_url, settings.default_country)
        self.watch = Watch(self.store, self.words, self.settings)
        self.overlay = Overlay(self.store, self.settings)
        self.rulings = Rulings(self.store, self.settings, self.protocols, self.signed, self.reload)
        self.rasa: Rasa | None = None
        self.rasa_process: Process | None = None
        self.llm: Llm | None = None
        self.writer: Writer | None = None
        self._stack = AsyncExitStack()

    async def start(self) -> None:
        """Open the database and start every loop and child process."""
        self._stack.enter_context(only_one(self.settings))
        await asyncio.to_thread(warm, "dialogue" in self.settings.roles)
        await self.store.migrate()
        self._stack.push_async_callback(self.store.close)
        await names.catch_up(self.store)
        witness = Witness(self.store, self.secrets.raw("audit_key"), heads_of(self.settings))
        self._keep("audit", witness.run())
        looks = (self.overlay.look, self.rulings.look)
        await live.look(*looks)  # before anything that goes by them
        self._keep("live", live.follow(self.store.changed, *looks))
        self._keep("janitor", Janitor(self.store, self.settings).run())
        if self.store.shared:
            self._keep("news", self.store.listen())
        turns = await self._start_dialogue() if "dialogue" in self.settings.roles else None
        self.writer = self.writer or await self._writer()  # where another process has the model: approved words
        self.inbox = Inbox(self.store, self.words, self.settings, turns.begin if turns else None, second_reader())
        self._keep("inbox", self.inbox.run())
        await self._start_sending()
        ladder = Ladder(self.store, self.words, self.settings)
        await ladder.begin()
        self._keep("ladder", ladder.run())
        self._keep("watch", self.watch.run())

    async def stop(self) -> None:
        """End everything, last started first."""
        await self._stack.aclose()

    def reload(self) -> None:
        """Read the protocols, the texts and all words again; nothing changes when one has a mistake.

        Raises ``ProtocolError``, or what a first reading of the words would. A triage that is under way in a protocol
        that has changed begins again; Rasa looks at the folder by itself.
        """
        fresh = load_protocols(self.settings.protocols)
        read_again(self.words.reload)
        self.texts = contents_digest()
        self.protocols.clear()
        self.protocols.update(fresh)
        self.signed.look(fresh)
        log.info("protocols.reloaded", count=len(fresh), content=content_digest(fresh))

    async def serve(self) -> None:
        """Open the public port."""
        await self._listen(self.public(), self.settings.host, self.settings.port, **limits.server())

    def public(self) -> web.Application:
        """What stands on the public port: webhooks, the chat page, the console, health."""
        app = limits.limited()
        app.on_response_prepare.append(security_headers(self.settings))
        app.add_routes(twilio.routes(self.settings, self.inbox.accept, self.outbox.heard))
        app.add_routes(website.routes(self.settings, self.words, self.chat, self.inbox.accept, self.store.changed))
        sheets, files = Discharges(self.store), Attachments(self.store)
        shown = self.protocols, sheets, files, self.store
        wording = Wording(self.writer, self.signed.usable) if self.writer else None
        ruled = self.overlay, self.rulings, wording
        staff.setup(app, self.settings, self.words, self.desk, self.desk, self.store.changed, *shown, *ruled)
        app.add_routes(sheet_page.routes(sheets, self.words, self.settings))
        app.add_routes(record_page.routes(self.store, self.words))
        api.setup(app, self.settings, self.store, self.desk)
        app.add_routes([web.get("/health", self.health)])
        return app

    async def health(self, _request: web.Request | None = None) -> web.Response:
        """Which parts work; 503 while the dialogue does not, or a dead-man's switch is tripped.

        Emergencies are answered all the same: this is for people, never a reason to restart the process.
        """
        rasa = await self.rasa.healthy() if self.rasa else None  # None: another process has the dialogue
        switches = await self.watch.tripped()
        body = {
            "rasa": rasa,
            "model": self.llm.describe() if self.llm else "off",
            "waiting": await self._waiting() if DATABASE not in switches else None,
            "mode": self.settings.mode,
            "protocols": content_digest(self.protocols),
            "texts": self.texts,
            "switches": switches,
        }
        return web.json_response(body, status=503 if rasa is False or switches else 200)

    def act(self, payload: Mapping[str, Any]) -> dict[str, Any]:
        """What Rasa's action ``payload`` leads to, in our protocols and words, as far as they are signed."""
        return actions.run(payload, self.protocols, self.settings.mode, self.words.labels, self.signed.usable)

    async def _waiting(self) -> int | None:
        try:
            async with self.store.read() as tx:
                return await talk.unfinished(tx)
        except SQLAlchemyError:  # it went since the switches were looked at, which say so at the next look
            return None

    async def _start_dialogue(self) -> Turns:
        if not await self._stack.enter_async_context(self.store.alone("dialogue", TAKES_OVER_WITHIN)):
            raise AlreadyRunning("another process has the dialogue of this database: set LAMPLIGHT_ROLES")
        if self.store.shared:
            self._keep("alone", self.store.still_alone())
        async with self.store.write() as tx:
            await talk.release_all(tx)
        await self._start_rasa(await self._stack.enter_async_context(aiohttp.ClientSession()))
        return await self._start_writing()

    async def _start_rasa(self, session: aiohttp.ClientSession) -> None:
        await self._listen(action_app(self.act, self.secrets.action_token), "127.0.0.1", self.settings.actions_port)
        url = f"http://127.0.0.1:{self.settings.rasa_port}"
        self.rasa = Rasa(session, url, self.secrets.rasa_token, self.settings.turn_deadline)
        self.rasa_process = rasa_process(self.settings, self.secrets, self.rasa)
        self._keep("rasa", self.rasa_process.run())

    async def _start_writing(self) -> Turns:
        assert self.rasa is not None
        self.llm = configured(self.settings)
        if self.llm:
            self._stack.push_async_callback(self.llm.close)
            try:
                await self.llm.start()
            except ModelError as error:  # absent, changed or broken: patients get the approved words
                log.warning("model.off", reason=error.reason)
        writer = self.writer = await self._writer()
        turns = Turns(self.store, self.words, self.rasa, writer, self.protocols, self.settings)
        self._keep("turns", turns.run())
        self._keep("silence", Silence(self.store, self.words, self.protocols, self.settings).run())
        return turns

    async def _writer(self) -> Writer:
        guarded = [language for language in self.settings.languages if can_guard(language)]
        guard = await asyncio.to_thread(Guard, guarded, [self.secrets.canary])
        return Writer(self.llm, guard, self.words, self.settings, self.secrets.canary)

    async def _start_sending(self) -> None:
        account = Account(self.settings) if self.settings.twilio_account_sid else None
        sends = "sender" in self.settings.roles
        if account:
            self._stack.push_async_callback(account.close)
            memory = ProviderMemory(self.store)
            contents = Contents(account, memory, lambda language: self.words.say("channel-choose", language))
            sender = TwilioSender(self.settings, account=account, contents=contents)
            if sends:
                self._keep("poller", Poller(self.settings, account, memory, self.inbox.accept).run())
                self._keep("pager", Pager(self.store, Voice(account, self.settings), self.words, self.settings).run())
                self._keep("media", Media(self.settings, account, Attachments(self.store)).run())
        gate, rates = Gate(self.words, self.settings), self.settings.sends_per_second
        pacer = Pacer(lambda channel: rates.get(channel, 1.0)) if account else None
        provider, lookup_after, lease = (
            sender if account else None,
            self.settings.lookup_after,
            self.settings.sending_lease,
        )
        self.outbox = Outbox(self.store, provider, lookup_after, lease, gate, pacer)
        if sends:
            self._keep("outbox", self.outbox.run())
            await self._start_telling()

    async def _start_telling(self) -> None:
        hooks = Hooks(self.store, self.settings, secret_of(self.settings, self.secrets))
        await hooks.begin()
        if self.settings.hooks:
            self._keep("hooks", hooks.run())

    def _keep(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Run ``work`` until we stop; if it ends by itself that is a fault, and the process ends with it."""
        task = asyncio.create_task(work, name=name)
        task.add_done_callback(_ended)
        self._stack.push_async_callback(_cancelled, task)

    async def _listen(self, app: web.Application, host: str, port: int, **reader: Any) -> None:
        # open sockets must not hold up an end
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0, **reader)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, host, port).start()


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Lamplight]:
    """A started installation, stopped when the block ends."""
    lamplight = Lamplight(settings)
    try:
        await lamplight.start()
        yield lamplight
    finally:
        await lamplight.stop()


def _with_demo_token(settings: Settings, secrets: Secrets) -> Settings:
    """In demo mode webhooks are verified too: against a token of our own where no provider's is set."""
    if settings.twilio_auth_tokens:
        return settings
    return settings.model_copy(update={"twilio_auth_tokens": (SecretStr(secrets.webhook_token),)})


def _ended(task: asyncio.Task[None]) -> None:
    if task.cancelled():
        return
    error = task.exception()
    log.critical("part.ended", process=task.get_name(), error=type(error).__name__)
    os._exit(70)  # a part that is gone would leave patients unanswered in silence; the supervisor starts us again


async def _cancelled(task: Awaitable[None]) -> None:
    assert isinstance(task, asyncio.Task)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
