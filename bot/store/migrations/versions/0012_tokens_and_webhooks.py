"""Tokens of the programming interface, and what outgoing webhooks still have to say"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "api_token",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", sa.String(), nullable=False),
        sa.Column("made_at", TIME, nullable=False),
        sa.Column("used_at", TIME, nullable=True),
        sa.Column("revoked_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
        sa.UniqueConstraint("digest"),
    )
    op.create_table(
        "hook",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("ended_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "hook_event",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("hook", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("escalation", NUMBER, nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("data", sa.String(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("not_before", TIME, nullable=False),
        sa.Column("done_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["hook"], ["hook.digest"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("hook", "mark"),
    )
    op.create_index("ix_hook_event_work", "hook_event", ["hook", "state", "escalation"])


def downgrade() -> None:
    op.drop_table("hook_event")
    op.drop_table("hook")
    op.drop_table("api_token")
