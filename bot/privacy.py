"""What a patient asks about their own data: answered by fixed words, and nothing is erased without a second word."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from bot.message import Choice, Reply, choice_named
from bot.replies import plain
from bot.said import Said
from bot.store import erasure, exports
from bot.store.models import Conversation
from bot.store.store import Tx
from bot.store.talk import Waiting
from bot.words import Words
from flows.answers import read_yes_no
from flows.privacy import Asked, asked

After = Callable[[Tx, Conversation], Awaitable[None]]  # what else is saved with a turn
FORGET, KEEP = "privacy.forget", "privacy.keep"


def confirmed(words: Words, waiting: Waiting) -> Said | None:
    """What follows if the patient has just been asked whether to erase all, and answers; else ``None``."""
    if any(choice.id == FORGET for choice in waiting.offered) and (answer := _answer(waiting)):
        return _forget(words, waiting.conversation) if answer == FORGET else _kept(words, waiting.conversation)
    return None


def wanted(waiting: Waiting) -> Asked | None:
    """What the patient asks about their data, if anything."""
    return None if waiting.tapped else asked(waiting.text)


def granted(words: Words, waiting: Waiting, wish: str, base_url: str) -> Said:
    """What answers a wish that nothing stands before any more; raises ``ValueError`` for one that we do not know."""
    match wish:
        case "know":
            return Said([_know(words, waiting.conversation)])
        case "download":
            return _download(words, waiting.conversation, base_url)
        case "forget":
            return Said([_sure(words, waiting)])
    raise ValueError(f"nobody can wish {wish!r}")


async def then_again(
    words: Words, waiting: Waiting, said: Said, dialogue: Callable[[Waiting], Awaitable[Said]]
) -> Said:
    """``said``, and then again the question that was open: otherwise nobody would notice silence after a red flag."""
    said.teaching = waiting.teaching
    is_ours = any(choice.id == FORGET for choice in waiting.offered) or said.replies[-1].kind == "question"
    if not waiting.offered or is_ours or waiting.teaching is not None:
        return said
    repeat = words.say("privacy-again", waiting.conversation.language)
    again = await dialogue(replace(waiting, text=repeat, tapped=None, offered=()))
    said.replies, said.reasons = [*said.replies, *again.replies], [*said.reasons, *again.reasons]
    said.new_episode = said.new_episode or again.new_episode  # where the dialogue is away
    return said


def _answer(waiting: Waiting) -> str | None:
    chosen = choice_named(waiting.offered, waiting.text, waiting.tapped)
    if chosen or waiting.tapped:
        return chosen.id if chosen else None
    spoken = waiting.text.strip()
    numbered = {str(number): choice.id for number, choice in enumerate(waiting.offered, 1)}
    yes_or_no = {"yes": FORGET, "no": KEEP}
    return numbered.get(spoken) or yes_or_no.get(read_yes_no(spoken, waiting.conversation.language) or "")


def _know(words: Words, talk: Conversation) -> Reply:
    text = words.say("privacy-know", talk.language, since=talk.created_at.date().isoformat())
    return fixed("privacy-know", text)


def fixed(key: str, text: str) -> Reply:
    """The sentence ``key`` with its variables in it."""
    return Reply(text, made_of={"say": [key]})


def _sure(words: Words, waiting: Waiting) -> Reply:
    talk, behind = waiting.conversation, waiting.line
    keys = {FORGET: "choice-privacy-forget", KEEP: "choice-privacy-keep"}
    choices = tuple(Choice(name, words.say(key, talk.language)) for name, key in keys.items())
    others = ["people-forget-all"] if behind is not None and behind.shared and talk.line is None else []
    said = ["privacy-forget-ask", *others]
    text = " ".join(words.say(key, talk.language) for key in said)
    return Reply(text, "question", choices, {"ask": "privacy_forget", "say": said})


def _forget(words: Words, talk: Conversation) -> Said:
    if talk.hold:
        return Said([plain(words, talk, "privacy-held", "notice")], ["asked_for_human"])
    return Said([plain(words, talk, "privacy-forgotten", "notice")], new_episode=True, after=erasure.ask)


def _kept(words: Words, talk: Conversation) -> Said:
    return Said([plain(words, talk, "privacy-kept")])


def _download(words: Words, talk: Conversation, base_url: str) -> Said:
    link = exports.new_link()
    address, hours = f"{base_url}/mine/{link}", str(int(exports.OPEN_FOR.total_seconds() // 3600))
    text = words.say("privacy-download", talk.language, link=address, hours=hours)
    # What made the words is kept with them: the link itself must not be.
    return Said([Reply(text, "notice", made_of={"say": ["privacy-download"]})], after=partial(_open, link=link))


async def _open(tx: Tx, talk: Conversation, link: str) -> None:
    await exports.offer(tx, talk, link)
