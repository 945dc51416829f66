"""What one turn leads to, and how it is saved: all of it, or nothing."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.message import Reply
from bot.replies import opening, plain, shaped
from bot.settings import Settings
from bot.store import consent, desk, known, line, talk
from bot.store.models import Conversation
from bot.store.store import Tx
from bot.store.talk import Waiting
from bot.words import Words
from flows.orders import Decide
from safety import escalation


@dataclass(slots=True)
class Said:
    """All that one turn leads to; saved in one transaction."""

    replies: list[Reply] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)  # to bring a human
    decided: Decide | None = None
    phase: str | None = None
    floor: str | None = None
    teaching: dict[str, object] | None = None  # where going over the sheet stands, if it goes on
    words: str | None = None  # whose words the patient wants from now on: "approved" | "model"
    new_episode: bool = False
    side: dict[str, object] | None = None  # the question outside of any interview that is open now
    keeps_side: bool = False  # that which was open stays so
    after: Callable[[Tx, Conversation], Awaitable[None]] | None = None  # what else is saved with the replies


async def save(tx: Tx, waiting: Waiting, said: Said, words: Words, settings: Settings) -> None:
    """Save ``said`` in one transaction; raises ``LostLease`` where a person or an alarm came in between."""
    conversation = await talk.finish_turn(tx, waiting)
    first = opening(words, conversation, settings.mode) if said.replies else []
    again = settings.disclose_again.get(conversation.country, "once")
    if first or (said.replies and await consent.must_be_told(tx, conversation, again)):
        first = first or [plain(words, conversation, "disclosure", "notice")]
        await consent.record(tx, conversation.id, consent.DISCLOSURE, True, first[0].text, conversation.channel)
    conversation.greeted = conversation.greeted or bool(first)
    mark = words.say("worded-by-ai", conversation.language)
    replies = [part for reply in (*first, *said.replies) for part in shaped(reply, conversation.channel, mark)]
    await talk.add_replies(tx, conversation, replies, answers=waiting.message, first=talk.TURN)
    for reason in dict.fromkeys(said.reasons):
        await desk.escalate(tx, conversation, waiting.message, reason, escalation.PRIORITY[reason])
    if said.decided:
        await talk.add_decision(tx, conversation, waiting.message, said.decided)
        await tx.audit("flows", "decided", conversation.id, f"{said.decided.protocol} {said.decided.disposition}")
    if said.words:
        agreed, text = said.words == "model", said.replies[0].text
        await consent.record(tx, conversation.id, "model_words", agreed, text, conversation.channel)
    conversation.phase = said.phase or conversation.phase
    conversation.words = said.words or conversation.words
    if waiting.teaching is not None and conversation.owner == "bot":
        known.set_teaching(tx, conversation, said.teaching)
    conversation.floor = None if said.decided else said.floor or conversation.floor
    conversation.episode += said.new_episode
    await _settle(tx, conversation, said)
    if said.after:
        await said.after(tx, conversation)


async def _settle(tx: Tx, conversation: Conversation, said: Said) -> None:
    """Which question of ours is open now, and whether what is written next is still about this patient."""
    if said.side is not None or not said.keeps_side:
        known.set_side(tx, conversation, said.side)
    asked = bool(said.replies) and said.replies[-1].kind == "question" and said.decided is None
    beside = conversation.side_sealed is not None or conversation.teaching_sealed is not None
    await line.settle(tx, conversation, still=asked or beside or conversation.phase != "talking")
