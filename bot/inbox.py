"""The door: every message in is screened and saved in one transaction, and only then acknowledged.

Nothing here waits for Rasa, the model or the network. For an alarm the same transaction holds the reply and the
request for a human, so an emergency that was acknowledged is answered and escalated whatever else is down.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from bot import pin
from bot.channels import opt_out
from bot.channels.content import read_tap
from bot.channels.opt_out import Wish
from bot.channels.wishes import Wishes
from bot.message import Inbound, choice_named, clean
from bot.reader.reader import CONCEPT, Reader
from bot.replies import alarm_replies, opening, shaped
from bot.settings import Settings
from bot.store import attachments, consent, desk, lately, line, reach, talk
from bot.store.database import away
from bot.store.models import Conversation, Message
from bot.store.store import Store, Tx
from bot.store.talk import Waiting
from bot.words import Words
from flows import pins
from flows.privacy import asked as about_data
from safety import escalation
from safety.screen import Alarm, screen

log = structlog.get_logger()

SPLIT_WITHIN = timedelta(minutes=3)  # words of one emergency may come in two messages
SCREEN_FAILED = "screen_failed"
MOST_AT_ONCE = 32  # messages in one commit: an emergency that comes during it waits for all of them
LEAST_AT_ONCE = 8
LONGEST = 0.25  # seconds of work in one commit, about: the ladder and the way out write between two

_Heard = tuple[Alarm | None, Alarm | None]  # by the screen, and with the second reader


@dataclass(slots=True)
class _Arrival:
    inbound: Inbound
    saved: asyncio.Future[None]
    turn: Waiting | None = None
    alone: _Heard | None = None  # heard in its own words; None where nobody has looked


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
        self._wishes = Wishes(words, settings)
        self._arrivals: asyncio.Queue[_Arrival] = asyncio.Queue()
        self._at_once = MOST_AT_ONCE  # as many as the last commit says fit into ``LONGEST``

    async def accept(self, inbound: Inbound) -> None:
        """Returns when the message is on the disk, with all that must follow from it; raises if it is not."""
        arrival = _Arrival(
            replace(inbound, text=clean(inbound.text).strip()), asyncio.get_running_loop().create_future()
        )
        await self._arrivals.put(arrival)
        await arrival.saved

    async def run(self) -> None:
        """Write what arrives, for ever."""
        waiting: list[_Arrival] = []
        while True:
            if not waiting:
                waiting.append(await self._arrivals.get())
            while not self._arrivals.empty():
                waiting.append(self._arrivals.get_nowait())
            if len(waiting) > self._at_once:
                self._store.flood.rises()
                waiting = self._alarming_first(waiting)
            else:
                self._store.flood.falls()
            batch, waiting = waiting[: self._at_once], waiting[self._at_once :]
            await self._commit(batch)

    def _alarming_first(self, waiting: list[_Arrival]) -> list[_Arrival]:
        """In a flood, whoever writes of an emergency goes before the others, with all that they wrote before it."""
        for arrival in waiting:
            arrival.alone = arrival.alone or self._heard(arrival.inbound.text, "")
        first = {(one.inbound.to, one.inbound.sender) for one in waiting if one.alone and one.alone[1]}
        return sorted(waiting, key=lambda one: (one.inbound.to, one.inbound.sender) not in first)

    async def _commit(self, batch: Sequence[_Arrival]) -> None:
        try:
            await self._store.change(lambda tx: self._receive_all(tx, batch), urgent=True)
        except Exception as error:  # whatever it was, each caller must hear whether its own message was kept
            await self._alone(batch, error)
        else:
            for arrival in batch:
                _settle(arrival)
                if arrival.turn and self._begin:
                    self._begin(arrival.turn)

    async def _receive_all(self, tx: Tx, batch: Sequence[_Arrival]) -> None:
        begun = time.monotonic()
        # In one order at every process, or two that lock the same two conversations would wait for each other. What
        # one patient wrote stays in the order in which it came.
        for arrival in sorted(batch, key=lambda one: (one.inbound.to, one.inbound.sender)):
            arrival.turn = await self._receive(tx, arrival.inbound, arrival.alone)
        each = (time.monotonic() - begun) / len(batch)
        self._at_once = max(LEAST_AT_ONCE, min(MOST_AT_ONCE, int(LONGEST / each)))

    async def _alone(self, batch: Sequence[_Arrival], error: Exception) -> None:
        """One message that cannot be saved must not take the others of its batch with it.

        Where the database itself is away, locked or full, none can: each caller hears it at once.
        """
        if isinstance(error, OperationalError) or (isinstance(error, SQLAlchemyError) and away(error)):
            log.error("inbox.not_saved", error=type(error).__name__, count=len(batch))
            for arrival in batch:
                _settle(arrival, error)
            return
        if len(batch) > 1:
            for arrival in batch:
                await self._commit([arrival])
            return
        log.error("inbox.not_saved", error=type(error).__name__, channel=batch[0].inbound.channel)
        _settle(batch[0], error)

    async def _receive(self, tx: Tx, inbound: Inbound, alone: _Heard | None = None) -> Waiting | None:
        spoken = inbound.language if inbound.language in self._words.languages else self._settings.default_language
        country = inbound.country or self._settings.default_country
        writer = await reach.conversation_of(tx, inbound, spoken, country)
        new = writer.id in tx.begun  # then there is nothing of theirs to look up
        tx.begun.discard(writer.id)
        conversation = await line.current(tx, writer)
        first = new and inbound.language is None
        conversation.language = self._words.language_of(inbound.text, conversation.language, first=first)
        writer.language = conversation.language
        last = [] if new else await talk.recent(tx, conversation)
        inbound = _tap(inbound, last)
        heard, alarm = self._alarms(tx, inbound, last, alone)
        unwanted = frozenset() if new else await reach.unwanted(tx, conversation.id)
        wish = self._wish(tx, conversation, inbound, last, heard, bool(unwanted))
        plain = wish is not None and wish.kind == "stop" and wish.how != "twilio" and heard is None
        if plain and alarm and not self._insists(inbound.text):
            alarm = None  # no rule heard it: it was the tone of somebody who wants to be left alone
        here = inbound.channel == conversation.channel  # else a page that a link has opened: no telephone is rung
        # Whom we may not ask anything.
        unheard = here and reach.ALL in unwanted and conversation.phase == "talking" and alarm is None
        # An urgent alarm goes on to the dialogue: the protocol may find that it is more than urgent.
        done = wish is not None or unheard or (alarm is not None and alarm.kind != "urgent")
        waits = talk.text_of(tx, last[0]) if last and last[0].state == "new" else ""
        hidden = pin.hidden(tx, conversation, inbound.text, waits, alarm=alarm is not None)
        inbound = replace(inbound, text=hidden)
        message = await talk.add_inbound(tx, conversation, inbound, alarm=alarm is not None, done=done)
        if message is None:
            log.info("inbox.known", channel=inbound.channel)
            return None
        if here:
            await reach.release(tx, conversation)
        await attachments.add(tx, message, inbound.attached)
        if wish:  # before the alarm's question, which must be the last word for silence after it to be seen
            await self._wishes.grant(tx, conversation, message, wish)
        elif unheard:
            await self._wishes.wrote_after_opt_out(tx, conversation, message)
        if alarm is not None and message.id is not None:
            await self._raise_alarm(tx, conversation, message.id, alarm)
        if not done and self._begin and talk.is_free(conversation, last):
            return talk.lease(tx, conversation, message, last)
        return None

    def _alarms(self, tx: Tx, inbound: Inbound, last: Sequence[Message], alone: _Heard | None) -> _Heard:
        """``alone``: what its own words say, where that is known; a choice that we offered is an answer of ours."""
        if choice_named(talk.offered(tx, last), inbound.text, inbound.button):
            return None, None
        before = lately.recent_text(tx, last, SPLIT_WITHIN)
        return alone if alone and not before else self._heard(inbound.text, before)

    def _heard(self, text: str, before: str) -> _Heard:
        """What the screen hears, and that with the second reader."""
        heard = self._screened(text, before)
        return heard, self._beside(heard, text)

    def _wish(
        self,
        tx: Tx,
        conversation: Conversation,
        inbound: Inbound,
        last: Sequence[Message],
        heard: Alarm | None,
        back: bool,
    ) -> Wish | None:
        """What is asked of our messages themselves, after the screen: words of an emergency are never an opt-out.

        ``heard`` by the screen: a guess of the second reader does not undo what is plainly said; both count.
        ``back``: they have opted out of something, and may come back.
        """
        if inbound.channel.provider != "twilio" or inbound.button:
            return None  # a page that is closed says nothing more, and a tap is an answer
        if choice_named(talk.offered(tx, last), inbound.text, None) or about_data(inbound.text):
            return None
        if pins.asked(inbound.text):
            return None
        asked = talk.question_of(last) is not None and (not back or conversation.phase == "asked_now")
        wish = opt_out.wish(inbound.text, inbound.opt_out, asked=asked)
        if wish is None or (wish.kind in ("start", "yes") and not back):
            return None  # who gets our messages says "start" to begin
        granted = heard is None or wish.how == "twilio" or (wish.kind == "help" and heard.kind == "ask")
        return wish if granted else None

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
            for told in first:
                await consent.record(tx, conversation.id, consent.DISCLOSURE, True, told.text, conversation.channel)
            parts = [part for reply in replies for part in shaped(reply, conversation.channel)]
            await talk.add_replies(tx, conversation, parts, answers=message)
        log.warning("alarm", kind=alarm.kind, code=alarm.concept, conversation=conversation.id)

    def _screened(self, text: str, before: str) -> Alarm | None:
        try:
            return screen(text, before=before)
        except Exception as error:  # whatever broke, nobody has read this message: ask the patient, tell staff
            log.error("screen.failed", error=type(error).__name__)
            return Alarm(SCREEN_FAILED, "ask", self._settings.default_language, "")

    def _beside(self, alarm: Alarm | None, text: str) -> Alarm | None:
        try:
            return self._reader.beside(alarm, text) if self._reader else alarm
        except Exception as error:  # it only ever adds: without it the screen's word stands
            log.error("second_reader.failed", error=type(error).__name__)
            return alarm

    def _insists(self, text: str) -> bool:
        try:
            return self._reader is None or self._reader.insists(text)
        except Exception as error:  # then what it has said stands
            log.error("second_reader.failed", error=type(error).__name__)
            return True


def _tap(inbound: Inbound, last: Sequence[Message]) -> Inbound:
    """A tap by the choice's own name, if it answers our last question; else by a name that no choice has."""
    if not inbound.button or inbound.channel.provider != "twilio":
        return inbound
    question, tapped = talk.question_of(last), read_tap(inbound.button)
    if tapped:
        current = question is not None and question.id == tapped.message
        return replace(inbound, button=tapped.choice) if current else inbound
    answered = question.provider_id if question else None
    stale = inbound.replied_to and answered and inbound.replied_to != answered
    return replace(inbound, button=f"{inbound.button}~") if stale else inbound


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
