"""What each order and each alarm says: approved words by key, the patient's numbers, and which facts are locked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol as Shape

from bot.channels.content import BODY, numbered, tappable
from bot.channels.parts import numbered_parts
from bot.framing import Brief, Fact, mood
from bot.message import Channel, Choice, Reply
from bot.store.models import Conversation
from bot.store.talk import Waiting
from bot.words import Words
from flows.coping import exercises
from flows.dispositions import Disposition
from flows.knowledge import library
from flows.orders import Ask, Call, Decide, Explain, Inform, Order, Prefer, Say
from flows.protocol import Protocol
from flows.questionnaires import questionnaires
from safety.screen import Alarm

CALLS = {"asked_for_human": "human", "not_understood": "not-understood", "unsigned_protocol": "unsigned"}


class Told(Shape):
    """In what language, country and channel somebody is told; a conversation is such."""

    @property
    def language(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def channel(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply before its words are chosen: fixed as they stand, or a brief that the writer may frame."""

    reply: Reply
    brief: Brief | None = None


def alarm_replies(words: Words, talk: Conversation, alarm: Alarm) -> list[Reply]:
    """The fixed words of an alarm, with the numbers of the patient's country, in one message."""
    if alarm.kind == "ask":
        choices = _choices(words, talk.language, ("yes", "no"))
        return [Reply(_say(words, talk, "ask-now"), "question", choices, {"ask": "help_now"})]
    first = {"emergency": "emergency", "urgent": "urgent-alarm", "crisis": _crisis_key(words, talk)}[alarm.kind]
    keys = ["violence" if alarm.concept.startswith("violence") else first, "staff-told"]
    keys += ["decision-crisis"] if alarm.crisis and words.numbers(talk.country).crisis else []
    keys += ["emergency-happening"] if alarm.kind == "emergency" else []
    text = " ".join(_say(words, talk, key) for key in keys)
    return [Reply(text, "emergency", made_of={"alarm": alarm.concept, "kind": alarm.kind})]


def opening(words: Words, talk: Conversation, mode: str) -> list[Reply]:
    """Once per conversation: that this is a machine, where to call, and in demo mode that nothing is signed."""
    if talk.greeted:
        return []
    keys = (["demo-banner"] if mode == "demo" else []) + ["disclosure"]
    return [Reply(" ".join(_say(words, talk, key) for key in keys), "notice", made_of={"say": keys})]


def plain(words: Words, talk: Conversation, key: str, kind: str = "reply") -> Reply:
    """The fixed sentence ``key``."""
    return Reply(_say(words, talk, key), kind, made_of={"say": [key]})


def of_order(words: Words, waiting: Waiting, protocols: dict[str, Protocol], order: Order) -> Draft:
    """The draft that ``order`` asks for; a question that follows another is put as it stands."""
    talk = waiting.conversation
    match order:
        case Say() if order.key in exercises().keys:
            return _exercise(words, talk, order, waiting.message)
        case Say():
            return Draft(Reply(_say(words, talk, order.key, **order.facts), made_of={"say": [order.key]}))
        case Call(reason="crisis"):
            text = " ".join(_say(words, talk, key) for key in (_crisis_key(words, talk), "staff-told"))
            return Draft(Reply(text, "emergency", made_of={"call": order.reason}))
        case Call():
            suffix = CALLS.get(order.reason)
            text = _say(words, talk, f"call-staff-{suffix}" if suffix else "call-staff")
            return Draft(Reply(text, "notice", made_of={"call": order.reason}))
        case Explain():
            made_of = {"explain": order.question, "protocol": order.protocol, "version": order.version}
            return Draft(Reply(_why(words, talk, protocols, order), made_of=made_of))
        case Inform():
            return _answer(words, talk, order, waiting.message)
        case Prefer():
            return Draft(plain(words, talk, f"words-{order.words}"))
        case Ask():
            return _question(words, talk, protocols, order, first=not waiting.offered, turn=waiting.message)
        case Decide():
            return decision(words, talk, protocols, order, waiting.message)


