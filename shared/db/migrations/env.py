"""Run by Alembic: migrates over the connection that shared.db.migrate hands in."""

from alembic import context

from shared.db.models import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    transaction_per_migration=True,
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
