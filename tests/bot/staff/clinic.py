"""A small clinic to test the pages against: real store and words, patients who write, a bot that answers on order."""

import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unittest.mock import patch

from aiohttp import web
from aiohttp.test_utils import TestServer
from argon2.profiles import CHEAPEST

from bot import staff
from bot.care import sheet_page
from bot.channels import web as website
from bot.channels.browser import security_headers
from bot.llm import Llm
from bot.message import Channel, Inbound, Reply
from bot.overlay import Overlay
from bot.rulings import Rulings
from bot.settings import Settings
from bot.signed import Signed
from bot.staff.drafts import Wording
from bot.store import desk as desk_store
from bot.store import people as people_store
from bot.store import reach, talk
from bot.store.attachments import Attachments
from bot.store.chat import Chat
from bot.store.crypto import Box
from bot.store.desk import Desk
from bot.store.discharges import Discharges
from bot.store.people import People, Staff
from bot.store.store import Store
from bot.words import Words
from bot.writer import Writer
from flows.dispositions import Disposition
from flows.orders import Decide
from flows.protocol import Protocol, load_protocols
from flows.texts import LANGUAGES
from safety.escalation import PRIORITY
from safety.guard import Guard

PASSWORD = "a-lamp-in-the-window"
REASON = "the ward asks me to stand in"  # to break the glass
BOX = Box(b"d" * 32, b"i" * 32)
_made: list[Path] = []


@dataclass
class Clinic:
    """The pages on a loopback port; ``accept`` saves a patient's message as the inbox does, without the screen."""

    settings: Settings
    store: Store
    people: People
    desk: Desk
    chat: Chat
    llm: Llm | None = None  # what words drafts; none: approved words

    async def open(self) -> None:
        """Serve the pages; again after ``server.close()``, as a restart does."""
        app, words = web.Application(), _words(self.settings.languages)
        app.on_response_prepare.append(security_headers(self.settings))
        app.add_routes(website.routes(self.settings, words, self.chat, self.accept, self.store.changed))
        sheets, protocols, files = (
            Discharges(self.store),
            dict(_protocols(self.settings.protocols)),
            Attachments(self.store),
        )
        shown = protocols, sheets, files, self.store, *self._settled(protocols), self._wording(words)
        staff.setup(app, self.settings, words, self.people, self.desk, self.store.changed, *shown)
        app.add_routes(sheet_page.routes(sheets, words, self.settings))
        self.server = TestServer(app, host="127.0.0.1", port=self.settings.port)
        await self.server.start_server(shutdown_timeout=0.2)

    def _wording(self, words: Words) -> Wording:
        return Wording(Writer(self.llm, _guard(), words, self.settings), lambda *_: True)

    def _settled(self, protocols: dict[str, Protocol]) -> tuple[Overlay, Rulings]:
        """What the console settles: settings, and the protocols in the folder of the settings."""

        def again() -> None:
            fresh = load_protocols(self.settings.protocols)
            protocols.clear()
            protocols.update(fresh)

        self.signed, self.running = Signed(self.settings.mode), protocols
        self.overlay = Overlay(self.store, self.settings)
        self.rulings = Rulings(self.store, self.settings, protocols, self.signed, again)
        return self.overlay, self.rulings

    async def accept(self, inbound: Inbound) -> None:
        async with self.store.write() as tx:
            language, country = inbound.language or "en", inbound.country or "US"
            conversation = await reach.conversation_of(tx, inbound, language, country)
            await talk.add_inbound(tx, conversation, inbound, alarm=False, done=False)

    async def answer(
        self, conversation: str, *replies: Reply, reason: str | None = None, decided: Decide | None = None
    ) -> None:
        """The bot's answer to the last message, with an escalation and a decision where given."""
        async with self.store.write() as tx:
            row = await tx.session.get_one(talk.Conversation, conversation)
            last = (await self.chat.replies_after(conversation, 0))[-1].id
            await talk.add_replies(tx, row, replies, answers=last)
            if reason:
                await desk_store.escalate(tx, row, last, reason, PRIORITY[reason])
            if decided:
                await talk.add_decision(tx, row, last, decided)

    async def case(
        self,
        text: str,
        reason: str,
        *replies: Reply,
        channel: Channel = Channel.SMS,
        number: int = 0,
        language: str = "en",
    ) -> str:
        """A conversation that waits for a person; its id."""
        sender = f"+1202555{number:04}"
        inbound = Inbound(
            channel, sender, "+12025550000", f"SM{channel}{number}", text, talk.now(), language=language, country="US"
        )
        await self.accept(inbound)
        async with self.store.read() as tx:
            found = await talk.find_conversation(tx, channel, "+12025550000", sender)
        assert found
        await self.answer(found.id, *replies, reason=reason)
        return found.id

    async def patient(self, conversation: str, text: str) -> None:
        """The patient of that conversation writes again."""
        async with self.store.write() as tx:
            row = await tx.session.get_one(talk.Conversation, conversation)
            address = tx.box.open(f"conversation|address|{row.id}", row.address_sealed)
            known = len(await self.chat.replies_after(conversation, 0))
        again = f"SM{conversation}{known}"
        await self.accept(Inbound(Channel(row.channel), address, row.ours, again, text, talk.now()))

    async def somebody(self) -> Staff:
        """The nurse ben, for reading what is in the store."""
        token = await self.people.sign_in("ben", PASSWORD)
        found = await self.people.staff_of(token or "")
        assert found
        return found

    async def said(self, case: str, author: str) -> list[str]:
        """What ``author`` (``bot`` or ``staff``) wrote there."""
        thread = await self.desk.thread(case, await self.somebody())
        assert thread
        return [message.text for message in thread.messages if message.author == author]

    def url(self, path: str = "/") -> str:
        return self.settings.base_url + path