def shaped(reply: Reply, channel: str, mark: str = "") -> list[Reply]:
    """``reply`` as the channel can carry it: a telephone gets a long text in parts, and choices to tap or as numbers.

    ``mark`` stands at the end of what a model worded; a page shows it by itself.
    """
    if channel not in (Channel.SMS, Channel.WHATSAPP):
        return [reply]
    # What can be tapped is kept by the provider: numbers, never what somebody is called.
    named = bool(reply.made_of.get("names"))
    tapped = channel == Channel.WHATSAPP and (named or tappable(reply.choices))
    text = reply.text if tapped and not named else numbered(reply.text, reply.choices)
    if named:
        reply = replace(reply, choices=tuple(Choice(one.id, str(n)) for n, one in enumerate(reply.choices, 1)))
    marked = [mark] if mark and reply.made_of.get("by") == "model" else []
    parts = numbered_parts("\n".join([text, *marked]), *([BODY] if tapped else []))
    last = len(parts) - 1  # which ends with what is asked, and is answered
    return [replace(reply, text=part, choices=reply.choices if n == last else ()) for n, part in enumerate(parts)]


def _question(
    words: Words, talk: Conversation, protocols: dict[str, Protocol], order: Ask, *, first: bool, turn: int
) -> Draft:
    if order.protocol == "intake":
        text = _say(words, talk, f"intake-{order.question}")
        choices = tuple(Choice(c, _intake_choice(words, talk, protocols, order.question, c)) for c in order.choices)
    elif order.protocol not in protocols:  # a questionnaire, or a choice: their words stand under keys of their own
        text = _say(words, talk, f"{order.protocol}-{order.question}")
        choices = tuple(Choice(c, words.say(f"choice-{c}", talk.language)) for c in order.choices)
    else:
        text, listed = words.question(protocols[order.protocol], order.question, order.choices, talk.language)
        choices = tuple(listed)
    choices = tuple(replace(choice, id=f"{order.question}.{choice.id}") for choice in choices)
    made_of = {"ask": order.question, "protocol": order.protocol, "version": order.version}
    reply = Reply(text, "question", choices, {**made_of, **_entry(protocols, order)})
    if order.again:
        return Draft(Reply(f"{_say(words, talk, 'choose-again')} {text}", "question", choices, reply.made_of))
    if order.number > 1 or not first:
        return Draft(reply)
    facts = (Fact(order.question, text),)
    return Draft(reply, Brief(talk.language, "first_question", mood(None, None, False), talk.channel, facts, turn))


def _entry(protocols: dict[str, Protocol], order: Ask) -> dict[str, object]:
    """The value that a page may offer a field for, beside the choices: of a question that is about a measure."""
    asked = protocols[order.protocol].questions if order.protocol in protocols else ()
    measure = next((one.measure for one in asked if one.id == order.question), None)
    return {"entry": measure.kind} if measure else {}


def _intake_choice(words: Words, talk: Conversation, protocols: dict[str, Protocol], question: str, choice: str) -> str:
    if question == "complaint" and choice in protocols:
        return words.title(protocols[choice], talk.language)
    if question == "health" and choice in ("none", "not_sure"):
        return words.say(f"choice-{choice}", talk.language)
    return words.say(f"intake-{question}.{choice}", talk.language)


def _why(words: Words, talk: Conversation, protocols: dict[str, Protocol], order: Explain) -> str:
    if order.protocol == "intake":
        return words.say(f"intake-{order.question}.why", talk.language)
    if order.protocol not in protocols:
        return words.say(f"{order.protocol}-why", talk.language)
    return words.why(protocols[order.protocol], order.question, talk.language)


