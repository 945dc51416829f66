"""Silence after a serious question: the safe advice and a human, once."""

import asyncio
from datetime import timedelta

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.message import Reply
from bot.replies import plain, shaped
from bot.settings import Settings
from bot.store import lately
from bot.store.lately import Unanswered
from bot.store.store import Store
from bot.store.talk import REMINDER
from bot.words import Words
from flows.dispositions import Disposition
from flows.protocol import Protocol

log = structlog.get_logger()
SERIOUS = (Disposition.EMERGENCY, Disposition.URGENT)
SELF_HARM = ("phq9", "harm")  # the one item of a questionnaire that nobody may leave unanswered unheard
EVERY = 30.0  # seconds between two looks, or less where the time of silence is short


class Silence:
    """Looks for red-flag questions that nobody answered within ``settings.silence_after``.

    Source: clinical reference 00, engine rule 4. A question about facts, or of little urgency, may stay unanswered.
    """

    def __init__(self, store: Store, words: Words, protocols: dict[str, Protocol], settings: Settings) -> None:
        self._store, self._words, self._protocols = store, words, protocols
        self._after = timedelta(seconds=settings.silence_after)
        self._every = min(EVERY, settings.silence_after / 4)

    async def run(self) -> None:
        """Look for ever."""
        while True:
            await asyncio.sleep(self._every)
            try:
                await self.look()
            except SQLAlchemyError as error:
                log.error("silence.store", error=type(error).__name__)

    async def look(self) -> int:
        """Remind everyone who is silent now; how many."""
        async with self._store.read() as tx:
            if not await lately.unanswered(tx, self._after, limit=1):
                return 0
        async with self._store.write() as tx:
            silent = [one for one in await lately.unanswered(tx, self._after) if self._serious(one)]
            for one in silent:
                await lately.remind(tx, one, self._advice(one))
        for one in silent:
            log.warning("patient.silent", conversation=one.conversation.id, asked=one.asked)
        return len(silent)

    def _serious(self, silent: Unanswered) -> bool:
        if silent.asked == "help_now" or (silent.protocol, silent.asked) == SELF_HARM:
            return True
        protocol = self._protocols.get(silent.protocol)
        questions = protocol.questions if protocol else ()
        return any(question.id == silent.asked and question.if_yes in SERIOUS for question in questions)

    def _advice(self, silent: Unanswered) -> list[Reply]:
        reply = plain(self._words, silent.conversation, "silence", REMINDER)
        return shaped(reply, silent.conversation.channel)
