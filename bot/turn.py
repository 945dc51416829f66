"""One turn: one message of a patient in, its replies out; one at a time per conversation."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from datetime import timedelta
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot import pin, privacy, standing, teaching, who
from bot.answer import answer_of
from bot.message import Reply
from bot.rasa import Rasa, RasaUnavailable, Tries
from bot.replies import alarm_replies, of_order, plain
from bot.said import Said, save
from bot.settings import Settings
from bot.store import lately, talk
from bot.store.models import now
from bot.store.store import Store
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
        self._store, self._words, self._writer = store, words, writer
        self._tries = Tries(rasa, settings.turn_deadline)
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
                waiting = await self._next()
                if waiting is None:
                    self._at_once.release()
                    await self._store.changed.look(cursor)
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
            return Said(keeps_side=True)  # a person has taken over: the bot is silent
        waiting = await who.with_line(self._store, waiting)
        if not waiting.text and not waiting.tapped:
            return Said([plain(self._words, conversation, "media-refused")])
        if conversation.phase != "talking":
            asked = conversation.phase in ("asked_now", "asked_likely")
            said = await (self._answered_ask(waiting) if asked else self._after_alarm(waiting))
            said.keeps_side = who.is_open(waiting)  # whom it is about is asked again when the alarm is over
            return said
        if first := who.before(self._words, waiting, self._pause):
            first.teaching = waiting.teaching
            return first
        if own := await self._about_data(waiting):
            return own
        if waiting.teaching is not None:
            return await self._taught(waiting)
        if of := who.of_another(waiting):
            return await who.of_somebody_else(self._store, self._words, waiting, of, self._pause)
        return await self._dialogue(waiting)

    async def _about_data(self, waiting: Waiting) -> Said | None:
        """What follows if the patient asks about their data or the PIN before them, and the open question again."""
        words, url = self._words, self._settings.base_url
        if (said := await pin.taken(words, waiting, self._store, url)) is None:
            said = privacy.confirmed(words, waiting)
        if said is None and (wish := privacy.wanted(waiting)):
            behind = waiting.line
            if behind is not None and behind.shared and behind.about != waiting.conversation.id:
                return who.ask(words, waiting, [waiting.message])
            said = await pin.guarded(words, waiting, self._store, wish) or privacy.granted(words, waiting, wish, url)
        if said is None or said.side is not None:
            return said
        return await privacy.then_again(words, pin.reopened(waiting), said, self._dialogue)

    async def _dialogue(self, waiting: Waiting, told: int | None = None) -> Said:
        """What the dialogue says to it; ``told`` is the message that it is heard in place of, where that is older."""
        try:
            orders = await self._orders(waiting)
        except RasaUnavailable as error:
            said = self._fallback(waiting, error.where)
            if standing.request(waiting) == "honest":  # the truth about us needs no dialogue
                said.replies.insert(0, plain(self._words, waiting.conversation, "flow-honest"))
            return said
        if who.unclear(waiting, orders):
            if who.is_of_another(orders):
                return await who.of_somebody_else(self._store, self._words, waiting, "other", self._pause)
            return who.ask(self._words, waiting, [told or waiting.message], anew=True)
        said = Said()
        for order in orders:
            self._note(order, said)
        said.replies = [await self._worded(waiting, order, said) for order in orders]
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
            "facts": who.facts(waiting),
            "lately": await self._lately(waiting),
            "resumed": waiting.since is not None and now() - waiting.since > self._pause,
        }
        episode = f"{conversation.id}.{conversation.episode}"
        return await self._tries.orders(episode, str(waiting.message), answer_of(waiting), metadata)

    async def _lately(self, waiting: Waiting) -> dict[str, int]:
        """What was decided in the last two days: who comes back with it again is one step more urgent."""
        if any(not choice.id.startswith(COMPLAINT) for choice in waiting.offered):
            return {}  # an answer: no triage begins here
        async with self._store.read() as tx:
            return await lately.decided_lately(tx, waiting.conversation.id, RETURNED_WITHIN)

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

    async def _worded(self, waiting: Waiting, order: Order, said: Said) -> Reply:
        draft = of_order(self._words, waiting, self._protocols, order)
        if draft.brief is None:
            return draft.reply
        wanted = waiting.conversation.words == "model"
        worded = await self._writer.word(draft.brief, human_committed=bool(said.reasons), wanted=wanted)
        if escalation.after_refusal(worded.verdict) == "approved_words_and_staff":
            # The patient has the approved words; that a model invents, or that the guard broke, is for staff to mend.
            log.error("words.refused", reason=",".join(worded.verdict), conversation=waiting.conversation.id)
        if "guard_error" in worded.verdict:  # a part that protects this patient is broken: a person looks
            said.reasons.append("bot_unavailable")
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
        if who.is_open(waiting):
            said = who.again(self._words, waiting)
        else:
            earlier = replace(waiting, text=waiting.before, tapped=None, offered=())
            said = await self._dialogue(earlier, waiting.before_message)
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

    async def _next(self) -> Waiting | None:
        try:
            return await self._lease()
        except SQLAlchemyError as error:  # the database is away or full: it is asked again in a second
            log.error("turns.store", error=type(error).__name__)
            return None

    async def _lease(self) -> Waiting | None:
        async with self._store.read() as tx:
            if not await talk.unfinished(tx):
                return None
        async with self._store.write() as tx:
            return await talk.lease_next(tx)

    async def _one(self, waiting: Waiting) -> None:
        try:
            await self._store.flood.passed()
            said = await self._taken(waiting)
            await self._store.insist(lambda tx: save(tx, waiting, said, self._words, self._settings))
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

    async def _give_up(self, waiting: Waiting) -> None:
        await self._store.insist(lambda tx: talk.give_up_lease(tx, waiting))

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._at_once.release()
        if not task.cancelled() and task.exception():
            # A fault of ours: the lease runs out and the turn is tried again; the dead-man's switch sees it meanwhile.
            log.error("turn.broke", error=type(task.exception()).__name__)
