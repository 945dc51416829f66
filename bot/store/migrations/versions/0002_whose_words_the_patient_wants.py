"""Whose words the patient wants"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversation", sa.Column("words", sa.String(), nullable=False, server_default="model"))


def downgrade() -> None:
    with op.batch_alter_table("conversation") as table:
        table.drop_column("words")
