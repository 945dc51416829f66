"""Migrations make the tables of the models, on both databases, and go back to nothing."""

from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect
from sqlmodel import SQLModel

from bot.settings import Settings
from bot.store import models  # noqa: F401  (registers the tables)
from bot.store.store import MIGRATIONS
from tests.bot.conftest import BOTH

DATABASES, UNMADE = BOTH, True


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _drift(connection: Connection) -> list[Any]:
    """What the tables lack or have beyond the models: names, types, constraints, indexes."""
    options = {"compare_type": True, "render_as_batch": True}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), SQLModel.metadata))


def _tables(connection: Connection) -> list[str]:
    return [name for name in inspect(connection).get_table_names() if name != "alembic_version"]


@pytest.fixture
def connection(settings: Settings) -> Any:
    with create_engine(settings.database.replace("+aiosqlite", "")).connect() as opened:
        yield opened


def test_no_drift_between_models_and_migrations(connection: Connection) -> None:
    command.upgrade(_config(connection), "head")
    assert _drift(connection) == []


def test_a_drift_would_be_seen(connection: Connection) -> None:
    command.upgrade(_config(connection), "head")
    connection.exec_driver_sql("ALTER TABLE conversation DROP COLUMN phase")
    connection.exec_driver_sql("ALTER TABLE message ADD COLUMN unknown_to_the_models VARCHAR")
    assert len(_drift(connection)) == 2


def test_every_step_goes_up_and_down_and_up_again(connection: Connection) -> None:
    config = _config(connection)
    steps = [step.revision for step in ScriptDirectory.from_config(config).walk_revisions()][::-1]
    for revision in steps:
        command.upgrade(config, revision)
        before = {
            name: sorted(c["name"] for c in inspect(connection).get_columns(name)) for name in _tables(connection)
        }
        command.downgrade(config, "-1")
        command.upgrade(config, revision)
        after = {name: sorted(c["name"] for c in inspect(connection).get_columns(name)) for name in _tables(connection)}
        assert before == after, revision
    command.downgrade(config, "base")
    assert _tables(connection) == []
