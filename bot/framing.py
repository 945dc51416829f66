"""What a model is given to word: a brief of locked facts, and the approved words that may stand around them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import count
from typing import Final, Literal

from bot.words import Words
from flows.dispositions import Disposition

MOODS: Final = ("neutral", "worried", "frightened_parent", "in_pain", "low_mood", "urgent")
DECISIONS: Final = ("decision_urgent", "decision_same_day", "decision_routine", "decision_self_care", "nurse")
STAGES: Final = ("first_question", "question", *DECISIONS)
CLOSING_OPTIONAL: Final = ("first_question", "question")  # a question alone is often kindest
LONGEST_GAP: Final = 220  # characters that a free model may write in one gap
_PLACE: Final = re.compile(r"<F(\d+)>")

Mode = Literal["choose", "free"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One approved text (a sentence, a question, a whole list) that reaches the patient unchanged."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Brief:
    """One reply to word; ``turn`` counts the replies before it, so that two in a row do not sound the same."""

    language: str
    stage: str
    mood: str
    channel: str
    facts: tuple[Fact, ...]
    turn: int = 0

    def __post_init__(self) -> None:
        if self.stage not in STAGES or self.mood not in MOODS:
            raise ValueError(f"not a brief: stage {self.stage!r}, mood {self.mood!r}")
        if not self.facts or not all(fact.text.strip() for fact in self.facts):
            raise ValueError("not a brief: no facts, or an empty one")


@dataclass(frozen=True, slots=True)
class Frames:
    """What may stand before the first fact, between two facts, and after the last; "" is nothing at all."""

    openings: tuple[str, ...]
    connectors: tuple[str, ...]
    closings: tuple[str, ...]


def mood(about: str | None, disposition: Disposition | None, crisis: bool, *, hurts: bool = False) -> str:
    """The closed label of how to sound, from what is known; never from a guess about the patient's words."""
    if crisis:
        return "low_mood"
    if disposition in (Disposition.EMERGENCY, Disposition.URGENT):
        return "urgent"
    if about == "child":
        return "frightened_parent"
    if hurts:
        return "in_pain"
    return "worried" if disposition in (Disposition.SAME_DAY, Disposition.NURSE) else "neutral"


def frames(words: Words, language: str, mood: str, stage: str) -> Frames:
    """The approved frames of ``locales/<language>/framing.ftl``; raises ``LookupError`` where there are none."""
    found = Frames(
        tuple(openings(words, language, mood, stage)),
        ("", *_numbered(words, language, "connector")),
        (("",) if stage in CLOSING_OPTIONAL else ()) + tuple(_numbered(words, language, f"closing-{stage}")),
    )
    if not found.openings or not found.closings:
        raise LookupError(f"no frames: {language} {mood} {stage}")
    return found


def suited(words: Words, brief: Brief) -> Frames:
    """The frames for ``brief``; text messages are paid by length, so theirs has no connectors."""
    chosen = frames(words, brief.language, brief.mood, brief.stage)
    return replace(chosen, connectors=("",)) if brief.channel == "sms" else chosen


def openings(words: Words, language: str, mood: str, stage: str) -> Iterator[str]:
    """The approved openings; all decisions share theirs."""
    group = "decision" if stage in DECISIONS else stage
    return _numbered(words, language, f"opening-{mood}-{group}")


def _numbered(words: Words, language: str, prefix: str) -> Iterator[str]:
    for number in count(1):
        if not words.has(f"{prefix}-{number}", language):
            return
        yield words.say(f"{prefix}-{number}", language)


def gaps(chosen: Frames, facts: int) -> list[tuple[str, ...]]:
    """What each of the ``facts + 1`` gaps around the placeholders may hold, layout included."""
    before = tuple(f"{text} " for text in chosen.openings)
    between = tuple(f"\n{text} " if text else "\n" for text in chosen.connectors)
    after = tuple(f"\n{text}" if text else "" for text in chosen.closings)
    return [before, *[between] * (facts - 1), after]


