"""Alembic runs the migrations on the connection that the store hands it."""

from alembic import context
from sqlmodel import SQLModel

from bot.store import (  # noqa: F401  (registers the tables)
    attachments,
    factor,
    glass,
    guests,
    hooks,
    models,
    names,
    overlay,
    pages,
    pins,
    presence,
    provider,
    reach,
    rehearsal,
    reports,
    rulings,
    tokens,
)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,  # SQLite cannot alter a column in place
)
with context.begin_transaction():
    context.run_migrations()
