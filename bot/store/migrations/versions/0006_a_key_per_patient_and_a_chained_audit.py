"""A key per patient, an audit that is a chain, consent"""

import hashlib
import json
from datetime import UTC

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
AUDIT = (
    sa.Column("seq", NUMBER, autoincrement=False, nullable=False),
    sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("actor", sa.String(), nullable=False),
    sa.Column("action", sa.String(), nullable=False),
    sa.Column("subject", sa.String(), nullable=False),
)


def upgrade() -> None:
    op.create_table(
        "master_key",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("adopted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "subject_key",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("key_id", sa.String(), nullable=False),
        sa.Column("master", sa.String(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("destroyed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("subject", "key_id"),
    )
    op.create_index("ix_subject_key_master", "subject_key", ["master"])
    op.create_table(
        "consent",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("text_version", sa.String(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_consent_conversation"), "consent", ["conversation"])
    op.add_column("conversation", sa.Column("key_id", sa.String(), nullable=True))
    op.add_column("conversation", sa.Column("hold", sa.String(), nullable=True))
    op.add_column("conversation", sa.Column("erase_asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("conversation", sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f("ix_conversation_address_index"), "conversation", ["address_index"])
    op.create_table(
        "export_link",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.add_column("message", sa.Column("seal_id", sa.String(), nullable=False, server_default=""))
    fresh = "lower(hex(randomblob(16)))" if _sqlite() else "replace(gen_random_uuid()::text, '-', '')"
    op.execute(f"UPDATE message SET seal_id = {fresh}")
    _chain_audit()
    _append_only()


def downgrade() -> None:
    for name in ("consent", "export_link", "subject_key", "master_key"):
        op.drop_table(name)
    _changeable()
    query = sa.text("SELECT seq, at, actor, action, subject, payload FROM audit ORDER BY seq")
    rows = op.get_bind().execute(query.columns(at=sa.DateTime(timezone=True))).all()
    op.drop_table("audit")
    op.create_table(
        "audit",
        sa.Column("seq", NUMBER, autoincrement=True, nullable=False),
        *(c.copy() for c in AUDIT[1:]),
        sa.Column("detail", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
    )
    kept = [(*row[:5], row[5][1:].decode() if row[5][:1] == b"\0" else "") for row in rows]
    _insert("audit", ("seq", "at", "actor", "action", "subject", "detail"), kept)
    with op.batch_alter_table("message") as table:
        table.drop_column("seal_id")
    op.drop_index(op.f("ix_conversation_address_index"), "conversation")
    with op.batch_alter_table("conversation") as table:
        for name in ("key_id", "hold", "erase_asked_at", "erased_at"):
            table.drop_column(name)



def _sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _chain_audit() -> None:
    """The rows so far become the beginning of the chain; their details are codes and stay readable."""
    query = sa.text("SELECT at, actor, action, subject, detail FROM audit ORDER BY seq")
    rows = op.get_bind().execute(query.columns(at=sa.DateTime(timezone=True))).all()
    op.drop_table("audit")
    op.create_table(
        "audit",
        *(c.copy() for c in AUDIT),
        *(sa.Column(name, sa.LargeBinary(), nullable=False) for name in ("payload", "payload_hash", "prev", "h")),
        sa.PrimaryKeyConstraint("seq"),
    )
    op.create_index("ix_audit_subject", "audit", ["subject", "action"])
    prev, chained = bytes(32), []
    for seq, (when, actor, action, subject, detail) in enumerate(rows, 1):
        at = when.astimezone(UTC) if when.tzinfo else when
        payload = b"\0" + detail.encode()
        digest = hashlib.sha256(payload).digest()
        row = [seq, at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), actor, action, subject, digest.hex()]
        h = hashlib.sha256(prev + json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode()).digest()
        chained.append((seq, at, actor, action, subject, payload, digest, prev, h))
        prev = h
    _insert("audit", ("seq", "at", "actor", "action", "subject", "payload", "payload_hash", "prev", "h"), chained)


def _insert(name: str, columns: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    if rows:
        table = sa.table(name, *(sa.column(c) for c in columns))
        op.get_bind().execute(sa.insert(table), [dict(zip(columns, row, strict=True)) for row in rows])


def _append_only() -> None:
    if _sqlite():
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit "
                "BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the audit is only added to'; END $$"
    )
    op.execute(
        "CREATE TRIGGER audit_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_is_only_added_to()"
    )


def _changeable() -> None:
    if _sqlite():
        for verb in ("update", "delete"):
            op.execute(f"DROP TRIGGER IF EXISTS audit_no_{verb}")
    else:
        op.execute("DROP TRIGGER IF EXISTS audit_only_added ON audit")
        op.execute("DROP FUNCTION IF EXISTS audit_is_only_added_to()")
