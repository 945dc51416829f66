"""A protocol: one presentation, its questions from the most urgent to the least, and who signed it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final, Literal

from flows.dispositions import Disposition
from flows.document import Part, ProtocolError, read_document
from flows.facts import ADULT_MONTHS, HEALTH, Condition, Facts, StepUp
from flows.question import Question, pregnancy, read_ages, read_condition, read_level, read_one_of, read_question

__all__ = ["Otherwise", "Protocol", "ProtocolError", "Question", "Review", "Source", "load_protocol", "load_protocols"]

FOLDER: Final = Path(__file__).resolve().parent / "protocols"
Mode = Literal["demo", "production"]
RECHECKS: Final = ("4 h", "12 h", "24 h", "48 h", "1 week")
NOBODY: Final = StepUp()
REVIEWERS: Final = 2  # two people sign, so that one slip is not enough


@dataclass(frozen=True, slots=True)
class Otherwise:
    """Where the patient goes when every answer was no; advice and watch_for are keys of approved sentences.

    ``crisis``: the crisis line is shown here too.
    """

    then: Disposition
    advice: tuple[str, ...]
    watch_for: tuple[str, ...]
    check_again: str
    crisis: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from; ``read`` says whether the author read the page itself."""

    title: str
    url: str
    read: bool


@dataclass(frozen=True, slots=True)
class Review:
    """Who signed the content whose digest is ``seal``, and until when it holds."""

    by: tuple[str, ...]
    on: date | None
    again_by: date | None
    seal: str | None


@dataclass(frozen=True, slots=True)
class Protocol:
    """See the module; ``digest`` is the SHA-256 of the content without ``status`` and ``reviewed``."""

    protocol: str
    title: str
    version: int
    status: str
    reviewed: Review
    use_when: str
    applies: Condition
    never_below: Disposition
    questions: tuple[Question, ...]
    otherwise: Otherwise
    sources: dict[str, Source]
    digest: str
    step_up: StepUp = NOBODY
    else_see: tuple[str, ...] = ()  # for whom this is not: the first of these protocols that is for them

    @property
    def first(self) -> Question:
        """The red flag that is asked before any fact about the patient."""
        return next(question for question in self.questions if question.ask_if is None)

    @property
    def danger(self) -> tuple[int, int]:
        """Small for what must be asked about first: how urgent it is at least, then how many emergencies it knows."""
        worst = sum(max(1, len(q.any_of)) for q in self.questions if q.if_yes is Disposition.EMERGENCY)
        return self.never_below.rank, -worst

    @property
    def for_children(self) -> bool:
        """Whether somebody else always writes for the patient."""
        return self.applies.oldest is not None and self.applies.oldest < ADULT_MONTHS

    def may_be_for(self, facts: Facts) -> bool:
        """Whether nothing that is known says that this protocol is for somebody else."""
        return self.applies.missing(facts) is not None or self.applies.holds(facts)

    def usable(self, mode: Mode, today: date) -> bool:
        """Demo runs drafts; production only what is approved, sealed and not past its next review."""
        return mode == "demo" or (
            self.status == "approved" and self.reviewed.again_by is not None and today <= self.reviewed.again_by
        )


def load_protocols(folder: Path = FOLDER) -> dict[str, Protocol]:
    """Every protocol in ``folder`` by id; raises ``ProtocolError`` for the first mistake."""
    return {protocol.protocol: protocol for protocol in map(load_protocol, sorted(folder.glob("*.yaml")))}


def content_digest(protocols: Mapping[str, Protocol]) -> str:
    """One SHA-256 of the content of all of ``protocols`` together."""
    digests = "".join(f"{name} {protocols[name].digest}\n" for name in sorted(protocols))
    return hashlib.sha256(digests.encode()).hexdigest()


def load_protocol(path: Path) -> Protocol:
    """The protocol in the file at ``path``; ``ProtocolError`` says the file, the place and what is wrong."""
    content = read_document(path)
    part = Part(content, path.name)
    sources = read_sources(part.part("sources"))
    protocol = Protocol(
        protocol=part.name("protocol"),
        title=part.text("title", 80),
        version=part.take("version", int),
        status=read_one_of(part, "status", ("draft", "approved")),
        reviewed=_review(part.part("reviewed")),
        use_when=part.text("use_when", 200),
        applies=read_condition(part.part("for", {})),
        never_below=read_level(part, "never_below"),
        questions=tuple(read_question(question) for question in part.parts("questions")),
        otherwise=_otherwise(part.part("otherwise")),
        sources=sources,
        digest=_digest(content),
        step_up=_step_up(part.part("one_step_up", {})),
        else_see=part.words("else_see", []),
    )
    part.finish()
    _check_whole(protocol, part, path.stem)
    return protocol


