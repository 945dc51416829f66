"""One turn: one message of a patient in, its replies out; one at a time per conversation."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from datetime import timedelta
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot import standing, teaching
from bot.answer import answer_of
from bot.message import Reply
from bot.rasa import Rasa, RasaUnavailable
from bot.replies import alarm_replies, of_order, opening, plain, shaped
from bot.said import Said
from bot.settings import Settings
from bot.store import desk, known, talk
from bot.store.lately import decided_lately
from bot.store.models import now
from bot.store.store import Store, Tx
from bot.store.talk import LostLease, Waiting
from bot.words import Words
from bot.writer import Writer
from flows.answers import read_yes_no
from flows.orders import Call, Decide, Order, Prefer
from flows.protocol import Protocol
from safety import escalation
from safety.screen import Alarm

log = structlog.get_logger()

NOT_NOW = "same_day"  # an alarm that is over still needs a clinician within a day
COMPLAINT = "complaint."  # begins the choice among complaints
RETURNED_WITHIN = timedelta(hours=48)  # clinical reference 00, engine rule 6
MOST_TRIES = 3  # of one turn, before it is given to a human
RETRIES = (0.5, 3.0)  # seconds between calls to Rasa that failed


class Turns:
    """Takes the turns of all conversations, several at once, each conversation's in order."""

    def __init__(
        self,
        store: Store,
        words: Words,
        rasa: Rasa,
        writer: Writer,
        protocols: dict[str, Protocol],
        settings: Settings,
    ) -> None:
        self._store, self._words, self._rasa, self._writer = store, words, rasa, writer
        self._protocols, self._settings = protocols, settings
        self._pause = timedelta(seconds=settings.pause_after)
        self._at_once = asyncio.Semaphore(8)
        self._running: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Take turns for ever; wakes on every change of the store, and each second for leases that ran out."""
        try:
            while True:
                cursor = self._store.changed.cursor
                await self._at_once.acquire()
                waiting = await self._lease()
                if waiting is None:
                    self._at_once.release()
                    await _change(self._store, cursor)
                else:
                    self._start(self._one(waiting))
        finally:
            await self._end()

    async def _end(self) -> None:
        """No turn may outlive the store that it would be saved in; its message is taken again after the next start."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def begin(self, waiting: Waiting) -> None:
        """Take this turn, which the inbox has leased with its message, as soon as there is room."""
        self._start(self._when_there_is_room(waiting, asyncio.get_running_loop().time()))

    async def _when_there_is_room(self, waiting: Waiting, leased: float) -> None:
        await self._at_once.acquire()
        if asyncio.get_running_loop().time() - leased > talk.LEASE.total_seconds() / 2:
            await self._give_up(waiting)  # a flood: the lease would end before the turn does
        else:
            await self._one(waiting)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._finished)

    async def take_turn(self, waiting: Waiting) -> Said:
        """What to do about one message. The inbox has answered alarms; only urgent ones go on here."""
        conversation = waiting.conversation
        if conversation.owner == "staff":
            return Said()  # a person has taken over: the bot is silent
        if not waiting.text and not waiting.tapped:
            return Said([plain(self._words, conversation, "media-refused")])
        if conversation.phase in ("asked_now", "asked_likely"):
            return await self._answered_ask(waiting)
        if conversation.phase == "alarmed":
            return await self._after_alarm(waiting)
        if waiting.teaching is not None:
            return await self._taught(waiting)
        return await self._dialogue(waiting)

    async def _dialogue(self, waiting: Waiting) -> Said:
        try:
            orders = await self._orders(waiting)
        except RasaUnavailable as error:
            said = self._fallback(waiting, error.where)
            if standing.request(waiting) == "honest":  # the truth about us needs no dialogue
                said.replies.insert(0, plain(self._words, waiting.conversation, "flow-honest"))
            return said
        said = Said()
        for order in orders:
            self._note(order, said)
        said.replies = [await self._worded(waiting, order, bool(said.reasons)) for order in orders]
        return said

    async def _taught(self, waiting: Waiting) -> Said:
        """An answer about the sheet; what is none is first heard as anything else that it may be."""
        if not teaching.signed(waiting, self._settings.mode):  # taken back since, or never signed in this language
            unsigned = plain(self._words, waiting.conversation, "call-staff-unsigned", "notice")
            return Said([unsigned], ["unsigned_protocol"], new_episode=True)
        step = teaching.answered(self._words, waiting)
        if teaching.is_unclear(step, waiting):
            if standing.request(waiting) == "honest":
                return Said([plain(self._words, waiting.conversation, "flow-honest")], teaching=waiting.teaching)
            other = await self._dialogue(waiting)
            if other.reasons or any(reply.kind != "reply" for reply in other.replies):
                return other
        goes_on = None if teaching.ended(step) else step.state.plain()
        reasons = [step.escalate] if step.escalate else []
        return Said(teaching.replies(step), reasons, teaching=goes_on, new_episode=goes_on is None)

    async def _orders(self, waiting: Waiting) -> list[Order]:
        conversation = waiting.conversation
        metadata = {
            "lang": conversation.language,
            "floor": conversation.floor,
            "mode": self._settings.mode,
            "facts": waiting.facts,
            "lately": await self._lately(waiting),
            "resumed": waiting.since is not None and now() - waiting.since > self._pause,
        }
        episode = f"{conversation.id}.{conversation.episode}"
        until = asyncio.get_running_loop().time() + self._settings.turn_deadline
        for wait in (*RETRIES, None):
            left = until - asyncio.get_running_loop().time()
            try:
                async with asyncio.timeout(left):
                    return await self._rasa.tell(episode, str(waiting.message), answer_of(waiting), metadata)
            except TimeoutError as error:
                raise RasaUnavailable("deadline") from error
            except RasaUnavailable:
                if wait is None or until - asyncio.get_running_loop().time() < wait:
                    raise
                await asyncio.sleep(wait)
        raise RasaUnavailable("no tries left")

    async def _lately(self, waiting: Waiting) -> dict[str, int]:
        """What was decided in the last two days: who comes back with it again is one step more urgent."""
        if any(not choice.id.startswith(COMPLAINT) for choice in waiting.offered):
            return {}  # an answer: no triage begins here
        async with self._store.read() as tx:
            return await decided_lately(tx, waiting.conversation.id, RETURNED_WITHIN)

    def _fallback(self, waiting: Waiting, where: str) -> Said:
        """Honest words and a human; a new episode, since nobody knows what the dialogue made of this message."""
        log.error("turn.fallback", where=where, conversation=waiting.conversation.id)
        fallback = plain(self._words, waiting.conversation, "fallback", "notice")
        return Said([fallback], ["bot_unavailable"], new_episode=True)

    def _note(self, order: Order, said: Said) -> None:
        if isinstance(order, Call):
            said.reasons.append(order.reason)
        elif isinstance(order, Prefer):
            said.words = order.words
        elif isinstance(order, Decide):
            said.decided, said.new_episode = order, True
            reason = escalation.on_decision(order.disposition, order.crisis)
            said.reasons += [reason] if reason else []

    async def _worded(self, waiting: Waiting, order: Order, human_committed: bool) -> Reply:
        draft = of_order(self._words, waiting, self._protocols, order)
        if draft.brief is None:
            return draft.reply
        wanted = waiting.conversation.words == "model"
        worded = await self._writer.word(draft.brief, human_committed=human_committed, wanted=wanted)
        if escalation.after_refusal(worded.verdict) == "approved_words_and_staff":
            # The patient has the approved words; that a model invents, or that the guard broke, is for staff to mend.
            log.error("words.refused", reason=",".join(worded.verdict), conversation=waiting.conversation.id)
        made_of = {**draft.reply.made_of, **worded.record(draft.brief)}
        return Reply(worded.text, draft.reply.kind, draft.reply.choices, made_of)

    async def _after_alarm(self, waiting: Waiting) -> Said:
        conversation = waiting.conversation
        if (also := standing.beside(self._words, waiting)) is not None:
            return also
        if read_yes_no(answer_of(waiting), conversation.language) == "no":
            said = await self._not_now(waiting)
            said.replies.insert(0, plain(self._words, conversation, "alarm-past"))
            return said
        return Said([plain(self._words, conversation, "alarm-standing", "emergency")])

    async def _not_now(self, waiting: Waiting) -> Said:
        """It is not happening now: what they wrote before goes to the dialogue."""
        if waiting.conversation.phase != "asked_likely":  # what a rule heard stays; a guess that is denied does not
            waiting.conversation.floor = waiting.conversation.floor or NOT_NOW
        said = await self._dialogue(replace(waiting, text=waiting.before, tapped=None, offered=()))
        said.phase, said.floor = "talking", waiting.conversation.floor
        return said

    async def _answered_ask(self, waiting: Waiting) -> Said:
        conversation = waiting.conversation
        answer = read_yes_no(answer_of(waiting), conversation.language)
        if answer in ("yes", "not_sure"):
            alarm = Alarm("asked_for_help", "emergency", conversation.language, "")
            return Said(alarm_replies(self._words, conversation, alarm), ["alarm"], phase="alarmed", new_episode=True)
        if (also := standing.beside(self._words, waiting)) is not None:
            return also
        if answer == "no":
            return await self._not_now(waiting)
        said = await self._dialogue(waiting)
        said.phase = said.phase or "talking"
        return said

    async def _lease(self) -> Waiting | None:
        async with self._store.read() as tx:
            if not await talk.unfinished(tx):
                return None
        async with self._store.write() as tx:
            return await talk.lease_next(tx)

    async def _one(self, waiting: Waiting) -> None:
        try:
            said = await self._taken(waiting)
            async with self._store.write() as tx:
                await self._save(tx, waiting, said)
        except LostLease:
            # A person or an alarm came while we thought: what we would have said no longer fits, and is dropped.
            log.info("turn.lost", conversation=waiting.conversation.id)
            await self._give_up(waiting)
        except SQLAlchemyError as error:
            log.error("turn.not_saved", error=type(error).__name__, conversation=waiting.conversation.id)
            await asyncio.sleep(1)
            await self._give_up(waiting)

    async def _taken(self, waiting: Waiting) -> Said:
        if waiting.tries > MOST_TRIES:
            return self._fallback(waiting, "not_saved")  # what this turn leads to cannot be saved: say so, once
        try:
            return await self.take_turn(waiting)
        except Exception as error:  # a fault of ours must not leave a patient without an answer
            return self._fallback(waiting, type(error).__name__)

    async def _save(self, tx: Tx, waiting: Waiting, said: Said) -> None:
        conversation = await talk.finish_turn(tx, waiting)
        first = opening(self._words, conversation, self._settings.mode) if said.replies else []
        conversation.greeted = conversation.greeted or bool(first)
        mark = self._words.say("worded-by-ai", conversation.language)
        replies = [part for reply in (*first, *said.replies) for part in shaped(reply, conversation.channel, mark)]
        await talk.add_replies(tx, conversation, replies, answers=waiting.message, first=talk.TURN)
        for reason in dict.fromkeys(said.reasons):
            await desk.escalate(tx, conversation, waiting.message, reason, escalation.PRIORITY[reason])
        if said.decided:
            await talk.add_decision(tx, conversation, waiting.message, said.decided)
            await tx.audit("flows", "decided", conversation.id, f"{said.decided.protocol} {said.decided.disposition}")
        conversation.phase = said.phase or conversation.phase
        conversation.words = said.words or conversation.words
        if waiting.teaching is not None and conversation.owner == "bot":
            known.set_teaching(tx, conversation, said.teaching)
        conversation.floor = None if said.decided else said.floor or conversation.floor
        conversation.episode += said.new_episode

    async def _give_up(self, waiting: Waiting) -> None:
        async with self._store.write() as tx:
            await talk.give_up_lease(tx, waiting)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._at_once.release()
        if not task.cancelled() and task.exception():
            # A fault of ours: the lease runs out and the turn is tried again; the dead-man's switch sees it meanwhile.
            log.error("turn.broke", error=type(task.exception()).__name__)


async def _change(store: Store, cursor: int) -> None:
    try:
        async with asyncio.timeout(1.0):
            await store.changed.wait(cursor)
    except TimeoutError:
        return
