"""The whole installation: built from its parts, started and stopped together."""

import asyncio
import fcntl
import gc
import os
from collections.abc import AsyncIterator, Awaitable, Coroutine, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import structlog
from aiohttp import web
from pydantic import SecretStr

from bot import staff
from bot.care import sheet_page
from bot.channels import twilio
from bot.channels import web as website
from bot.channels.browser import security_headers
from bot.channels.twilio_sender import TwilioSender
from bot.contents import contents_digest, read_again
from bot.inbox import Inbox
from bot.llm import Llm, ModelError, configured
from bot.message import Channel
from bot.outbox import Outbox
from bot.processes import Process
from bot.rasa import Rasa, action_app
from bot.reader.reader import second_reader
from bot.secrets import Secrets, load_or_make
from bot.settings import ROOT, Settings
from bot.signed import Signed
from bot.silence import Silence
from bot.store import talk
from bot.store.chat import Chat
from bot.store.crypto import Box
from bot.store.desk import Desk
from bot.store.discharges import Discharges
from bot.store.store import Store
from bot.turn import Turns
from bot.words import Words
from bot.writer import Writer
from flows import actions, knowledge
from flows.asked import asked
from flows.protocol import content_digest, load_protocols
from flows.reading import languages, reading
from safety.guard import Guard, can_guard
from safety.screen import screen

log = structlog.get_logger()

RASA = ROOT / "flows" / "rasa"


class AlreadyRunning(RuntimeError):
    """Another process has this data folder: two senders on one database would say everything twice."""


