"""Whom it is about: asked where several people stand behind one address, before any answer is stored.

What was said before the choice is held, and then heard as of the person who was chosen, under that person's key. No
alarm waits for it: the inbox has answered those before any of this.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Final

from bot import standing
from bot.message import Choice, Reply, choice_named
from bot.replies import plain
from bot.said import Said
from bot.store import known, lately, line
from bot.store.line import Line, Person
from bot.store.models import Conversation, now
from bot.store.store import Store, Tx
from bot.store.talk import Waiting
from bot.words import Words
from flows.answers import read, read_choice
from flows.dispositions import Disposition
from flows.orders import Ask, Call, Decide, Order, Say

SOMEONE_ELSE: Final = "flow-someone-else"  # what the dialogue says when it is about another person after all
ABOUT: Final = "about."  # begins each choice of the interview's own question whom it is about
LONGEST: Final = 24  # characters of a label: what a list to tap can show
UNREAD: Final = 2  # in a row, then a human is called
STEPS: Final = ("who", "label", "start")

Side = dict[str, object]


def before(words: Words, waiting: Waiting, pause: timedelta) -> Said | None:
    """What follows before anything else is heard: the choice that was asked for, or that it must be asked for."""
    conversation, behind = waiting.conversation, waiting.line
    assert behind is not None
    if is_open(waiting):
        return _answered(words, waiting)
    if conversation.line is None and behind.about not in (None, conversation.id):
        return Said(after=partial(_forward, message=waiting.message, to=behind.about, side=None))
    if conversation.line is not None and behind.about != conversation.id:
        return _to_writer(waiting, None)  # what was written of this patient had ended when this came
    late = waiting.since is not None and now() - waiting.since > pause and waiting.teaching is None
    stale = late and waiting.tries == 1  # not what was held, which is heard again after the choice
    if behind.about == conversation.id and stale:  # after hours nobody knows who holds the telephone
        return ask(words, waiting, [waiting.message])
    return None


def is_open(waiting: Waiting) -> bool:
    """Whether it has been asked whom it is about, and not been answered."""
    return waiting.side is not None and waiting.side["step"] in STEPS


def unclear(waiting: Waiting, orders: Sequence[Order]) -> bool:
    """Whether ``orders`` begin something of one person, and nobody knows of whom; an emergency is said to anybody."""
    if is_of_another(orders):
        return True
    behind = waiting.line
    if behind is None or not behind.shared or behind.about == waiting.conversation.id:
        return False
    at_once = any(
        (isinstance(order, Decide) and order.disposition is Disposition.EMERGENCY)
        or (isinstance(order, Call) and order.reason == "crisis")
        for order in orders
    )
    return not at_once and any(isinstance(order, (Ask, Decide)) for order in orders)


def is_of_another(orders: Sequence[Order]) -> bool:
    """Whether the dialogue understood that it is about somebody else than it was so far."""
    return any(isinstance(order, Say) and order.key == SOMEONE_ELSE for order in orders)


def facts(waiting: Waiting) -> dict[str, object]:
    """What is known of whom it is about; that it is the writer, where several share the address and they said so."""
    behind = waiting.line
    mine = behind is not None and behind.about == behind.writer == waiting.conversation.id
    return {**waiting.facts, "about": "self"} if mine else waiting.facts


def of_another(waiting: Waiting) -> str | None:
    """ "child" or "other", where the interview asked whom it is about and the answer is not the writer.

    Only where more than one person is known: to begin anew would ask who waits for help everything twice.
    """
    behind = waiting.line
    assert behind is not None
    if (
        not behind.shared
        or waiting.conversation.line
        or not waiting.offered
        or not all(choice.id.startswith(ABOUT) for choice in waiting.offered)
    ):
        return None
    chosen = choice_named(waiting.offered, waiting.text, waiting.tapped)
    said = chosen.id.removeprefix(ABOUT) if chosen else None if waiting.tapped else _about(waiting)
    return said if said in ("child", "other") else None


async def with_line(store: Store, waiting: Waiting) -> Waiting:
    """``waiting`` with who stands behind the address."""
    async with store.read() as tx:
        return replace(waiting, line=await line.of(tx, waiting.conversation))


async def of_somebody_else(store: Store, words: Words, waiting: Waiting, about: str, pause: timedelta) -> Said:
    """The interview is of another: it begins anew as theirs, so that no answer is stored as of whom it was before."""
    async with store.read() as tx:
        so_far = await lately.interview_so_far(tx, waiting.conversation.id, waiting.message, pause)
    # Who is asked whom it is about has answered of that person until then; who says so later may have meant the first.
    theirs = so_far[1:] if of_another(waiting) else []
    return ask(words, waiting, so_far[:1], [*theirs, waiting.message], about, anew=True)


def ask(
    words: Words,
    waiting: Waiting,
    held: Sequence[int],
    also: Sequence[int] = (),
    about: str = "other",
    *,
    anew: bool = False,
) -> Said:
    """Ask whom it is about. ``held`` messages are heard after the choice, ``also`` only go with them.

    Where only the writer is known, it is somebody new, whose name is asked at once. ``anew``: what the dialogue has
    made of it so far is dropped.
    """
    behind = waiting.line
    assert behind is not None
    side: Side = {"step": "start", "held": list(held), "also": list(also), "about": about, "unread": 0}
    if waiting.conversation.line is not None:
        said = _to_writer(waiting, side)
    elif behind.shared:
        said = again(words, replace(waiting, side={**side, "step": "who"}))
    else:
        said = _label(words, waiting, side)
    said.new_episode = anew
    return said


def again(words: Words, waiting: Waiting) -> Said:
    """Ask once more what is open."""
    assert waiting.side is not None
    assert waiting.line is not None
    if waiting.side["step"] == "label":
        return _label(words, waiting, waiting.side)
    question = _question(words, waiting.conversation, waiting.line)
    return Said([question], side={**waiting.side, "step": "who"})


def _answered(words: Words, waiting: Waiting) -> Said:
    side = waiting.side
    assert side is not None
    if side["step"] == "start":
        return again(words, waiting)
    if standing.request(waiting) == "human":
        said = again(words, waiting)
        said.replies.insert(0, plain(words, waiting.conversation, "call-staff-human", "notice"))
        said.reasons.append("asked_for_human")
        return said
    return _named(words, waiting, side) if side["step"] == "label" else _chosen(words, waiting, side)


def _chosen(words: Words, waiting: Waiting, side: Side) -> Said:
    behind = waiting.line
    assert behind is not None
    number = _read(words, waiting, behind)
    if number is None:
        return _unread(words, waiting, side)
    if number > len(behind.people):
        return _label(words, waiting, {**side, "also": [*_ids(side, "also"), waiting.message]})
    return _go_on(words, waiting, side, behind.people[number - 1])


def _read(words: Words, waiting: Waiting, behind: Line) -> int | None:
    """The number of what was chosen, from 1."""
    choices = _choices(words, waiting.conversation, behind)
    chosen = choice_named(choices, waiting.text, waiting.tapped)
    if chosen is None and waiting.tapped is None:
        named = read_choice(waiting.text, [choice.id for choice in choices])
        chosen = next((choice for choice in choices if choice.id == named), None)
    if chosen is not None:
        return int(chosen.id.rpartition(".")[2])
    # Never "me" from other words: a name may be that word in another language ("Ana" is "I" in Arabic).
    return len(behind.people) + 1 if waiting.tapped is None and _about(waiting) == "other" else None


def _named(words: Words, waiting: Waiting, side: Side) -> Said:
    behind, label = waiting.line, " ".join(waiting.text.split()).strip(" .,;:!\"'«»“”")
    assert behind is not None
    said = None if waiting.tapped else _about(waiting)
    if label.casefold() == words.say("intake-about.self", waiting.conversation.language).casefold():
        return _go_on(words, waiting, side, behind.people[0])
    known_as = {person.label.casefold(): person for person in behind.people[1:]}
    if found := known_as.get(label.casefold()):
        return _go_on(words, waiting, side, found)
    if waiting.tapped or not _is_label(label):
        return _unread(words, waiting, side)
    about = "child" if said == "child" else str(side["about"])
    return _go_on(words, waiting, {**side, "about": about}, Person("", label))


def _is_label(label: str) -> bool:
    long_enough = len(label) >= (2 if label.isascii() else 1)  # one letter is a slip, one Chinese character a word
    short = long_enough and len(label) <= LONGEST and len(label.split()) <= 4
    return short and any(c.isalpha() for c in label) and not any(c.isdigit() or c in "?？؟@/" for c in label)


def _unread(words: Words, waiting: Waiting, side: Side) -> Said:
    """It may be more of what is wrong: it is held with the rest. A person helps who is not understood twice."""
    times = int(str(side.get("unread", 0))) + 1
    held = [*_ids(side, "held"), waiting.message]
    said = again(words, replace(waiting, side={**side, "held": held, "unread": times}))
    key = "people-label-again" if side["step"] == "label" else "choose-again"
    said.replies.insert(0, plain(words, waiting.conversation, key))
    said.reasons += ["not_understood"] if times % UNREAD == 0 else []
    return said


def _label(words: Words, waiting: Waiting, side: Side) -> Said:
    behind = waiting.line
    assert behind is not None
    if len(behind.people) > line.MOST:  # what was held stays with the writer, where staff read it
        return Said([plain(words, waiting.conversation, "people-too-many", "notice")], ["asked_for_human"])
    asked = plain(words, waiting.conversation, "people-label")
    return Said([asked], side={**side, "step": "label"})


def _go_on(words: Words, waiting: Waiting, side: Side, person: Person) -> Said:
    talk = waiting.conversation
    key = "people-noted" if person.label else "people-noted-self"
    text = words.say(key, talk.language, label=person.label) if person.label else words.say(key, talk.language)
    noted = Reply(text, made_of={"say": [key], "names": bool(person.label)})
    held = _ids(side, "held")
    replies = [noted] if held else [noted, plain(words, talk, "flow-what-is-wrong")]
    also = [*_ids(side, "also"), waiting.message]
    return Said(replies, after=partial(_attribute, held=held, also=also, person=person, about=str(side["about"])))


async def _attribute(
    tx: Tx, writer: Conversation, held: Sequence[int], also: Sequence[int], person: Person, about: str
) -> None:
    """What was held is of ``person`` from now on; so is the urgency that it may not go below."""
    if not person.conversation:
        to = await line.add(tx, writer, person.label, about)
    elif person.conversation == writer.id:
        to = writer
    else:
        found = await tx.locked(Conversation, person.conversation)
        to = found if found is not None and found.erased_at is None else writer
    await line.talk_about(tx, to)
    await line.move(tx, also, to)
    await line.move(tx, held, to, state="new")
    if writer.floor is not None:
        floor = Disposition(writer.floor)
        to.floor = str(floor.at_least(Disposition(to.floor) if to.floor else None))


def _to_writer(waiting: Waiting, side: Side | None) -> Said:
    """The writer's own conversation is where it is asked whom something is about."""
    assert waiting.line is not None
    return Said(after=partial(_forward, message=waiting.message, to=waiting.line.writer, side=side))


