"""The proof of a set of protocols: every path tried, every text there, and the numbers to show for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from statistics import median
from typing import Final

from flows.answers import Answer
from flows.paths import Path, paths, worse
from flows.protocol import Protocol
from flows.question import Question
from flows.readability import grade, segments, to_gsm
from flows.texts import SOURCE_LANGUAGE, messages, text_problems, translations
from flows.triage import Decision, next_step

LONGEST: Final = 12  # questions and facts on any path
HARDEST: Final = 6.0  # Flesch-Kincaid grade; clinical reference 00, section e
MOST_SEGMENTS: Final = 3


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that must be mended before the protocols are used."""

    place: str
    what: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was tried for one protocol; lengths count facts and questions, ``hardest`` is the worst reading grade."""

    protocol: str
    questions: int
    patients: int
    paths: int
    answer_sets: int
    longest: int
    median: float
    hardest: float
    hardest_question: str


def check(protocols: Mapping[str, Protocol], locales: FilePath) -> list[Problem]:
    """All problems; an empty list is the proof."""
    found = [problem for protocol in protocols.values() for problem in _protocol_problems(protocol)]
    found += [Problem(place, what) for place, what in text_problems(protocols, locales)]
    return found + [problem for protocol in protocols.values() for problem in _length_problems(protocol, locales)]


def certificate(protocol: Protocol) -> Certificate:
    """Try everything once more and count it.

    A path is one way through; n questions that a kind of patient may be asked have 3^n sets of answers, and as
    nothing is read after the decision the 2n + 1 paths stand for all of them.
    """
    tried = list(paths(protocol))
    lengths = [len(path.asked) for path in tried]
    asked = [question for question in protocol.questions if question.ask]
    kinds = {path.facts: path for path in tried if path.decision.because in ("otherwise", "out_of_scope")}
    all_no = [len(path.answers) for path in kinds.values()]
    hardest = max(asked, key=_grade)
    return Certificate(
        protocol=protocol.protocol,
        questions=len(protocol.questions),
        patients=len(kinds),
        paths=len(tried),
        answer_sets=sum(3**count for count in all_no),
        longest=max(lengths),
        median=median(lengths),
        hardest=round(_grade(hardest), 1),
        hardest_question=hardest.id,
    )


def shown(question: Question, texts: Mapping[str, str] | None = None) -> str:
    """The question as a text message shows it, its choices numbered; ``texts`` has them in another language."""
    texts = texts or {"": question.ask, **question.any_of}
    choices = [texts[choice] for choice in question.choices if choice in texts]
    return "\n".join([texts[""], *(f"{number}. {words}" for number, words in enumerate(choices, start=1))])


def _grade(question: Question) -> float:
    """The harder of the question alone and the question with its options."""
    return max(grade(question.ask), grade("\n".join([question.ask, *question.any_of.values()])))


def _protocol_problems(protocol: Protocol) -> Iterator[Problem]:
    tried = list(paths(protocol))
    for path in tried:
        yield from _path_problems(protocol, path)
    decides = {path.decision.because for path in tried}
    for question in protocol.questions:
        if question.id not in decides:
            yield Problem(f"{protocol.protocol}: {question.id}", "decides for nobody")
        if question.ask and _grade(question) > HARDEST:
            yield Problem(f"{protocol.protocol}: {question.id}", f"reads at grade {_grade(question):.1f}")
    if "otherwise" not in decides:
        yield Problem(protocol.protocol, "nobody comes to otherwise")


def _path_problems(protocol: Protocol, path: Path) -> Iterator[Problem]:
    place = f"{protocol.protocol}: {' '.join(path.asked)}"
    if len(path.asked) > LONGEST:
        yield Problem(place, f"asks {len(path.asked)} times")
    if path.decision.disposition.rank > protocol.never_below.rank and path.decision.because != "out_of_scope":
        yield Problem(place, "is below never_below")
    for other in worse(path):
        step = next_step(protocol, dict(other.answers), other.facts)
        if not isinstance(step, Decision) or step.disposition.rank > path.decision.disposition.rank:
            yield Problem(place, "a worse answer lowers the urgency")
    if path.answers and path.answers[-1][1].value == "not_sure":
        name = path.answers[-1][0]
        yes = next_step(protocol, {**dict(path.answers), name: Answer("yes")}, path.facts)
        if yes != path.decision:
            yield Problem(place, "not sure leads elsewhere than yes")


def _length_problems(protocol: Protocol, locales: FilePath) -> Iterator[Problem]:
    for language in (SOURCE_LANGUAGE, *translations(locales)):
        path = locales / language / "protocols" / f"{protocol.protocol}.ftl"
        translated = messages(path) if path.exists() else {}
        sayings = messages(locales / language / "flow.ftl")
        common = {key.removeprefix("choice-"): own[""] for key, own in sayings.items()}
        for question in protocol.questions:
            own = translated.get(f"{protocol.protocol}-{question.id}", {})
            if language == SOURCE_LANGUAGE:
                own = {"": question.ask, **question.any_of}
            if question.ask and "" in own:  # a text that is missing is a problem of its own
                count = segments(to_gsm(shown(question, {**common, **own})))
                if count > MOST_SEGMENTS:
                    yield Problem(f"{language}: {protocol.protocol}-{question.id}", f"takes {count} text messages")
