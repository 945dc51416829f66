"""The content beside the protocols that two people sign: knowledge, questionnaires, exercises, sheets, replies."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.care import situations
from bot.staff import canned
from flows import coping, knowledge, questionnaires, validation
from flows.problem import Problem
from flows.texts import LANGUAGES, Texts, differences, read_texts
from flows.translation import SOURCE_LANGUAGE
from flows.validation import LOCALES, Validation


@dataclass(frozen=True, slots=True)
class Content:
    """One file; ``read`` gives who signed it and the keys of the words that it needs, or raises ``ValueError``."""

    path: Path
    read: Callable[[Path], tuple[Validation, frozenset[str]]]

    def validation(self, path: Path) -> Validation:
        """Who signed what is at ``path``."""
        return self.read(path)[0]

    def problems(self, locales: Path = LOCALES) -> list[Problem]:
        """What is missing in its words, in any language."""
        own, keys = self.read(self.path)
        english = _texts(own, SOURCE_LANGUAGE, locales)
        wanted = {key: set(texts) for key, texts in english.items()}
        found = [what for language in LANGUAGES for what in self._differences(own, wanted, language, locales)]
        missing = sorted({key.partition(".")[0] for key in keys} - english.keys())
        return [*found, *(Problem(self.path.name, f"{key} has no words", language=SOURCE_LANGUAGE) for key in missing)]

    def _differences(
        self, own: Validation, wanted: Mapping[str, set[str]], language: str, locales: Path
    ) -> Iterator[Problem]:
        place = f"{language}/{own.words[-1]}.ftl"
        for what in differences(wanted, _texts(own, language, locales)):
            yield Problem(place, what, language=language)


def contents() -> Mapping[str, Content]:
    """All of it, by the name under which it is signed."""
    asked = {path.stem: Content(path, _questionnaire) for path in sorted(questionnaires.FOLDER.glob("*.yaml"))}
    return {
        "canned": Content(canned.FILE, _canned),
        "coping": Content(coping.FILE, _coping),
        "discharge": Content(situations.FILE, _discharge),
        **asked,
        "knowledge": Content(knowledge.ENTRIES, _knowledge),
    }


def contents_digest() -> str:
    """One SHA-256 of what the files say, who signed them, and the words of every language; raises ``ValueError``."""
    lines = []
    for name, content in contents().items():
        own = content.validation(content.path)
        lines += [f"{name} {own}", *(f"{own.seal(language)}" for language in LANGUAGES)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def read_again(read_words: Callable[[], None]) -> None:
    """Read all of it again, and between, by ``read_words``, the words; raises ``ValueError`` and keeps what there is.

    ``read_words`` must either read all words or raise.
    """
    for content in contents().values():
        content.read(content.path)
    knowledge.load_wordings()
    read_words()
    for once in (
        canned.canned,
        coping.exercises,
        questionnaires.questionnaires,
        situations.catalogue,
        knowledge.library,
        knowledge.wordings,
        knowledge.index,
        validation.words_digest,
    ):
        once.cache_clear()


def _texts(own: Validation, language: str, locales: Path) -> Texts:
    paths = [path for name in own.words for path in sorted((locales / language).glob(f"{name}*.ftl"))]
    return {key: texts for path in paths for key, texts in read_texts(path).items()}


def _canned(path: Path) -> tuple[Validation, frozenset[str]]:
    found = canned.load_canned(path)
    return found.validation, found.keys


def _coping(path: Path) -> tuple[Validation, frozenset[str]]:
    found = coping.load_exercises(path)
    return found.validation, found.keys | {f"choice-{name}" for name in found.exercises}


def _discharge(path: Path) -> tuple[Validation, frozenset[str]]:
    found = situations.load_catalogue(path)
    return found.validation, found.keys | {f"discharge-teach-{name}" for name in found.situations}


def _knowledge(path: Path) -> tuple[Validation, frozenset[str]]:
    found = knowledge.load_library(path)
    return found.validation, frozenset(f"knowledge-{name}" for name in found.entries)


def _questionnaire(path: Path) -> tuple[Validation, frozenset[str]]:
    found = questionnaires.load_questionnaire(path)
    name = found.questionnaire
    keys = {f"{name}-{item.id}" for item in (*found.items, found.offer, found.hard)}
    return found.validation, frozenset({f"choice-{name}", *keys})
