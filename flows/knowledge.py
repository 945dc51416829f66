"""General knowledge: what may be answered, from which sources, and which entry a question is about."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final

import yaml

from flows.document import Part, ProtocolError, read_document
from flows.examples import EXAMPLES, examples
from flows.protocol import Source, read_source
from flows.reading.script import plain
from flows.validation import Validation, read_validation

HOME: Final = Path(__file__).parent
ENTRIES: Final = HOME / "knowledge.yaml"
TERMS: Final = HOME / "knowledge_terms.yaml"
INTENT: Final = "ask_info/"
LETTERS: Final = (3, 4, 5)  # how many letters of a word count together
FLOOR: Final = 0.1  # what a word speaks for an entry in which it never stands
# Chosen on one half of the held-out wordings and on texts about other things; tests/flows/test_knowledge.py has both.
SURE: Final = 4.0
LEAD: Final = 1.2

Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer; its words are ``knowledge-<id>`` in the locales. Without sources it is about this service."""

    id: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """All entries by id, and who signed them."""

    validation: Validation
    entries: Mapping[str, Entry]


@cache
def library() -> Library:
    """The entries of the product, read once."""
    return load_library(ENTRIES)


def load_library(path: Path) -> Library:
    """The entries in the file at ``path``; raises ``ProtocolError`` for a file that must not be used."""
    content = read_document(path)
    document = Part(content, path.name)
    validation = read_validation(document, content, "knowledge")
    found: dict[str, Entry] = {}
    for value in document.take("entries", list):
        entry = _entry(Part(value, path.name, "entries"))
        if entry.id in found:
            raise ProtocolError(f"{path.name}: {entry.id} stands twice")
        found[entry.id] = entry
    document.finish()
    return Library(validation, found)


def _entry(part: Part) -> Entry:
    name = part.name("id")
    sources = tuple(read_source(Part(value, part.file, f"{name}.sources")) for value in part.take("sources", list))
    part.finish()
    return Entry(name, sources)


class Index:
    """The wordings of one language: which words and letters speak for an entry, and which for all the others.

    Complement naive Bayes over TF-IDF (Rennie et al. 2003): a word of every question weighs for nothing.
    """

    def __init__(self, wordings: Iterable[tuple[str, str]]) -> None:
        """``wordings``: pairs of an entry's id and one way to ask for it."""
        counted = [(name, _features(text)) for name, text in wordings]
        seen = Counter(feature for _, features in counted for feature in features)
        self._rarity = {feature: math.log((1 + len(counted)) / count) for feature, count in seen.items()}
        self._unseen = math.log(1 + len(counted))
        whole: dict[str, float] = defaultdict(float)
        own: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for name, features in counted:
            for feature, weight in self._weighed(features).items():
                whole[feature] += weight
                own[feature][name] += weight
        self._names = sorted({name for name, _ in counted})
        self._base = {feature: math.log(FLOOR / (total + 1)) for feature, total in whole.items()}
        self._speaks = {
            feature: {
                name: math.log((weight + FLOOR) / (whole[feature] - weight + 1)) - self._base[feature]
                for name, weight in weights.items()
            }
            for feature, weights in own.items()
        }

    def likeliest(self, text: str) -> list[tuple[str, float]]:
        """The entries that something in ``text`` speaks for, with how much, best first; 0 is nothing."""
        found: dict[str, float] = defaultdict(float)
        for feature, weight in self._weighed(_features(text)).items():
            for name, speaks in self._speaks.get(feature, {}).items():
                found[name] += weight * speaks
        return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))

    def _weighed(self, features: Vector) -> Vector:
        """Of length 1; what no wording has counts as very rare, so that a text about something else fits nothing."""
        raised = {feature: value * self._rarity.get(feature, self._unseen) for feature, value in features.items()}
        length = math.sqrt(sum(value * value for value in raised.values())) or 1.0
        return {feature: value / length for feature, value in raised.items()}


def _features(text: str) -> Vector:
    """Words, pairs of words and the letters inside of words; Chinese characters are words here."""
    words = plain(text).split()
    found = [*words, *(f"{first} {second}" for first, second in pairwise(words))]
    for word in words:
        bare = f" {word} "
        found += [f"_{bare[at : at + size]}" for size in LETTERS for at in range(len(bare) - size + 1)]
    return {feature: 1 + math.log(count) for feature, count in Counter(found).items()}


@cache
def wordings() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """``load_wordings``, done once."""
    return load_wordings()


def load_wordings() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """By language, the pairs of an entry's id and a way to ask for it, or another word for its subject."""
    terms = yaml.safe_load(TERMS.read_text(encoding="utf-8"))
    files = {path.parent.name: path for path in sorted(EXAMPLES.glob("*/knowledge.yml"))}
    return {
        language: (
            *((intent.removeprefix(INTENT), text) for intent, text in examples(path)),
            *((name, term) for name, words in terms[language].items() for term in words),
        )
        for language, path in files.items()
    }


@cache
def index(language: str) -> Index:
    """The wordings of ``language``, made ready once."""
    return Index(wordings()[language])


def search(text: str, language: str) -> Entry | None:
    """The entry that ``text`` asks for, in ``language`` or else in any; ``None`` when none is clear."""
    others = [other for other in wordings() if other != language]
    for languages in ([language] if language in wordings() else [], others):
        clear = [guess for found in map(index, languages) if (guess := _clear(found.likeliest(text)))]
        name, _ = max(clear, key=lambda guess: guess[1], default=("", 0.0))
        if name in library().entries:
            return library().entries[name]
    return None


def _clear(ranking: list[tuple[str, float]]) -> tuple[str, float] | None:
    """The first of ``ranking``, when enough speaks for it and clearly more than for the next."""
    (name, best), (_, next_best) = [*ranking, ("", 0.0), ("", 0.0)][:2]
    return (name, best) if best >= SURE and best - next_best >= LEAD else None
