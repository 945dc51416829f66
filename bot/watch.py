"""The dead-man's switch: when something waits too long, people are told on a channel that does not depend on it."""

import asyncio
import os
import shlex
from collections.abc import Callable
from datetime import datetime
from typing import Final

import aiohttp
import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.message import Channel
from bot.settings import Settings
from bot.store import switches
from bot.store.models import now
from bot.store.store import Store, Tx
from bot.store.talk import conversation_of
from bot.words import Words

log = structlog.get_logger()
EVERY: Final = 5.0  # seconds between two looks
DATABASE: Final = "database"  # the switch that no row can hold: the database itself does not answer
TRIES: Final = (0.0, 2.0, 5.0)  # seconds before each try to tell
WITHIN: Final = 10.0  # seconds for one try
ANSWERS_WITHIN: Final = 5.0  # seconds, after which the database counts as one that does not answer
TOLD: Final = "LAMPLIGHT_ALERT"  # the environment variable of the command that names the switch


class Watch:
    """Looks for tripped switches; ``clock`` gives the present.

    Each is told once, and again every ``switches.AGAIN`` while it lasts: by SMS to the telephones on call, which goes
    into the outbox in the transaction that notes it; and by a command of this machine and a web address of the
    clinic's, which need neither the provider nor the database. No line holds anything of a patient.
    """

    def __init__(self, store: Store, words: Words, settings: Settings, clock: Callable[[], datetime] = now) -> None:
        self._store, self._words, self._settings, self._clock = store, words, settings, clock
        self._blind: datetime | None = None  # since when the database has not answered
        self._said_blind: datetime | None = None

    async def run(self) -> None:
        """Look for ever."""
        while True:
            await self.look()
            await asyncio.sleep(EVERY)

    async def tripped(self) -> list[str]:
        """The switches that are tripped now, for the health page; says so soon, even where the database is silent."""
        seen = asyncio.create_task(self._overdue())
        try:
            done, _ = await asyncio.wait({seen}, timeout=ANSWERS_WITHIN)
        except asyncio.CancelledError:
            seen.cancel()  # it must not outlive the store that it asks
            await asyncio.wait({seen})
            raise
        return seen.result() if done else [DATABASE]

    async def look(self) -> list[str]:
        """One look; the switches that somebody was told of."""
        at = self._clock()
        try:
            if DATABASE in await self.tripped():
                told = self._cannot_see(at)
            else:
                told = await self._look(at)
                self._blind = self._said_blind = None
        except SQLAlchemyError as error:
            log.error("watch.store", error=type(error).__name__)
            told = self._cannot_see(at)
        for name in told:
            log.critical("switch.tripped", reason=name)
        await asyncio.gather(*(self._call(name) for name in told))
        return told

    async def _overdue(self) -> list[str]:
        try:
            async with self._store.read() as tx:
                return await switches.overdue(tx, self._clock())
        except SQLAlchemyError as error:
            log.error("watch.store", error=type(error).__name__)
            return [DATABASE]

    async def _look(self, at: datetime) -> list[str]:
        async with self._store.read() as tx:
            if not await switches.overdue(tx, at) and not await switches.unfinished(tx):
                return []
        return await self._store.change(lambda tx: self._note(tx, at))

    async def _note(self, tx: Tx, at: datetime) -> list[str]:
        told = await switches.due(tx, at)
        texts = [name for name in told if name != "alarm"]  # the ladder rings those telephones for it
        for number in self._settings.on_call if texts and self._settings.twilio_account_sid else ():
            ours, language = self._settings.twilio_number, self._settings.default_language
            telephone = await conversation_of(tx, Channel.SMS, ours, number, language, self._settings.default_country)
            for name in texts:
                await switches.write_to(tx, telephone, self._line(name))
        return told

    def _cannot_see(self, at: datetime) -> list[str]:
        self._blind = self._blind or at
        said = self._said_blind
        if at - self._blind < switches.INBOUND or (said and at - said < switches.AGAIN):
            return []
        self._said_blind = at
        return [DATABASE]

    def _line(self, name: str) -> str:
        return self._words.for_staff(f"console-alert-{name}", self._settings.default_language)[0]

    async def _call(self, name: str) -> None:
        ways = [self._post] * bool(self._settings.alert_url) + [self._execute] * bool(self._settings.alert_command)
        for way in ways:
            for wait in TRIES:
                await asyncio.sleep(wait)
                try:
                    async with asyncio.timeout(WITHIN):
                        await way(self._line(name), name)
                    break
                except (OSError, TimeoutError, aiohttp.ClientError) as error:
                    log.error("watch.not_told", reason=name, kind=way.__name__.strip("_"), error=type(error).__name__)

    async def _post(self, line: str, name: str) -> None:
        body = {"text": line, "switch": name}
        async with aiohttp.ClientSession() as session, session.post(self._settings.alert_url, json=body) as answer:
            answer.raise_for_status()

    async def _execute(self, line: str, name: str) -> None:
        """The line is the last word of the command; its environment names the switch and holds nothing else of ours."""
        kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG") if key in os.environ}
        argv = [*shlex.split(self._settings.alert_command), line]
        child = await asyncio.create_subprocess_exec(
            *argv, env={**kept, TOLD: name}, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL
        )
        try:
            if await child.wait() != 0:
                raise ChildProcessError(f"status {child.returncode}")
        finally:
            if child.returncode is None:
                child.kill()
