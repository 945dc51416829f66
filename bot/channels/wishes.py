"""Grants what a patient wants of our messages: none, messages again, or to know who writes; each answered once."""

from bot.channels import policy
from bot.channels.opt_out import Wish
from bot.message import Reply
from bot.settings import Settings
from bot.store import desk, reach, talk
from bot.store.models import Conversation, Message
from bot.store.store import Tx
from bot.words import Words
from safety import escalation

SEQ = 300  # numbers our answers to a wish, beside those of the inbox, the turn and the reminders


class Wishes:
    """The inbox's part that minds opt-outs, in the transaction of the message that asks for it."""

    def __init__(self, words: Words, settings: Settings) -> None:
        self._words, self._settings = words, settings

    async def grant(self, tx: Tx, conversation: Conversation, message: Message, wish: Wish) -> None:
        """Keep what was asked for, and say so once; staff are told where an emergency may be open."""
        assert message.id is not None
        if wish.kind == "help":
            if not await reach.opted_out(tx, conversation.id):
                await self._say(tx, conversation, message.id, wish, "channel-help", talk.REMINDER)
            return
        out = wish.kind == "stop"
        news = await reach.subscribe(tx, conversation.id, out=out, how=wish.how, purpose=wish.purpose)
        if out and wish.purpose == reach.ALL:
            await _tell_staff(tx, conversation, message.id)
        if news or not out:
            ending = "-reminders" if wish.purpose == reach.REMINDERS else ""
            key = f"channel-opted-out{ending}" if out else "channel-opted-in"
            await self._say(tx, conversation, message.id, wish, key, policy.OPT_OUT)

    async def wrote_after_opt_out(self, tx: Tx, conversation: Conversation, message: Message) -> None:
        """They wrote, and the bot may not answer: a human must read it."""
        assert message.id is not None
        reason = "wrote_after_opt_out"
        await desk.escalate(tx, conversation, message.id, reason, escalation.PRIORITY[reason])

    async def _say(self, tx: Tx, conversation: Conversation, message: int, wish: Wish, key: str, kind: str) -> None:
        """Not where the provider has answered by itself, nor where a person has the conversation."""
        if wish.how == "twilio" or conversation.owner == "staff":
            return
        number = self._words.numbers(conversation.country).emergency
        text = self._words.say(key, conversation.language, number=number)
        await talk.add_replies(
            tx, conversation, [Reply(text, kind, made_of={"say": [key]})], answers=message, first=SEQ
        )


async def _tell_staff(tx: Tx, conversation: Conversation, message: int) -> None:
    if conversation.phase != "talking" or await desk.open_escalations(tx, conversation.id):
        reason = "opt_out_in_emergency"
        await desk.escalate(tx, conversation, message, reason, escalation.PRIORITY[reason])