async def open_clinic(folder: Path, port: int, llm: Llm | None = None, **changed: object) -> Clinic:
    """A clinic in ``folder`` on ``port``, with the nurses ana and ben and the viewer vera; ``llm`` words its drafts."""
    settings = Settings(_env_file=None, data_dir=folder, port=port, **changed)  # type: ignore[call-arg, arg-type]
    await _copy_database(folder)
    store = Store(settings.database, BOX)
    people, desk = _people(store), Desk(store)
    chat = Chat(store, Channel.WEB, settings.base_url, settings.default_country)
    clinic = Clinic(settings, store, people, desk, chat, llm)
    await clinic.open()
    return clinic


async def _copy_database(folder: Path) -> None:
    """The tables and the staff are made once per run, not once per test."""
    if not _made:
        _made.append(Path(tempfile.mkdtemp()) / "lamplight.db")
        store = Store(f"sqlite+aiosqlite:///{_made[0]}", BOX)
        await store.migrate()
        people = _people(store)
        for name, role in (("ana", "nurse"), ("ben", "nurse"), ("vera", "viewer")):
            await people.add(name, role, PASSWORD)
        await store.close()
    shutil.copy(_made[0], folder / "lamplight.db")


@cache
def _guard() -> Guard:
    return Guard(LANGUAGES)


_words, _protocols = cache(Words), cache(load_protocols)  # read once per run: nobody changes them


def _people(store: Store) -> People:
    """The real sign-in with the cheapest argon2id: the real one costs a third of a second each time, on purpose."""
    with patch.object(people_store, "RFC_9106_LOW_MEMORY", CHEAPEST):
        return People(store)


async def close_clinic(clinic: Clinic) -> None:
    """Stop the pages and the database."""
    await clinic.server.close()
    await clinic.store.close()


CHEST_PAIN = Decide(
    protocol="chest_pain",
    version=1,
    disposition=Disposition.EMERGENCY,
    because="heart_signs",
    crisis=False,
    asked=1,
    advice=[],
    watch_for=[],
    check_again=None,
    facts={"about": "self", "age_months": 648, "sex": "female"},
    answers={"heart_signs": ["pressure"]},
)
