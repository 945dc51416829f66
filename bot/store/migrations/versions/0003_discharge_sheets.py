"""Discharge sheets, and going over them"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversation", sa.Column("teaching_sealed", sa.LargeBinary(), nullable=True))
    op.create_table(
        "discharge",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("plan_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=True),
        sa.Column("approved_at", sa.DateTime(), nullable=True),
        sa.Column("link_digest", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("link_digest"),
    )
    op.create_index(op.f("ix_discharge_conversation"), "discharge", ["conversation"])


def downgrade() -> None:
    op.drop_table("discharge")
    with op.batch_alter_table("conversation") as table:
        table.drop_column("teaching_sealed")
