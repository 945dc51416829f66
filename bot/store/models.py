"""The tables. ``bytes`` columns named ``*_sealed`` hold encrypted text; nothing a patient wrote stands in clear."""

from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import BigInteger, DateTime, Dialect, Index, Integer, TypeDecorator, UniqueConstraint
from sqlmodel import Field, SQLModel


class Utc(TypeDecorator[datetime]):
    """A point in time; SQLite keeps no zone, so there it is stored as UTC, and it is always given back as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


def now() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def when(**options: object) -> datetime:
    """A column for a point in time."""
    return Field(sa_type=Utc, **options)  # type: ignore[call-overload, no-any-return]


NUMBER = BigInteger().with_variant(Integer(), "sqlite")  # SQLite numbers rows by itself only in an INTEGER


class Conversation(SQLModel, table=True):
    """One patient's address at one of ours, for ever. ``fence`` grows with each change of owner.

    A further person behind the same address has a conversation of their own, with its own key: ``line`` leads to the
    one of whoever wrote first, and its ``address_index`` is of address and person, so that each row has its own.
    """

    __table_args__ = (UniqueConstraint("channel", "ours", "address_index"),)

    id: str = Field(primary_key=True)
    channel: str
    ours: str  # our own number or site
    address_index: bytes = Field(index=True)  # staff look for a number on whatever channel
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
    side_sealed: bytes | None = None  # a question of ours outside of any interview: whom it is about, a PIN
    line: str | None = Field(default=None, index=True)  # the conversation of whose address it is, of a further person
    about: str | None = None  # of whose address it is: the conversation of whom they write about now
    label_sealed: bytes | None = None  # what the writer calls this person
    greeted: bool = False
    words: str = "model"  # model | approved: whether the patient lets a model word replies
    key_id: str | None = None  # which of the patient's keys seals from now on
    restricted: str | None = None  # why not every colleague reads it, a code
    hold: str | None = None  # why the law forbids to erase it, if it does
    erase_asked_at: datetime | None = when(default=None, nullable=True)  # the patient wants to be forgotten
    erased_at: datetime | None = when(default=None, nullable=True)
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

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    author: str  # patient | bot | staff
    staff: str | None = None
    kind: str = "reply"
    seal_id: str = Field(default_factory=lambda: uuid4().hex)  # names the row before the database has numbered it
    text_sealed: bytes
    choices_sealed: bytes | None = None
    made_of_sealed: bytes | None = None  # which brief, facts, model and verdict made the words
    provider: str | None = None
    provider_id: str | None = None
    # the patient's message that this replies to; with seq unique, so no effect doubles
    answers: int | None = Field(default=None, sa_type=NUMBER)
    seq: int | None = None
    state: str
    attempts: int = 0
    error: str | None = None
    not_before: datetime = when(default_factory=now)
    claimed_at: datetime | None = when(default=None, nullable=True)  # when the latest try to send it began
    created_at: datetime = when(default_factory=now)
    sent_at: datetime | None = when(default=None, nullable=True)


class Escalation(SQLModel, table=True):
    """A durable request for a human; closed only with a name."""

    __table_args__ = (UniqueConstraint("message", "reason"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    message: int = Field(foreign_key="message.id", sa_type=NUMBER)
    reason: str
    concept: str | None = None  # which alarm fired, when one did
    priority: int
    opened_at: datetime = when(default_factory=now)
    taken_by: str | None = None
    taken_at: datetime | None = when(default=None, nullable=True)
    closed_by: str | None = None
    closed_at: datetime | None = when(default=None, nullable=True)
    outcome: str | None = None
    rung: str = "raised"  # safety.ladder.Rung: where it stands
    rung_at: datetime = when(default_factory=now)  # since when
    due_at: datetime | None = when(default_factory=now, nullable=True, index=True)  # when time moves it on
    alerted_at: datetime | None = when(default=None, nullable=True)  # the desk, the latest time
    alerts: int = 0
    told_message: int | None = Field(default=None, sa_type=NUMBER)  # the text that tells the patient to call
    snoozed_by: str | None = None  # who has put it off until ``due_at``
    snoozed_for: str | None = None  # why, a code
    snoozed_after: int | None = Field(default=None, sa_type=NUMBER)  # the newest message then: a later one wakes it


class Decision(SQLModel, table=True):
    """What ``flows`` decided, with the whole trace, once per message."""

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    message: int = Field(foreign_key="message.id", unique=True, sa_type=NUMBER)
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


class Switch(SQLModel, table=True):
    """One dead-man's switch: something has waited longer than it ever may, and whom we told how often."""

    name: str = Field(primary_key=True)  # inbound | sending | alarm
    opened_at: datetime = when(default_factory=now)
    alerted_at: datetime | None = when(default=None, nullable=True)  # on the second channel, the latest time
    alerts: int = 0
    closed_at: datetime | None = when(default=None, nullable=True)


