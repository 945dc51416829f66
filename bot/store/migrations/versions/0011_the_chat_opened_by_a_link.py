"""Links that open a conversation in the web chat, and the sessions that they begin"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "chat_link",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("after", NUMBER, nullable=False),
        sa.Column("until", TIME, nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_chat_link_conversation", "chat_link", ["conversation"])
    op.create_table(
        "chat_session",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("after", NUMBER, nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("until", TIME, nullable=False),
        sa.Column("open_until", TIME, nullable=True),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_chat_session_conversation", "chat_session", ["conversation"])


def downgrade() -> None:
    op.drop_table("chat_session")
    op.drop_table("chat_link")
