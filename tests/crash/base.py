"""The database under the kills: SQLite in a folder, or a PostgreSQL; one step behind, to be migrated; looked over."""

import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from bot.store.store import MIGRATIONS
from tests.postgres import Cluster

STEP = '''"""A step that only the kills have: it touches the largest table, and can be taken back without a loss"""

import sqlalchemy as sa
from alembic import op

revision = "crash"
down_revision = "{head}"


def upgrade() -> None:
    with op.batch_alter_table("message", recreate="auto") as table:
        table.add_column(sa.Column("crash_probe", sa.Integer(), nullable=True))
    op.execute("UPDATE message SET crash_probe = attempts")
    op.create_index("ix_crash_probe", "message", ["crash_probe"])


def downgrade() -> None:
    op.drop_index("ix_crash_probe", "message")
    with op.batch_alter_table("message", recreate="auto") as table:
        table.drop_column("crash_probe")
'''


class Base:
    """One database, made for one run; ``folder`` is the app's data folder."""

    def __init__(self, folder: Path, cluster: Cluster | None) -> None:
        self._folder, self._cluster = folder, cluster
        self.stands_alone = cluster is None  # a file of its own, which lies still between two lives
        self._name = cluster.make() if cluster else ""
        self.migrations = folder / "migrations"
        shutil.copytree(MIGRATIONS, self.migrations)
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        self._head = str(ScriptDirectory.from_config(config).get_current_head())
        (self.migrations / "versions" / "crash_a_step_for_kills.py").write_text(STEP.format(head=self._head))

    @property
    def url(self) -> str:
        """What the app is told."""
        return self._cluster.url(self._name) if self._cluster else f"sqlite+aiosqlite:///{self._folder}/lamplight.db"

    def step_back(self) -> None:
        """As if a new version were about to start for the first time."""
        config = Config()
        config.set_main_option("script_location", str(self.migrations))
        engine = create_engine(self.url.replace("+aiosqlite", ""))
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            command.downgrade(config, self._head)  # nothing to do where the last one died before its step
            connection.commit()
        engine.dispose()

    def fault(self) -> str | None:
        """What is wrong with the SQLite file as it lies there, the app being dead."""
        with closing(sqlite3.connect(f"file:{self._folder}/lamplight.db?mode=ro", uri=True)) as connection:
            answer = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        return None if answer == ["ok"] and not broken else f"{answer[:3]} {broken[:3]}"

    def last_fault(self) -> str | None:
        """The same at the end, with all that the database's own tools can tell."""
        if not self._cluster:
            return self.fault()
        host = [
            "-h",
            str(self._cluster.folder),
            "-U",
            "postgres",
            "-d",
            self._name,
            "--install-missing",
            "--heapallindexed",
        ]
        done = subprocess.run(
            [str(self._cluster.bin / "pg_amcheck"), *host], capture_output=True, text=True, check=False
        )
        return None if done.returncode == 0 else (done.stdout + done.stderr)[:300]
