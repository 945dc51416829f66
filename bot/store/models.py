"""The tables. ``bytes`` columns named ``*_sealed`` hold encrypted text; nothing a patient wrote stands in clear."""

from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, Index, TypeDecorator, UniqueConstraint
from sqlmodel import Field, SQLModel


class Utc(TypeDecorator[datetime]):
    """A point in time; SQLite keeps no zone, so it is stored as UTC and given back as UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=UTC)


def now() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def when(**options: object) -> datetime:
    """A column for a point in time."""
    return Field(sa_type=Utc, **options)  # type: ignore[call-overload, no-any-return]


class Conversation(SQLModel, table=True):
    """One patient's address at one of ours, for ever. ``fence`` grows with each change of owner."""

    __table_args__ = (UniqueConstraint("channel", "ours", "address_index"),)

    id: str = Field(primary_key=True)
    channel: str
    ours: str  # our own number or site
    address_index: bytes
    address_sealed: bytes
    language: str
    country: str
    owner: str = "bot"  # bot | staff
    staff: str | None = None  # who has it, when owner is staff
    fence: int = 0
    episode: int = 1  # each has its own tracker at Rasa, so nothing of the last triage can decide the next
    phase: str = "talking"  # talking | alarmed | asked_now | asked_likely, where only the second reader asks
    floor: str | None = None  # no decision of this episode goes below
    facts_sealed: bytes | None = None  # what is known of the patient without asking
    teaching_sealed: bytes | None = None  # how far the patient has gone over the discharge sheet
    greeted: bool = False
    words: str = "model"  # model | approved: whether the patient lets a model word replies
    lease_by: str | None = None  # the worker that takes this conversation's turn
    lease_until: datetime | None = when(default=None, nullable=True)
    created_at: datetime = when(default_factory=now)


class Message(SQLModel, table=True):
    """One message, in or out; ``id`` is the order of the conversation and the widget's cursor.

    ``state`` of a patient's message: new, done. Of ours: pending, sending, sent, failed, unknown, withdrawn.
    """

    __table_args__ = (
        UniqueConstraint("provider", "provider_id"),
        UniqueConstraint("answers", "seq"),
        Index("ix_message_work", "state", "author", "not_before"),
    )

    id: int | None = Field(default=None, primary_key=True)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    author: str  # patient | bot | staff
    staff: str | None = None
    kind: str = "reply"
    text_sealed: bytes
    choices_sealed: bytes | None = None
    made_of_sealed: bytes | None = None  # which brief, facts, model and verdict made the words
    provider: str | None = None
    provider_id: str | None = None
    answers: int | None = None  # the patient's message that this replies to; with seq unique, so no effect doubles
    seq: int | None = None
    state: str
    attempts: int = 0
    error: str | None = None
    not_before: datetime = when(default_factory=now)
    created_at: datetime = when(default_factory=now)
    sent_at: datetime | None = when(default=None, nullable=True)


class Escalation(SQLModel, table=True):
    """A durable request for a human; closed only with a name."""

    __table_args__ = (UniqueConstraint("message", "reason"),)

    id: int | None = Field(default=None, primary_key=True)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    message: int = Field(foreign_key="message.id")
    reason: str
    concept: str | None = None  # which alarm fired, when one did
    priority: int
    opened_at: datetime = when(default_factory=now)
    taken_by: str | None = None
    taken_at: datetime | None = when(default=None, nullable=True)
    closed_by: str | None = None
    closed_at: datetime | None = when(default=None, nullable=True)
    outcome: str | None = None


class Decision(SQLModel, table=True):
    """What ``flows`` decided, with the whole trace, once per message."""

    id: int | None = Field(default=None, primary_key=True)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    message: int = Field(foreign_key="message.id", unique=True)
    protocol: str
    version: int
    disposition: str
    because: str
    asked: int
    trace_sealed: bytes
    at: datetime = when(default_factory=now)


class Discharge(SQLModel, table=True):
    """A discharge plan, and whether it was sent. Of the link that opens its sheet only the digest is kept."""

    id: str = Field(primary_key=True)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    plan_sealed: bytes
    state: str = "draft"  # draft | sent | withdrawn
    made_by: str
    made_at: datetime = when(default_factory=now)
    approved_by: str | None = None
    approved_at: datetime | None = when(default=None, nullable=True)
    link_digest: bytes | None = Field(default=None, unique=True)


class Audit(SQLModel, table=True):
    """Who did what to which record; rows are only ever added."""

    seq: int | None = Field(default=None, primary_key=True)
    at: datetime = when(default_factory=now)
    actor: str
    action: str
    subject: str
    detail: str = ""


class StaffMember(SQLModel, table=True):
    """Somebody who may sign in to the console."""

    __tablename__ = "staff_member"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    role: str
    password_hash: str


class StaffSession(SQLModel, table=True):
    """A signed-in browser; only the digest of its token is kept."""

    __tablename__ = "staff_session"

    token_digest: bytes = Field(primary_key=True)
    staff: int = Field(foreign_key="staff_member.id")
    opened_at: datetime = when(default_factory=now)
    seen_at: datetime = when(default_factory=now)
