"""The door: every message in is screened and saved in one transaction, and only then acknowledged.

Nothing here waits for Rasa, the model or the network. For an alarm the same transaction holds the reply and the
request for a human, so an emergency that was acknowledged is answered and escalated whatever else is down.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog

from bot.message import Inbound, choice_named, clean
from bot.reader.reader import CONCEPT, Reader
from bot.replies import alarm_replies, opening, shaped
from bot.settings import Settings
from bot.store import desk, talk
from bot.store.models import Conversation, Message
from bot.store.store import Store, Tx
from bot.store.talk import Waiting
from bot.words import Words
from safety import escalation
from safety.screen import Alarm, screen

log = structlog.get_logger()

SPLIT_WITHIN = timedelta(minutes=3)  # words of one emergency may come in two messages
SCREEN_FAILED = "screen_failed"
MOST_AT_ONCE = 200  # messages in one commit


@dataclass(slots=True)
class _Arrival:
    inbound: Inbound
    saved: asyncio.Future[None]
    turn: Waiting | None = None


class Inbox:
    """Takes messages from all channels; one task writes all that wait in one commit, so a flood costs one fsync."""

    def __init__(
        self,
        store: Store,
        words: Words,
        settings: Settings,
        begin: Callable[[Waiting], None] | None = None,
        reader: Reader | None = None,
    ) -> None:
        """``begin`` is told of each turn that may start at once; the others wait until they are leased.

        ``reader`` reads beside the screen, where there is one.
        """
        self._store, self._words, self._settings, self._begin = store, words, settings, begin
        self._reader = reader
        self._arrivals: asyncio.Queue[_Arrival] = asyncio.Queue()

    async def accept(self, inbound: Inbound) -> None:
        """Returns when the message is on the disk, with all that must follow from it; raises if it is not."""
        arrival = _Arrival(
            replace(inbound, text=clean(inbound.text).strip()), asyncio.get_running_loop().create_future()
        )
        await self._arrivals.put(arrival)
        await arrival.saved

    async def run(self) -> None:
        """Write what arrives, for ever."""
        while True:
            batch = [await self._arrivals.get()]
            while not self._arrivals.empty() and len(batch) < MOST_AT_ONCE:
                batch.append(self._arrivals.get_nowait())
            await self._commit(batch)

    async def _commit(self, batch: Sequence[_Arrival]) -> None:
        try:
            async with self._store.write() as tx:
                for arrival in batch:
                    arrival.turn = await self._receive(tx, arrival.inbound)
        except Exception as error:  # whatever it was, each caller must hear whether its own message was kept
            await self._alone(batch, error)
        else:
            for arrival in batch:
                _settle(arrival)
                if arrival.turn and self._begin:
                    self._begin(arrival.turn)

    async def _alone(self, batch: Sequence[_Arrival], error: Exception) -> None:
        """One message that cannot be saved must not take the others of its batch with it."""
        if len(batch) > 1:
            for arrival in batch:
                await self._commit([arrival])
            return
        log.error("inbox.not_saved", error=type(error).__name__, channel=batch[0].inbound.channel)
        _settle(batch[0], error)

    async def _receive(self, tx: Tx, inbound: Inbound) -> Waiting | None:
        spoken = inbound.language if inbound.language in self._words.languages else self._settings.default_language
        language = self._words.language_of(inbound.text, spoken, first=inbound.language is None)
        country = inbound.country or self._settings.default_country
        conversation = await talk.conversation_of(tx, inbound.channel, inbound.to, inbound.sender, language, country)
        conversation.language = self._words.language_of(inbound.text, conversation.language, first=False)
        last = await talk.recent(tx, conversation)
        alarm = self._alarm(tx, inbound, last)
        done = alarm is not None and alarm.kind != "urgent"  # the protocol may find that it is more than urgent
        message = await talk.add_inbound(tx, conversation, inbound, alarm=alarm is not None, done=done)
        if message is None:
            log.info("inbox.known", channel=inbound.channel)
            return None
        if alarm is not None and message.id is not None:
            await self._raise_alarm(tx, conversation, message.id, alarm)
        if not done and self._begin and talk.is_free(conversation, last):
            return talk.lease(tx, conversation, message, last)
        return None

    def _alarm(self, tx: Tx, inbound: Inbound, last: Sequence[Message]) -> Alarm | None:
        """What the screen hears; a choice that we offered is an answer, and its words are ours."""
        if choice_named(talk.offered(tx, last), inbound.text, inbound.button):
            return None
        return self._screened(inbound.text, talk.recent_text(tx, last, SPLIT_WITHIN))

    async def _raise_alarm(self, tx: Tx, conversation: Conversation, message: int, alarm: Alarm) -> None:
        reason = "bot_unavailable" if alarm.concept == SCREEN_FAILED else escalation.on_alarm(alarm)
        if reason:
            await desk.escalate(tx, conversation, message, reason, escalation.PRIORITY[reason], alarm.concept)
        _move_on(conversation, alarm)
        if conversation.owner == "bot":  # a person who has the conversation is told, and speaks for us
            replies = alarm_replies(self._words, conversation, alarm)
            first = opening(self._words, conversation, self._settings.mode)
            replies = [*first, *replies] if alarm.kind == "ask" else [*replies, *first]
            conversation.greeted = True
            parts = [part for reply in replies for part in shaped(reply, conversation.channel)]
            await talk.add_replies(tx, conversation, parts, answers=message)
        log.warning("alarm", kind=alarm.kind, code=alarm.concept, conversation=conversation.id)

    def _screened(self, text: str, before: str) -> Alarm | None:
        try:
            alarm = screen(text, before=before)
        except Exception as error:  # whatever broke, nobody has read this message: ask the patient, tell staff
            log.error("screen.failed", error=type(error).__name__)
            return Alarm(SCREEN_FAILED, "ask", self._settings.default_language, "")
        try:
            return self._reader.beside(alarm, text) if self._reader else alarm
        except Exception as error:  # it only ever adds: without it the screen's word stands
            log.error("second_reader.failed", error=type(error).__name__)
            return alarm


def _move_on(conversation: Conversation, alarm: Alarm) -> None:
    """Where the conversation stands after ``alarm``; a triage that was under way is over."""
    if alarm.kind == "ask":
        if alarm.concept == CONCEPT:  # a guess: it never takes the place of what a rule has asked
            conversation.phase = "asked_likely" if conversation.phase == "talking" else conversation.phase
        elif conversation.phase in ("talking", "asked_likely"):
            conversation.phase = "asked_now"
        return
    conversation.episode += 1
    conversation.teaching_sealed = None
    if alarm.kind == "urgent":
        conversation.floor = "urgent"
    else:
        conversation.phase = "alarmed"


def _settle(arrival: _Arrival, error: Exception | None = None) -> None:
    if arrival.saved.cancelled():  # the caller hung up; what was saved stays saved
        return
    if error:
        arrival.saved.set_exception(error)
    else:
        arrival.saved.set_result(None)
