"""A second factor of staff with its recovery codes, members who were disabled, and how a session was proven"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("staff_member") as table:
        table.add_column(sa.Column("disabled_at", TIME, nullable=True))
    with op.batch_alter_table("staff_session") as table:
        table.add_column(sa.Column("stage", sa.String(), nullable=True))
        table.add_column(sa.Column("proven_at", TIME, nullable=True))
    op.execute("UPDATE staff_session SET stage = 'in', proven_at = opened_at")
    with op.batch_alter_table("staff_session") as table:
        table.alter_column("stage", existing_type=sa.String(), nullable=False)
        table.alter_column("proven_at", existing_type=TIME, nullable=False)
    op.create_table(
        "staff_factor",
        sa.Column("staff", NUMBER, nullable=False, autoincrement=False),
        sa.Column("master", sa.String(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("step", NUMBER, nullable=False),
        sa.Column("since", TIME, nullable=True),
        sa.ForeignKeyConstraint(["staff"], ["staff_member.id"]),
        sa.PrimaryKeyConstraint("staff"),
    )
    op.create_table(
        "staff_recovery",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("staff", NUMBER, nullable=False),
        sa.Column("used_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["staff"], ["staff_member.id"]),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_staff_recovery_staff", "staff_recovery", ["staff"])


def downgrade() -> None:
    op.drop_table("staff_recovery")
    op.drop_table("staff_factor")
    # Who had given only a password would be in, and who was disabled may come back only by a new password.
    op.execute("DELETE FROM staff_session")
    op.execute("UPDATE staff_member SET password_hash = '' WHERE disabled_at IS NOT NULL")
    with op.batch_alter_table("staff_session") as table:
        table.drop_column("proven_at")
        table.drop_column("stage")
    with op.batch_alter_table("staff_member") as table:
        table.drop_column("disabled_at")
