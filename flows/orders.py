"""What the dialogue asks of the outside: orders, never sentences.

Rasa answers each turn with these as ``custom`` payloads; ``bot`` turns them into words. The wire form is one
JSON object with one key, e.g. ``{"ask": {"protocol": "chest_pain", ...}}``; an unknown key or a missing or
unknown field is an ``OrderError``, because an order that is half understood is a patient half advised.
"""

from dataclasses import asdict, dataclass, field
from typing import Any, Final, Literal

from flows.dispositions import Disposition


class OrderError(ValueError):
    """The payload is not an order of this version."""


@dataclass(frozen=True, slots=True)
class Say:
    """Say the approved sentence ``key`` with ``facts`` as its Fluent variables."""

    key: str
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ask:
    """Put ``question`` of ``protocol`` ("intake" for who, age, sex, pregnancy and the choice of a complaint).

    ``choices`` are ids in the order shown; ``number`` counts from 1; ``again`` says that the last answer was not read.
    """

    protocol: str
    version: int
    question: str
    choices: list[str]
    number: int
    again: bool = False


@dataclass(frozen=True, slots=True)
class Explain:
    """Say why ``question`` of ``protocol`` is asked."""

    protocol: str
    version: int
    question: str


@dataclass(frozen=True, slots=True)
class Decide:
    """The disposition, what decided it, and the whole trace: facts and answers in the order given.

    ``because`` is a question id, ``"otherwise"``, or ``"out_of_scope"`` when the protocol is not for this patient.
    ``also`` has the decisions, as plain data, on the other problems of the same talk, none of them more urgent.
    """

    protocol: str
    version: int
    disposition: Disposition
    because: str
    crisis: bool
    asked: int
    advice: list[str]
    watch_for: list[str]
    check_again: str | None
    facts: dict[str, Any]
    answers: dict[str, Any]
    raised: bool = False
    floor: str | None = None  # what it could not be below, so that it can be decided again from the trace alone
    digest: str = ""  # of the protocol's text
    unasked: bool = False  # other problems were left: raised to the same day
    also: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Call:
    """Bring a human; ``reason`` is a code that ``safety.escalation`` knows."""

    reason: str


@dataclass(frozen=True, slots=True)
class Prefer:
    """The patient wants approved words only ("approved"), or lets a model word replies again ("model")."""

    words: Literal["approved", "model"]

    def __post_init__(self) -> None:
        if self.words not in ("approved", "model"):
            raise ValueError(f"no such words: {str(self.words)[:20]!r}")


@dataclass(frozen=True, slots=True)
class Inform:
    """Answer with ``entry`` of the general knowledge, and say its source."""

    entry: str


Order = Say | Ask | Explain | Decide | Call | Prefer | Inform

KINDS: Final[dict[str, type[Order]]] = {
    "say": Say, "ask": Ask, "explain": Explain, "decide": Decide, "call": Call, "prefer": Prefer, "inform": Inform,
}  # fmt: skip
OrderKind = Literal["say", "ask", "explain", "decide", "call", "prefer", "inform"]


def to_wire(order: Order) -> dict[str, Any]:
    """The one-key JSON object of ``order``."""
    kind = next(name for name, cls in KINDS.items() if type(order) is cls)
    return {kind: asdict(order)}


def from_wire(payload: object) -> Order:
    """The order in ``payload``; raises ``OrderError`` for anything else."""
    if not isinstance(payload, dict) or len(payload) != 1:
        raise OrderError("an order is an object with one key")
    kind, fields = next(iter(payload.items()))
    if kind not in KINDS or not isinstance(fields, dict):
        raise OrderError(f"unknown order {str(kind)[:40]!r}")
    if any(value in ("None", None) for name, value in fields.items() if name not in ("check_again", "floor")):
        raise OrderError(f"{kind}: a field is empty")  # an unset Rasa slot interpolates to the text "None"
    try:
        if kind == "decide":
            fields = {**fields, "disposition": Disposition(fields["disposition"])}
        return KINDS[kind](**fields)
    except (KeyError, TypeError, ValueError) as error:
        raise OrderError(f"{kind}: {error}") from error
