"""While an alarm stands: its words again, and beside them the truth about us, or that staff are called."""

from dataclasses import replace

from bot.message import Reply, choice_named
from bot.replies import alarm_replies, plain
from bot.said import Said
from bot.store.talk import Waiting
from bot.words import Words
from flows.answers import read_yes_no
from flows.asked import Request, asked
from safety.screen import Alarm

ALARMED = "alarmed"


def request(waiting: Waiting) -> Request | None:
    """What this message asks of us; a choice that we offered, and a bare yes or no, ask nothing."""
    language = waiting.conversation.language
    if waiting.tapped or choice_named(waiting.offered, waiting.text, None) or read_yes_no(waiting.text, language):
        return None
    return asked(waiting.text, language)


def beside(words: Words, waiting: Waiting) -> Said | None:
    """The answer to what is asked of us after the words of the alarm, which stands as it did; ``None`` for all else.

    That staff are called is true with the saving of this answer: both are one transaction.
    """
    wanted = request(waiting)
    if wanted is None:
        return None
    first, also = _first(words, waiting), "call-staff-human" if wanted == "human" else "flow-honest"
    text = f"{first.text} {plain(words, waiting.conversation, also).text}"
    reply = replace(first, text=text, made_of={**first.made_of, "beside": also})
    return Said([reply], ["asked_for_human"] if wanted == "human" else [])


def _first(words: Words, waiting: Waiting) -> Reply:
    conversation = waiting.conversation
    if conversation.phase == ALARMED:
        return plain(words, conversation, "alarm-standing", "emergency")
    return alarm_replies(words, conversation, Alarm("asked_again", "ask", conversation.language, ""))[0]