def decision(words: Words, talk: Told, protocols: Mapping[str, Protocol], order: Decide, turn: int) -> Draft:
    """What is advised, why, what to watch for, and the way to a human; an emergency is fixed as it stands."""
    facts = [Fact("disposition", _say(words, talk, f"decision-{order.disposition}"))]
    made_of = {
        "decide": str(order.disposition),
        "because": order.because,
        "protocol": order.protocol,
        "crisis": order.crisis,
    }
    if order.disposition is Disposition.EMERGENCY:
        text = f"{facts[0].text} {_say(words, talk, 'staff-told')}"
        return Draft(Reply(text, "emergency", made_of=made_of))
    facts += _because(words, talk, protocols, order)
    facts += [Fact(key, words.say(key, talk.language)) for key in order.advice]
    if order.watch_for:
        signs = " ".join(words.say(key, talk.language) for key in order.watch_for)
        facts.append(Fact("watch_for", f"{_say(words, talk, 'watch-for')} {signs}"))
    if order.check_again:
        facts.append(Fact("check_again", words.say(order.check_again, talk.language)))
    about_mood = order.protocol in questionnaires()
    facts += _closing(words, talk, ["decision-worse"], crisis=order.crisis or about_mood)
    feeling = mood(order.facts.get("about"), order.disposition, order.crisis or about_mood)
    stage = "nurse" if order.disposition is Disposition.NURSE else f"decision_{order.disposition}"
    reply = Reply("\n".join(fact.text for fact in facts), "decision", made_of=made_of)
    return Draft(reply, Brief(talk.language, stage, feeling, talk.channel, tuple(facts), turn))


def _answer(words: Words, talk: Conversation, order: Inform, turn: int) -> Draft:
    """A general answer, where it comes from, and who answers for this patient; no model may change any of it."""
    sources = library().entries[order.entry].sources
    title = sources[0].title if sources else words.say("knowledge-source-service", talk.language)
    facts = (
        Fact(f"knowledge-{order.entry}", _say(words, talk, f"knowledge-{order.entry}")),
        Fact("source", words.say("knowledge-source", talk.language, title=title)),
        Fact("knowledge-person", words.say("knowledge-person", talk.language)),
    )
    reply = Reply("\n".join(fact.text for fact in facts), made_of={"inform": order.entry})
    return Draft(reply, Brief(talk.language, "knowledge", "neutral", talk.channel, facts, turn))


def _exercise(words: Words, talk: Conversation, order: Say, turn: int) -> Draft:
    """An exercise, never without the crisis line of the country and the way to a human."""
    facts = [Fact(order.key, _say(words, talk, order.key)), *_closing(words, talk, [], crisis=True)]
    reply = Reply("\n".join(fact.text for fact in facts), made_of={"say": [fact.id for fact in facts]})
    return Draft(reply, Brief(talk.language, "knowledge", "low_mood", talk.channel, tuple(facts), turn))


def _closing(words: Words, talk: Told, keys: list[str], *, crisis: bool) -> list[Fact]:
    """``keys`` between the crisis line, where it is wanted and there is one, and the way to a human."""
    line = ["decision-crisis"] if crisis and words.numbers(talk.country).crisis else []
    return [Fact(key, _say(words, talk, key)) for key in (*line, *keys, "decision-not-clinician")]


def _crisis_key(words: Words, talk: Conversation) -> str:
    return "crisis" if words.numbers(talk.country).crisis else "crisis-no-line"


def _because(words: Words, talk: Told, protocols: Mapping[str, Protocol], order: Decide) -> list[Fact]:
    """Why: the reason of the question that decided, and that more care is advised than it alone would need."""
    protocol = protocols.get(order.protocol)
    found = []
    if protocol and order.because in {question.id for question in protocol.questions}:
        why = words.why(protocol, order.because, talk.language)
        found.append(Fact("why", _say(words, talk, "decision-why", why=why)))
    elif words.has(own := f"decision-why-{order.protocol}-{order.because}", talk.language):
        found.append(Fact("why", _say(words, talk, own)))
    elif _says_why(protocol, order) and words.has(f"decision-why-{order.because}", talk.language):
        found.append(Fact("why", _say(words, talk, f"decision-why-{order.because}")))
    return found + ([Fact("raised", _say(words, talk, "decision-why-raised"))] if order.raised else [])


def _says_why(protocol: Protocol | None, order: Decide) -> bool:
    """Not where an earlier decision keeps it urgent: "none of the serious signs" would not be the reason."""
    if protocol is None or order.because != "otherwise" or order.raised:
        return True
    return order.disposition is protocol.otherwise.then


def _choices(words: Words, language: str, ids: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(f"help_now.{answer}", words.say(f"choice-{answer}", language)) for answer in ids)


def _say(words: Words, talk: Told, key: str, **facts: str) -> str:
    numbers = words.numbers(talk.country)
    return words.say(key, talk.language, number=numbers.emergency, crisis=numbers.crisis or "", **facts)
