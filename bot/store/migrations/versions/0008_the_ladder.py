"""Where each escalation stands on the ladder, who is at the desk, rings at telephones, and the canary"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("escalation") as table:
        table.add_column(sa.Column("rung", sa.String(), nullable=True))
        table.add_column(sa.Column("rung_at", TIME, nullable=True))
        table.add_column(sa.Column("due_at", TIME, nullable=True))
        table.add_column(sa.Column("alerted_at", TIME, nullable=True))
        table.add_column(sa.Column("alerts", sa.Integer(), nullable=True))
        table.add_column(sa.Column("told_message", NUMBER, nullable=True))
    # What stands open begins at the foot, and time moves it on at once; what somebody has is looked at at once too.
    op.execute(
        "UPDATE escalation SET alerts = 0, rung_at = COALESCE(closed_at, taken_at, opened_at), "
        "rung = CASE WHEN closed_at IS NOT NULL THEN 'resolved' WHEN taken_by IS NOT NULL THEN 'taken' ELSE 'raised' END, "
        "due_at = CASE WHEN closed_at IS NOT NULL THEN NULL ELSE COALESCE(taken_at, opened_at) END"
    )
    with op.batch_alter_table("escalation") as table:
        for name, kind in (("rung", sa.String()), ("rung_at", TIME), ("alerts", sa.Integer())):
            table.alter_column(name, existing_type=kind, nullable=False)
        table.create_index("ix_escalation_due_at", ["due_at"])
    op.create_table(
        "page",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("message", NUMBER, nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("provider_id", sa.String(), nullable=True),
        sa.Column("at", TIME, nullable=False),
        sa.Column("not_before", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_page_at", "page", ["at"])
    op.create_table(
        "presence",
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=True),
        sa.Column("at", TIME, nullable=False),
        sa.Column("heard_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("staff"),
    )
    op.create_table(
        "rehearsal",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("raised_at", TIME, nullable=True),
        sa.Column("seen_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("name"),
    )


def downgrade() -> None:
    op.drop_table("rehearsal")
    op.drop_table("presence")
    op.drop_table("page")
    # A canary under way is no patient's, and the release before would show it as one.
    op.execute("DELETE FROM escalation WHERE reason = 'canary'")
    with op.batch_alter_table("escalation") as table:
        table.drop_index("ix_escalation_due_at")
        for name in ("rung", "rung_at", "due_at", "alerted_at", "alerts", "told_message"):
            table.drop_column(name)
