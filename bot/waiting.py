"""What a patient who waits for a person is told: only what is committed, and what to do if it gets worse."""

import math
from datetime import datetime, timedelta
from typing import Final

from bot.message import Reply
from bot.replies import shaped
from bot.settings import Settings
from bot.store import rehearsal, rungs, waits
from bot.store.models import Conversation, Escalation
from bot.store.sending import EMERGENCY, ON_CALL
from bot.store.store import Tx
from bot.store.talk import add_replies
from bot.words import Words

ROUND: Final = 5  # minutes, to whose next multiple a wait of more than two of them is rounded


class Waiting:
    """The ladder's two sentences to patients, in the approved words of their language."""

    def __init__(self, words: Words, settings: Settings) -> None:
        self._words = words
        self._one_text = timedelta(seconds=settings.rung_seconds[0] / 2)

    async def tell_to_call(self, tx: Tx, row: Escalation, conversation: Conversation, at: datetime) -> None:
        """Nobody has come: the patient is told to call, once for all that waits in this conversation."""
        if conversation.owner == "staff":
            await release(tx, conversation, conversation.staff)
        if row.told_message is not None:
            return  # it has waited behind others for longer than a round
        beside = await rungs.open_in(tx, conversation.id)
        lately = (one.told_message for one in beside if one.told_message and one.rung_at > at - self._one_text)
        row.told_message = next(lately, None)
        if row.told_message is None:
            key = _nobody_yet(row, self._words.numbers(conversation.country).crisis)
            kind = EMERGENCY if row.priority == 0 else "reply"
            row.told_message = await self._say(tx, conversation, key, kind)

    async def say_wait(self, tx: Tx, row: Escalation, conversation: Conversation) -> None:
        """That they are in the queue, and how long it has lately taken; never beside "call now"."""
        if row.priority == 0 or row.reason == rehearsal.CANARY or conversation.owner != "bot":
            return
        usual = await waits.usual(tx, row.priority)
        if usual is not None and len(await rungs.open_in(tx, conversation.id)) == 1:
            await self._say(tx, conversation, "queue-wait", "reply", minutes=_minutes(usual))

    async def _say(self, tx: Tx, conversation: Conversation, key: str, kind: str, **facts: str) -> int:
        numbers = self._words.numbers(conversation.country)
        lines = {"number": numbers.emergency, "crisis": numbers.crisis or numbers.emergency}
        reply = Reply(self._words.say(key, conversation.language, **lines, **facts), kind, made_of={"say": [key]})
        await add_replies(tx, conversation, shaped(reply, conversation.channel), answers=None)
        await tx.session.flush()
        return await rungs.last_message(tx, conversation.id)


async def release(tx: Tx, conversation: Conversation, holder: str | None) -> None:
    """Back to the queue: who had it has shown no sign of life, and the bot may answer again."""
    if conversation.owner != "staff" or conversation.staff in (None, ON_CALL) or conversation.staff != holder:
        return
    conversation.owner, conversation.staff, conversation.fence = "bot", None, conversation.fence + 1
    await tx.audit("ladder", "conversation.released", conversation.id)


def _nobody_yet(row: Escalation, crisis: str | None) -> str:
    if row.reason == "crisis" and crisis:
        return "nobody-yet-crisis"
    return "nobody-yet-now" if row.priority == 0 else "nobody-yet"


def _minutes(seconds: float) -> str:
    minutes = max(1, math.ceil(seconds / 60))
    return str(minutes if minutes <= 2 * ROUND else math.ceil(minutes / ROUND) * ROUND)
