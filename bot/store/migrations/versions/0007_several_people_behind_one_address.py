"""Several people behind one address, and a PIN before history"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversation", sa.Column("side_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("conversation", sa.Column("line", sa.String(), nullable=True))
    op.add_column("conversation", sa.Column("about", sa.String(), nullable=True))
    op.add_column("conversation", sa.Column("label_sealed", sa.LargeBinary(), nullable=True))
    op.create_index(op.f("ix_conversation_line"), "conversation", ["line"])
    op.create_table(
        "pin",
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("hash_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("conversation"),
    )


def downgrade() -> None:
    # Records of further people stay, each under its own key, as conversations that no address leads to.
    op.drop_table("pin")
    op.drop_index(op.f("ix_conversation_line"), "conversation")
    for name in ("side_sealed", "line", "about", "label_sealed"):
        op.drop_column("conversation", name)