async def _forward(tx: Tx, _from: Conversation, message: int, to: str | None, side: Side | None) -> None:
    target = await tx.locked(Conversation, str(to))
    assert target is not None
    if side is not None:  # to the writer's
        target.about = None
        known.set_side(tx, target, side)
    await line.move(tx, [message], target, state="new")


def _question(words: Words, talk: Conversation, behind: Line) -> Reply:
    # The labels stand in the text or in the page alone: a provider that holds what can be tapped never holds a name.
    made_of: dict[str, object] = {"ask": "who", "say": ["intake-about"], "names": True}
    return Reply(words.say("intake-about", talk.language), "question", _choices(words, talk, behind), made_of)


def _choices(words: Words, talk: Conversation, behind: Line) -> tuple[Choice, ...]:
    texts = [words.say("intake-about.self", talk.language), *(person.label for person in behind.people[1:])]
    if len(behind.people) <= line.MOST:
        texts.append(words.say("intake-about.other", talk.language))
    return tuple(Choice(f"who.{number}", text) for number, text in enumerate(texts, 1))


def _about(waiting: Waiting) -> str | None:
    answer = read(waiting.text, "about", waiting.conversation.language)
    return None if answer is None else str(answer.value)


def _ids(side: Side, name: str) -> list[int]:
    found = side[name]
    assert isinstance(found, list)
    return found
