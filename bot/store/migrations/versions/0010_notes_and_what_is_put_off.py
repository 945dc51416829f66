"""Private notes of staff with whom they mention, and until when an escalation is put off"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("escalation") as table:
        table.add_column(sa.Column("snoozed_by", sa.String(), nullable=True))
        table.add_column(sa.Column("snoozed_for", sa.String(), nullable=True))
        table.add_column(sa.Column("snoozed_after", NUMBER, nullable=True))
    op.create_table(
        "note",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("seal_id", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("form"),
    )
    op.create_index("ix_note_conversation", "note", ["conversation"])
    op.create_table(
        "mention",
        sa.Column("note", NUMBER, nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("seen_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.ForeignKeyConstraint(["note"], ["note.id"]),
        sa.PrimaryKeyConstraint("note", "staff"),
    )
    op.create_index("ix_mention_conversation", "mention", ["conversation"])
    op.create_index("ix_mention_staff", "mention", ["staff"])


def downgrade() -> None:
    op.drop_table("mention")
    op.drop_table("note")
    with op.batch_alter_table("escalation") as table:
        for name in ("snoozed_by", "snoozed_for", "snoozed_after"):
            table.drop_column(name)
