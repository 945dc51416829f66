"""The PIN before history, as patient and bot talk about it: set, changed, removed, asked for, forgotten.

What a patient types as a PIN is masked before it is saved as a message; the digits wait, sealed, for the one turn that
looks at them, and are never told to the dialogue.
"""

import math
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Final

from bot import privacy
from bot.message import Choice
from bot.replies import plain
from bot.said import Said
from bot.store import known, pins
from bot.store.models import Conversation
from bot.store.store import Store, Tx
from bot.store.talk import Waiting
from bot.words import Words
from flows import pins as reading
from flows.privacy import Asked

PIN: Final = "pin"  # begins the name of each step at which a PIN is expected
ASKED: Final = {PIN: "pin-ask", "pin_new": "pin-new", "pin_again": "pin-again"}  # the words of each step


def hidden(tx: Tx, conversation: Conversation, text: str, before: str, *, alarm: bool) -> str:
    """``text`` of a patient as it may be kept. ``before``: what the patient wrote that has no answer yet.

    A PIN that was asked for waits with the question; not the digits of an emergency's words, which are no PIN.
    """
    side = known.side_of(tx, conversation)
    if side is not None and str(side["step"]).startswith(PIN):
        if not alarm and (entry := reading.digits_of(text)):
            known.set_side(tx, conversation, {**side, "entry": entry})
        return reading.masked(text)
    spoken_of = reading.asked(text) or (reading.digits_of(text) and reading.asked(before))
    return reading.masked(text) if spoken_of else text


async def taken(words: Words, waiting: Waiting, store: Store, base_url: str) -> Said | None:
    """What follows if a PIN was asked for or is spoken of; ``None`` for all else, and the PIN's question is over."""
    wish = None if waiting.tapped else reading.asked(waiting.text)
    if wish is not None:
        return await _wished(words, waiting, store, wish)
    side = waiting.side
    if side is None or not str(side["step"]).startswith(PIN):
        return None
    entry = side.get("entry")
    if not isinstance(entry, str):
        wrong_length = waiting.text.replace(reading.MASK, "").strip().isdigit() or reading.MASK in waiting.text
        return _ask(words, waiting, ASKED[str(side["step"])], side) if wrong_length else None
    if side["step"] == PIN:
        return await _tried(words, waiting, store, base_url, entry)
    if side["step"] == "pin_new":
        return await _first(words, waiting, side, entry)
    return await _second(words, waiting, side, entry, base_url)


async def guarded(words: Words, waiting: Waiting, store: Store, wanted: Asked) -> Said | None:
    """What must come before ``wanted``: the PIN where one is set, and one to be set where several share the address.

    Erasing asks for it too: who finds a telephone must not be able to destroy a patient's record. Whoever forgot the
    PIN still has the way through staff. Without a PIN the second word alone confirms it.
    """
    async with store.read() as tx:
        is_set = await pins.is_set(tx, waiting.conversation)
    if is_set:
        return _ask(words, waiting, "pin-ask", {"step": PIN, "then": wanted})
    if wanted == "forget" or waiting.line is None or not waiting.line.shared:
        return None
    said = _ask(words, waiting, "pin-new", {"step": "pin_new", "then": wanted})
    said.replies.insert(0, plain(words, waiting.conversation, "pin-offer"))
    return said


def reopened(waiting: Waiting) -> Waiting:
    """``waiting`` as it was when the PIN was asked for: with a question of an interview open behind it, if one was."""
    behind = waiting.side is not None and waiting.side.get("open") is True
    return replace(waiting, offered=waiting.offered or (Choice("open", ""),)) if behind else waiting


async def _wished(words: Words, waiting: Waiting, store: Store, wish: reading.Wish) -> Said:
    talk = waiting.conversation
    async with store.read() as tx:
        is_set = await pins.is_set(tx, talk)
    if not is_set and wish != "set":
        return Said([plain(words, talk, "pin-none")])
    if wish == "forgot":
        return Said([plain(words, talk, "pin-forgotten", "notice")], ["asked_for_human"])
    if not is_set:
        return _ask(words, waiting, "pin-new", {"step": "pin_new", "then": None})
    return _ask(words, waiting, "pin-ask", {"step": PIN, "then": "remove" if wish == "remove" else "change"})


async def _tried(words: Words, waiting: Waiting, store: Store, base_url: str, entry: str) -> Said:
    talk, side = waiting.conversation, waiting.side or {}
    found = await pins.tried(store, talk, entry)
    if isinstance(found, timedelta):
        text = words.say("pin-wait", talk.language, minutes=str(math.ceil(found.total_seconds() / 60)))
        return Said([privacy.fixed("pin-wait", text)])
    if found is not None:
        said = _ask(words, waiting, "pin-ask", side)
        said.replies = [privacy.fixed("pin-wrong", words.say("pin-wrong", talk.language, left=str(found)))]
        return said
    if side["then"] == "change":
        return _ask(words, waiting, "pin-new", {**side, "step": "pin_new", "then": None})
    if side["then"] == "remove":
        return Said([plain(words, talk, "pin-removed")], after=_removed)
    return privacy.granted(words, waiting, str(side["then"]), base_url)


async def _first(words: Words, waiting: Waiting, side: dict[str, object], entry: str) -> Said:
    if reading.weak(entry):
        return _ask(words, waiting, "pin-weak", side)
    return _ask(words, waiting, "pin-again", {**side, "step": "pin_again", "hash": await pins.hashed(entry)})


async def _second(words: Words, waiting: Waiting, side: dict[str, object], entry: str, base_url: str) -> Said:
    digest = str(side["hash"])
    if not await pins.matches(digest, entry):
        return Said([plain(words, waiting.conversation, "pin-differs")])
    said = privacy.granted(words, waiting, str(side["then"]), base_url) if side["then"] else Said()
    said.replies.insert(0, plain(words, waiting.conversation, "pin-set"))
    said.after = partial(_set, digest=digest, then=said.after)
    return said


def _ask(words: Words, waiting: Waiting, key: str, side: dict[str, object]) -> Said:
    """Ask for a PIN; ``open`` remembers that a question of an interview waits behind it."""
    behind = side.get("open", bool(waiting.offered) or waiting.teaching is not None)
    kept = {name: value for name, value in side.items() if name != "entry"}
    return Said([plain(words, waiting.conversation, key)], side={**kept, "open": behind}, teaching=waiting.teaching)


async def _set(tx: Tx, talk: Conversation, digest: str, then: privacy.After | None) -> None:
    await pins.keep(tx, talk, digest)
    if then is not None:
        await then(tx, talk)


async def _removed(tx: Tx, talk: Conversation) -> None:
    await pins.remove(tx, talk, "patient")
