"""What a model may not say: rules on the words around locked facts, as data per language and a few pure functions."""

import re
import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

import yaml

from safety.lexicon import Lexicon
from safety.patterns import Finder, PhraseError, Places, compile_phrase
from safety.reading import read

# Characters of a whole reply. SMS: three parts. Facts may alone be longer; then the model may add only a short phrase.
LONGEST: Final[dict[str, int]] = {"sms": 480, "whatsapp": 1600, "web": 2000, "terminal": 2000}
_SPARE: Final = 120
_LINK: Final = re.compile(
    r"https?:|www\.|@|\b[a-z0-9-]{2,40}\.(?:com|org|net|info|io|co|uk|es|mx|gov|edu|ly|me)\b", re.I
)
_MARKUP: Final = re.compile(r"[<>{}\[\]|\\^`*_#~=]|&[a-z#0-9]{2,8};", re.I)
_PLACEHOLDER: Final = re.compile(
    r"<\s*/?\s*f?\d*\s*>?|\{[^}]{0,40}\}?|\[[^\]]{0,40}\]|\b(?:None|null|undefined|NaN|FACT|TODO)\b|%s"
)
_SENTENCE_END: Final = ".!?…\n"


@dataclass(frozen=True, slots=True)
class Draft:
    """A model's text and what it must hold. ``around`` is ``None`` when the facts are not all there, in order, once."""

    text: str
    language: str
    facts: tuple[str, ...]
    channel: str
    human_committed: bool
    allowed_numbers: tuple[str, ...]
    around: tuple[str, ...] | None

    @property
    def words(self) -> str:
        """The words outside of the facts, in one string; the whole text when the facts are not whole."""
        return self.text if self.around is None else "\n".join(self.around)


def draft(
    text: str,
    language: str,
    facts: Sequence[str],
    channel: str,
    human_committed: bool,
    allowed_numbers: Collection[str],
) -> Draft:
    """``text`` taken apart into facts and the words around them."""
    around = _around(text, facts)
    return Draft(text, language, tuple(facts), channel, human_committed, tuple(sorted(allowed_numbers)), around)


def _around(text: str, facts: Sequence[str]) -> tuple[str, ...] | None:
    pieces: list[str] = []
    at = 0
    for fact in facts:
        found = text.find(fact, at) if fact else -1
        if found < 0:
            return None
        pieces.append(text[at:found])
        at = found + len(fact)
    pieces.append(text[at:])
    return None if any(fact in piece for fact in facts for piece in pieces) else tuple(pieces)


@dataclass(frozen=True, slots=True)
class Manner:
    """One language's rules: phrases refused per rule, its script, its commonest words, its denials."""

    script: str
    common: frozenset[str]
    denials: frozenset[str]
    names: tuple[str, ...]
    finder: Finder
    lexicon: Lexicon
    fillers: frozenset[str]

    def refused(self, text: str) -> set[str]:
        """The names of the phrase rules that ``text`` breaks; an allowed phrase covers a refused one inside of it."""
        reading = read(text)
        terms: dict[str, list[int]] = {}
        weight = [0]
        for at, word in enumerate(reading.words):
            weight.append(weight[-1] + (word not in self.fillers))
            for term in self.lexicon.meanings(word):
                terms.setdefault(term, []).append(at)
        found = list(self.finder.find(Places(terms, weight, reading.sentences)))
        allowed = [one for one in found if self.names[one.rule] == "allow"]
        return {
            self.names[one.rule]
            for one in found
            if not any(other.start <= one.start and one.end <= other.end for other in allowed)
        } - {"allow"}


def has_manner(language: str) -> bool:
    """Whether there are rules for ``language``."""
    return language.isalpha() and (files("safety") / "phrases" / f"guard.{language}.yaml").is_file()


