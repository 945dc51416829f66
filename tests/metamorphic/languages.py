"""The same path of a protocol answered in every language, with numbers and with words: the same decision."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.commands.evaluation.patients import age, expressions, measured
from bot.words import Words
from flows.facts import Facts
from flows.paths import NO, Path, paths
from flows.progress import Progress
from flows.protocol import Protocol
from flows.question import Question
from flows.reading import reading
from flows.triage import Decision

STYLES: Final = ("numbers", "words")


@dataclass(frozen=True, slots=True)
class Walk:
    """One path in one language and style; ``unread`` are the answers that were not understood."""

    protocol: str
    lang: str
    style: str
    path: Path
    decision: Decision
    unread: tuple[str, ...]

    @property
    def differs(self) -> bool:
        return self.decision != self.path.decision


def all_paths(protocols: Mapping[str, Protocol]) -> list[tuple[Protocol, Path]]:
    """Every path of every protocol."""
    return [(protocol, path) for protocol in protocols.values() for path in paths(protocol)]


def walks(protocol: Protocol, path: Path, words: Words, seed: str) -> Iterator[Walk]:
    """``path`` in every language and style."""
    for lang in words.languages:
        for style in STYLES:
            chance = random.Random(f"{seed}/{lang}/{style}")
            yield _Walker(protocol, path, words, lang, style, chance).walked()


@dataclass(frozen=True, slots=True)
class _Walker:
    protocol: Protocol
    path: Path
    words: Words
    lang: str
    style: str
    chance: random.Random

    def walked(self) -> Walk:
        """Answers until it is decided; what is not understood is said again by the number of the choice."""
        known = Facts(returned=self.path.facts.returned)  # nobody is asked whether they come back
        progress, unread = Progress(self.protocol, known), list[str]()
        while (pending := progress.pending) is not None:
            shown = pending if isinstance(pending, Question) else str(pending)
            labels = self.words.labels(self.protocol, shown, self.lang)
            said = self._said(progress, labels)
            answer = progress.read(said, self.lang, labels)
            if answer is None:
                unread.append(said)
                answer = progress.read(self._by_number(progress), self.lang, labels)
            assert answer is not None, f"{self.lang}: neither {said!r} nor its number is read"
            progress = progress.answered(answer)
        return Walk(self.protocol.protocol, self.lang, self.style, self.path, progress.decision, tuple(unread))

    def _said(self, progress: Progress, labels: Mapping[str, str]) -> str:
        if progress.pending == "age" or self.style == "numbers":
            return self._by_number(progress)
        named, value = self._meant(progress)
        if named:
            return ", ".join(labels[option] for option in progress.choices if option in named)
        pending = progress.pending
        if isinstance(pending, Question) and pending.measure and value != "not_sure":
            return measured(pending.measure, value == "yes", reading(self.lang))
        group = "" if isinstance(pending, Question) or pending == "health" else str(pending)
        return self.chance.choice(expressions(self.lang, group, value) or [self._by_number(progress)])

    def _by_number(self, progress: Progress) -> str:
        if progress.pending == "age":
            return age(self.path.facts.age_months or 0, self.lang)
        named, value = self._meant(progress)
        choices = progress.choices
        value = "none" if value == "no" and "none" in choices else value
        return " ".join(str(place + 1) for place, one in enumerate(choices) if one in (named or (value,)))

    def _meant(self, progress: Progress) -> tuple[tuple[str, ...], str]:
        """The options that are true, the same in every language; else the value."""
        pending, facts = progress.pending, self.path.facts
        if pending == "health":
            known = dict(facts.health)
            named = tuple(one for one in progress.choices if known.get(one) == "yes")
            return named, "not_sure" if "not_sure" in known.values() else "no"
        if not isinstance(pending, Question):
            return (), str(getattr(facts, str(pending)))
        answer = dict(self.path.answers).get(pending.id, NO)
        named = tuple(pending.any_of)[-pending.count_from :] if answer.value == "yes" else ()
        return named, str(answer.value)
