"""Brings the schema to the newest migration; the migrate function and the tests call it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

ADVISORY_LOCK = 0x1E_0A
"""Held while migrating: two deployments at once run one after the other."""

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine, *, app_role: str, revision: str = "head") -> str:
    """Migrate to `revision` and return the revision reached. Run twice it changes nothing.

    `app_role` is the role of the functions and the agent; the migrations make it where it is missing
    and grant it what it may do. A schema that is newer than this code stays as it is: the release that made it was
    rolled back, and every migration is safe beside the code before it.
    """
    with engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": ADVISORY_LOCK})
        connection.commit()
        try:
            configured = configuration(connection, app_role=app_role)
            is_newer = _is_newer(connection, configured)
            connection.rollback()  # a question begins a transaction, and in one no migration can build an index aside
            if not is_newer:
                command.upgrade(configured, revision)
            reached = MigrationContext.configure(connection).get_current_revision()
            connection.commit()
        finally:
            connection.rollback()
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": ADVISORY_LOCK})
            connection.commit()
    assert reached is not None
    return reached


def _is_newer(connection: Connection, configured: Config) -> bool:
    """Whether the schema's revision is one that this code has never heard of."""
    current = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory.from_config(configured).walk_revisions()}
    return current is not None and current not in known


def configuration(connection: Connection, *, app_role: str) -> Config:
    """Alembic's configuration, without a file of its own."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    config.attributes["app_role"] = app_role
    return config
