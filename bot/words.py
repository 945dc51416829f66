"""Every word that a patient or a nurse reads: by key and language, from ``locales/``."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import yaml
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, Resource
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

from bot.message import Choice
from flows.protocol import Protocol
from flows.question import Question

LOCALES = Path(__file__).resolve().parent.parent / "locales"
LETTER = re.compile(r"[^\W\d_]")
SCRIPTS = {  # of our languages only these are written so; Chinese has no spaces to count words by
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "hi": re.compile(r"[\u0904-\u0939]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
}
STAFF: Final = "en"  # the language that every text for staff has
SURE = 0.9  # below this, a sentence does not change the language of a conversation


class MissingWords(LookupError):
    """A key has no words in a language, or its words lack a variable."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The telephone numbers of a country; ``crisis`` is ``None`` where no line was confirmed."""

    emergency: str
    crisis: str | None


class Words:
    """The Fluent bundles of the languages we speak; isolates are off, since they would double an SMS's price."""

    def __init__(self, languages: Iterable[str], folder: Path = LOCALES) -> None:
        self.languages = tuple(languages)
        self._folder = folder
        self.edition = 0  # counts what was read again
        self._sealed: dict[tuple[str, str, str], bool] = {}
        self._bundles = self._read()
        lines = yaml.safe_load((folder / "numbers.yaml").read_text())
        self._default = _numbers(lines["default"])
        self._numbers = {country: _numbers(row) for country, row in lines["countries"].items()}
        self._short = {lang: frozenset(self.say("language-words", lang).split()) for lang in self.languages}
        self._reader = LanguageIdentifier.from_modelpath(MODEL_DIR / MODEL_FILE, norm_probs=True)
        self._reader.set_languages(list(self.languages))
        self._reader._full_model = ()  # what it knows of all other languages: 27 MiB that nothing asks for again

    def say(self, key: str, language: str, **facts: str) -> str:
        """The sentence ``key`` (``message`` or ``message.attribute``); raises ``MissingWords``."""
        bundle = self._bundles[language]
        name, _, attribute = key.partition(".")
        if not bundle.has_message(name):
            raise MissingWords(f"{language}: {key}")
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise MissingWords(f"{language}: {key}")
        text, errors = bundle.format_pattern(pattern, facts)
        if errors:
            raise MissingWords(f"{language}: {key}: {errors[0]}")
        return str(text)

    def has(self, key: str, language: str) -> bool:
        """Whether ``key`` has words in ``language``."""
        return self._bundles[language].has_message(key)

    def sentences(self, language: str, *files: str) -> Iterator[tuple[str, Pattern]]:
        """Each key of ``files`` (``bot.ftl``), attributes as ``message.attribute``, with its pattern."""
        for name in files:
            path = self._folder / language / name
            entries = _resource(path, path.stat().st_mtime_ns).body if path.exists() else []
            for entry in (one for one in entries if isinstance(one, Message)):
                if entry.value is not None:
                    yield entry.id.name, entry.value
                yield from ((f"{entry.id.name}.{own.id.name}", own.value) for own in entry.attributes)

    def for_staff(self, key: str, language: str) -> tuple[str, str]:
        """The sentence ``key`` as staff are told it, and its language: English where they have no words in theirs."""
        spoken = language if language in self._bundles and self.has(key, language) else STAFF
        return self.say(key, spoken), spoken

    @property
    def countries(self) -> tuple[str, ...]:
        """Those whose numbers we know, ISO 3166-1 alpha-2."""
        return tuple(self._numbers)

    def numbers(self, country: str) -> Numbers:
        """The numbers of ``country``, or 112 where we know none."""
        return self._numbers.get(country, self._default)

    def language_of(self, text: str, spoken: str, *, first: bool) -> str:
        """The language of ``text``; ``spoken``, the one so far, unless the text says clearly otherwise."""
        bare = text.casefold().strip(" .,!?¡¿")
        for language, words in self._short.items():
            if bare in words:
                return language if first else spoken
        for language, letters in SCRIPTS.items():
            if language in self.languages and len(letters.findall(text)) * 2 > len(LETTER.findall(text)):
                return language
        guess, probability = self._reader.classify(text)
        clear = probability >= SURE and len(text.split()) > 1
        return str(guess) if clear or (first and probability > 0.6) else spoken

    def question(
        self, protocol: Protocol, question: str, choices: Iterable[str], language: str
    ) -> tuple[str, list[Choice]]:
        """What is asked, and the words of each choice in order."""
        asked = _question(protocol, question)
        if not self._translated(protocol, language):
            text, options = asked.ask, asked.any_of
        else:
            key = f"{protocol.protocol}-{question}"
            text, options = self.say(key, language), {o: self.say(f"{key}.{o}", language) for o in asked.any_of}
        return text, [Choice(c, options.get(c) or self.say(f"choice-{c}", language)) for c in choices]

    def why(self, protocol: Protocol, question: str, language: str) -> str:
        """Why ``question`` is asked."""
        if not self._translated(protocol, language):
            return _question(protocol, question).why
        return self.say(f"{protocol.protocol}-{question}.why", language)

    def labels(self, protocol: Protocol, question: Question | str, language: str) -> dict[str, str]:
        """The options of ``question``, or the illnesses of the fact "health", as the patient reads them."""
        if isinstance(question, Question):
            return {
                choice.id: choice.text for choice in self.question(protocol, question.id, question.any_of, language)[1]
            }
        if question == "health":
            return {illness: self.say(f"intake-health.{illness}", language) for illness in protocol.step_up.health}
        return {}

    def reload(self) -> None:
        """Read every file again; raises what a first reading would, and then keeps the words that it has."""
        self._bundles, self._sealed = self._read(), {}
        self.edition += 1

    def title(self, protocol: Protocol, language: str) -> str:
        """What the patient calls this complaint."""
        return (
            self.say(f"{protocol.protocol}-title", language) if self._translated(protocol, language) else protocol.title
        )

    def _read(self) -> dict[str, FluentBundle]:
        """The patients' languages, and the one that staff always have."""
        return {lang: _bundle(lang, self._folder / lang) for lang in dict.fromkeys((*self.languages, STAFF))}

    def _translated(self, protocol: Protocol, language: str) -> bool:
        """Whether the translation is of this very text; one of an older text is withdrawn, and English is shown."""
        key = (protocol.protocol, protocol.digest, language)
        if key not in self._sealed:
            path = self._folder / language / "protocols" / f"{protocol.protocol}.ftl"
            first = path.read_text(encoding="utf-8").partition("\n")[0] if path.exists() else ""
            self._sealed[key] = first == f"# seal: {protocol.digest}"
        return self._sealed[key]


def _question(protocol: Protocol, name: str) -> Question:
    return next(question for question in protocol.questions if question.id == name)


def _bundle(language: str, folder: Path) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted(folder.rglob("*.ftl")):
        bundle.add_resource(_resource(path, path.stat().st_mtime_ns))
    return bundle


@cache
def _resource(path: Path, _written: int) -> Resource:
    """The file as it was at that moment: parsing five hundred of them takes seconds, and few change at a reload."""
    return FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))  # where it stood takes 15 MiB


def _numbers(row: Mapping[str, str | None]) -> Numbers:
    return Numbers(str(row["emergency"]), row["crisis"])
