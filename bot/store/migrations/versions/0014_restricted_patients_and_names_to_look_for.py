"""Restricted patients, the glass that was broken to read of them, and an index of names to look for"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("conversation", sa.Column("restricted", sa.String(), nullable=True))
    op.create_table(
        "glass",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("seal_id", sa.String(), nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("why_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", TIME, nullable=False),
        sa.Column("until", TIME, nullable=False),
        sa.Column("seen_by", sa.String(), nullable=True),
        sa.Column("seen_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_glass_open", "glass", ["conversation", "staff", "until"])
    op.create_table(
        "name_index",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("digest", "conversation"),
    )
    op.create_index("ix_name_index_conversation", "name_index", ["conversation"])
    op.create_index("ix_audit_actor", "audit", ["actor", "seq"])


def downgrade() -> None:
    op.drop_index("ix_audit_actor", table_name="audit")
    op.drop_table("name_index")
    op.drop_table("glass")
    with op.batch_alter_table("conversation") as table:
        table.drop_column("restricted")