def choosing(options: list[tuple[str, ...]]) -> str:
    """The grammar (GBNF) that holds every placeholder once, in order, and in each gap one of its approved texts."""
    rules = {texts: f"gap-{n}" for n, texts in enumerate(dict.fromkeys(options))}
    bodies = [f"{name} ::= {' | '.join(map(_literal, texts))}" for texts, name in rules.items()]
    return "\n".join([_root([rules[texts] for texts in options]), *bodies])


def free(facts: int) -> str:
    """The grammar that holds every placeholder once, in order, with text between that can hold no number."""
    return f"{_root(['text'] * (facts + 1))}\ntext ::= char{{1,{LONGEST_GAP}}}\nchar ::= [^{_forbidden()}]"


def _root(names: list[str]) -> str:
    placed = [f'{name} "<F{n}>"' for n, name in enumerate(names[:-1], 1)]
    return " ".join(["root ::=", *placed, names[-1]])


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


@cache
def _forbidden() -> str:
    """The inside of a character class: markup, controls, what nobody sees, and digits of every script."""
    codes = [c for c in range(0x110000) if unicodedata.category(chr(c)) in ("Cc", "Cf", "Nd", "Nl", "No")]
    codes = sorted({*codes, ord("<"), ord(">"), 0x2028, 0x2029})
    starts = [c for c, left in zip(codes, [-2, *codes], strict=False) if c != left + 1]
    ends = [c for c, right in zip(codes, [*codes[1:], -2], strict=True) if c != right - 1]
    return "".join(f"\\U{a:08X}-\\U{b:08X}" for a, b in zip(starts, ends, strict=True))


def split(output: str, facts: int) -> list[str] | None:
    """The texts in the gaps of ``output``, or ``None`` when the placeholders are not all there once and in order."""
    parts = _PLACE.split(output)
    return parts[::2] if parts[1::2] == [str(n) for n in range(1, facts + 1)] else None


def fits_free(texts: list[str]) -> bool:
    """Whether every gap holds what the free grammar allows; a server may not have honoured it."""
    allowed = re.compile(f"[^{_forbidden()}]{{1,{LONGEST_GAP}}}")
    return all(allowed.fullmatch(text) for text in texts)


@dataclass(frozen=True, slots=True)
class Task:
    """One request to a model, and how its output is read."""

    brief: Brief
    prompt: str
    grammar: str
    max_tokens: int
    options: list[tuple[str, ...]] | None  # the approved texts of each gap; None where the model writes freely

    def read(self, output: str) -> str | None:
        """The reply with its facts in place, or ``None`` when ``output`` has not the shape that was asked for."""
        facts = self.brief.facts
        texts = split(output, len(facts))
        if texts is None or not self._fits(texts):
            return None
        told = [part for text, fact in zip(texts, facts, strict=False) for part in (text, fact.text)]
        return "".join([*told, texts[-1]]).strip()

    def _fits(self, texts: list[str]) -> bool:
        if self.options is None:
            return fits_free(texts)
        return all(text in allowed for text, allowed in zip(texts, self.options, strict=True))


def task(words: Words, brief: Brief, mode: Mode) -> Task:
    """What a model of this ``mode`` is asked to do for ``brief``."""
    count = len(brief.facts)
    if mode == "free":
        return Task(brief, free_prompt(brief), free(count), 60 * (count + 1), None)
    options = gaps(suited(words, brief), count)
    return Task(brief, choose_prompt(brief), choosing(options), 40 * (count + 1), options)


def choose_prompt(brief: Brief) -> str:
    """The line that the bundled model was trained on."""
    return f"{brief.language}|{brief.mood}|{brief.stage}|{min(len(brief.facts), 12)}|{brief.turn % 16}\n"


def free_prompt(brief: Brief) -> str:
    """What a larger model is told; the facts are given so that the words between them fit."""
    told = "\n".join(f"<F{n}> = {fact.text}" for n, fact in enumerate(brief.facts, 1))
    return (
        f"Write one short, warm, plain message to a patient in the language {brief.language!r}. The mood is "
        f"{brief.mood.replace('_', ' ')}, the moment is {brief.stage.replace('_', ' ')}.\n"
        "Put every placeholder in, once and in order; it stands for the sentence given here. Add a kind opening, a few "
        "joining words and a short closing. Add no advice, no numbers, no promise, no medicine, no guess about what is "
        f"wrong, no markup.\n{told}\nMessage: "
    )