class Audit(SQLModel, table=True):
    """Who did what to which record; rows are only ever added, and each holds the digest of the one before."""

    __table_args__ = (Index("ix_audit_subject", "subject", "action"), Index("ix_audit_actor", "actor", "seq"))

    seq: int = Field(primary_key=True, sa_type=NUMBER, sa_column_kwargs={"autoincrement": False})
    at: datetime = when()
    actor: str
    action: str
    subject: str  # a conversation's id, which after an erasure leads to nobody
    payload: bytes  # codes, sealed under the patient's key; after a zero byte, in clear where no patient is meant
    payload_hash: bytes
    prev: bytes
    h: bytes


class MasterKey(SQLModel, table=True):
    """Which master key wraps: its id alone, so that a start with another one is noticed."""

    __tablename__ = "master_key"

    id: str = Field(primary_key=True)
    adopted_at: datetime = when(default_factory=now)
    retired_at: datetime | None = when(default=None, nullable=True)


class SubjectKey(SQLModel, table=True):
    """A patient's key, wrapped by a master key. To destroy it is to erase all that it sealed, in backups too."""

    __tablename__ = "subject_key"
    __table_args__ = (Index("ix_subject_key_master", "master"),)

    subject: str = Field(primary_key=True)  # the conversation; the row outlives it, as the tombstone
    key_id: str = Field(primary_key=True)
    master: str
    wrapped: bytes | None
    created_at: datetime = when(default_factory=now)
    retired_at: datetime | None = when(default=None, nullable=True)  # seals nothing new; the audit's rows still need it
    destroyed_at: datetime | None = when(default=None, nullable=True)


class ExportLink(SQLModel, table=True):
    """The link with which a patient fetches what is kept of them; only its digest is kept."""

    __tablename__ = "export_link"

    digest: bytes = Field(primary_key=True)
    conversation: str = Field(foreign_key="conversation.id")
    until: datetime = when()


class Consent(SQLModel, table=True):
    """What a patient agreed to or refused, and the version of the words that they were shown."""

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    conversation: str = Field(foreign_key="conversation.id", index=True)
    purpose: str
    given: bool
    text_version: str
    how: str  # the channel, and whether patient or staff recorded it
    at: datetime = when(default_factory=now)


class StaffMember(SQLModel, table=True):
    """Somebody who may sign in to the console."""

    __tablename__ = "staff_member"

    id: int | None = Field(default=None, primary_key=True, sa_type=NUMBER)
    name: str = Field(unique=True)
    role: str
    password_hash: str
    disabled_at: datetime | None = when(default=None, nullable=True)


class StaffSession(SQLModel, table=True):
    """A signed-in browser; only the digest of its token is kept."""

    __tablename__ = "staff_session"

    token_digest: bytes = Field(primary_key=True)
    staff: int = Field(foreign_key="staff_member.id", sa_type=NUMBER)
    opened_at: datetime = when(default_factory=now)
    seen_at: datetime = when(default_factory=now)
    stage: str = "in"  # code, while the second factor is still asked for | in
    proven_at: datetime = when(default_factory=now)  # when a password, a code or a passkey was last given
    vouched: bool = False  # a provider of identities has seen a second factor