def _digest(content: dict[str, Any]) -> str:
    def canonical(value: Any, ordered: bool = False) -> Any:
        if isinstance(value, dict):
            pairs = [[key, canonical(item, key == "any_of")] for key, item in value.items()]
            return pairs if ordered else sorted(pairs)
        return [canonical(item) for item in value] if isinstance(value, list) else value

    clinical = {key: value for key, value in content.items() if key not in ("status", "reviewed")}
    text = json.dumps(canonical(clinical), ensure_ascii=False, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def _step_up(part: Part) -> StepUp:
    conditions = [read_ages(ages) for ages in part.parts("age")] if "age" in part.names() else []
    if "pregnant" in part.names() and read_one_of(part, "pregnant", ("yes",)):
        conditions.append(pregnancy())
    health = part.words("health", [])
    part.finish()
    if unknown := sorted(set(health) - set(HEALTH)):
        part.fail(f"{unknown[0]!r} is not one of {', '.join(HEALTH)}", "health")
    return StepUp(tuple(conditions), tuple(illness for illness in HEALTH if illness in health))


def _otherwise(part: Part) -> Otherwise:
    otherwise = Otherwise(
        then=read_level(part, "then"),
        advice=part.words("advice"),
        watch_for=part.words("watch_for"),
        check_again=read_one_of(part, "check_again", RECHECKS),
        crisis=part.take("crisis", bool, False),
    )
    part.finish()
    if bad := [key for key in otherwise.advice if not key.startswith("advice-")]:
        part.fail(f"{bad[0]!r} does not begin with advice-", "advice")
    if bad := [key for key in otherwise.watch_for if not key.startswith("watch-")]:
        part.fail(f"{bad[0]!r} does not begin with watch-", "watch_for")
    return otherwise if otherwise.watch_for else part.fail("must name at least one sign", "watch_for")


def read_sources(part: Part) -> dict[str, Source]:
    """Where the content comes from, by id."""
    return {name: read_source(part.part(name)) for name in part.names()}


def read_source(part: Part) -> Source:
    """One page that something comes from."""
    source = Source(part.text("title", 200), part.text("url", 300), part.take("read", bool))
    part.finish()
    return source


def _review(part: Part) -> Review:
    review = Review(
        by=part.words("by"),
        on=part.take("on", date, None),
        again_by=part.take("again_by", date, None),
        seal=part.text("seal", 64, None),
    )
    part.finish()
    return review


def _check_whole(protocol: Protocol, part: Part, stem: str) -> None:
    """What only the whole file shows."""
    if protocol.protocol != stem:
        part.fail(f"must be {stem!r}, the name of the file", "protocol")
    if protocol.version < 1:
        part.fail("must be 1 or more", "version")
    if all(question.ask_if for question in protocol.questions):
        part.fail("one question at least must be for everyone", "questions")
    if protocol.otherwise.then.rank > protocol.never_below.rank:
        part.fail(f"{protocol.otherwise.then} is below never_below", "otherwise.then")
    _check_order(protocol, part)
    _check_sources(protocol, part)
    if protocol.status == "approved":
        _check_seal(protocol, part)


def _check_order(protocol: Protocol, part: Part) -> None:
    seen: set[str] = set()
    rank = 0
    for question in protocol.questions:
        place = f"questions.{question.id}"
        if question.id in seen:
            part.fail("this id stands twice", place)
        if question.if_yes.rank < rank:
            part.fail(f"{question.if_yes} comes after something less urgent", place)
        if question.if_yes.rank > protocol.never_below.rank:
            part.fail(f"{question.if_yes} is below never_below", place)
        seen, rank = seen | {question.id}, question.if_yes.rank


def _check_sources(protocol: Protocol, part: Part) -> None:
    used: set[str] = set()
    for question in protocol.questions:
        if not question.source or not set(question.source) <= set(protocol.sources):
            part.fail("names no source, or one that is not in sources", f"questions.{question.id}.source")
        used |= set(question.source)
    if unused := sorted(set(protocol.sources) - used):
        part.fail(f"{unused[0]!r} is used by no question", "sources")


def _check_seal(protocol: Protocol, part: Part) -> None:
    review = protocol.reviewed
    if len(set(review.by)) < REVIEWERS or review.on is None or review.again_by is None or review.again_by <= review.on:
        part.fail(f"approved needs {REVIEWERS} names, a day and a later day of the next review", "reviewed")
    if review.seal != protocol.digest:
        part.fail("the seal is not the digest of this content: approve it again", "reviewed.seal")
