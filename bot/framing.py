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
from safety.personal_data import mask

MOODS: Final = ("neutral", "worried", "frightened_parent", "in_pain", "low_mood", "urgent", "administrative")
DECISIONS: Final = ("decision_urgent", "decision_same_day", "decision_routine", "decision_self_care", "nurse")
STAGES: Final = ("first_question", "question", *DECISIONS, "knowledge", "discharge", "check_in")
CLOSING_OPTIONAL: Final = ("first_question", "question", "check_in")  # a question alone is often kindest
TURNS: Final = 16  # after so many replies the words come round again
LONGEST_GAP: Final = 220  # characters that a free model may write in one gap
_FULL_WIDTH: Final = "。！？：，"
# Letters, marks and the space of each language, without numbers, markup and what nobody sees.
_LATIN: Final = (
    r" a-zA-Z\u00C0-\u024F\u1E00-\u1EFF,.;:!?()'\u2018\u2019\u201C\u201D\u00AB\u00BB\u00BF\u00A1\u2026\u2013\u2014-"
)
_LETTERS: Final = {
    **dict.fromkeys(("en", "es", "fr", "pt", "vi"), _LATIN),
    "ar": r" \u0621-\u063A\u0641-\u0652\u0670\u060C\u061B\u061F.:!()\u00AB\u00BB\u2026-",
    "hi": r" \u0900-\u0965\u0970-\u097F,.;:!?()'\u2018\u2019\u201C\u201D\u2026-",
    "zh": r" \u4E00-\u9FFF\u3400-\u4DBF\u3001\u3002\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F\u201C\u201D\u2026",
}
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
    """The approved openings; all decisions share theirs, and a mood with none for a stage takes the neutral ones."""
    group = "decision" if stage in DECISIONS else stage
    own = mood if words.has(f"opening-{mood}-{group}-1", language) else "neutral"
    return _numbered(words, language, f"opening-{own}-{group}")


def led(text: str) -> str:
    """``text`` as it stands before a fact: Chinese marks bring their own space."""
    return text if not text or text[-1] in _FULL_WIDTH else f"{text} "


def _numbered(words: Words, language: str, prefix: str) -> Iterator[str]:
    for number in count(1):
        if not words.has(f"{prefix}-{number}", language):
            return
        yield words.say(f"{prefix}-{number}", language)


def gaps(chosen: Frames, facts: int, turn: int) -> list[tuple[str, ...]]:
    """What each of the ``facts + 1`` gaps around the placeholders may hold, layout included.

    Whatever a model chooses, two replies in a row do not open alike, and no reply says a connector twice: openings
    alternate with the turn, and each gap has nothing or a connector of its own.
    """
    turn %= TURNS
    before = tuple(map(led, chosen.openings[turn % 2 :: 2])) or tuple(map(led, chosen.openings))
    between = [_joint(chosen.connectors[1:], gap, turn) for gap in range(facts - 1)]
    after = tuple(f"\n{text}" if text else "" for text in chosen.closings)
    return [before, *between, after]


def _joint(connectors: tuple[str, ...], gap: int, turn: int) -> tuple[str, ...]:
    if gap >= len(connectors):
        return ("\n",)
    return ("\n", f"\n{led(connectors[(turn + gap) % len(connectors)])}")


def choosing(options: list[tuple[str, ...]]) -> str:
    """The grammar (GBNF) that holds every placeholder once, in order, and in each gap one of its approved texts."""
    rules = {texts: f"gap-{n}" for n, texts in enumerate(dict.fromkeys(options))}
    bodies = [f"{name} ::= {' | '.join(map(_literal, texts))}" for texts, name in rules.items()]
    return "\n".join([_root([rules[texts] for texts in options]), *bodies])


def free(facts: int, language: str = "") -> str:
    """The grammar that holds every placeholder once, in order, with text between that can hold no number."""
    return f"{_root(['text'] * (facts + 1))}\ntext ::= char{{1,{LONGEST_GAP}}}\nchar ::= [{_written(language)}]"


def _root(names: list[str]) -> str:
    placed = [f'{name} "<F{n}>"' for n, name in enumerate(names[:-1], 1)]
    return " ".join(["root ::=", *placed, names[-1]])


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _written(language: str) -> str:
    """The inside of a character class for words of ``language``; of another one, whatever is no number or markup.

    A short class matters: it is tried on every piece that a model knows, a hundred thousand times for each word.
    """
    return _LETTERS.get(language) or f"^{_forbidden()}"


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


def fits_free(texts: list[str], language: str = "") -> bool:
    """Whether every gap holds what the free grammar allows; a server may not have honoured it."""
    allowed = re.compile(f"[{_written(language)}]{{1,{LONGEST_GAP}}}")
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
            return fits_free(texts, self.brief.language)
        return all(text in allowed for text, allowed in zip(texts, self.options, strict=True))


def task(words: Words, brief: Brief, mode: Mode, canary: str = "") -> Task:
    """What a model of this ``mode`` is asked to do for ``brief``.

    ``canary`` is a word that stands in a free prompt only to be recognized should the prompt come out again.
    """
    count = len(brief.facts)
    if mode == "free":
        return Task(brief, free_prompt(brief, canary), free(count, brief.language), 60 * (count + 1), None)
    options = gaps(suited(words, brief), count, brief.turn)
    return Task(brief, choose_prompt(brief), choosing(options), 40 * (count + 1), options)


def choose_prompt(brief: Brief) -> str:
    """The line that the bundled model was trained on."""
    return f"{brief.language}|{brief.mood}|{brief.stage}|{min(len(brief.facts), 12)}|{brief.turn % TURNS}\n"


def free_prompt(brief: Brief, canary: str = "") -> str:
    """What a larger model is told; the facts are given, without names and numbers of people, so that the words fit."""
    told = "\n".join(f"<F{n}> = {mask(fact.text)}" for n, fact in enumerate(brief.facts, 1))
    marked = f"Reference {canary}, never to be repeated.\n" if canary else ""
    return marked + (
        f"Write one short, warm, plain message to a patient in the language {brief.language!r}. The mood is "
        f"{brief.mood.replace('_', ' ')}, the moment is {brief.stage.replace('_', ' ')}.\n"
        "Put every placeholder in, once and in order; it stands for the sentence given here. Add a kind opening, a few "
        "joining words and a short closing. Add no advice, no numbers, no promise, no medicine, no guess about what is "
        f"wrong, no markup.\n{told}\nMessage: "
    )
