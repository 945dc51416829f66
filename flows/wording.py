"""Whether the texts are easy to read, and how many text messages a question takes, in every language."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from flows.problem import Problem
from flows.protocol import Protocol
from flows.question import Question
from flows.readability import grade, longest_sentence, segments, to_gsm
from flows.texts import SHARED, Catalogue, Text, Texts
from flows.translation import SOURCE_LANGUAGE

HARDEST: Final = 6.0  # Flesch-Kincaid grade; clinical reference 00, section e
HARDEST_ALONE: Final = 8.0  # of one sentence that says why, where a single long word decides the grade
FEWEST_WORDS: Final = 6  # less is a label, which has no grade
MOST_WORDS: Final = 24  # in a sentence, where Flesch-Kincaid does not apply; English says it in four fifths
MOST_FIXED: Final = 26  # in what the assistant says in an emergency: one breath, but with all that matters in it
MOST: Final = {"vi": 30, "zh": 45}  # syllables in Vietnamese, characters in Chinese
UNITS: Final = {"vi": "syllables", "zh": "characters"}
MOST_SEGMENTS: Final = 3
MOST_TRANSLATED_SEGMENTS: Final = 4  # Romance languages say the same with a fifth more letters
MOST_WIDE_SEGMENTS: Final = 8  # a part carries 67 characters of these scripts instead of 153
WIDE: Final = frozenset({"ar", "hi", "vi", "zh"})
TO_PATIENTS: Final = tuple(name for name in SHARED if name != "widget")  # whose labels are no sentences


def hardness(question: Question) -> float:
    """The reading grade of the question alone or with its options, whichever is harder; 0 where nothing is asked."""
    if not question.ask:
        return 0.0
    return max(grade(question.ask), grade("\n".join([question.ask, *question.any_of.values()])))


def shown(choice_ids: Sequence[str], texts: Mapping[str, str]) -> str:
    """A question as a text message shows it, its choices numbered; ``texts`` has them by id, its own under ``""``."""
    choices = [texts[choice] for choice in choice_ids if choice in texts]
    return "\n".join([texts[""], *(f"{number}. {words}" for number, words in enumerate(choices, start=1))])


def wording_problems(protocols: Mapping[str, Protocol], catalogues: Mapping[str, Catalogue]) -> Iterator[Problem]:
    """Each text that is too hard to read, and each question that takes too many text messages."""
    for language, catalogue in catalogues.items():
        for name in TO_PATIENTS:
            for key, own in catalogue.shared.get(name, {}).items():
                if key != "language-words":  # a list that nobody reads
                    yield from _sentences(f"{language}/{name}.ftl: {key}", own, "", language)
        for protocol in protocols.values():
            texts = _own(protocol, catalogue)
            for question in protocol.questions:
                own = texts.get(f"{protocol.protocol}-{question.id}", {})
                yield from _question_problems(protocol, question, own, catalogue)
            health = catalogue.shared.get("intake", {}).get("intake-health", {})
            if protocol.step_up.health and "" in health:
                choices = (*protocol.step_up.health, "none", "not_sure")
                place = f"{language}: intake-health of {protocol.protocol}"
                yield from _segments(place, choices, health, catalogue, protocol.protocol)


def _own(protocol: Protocol, catalogue: Catalogue) -> Texts:
    """The texts of ``protocol``; the English ones stand in the protocol itself."""
    if catalogue.language != SOURCE_LANGUAGE:
        return catalogue.protocols.get(protocol.protocol, {})
    return {
        f"{protocol.protocol}-{question.id}": {
            name: Text(words) for name, words in {"": question.ask, **question.any_of, "why": question.why}.items()
        }
        for question in protocol.questions
    }


def _question_problems(
    protocol: Protocol, question: Question, own: Mapping[str, Text], catalogue: Catalogue
) -> Iterator[Problem]:
    language, place = catalogue.language, f"{catalogue.language}: {protocol.protocol}-{question.id}"
    if language == SOURCE_LANGUAGE and hardness(question) > HARDEST:
        yield Problem(place, f"reads at grade {hardness(question):.1f}", protocol.protocol, language)
    alone = own if language != SOURCE_LANGUAGE else {"why": Text(question.why)}
    yield from _sentences(place, alone, protocol.protocol, language)
    if question.ask and "" in own:  # a text that is missing is a problem of its own
        yield from _segments(place, question.choices, own, catalogue, protocol.protocol)


def _segments(
    place: str, choices: Sequence[str], own: Mapping[str, Text], catalogue: Catalogue, protocol: str
) -> Iterator[Problem]:
    """Whether a question and its choices take too many text messages."""
    sayings = catalogue.shared.get("flow", {})
    common = {key.removeprefix("choice-"): said[""].words for key, said in sayings.items() if "" in said}
    words = shown(choices, {**common, **{name: text.words for name, text in own.items()}})
    count = segments(to_gsm(words))
    if count > _most_segments(catalogue.language):
        yield Problem(place, f"takes {count} text messages", protocol, catalogue.language)


def _most_segments(language: str) -> int:
    if language in WIDE:
        return MOST_WIDE_SEGMENTS
    return MOST_SEGMENTS if language == SOURCE_LANGUAGE else MOST_TRANSLATED_SEGMENTS


def _sentences(place: str, own: Mapping[str, Text], protocol: str, language: str) -> Iterator[Problem]:
    """English by its reading grade, other languages by the length of their sentences."""
    for name, text in own.items():
        where = f"{place}.{name}" if name else place
        if language == SOURCE_LANGUAGE:
            hardest = HARDEST_ALONE if name == "why" else HARDEST
            if len(text.words.split()) >= FEWEST_WORDS and grade(text.words) > hardest:
                yield Problem(where, f"reads at grade {grade(text.words):.1f}", protocol, language)
            continue
        most = MOST.get(language, MOST_FIXED if "/bot.ftl" in place else MOST_WORDS)
        if (longest := longest_sentence(text.words, language)) > most:
            yield Problem(where, f"has a sentence of {longest} {UNITS.get(language, 'words')}", protocol, language)