class Lamplight:
    """All parts of one installation. ``start`` returns when messages can be taken; Rasa may still be warming up."""

    def __init__(self, settings: Settings) -> None:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        self.secrets = load_or_make(settings.data_dir / "secrets.json")
        self.settings = _with_demo_token(settings, self.secrets)
        box = Box(self.secrets.raw("data_key"), self.secrets.raw("index_key"))
        self.store = Store(settings.database, box)
        self.words = Words(settings.languages)
        self.texts = contents_digest()  # read with the words: what is signed must be what is said
        self.protocols = load_protocols(settings.protocols)
        self.signed = Signed(settings.mode)
        self.signed.look(self.protocols)
        self.desk = Desk(self.store)
        self.chat = Chat(self.store, Channel.WEB, self.settings.base_url, settings.default_country)
        self.rasa_process: Process | None = None
        self.llm: Llm | None = None
        self._stack = AsyncExitStack()

    async def start(self) -> None:
        """Open the database and start every loop and child process."""
        self._stack.enter_context(_only_one(self.settings.data_dir / "lock"))
        await asyncio.to_thread(_warm)
        await self.store.migrate()
        self._stack.push_async_callback(self.store.close)
        async with self.store.write() as tx:
            await talk.release_all(tx)
        session = await self._stack.enter_async_context(aiohttp.ClientSession())
        await self._start_rasa(session)
        await self._start_writing()
        await self._start_sending()

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
        """Open the public port: webhooks, the chat page, the console, health."""
        app = web.Application(client_max_size=64 * 1024)
        app.on_response_prepare.append(security_headers(self.settings))
        app.add_routes(twilio.routes(self.settings, self.inbox.accept, self.outbox.heard))
        app.add_routes(website.routes(self.settings, self.words, self.chat, self.inbox.accept, self.store.changed))
        sheets = Discharges(self.store)
        staff.setup(app, self.settings, self.words, self.desk, self.desk, self.store.changed, self.protocols, sheets)
        app.add_routes(sheet_page.routes(sheets, self.words, self.settings))
        app.add_routes([web.get("/health", self.health)])
        await self._listen(app, self.settings.host, self.settings.port)

    async def health(self, _request: web.Request | None = None) -> web.Response:
        """Which parts work; 503 while the dialogue does not, though emergencies are answered all the same."""
        rasa, model = await self.rasa.healthy(), self.llm.describe() if self.llm else "off"
        async with self.store.read() as tx:
            waiting = await talk.unfinished(tx)
        content = content_digest(self.protocols)
        body = {
            "rasa": rasa,
            "model": model,
            "waiting": waiting,
            "mode": self.settings.mode,
            "protocols": content,
            "texts": self.texts,
        }
        return web.json_response(body, status=200 if rasa else 503)

    def act(self, payload: Mapping[str, Any]) -> dict[str, Any]:
        """What Rasa's action ``payload`` leads to, in our protocols and words, as far as they are signed."""
        return actions.run(payload, self.protocols, self.settings.mode, self.words.labels, self.signed.usable)

    async def _start_rasa(self, session: aiohttp.ClientSession) -> None:
        await self._listen(action_app(self.act, self.secrets.action_token), "127.0.0.1", self.settings.actions_port)
        url = f"http://127.0.0.1:{self.settings.rasa_port}"
        self.rasa = Rasa(session, url, self.secrets.rasa_token, self.settings.turn_deadline)
        self.rasa_process = rasa_process(self.settings, self.secrets, self.rasa)
        self._keep("rasa", self.rasa_process.run())

    async def _start_writing(self) -> None:
        self.llm = configured(self.settings)
        if self.llm:
            self._stack.push_async_callback(self.llm.close)
            try:
                await self.llm.start()
            except ModelError as error:  # absent, changed or broken: patients get the approved words
                log.warning("model.off", reason=error.reason)
        guarded = [language for language in self.settings.languages if can_guard(language)]
        guard = await asyncio.to_thread(Guard, guarded, [self.secrets.canary])
        self.writer = Writer(self.llm, guard, self.words, self.settings, self.secrets.canary)
        turns = Turns(self.store, self.words, self.rasa, self.writer, self.protocols, self.settings)
        self._keep("turns", turns.run())
        self._keep("silence", Silence(self.store, self.words, self.protocols, self.settings).run())
        self.inbox = Inbox(self.store, self.words, self.settings, turns.begin, second_reader())
        self._keep("inbox", self.inbox.run())

    async def _start_sending(self) -> None:
        sender = TwilioSender(self.settings) if self.settings.twilio_account_sid else None
        if sender:
            self._stack.push_async_callback(sender.close)
        self.outbox = Outbox(self.store, sender, self.settings.lookup_after)
        self._keep("outbox", self.outbox.run())

    def _keep(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Run ``work`` until we stop; if it ends by itself that is a fault, and the process ends with it."""
        task = asyncio.create_task(work, name=name)
        task.add_done_callback(_ended)
        self._stack.push_async_callback(_cancelled, task)

    async def _listen(self, app: web.Application, host: str, port: int) -> None:
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)  # open sockets must not hold up an end
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, host, port).start()


def _warm() -> None:
    """Load the words of the screen and of the answers, or the first patient would wait for them."""
    screen("hello")
    for language in languages():
        reading(language)
    knowledge.search("", "en")  # builds what it looks through, in every language
    asked("", "en")
    gc.collect()
    gc.freeze()  # the loaded words are there for good: looking through them for rubbish takes tenths of a second


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Lamplight]:
    """A started installation, stopped when the block ends."""
    lamplight = Lamplight(settings)
    try:
        await lamplight.start()
        yield lamplight
    finally:
        await lamplight.stop()


def rasa_process(settings: Settings, secrets: Secrets, rasa: Rasa) -> Process:
    """Rasa as a child: loopback only, with a token, its own key, and nothing else of ours in its environment."""
    python = settings.rasa_python or RASA / ".venv" / "bin" / "python"
    env = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ} | {
        "LAMPLIGHT_RASA_TOKEN": secrets.rasa_token,
        "LAMPLIGHT_ACTION_URL": f"http://127.0.0.1:{settings.actions_port}/webhook",
        "LAMPLIGHT_ACTION_TOKEN": secrets.action_token,
        "LAMPLIGHT_TRACKER_DB": str((settings.data_dir / "tracker.db").resolve()),
        "LAMPLIGHT_TRACKER_KEY": secrets.tracker_key,
        "LAMPLIGHT_PROTOCOLS": str(settings.protocols.resolve()),
    }
    argv = [str(python), "-m", "lamplight_rasa", "run", "--port", str(settings.rasa_port)]
    output = settings.data_dir / "rasa.log"
    return Process("rasa", argv, cwd=RASA, env=env, healthy=rasa.healthy, output=output)


def _with_demo_token(settings: Settings, secrets: Secrets) -> Settings:
    """In demo mode webhooks are verified too: against a token of our own where no provider's is set."""
    if settings.twilio_auth_tokens:
        return settings
    return settings.model_copy(update={"twilio_auth_tokens": (SecretStr(secrets.webhook_token),)})


def _only_one(path: Path) -> Any:
    file = path.open("a+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        file.close()
        raise AlreadyRunning(f"{path.parent} is in use by another running Lamplight") from error
    file.truncate(0)
    file.write(str(os.getpid()))  # whom `lamplight reload` tells
    file.flush()
    return file


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