@cache
def manner(language: str) -> Manner:
    """The rules of ``language``; raises ``PhraseError`` (a ``ValueError``) when there are none or a line is wrong."""
    path = files("safety") / "phrases" / f"guard.{language}.yaml"
    if not has_manner(language):
        raise PhraseError(f"no guard rules for language {language[:20]!r}")
    data: Mapping[str, Any] = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    names, patterns = [], []
    for number, entry in enumerate(data["rules"]):
        if not entry["why"]:
            raise PhraseError(f"{entry['rule']}: every rule says why")
        names.append(entry["rule"])
        patterns += [(number, pattern) for line in entry["phrases"] for pattern in compile_phrase(line, {})]
    terms = {term for _, pattern in patterns for element in pattern.elements for term in element}
    words = {name: frozenset(data[name].split()) for name in ("common", "denials", "fillers")}
    lexicon = Lexicon(terms, misspelt=False)
    return Manner(
        data["script"], words["common"], words["denials"], tuple(names), Finder(patterns), lexicon, words["fillers"]
    )


def facts_changed(draft: Draft) -> bool:
    """A fact is missing, altered, doubled or out of order."""
    return draft.around is None


def fact_denied(draft: Draft) -> bool:
    """The half sentence that leads into a fact denies it ("Do not:")."""
    denials = manner(draft.language).denials
    leads = (draft.around or ())[:-1]
    tails = (lead[max(lead.rfind(end) for end in _SENTENCE_END) + 1 :] for lead in leads)
    return any(word in denials for tail in tails for word in read(tail).words)


def numbers(draft: Draft) -> bool:
    """A digit of any script outside of the facts that is no allowed number."""
    words = draft.words
    for number in draft.allowed_numbers:
        words = words.replace(number, " ")
    return any(unicodedata.category(char)[0] == "N" for char in words)


def link(draft: Draft) -> bool:
    """An address of the web or of mail outside of the facts."""
    return _LINK.search(draft.words) is not None


def markup(draft: Draft) -> bool:
    """Markup, or a character that nobody sees (control, bidi, private use)."""
    hidden = (char for char in draft.words if unicodedata.category(char)[0] == "C" and char != "\n")
    return _MARKUP.search(draft.words) is not None or next(hidden, None) is not None


def placeholder(draft: Draft) -> bool:
    """A placeholder that nobody filled."""
    return _PLACEHOLDER.search(draft.words) is not None


def length(draft: Draft) -> bool:
    """Longer than the channel carries well, or nothing at all. An unknown channel is held to the shortest."""
    longest = LONGEST.get(draft.channel, min(LONGEST.values()))
    return not draft.text.strip() or len(draft.text) > max(longest, sum(map(len, draft.facts)) + _SPARE)


def script(draft: Draft) -> bool:
    """Letters of another script than the language's."""
    wanted = manner(draft.language).script
    return any(char.isalpha() and not unicodedata.name(char, "").startswith(wanted) for char in draft.words)


def wrong_language(draft: Draft, languages: Sequence[str]) -> bool:
    """A sentence has more common words of another language than of its own."""
    own = manner(draft.language).common
    others = [manner(language).common - own for language in languages if language != draft.language]
    for sentence in re.split(r"[.!?…\n:;]", draft.words):
        words = read(sentence).words
        mine = sum(word in own for word in words)
        if any(sum(word in other for word in words) > mine for other in others):
            return True
        if len(words) > 3 and not mine:
            return True
    return False


def promise_of_human(draft: Draft) -> bool:
    """Says that a person will come though no escalation is committed."""
    return not draft.human_committed and "promise_of_human" in manner(draft.language).refused(draft.words)


def phrase_rule(name: str) -> Callable[[Draft], bool]:
    """The rule that refuses the phrases listed under ``name``."""
    return lambda draft: name in manner(draft.language).refused(draft.words)


PHRASE_RULES: Final = (
    "diagnosis",
    "dose",
    "medicine_change",
    "false_reassurance",
    "self_harm_method",
    "promise_of_time",
    "undermines",
    "watching",
)
