"""PostgreSQL's own types, when a send began, and the dead-man's switches"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# What 0001 to 0003 made without a zone and with four bytes; SQLite knows neither difference.
TIMES = {
    "audit": ["at"],
    "conversation": ["lease_until", "created_at"],
    "decision": ["at"],
    "discharge": ["made_at", "approved_at"],
    "escalation": ["opened_at", "taken_at", "closed_at"],
    "message": ["not_before", "created_at", "sent_at"],
    "staff_session": ["opened_at", "seen_at"],
}
NUMBERS = {
    "audit": ["seq"],
    "decision": ["id", "message"],
    "escalation": ["id", "message"],
    "message": ["id", "answers"],
    "staff_member": ["id"],
    "staff_session": ["staff"],
}
SERIALS = {"audit": "seq", "decision": "id", "escalation": "id", "message": "id", "staff_member": "id"}


def _retype(time: str, number: str) -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for table, columns in TIMES.items():
        changes = [f"ALTER {name} TYPE {time} USING {name} AT TIME ZONE 'UTC'" for name in columns]
        op.execute(f"ALTER TABLE {table} {', '.join(changes)}")
    for table, columns in NUMBERS.items():
        op.execute(f"ALTER TABLE {table} {', '.join(f'ALTER {name} TYPE {number}' for name in columns)}")
    for table, column in SERIALS.items():
        op.execute(f"ALTER SEQUENCE IF EXISTS {table}_{column}_seq AS {number}")


def upgrade() -> None:
    _retype("TIMESTAMPTZ", "BIGINT")
    op.add_column("message", sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "switch",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("alerted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("alerts", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name"),
    )


def downgrade() -> None:
    op.drop_table("switch")
    with op.batch_alter_table("message") as table:
        table.drop_column("claimed_at")
    _retype("TIMESTAMP", "INTEGER")
