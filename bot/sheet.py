"""One protocol as a nurse reads it: everything in words, in one language, by level of urgency."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flows.patients import condition, step_up
from flows.protocol import Protocol, Source
from flows.question import MINUTES, Measure, Question
from flows.texts import messages
from flows.translation import SOURCE_LANGUAGE, read_translation, translation_path

RIGHT_TO_LEFT = frozenset({"ar"})


@dataclass(frozen=True, slots=True)
class Item:
    """One question; ``rules`` are lines on who is asked, how many options or what number is a yes."""

    number: int
    ask: str
    options: tuple[str, ...]
    why: str
    report: str
    rules: tuple[str, ...]
    sources: tuple[Source, ...]
    crisis: bool


@dataclass(frozen=True, slots=True)
class Rung:
    """The questions that lead to one level."""

    level: str
    words: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A protocol in words; ``language`` is the one that it is shown in, English where it is not translated."""

    protocol: Protocol
    language: str
    title: str
    who: str
    elsewhere: tuple[str, ...]
    step_up: tuple[str, ...]
    rungs: tuple[Rung, ...]
    floor: str
    otherwise: Rung
    advice: tuple[str, ...]
    watch_for: tuple[str, ...]

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``."""
        return "rtl" if self.language in RIGHT_TO_LEFT else "ltr"


def read_sheet(protocol: Protocol, protocols: Mapping[str, Protocol], language: str, locales: Path) -> Sheet:
    """``protocol`` in ``language``; what is not translated, or was from an older text, is English."""
    own = _translated(protocol, language, locales)
    language = language if own else SOURCE_LANGUAGE
    sentences = {k: t for path in sorted((locales / language).glob("advice*.ftl")) for k, t in messages(path).items()}
    levels = {
        key.removeprefix("console-disposition-"): texts[""]
        for key, texts in messages(locales / SOURCE_LANGUAGE / "console.ftl").items()
        if key.startswith("console-disposition-")
    }
    items: dict[str, list[Item]] = {}
    for number, question in enumerate(protocol.questions, 1):
        texts = own.get(f"{protocol.protocol}-{question.id}", {})
        items.setdefault(str(question.if_yes), []).append(_item(protocol, number, question, texts))
    then = str(protocol.otherwise.then)
    return Sheet(
        protocol=protocol,
        language=language,
        title=own.get(f"{protocol.protocol}-title", {}).get("", protocol.title),
        who=condition(protocol.applies),
        elsewhere=tuple(protocols[name].title for name in protocol.else_see if name in protocols),
        step_up=tuple(step_up(protocol.step_up)),
        rungs=tuple(Rung(level, levels[level], tuple(found)) for level, found in items.items()),
        floor=levels[str(protocol.never_below)],
        otherwise=Rung(then, levels[then], ()),
        advice=tuple(sentences.get(key, {}).get("", key) for key in protocol.otherwise.advice),
        watch_for=tuple(sentences.get(key, {}).get("", key) for key in protocol.otherwise.watch_for),
    )


def _translated(protocol: Protocol, language: str, locales: Path) -> Mapping[str, Mapping[str, str]]:
    path = translation_path(protocol, language, locales)
    if language == SOURCE_LANGUAGE or not path.exists() or read_translation(path).seal != protocol.digest:
        return {}
    return messages(path)


def _item(protocol: Protocol, number: int, question: Question, texts: Mapping[str, str]) -> Item:
    rules = []
    if question.ask_if is not None:
        known = f"Not asked: it is so for {condition(question.ask_if)}."
        rules.append(f"Only for {condition(question.ask_if)}." if question.ask else known)
    if question.count_from > 1:
        rules.append(f"{question.count_from} or more of these are a yes.")
    if question.measure:
        rules.append(_measure(question.measure))
    return Item(
        number=number,
        ask=texts.get("", question.ask),
        options=tuple(texts.get(option, words) for option, words in question.any_of.items()),
        why=texts.get("why", question.why),
        report=question.report,
        rules=tuple(rules),
        sources=tuple(protocol.sources[name] for name in question.source),
        crisis=question.crisis,
    )


def _measure(measure: Measure) -> str:
    amount = measure.least if measure.below is None else measure.below
    assert amount is not None
    words = f"{amount:g} °C" if measure.kind == "temperature" else f"{amount:g}"
    if measure.kind == "duration":
        unit, minutes = next((u, m) for u, m in reversed(MINUTES.items()) if amount % m == 0)
        words = f"{amount / minutes:g} {unit}"
    return f"{words} or more is a yes." if measure.below is None else f"Less than {words} is a yes."
