"""Passkeys of staff, members whom a provider of identities vouches for, and challenges that were answered"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "staff_passkey",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("staff", NUMBER, nullable=False),
        sa.Column("credential", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("counter", NUMBER, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("added_at", TIME, nullable=False),
        sa.Column("used_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["staff"], ["staff_member.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("credential"),
    )
    op.create_index("ix_staff_passkey_staff", "staff_passkey", ["staff"])
    op.create_table(
        "staff_identity",
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("staff", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["staff"], ["staff_member.id"]),
        sa.PrimaryKeyConstraint("issuer", "subject"),
    )
    op.create_index("ix_staff_identity_staff", "staff_identity", ["staff"])
    op.create_table(
        "spent_challenge",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("spent_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_spent_challenge_spent_at", "spent_challenge", ["spent_at"])
    with op.batch_alter_table("staff_session") as table:
        table.add_column(sa.Column("vouched", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("staff_session") as table:
        table.alter_column("vouched", existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    # Who came in by a key or a provider would be in without a factor that this release knows.
    op.execute("DELETE FROM staff_session")
    with op.batch_alter_table("staff_session") as table:
        table.drop_column("vouched")
    op.drop_table("spent_challenge")
    op.drop_table("staff_identity")
    op.drop_table("staff_passkey")
